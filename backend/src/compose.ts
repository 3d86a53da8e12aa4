// Where the parts meet: the only place that knows both the orchestrator and its adapters.

import type { FastifyInstance } from 'fastify'
import { createAccounts } from './adapters/accounts/better-auth.ts'
import { createIcsFiles } from './adapters/calendar/ics.ts'
import { createDocumentReader } from './adapters/documents/reader.ts'
import { createSmtpMailer } from './adapters/email/smtp.ts'
import { createLanguageModel } from './adapters/language-model/language-model.ts'
import { type Database, openDatabase } from './adapters/postgres/connection.ts'
import { createDatabaseMailbox } from './adapters/postgres/mailbox.ts'
import { poolAs } from './adapters/postgres/roles.ts'
import { createPostgresStore } from './adapters/postgres/store.ts'
import {
  openTaskQueue,
  openVirtualTaskQueue,
  type TaskQueue,
  type VirtualTaskQueue,
} from './adapters/queue/task-queue.ts'
import { systemClock } from './adapters/system/clock.ts'
import { createSeededIds, randomIds } from './adapters/system/ids.ts'
import { createLinks } from './adapters/system/links.ts'
import { createLog, silentLog } from './adapters/system/log.ts'
import { createLogArchive, readLogHeads, readSigningKey, writePublicKey } from './adapters/system/log-archive.ts'
import { keptSecret } from './adapters/system/secret.ts'
import type { Config } from './config.ts'
import type { JobId } from './domain/types.ts'
import { createHttpServer } from './entrypoints/http/server.ts'
import { createOrchestrator } from './orchestrator/create-orchestrator.ts'
import type { Documents } from './orchestrator/documents-port.ts'
import type { LanguageModel } from './orchestrator/language-model-port.ts'
import { archiveLogHeads, type LogReport, verifyLog } from './orchestrator/log-proof.ts'
import type { Orchestrator } from './orchestrator/orchestrator.ts'
import type { Accounts, Clock, Ids, Log, LogArchive, Mailer, OutgoingMail, Store } from './orchestrator/ports.ts'
import type { ActivityEntry } from './orchestrator/views.ts'
import { prepareDatabase, queueDatabaseOf } from './prepare-database.ts'

const logOf = (config: Config): Log =>
  config.logLevel === 'silent'
    ? silentLog
    : createLog({ level: config.logLevel, pretty: config.environment === 'development' })

