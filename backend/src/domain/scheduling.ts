// Which interview times a recruiter can offer: the bookable week, minus what is claimed, in the recruiter's zone.
// `listFreeSlots` and `refusalOfSlot` are the same rules asked from two sides: what is offered, and why one is not.

import { type Refusal, refuse } from './errors.ts'
import { formatInstant, weekdayName } from './time-format.ts'
import type { RecruiterSchedule, Slot } from './types.ts'

export interface SlotQuestion {
  readonly schedule: RecruiterSchedule
  /** What the recruiter's time is taken by: confirmed interviews, held slots, events. In any order, may overlap. */
  readonly claimed: readonly Slot[]
  /** Length of the interview, minutes. */
  readonly minutes: number
  readonly at: Temporal.Instant
  /** Starts lie this many minutes of wall-clock time apart, counted from the start of the working day. Default 30. */
  readonly stepMinutes?: number | undefined
}

const defaultStepMinutes = 30
const minutesADay = 24 * 60

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0

/** R4.3: nothing starts earlier than this. */
const earliestStart = ({ schedule, at }: SlotQuestion): Temporal.Instant => at.add({ hours: schedule.noticeHours })

/** R4.1: nothing starts later than this. The same wall-clock time `horizonDays` calendar days ahead, so DST does not shift it. */
const latestStart = ({ schedule, at }: SlotQuestion): Temporal.Instant =>
  at.toZonedDateTimeISO(schedule.timeZone).add({ days: schedule.horizonDays }).toInstant()

/** The span that claimed slots must be known for, gaps included: a claim outside it blocks nothing that is offered. */
export const slotBoundsFor = (question: Omit<SlotQuestion, 'claimed' | 'stepMinutes'>): Slot => {
  const asked = { ...question, claimed: [] }
  return {
    start: earliestStart(asked).subtract({ minutes: asked.schedule.gapMinutes }),
    end: latestStart(asked).add({ minutes: asked.minutes + asked.schedule.gapMinutes }),
  }
}

const minuteOfDay = (time: Temporal.PlainTime): number => time.hour * 60 + time.minute

/**
 * The instant of a wall-clock time, or null where clocks change: a time that is skipped does not exist, and one
 * that comes twice would be misread by one of the two sides.
 */
const unmistakable = (
  date: Temporal.PlainDate,
  time: Temporal.PlainTime,
  timeZone: string,
): Temporal.Instant | null => {
  const wallClock = date.toPlainDateTime(time)
  const first = wallClock.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  return first.equals(wallClock.toZonedDateTime(timeZone, { disambiguation: 'later' })) ? first.toInstant() : null
}

/** The wall-clock times at which an interview may start on a working day, and the instant by which it must be over. */
const workingDayOf = (date: Temporal.PlainDate, { schedule, stepMinutes = defaultStepMinutes }: SlotQuestion) => {
  const opens = minuteOfDay(Temporal.PlainTime.from(schedule.dayStart))
  const closing = Temporal.PlainTime.from(schedule.dayEnd)
  const closes = minuteOfDay(closing)
  const midnight = Temporal.PlainTime.from('00:00')
  const count = Math.max(0, Math.min(closes, minutesADay) - opens)
  const starts = Array.from({ length: Math.ceil(count / stepMinutes) }, (_, index) =>
    midnight.add({ minutes: opens + index * stepMinutes }),
  )
  // In an hour that comes twice the working day ends with the first one: nobody is kept an hour longer.
  const end = date
    .toPlainDateTime(closing)
    .toZonedDateTime(schedule.timeZone, { disambiguation: 'earlier' })
    .toInstant()
  return { starts, end }
}

/** Claimed slots widened by the recruiter's gap on both sides. */
const widenClaims = ({ claimed, schedule: { gapMinutes } }: SlotQuestion): readonly Slot[] =>
  claimed.map((slot) => ({
    start: slot.start.subtract({ minutes: gapMinutes }),
    end: slot.end.add({ minutes: gapMinutes }),
  }))

