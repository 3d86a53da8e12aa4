// The only reader of the machine's clock, and a clock that a test or the simulator moves by hand.

import type { Clock } from '../../orchestrator/ports.ts'

/** The machine's clock in whole milliseconds: PostgreSQL rounds to microseconds, and what is read must equal what was written. */
export const systemClock: Clock = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
}

export interface ManualClock extends Clock {
  /** Moves the clock, forwards or backwards, and tells its new time. */
  advance(duration: Temporal.DurationLike): Temporal.Instant
  set(instant: Temporal.Instant): void
}

/** A clock that stands still until it is moved. */
export const createManualClock = (start: Temporal.Instant): ManualClock => {
  let present = start
  return {
    now: () => present,
    advance: (duration) => {
      present = addTo(present, duration)
      return present
    },
    set: (instant) => {
      present = instant
    },
  }
}

// An instant knows no days, as they may be 23 or 25 hours long; a clock that is moved by a day in a test means 24 hours.
const addTo = (instant: Temporal.Instant, duration: Temporal.DurationLike): Temporal.Instant =>
  instant.toZonedDateTimeISO('UTC').add(duration).toInstant()
