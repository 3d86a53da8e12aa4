// Brings a database to the present schema: migrations and the task queue's tables. Both are safe to run again.

import pg from 'pg'
import { migrate } from '../database/runMigration.js'
import type { Database } from './adapters/postgres/connection.ts'
import { installTaskQueue, type QueueDatabase } from './adapters/queue/task-queue.ts'
import { HiringError } from './domain/errors.ts'
import type { Log } from './orchestrator/ports.ts'

/** How the task queue reaches a database that is open. */
export const queueDatabaseOf = (database: Database, databaseUrl: string | null): QueueDatabase => {
  if (database.lite) return { kind: 'pglite', pool: database.pool, lite: database.lite }
  if (databaseUrl === null) throw new Error('a PostgreSQL database has an address')
  return { kind: 'postgres', connectionString: databaseUrl }
}

const migrateUp = async (client: Parameters<typeof migrate>[0], log: Log): Promise<void> => {
  try {
    await migrate(client, { command: 'up', base: true, log: (line: string) => log.info(line) })
  } catch (cause) {
    throw new HiringError(
      'database.not_migrated',
      { reason: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    )
  }
}

export interface PrepareOptions {
  readonly databaseUrl: string | null
  /** The schema's owner, where the application's own login may not change it. */
  readonly migrationDatabaseUrl: string | null
  readonly log: Log
}

/** Migrates up, with the base schema where there is no portal yet, and installs the task queue. */
export const prepareDatabase = async (
  database: Database,
  { databaseUrl, migrationDatabaseUrl, log }: PrepareOptions,
): Promise<void> => {
  const url = migrationDatabaseUrl ?? databaseUrl
  if (url === null) {
    const client = await database.pool.connect()
    try {
      await migrateUp(client, log)
    } finally {
      client.release()
    }
  } else {
    const client = new pg.Client({ connectionString: url, application_name: 'hiring migrations' })
    await client.connect()
    try {
      await migrateUp(client, log)
    } finally {
      await client.end()
    }
  }
  await installTaskQueue(
    url === null ? queueDatabaseOf(database, null) : { kind: 'postgres', connectionString: url },
    log,
  )
}