const isClear = (slot: Slot, widenedClaims: readonly Slot[]): boolean =>
  !widenedClaims.some((claim) => isBefore(slot.start, claim.end) && isBefore(claim.start, slot.end))

const isWorkingDay = (date: Temporal.PlainDate, schedule: RecruiterSchedule): boolean =>
  schedule.workingDays.includes(date.dayOfWeek)

/** Every slot of one day that the bookable week knows, whether or not it is free or still ahead. */
const slotsOfDay = (date: Temporal.PlainDate, question: SlotQuestion): Slot[] => {
  if (!isWorkingDay(date, question.schedule)) return []
  const day = workingDayOf(date, question)
  return day.starts.flatMap((time) => {
    const start = unmistakable(date, time, question.schedule.timeZone)
    if (start === null) return []
    const end = start.add({ minutes: question.minutes })
    return isBefore(day.end, end) ? [] : [{ start, end }]
  })
}

/**
 * Every slot on offer, earliest first (R4.1–R4.3): whole within one working day of the recruiter's zone, at least
 * the notice ahead, at most the horizon ahead, and a gap away from everything that is claimed.
 */
export const listFreeSlots = (question: SlotQuestion): readonly Slot[] => {
  const { timeZone } = question.schedule
  const earliest = earliestStart(question)
  const latest = latestStart(question)
  const claims = widenClaims(question)
  const first = earliest.toZonedDateTimeISO(timeZone).toPlainDate()
  const days = Math.max(0, first.until(latest.toZonedDateTimeISO(timeZone).toPlainDate()).days + 1)
  return (
    Array.from({ length: days }, (_, index) => first.add({ days: index }))
      .flatMap((date) => slotsOfDay(date, question))
      .filter((slot) => !isBefore(slot.start, earliest) && !isBefore(latest, slot.start))
      // Without any notice, what begins at this very moment is no longer ahead.
      .filter((slot) => isBefore(question.at, slot.start) && isClear(slot, claims))
  )
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Why a start is not part of what can be offered, claims left aside; null where it is. */
const reasonAgainst = (start: Temporal.Instant, question: SlotQuestion): string | null => {
  const { schedule, minutes, stepMinutes = defaultStepMinutes } = question
  if (!isBefore(question.at, start)) return 'it is in the past'
  if (isBefore(start, earliestStart(question))) {
    return `it begins in less than ${plural(schedule.noticeHours, 'hour')}`
  }
  if (isBefore(latestStart(question), start)) return `it is more than ${plural(schedule.horizonDays, 'day')} ahead`
  const local = start.toZonedDateTimeISO(schedule.timeZone)
  const date = local.toPlainDate()
  if (!isWorkingDay(date, schedule)) return `no interviews take place on a ${weekdayName(date.dayOfWeek)}`
  if (slotsOfDay(date, question).some((slot) => slot.start.equals(start))) return null
  const opens = Temporal.PlainTime.from(schedule.dayStart)
  const isEarly = Temporal.PlainTime.compare(local.toPlainTime(), opens) < 0
  if (isEarly || isBefore(workingDayOf(date, question).end, start.add({ minutes }))) {
    return `an interview of ${plural(minutes, 'minute')} must lie between ${schedule.dayStart} and ${schedule.dayEnd}`
  }
  return `interviews start every ${plural(stepMinutes, 'minute')} from ${schedule.dayStart} on`
}

/** The slot that begins at `start`, or why it is not on offer: `slot.taken`, or `slot.not_offered` with the reason. */
export const refusalOfSlot = (
  question: SlotQuestion & { readonly start: Temporal.Instant },
): Refusal | { readonly slot: Slot } => {
  const { start, minutes, schedule } = question
  const reason = reasonAgainst(start, question)
  if (reason !== null) {
    return refuse('slot.not_offered', { start: formatInstant(start, schedule.timeZone), reason })
  }
  const slot = { start, end: start.add({ minutes }) }
  return isClear(slot, widenClaims(question)) ? { slot } : refuse('slot.taken')
}
