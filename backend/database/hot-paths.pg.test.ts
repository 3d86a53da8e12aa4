// The plans of the queries that run per request or per sweep: each index is here for one of them.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'

interface HotPath {
  readonly title: string
  readonly index: string
  readonly query: string
  /** Asked by a person, so row level security is part of the plan. */
  readonly as?: 'recruiter' | 'candidate'
}

const paths: readonly HotPath[] = [
  {
    title: 'the public list of open jobs',
    index: 'idx_jobs_open',
    query: `select id, title from public.jobs where not expired and not applications_closed
             order by job_posted_on desc, id desc limit 50`,
  },
  {
    title: 'a recruiter’s jobs',
    index: 'idx_jobs_posted_by',
    query: 'select id from public.jobs where posted_by = $recruiter',
    as: 'recruiter',
  },
  {
    title: 'jobs that wait for their ranking',
    index: 'idx_jobs_awaiting_ranking',
    query: 'select id from public.jobs where ranking_requested_at is not null and ranked_at is null',
  },
  {
    title: 'a job’s candidates, best fit first',
    index: 'idx_applications_job_id_fit_score',
    query: `select id, name from public.applications where job_id = $large
             order by fit_score desc nulls last, created_at, id limit 50`,
    as: 'recruiter',
  },
  {
    title: 'the best who waits for a place in the buffer',
    index: 'idx_applications_best_pending',
    query: `select id from public.applications
             where job_id = $job and shortlist_status = 'pending' and ai_processed
             order by fit_score desc, id limit 1`,
  },
  {
    title: 'the taken seats of a job',
    index: 'idx_applications_job_id_rank',
    query: "select count(*) from public.applications where job_id = $job and shortlist_status = 'shortlisted'",
  },
  {
    title: 'an employer’s applications, newest first',
    index: 'idx_applications_employer_id_created_at',
    query: `select id from public.applications where employer_id = $recruiter
             order by created_at desc, id desc limit 50`,
    as: 'recruiter',
  },
  {
    title: 'a candidate’s own applications',
    index: 'idx_applications_applicant_id',
    query: 'select id from public.applications where applicant_id = $candidate',
    as: 'candidate',
  },
  {
    title: 'invitations whose deadline has passed',
    index: 'idx_interviews_confirmation_deadline',
    query: `select id from public.interviews
             where status = 'invitation_sent' and confirmation_deadline < '2026-01-02' order by confirmation_deadline limit 100`,
  },
  {
    title: 'slot deadlines that have passed',
    index: 'idx_interviews_slot_deadline',
    query: `select id from public.interviews
             where status = 'slot_pending' and slot_selection_deadline < '2026-01-02' order by slot_selection_deadline limit 100`,
  },
  {
    title: 'a recruiter’s claimed slots',
    index: 'interviews_no_overlap',
    query: `select slot from public.interviews
             where recruiter_id = $recruiter and slot is not null and status in ('slot_pending', 'confirmed')
               and slot && '[2030-01-01,2030-01-15)'::tstzrange`,
  },
  {
    title: 'the live interview of an application',
    index: 'idx_interviews_live',
    query: `select id from public.interviews
             where application_id = (select id from public.applications where job_id = $job limit 1)
               and status in ('invitation_sent', 'slot_pending', 'confirmed')`,
  },
  {
    title: 'a job’s log, newest first',
    index: 'automation_logs_job_id_sequence_key',
    query: 'select id from public.automation_logs where job_id = $job order by sequence desc limit 50',
    as: 'recruiter',
  },
  {
    title: 'mails that still wait',
    index: 'idx_mails_queued',
    query:
      "select id from public.mails where status = 'queued' and created_at < '2030-01-01' order by created_at limit 100",
  },
]

