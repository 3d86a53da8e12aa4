import { hash } from 'bcryptjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { poolAs } from '../postgres/roles.ts'
import { accountsContract } from './accounts.contract.ts'
import { createAccounts } from './better-auth.ts'

const secret = 'a secret of a test, long enough to sign'

const accountsOn = (database: TestDatabase, change: { secureCookies?: boolean; passwordCost?: number } = {}) =>
  createAccounts({
    pool: poolAs(database.pool, 'service_role'),
    secret,
    publicUrl: 'http://localhost:3000',
    secureCookies: false,
    passwordCost: 4,
    ...change,
  })

accountsContract('better-auth on the portal’s tables', async () => {
  const database = await openTestDatabase('pglite')
  return { accounts: accountsOn(database), close: database.close }
})

describe('accounts on the portal’s tables', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase('pglite')
  })

  afterAll(() => database.close())

  const portalUser = (email: string, password: string) =>
    database.pool.query(
      `insert into public.users (name, email, phone, password, role) values ('Noor', $1, '31205550123', $2, 'Employer')`,
      [email, password],
    )

  it.each(['2a', '2b', '2y'])('lets a person of the portal in whose password has a $%s hash', async (variant) => {
    const email = `noor-${variant}@example.com`
    await portalUser(email, (await hash('of the portal', 5)).replace('$2b', `$${variant}`))

    const { user } = await accountsOn(database).signIn({ email, password: 'of the portal', role: 'Employer' })

    expect(user).toMatchObject({ name: 'Noor', email, phone: '31205550123', role: 'Employer' })
  })

  it('finds a person whose address the portal keeps with capitals', async () => {
    await portalUser('Noor.Smit@Example.com', await hash('of the portal', 4))

    const credentials = { email: 'noor.smit@example.com', password: 'of the portal', role: 'Employer' } as const
    const { user } = await accountsOn(database).signIn(credentials)

    expect(user.email).toBe('Noor.Smit@Example.com')
  })

  it('lets nobody in by the placeholder of a missing password', async () => {
    await portalUser('placeholder@example.com', '!')

    const attempt = accountsOn(database).signIn({ email: 'placeholder@example.com', password: '!', role: 'Employer' })

    await expect(attempt).rejects.toMatchObject({ code: 'account.wrong_credentials' })
  })

  it('writes the portal’s own password column too, at cost 12 unless told otherwise', async () => {
    const accounts = createAccounts({
      pool: poolAs(database.pool, 'service_role'),
      secret,
      publicUrl: 'http://localhost:3000',
      secureCookies: false,
    })
    const person = { name: 'Ada', phone: null, password: 'long enough', role: 'Job Seeker', company: null } as const

    const { user } = await accounts.register({ ...person, email: 'ada@example.com' })

    const { rows } = await database.pool.query('select password from public.users where id = $1', [user.id])
    expect(rows).toEqual([{ password: expect.stringMatching(/^\$2b\$12\$/) }])
  })

  it('leaves no session behind where the role was wrong', async () => {
    const accounts = accountsOn(database)
    const person = { name: 'Bo', phone: null, password: 'long enough', role: 'Job Seeker', company: null } as const
    const { user } = await accounts.register({ ...person, email: 'bo@example.com' })

    await accounts.signIn({ email: user.email, password: person.password, role: 'Employer' }).catch(() => null)

    const { rowCount } = await database.pool.query('select from public.sessions where user_id = $1', [user.id])
    expect(rowCount).toBe(1)
  })

  it('keeps cookies to encrypted connections where the pages are', async () => {
    const person = { name: 'Cy', phone: null, password: 'long enough', role: 'Job Seeker', company: null } as const

    const { cookies } = await accountsOn(database, { secureCookies: true }).register({
      ...person,
      email: 'cy@example.com',
    })

    for (const cookie of cookies) expect(cookie).toMatch(/^__Secure-.*; Secure/)
  })

  it('leaves no role behind on a connection', async () => {
    await accountsOn(database).whoIs('')

    const { rows } = await database.pool.query('select current_user = session_user as same')
    expect(rows).toEqual([{ same: true }])
  })
})
