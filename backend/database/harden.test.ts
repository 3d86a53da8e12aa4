import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { existingPortal } from './existing-portal.ts'
import { migrate } from './runMigration.js'
import { harden } from './runner/harden.js'

describe('Hardening an embedded portal', () => {
  let lite: PGlite
  let client: pg.Client

  beforeAll(async () => {
    lite = await PGlite.create({ extensions: { btree_gist } })
    client = new pg.Client(createPgConfig(lite))
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await lite.close()
  })

  const listOpen = async () =>
    (await client.query("select tablename from pg_policies where policyname = 'Allow everything' order by 1")).rows

  it('replaces what lets everybody through, and taking back brings it back', async () => {
    await client.query(`${existingPortal} revoke all on public.users, public.applications from portal_reports cascade`)
    await migrate(client)
    const before = await listOpen()

    const replaced = await harden(client)

    expect(replaced).toHaveLength(3)
    expect(await listOpen()).toEqual([])
    await migrate(client, { command: 'down', to: 8 })
    expect(await listOpen()).toEqual(before)
  })
})
