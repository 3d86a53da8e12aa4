// A migrated database for one test file: PGlite loaded from a snapshot that is made once, or a copy of a template
// on the PostgreSQL server of this run. Both are reached through a pg.Pool, so a test need not know which it has.

import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { inject } from 'vitest'
import { type DatabaseKind, openDatabases, type TestDatabase, usedKinds } from './open-databases.ts'
import { readSnapshot } from './snapshot.ts'

export type { DatabaseKind, TestDatabase } from './open-databases.ts'

/** `poolConfig` is for PostgreSQL only: PGlite has one connection, whatever is asked for. */
export async function openTestDatabase(kind: DatabaseKind, poolConfig: pg.PoolConfig = {}): Promise<TestDatabase> {
  const database = kind === 'pglite' ? await openPglite() : await openPostgres(poolConfig)
  const tracked: TestDatabase = {
    ...database,
    close: async () => {
      openDatabases.delete(tracked)
      await database.close()
    },
  }
  openDatabases.add(tracked)
  usedKinds.add(kind)
  return tracked
}

async function openPglite(): Promise<TestDatabase> {
  const lite = await PGlite.create({ loadDataDir: await readSnapshot(), extensions: { btree_gist } })
  const pool = new pg.Pool(createPgConfig(lite))
  const close = async () => {
    await pool.end()
    await lite.close()
  }
  return { kind: 'pglite', pool, url: null, lite, close }
}

async function openPostgres(poolConfig: pg.PoolConfig): Promise<TestDatabase> {
  const { url: serverUrl, template, prefix } = inject('postgres')
  const name = `${prefix}${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
  await administer(serverUrl, (client) => client.query(`create database ${name} template ${template}`))

  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const pool = new pg.Pool({ max: 20, ...poolConfig, connectionString: url.href })
  const close = async () => {
    await pool.end()
    await administer(serverUrl, async (client) => {
      const left = await countSessions(client, name)
      // Ending them here would blame the test with an error of ours; the end of the run drops the database.
      if (left > 0) throw new Error(`This file left ${left} connection(s) to its database open.`)
      await client.query(`drop database ${name}`)
    })
  }
  return { kind: 'postgres', pool, url: url.href, lite: null, close }
}

async function administer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A session ends a moment after its client has said goodbye: only what stays for two seconds was left open. */
async function countSessions(client: pg.Client, database: string): Promise<number> {
  let left = 0
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [database])
    left = rowCount ?? 0
    if (left === 0) return 0
    await client.query('select pg_sleep(0.05)')
  }
  return left
}
