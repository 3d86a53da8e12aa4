import { describe, expect, test } from 'vitest'
import { formatInstant, formatSpan, weekdayName } from './time-format.ts'

const at = (text: string) => Temporal.Instant.from(text)

describe('a moment told to a person', () => {
  test('has weekday, date, time and the zone by its city', () => {
    expect(formatInstant(at('2026-03-12T13:00:00Z'), 'Europe/Berlin')).toBe('Thu 12 March 2026, 14:00 (Berlin time)')
    expect(formatInstant(at('2026-03-12T18:30:00Z'), 'Asia/Kolkata')).toBe('Fri 13 March 2026, 00:00 (Kolkata time)')
    expect(formatInstant(at('2026-01-01T03:05:00Z'), 'America/Argentina/Buenos_Aires')).toBe(
      'Thu 1 January 2026, 00:05 (Buenos Aires time)',
    )
  })

  test('names UTC as UTC and zones without a city by their offset', () => {
    expect(formatInstant(at('2026-03-12T14:00:00Z'), 'UTC')).toBe('Thu 12 March 2026, 14:00 (UTC)')
    expect(formatInstant(at('2026-03-12T14:00:00Z'), 'Etc/UTC')).toBe('Thu 12 March 2026, 14:00 (UTC)')
    expect(formatInstant(at('2026-03-12T14:00:00Z'), 'Etc/GMT+3')).toBe('Thu 12 March 2026, 11:00 (UTC-03:00)')
    expect(formatInstant(at('2026-03-12T14:00:00Z'), '+05:30')).toBe('Thu 12 March 2026, 19:30 (UTC+05:30)')
  })

  test('tells the two halves of a repeated hour apart by the offset', () => {
    expect(formatInstant(at('2026-10-25T00:30:00Z'), 'Europe/Berlin')).toBe(
      'Sun 25 October 2026, 02:30 (Berlin time, UTC+02:00)',
    )
    expect(formatInstant(at('2026-10-25T01:30:00Z'), 'Europe/Berlin')).toBe(
      'Sun 25 October 2026, 02:30 (Berlin time, UTC+01:00)',
    )
  })

  test('a span names its date once, or both dates where it goes beyond midnight', () => {
    expect(formatSpan(at('2026-03-12T13:00:00Z'), at('2026-03-12T14:00:00Z'), 'Europe/Berlin')).toBe(
      'Thu 12 March 2026, 14:00–15:00 (Berlin time)',
    )
    expect(formatSpan(at('2026-03-12T22:30:00Z'), at('2026-03-12T23:30:00Z'), 'Europe/Berlin')).toBe(
      'Thu 12 March 2026, 23:30 – Fri 13 March 2026, 00:30 (Berlin time)',
    )
  })

  test('weekdays are counted from Monday', () => {
    expect([1, 7].map(weekdayName)).toEqual(['Monday', 'Sunday'])
  })
})
