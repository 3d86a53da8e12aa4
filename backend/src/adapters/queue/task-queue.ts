// Background work on pg-boss, in the same database as everything else: a task is enqueued in the transaction of the
// move that causes it, claimed by one worker (SKIP LOCKED), and tried again when a worker dies.

import type { PGlite } from '@electric-sql/pglite'
import type { Transaction } from 'kysely'
import pg from 'pg'
import {
  CLOCK_OVERRIDE_SETTING,
  type Db,
  fromKysely,
  type Job,
  type JobResult,
  type JobWithMetadata,
  PgBoss,
  TestClock,
} from 'pg-boss'
import type { Ids, Log, Tasks } from '../../orchestrator/ports.ts'
import { schedules, type Task, type TaskName, taskRules } from '../../orchestrator/tasks.ts'

const schema = 'pgboss'

/** Where the queue lives. On the embedded database everything shares its one connection. */
export type QueueDatabase =
  | { readonly kind: 'pglite'; readonly pool: pg.Pool; readonly lite: PGlite }
  | { readonly kind: 'postgres'; readonly connectionString: string }

export type Perform = (task: Task) => Promise<void>

export interface TaskQueue {
  /** The `Tasks` of one open transaction. */
  tasksIn(trx: Pick<Transaction<unknown>, 'executeQuery'>): Tasks
  /** Claims and performs tasks until `stop`; adds the sweep's schedule. */
  work(perform: Perform): Promise<void>
  /** Waits for the tasks at hand, then lets go of the database. */
  stop(): Promise<void>
}

/** A queue on a clock that is moved by hand: tasks run when `runDue` is called, not by themselves. */
export interface VirtualTaskQueue extends TaskQueue {
  /** Moves the queue's clock, here and in the database. */
  setTime(at: Temporal.Instant): Promise<void>
  /** Performs everything due, and whatever that causes, until nothing is due. Gives the number of tasks. */
  runDue(perform: Perform): Promise<number>
  /** When the next waiting task is due, or null. */
  nextDueAt(): Promise<Temporal.Instant | null>
}

/** pg-boss reads timestamps as Date; the application's pool gives Temporal. */
const withDates = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Temporal.Instant ? new Date(value.epochMilliseconds) : value,
    ]),
  )

/** Several statements at once may not have parameters, and give several results: pg-boss wants the last one's rows. */
const lastResult = async (pool: pg.Pool, text: string, values: unknown[] | undefined): Promise<pg.QueryResult> => {
  const result = await (values === undefined || values.length === 0 ? pool.query(text) : pool.query(text, values))
  return Array.isArray(result) ? result.at(-1) : result
}

const throughPool = (pool: pg.Pool, lite: PGlite): Db => ({
  executeSql: async (text, values) => {
    const { rows } = await lastResult(pool, text, values)
    return { rows: rows.map(withDates) }
  },
  listen: async (channel, onNotification, onReconnect) => {
    let isOpen = true
    await lite.listen(channel, (payload) => {
      if (isOpen) onNotification(payload)
    })
    onReconnect()
    // No `unlisten`: beside the pool's own traffic it can wait for ever, and the session ends with the database.
    return {
      close: async () => {
        isOpen = false
      },
    }
  },
  setSessionStatements: async (statements) => {
    for (const statement of statements) await pool.query(statement)
  },
})

const connection = (database: QueueDatabase) =>
  database.kind === 'pglite'
    ? ({ db: throughPool(database.pool, database.lite), backend: 'pglite' } as const)
    : { connectionString: database.connectionString, max: 4, application_name: 'hiring-queue' }

/** Tasks that somebody waits for wake their worker at once; the others are polled. */
const urgent: readonly TaskName[] = ['process_resume', 'rank_job', 'send_mail']
const taskNames = Object.keys(taskRules) as TaskName[]
// A dead letter queue must exist before the queue that points to it.
const byDependency = taskNames.toSorted((a, b) => depthOf(a) - depthOf(b))
function depthOf(name: TaskName): number {
  const { afterwards } = taskRules[name]
  return afterwards === null ? 0 : 1 + depthOf(afterwards)
}

/** By these words the migration runner knows that the schema may go when everything else of ours goes. */
const mark = 'The orchestrator’s task queue; goes with its last migration.'

