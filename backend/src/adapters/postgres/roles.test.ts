import { Kysely, PostgresDialect, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSnapshot } from '../../../test/support/snapshot.ts'
import { type Database, openDatabase } from './connection.ts'
import { poolAs } from './roles.ts'

let database: Database
let service: Kysely<unknown>
let anonymous: Kysely<unknown>

beforeAll(async () => {
  database = await openDatabase({ snapshot: await readSnapshot() })
  service = new Kysely({ dialect: new PostgresDialect({ pool: poolAs(database.pool, 'service_role') }) })
  anonymous = new Kysely({ dialect: new PostgresDialect({ pool: poolAs(database.pool, 'anon') }) })
})

afterAll(() => database.close())

const whoAmI = sql<{
  role: string
  time: unknown
}>`select current_user as role, timestamptz '2026-03-12 12:00Z' as time`
const roleOf = async (db: Kysely<unknown>) => (await whoAmI.execute(db)).rows[0]?.role
const ownRole = async () => (await database.pool.query('select current_user as role')).rows[0].role

describe('a pool for a library that knows nothing of roles', () => {
  it('is its role in every query and every transaction, and nobody after it is', async () => {
    const before = await ownRole()

    const seen = [
      await roleOf(service),
      await service.transaction().execute((trx) => roleOf(trx)),
      await roleOf(anonymous),
      await ownRole(),
    ]

    expect(seen).toEqual(['service_role', 'service_role', 'anon', before])
  })

  it('leaves no role behind when a transaction fails', async () => {
    const before = await ownRole()

    const failing = service.transaction().execute((trx) => sql`select 1 / 0`.execute(trx))

    await expect(failing).rejects.toMatchObject({ code: '22012' })
    expect(await ownRole()).toBe(before)
  })

  it('is cleaned up even when it is given back in the middle of a failed transaction', async () => {
    const before = await ownRole()
    const client = await poolAs(database.pool, 'service_role').connect()
    await client.query('begin', [])
    await expect(client.query('select 1 / 0', [])).rejects.toThrow()

    client.release()

    expect(await ownRole()).toBe(before)
    expect(await roleOf(anonymous)).toBe('anon')
  })

  it('gives timestamps as Date, as libraries expect, while our own pool gives instants', async () => {
    const { rows } = await whoAmI.execute(service)
    const own = await database.pool.query(`select timestamptz '2026-03-12 12:00Z' as time, 1::bigint as count`)

    expect(rows[0]?.time).toEqual(new Date('2026-03-12T12:00:00Z'))
    expect(own.rows[0]).toEqual({ time: Temporal.Instant.from('2026-03-12T12:00:00Z'), count: '1' })
  })

  it('stays open when the library closes what it was given', async () => {
    await anonymous.destroy()

    expect(await roleOf(service)).toBe('service_role')
  })
})