/** 50 recruiters with 20 jobs each, 30 applications to each job, an interview for every third one; one large job. */
const populate = `
  insert into public.users (name, email, role)
  select 'Recruiter', 'r' || n || '@example.com', 'Employer' from generate_series(1, 50) n;
  insert into public.users (name, email, role)
  select 'Candidate', 'c' || n || '@example.com', 'Job Seeker' from generate_series(1, 3000) n;

  insert into public.jobs (title, description, category, country, city, location, posted_by, expired, job_posted_on,
    number_of_openings, ranking_requested_at, ranked_at)
  select 't', 'd', 'c', 'c', 'c', 'l', users.id, n > 3, '2026-01-01'::timestamptz + n * interval '1 hour',
         5, case when n > 1 then now() end, case when n > 2 then now() end
    from public.users, generate_series(1, 20) n where role = 'Employer';

  insert into public.applications (name, email, applicant_id, employer_id, job_id, fit_score, ai_processed, created_at,
    shortlist_status, rank)
  select 'Kim', 'kim@example.com', candidates.id, jobs.posted_by, jobs.id, (place * 3) % 100, true,
         '2026-01-01'::timestamptz + place * interval '1 minute',
         case when place <= 5 then 'shortlisted' when place <= 10 then 'buffer' when place <= 25 then 'rejected' else 'pending' end,
         case when place <= 10 then place end
    from (select id, posted_by, row_number() over () as number from public.jobs) as jobs,
         generate_series(1, 30) as place,
         (select id, row_number() over () as number from public.users where role = 'Job Seeker') as candidates
   where candidates.number = (jobs.number * 30 + place) % 3000 + 1;

  insert into public.users (name, email, role)
  select 'Candidate', 'l' || n || '@example.com', 'Job Seeker' from generate_series(1, 20000) n;
  insert into public.jobs (title, description, category, country, city, location, posted_by)
  select 'large', 'd', 'c', 'c', 'c', 'l', id from public.users where email = 'r1@example.com';
  insert into public.applications (name, email, applicant_id, employer_id, job_id, fit_score, ai_processed)
  select 'Kim', 'kim@example.com', users.id, jobs.posted_by, jobs.id, length(users.email) + ascii(users.id::text) % 50, true
    from public.users, public.jobs where jobs.title = 'large' and users.email like 'l%';

  insert into public.interviews (application_id, job_id, recruiter_id, candidate_id, rank_at_time, status,
    confirmation_deadline, slot_selection_deadline, scheduled_time)
  select id, job_id, employer_id, applicant_id, 1,
         case when number % 97 = 0 then 'invitation_sent' when number % 89 = 0 then 'slot_pending'
              when number % 5 = 0 then 'confirmed' else 'expired' end,
         '2026-01-01'::timestamptz + number * interval '1 hour',
         '2026-01-01'::timestamptz + number * interval '1 hour',
         '2030-01-01'::timestamptz + number * interval '2 hours'
    from (select *, row_number() over () as number from public.applications where rank is not null) as applications
   where number % 3 = 0;

  insert into public.automation_logs (job_id, action_type)
  select id, 'sample' from public.jobs, generate_series(1, 10);

  insert into public.mails (key, kind, to_name, to_address, content, job_id, status, transport, sent_at)
  select 'k' || n, 'invitation', 'Kim', 'kim@example.com', '{}', null,
         case when n % 100 = 0 then 'queued' else 'sent' end, null, case when n % 100 = 0 then null else now() end
    from generate_series(1, 5000) n;

  analyze;
`

describe('Hot paths', () => {
  let database: TestDatabase
  const people = { recruiter: '', candidate: '', job: '', large: '' }

  beforeAll(async () => {
    database = await openTestDatabase('postgres')
    await database.pool.query(populate)
    const { rows } = await database.pool.query<typeof people>(
      `select large.posted_by as recruiter, applicant_id as candidate, job_id as job, large.id as large
         from public.jobs as large
         join public.applications on employer_id = large.posted_by and job_id <> large.id
        where large.title = 'large'
        limit 1`,
    )
    Object.assign(people, rows[0])
  })
  afterAll(() => database.close())

  async function explain({ query, as }: HotPath): Promise<string> {
    const filled = query.replace(
      /\$(recruiter|candidate|job|large)/g,
      (_, name: keyof typeof people) => `'${people[name]}'`,
    )
    const client = await database.pool.connect()
    try {
      await client.query('begin')
      if (as) {
        const claims = JSON.stringify({ sub: people[as] })
        await client.query(
          "select set_config('role', 'authenticated', true), set_config('request.jwt.claims', $1, true)",
          [claims],
        )
      }
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (verbose, costs off) ${filled}`)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  it.each(paths)('$title: $index', async (path) => {
    const plan = await explain(path)

    expect(plan).toContain(path.index)
    expect(plan).not.toMatch(/Seq Scan on public\.(jobs|applications|interviews|automation_logs|mails)\b/)
  })

  it('row level security asks who calls once per statement, not once per row', async () => {
    const plan = await explain({ title: '', index: '', query: 'select id from public.applications', as: 'recruiter' })

    const asking = plan.split('\n').filter((line) => line.includes('caller_id'))
    // From version 17 on a plan also names an InitPlan where its result is used, within a line.
    const asked = plan.match(/^\s*InitPlan \d+/gm)?.length ?? 0
    expect(asked).toBeGreaterThan(0)
    expect(asking).toHaveLength(asked)
    expect(asking.every((line) => line.trim().startsWith('Output:'))).toBe(true)
  })
})
