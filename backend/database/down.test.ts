// The way down and back on the embedded database, where there is no psql: restore runs the script.

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { fillPortal, readEveryRow } from './full-portal.ts'
import { goBack, newDirectory, removeDirectories } from './rollback-site.ts'
import { inspect, migrate } from './runMigration.js'
import { readCatalogue } from './runner/catalogue.js'
import { restore } from './runner/restore.js'

describe('On the embedded database', () => {
  let database: TestDatabase
  let client: pg.Client & pg.PoolClient
  let backup: string
  let rows: Record<string, string[]>
  let findingsBefore: unknown

  beforeAll(async () => {
    database = await openTestDatabase('pglite')
    client = (await database.pool.connect()) as pg.Client & pg.PoolClient
    await fillPortal(client)
    await client.query(
      "create view public.best as select id, rank from public.applications; comment on view public.best is 'The portal’s'",
    )
    rows = await readEveryRow(client)
    findingsBefore = await inspect(client, { command: 'verify' })
    backup = (await goBack(client)).backup
  })
  afterAll(async () => {
    client.release()
    removeDirectories()
    await database.close()
  })

  const run = () => restore(client, backup, () => {})

  it('a rollback leaves nothing of ours', async () => {
    const { tables } = await readCatalogue(client)

    expect(Object.keys(tables)).toEqual(['public.applications', 'public.jobs', 'public.users'])
    expect(Object.keys(tables['public.applications']?.columns ?? {})).not.toContain('rank')
    expect((await goBack(client)).ran).toEqual([])
  })

  it('a backup is refused before the migrations are back, and nothing is changed', async () => {
    const before = await readCatalogue(client)

    await expect(run()).rejects.toThrow(
      /restore.sql failed and changed nothing: These rows belong to migrations .* \(HO105\)/,
    )

    expect(await readCatalogue(client)).toEqual(before)
  })

  it('a backup that somebody has touched is refused', async () => {
    await migrate(client)
    const path = join(backup, 'restore.sql')
    const text = readFileSync(path)

    appendFileSync(path, '-- and one more thing')

    await expect(run()).rejects.toThrow(/is not as down has written it/)
    writeFileSync(path, text)
  })

  it('a directory without a backup is named as that', async () => {
    const directory = newDirectory()

    const attempt = restore(client, directory, () => {})

    await expect(attempt).rejects.toThrow(`${directory} is no complete backup: manifest.json or restore.sql is missing`)
  })

  it('everything comes back to the last byte, the log valid, views too', async () => {
    await run()

    const { automation_logs: log, ...others } = await readEveryRow(client)
    const { automation_logs: formerLog, ...former } = rows
    expect(others).toEqual(former)
    expect(log).toEqual(expect.arrayContaining(formerLog ?? []))
    const findings = await inspect(client, { command: 'verify' })
    expect(findings).toEqual(findingsBefore)
    const { rows: views } = await client.query("select obj_description('public.best'::regclass) as comment")
    expect(views).toEqual([{ comment: 'The portal’s' }])
  })
})
