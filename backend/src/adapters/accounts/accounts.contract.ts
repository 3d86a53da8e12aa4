// What accounts promise, whoever keeps them.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { HiringError } from '../../domain/errors.ts'
import type { Accounts } from '../../orchestrator/ports.ts'

type Registration = Parameters<Accounts['register']>[0]

const kim = {
  name: 'Kim Østergård',
  email: 'kim@example.com',
  phone: '+491715550123',
  password: 'correct horse battery',
  role: 'Job Seeker',
  company: null,
} as const satisfies Registration

/** The `Cookie` header that a browser would send back. */
const cookieFrom = (cookies: readonly string[]): string =>
  cookies.map((cookie) => cookie.split(';', 1)[0] ?? '').join('; ')

const refusal = async (work: Promise<unknown>): Promise<HiringError> =>
  work.then(
    () => expect.fail('it was not refused'),
    (error: HiringError) => error,
  )

/** Holds an implementation to the contract. `open` gives an empty one and what closes it. */
export const accountsContract = (
  name: string,
  open: () => Promise<{ readonly accounts: Accounts; close(): Promise<void> }>,
): void => {
  describe(`accounts: ${name}`, () => {
    let accounts: Accounts
    let count = 0

    const somebody = (change: Partial<Registration> = {}): Registration => {
      count += 1
      return { ...kim, email: `person${count}@example.com`, ...change }
    }

    beforeAll(async () => {
      const opened = await open()
      accounts = opened.accounts
      return opened.close
    })

    it('knows a registered person by the cookie that registering gave', async () => {
      const { user, cookies } = await accounts.register(kim)

      const { password: _, ...person } = kim
      expect(user).toEqual({ ...person, id: expect.stringMatching(/^[0-9a-f-]{36}$/) })
      expect(await accounts.whoIs(cookieFrom(cookies))).toEqual(user)
    })

    it('gives cookies that no script reads and no other site sends', async () => {
      const { cookies } = await accounts.register(somebody())

      expect(cookies.length).toBeGreaterThan(0)
      for (const cookie of cookies) expect(cookie).toMatch(/; HttpOnly.*; SameSite=Lax/)
    })

    it('takes an address once, whatever its case', async () => {
      const first = somebody({ email: 'Only.Once@example.com' })
      await accounts.register(first)

      const again = await refusal(accounts.register({ ...first, email: 'only.once@EXAMPLE.com' }))

      expect(again.code).toBe('account.email_taken')
    })

    it('lets one of two people in who register with one address at the same moment', async () => {
      const person = somebody()

      const results = await Promise.allSettled([accounts.register(person), accounts.register(person)])

      const refused = results.filter((result) => result.status === 'rejected')
      expect(refused).toHaveLength(1)
      expect(refused[0]?.reason.code).toBe('account.email_taken')
    })

    it('signs in with the right address, password and role, whatever the case of the address', async () => {
      const person = somebody({ role: 'Employer', company: 'Acme' })
      const { user } = await accounts.register(person)

      const session = await accounts.signIn({ ...person, email: person.email.toUpperCase() })

      expect(session.user).toEqual(user)
      expect(await accounts.whoIs(cookieFrom(session.cookies))).toEqual(user)
    })

    it('answers the same for an unknown person, a wrong password and a wrong role', async () => {
      const person = somebody()
      await accounts.register(person)

      const refusals = await Promise.all([
        refusal(accounts.signIn({ ...person, email: 'nobody@example.com' })),
        refusal(accounts.signIn({ ...person, password: `${person.password}!` })),
        refusal(accounts.signIn({ ...person, role: 'Employer' })),
      ])

      for (const { code, message, details } of refusals) {
        expect({ code, message, details }).toEqual({
          code: 'account.wrong_credentials',
          message: refusals[0].message,
          details: {},
        })
      }
    })

    it('forgets one session at signing out and leaves the others', async () => {
      const person = somebody()
      const { user, cookies: here } = await accounts.register(person)
      const { cookies: there } = await accounts.signIn(person)

      const cleared = await accounts.signOut(cookieFrom(here))

      expect(cleared.join()).toContain('Max-Age=0')
      expect(await accounts.whoIs(cookieFrom(here))).toBeNull()
      expect(await accounts.whoIs(cookieFrom(there))).toEqual(user)
    })

    it('lets a visitor sign out who never signed in', async () => {
      await expect(accounts.signOut('')).resolves.toBeDefined()
    })

    it('knows nobody by a changed, a foreign or no cookie', async () => {
      const { cookies } = await accounts.register(somebody())
      const cookie = cookieFrom(cookies)
      const changed = cookie.replace(/=./, (start) => (start === '=a' ? '=b' : '=a'))

      const known = await Promise.all(
        ['', 'other=1', changed, `${cookie.split('=')[0]}=`].map((text) => accounts.whoIs(text)),
      )

      expect(known).toEqual([null, null, null, null])
    })

    it('P50 gives hostile names back as the text they are', async () => {
      const hostile = fc.constantFrom(
        `'; drop table users; --`,
        '<script>alert(1)</script>',
        '=HYPERLINK("http://x")',
        '{{7*7}}',
        '$1 %s \\',
        `O'Brien`,
      )
      const text = fc.oneof(hostile, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }))
      const printable = text.filter((value) => !/\p{Cc}|\p{Cs}/u.test(value) && value.trim() === value)

      await fc.assert(
        fc.asyncProperty(printable, printable, async (name, company) => {
          const person = somebody({ name, company, role: 'Employer' })
          const { cookies } = await accounts.register(person)

          const known = await accounts.whoIs(cookieFrom(cookies))

          expect(known).toMatchObject({ name, company, email: person.email })
        }),
        { numRuns: 100 },
      )
    })
  })
}
