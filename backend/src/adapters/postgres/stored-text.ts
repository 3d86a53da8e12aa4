// What PostgreSQL cannot store in text: NUL, and halves of surrogate pairs. Documents and hostile requests have both.
// Each becomes one U+FFFD, so positions within a text stay true.

const repair = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

const isSound = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/** A parameter as the database can take it. */
export const storable = (parameter: unknown): unknown =>
  typeof parameter === 'string' && !isSound(parameter) ? repair(parameter) : parameter

// How JSON writes what cannot be stored. Also found where a text has such an escape in so many letters, which does no harm.
const escaped = /\\u(?:0000|d[89a-f])/

/** JSON for a jsonb column; there the characters hide in escapes, so they are repaired before. */
export const toJson = (value: unknown): string => {
  const json = JSON.stringify(value)
  return escaped.test(json) ? JSON.stringify(value, (_key, inner: unknown) => storable(inner)) : json
}
