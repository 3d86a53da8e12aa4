// One way to the database, whichever it is: a PostgreSQL server, or PGlite in this process. Both are reached through
// node-postgres, so that one dialect and one set of type parsers serve both.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import type { Log } from '../../orchestrator/ports.ts'
import { type DataDirectory, takeDataDirectory } from './data-directory.ts'
import { toHiringError } from './errors.ts'
import type { Tables } from './tables.ts'
import { typeParsers } from './type-parsers.ts'

export interface Database {
  readonly kind: 'pglite' | 'postgres'
  readonly pool: Pool
  readonly db: Kysely<Tables>
  /** The embedded database itself, where it is one. */
  readonly lite?: PGlite
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** A PostgreSQL server; without it the database is embedded. */
  readonly databaseUrl?: string | undefined
  /** Where the embedded database keeps its files; without it, in memory only. */
  readonly dataDir?: string | undefined
  /** A dumped data directory that a new embedded database starts from. */
  readonly snapshot?: Blob | undefined
  /** Connections to a server, 20 by default. The embedded database has one. */
  readonly poolSize?: number | undefined
  /** Told of connections that break while nobody uses them. */
  readonly log?: Log | undefined
}

const secondMs = 1000

/** Opens the database. Throws `database.unavailable` when it cannot be reached or another process holds its directory. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  if (options.databaseUrl !== undefined) return openServer(options.databaseUrl, options)
  return openEmbedded(options)
}

const openServer = async (databaseUrl: string, { poolSize = 20, log }: DatabaseOptions): Promise<Database> => {
  const pool = openPool(
    {
      connectionString: databaseUrl,
      max: poolSize,
      application_name: 'hiring-orchestrator',
      // Policies make the planner overrate many small queries; compiling those costs more than running them.
      options: '-c jit=off',
      statement_timeout: 30 * secondMs,
      // A process that hangs must not keep a job locked for ever.
      idle_in_transaction_session_timeout: 60 * secondMs,
      keepAlive: true,
    },
    log,
  )
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await pool.query('select')
  } catch (error) {
    await pool.end()
    throw toHiringError(error)
  }
  return { kind: 'postgres', pool, db, close: once(() => db.destroy().then(() => endPool(pool))) }
}

const openEmbedded = async ({ dataDir, snapshot, log }: DatabaseOptions): Promise<Database> => {
  const directory = dataDir === undefined ? null : await takeDataDirectory(dataDir, reportLoss(log))
  try {
    const lite = await startEmbedded(directory, snapshot)
    const pool = openPool({ ...(createPgConfig(lite) as object), idleTimeoutMillis: 0 }, log)
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    const close = once(async () => {
      await endPool(pool)
      await lite.close()
      await directory?.release()
    })
    return { kind: 'pglite', pool, db, lite, close }
  } catch (error) {
    await directory?.release()
    throw toHiringError(error)
  }
}

const startEmbedded = (directory: DataDirectory | null, snapshot: Blob | undefined): Promise<PGlite> => {
  const isNew = directory === null || !existsSync(join(directory.files, 'PG_VERSION'))
  return PGlite.create({
    ...(directory ? { dataDir: directory.files } : {}),
    ...(snapshot && isNew ? { loadDataDir: snapshot } : {}),
    extensions: { btree_gist },
  })
}

const openPool = (config: PoolConfig, log: Log | undefined): Pool => {
  const pool = new Pool({ ...config, types: typeParsers, pipeline: true, connectionTimeoutMillis: 30 * secondMs })
  // A connection that breaks tells everybody: its statements fail, the pool drops it, and where nobody listened
  // besides, idle or in use, the process would end.
  pool.on('error', (error) => log?.warn('A database connection broke', { error }))
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const endPool = async (pool: Pool): Promise<void> => {
  if (!pool.ended && !pool.ending) await pool.end()
}

const reportLoss = (log: Log | undefined) => (error: Error) =>
  log?.error('The lock on the data directory was lost; stop this process before another one writes there', { error })

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}
