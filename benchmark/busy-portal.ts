// A portal in use, for the benchmark of the migration: its data as it was before, and readers and writers on eight
// connections that know nothing of the orchestrator. Every statement's time is kept, and whether it failed.

import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { existingPortal } from '../backend/database/existing-portal.ts'

const size = { employers: 2_000, users: 300_000, jobs: 20_000, applications: 1_000_000 } as const

/** A row's id is the MD5 of its kind and number, so that readers know whom to ask for. */
const fill = `
  insert into public.users (id, name, email, phone, password, role, favourite_sport, created_at)
  select md5('user ' || number)::uuid, 'Person ' || number, number || '@example.com', 4917100000000 + number,
         '$2b$10$' || rpad(md5(number::text), 53, 'x'),
         case when number <= ${size.employers} then 'Employer' else 'Job Seeker' end, 'chess',
         '2022-01-01Z'::timestamptz + number * interval '1 minute'
    from generate_series(1, ${size.users}) as number;

  insert into public.jobs (id, title, description, category, country, city, location, job_posted_on, expired, posted_by)
  select md5('job ' || number)::uuid, 'Job ' || number, repeat('What is to be done. ', 20), 'IT', 'Germany', 'Berlin',
         'Mitte', '2023-01-01Z'::timestamptz + number * interval '1 hour', number % 10 <> 0,
         md5('user ' || (1 + number % ${size.employers}))::uuid
    from generate_series(1, ${size.jobs}) as number;

  insert into public.applications (id, name, email, cover_letter, phone, address, resume_public_id, resume_url,
    applicant_id, employer_id, created_at)
  select md5('application ' || number)::uuid, 'Person', number || '@example.com', repeat('I can do it. ', 20),
         4917100000000, 'Street 1, Berlin', 'resume-' || number, 'https://files.example.com/resume-' || number || '.pdf',
         md5('user ' || (1 + ${size.employers} + number::bigint * 7919 % ${size.users - size.employers}))::uuid,
         md5('user ' || (1 + number % ${size.employers}))::uuid, '2023-01-01Z'::timestamptz + number * interval '1 minute'
    from generate_series(1, ${size.applications}) as number;
`

/** The portal with its data, in a new database that nobody uses yet. */
export const buildPortal = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(existingPortal)
    await client.query("set session_replication_role = 'replica'")
    await client.query(fill)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

export interface Statement {
  readonly kind: string
  /** Milliseconds on the clock of `performance.now()`. */
  readonly startedAt: number
  readonly tookMs: number
  /** SQLSTATE, where it failed. */
  readonly failure: string | null
  /** What it was seen waiting for, e.g. `Lock/relation` or `IO/WALSync`, once for every time that somebody looked. */
  readonly waits: readonly string[]
}

interface Action {
  readonly kind: string
  readonly share: number
  readonly text: string
  values(): unknown[]
}

const upTo = (limit: number): number => 1 + Math.floor(Math.random() * limit)
const person = () => `user ${size.employers + upTo(size.users - size.employers)}`
const employer = () => `user ${upTo(size.employers)}`
const job = () => `job ${upTo(size.jobs)}`
const application = () => `application ${upTo(size.applications)}`

const applicationColumns = `name, email, cover_letter, phone, address, resume_public_id, resume_url, applicant_id, employer_id`
const applicationValues = `'Kim', 'kim@example.com', 'Hello', 4917100000000, 'Street 1', 'r', 'https://files.example.com/r'`

const actions: readonly Action[] = [
  {
    kind: 'read a user',
    share: 20,
    text: 'select id, name, email, role from public.users where id = md5($1)::uuid',
    values: () => [person()],
  },
  {
    kind: 'sign in',
    share: 10,
    text: 'select id, password from public.users where email = $1',
    values: () => [`${upTo(size.users)}@example.com`],
  },
  {
    kind: 'read a job',
    share: 20,
    text: 'select jobs.*, users.name as employer from public.jobs join public.users on users.id = posted_by where jobs.id = md5($1)::uuid',
    values: () => [job()],
  },
  {
    kind: 'list jobs',
    share: 5,
    text: 'select id, title, city from public.jobs where not expired order by job_posted_on desc limit 20',
    values: () => [],
  },
  {
    kind: 'list own applications',
    share: 15,
    text: 'select id, status, created_at from public.applications where applicant_id = md5($1)::uuid order by created_at desc limit 20',
    values: () => [person()],
  },
  {
    kind: 'apply',
    share: 10,
    text: `insert into public.applications (${applicationColumns}) values (${applicationValues}, md5($1)::uuid, md5($2)::uuid)`,
    values: () => [person(), employer()],
  },
  {
    kind: 'accept or reject',
    share: 10,
    text: "update public.applications set status = case status when 'accepted' then 'rejected' else 'accepted' end where id = md5($1)::uuid",
    values: () => [application()],
  },
  {
    kind: 'register',
    share: 4,
    text: "insert into public.users (name, email, phone, password, role, favourite_sport) values ('Kim', $1, 4917100000000, '$2b$10$x', 'Job Seeker', 'chess')",
    values: () => [`${crypto.randomUUID()}@example.com`],
  },
  {
    kind: 'post a job',
    share: 2,
    text: `insert into public.jobs (title, description, category, country, city, location, posted_by)
           values ('New', 'To do', 'IT', 'Germany', 'Berlin', 'Mitte', md5($1)::uuid)`,
    values: () => [employer()],
  },
  {
    kind: 'change a password',
    share: 4,
    text: 'update public.users set password = $2 where id = md5($1)::uuid',
    values: () => [person(), `$2b$10$${crypto.randomUUID()}`],
  },
]

