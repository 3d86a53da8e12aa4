// Accounts in memory, for tests and demonstrations without a database. Same rules, cheaper passwords.

import { createHash } from 'node:crypto'
import { HiringError } from '../../domain/errors.ts'
import { asId, type User, type UserId } from '../../domain/types.ts'
import type { Accounts, Ids, Session } from '../../orchestrator/ports.ts'

interface StoredAccount {
  readonly user: User
  readonly salt: string
  readonly hash: string
}

const cookieName = 'hiring.session_token'

const hashOf = (password: string, salt: string): string =>
  createHash('sha256').update(`${salt}:${password}`).digest('hex')

const tokenIn = (cookie: string): string | null => {
  for (const pair of cookie.split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === cookieName && value) return value
  }
  return null
}

const setCookie = (value: string, maxAgeSeconds: number): string =>
  `${cookieName}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax`

const sevenDaysSeconds = 604_800

/** `ids` makes the ids of people and the values of their cookies. */
export const createMemoryAccounts = ({ ids }: { readonly ids: Ids }): Accounts => {
  const accounts = new Map<string, StoredAccount>()
  const sessions = new Map<string, User>()

  const open = (user: User): Session => {
    const token = ids.next()
    sessions.set(token, user)
    return { user, cookies: [setCookie(token, sevenDaysSeconds)] }
  }

  return {
    register: async ({ password, ...person }) => {
      const email = person.email.toLowerCase()
      if (accounts.has(email)) throw new HiringError('account.email_taken')
      const salt = ids.next()
      const user: User = { ...person, email, id: asId<UserId>(ids.next()) }
      accounts.set(email, { user, salt, hash: hashOf(password, salt) })
      return open(user)
    },
    signIn: async ({ email, password, role }) => {
      const account = accounts.get(email.toLowerCase())
      const isRight = account !== undefined && account.hash === hashOf(password, account.salt)
      if (!isRight || account.user.role !== role) throw new HiringError('account.wrong_credentials')
      return open(account.user)
    },
    signOut: async (cookie) => {
      const token = tokenIn(cookie)
      if (token !== null) sessions.delete(token)
      return [setCookie('', 0)]
    },
    whoIs: async (cookie) => {
      const token = tokenIn(cookie)
      return token === null ? null : (sessions.get(token) ?? null)
    },
  }
}