/** A portal may use pg-boss too, in the same schema: then it stays the portal's. */
const markAsOwn = async (boss: PgBoss): Promise<void> => {
  const db = boss.getDb()
  const names = [...taskNames, '__pgboss__send-it'].map((name) => `'${name}'`)
  const { rows } = await db.executeSql(`select from ${schema}.queue where name not in (${names}) limit 1`)
  await db.executeSql(`comment on schema ${schema} is ${rows.length === 0 ? `'${mark}'` : 'null'}`)
}

/**
 * Installs or updates the queue's tables and grants them to the engine's role. Needs the rights of the schema's
 * owner, as migrations do; running it again changes nothing.
 */
export const installTaskQueue = async (database: QueueDatabase, log: Log): Promise<void> => {
  const boss = new PgBoss({ ...connection(database), schema, supervise: false, schedule: false })
  boss.on('error', (error) => log.error('task queue', { error: String(error) }))
  await boss.start()
  try {
    for (const name of byDependency) await createQueue(boss, name)
    await markAsOwn(boss)
    await boss.getDb().executeSql(`
      grant usage on schema ${schema} to service_role;
      grant select, insert, update, delete on all tables in schema ${schema} to service_role;
      grant usage, select on all sequences in schema ${schema} to service_role;
      grant execute on all functions in schema ${schema} to service_role;
    `)
  } finally {
    await boss.stop({ graceful: false })
  }
}

/** Makes a queue, or gives an older one the present rules. */
const createQueue = async (boss: PgBoss, name: TaskName): Promise<void> => {
  const rule = taskRules[name]
  const options = {
    retryLimit: rule.retries,
    retryDelay: rule.retryDelaySeconds,
    retryBackoff: rule.backoff,
    expireInSeconds: rule.timeoutSeconds,
    retentionSeconds: 60 * 60 * 24 * 60,
    deleteAfterSeconds: 60 * 60 * 24 * 7,
    notify: urgent.includes(name),
    ...(rule.afterwards === null ? {} : { deadLetter: rule.afterwards }),
  }
  await boss.createQueue(name, { ...options, policy: name === 'sweep' ? 'exclusive' : 'standard' })
  await boss.updateQueue(name, options)
}

/** Names of the queues are read once, so that enqueuing never needs a second connection inside a transaction. */
const startBoss = async (boss: PgBoss, log: Log): Promise<void> => {
  boss.on('error', (error) => log.error('task queue', { error: String(error) }))
  await boss.start()
  for (const name of taskNames) await boss.getQueue(name)
}

const tasksIn =
  (boss: PgBoss, now: () => Temporal.Instant, nextId?: () => string): TaskQueue['tasksIn'] =>
  (trx) => ({
    enqueue: async (task, options) => {
      const startAfter = new Date((options?.at ?? now()).epochMilliseconds)
      const id = nextId === undefined ? {} : { id: nextId() }
      await boss.send(task.name, task.payload, { db: fromKysely(trx), startAfter, ...id })
    },
  })

const asTask = (job: { readonly name: string; readonly data: object }): Task =>
  ({ name: job.name, payload: job.data }) as Task

/** Each task of a batch stands for itself: one that fails is tried again, the others are done. */
const resultOf = async (job: Job<object>, perform: Perform, log: Log): Promise<JobResult> => {
  try {
    await perform(asTask(job))
    return { id: job.id, status: 'completed' }
  } catch (error) {
    log.warn('task failed', { task: job.name, error: String(error) })
    return { id: job.id, status: 'failed', output: { message: String(error) } }
  }
}

export interface QueueOptions {
  readonly database: QueueDatabase
  readonly now: () => Temporal.Instant
  readonly log: Log
}

