import { describe, expect, it } from 'vitest'
import { createManualClock, systemClock } from './clock.ts'

const noon = Temporal.Instant.from('2026-03-12T12:00:00Z')

describe('the clock', () => {
  it('of the machine tells whole milliseconds, and goes on', () => {
    const first = systemClock.now()
    const second = systemClock.now()

    expect(first.epochNanoseconds % 1_000_000n).toBe(0n)
    expect(Temporal.Instant.compare(first, second)).toBeLessThanOrEqual(0)
  })

  it('that is moved by hand stands still until it is moved', () => {
    const clock = createManualClock(noon)
    expect([clock.now(), clock.now()]).toEqual([noon, noon])

    expect(clock.advance({ hours: 48 })).toEqual(noon.add({ hours: 48 }))
    expect(clock.now()).toEqual(noon.add({ hours: 48 }))
    clock.set(noon)

    expect(clock.now()).toEqual(noon)
  })

  it('that is moved by a day goes on by 24 hours', () => {
    const clock = createManualClock(noon)

    clock.advance({ days: 1 })

    expect(clock.now()).toEqual(noon.add({ hours: 24 }))
  })
})
