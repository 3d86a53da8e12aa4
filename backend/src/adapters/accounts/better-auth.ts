// People's accounts by better-auth, on the portal's own users: passwords, sessions, cookies. Nothing of it leaves the
// process, and what it knows of requests it learns from here.

import { compare, getRounds, hash } from 'bcryptjs'
import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { HiringError } from '../../domain/errors.ts'
import { asId, type User, type UserId } from '../../domain/types.ts'
import type { Accounts, Session } from '../../orchestrator/ports.ts'
import { LowerCaseEmails } from './lower-case-emails.ts'

export interface AccountsOptions {
  /** Connections that already act as the service. */
  readonly pool: PostgresPool
  /** Signs the cookies; at least 32 characters. */
  readonly secret: string
  readonly publicUrl: string
  readonly secureCookies: boolean
  /** bcrypt's cost: each step doubles the time of a guess. */
  readonly passwordCost?: number
}

const usualCost = 12
const sessionSeconds = 7 * 24 * 60 * 60

/** Accepts the hashes of the portal ($2a, $2b, $2y) and makes $2b. */
const passwordsAt = (cost: number) => ({
  hash: (password: string) => hash(password, cost),
  verify: async ({ hash: known, password }: { readonly hash: string; readonly password: string }) => {
    if (!/^\$2[aby]\$\d\d\$/.test(known)) return false
    const matches = await compare(password, known)
    // A cheaper hash would answer sooner than for somebody unknown, and so tell that the account exists.
    if (!matches && getRounds(known) < cost) await hash(password, cost)
    return matches
  },
})

const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** Our columns under the library's names. */
const tables = {
  user: {
    modelName: 'users',
    fields: { emailVerified: 'email_verified', ...timestamps },
    additionalFields: {
      role: { type: 'string', required: true },
      phone: { type: 'string', required: false },
      company: { type: 'string', required: false },
    },
  },
  session: {
    modelName: 'sessions',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...timestamps,
    },
    expiresIn: sessionSeconds,
    disableSessionRefresh: true,
  },
  account: {
    modelName: 'accounts',
    fields: {
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...timestamps,
    },
  },
  verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...timestamps } },
} as const

/** `users` as far as this file asks it itself. */
interface Tables {
  readonly users: { readonly id: string; readonly email: string }
}

type Settings = Required<AccountsOptions> & { readonly db: Kysely<Tables> }

const createAuth = ({ db, secret, publicUrl, secureCookies, passwordCost }: Settings) =>
  betterAuth({
    baseURL: publicUrl,
    secret,
    database: { db, type: 'postgres', transaction: true },
    ...tables,
    emailAndPassword: {
      enabled: true,
      // What a password must be is checked where it comes in.
      minPasswordLength: 1,
      maxPasswordLength: 1000,
      password: passwordsAt(passwordCost),
    },
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: 'hiring',
      useSecureCookies: secureCookies,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: secureCookies, path: '/' },
    },
    // The server in front counts requests and checks where they come from; nothing is reported to anybody.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

interface StoredUser {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly phone?: string | null | undefined
  readonly company?: string | null | undefined
}

const userFrom = ({ id, name, email, phone, role, company }: StoredUser): User => {
  if (role !== 'Job Seeker' && role !== 'Employer') throw new HiringError('internal.bug', { userId: id })
  return { id: asId<UserId>(id), name, email, role, phone: phone ?? null, company: company ?? null }
}

const unavailable = /^(08...|53...|57P0[1-5]|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/

/** The library's failure in the product's terms; what it says to its own clients is not for ours. */
const translated = (error: unknown): Error => {
  if (isAPIError(error)) {
    const code = error.body?.code
    if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'INVALID_EMAIL') {
      return new HiringError('account.wrong_credentials')
    }
    if (code === 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL') return new HiringError('account.email_taken')
    // Reading a session needs nothing but the database.
    if (code === 'FAILED_TO_GET_SESSION') return new HiringError('database.unavailable', {}, { cause: error })
    return new HiringError('internal.bug', {}, { cause: error })
  }
  if (error instanceof Error && 'code' in error && unavailable.test(String(error.code))) {
    return new HiringError('database.unavailable', {}, { cause: error })
  }
  return error instanceof Error ? error : new HiringError('internal.bug', {}, { cause: error })
}

const translate = (error: unknown): never => {
  throw translated(error)
}

const cookieHeader = (cookies: readonly string[]): string =>
  cookies.map((cookie) => cookie.split(';', 1)[0] ?? '').join('; ')

const isTaken = async (db: Kysely<Tables>, email: string): Promise<boolean> => {
  const found = await db.selectFrom('users').select('id').where('email', '=', email.toLowerCase()).executeTakeFirst()
  return found !== undefined
}

/** Accounts on the portal's tables. A session lasts seven days. */
export const createAccounts = (options: AccountsOptions): Accounts => {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: options.pool }),
    plugins: [new LowerCaseEmails()],
  })
  const { api } = createAuth({ passwordCost: usualCost, ...options, db })

  const signOut = async (cookie: string): Promise<readonly string[]> => {
    const { headers } = await api.signOut({ headers: new Headers({ cookie }), returnHeaders: true }).catch(translate)
    return headers.getSetCookie()
  }

  const register: Accounts['register'] = async (input) => {
    const body = { ...input, phone: input.phone ?? undefined, company: input.company ?? undefined }
    const { headers, response } = await api.signUpEmail({ body, returnHeaders: true }).catch(async (error: unknown) => {
      // Somebody with the same address may have been a moment faster.
      const isRefused = isAPIError(error) && error.body?.code === 'FAILED_TO_CREATE_USER'
      if (isRefused && (await isTaken(db, input.email))) throw new HiringError('account.email_taken')
      return translate(error)
    })
    return { user: userFrom(response.user), cookies: headers.getSetCookie() }
  }

  const signIn: Accounts['signIn'] = async ({ email, password, role }) => {
    const body = { email, password }
    const { headers, response } = await api.signInEmail({ body, returnHeaders: true }).catch(translate)
    const session: Session = { user: userFrom(response.user), cookies: headers.getSetCookie() }
    // The role comes last, so that a wrong one takes as long as a wrong password.
    if (session.user.role !== role) {
      await signOut(cookieHeader(session.cookies))
      throw new HiringError('account.wrong_credentials')
    }
    return session
  }

  const whoIs: Accounts['whoIs'] = async (cookie) => {
    const session = await api.getSession({ headers: new Headers({ cookie }) }).catch(translate)
    return session === null ? null : userFrom(session.user)
  }

  return { register, signIn, signOut, whoIs }
}
