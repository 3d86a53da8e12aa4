// A schema's complaint in words for a person: the field, the value that came, the rule that it breaks.

import type { z } from 'zod'
import type { Problem } from './schemas/error.ts'

type Issue = z.core.$ZodIssue

const secret = /password|token/i
const longestValue = 200

const atPath = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    input,
  )

/** The value as it may be shown again: never a secret, never a file, never much. */
const shown = (field: string, value: unknown): { readonly value?: string | number | boolean | null } => {
  if (secret.test(field)) return {}
  if (typeof value === 'string')
    return { value: value.length > longestValue ? `${value.slice(0, longestValue)}…` : value }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return { value }
  return {}
}

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' }

const sizeConstraint = (issue: Issue & { code: 'too_small' | 'too_big' }): string => {
  const unit = units[issue.origin] ?? ''
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}${unit}`
  if (issue.origin === 'string' && issue.minimum === 1) return 'must not be empty'
  return `must be at least ${issue.minimum}${unit}`
}

const formats: Readonly<Record<string, string>> = {
  email: 'must be an e-mail address',
  guid: 'must be a UUID',
  datetime: 'must be an instant such as 2026-03-12T13:00:00Z',
}

const typeNames: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const articled = (expected: string): string => typeNames[expected] ?? expected

const constraintOf = (issue: Issue, value: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? 'is required' : `must be ${articled(issue.expected)}`
    case 'too_small':
    case 'too_big':
      return sizeConstraint(issue)
    case 'invalid_format':
      // A message of the schema's own is better than anything that can be said of a pattern.
      return formats[issue.format] ?? issue.message
    case 'invalid_value':
      return value === undefined ? 'is required' : `must be ${issue.values.map(String).join(' or ')}`
    case 'custom':
      return issue.message
    default:
      return 'is not valid'
  }
}

const fieldOf = (part: string, path: readonly PropertyKey[]): string =>
  path.length === 0 ? part : path.map(String).join('.')

const problemsOf = (part: string, input: unknown, issue: Issue): readonly Problem[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key]
      const field = fieldOf(part, path)
      return { field, ...shown(field, atPath(input, path)), constraint: 'is not known here' }
    })
  }
  const field = fieldOf(part, issue.path)
  const value = atPath(input, issue.path)
  return [{ field, ...shown(field, value), constraint: constraintOf(issue, value) }]
}

/** Everything that is wrong with one part (`body`, `query`, `path`) of a request. */
export const problemsFrom = (part: string, input: unknown, error: z.ZodError): readonly Problem[] =>
  error.issues.flatMap((issue) => problemsOf(part, input, issue))
