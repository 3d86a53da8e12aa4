import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { insertUser, refusalOf, rolledBack } from './sample-portal.ts'

describe('The portal’s password and the account’s', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase('pglite')
  })
  afterAll(() => database.close())

  async function readPasswords(client: pg.PoolClient, user: string) {
    const { rows } = await client.query(
      `select users.password as portal, accounts.password as account
         from public.users left join public.accounts on user_id = users.id and provider_id = 'credential'
        where users.id = $1`,
      [user],
    )
    return rows
  }

  const addAccount = (client: pg.PoolClient, user: string, password: string | null) =>
    client.query(
      "insert into public.accounts (user_id, account_id, provider_id, password) values ($1::uuid, $1, 'credential', $2)",
      [user, password],
    )

  it('a user of the portal can sign in by account at once', () =>
    rolledBack(database.pool, async (client) => {
      const user = await insertUser(client, 'Employer', { password: 'hash-1' })

      expect(await readPasswords(client, user)).toEqual([{ portal: 'hash-1', account: 'hash-1' }])
    }))

  it('a user who registers by account can sign in at the portal', () =>
    rolledBack(database.pool, async (client) => {
      const user = await insertUser(client, 'Employer', { password: null })
      const between = await readPasswords(client, user)

      await addAccount(client, user, 'hash-1')

      expect(between).toEqual([{ portal: '!', account: null }])
      expect(await readPasswords(client, user)).toEqual([{ portal: 'hash-1', account: 'hash-1' }])
    }))

  it.each([
    ['the portal', "update public.users set password = 'hash-2' where id = $1"],
    ['the account', "update public.accounts set password = 'hash-2' where user_id = $1"],
  ])('stay equal when %s’s changes', (_, statement) =>
    rolledBack(database.pool, async (client) => {
      const user = await insertUser(client, 'Employer', { password: 'hash-1' })

      await client.query(statement, [user])

      expect(await readPasswords(client, user)).toEqual([{ portal: 'hash-2', account: 'hash-2' }])
    }),
  )

  it.each([
    ['the portal forgets it', 'update public.users set password = null where id = $1', null],
    ['the account forgets it', 'update public.accounts set password = null where user_id = $1', null],
    ['the account goes', 'delete from public.accounts where user_id = $1', null],
  ])('are both unusable when %s', (_, statement, account) =>
    rolledBack(database.pool, async (client) => {
      const user = await insertUser(client, 'Employer', { password: 'hash-1' })

      await client.query(statement, [user])

      expect(await readPasswords(client, user)).toEqual([{ portal: '!', account }])
    }),
  )

  it('other ways to sign in leave the password alone', () =>
    rolledBack(database.pool, async (client) => {
      const user = await insertUser(client, 'Employer', { password: 'hash-1' })
      await client.query(
        "insert into public.accounts (user_id, account_id, provider_id) values ($1, 'abc', 'google')",
        [user],
      )

      await client.query("delete from public.accounts where provider_id = 'google'")

      expect(await readPasswords(client, user)).toEqual([{ portal: 'hash-1', account: 'hash-1' }])
    }))

  it('one person’s account cannot name another person', () =>
    rolledBack(database.pool, async (client) => {
      const [user, other] = [
        await insertUser(client, 'Employer'),
        await insertUser(client, 'Employer', { password: null }),
      ]

      const refusal = await refusalOf(
        client,
        "insert into public.accounts (user_id, account_id, provider_id, password) values ($1, $2, 'credential', 'mine')",
        [user, other],
      )

      expect(refusal).toEqual({ code: '23514', constraint: 'accounts_account_id_check' })
    }))

  it('everything goes with the person', () =>
    rolledBack(database.pool, async (client) => {
      const user = await insertUser(client, 'Employer')
      await client.query("insert into public.sessions (user_id, token, expires_at) values ($1, 't', now())", [user])

      await client.query('delete from public.users where id = $1', [user])

      const { rows } = await client.query(
        `select (select count(*)::int from public.accounts where user_id = $1) as accounts,
                (select count(*)::int from public.sessions where user_id = $1) as sessions`,
        [user],
      )
      expect(rows).toEqual([{ accounts: 0, sessions: 0 }])
    }))

  it('addresses are unique whatever their case', () =>
    rolledBack(database.pool, async (client) => {
      await insertUser(client, 'Employer', { email: 'Kim@Example.com' })

      const refusal = await refusalOf(
        client,
        "insert into public.users (name, email, role) values ('Kim', 'kim@example.COM', 'Job Seeker')",
      )

      expect(refusal).toEqual({ code: '23505', constraint: 'idx_users_lower_email' })
    }))
})
