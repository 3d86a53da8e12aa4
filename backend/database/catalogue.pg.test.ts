// The catalogue says the same of the same schema, whichever server holds it: else verify would cry wolf on one of them.
// This runs on the oldest and on the newest supported version; the embedded database stands for both.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { clientPrograms, dumpSchema, runPsqlFile } from '../test/support/client-programs.ts'
import { openTestDatabase } from '../test/support/database.ts'
import { readCatalogue } from './runner/catalogue.js'
import { fitToPortal, readContract } from './runner/contract.js'
import { findDifferences } from './runner/differences.js'

type Catalogue = Awaited<ReturnType<typeof readCatalogue>>

const knowsUncheckedNotNull = Number.parseInt(inject('postgres').version, 10) >= 18

describe('The catalogue of the migrated schema', () => {
  let embedded: Catalogue

  beforeAll(async () => {
    const database = await openTestDatabase('pglite')
    const client = await database.pool.connect()
    embedded = await readCatalogue(client)
    client.release()
    await database.close()
  })

  it('is the same on PostgreSQL as in the embedded database', async () => {
    const database = await openTestDatabase('postgres')
    const client = await database.pool.connect()

    const catalogue = await readCatalogue(client)

    client.release()
    await database.close()
    expect(Object.keys(catalogue.tables).length).toBeGreaterThan(15)
    expect(catalogue).toEqual(embedded)
  })

  it('is the same whatever search path the session has, and leaves that as it was', async () => {
    const database = await openTestDatabase('postgres')
    const client = await database.pool.connect()
    await client.query('set search_path = hiring, public')

    const catalogue = await readCatalogue(client)

    const { rows } = await client.query('show search_path')
    client.release()
    await database.close()
    expect(catalogue).toEqual(embedded)
    expect(rows).toEqual([{ search_path: 'hiring, public' }])
  })

  it.runIf(clientPrograms)(
    'keeps the contract after a restore from a dump (needs psql and pg_dump on the machine)',
    async () => {
      const database = await openTestDatabase('postgres')
      const restored = await openTestDatabase('postgres')
      const directory = await mkdtemp(join(tmpdir(), 'hiring-dump-'))
      const file = join(directory, 'dump.sql')
      await restored.pool.query(
        'drop schema public cascade; drop schema hiring cascade; drop schema extensions cascade; create schema public',
      )
      await writeFile(file, dumpSchema(database.url ?? ''))

      runPsqlFile(restored.url ?? '', file)

      const client = await restored.pool.connect()
      const catalogue = await readCatalogue(client)
      client.release()
      await rm(directory, { recursive: true })
      await database.close()
      await restored.close()
      const contract = await readContract()
      const fitted = fitToPortal(contract, { ...catalogue, flags: contract.flags }, {})
      const report = findDifferences(fitted.contract, fitted.catalogue, [])
      expect(Object.values(report).flatMap(({ problems }) => problems)).toEqual([])
    },
  )

  it.runIf(knowsUncheckedNotNull)(
    'shows a not-null that was never checked as what it is (from version 18 on)',
    async () => {
      const database = await openTestDatabase('postgres')
      const client = await database.pool.connect()
      await client.query(
        `alter table public.mails alter column kind drop not null;
       alter table public.mails add constraint mails_kind_not_null not null kind not valid`,
      )

      const { tables } = await readCatalogue(client)

      client.release()
      await database.close()
      expect(tables['public.mails']?.columns.kind?.notNull).toBe(false)
      expect(embedded.tables['public.mails']?.columns.kind?.notNull).toBe(true)
    },
  )
})
