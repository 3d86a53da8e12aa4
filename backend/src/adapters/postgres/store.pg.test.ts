// What only a real server can show: races between connections, locks, lost connections, and a login without rights.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { existingPortal } from '../../../database/existing-portal.ts'
import { migrate } from '../../../database/runMigration.js'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { openDatabase } from './connection.ts'
import { racesContract } from './races.contract.ts'
import { storeContract } from './store.contract.ts'
import { recruiterActor, refusalOf, system, useWorld, visitor, World } from './store-world.contract.ts'

const login = `hiring_app_${process.pid}`
let server: TestDatabase
let loginUrl: string

beforeAll(async () => {
  server = await openTestDatabase('postgres')
  // As in production: the login owns nothing and inherits nothing, it can only become one of the three roles.
  const password = crypto.randomUUID()
  await server.pool.query(`create role ${login} login noinherit password '${password}'`)
  await server.pool.query(`grant anon, authenticated, service_role to ${login}`)
  const url = new URL(server.url ?? '')
  url.username = login
  url.password = password
  loginUrl = url.href
})

afterAll(async () => {
  await server.pool.query(`drop role ${login}`)
  await server.close()
})

const openWorld = async () => new World(await openDatabase({ databaseUrl: loginUrl, poolSize: 10 }), server.pool)

storeContract('PostgreSQL', openWorld)

// A portal that was there before: short columns, numbers for phones, more that must not be null.
const openPortal = async () => {
  const portal = await openTestDatabase('postgres')
  const client = await portal.pool.connect()
  try {
    await client.query('drop schema public cascade; drop schema hiring cascade; drop schema extensions cascade')
    await client.query('create schema public; grant usage on schema public to public')
    await client.query(existingPortal)
    await client.query(`alter table users alter favourite_sport set default 'none'`)
    await migrate(client, { command: 'up' })
  } finally {
    client.release()
  }
  const database = await openDatabase({ databaseUrl: portal.url ?? '', poolSize: 10 })
  const close = () => database.close().then(() => portal.close())
  return new World({ ...database, close }, portal.pool)
}

storeContract('an existing portal', openPortal)

describe('races on PostgreSQL', () => {
  racesContract(useWorld(openWorld))
})

describe('a connection to PostgreSQL', () => {
  const world = useWorld(openWorld)

  it('has no rights of its own: only a role has', async () => {
    const asLogin = world().database.pool.query('select id from jobs')

    expect(await refusalOf(asLogin)).toBe('42501')
  })

  it('never carries one caller’s rights to the next, also with many callers at once', async () => {
    const job = await world().addJob({ expired: true })
    const rival = recruiterActor(await world().addRecruiter())
    const owner = recruiterActor(job.postedBy)
    const callers = Array.from({ length: 120 }, (_, index) => [owner, rival, visitor, system][index % 4] ?? visitor)

    const seen = await Promise.all(
      callers.map((actor) => world().store.read(actor, async (tx) => (await tx.jobs.find(job.id)) !== null)),
    )

    expect(seen).toEqual(callers.map((actor) => actor === owner || actor === system))
  })

  it('that breaks during a move leaves nothing, and the next move has a new one', async () => {
    const { store } = world()
    const job = await world().addJob()

    const cut = store.moveJob(system, job.id, async (tx) => {
      await tx.jobs.save({ ...job, title: 'Changed' })
      await server.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and state = 'idle in transaction'`,
        [login],
      )
      await tx.jobs.find(job.id)
    })

    expect(await refusalOf(cut)).toBe('database.unavailable')
    expect(await store.moveJob(system, job.id, async (_, on) => on.job.title)).toBe(job.title)
  })

  it('to a server that does not answer is refused at once, and names no password', async () => {
    const opening = openDatabase({ databaseUrl: 'postgres://somebody:s3cret@127.0.0.1:1/none' })

    const error = await opening.catch((cause: unknown) => cause)
    expect(error).toMatchObject({ code: 'database.unavailable' })
    expect(String((error as Error).stack) + String((error as Error).cause)).not.toContain('s3cret')
  })

  it('with a wrong password is refused as unavailable', async () => {
    const url = new URL(loginUrl)
    url.password = 'wrong'

    expect(await refusalOf(openDatabase({ databaseUrl: url.href }))).toBe('database.unavailable')
  })
})
