// The values that every subject shares: ids, instants, texts, pages. What cannot be stored is refused here by name.

import { z } from 'zod'

const instantValue = z
  .custom<Temporal.Instant>((value) => value instanceof Temporal.Instant)
  .meta({ type: 'string', format: 'date-time' })

/** A point in time: ISO 8601 with zone outside, `Temporal.Instant` inside. */
export const instant = z.codec(z.iso.datetime({ offset: true }), instantValue, {
  decode: (text) => Temporal.Instant.from(text),
  encode: (value) => value.toString(),
})

/** Ids of an existing portal may be UUIDs of any version, so only the form is checked. */
export const id = z.guid()

const unprintable = /\p{Cc}/u
const beyondText = /[^\P{Cc}\t\n\r]/u

/** One line of text: trimmed, not empty, no control characters (they end headers and break columns). */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !unprintable.test(value), { error: 'must be one line without control characters' })

/** Text of several lines: trimmed, not empty, no control characters but tab and line breaks, which become one kind. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !beyondText.test(value), { error: 'must not have control characters' })
    .transform((value) => value.replace(/\r\n?/g, '\n'))

/** An e-mail address that a mail server takes. */
export const email = z.string().trim().max(254).meta({ format: 'email' }).pipe(z.email())

/**
 * A phone number for E.164: digits with an optional plus, at most 15. Spaces, dots, dashes and brackets are dropped;
 * what is left is kept whole.
 */
export const phone = z
  .string()
  .trim()
  .max(40)
  .transform((value) => value.replace(/[\s().\-/]/g, ''))
  .refine((value) => /^\+?[1-9]\d{6,14}$/.test(value), {
    error: 'must be an international number such as +49 171 5550123',
  })

const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** An IANA name. Offsets are refused: they do not know daylight-saving time. */
export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: 'must be an IANA time zone such as Europe/Berlin' })
  .meta({ description: 'IANA name, e.g. Europe/Berlin' })

/** What a form sends for a field that was left empty. */
export const optionalField = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullish().default(null))

/** The token of a link. Only its form is checked here; what it is good for is checked with the interview. */
export const token = z.string().min(1).max(2048)

/** R15.8: 50 to a page, at most 200, by an opaque cursor. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().min(1).max(500).optional(),
}

export const nextCursor = z.string().nullable().meta({ description: 'For the next page; null on the last one' })

export const success = z.literal(true)

export const slot = z.object({ start: instant, end: instant })

/** A list that is given away and not changed. */
export const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).readonly()

export const done = z.object({ success, message: z.string() }).meta({ id: 'Done' })

/** What every successful answer begins with. */
export const ok = { success: true } as const
