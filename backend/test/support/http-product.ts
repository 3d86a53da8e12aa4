// The whole product behind its HTTP server for tests: real orchestrator, accounts and database (PGlite), a clock that
// is moved by hand, and tasks that run when they are told to.

import { createAccounts } from '../../src/adapters/accounts/better-auth.ts'
import { createIcsFiles } from '../../src/adapters/calendar/ics.ts'
import { createMemoryDocuments } from '../../src/adapters/documents/memory.ts'
import { openDatabase } from '../../src/adapters/postgres/connection.ts'
import { createDatabaseMailbox } from '../../src/adapters/postgres/mailbox.ts'
import { poolAs } from '../../src/adapters/postgres/roles.ts'
import { createPostgresStore } from '../../src/adapters/postgres/store.ts'
import { createSeededIds } from '../../src/adapters/system/ids.ts'
import { createLinks } from '../../src/adapters/system/links.ts'
import { createHttpServer, type HttpServerOptions } from '../../src/entrypoints/http/server.ts'
import { createOrchestrator } from '../../src/orchestrator/create-orchestrator.ts'
import type { Log } from '../../src/orchestrator/ports.ts'
import type { Task } from '../../src/orchestrator/tasks.ts'
import { readSnapshot } from './snapshot.ts'

export const publicUrl = 'http://localhost:3000'
const secret = 'a secret of a test, long enough to sign'

/** Everything that was logged, for tests of what is and what is not. */
const createLogRecorder = () => {
  const entries: { level: string; message: string; details: unknown }[] = []
  const write =
    (level: string): Log['info'] =>
    (message, details) =>
      void entries.push({ level, message, details })
  return { entries, log: { info: write('info'), warn: write('warn'), error: write('error') } satisfies Log }
}

/** What neither reaches out nor remembers. */
const withoutTheWorld = {
  languageModel: null,
  documents: createMemoryDocuments(),
  calendarFiles: createIcsFiles(),
  logArchive: null,
}

export const openHttpProduct = async (startAt: string) => {
  const database = await openDatabase({ snapshot: await readSnapshot() })
  const { entries, log } = createLogRecorder()
  const queued: { readonly task: Task; readonly at: Temporal.Instant }[] = []
  let now = Temporal.Instant.from(startAt)
  const clock = { now: () => now }
  const tasks = () => ({
    enqueue: async (task: Task, options?: { readonly at?: Temporal.Instant | undefined }) => {
      queued.push({ task, at: options?.at ?? now })
    },
  })
  const mailbox = createDatabaseMailbox(database.db)
  const orchestrator = createOrchestrator({
    store: createPostgresStore({ db: database.db, tasks }),
    ...withoutTheWorld,
    mailer: mailbox,
    links: createLinks({ secret }),
    clock,
    ids: createSeededIds('http'),
    log,
    publicUrl,
  })
  const accounts = createAccounts({
    pool: poolAs(database.pool, 'service_role'),
    secret,
    publicUrl,
    secureCookies: false,
    passwordCost: 4,
  })
  const servers: ReturnType<typeof createHttpServer>[] = []

  /** A server of its own over the same product. */
  const serve = (change: Partial<HttpServerOptions> = {}) => {
    const server = createHttpServer({
      orchestrator,
      accounts,
      mailbox,
      clock,
      log,
      publicUrl,
      webRoot: null,
      trustProxy: false,
      secureCookies: false,
      rateLimitPerMinute: 0,
      ...change,
    })
    servers.push(server)
    return server
  }

  /** Does every task that is due, and whatever that causes. */
  const runTasks = async () => {
    for (let due = 0; due >= 0; ) {
      due = queued.findIndex(({ at }) => Temporal.Instant.compare(at, now) <= 0)
      const [next] = due < 0 ? [] : queued.splice(due, 1)
      if (next) await orchestrator.perform(next.task)
    }
  }

  return {
    database,
    orchestrator,
    accounts,
    mailbox,
    clock,
    logged: entries,
    serve,
    runTasks,
    pass: (duration: Temporal.DurationLike) => {
      now = now.add(duration)
    },
    close: async () => {
      for (const server of servers) await server.close()
      await database.close()
    },
  }
}

export type HttpProduct = Awaited<ReturnType<typeof openHttpProduct>>