/** Closes in order, newest first; one that fails does not keep the others open. */
const closeAll = async (steps: readonly (() => Promise<unknown>)[]): Promise<void> => {
  const results: PromiseSettledResult<unknown>[] = []
  for (const step of steps) results.push(...(await Promise.allSettled([step()])))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

interface Assembly {
  readonly database: Database
  readonly queue: TaskQueue
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly documents: Documents
  readonly languageModel: LanguageModel | null
  readonly mailer: Mailer
  readonly logArchive: LogArchive | null
  readonly secret: string
  readonly publicUrl: string
}

const assemble = ({ database, queue, secret, ...rest }: Assembly): { store: Store; orchestrator: Orchestrator } => {
  const store = createPostgresStore({ db: database.db, tasks: queue.tasksIn })
  const links = createLinks({ secret })
  const orchestrator = createOrchestrator({ ...rest, store, links, calendarFiles: createIcsFiles() })
  return { store, orchestrator }
}

/** The running product: pages and API, and on demand the worker, in this process. */
export interface Product {
  readonly http: FastifyInstance
  readonly orchestrator: Orchestrator
  readonly log: Log
  startWorker(): Promise<void>
  close(): Promise<void>
}

const openFor = (config: Config, log: Log): Promise<Database> =>
  openDatabase(
    config.databaseUrl === null
      ? { dataDir: config.dataDir, log }
      : { databaseUrl: config.databaseUrl, poolSize: config.databasePoolSize, log },
  )

/** Opens everything that the configuration names, migrates the database, and puts the product together. */
export const compose = async (config: Config, webRoot: string | null): Promise<Product> => {
  const log = logOf(config)
  const database = await openFor(config, log)
  const closers: (() => Promise<unknown>)[] = [() => database.close()]
  try {
    if (config.migrateAtStart)
      await prepareDatabase(database, {
        databaseUrl: config.databaseUrl,
        migrationDatabaseUrl: config.migrationDatabaseUrl,
        log,
      })
    const queue = await openTaskQueue({
      database: queueDatabaseOf(database, config.databaseUrl),
      now: () => systemClock.now(),
      log,
    })
    closers.unshift(() => queue.stop())
    const documents = createDocumentReader()
    closers.unshift(() => documents.close())
    const secret = config.secret ?? (await keptSecret(config.dataDir))
    const mailbox = config.smtp === null ? createDatabaseMailbox(database.db) : null
    const mailer: Mailer & { close?(): Promise<void> } = mailbox ?? createSmtpMailer(requireSmtp(config))
    closers.unshift(async () => mailer.close?.())
    const { publicUrl } = config
    const clock = systemClock
    const logArchive = archiveOf(config, secret)
    const parts = assemble({
      database,
      queue,
      clock,
      ids: randomIds,
      log,
      documents,
      languageModel: config.languageModel && createLanguageModel(config.languageModel, clock),
      mailer,
      logArchive,
      secret,
      publicUrl,
    })
    const http = createHttpServer({
      orchestrator: parts.orchestrator,
      accounts: accountsOn(database, { secret, publicUrl }),
      mailbox,
      clock,
      log,
      publicUrl,
      webRoot,
      trustProxy: config.trustProxy,
      secureCookies: publicUrl.startsWith('https:'),
      rateLimitPerMinute: config.rateLimitPerMinute,
    })
    closers.unshift(() => http.close())
    const startWorker = () => queue.work((task) => parts.orchestrator.perform(task))
    return { http, orchestrator: parts.orchestrator, log, startWorker, close: () => closeAll(closers) }
  } catch (error) {
    await closeAll(closers)
    throw error
  }
}

const archiveOf = (config: Config, secret: string): LogArchive | null =>
  config.logHeadsDir === null
    ? null
    : createLogArchive(config.logHeadsDir, readSigningKey({ pem: config.logSigningKey, secret }))

/** What proves the automation log: the log itself, the archive of its heads, and the key that they are signed with. */
export interface LogProof {
  verify(request: {
    readonly jobId?: JobId
    readonly files?: readonly string[]
    readonly publicKey?: string
  }): Promise<LogReport>
  /** Keeps today's heads in a directory. Where the file is. */
  archive(directory: string): Promise<string>
  /** The public key of this deployment, as PEM. */
  readonly publicKey: string
  close(): Promise<void>
}

/** Opens the configured database for proving its log; it is neither migrated nor worked on. */
export const composeLogProof = async (config: Config): Promise<LogProof> => {
  const signingKey = readSigningKey({
    pem: config.logSigningKey,
    secret: config.secret ?? (await keptSecret(config.dataDir)),
  })
  const publicKey = writePublicKey(signingKey)
  const { store, close } = await openStore(config)
  return {
    publicKey,
    verify: async ({ jobId, files = [], publicKey: given = publicKey }) => {
      const archives = await Promise.all(files.map((file) => readLogHeads(file, given)))
      return verifyLog(store, { ...(jobId === undefined ? {} : { jobId }), archives })
    },
    archive: (directory) => archiveLogHeads(store, createLogArchive(directory, signingKey), systemClock.now()),
    close,
  }
}

/** The store by itself, for commands that read or change and leave no work behind. */
export interface OpenedStore {
  readonly store: Store
  readonly clock: Clock
  close(): Promise<void>
}

const openStore = async (config: Config): Promise<OpenedStore> => {
  const database = await openFor(config, logOf(config))
  const tasks = () => ({ enqueue: () => Promise.reject(new Error('a command enqueues nothing')) })
  const store = createPostgresStore({ db: database.db, tasks })
  return { store, clock: systemClock, close: () => database.close() }
}

/** Opens the store for one piece of work, and closes it again. */
export const withStore = async <T>(config: Config, work: (opened: OpenedStore) => Promise<T>): Promise<T> => {
  const opened = await openStore(config)
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

/** Migrates the configured database and closes it again. */
export const migrateDatabase = async (config: Config): Promise<void> => {
  const log = logOf(config)
  const database = await openFor(config, log)
  try {
    await prepareDatabase(database, {
      databaseUrl: config.databaseUrl,
      migrationDatabaseUrl: config.migrationDatabaseUrl,
      log,
    })
  } finally {
    await database.close()
  }
}

const requireSmtp = ({ smtp }: Config): NonNullable<Config['smtp']> => {
  if (smtp === null) throw new Error('SMTP is asked for and not configured')
  return smtp
}

const accountsOn = (
  database: Database,
  options: { readonly secret: string; readonly publicUrl: string; readonly passwordCost?: number },
): Accounts =>
  createAccounts({
    pool: poolAs(database.pool, 'service_role'),
    secureCookies: options.publicUrl.startsWith('https:'),
    ...options,
  })

/** The reader of documents alone, for commands that need no database. */
export const composeDocuments = (): Documents & { close(): Promise<void> } => createDocumentReader()

/** The product on a virtual clock and seeded ids, with every hand-over of a mail observed. */
export interface Simulation {
  readonly orchestrator: Orchestrator
  readonly store: Store
  readonly accounts: Accounts
  readonly queue: VirtualTaskQueue
  readonly clock: Clock
  setTime(at: Temporal.Instant): Promise<void>
  onDelivery(listener: (mail: OutgoingMail) => void): void
  /** The stored state of a job; `known` is the log as far as it has been read. `verify` recomputes the log's chain. */
  snapshot(jobId: JobId, known: readonly ActivityEntry[], verify: boolean): Promise<SimulationState>
  close(): Promise<void>
}

type SimulationState = Awaited<ReturnType<typeof readState>> & {
  readonly deliveries: readonly { readonly messageId: string; readonly to: string; readonly subject: string }[]
}

export interface SimulationOptions {
  /** PostgreSQL; null: embedded, in `dataDir` or in memory. The database must hold nothing of value. */
  readonly databaseUrl: string | null
  readonly dataDir: string | null
  /** A migrated embedded database to start from, so that many simulations need not migrate many times. */
  readonly snapshot?: Blob
  readonly seed: number
  readonly startAt: Temporal.Instant
  readonly languageModel?: LanguageModel | null
  /** Takes the mails in place of the mailbox: to play a server that is down. */
  readonly mailer?: Mailer
  readonly log?: Log
}

/** Opens a simulation on a database of its own. */
export const composeSimulation = async (options: SimulationOptions): Promise<Simulation> => {
  const { databaseUrl, dataDir, snapshot, seed, startAt, log = silentLog, languageModel = null } = options
  const database = await openDatabase({
    databaseUrl: databaseUrl ?? undefined,
    dataDir: dataDir ?? undefined,
    snapshot,
    log,
  })
  const closers: (() => Promise<unknown>)[] = [() => database.close()]
  try {
    await prepareDatabase(database, { databaseUrl, migrationDatabaseUrl: null, log })
    const ids = createSeededIds(seed)
    const queue = await openVirtualTaskQueue({ database: queueDatabaseOf(database, databaseUrl), startAt, ids, log })
    closers.unshift(() => queue.stop())
    const documents = createDocumentReader()
    closers.unshift(() => documents.close())
    let now = startAt
    const clock: Clock = { now: () => now }
    const { mailer, deliveries, onDelivery } = observed(options.mailer ?? createDatabaseMailbox(database.db))
    const secret = dataDir === null ? `simulation-secret-${'0'.repeat(32)}` : await keptSecret(dataDir)
    const publicUrl = 'http://localhost:3000'
    const { store, orchestrator } = assemble({
      database,
      queue,
      clock,
      ids,
      log,
      documents,
      languageModel,
      mailer,
      logArchive: null,
      secret,
      publicUrl,
    })
    return {
      orchestrator,
      store,
      // Passwords of invented people: strength would only cost time.
      accounts: accountsOn(database, { secret, publicUrl, passwordCost: 4 }),
      queue,
      clock,
      setTime: async (at) => {
        now = at
        await queue.setTime(at)
      },
      onDelivery,
      snapshot: async (jobId, known, verify) => ({
        ...(await readState(store, jobId, { known, verify })),
        deliveries: [...deliveries],
      }),
      close: () => closeAll(closers),
    }
  } catch (error) {
    await closeAll(closers)
    throw error
  }
}

const observed = (inner: Mailer) => {
  const deliveries: { messageId: string; to: string; subject: string }[] = []
  const listeners: ((mail: OutgoingMail) => void)[] = []
  const mailer: Mailer = {
    deliver: async (mail) => {
      const delivery = await inner.deliver(mail)
      deliveries.push({ messageId: mail.messageId, to: mail.to.address, subject: mail.subject })
      for (const listener of listeners) listener(mail)
      return delivery
    },
  }
  return { mailer, deliveries, onDelivery: (listener: (mail: OutgoingMail) => void) => void listeners.push(listener) }
}

const engine = { kind: 'system', trigger: 'auto' } as const

const readState = (
  store: Store,
  jobId: JobId,
  { known, verify }: { readonly known: readonly ActivityEntry[]; readonly verify: boolean },
) =>
  store.read(engine, async (tx) => {
    const job = await tx.jobs.find(jobId)
    if (!job) throw new Error('the job of a simulation is gone')
    const news: ActivityEntry[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await tx.automationLog.list(jobId, { limit: 200, cursor: cursor ?? undefined })
      const fresh = page.items.filter((entry) => entry.sequence > known.length)
      news.unshift(...fresh.toReversed())
      cursor = fresh.length < page.items.length ? null : page.nextCursor
    }
    return {
      job,
      applications: await tx.applications.listOfJob(jobId),
      interviews: await tx.interviews.listOfJob(jobId),
      log: [...known, ...news],
      brokenLink: verify ? await tx.automationLog.findBrokenLink(jobId) : null,
    }
  })
