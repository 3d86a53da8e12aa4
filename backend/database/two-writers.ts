// Two sessions that overlap: the second begins before the first commits, and then waits for it or fails. A session is a
// connection of node-postgres or a psql of its own, and speaks as one of the roles that a writer may have.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import pg from 'pg'

export type Isolation = 'read committed' | 'repeatable read' | 'serializable'
export type Role = 'owner' | 'service_role' | 'authenticated'

/** A session with the database; statements in their order. */
interface Session {
  /** SQLSTATE of the statement, or null when it was done. */
  do(statement: string): Promise<string | null>
  readonly processId: number
  close(): Promise<void>
}

export type OpenSession = (url: string) => Promise<Session>

export const openConnection: OpenSession = async (url) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ id: number }>('select pg_backend_pid() as id')
  return {
    processId: rows[0]?.id ?? 0,
    do: (statement) =>
      client.query(statement).then(
        () => null,
        (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
      ),
    close: () => client.end(),
  }
}

/** psql says after every statement how it went; its own output is not read. */
export const openPsql: OpenSession = async (url) => {
  const program = spawn('psql', ['-X', '-q', '-A', '-t', url], { stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface(program.stdout)[Symbol.asyncIterator]()
  const readAfter = async (word: string): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done) throw new Error('psql has ended.')
      if (value.startsWith(word)) return value.slice(word.length)
    }
  }
  program.stdin.write("select 'process ' || pg_backend_pid();\n")
  const processId = Number(await readAfter('process '))
  return {
    processId,
    do: async (statement) => {
      program.stdin.write(`${statement};\n\\echo state :SQLSTATE\n`)
      const state = await readAfter('state ')
      return state === '00000' ? null : state
    },
    close: async () => {
      const ended = once(program, 'exit')
      program.stdin.end()
      await ended
    },
  }
}

export interface Writer {
  readonly role: Role
  readonly isolation: Isolation
  /** Who asks, where the role is `authenticated`. */
  readonly sub: string
  readonly statement: string
}

const begin = async (session: Session, { role, isolation, sub }: Writer): Promise<void> => {
  await session.do(`begin isolation level ${isolation}`)
  // The snapshot is taken by the first query, not by begin.
  await session.do('select from public.jobs limit 1')
  if (role === 'owner') return
  await session.do(`set local role ${role}`)
  await session.do(`set local request.jwt.claims = '{"sub":"${sub}"}'`)
}

const finish = async (session: Session, outcome: string | null): Promise<string | null> => {
  if (outcome === null) return session.do('commit')
  await session.do('rollback')
  return outcome
}

/** What became of both writers: SQLSTATE, or null where the transaction was committed. */
export const race = async (
  url: string,
  open: OpenSession,
  [first, second]: readonly [Writer, Writer],
): Promise<[string | null, string | null]> => {
  const sessions = [await open(url), await open(url), await openConnection(url)] as const
  const [one, two, watcher] = sessions
  try {
    await begin(one, first)
    await begin(two, second)
    const firstOutcome = await one.do(first.statement)
    let isThrough = false
    const pending = two.do(second.statement).finally(() => {
      isThrough = true
    })
    // The first commits only once the second is stuck on a lock, or through.
    while (!isThrough && !(await isWaiting(watcher, two.processId))) {}
    return [await finish(one, firstOutcome), await finish(two, await pending)]
  } finally {
    for (const session of sessions) await session.close()
  }
}

/** Division by zero (22012) is the answer "yes": a session tells only how a statement went. */
const isWaiting = async (watcher: Session, processId: number): Promise<boolean> =>
  (await watcher.do(
    `select 1 / count(*) filter (where wait_event_type is distinct from 'Lock') from pg_stat_activity where pid = ${processId}`,
  )) === '22012'
