import { describe, expect, test } from 'vitest'
import { cityOf, clocksDiffer, dateIn, dateOnly, dayIn, momentIn, timeIn, yourMoment } from './zoned-time.ts'

const now = Date.parse('2026-03-12T10:00:00Z')

describe('a moment in a zone', () => {
  test('names weekday, date, time and the reader’s own zone', () => {
    expect(yourMoment('2026-03-12T13:00:00Z', 'Europe/Berlin', now)).toBe('Thu 12 March, 14:00 (your time, Berlin)')
  })

  test('names the year where it is not the present one', () => {
    expect(dayIn('2027-01-04T13:00:00Z', 'Europe/Berlin', now)).toBe('Mon 4 January 2027')
  })

  test('takes the present year from the same zone', () => {
    const newYearInAuckland = Date.parse('2026-12-31T12:00:00Z')

    expect(dayIn('2027-01-01T00:00:00Z', 'Pacific/Auckland', newYearInAuckland)).toBe('Fri 1 January')
  })

  test('midnight is 00:00 of the day that begins', () => {
    expect(momentIn('2026-03-12T23:00:00Z', 'Europe/Berlin', now)).toBe('Fri 13 March, 00:00')
  })

  test('the same wall clock stands for another instant after clocks change', () => {
    expect(timeIn('2026-03-28T13:00:00Z', 'Europe/Berlin')).toBe('14:00')
    expect(timeIn('2026-03-30T12:00:00Z', 'Europe/Berlin')).toBe('14:00')
  })

  test('the date is the zone’s, not that of UTC', () => {
    expect(dateIn('2026-03-12T03:00:00Z', 'America/New_York')).toBe('2026-03-11')
    expect(dateIn('2026-03-12T15:30:00Z', 'Asia/Tokyo')).toBe('2026-03-13')
  })

  test('what lies behind us is told without an hour', () => {
    expect(dateOnly('2025-09-01T10:00:00Z', 'Europe/Berlin')).toBe('1 September 2025')
  })
})

describe('zones', () => {
  test.each([
    ['Europe/Berlin', 'Berlin'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
    ['Etc/GMT', 'UTC'],
    ['Etc/GMT+3', 'UTC−3'],
    ['Etc/GMT-5', 'UTC+5'],
  ])('%s is called %s', (zone, city) => {
    expect(cityOf(zone)).toBe(city)
  })

  test('two names with the same clock need no second time', () => {
    expect(clocksDiffer('2026-03-12T13:00:00Z', 'Europe/Berlin', 'Europe/Paris')).toBe(false)
    expect(clocksDiffer('2026-03-12T13:00:00Z', 'Europe/Berlin', 'Europe/London')).toBe(true)
  })

  test('zones that agree in winter may differ in summer', () => {
    expect(clocksDiffer('2026-01-12T13:00:00Z', 'America/Phoenix', 'America/Denver')).toBe(false)
    expect(clocksDiffer('2026-07-12T13:00:00Z', 'America/Phoenix', 'America/Denver')).toBe(true)
  })
})
