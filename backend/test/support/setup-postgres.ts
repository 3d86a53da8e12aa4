// Once per run that has tests for a real PostgreSQL: start the server, migrate one database, and let every test file
// copy it.

import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../database/runMigration.js'
import { findPostgres, type PostgresSource, startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: {
      readonly url: string
      readonly version: string
      readonly origin: string
      readonly template: string
      /** Begins the name of every database of this run, so that all of them can be found and dropped. */
      readonly prefix: string
    }
  }
}

export const setup = (project: TestProject) => provideServer(project, findPostgres())

/** Gives what ends the server again. */
export async function provideServer(project: TestProject, source: PostgresSource | null): Promise<() => Promise<void>> {
  const server = await startPostgres(source)
  const prefix = `t_${crypto.randomUUID().slice(0, 8)}_`
  const template = `${prefix}template`
  const admin = new pg.Client({ connectionString: server.url })
  const teardown = async () => {
    await dropDatabases(admin, prefix)
    await admin.end()
    await server.stop()
  }
  try {
    await admin.connect()
    await admin.query(`create database ${template}`)
    await migrateTemplate(server.url, template)
    // A template that somebody is connected to cannot be copied.
    await admin.query(`alter database ${template} with is_template true allow_connections false`)
  } catch (error) {
    await teardown()
    throw error
  }
  project.provide('postgres', { url: server.url, version: server.version, origin: server.origin, template, prefix })
  return teardown
}

async function migrateTemplate(serverUrl: string, template: string): Promise<void> {
  const url = new URL(serverUrl)
  url.pathname = `/${template}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await migrate(client, { command: 'up', base: true })
  } finally {
    await client.end()
  }
}

async function dropDatabases(admin: pg.Client, prefix: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  )
  for (const { name } of rows) {
    await admin.query(`alter database ${name} with is_template false`)
    await admin.query(`drop database ${name} with (force)`)
  }
}