/** Opens the queue. Its tables must have been installed (`installTaskQueue`). */
export const openTaskQueue = async ({ database, now, log }: QueueOptions): Promise<TaskQueue> => {
  const boss = new PgBoss({
    ...connection(database),
    ...(database.kind === 'postgres' ? { options: '-c role=service_role' } : {}),
    schema,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    useListenNotify: true,
  })
  await startBoss(boss, log)
  return {
    tasksIn: tasksIn(boss, now),
    work: async (perform) => {
      for (const name of taskNames) {
        const { concurrency } = taskRules[name]
        // In two halves: while one batch waits for its slowest task, the other has tasks to do.
        const batchSize = Math.ceil(concurrency / 2)
        const options = {
          batchSize,
          localConcurrency: Math.min(2, concurrency),
          perJobResults: true,
          // A full batch means that more is waiting: the next one is claimed at once, not at the next poll.
          burstWhenBatchFull: batchSize > 1,
          pollingIntervalSeconds: 2,
          // A server's notifications are sure; the embedded database misses one now and then.
          notifyPollingIntervalSeconds: database.kind === 'pglite' ? 2 : 5,
        } as const
        await boss.work<object>(name, options, (jobs) => Promise.all(jobs.map((job) => resultOf(job, perform, log))))
      }
      for (const [name, cron] of Object.entries(schedules)) await boss.schedule(name, cron, {})
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

/** Opens the queue on a virtual clock: for simulations and tests, on a database of their own. */
export const openVirtualTaskQueue = async ({
  database,
  startAt,
  ids,
  log,
}: {
  readonly database: QueueDatabase
  readonly startAt: Temporal.Instant
  readonly ids: Ids
  readonly log: Log
}): Promise<VirtualTaskQueue> => {
  const clock = new TestClock(startAt.epochMilliseconds)
  const { db, close } = onVirtualTime(database)
  const boss = new PgBoss({ db, backend: database.kind, schema, clock, supervise: false, schedule: false })
  await startBoss(boss, log)
  // The virtual clock keeps its time in a table of its own, made at the start.
  await boss.getDb().executeSql(`grant select on all tables in schema ${schema} to service_role`)
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock.now())
  return {
    tasksIn: tasksIn(boss, now, risingIds(ids)),
    work: () => Promise.reject(new Error('a virtual queue does not work by itself: call runDue')),
    stop: async () => {
      await boss.stop({ graceful: false })
      await close()
    },
    setTime: (at) => clock.setTime(at.epochMilliseconds),
    nextDueAt: () => nextDueAt(boss),
    runDue: (perform) => runDue(boss, now, perform, log),
  }
}

/**
 * Ids that rise in the order of enqueuing: tasks of the same instant are claimed by their id, and a journey must go
 * the same way on every database.
 */
const risingIds = (ids: Ids): (() => string) => {
  const prefix = ids.next().slice(0, -12)
  let count = 0
  return () => {
    count += 1
    return `${prefix}${count.toString(16).padStart(12, '0')}`
  }
}

/** Sessions that read the virtual clock: each says so when it connects, before anything can be asked of it. */
const onVirtualTime = (database: QueueDatabase): { readonly db: Db; close(): Promise<void> } => {
  if (database.kind === 'pglite')
    return { db: throughPool(database.pool, database.lite), close: () => Promise.resolve() }
  const options = `-c ${CLOCK_OVERRIDE_SETTING}=on`
  const pool = new pg.Pool({ connectionString: database.connectionString, max: 4, options })
  const db: Db = { executeSql: (text, values) => lastResult(pool, text, values), setSessionStatements: async () => {} }
  return { db, close: () => pool.end() }
}

const waiting = `from ${schema}.job where state < 'active'`

const nextDueAt = async (boss: PgBoss): Promise<Temporal.Instant | null> => {
  // Retries are due at fractions of a millisecond; rounded down, a clock set to them would never reach them.
  const dueMs = 'ceil(extract(epoch from min(start_after)) * 1000)::float8'
  const { rows } = await boss.getDb().executeSql(`select ${dueMs} as due ${waiting}`)
  const due: unknown = rows[0]?.due
  return typeof due === 'number' ? Temporal.Instant.fromEpochMilliseconds(due) : null
}

const runDue = async (boss: PgBoss, now: () => Temporal.Instant, perform: Perform, log: Log): Promise<number> => {
  let performed = 0
  for (;;) {
    const at = new Date(now().epochMilliseconds)
    const { rows } = await boss
      .getDb()
      .executeSql(
        `select name from (select name, min(start_after) as due ${waiting} and start_after <= $1 group by name) q order by due, name`,
        [at],
      )
    const name: unknown = rows[0]?.name
    if (typeof name !== 'string') return performed
    const jobs = await boss.fetch<object>(name, { batchSize: 100, includeMetadata: true })
    for (const job of jobs) await performOne(boss, job, perform, log)
    performed += jobs.length
  }
}

const performOne = async (boss: PgBoss, job: JobWithMetadata<object>, perform: Perform, log: Log): Promise<void> => {
  try {
    await perform(asTask(job))
    await boss.complete(job.name, job)
  } catch (error) {
    log.warn('task failed', { task: job.name, error: String(error) })
    await boss.fail(job.name, job, { message: String(error) })
  }
}