/** From 008 on an application must name its job (HO005): the portal is then told of the column, as by a new release. */
const applyForJob: Action = {
  kind: 'apply for a job',
  share: 10,
  text: `insert into public.applications (${applicationColumns}, job_id)
         select ${applicationValues}, md5($1)::uuid, posted_by, id from public.jobs where id = md5($2)::uuid
         on conflict do nothing`,
  values: () => [person(), job()],
}
const jobMissing = 'HO005'

const deck = actions.flatMap((action) => Array.from({ length: action.share }, () => action))
const connections = 8
/** Between two statements of one connection, on average. */
const thinkMs = 20
const reportEveryMs = 5_000
const reportLastsMs = 1_000
const lookEveryMs = 20

export interface BusyPortal {
  readonly statements: readonly Statement[]
  stop(): Promise<void>
}

/** A connection by the name under which the server shows it. */
interface Session {
  readonly name: string
  readonly client: pg.Client
}

const connect = async (url: string, name: string): Promise<Session> => {
  const client = new pg.Client({ connectionString: url, application_name: name })
  await client.connect()
  return { name, client }
}

export const openBusyPortal = async (url: string): Promise<BusyPortal> => {
  const statements: Statement[] = []
  /** What the statement that a session has just now was seen waiting for. */
  const waitsOf = new Map<string, string[]>()
  let isOpen = true
  let knowsJobs = false

  const time = async ({ name, client }: Session, kind: string, text: string, values: unknown[] = []) => {
    const startedAt = performance.now()
    const waits: string[] = []
    waitsOf.set(name, waits)
    const failure = await client.query(text, values).then(
      () => null,
      (error: { code?: string }) => error.code ?? 'lost',
    )
    statements.push({ kind, startedAt, tookMs: performance.now() - startedAt, failure, waits })
    return failure
  }

  const use = async (session: Session): Promise<void> => {
    while (isOpen) {
      const drawn = deck[upTo(deck.length) - 1] ?? applyForJob
      const action = drawn.kind === 'apply' && knowsJobs ? applyForJob : drawn
      if ((await time(session, action.kind, action.text, action.values())) === jobMissing) knowsJobs = true
      await pause(Math.random() * 2 * thinkMs)
    }
  }

  // Holds its locks for a second, as a report or a backup does: nobody may come to harm behind it.
  const report = async (session: Session): Promise<void> => {
    while (isOpen) {
      await pause(reportEveryMs)
      await session.client.query('begin')
      const until = performance.now() + reportLastsMs
      await time(session, 'report', 'select role, count(*) from public.users group by role')
      await time(session, 'report', 'select expired, count(*) from public.jobs group by expired')
      await time(session, 'report', "select count(*) from public.applications where created_at > '2024-11-01Z'")
      await pause(Math.max(0, until - performance.now()))
      await session.client.query('commit')
    }
  }

  const look = async ({ client }: Session): Promise<void> => {
    while (isOpen) {
      const { rows } = await client.query<{ name: string; event: string }>(
        `select application_name as name, wait_event_type || '/' || wait_event as event
           from pg_stat_activity
          where application_name like 'portal %' and state = 'active' and wait_event is not null`,
      )
      for (const { name, event } of rows) waitsOf.get(name)?.push(event)
      await pause(lookEveryMs)
    }
  }

  const users = await Promise.all(
    Array.from({ length: connections }, (_, index) => connect(url, `portal ${index + 1}`)),
  )
  const [reporter, onlooker] = [await connect(url, 'portal reports'), await connect(url, 'benchmark')]
  const work = [...users.map(use), report(reporter), look(onlooker)]
  const stop = async () => {
    isOpen = false
    await Promise.all(work)
    await Promise.all([...users, reporter, onlooker].map(({ client }) => client.end()))
  }
  return { statements, stop }
}
