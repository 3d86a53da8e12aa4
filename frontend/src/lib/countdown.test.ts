import { describe, expect, test } from 'vitest'
import { timeAgo, timeLeft } from './countdown.ts'

const now = Date.parse('2026-03-12T10:00:00Z')
const left = (deadline: string): string => timeLeft(deadline, now).words

describe('how long a deadline is away', () => {
  test.each([
    ['2026-03-15T10:00:00Z', '3 days left'],
    ['2026-03-14T10:00:00Z', '2 days left'],
    ['2026-03-14T09:59:59Z', '47 hours left'],
    ['2026-03-12T16:30:00Z', '6 hours left'],
    ['2026-03-12T11:00:00Z', '1 hour left'],
    ['2026-03-12T10:59:59Z', '59 minutes left'],
    ['2026-03-12T10:01:00Z', '1 minute left'],
    ['2026-03-12T10:00:59Z', 'Less than a minute left'],
  ])('%s is told as “%s”', (deadline, words) => {
    expect(left(deadline)).toBe(words)
  })

  test('the instant of the deadline still belongs to the candidate', () => {
    expect(timeLeft('2026-03-12T10:00:00Z', now).isOver).toBe(false)
  })

  test('one millisecond later it has passed', () => {
    const over = timeLeft('2026-03-12T09:59:59.999Z', now)

    expect(over).toEqual({ words: 'The deadline has passed', isShort: true, isOver: true })
  })

  test('from six hours on it is called short', () => {
    expect(timeLeft('2026-03-12T16:00:00Z', now).isShort).toBe(true)
    expect(timeLeft('2026-03-12T16:00:01Z', now).isShort).toBe(false)
  })
})

describe('how long something is ago', () => {
  test.each([
    ['2026-03-12T09:59:30Z', 'just now'],
    ['2026-03-12T09:59:00Z', '1 minute ago'],
    ['2026-03-12T07:10:00Z', '2 hours ago'],
    ['2026-03-11T09:00:00Z', 'yesterday'],
    ['2026-02-28T10:00:00Z', '12 days ago'],
  ])('%s is told as “%s”', (instant, words) => {
    expect(timeAgo(instant, now)).toBe(words)
  })

  test('a clock that runs behind the server does not see the future', () => {
    expect(timeAgo('2026-03-12T10:00:05Z', now)).toBe('just now')
  })
})
