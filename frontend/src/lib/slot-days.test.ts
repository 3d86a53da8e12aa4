import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupByDay } from './slot-days.ts'
import { dateIn } from './zoned-time.ts'

const hourMs = 3_600_000
const now = Date.parse('2026-03-12T10:00:00Z')

const slot = (start: string) => ({ start, end: new Date(Date.parse(start) + hourMs).toISOString() })

const labelsOf = (starts: readonly string[], zone: string) =>
  groupByDay(starts.map(slot), zone, now).map((day) => [day.label, day.times.map((time) => time.label)])

describe('free times by day', () => {
  test('are grouped by the day of the candidate’s zone', () => {
    const starts = ['2026-03-12T22:00:00Z', '2026-03-12T23:00:00Z']

    expect(labelsOf(starts, 'UTC')).toEqual([['Thu 12 March', ['22:00', '23:00']]])
    expect(labelsOf(starts, 'Europe/Berlin')).toEqual([
      ['Thu 12 March', ['23:00']],
      ['Fri 13 March', ['00:00']],
    ])
  })

  test('come in order, whatever the order they are given in, and each once', () => {
    const starts = ['2026-03-13T09:00:00Z', '2026-03-12T15:00:00Z', '2026-03-13T09:00:00.000Z', '2026-03-12T12:00:00Z']

    expect(labelsOf(starts, 'UTC')).toEqual([
      ['Thu 12 March', ['12:00', '15:00']],
      ['Fri 13 March', ['09:00']],
    ])
  })

  test('skip the hour that does not exist when clocks go forward', () => {
    const starts = ['2026-03-29T00:00:00Z', '2026-03-29T01:00:00Z', '2026-03-29T02:00:00Z']

    expect(labelsOf(starts, 'Europe/Berlin')).toEqual([['Sun 29 March', ['01:00', '03:00', '04:00']]])
  })

  test('tell the two apart when clocks go back and an hour comes twice', () => {
    const starts = ['2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z', '2026-10-25T02:00:00Z']

    expect(labelsOf(starts, 'Europe/Berlin')).toEqual([
      ['Sun 25 October', ['02:00', '02:00 (after the clock change)', '03:00']],
    ])
  })

  test('no times make no days', () => {
    expect(groupByDay([], 'Europe/Berlin', now)).toEqual([])
  })
})

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati']

describe('for any free times in any zone', () => {
  const quarterHours = fc.integer({ min: 0, max: 4 * 24 * 365 })
  const starts = fc
    .array(quarterHours, { maxLength: 60 })
    .map((all) => all.map((quarter) => new Date(now + quarter * (hourMs / 4)).toISOString()))

  test('every free time stands once, on its own day, in order, with a label of its own', () => {
    fc.assert(
      fc.property(starts, fc.constantFrom(...zones), (given, zone) => {
        const days = groupByDay(given.map(slot), zone, now)

        const shown = days.flatMap((day) => day.times.map((time) => time.start))
        expect(shown).toEqual([...new Set(given)].sort())
        for (const day of days) {
          expect(day.times.every((time) => dateIn(time.start, zone) === day.date)).toBe(true)
          expect(new Set(day.times.map((time) => time.label)).size).toBe(day.times.length)
        }
        expect(new Set(days.map((day) => day.date)).size).toBe(days.length)
      }),
      { numRuns: 200 },
    )
  })
})
