// What README.md says about the database is tried on one.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { readMigrations } from './runMigration.js'
import { insertPipeline } from './sample-portal.ts'

const text = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
const statements = [...text.matchAll(/```sql\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== ''),
)

describe('The README of the database', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase('pglite')
  })
  afterAll(() => database.close())

  it('has SQL that runs, and whose questions find nothing wrong in a sound database', async () => {
    const { job } = await insertPipeline(database.pool)
    await database.pool.query("insert into public.automation_logs (job_id, action_type) values ($1, 'noted')", [job])
    await database.pool.query("insert into public.automation_logs (action_type) values ('noted')")

    const found: number[] = []
    for (const statement of statements) found.push((await database.pool.query(statement)).rows.length)

    const migrations = await readMigrations()
    expect(found).toEqual([migrations.length, 0, 0, 0, 0, 0])
  })

  it('names every index and every table', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select relname as name
         from pg_class
        where (relnamespace = 'public'::regnamespace and relkind = 'r')
           or (relnamespace = 'hiring'::regnamespace and relkind = 'r')
           or (relnamespace = 'public'::regnamespace and relkind = 'i' and relname like 'idx\\_%')`,
    )

    const ofTheBase = ['idx_users_lower_email']
    const missing = rows.map(({ name }) => name).filter((name) => !text.includes(name) && !ofTheBase.includes(name))
    expect(missing).toEqual([])
  })

  it('names no index, trigger or constraint that is not there', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select relname as name from pg_class
        union select tgname from pg_trigger
        union select conname from pg_constraint`,
    )
    const there = new Set(rows.map(({ name }) => name))

    const named = [
      ...text.matchAll(/`(idx_\w+|\w+_fkey|interviews_no_overlap|automation_logs_(?:append_only|no_removal|chain))`/g),
    ]
    const elsewhere = ['idx_users_email']
    const wrong = named.map(([, name = '']) => name).filter((name) => !there.has(name) && !elsewhere.includes(name))
    expect(named.length).toBeGreaterThan(40)
    expect(wrong).toEqual([])
  })

  it('says what to do about every error of our own, and what every rollback loses', async () => {
    const migrations = await readMigrations()
    const codes = new Set(
      migrations.flatMap(({ up, down }) => [...(up + down).matchAll(/'(HO\d{3})'/g)].map(([, code]) => code)),
    )

    const missing = [...codes].filter((code) => !text.includes(`\`${code}\``))
    const unsaid = migrations.filter(({ version }) => !text.includes(`\n| ${version} | `)).map(({ version }) => version)
    expect(codes.size).toBeGreaterThan(8)
    expect({ missing, unsaid }).toEqual({ missing: [], unsaid: [] })
  })
})
