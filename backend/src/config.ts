// The only reader of the environment. Every setting is checked once, at the start; a wrong one names itself and
// what is allowed.

import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'
import {
  type LanguageModelSettings,
  LanguageModelSettingsError,
  languageModelVariables,
  readLanguageModelSettings,
} from './language-model-settings.ts'

const wholeNumber = (from: number, to: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${from} to ${to}` })
    .int(`must be a whole number from ${from} to ${to}`)
    .min(from, `must be a whole number from ${from} to ${to}`)
    .max(to, `must be a whole number from ${from} to ${to}`)

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` })

const url = (protocols: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  })

const isEd25519Key = (pem: string): boolean => {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'ed25519'
  } catch {
    // Whatever is wrong with it, the message says what a key must be.
    return false
  }
}

/** Every setting by its variable, with what is allowed and its default. */
export const settings = z.object({
  NODE_ENV: oneOf(['development', 'test', 'production']).default('development'),
  PORT: wholeNumber(1, 65535).default(3000),
  HOST: z.string().min(1, 'must be a host name or address').default('localhost'),
  PUBLIC_URL: url(['http:', 'https:']).optional(),
  DATA_DIR: z.string().min(1, 'must be a directory').default('data'),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  MIGRATION_DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  MIGRATE_AT_START: oneOf(['true', 'false']).default('true'),
  DATABASE_POOL_SIZE: wholeNumber(1, 50).default(10),
  SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  LOG_HEADS_DIR: z.string().min(1, 'must be a directory').optional(),
  LOG_SIGNING_KEY: z
    .string()
    .refine(isEd25519Key, { error: 'must be a private key (Ed25519, PKCS #8) in PEM' })
    .optional(),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.string().min(3, 'must be an e-mail address, with or without a name').optional(),
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(100),
  TRUST_PROXY: oneOf(['true', 'false']).default('false'),
  ...languageModelVariables.shape,
})

export interface Config {
  readonly environment: 'development' | 'test' | 'production'
  readonly port: number
  readonly host: string
  /** Where people reach the pages; no slash at the end. */
  readonly publicUrl: string
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  /** The owner of the schema, where the application's own login may not migrate. */
  readonly migrationDatabaseUrl: string | null
  /** False where a deployment migrates by itself (`cli migrate`), so that no process needs the owner's rights. */
  readonly migrateAtStart: boolean
  readonly databasePoolSize: number
  readonly dataDir: string
  /** Signs links and sessions. Null outside production: one is made and kept in the data directory. */
  readonly secret: string | null
  /** Where the log's signed heads are kept; null: nowhere. */
  readonly logHeadsDir: string | null
  /** Signs the log's heads; null: a key made from the secret. */
  readonly logSigningKey: string | null
  /** Null outside production: mails go to the mailbox in the database. */
  readonly smtp: { readonly url: string; readonly from: string } | null
  /** Writes summaries where the flag `llm_summaries` is on; null: none is set up. */
  readonly languageModel: LanguageModelSettings | null
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly rateLimitPerMinute: number
  readonly trustProxy: boolean
}

/** A setting that cannot be used. The message names the variable and what is allowed. */
export class ConfigError extends Error {}

const problemsOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n')

/** @throws ConfigError naming every wrong setting. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>> = process.env): Config => {
  // An empty variable means what an absent one means: shells and compose files cannot tell them apart.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) throw new ConfigError(problemsOf(parsed.error))
  const s = parsed.data
  const languageModel = languageModelOf(environment)
  if (s.NODE_ENV === 'production') refuseUnfitForProduction(s)
  if (s.SMTP_URL !== undefined && s.MAIL_FROM === undefined)
    throw new ConfigError('MAIL_FROM must be set where SMTP_URL is: the address that mails come from')
  return {
    environment: s.NODE_ENV,
    port: s.PORT,
    host: s.HOST,
    publicUrl: (s.PUBLIC_URL ?? `http://localhost:${s.PORT}`).replace(/\/+$/, ''),
    databaseUrl: s.DATABASE_URL ?? null,
    migrationDatabaseUrl: s.MIGRATION_DATABASE_URL ?? null,
    migrateAtStart: s.MIGRATE_AT_START === 'true',
    databasePoolSize: s.DATABASE_POOL_SIZE,
    dataDir: s.DATA_DIR,
    secret: s.SECRET ?? null,
    logHeadsDir: s.LOG_HEADS_DIR ?? null,
    logSigningKey: s.LOG_SIGNING_KEY ?? null,
    smtp: s.SMTP_URL !== undefined && s.MAIL_FROM !== undefined ? { url: s.SMTP_URL, from: s.MAIL_FROM } : null,
    languageModel,
    logLevel: s.LOG_LEVEL,
    rateLimitPerMinute: s.RATE_LIMIT_PER_MINUTE,
    trustProxy: s.TRUST_PROXY === 'true',
  }
}

const languageModelOf = (environment: Readonly<Record<string, string | undefined>>): LanguageModelSettings | null => {
  try {
    return readLanguageModelSettings(environment)
  } catch (error) {
    throw error instanceof LanguageModelSettingsError ? new ConfigError(error.message) : error
  }
}

/** What may be missing on a newcomer's machine must be there where people's careers depend on it. */
const refuseUnfitForProduction = (s: z.infer<typeof settings>): void => {
  const missing = (['SECRET', 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL'] as const).filter((name) => s[name] === undefined)
  if (missing.length > 0) throw new ConfigError(`${missing.join(', ')} must be set when NODE_ENV is production`)
}
