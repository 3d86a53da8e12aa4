// The settings of the language model, as they stand in the environment. Nothing is required: without a provider there is
// no model, and every summary is made of the resume's own sentences.

import { z } from 'zod'

const providers = ['openai-compatible', 'anthropic', 'google'] as const

/** Which protocol a model is spoken to with. */
export type LanguageModelProvider = (typeof providers)[number]

export interface LanguageModelSettings {
  readonly provider: LanguageModelProvider
  readonly model: string
  /** Null: the provider's own address. */
  readonly baseUrl: string | null
  /** Null where a local server wants none. */
  readonly apiKey: string | null
  /** For the whole call with its retry. */
  readonly timeoutMs: number
  /** US dollars for a million tokens; null: costs are not counted. */
  readonly prices: { readonly input: number; readonly output: number } | null
}

const isAddress = (value: string): boolean => {
  if (!URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return ['http:', 'https:'].includes(protocol) && username === '' && password === ''
}

const seconds = 'must be a whole number from 1 to 120'
const dollars = 'must be a price in US dollars for a million tokens, from 0 to 10000'
const price = z.coerce.number({ error: dollars }).min(0, dollars).max(10_000, dollars)

/** Every variable of the language model, with what is allowed and its default. */
export const languageModelVariables = z.object({
  LLM_PROVIDER: z.enum(providers, { error: `must be one of ${providers.join(', ')}` }).optional(),
  LLM_MODEL: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be the name of a model')
    .optional(),
  LLM_BASE_URL: z
    .string()
    .refine(isAddress, { error: 'must be an address that begins with http:// or https://, without a user or password' })
    .optional(),
  LLM_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4000}$/, 'must be a key without spaces')
    .optional(),
  LLM_TIMEOUT_SECONDS: z.coerce.number({ error: seconds }).int(seconds).min(1, seconds).max(120, seconds).default(30),
  LLM_PRICE_INPUT: price.optional(),
  LLM_PRICE_OUTPUT: price.optional(),
})

/** A setting that cannot be used. The message names the variable and what is allowed, never the value. */
export class LanguageModelSettingsError extends Error {}

const refuse = (problem: string): never => {
  throw new LanguageModelSettingsError(problem)
}

/**
 * Reads the settings of the language model; null where none is set up.
 * @throws LanguageModelSettingsError naming every wrong or missing variable.
 */
export const readLanguageModelSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): LanguageModelSettings | null => {
  // An empty variable means what an absent one means.
  const given = Object.fromEntries(
    Object.keys(languageModelVariables.shape)
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = languageModelVariables.safeParse(given)
  if (!parsed.success) {
    return refuse(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'))
  }
  const s = parsed.data
  const others = Object.keys(given).filter((name) => name !== 'LLM_PROVIDER')
  if (s.LLM_PROVIDER === undefined) {
    return others.length === 0 ? null : refuse(`LLM_PROVIDER must be set where ${others[0]} is`)
  }
  if (s.LLM_MODEL === undefined) return refuse('LLM_MODEL must be set where LLM_PROVIDER is')
  if (s.LLM_PROVIDER === 'openai-compatible' && s.LLM_BASE_URL === undefined) {
    return refuse('LLM_BASE_URL must be set where LLM_PROVIDER is openai-compatible')
  }
  if (s.LLM_PROVIDER !== 'openai-compatible' && s.LLM_API_KEY === undefined) {
    return refuse(`LLM_API_KEY must be set where LLM_PROVIDER is ${s.LLM_PROVIDER}`)
  }
  const { LLM_PRICE_INPUT: input, LLM_PRICE_OUTPUT: output } = s
  if ((input === undefined) !== (output === undefined)) {
    return refuse('LLM_PRICE_INPUT and LLM_PRICE_OUTPUT must be set together')
  }
  return {
    provider: s.LLM_PROVIDER,
    model: s.LLM_MODEL,
    baseUrl: s.LLM_BASE_URL?.replace(/\/+$/, '') ?? null,
    apiKey: s.LLM_API_KEY ?? null,
    timeoutMs: s.LLM_TIMEOUT_SECONDS * 1000,
    prices: input !== undefined && output !== undefined ? { input, output } : null,
  }
}
