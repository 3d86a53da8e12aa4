import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from './errors.ts'
import { listFreeSlots, refusalOfSlot, type SlotQuestion, slotBoundsFor } from './scheduling.ts'
import { asId, defaultSchedule, type RecruiterSchedule, type Slot, type UserId } from './types.ts'

const instant = (text: string) => Temporal.Instant.from(text)
const scheduleWith = (change: Partial<RecruiterSchedule> = {}): RecruiterSchedule => ({
  ...defaultSchedule,
  recruiterId: asId<UserId>('00000000-0000-4000-8000-000000000001'),
  timeZone: 'Europe/Berlin',
  ...change,
})
const slot = (start: string, end: string): Slot => ({ start: instant(start), end: instant(end) })
const question = (change: Partial<SlotQuestion> = {}): SlotQuestion => ({
  schedule: scheduleWith(),
  claimed: [],
  minutes: 60,
  at: instant('2026-03-12T06:00:00Z'),
  ...change,
})
const startsIn = (zone: string, slots: readonly Slot[]) =>
  slots.map(({ start }) => start.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }))

describe('free slots of a recruiter', () => {
  test('a free day offers every half hour from nine, the last one over by six', () => {
    const slots = listFreeSlots(question({ schedule: scheduleWith({ noticeHours: 2, horizonDays: 0 }) }))
    const day = listFreeSlots(question({ schedule: scheduleWith({ noticeHours: 0, horizonDays: 1 }) }))

    expect(slots).toEqual([])
    expect(startsIn('Europe/Berlin', day)).toEqual([
      ...Array.from({ length: 9 }, (_, hour) => hour + 9).flatMap((hour) =>
        hour === 17
          ? ['2026-03-12T17:00']
          : [`2026-03-12T${String(hour).padStart(2, '0')}:00`, `2026-03-12T${String(hour).padStart(2, '0')}:30`],
      ),
    ])
  })

  test('weekends and other free days are left out', () => {
    const slots = listFreeSlots(question({ schedule: scheduleWith({ workingDays: [2, 4] }) }))

    const weekdays = new Set(slots.map(({ start }) => start.toZonedDateTimeISO('Europe/Berlin').dayOfWeek))
    expect([...weekdays].sort()).toEqual([2, 4])
  })

  test('the horizon ends at the same time of day so many calendar days ahead, also when clocks change between', () => {
    const slots = listFreeSlots(question({ at: instant('2026-03-25T09:00:00Z') }))

    expect(startsIn('Europe/Berlin', slots).at(-1)).toBe('2026-04-08T10:00')
  })

  test('a claimed hour blocks what overlaps it and nothing that only touches it', () => {
    const claimed = [slot('2026-03-13T10:00:00Z', '2026-03-13T11:00:00Z')]
    const starts = startsIn('Europe/Berlin', listFreeSlots(question({ claimed })))

    expect(starts).toEqual(expect.arrayContaining(['2026-03-13T10:00', '2026-03-13T12:00']))
    expect(starts).not.toContain('2026-03-13T10:30')
    expect(starts).not.toContain('2026-03-13T11:00')
    expect(starts).not.toContain('2026-03-13T11:30')
  })

  test('the gap is kept before and after what is claimed', () => {
    const claimed = [slot('2026-03-13T11:00:00Z', '2026-03-13T12:00:00Z')]
    const schedule = scheduleWith({ gapMinutes: 30 })
    const starts = startsIn('Europe/Berlin', listFreeSlots(question({ claimed, schedule })))

    expect(starts).toEqual(expect.arrayContaining(['2026-03-13T10:30', '2026-03-13T13:30']))
    expect(starts).not.toContain('2026-03-13T11:00')
    expect(starts).not.toContain('2026-03-13T13:00')
  })

  test('a claim over the whole day leaves nothing of it', () => {
    const claimed = [slot('2026-03-12T23:00:00Z', '2026-03-13T23:00:00Z')]
    const starts = startsIn('Europe/Berlin', listFreeSlots(question({ claimed })))

    expect(starts.filter((start) => start.startsWith('2026-03-13'))).toEqual([])
    expect(starts).toContain('2026-03-16T09:00')
  })

  test('an interview longer than the working day is never offered', () => {
    expect(listFreeSlots(question({ minutes: 10 * 60 }))).toEqual([])
    expect(listFreeSlots(question({ minutes: 9 * 60 })).length).toBeGreaterThan(0)
  })

  test('a recruiter who wants more notice than horizon offers nothing', () => {
    expect(listFreeSlots(question({ schedule: scheduleWith({ noticeHours: 72, horizonDays: 2 }) }))).toEqual([])
  })

  test.each([
    ['Europe/Berlin', '2026-03-27T12:00:00Z', '2026-03-29T07:00:00Z', '2026-03-28T08:00:00Z'],
    ['America/New_York', '2026-10-30T12:00:00Z', '2026-11-01T14:00:00Z', '2026-10-31T13:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-02T12:00:00Z', '2026-04-04T22:30:00Z', '2026-04-03T22:00:00Z'],
    ['Asia/Kolkata', '2026-03-27T12:00:00Z', '2026-03-29T03:30:00Z', '2026-03-28T03:30:00Z'],
  ])('nine o’clock stays nine o’clock in %s over a change of clocks', (timeZone, at, after, before) => {
    const schedule = scheduleWith({ timeZone, workingDays: [6, 7], horizonDays: 3 })
    const starts = listFreeSlots(question({ schedule, at: instant(at) })).map(({ start }) => String(start))

    expect(starts).toEqual(expect.arrayContaining([before, after]))
  })

  test('times that are skipped or come twice when clocks change are not offered', () => {
    const night = { workingDays: [7], dayStart: '00:00', dayEnd: '06:00', horizonDays: 3 }
    const spring = question({ schedule: scheduleWith(night), at: instant('2026-03-27T12:00:00Z') })
    const autumn = question({ schedule: scheduleWith(night), at: instant('2026-10-23T12:00:00Z') })

    expect(startsIn('Europe/Berlin', listFreeSlots(spring))).toEqual(
      ['00:00', '00:30', '01:00', '01:30', '03:00', '03:30', '04:00', '04:30', '05:00'].map((t) => `2026-03-29T${t}`),
    )
    expect(startsIn('Europe/Berlin', listFreeSlots(autumn))).toEqual(
      ['00:00', '00:30', '01:00', '01:30', '03:00', '03:30', '04:00', '04:30', '05:00'].map((t) => `2026-10-25T${t}`),
    )
  })

  test('a working day that closes within a repeated hour closes the first time', () => {
    const schedule = scheduleWith({ workingDays: [7], dayStart: '00:00', dayEnd: '02:30', horizonDays: 3 })
    const asked = question({ schedule, minutes: 120, at: instant('2026-10-23T12:00:00Z') })

    expect(startsIn('Europe/Berlin', listFreeSlots(asked))).toEqual(['2026-10-25T00:00', '2026-10-25T00:30'])
  })

  test('claims are asked for from the earliest to the latest interview, and a gap beyond', () => {
    const bounds = slotBoundsFor({
      schedule: scheduleWith({ gapMinutes: 30 }),
      minutes: 60,
      at: instant('2026-03-25T09:00:00Z'),
    })

    // Four hours on, less half an hour; fourteen days on by the clock, with an interview and half an hour.
    expect(bounds).toEqual(slot('2026-03-25T12:30:00Z', '2026-04-08T09:30:00Z'))
  })
})

describe('why a start is not offered', () => {
  const refused = (start: string, change: Partial<SlotQuestion> = {}) =>
    refusalOfSlot({ ...question(change), start: instant(start) })
  const notOffered = (start: string, reason: string) => ({ refused: 'slot.not_offered', details: { start, reason } })

  test('an offered start comes back as its slot', () => {
    expect(refused('2026-03-13T13:00:00Z')).toEqual({ slot: slot('2026-03-13T13:00:00Z', '2026-03-13T14:00:00Z') })
  })

  test.each([
    ['2026-03-12T06:00:00Z', 'Thu 12 March 2026, 07:00 (Berlin time)', 'it is in the past'],
    ['2026-03-12T09:30:00Z', 'Thu 12 March 2026, 10:30 (Berlin time)', 'it begins in less than 4 hours'],
    ['2026-03-26T06:30:00Z', 'Thu 26 March 2026, 07:30 (Berlin time)', 'it is more than 14 days ahead'],
    ['2031-03-12T10:00:00Z', 'Wed 12 March 2031, 11:00 (Berlin time)', 'it is more than 14 days ahead'],
    ['2026-03-14T10:00:00Z', 'Sat 14 March 2026, 11:00 (Berlin time)', 'no interviews take place on a Saturday'],
    [
      '2026-03-13T07:00:00Z',
      'Fri 13 March 2026, 08:00 (Berlin time)',
      'an interview of 60 minutes must lie between 09:00 and 18:00',
    ],
    [
      '2026-03-13T16:30:00Z',
      'Fri 13 March 2026, 17:30 (Berlin time)',
      'an interview of 60 minutes must lie between 09:00 and 18:00',
    ],
    [
      '2026-03-13T10:10:00Z',
      'Fri 13 March 2026, 11:10 (Berlin time)',
      'interviews start every 30 minutes from 09:00 on',
    ],
    [
      '2026-03-13T10:00:00.001Z',
      'Fri 13 March 2026, 11:00 (Berlin time)',
      'interviews start every 30 minutes from 09:00 on',
    ],
  ])('%s: %s is refused because %s', (start, told, reason) => {
    expect(refused(start)).toEqual(notOffered(told, reason))
  })

  test('a start that collides with a claim is taken', () => {
    const claimed = [slot('2026-03-13T10:30:00Z', '2026-03-13T11:30:00Z')]

    expect(refused('2026-03-13T10:00:00Z', { claimed })).toEqual({ refused: 'slot.taken', details: {} })
    expect(refused('2026-03-13T11:00:00Z', { claimed })).toEqual({ refused: 'slot.taken', details: {} })
  })
})

// Around real changes of clocks, both directions and both hemispheres; Kathmandu and Kolkata never change.
const turns = [
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2026-03-08T07:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['America/Santiago', '2026-09-06T04:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Africa/Cairo', '2026-04-23T22:00:00Z'],
  ['Asia/Kolkata', '2026-03-29T01:00:00Z'],
  ['Asia/Kathmandu', '2026-10-25T01:00:00Z'],
] as const

const hour = (value: number) => `${String(value).padStart(2, '0')}:00`
const quarters = (max: number) => fc.integer({ min: 0, max }).map((count) => count * 15)

const anyQuestion: fc.Arbitrary<SlotQuestion> = fc
  .record({
    turn: fc.constantFrom(...turns),
    minutesBefore: fc.integer({ min: -600, max: 3 * 24 * 60 }),
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    opens: fc.integer({ min: 0, max: 10 }),
    closes: fc.integer({ min: 12, max: 23 }),
    gapMinutes: quarters(4),
    noticeHours: fc.integer({ min: 0, max: 30 }),
    horizonDays: fc.integer({ min: 0, max: 3 }),
    minutes: quarters(12).map((minutes) => Math.max(15, minutes)),
    stepMinutes: fc.constantFrom(undefined, 15, 30, 60),
    claims: fc.array(fc.tuple(fc.integer({ min: -48, max: 500 }), fc.integer({ min: 1, max: 120 })), { maxLength: 6 }),
  })
  .map((made) => {
    const at = instant(made.turn[1]).subtract({ minutes: made.minutesBefore })
    const grid = instant(made.turn[1])
    const claimed = made.claims.map(([from, quarterHours]) => {
      const start = grid.add({ minutes: from * 15 - 1440 })
      return { start, end: start.add({ minutes: quarterHours * 15 }) }
    })
    const { workingDays, gapMinutes, noticeHours, horizonDays, minutes, stepMinutes } = made
    const week = { workingDays, dayStart: hour(made.opens), dayEnd: hour(made.closes) }
    const schedule = scheduleWith({ timeZone: made.turn[0], ...week, gapMinutes, noticeHours, horizonDays })
    return { schedule, claimed, minutes, at, stepMinutes }
  })

/** The rules once more, minute by minute and read off the wall clock, as a person would check one start. */
const isOfferable = (start: Temporal.Instant, asked: SlotQuestion): boolean => {
  const { schedule, claimed, minutes, at, stepMinutes = 30 } = asked
  const wall = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(schedule.timeZone).toPlainDateTime()
  const end = start.add({ minutes })
  const day = wall(start).toPlainDate()
  const opens = day.toPlainDateTime(schedule.dayStart)
  const closes = day.toPlainDateTime(schedule.dayEnd)
  const within = (moment: Temporal.Instant) =>
    Temporal.PlainDateTime.compare(opens, wall(moment)) <= 0 &&
    Temporal.PlainDateTime.compare(wall(moment), closes) <= 0
  const during = Array.from({ length: minutes / 15 + 1 }, (_, index) => start.add({ minutes: index * 15 }))
  const twins = [-60, -30, 30, 60].map((shift) => start.add({ minutes: shift }))
  // Without notice, what begins at this very moment is not ahead any more.
  const soonest = at.epochMilliseconds + Math.max(1, schedule.noticeHours * 3_600_000)
  const furthest = wall(at).add({ days: schedule.horizonDays }).toZonedDateTime(schedule.timeZone).epochMilliseconds
  const gap = schedule.gapMinutes * 60_000
  return (
    start.epochMilliseconds >= soonest &&
    start.epochMilliseconds <= furthest &&
    schedule.workingDays.includes(day.dayOfWeek) &&
    (wall(start).hour * 60 + wall(start).minute - opens.hour * 60) % stepMinutes === 0 &&
    during.every(within) &&
    !twins.some((twin) => wall(twin).equals(wall(start))) &&
    claimed.every(
      (claim) =>
        end.epochMilliseconds + gap <= claim.start.epochMilliseconds ||
        claim.end.epochMilliseconds + gap <= start.epochMilliseconds,
    )
  )
}

/** Every quarter of an hour that could matter to a question. */
const candidateStarts = ({ schedule, at }: SlotQuestion) => {
  const quarterHour = 15 * 60_000
  const first = Math.floor(at.epochMilliseconds / quarterHour) * quarterHour
  return Array.from({ length: (schedule.horizonDays + 1) * 96 + 8 }, (_, index) =>
    Temporal.Instant.fromEpochMilliseconds(first + index * quarterHour),
  )
}

describe('over changes of clocks', () => {
  test('P16 exactly those slots are offered that lie in working hours, on a working day and clear of every claim', () => {
    let offered = 0
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const slots = listFreeSlots(asked)

        const expected = candidateStarts(asked).filter((start) => isOfferable(start, asked))
        expect(slots.map(({ start }) => String(start))).toEqual(expected.map(String))
        expect(slots.every(({ start, end }) => start.until(end).total('minutes') === asked.minutes)).toBe(true)
        offered += slots.length
      }),
      { numRuns: 150 },
    )
    expect(offered).toBeGreaterThan(300)
  }, 20_000)

  test('P16 a start is accepted exactly if it was offered', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const offered = new Set(listFreeSlots(asked).map(({ start }) => String(start)))

        const every45Minutes = candidateStarts(asked).filter((_, index) => index % 3 === 0)
        const offeredStarts = [...offered].map(instant)
        for (const start of [...offeredStarts, ...every45Minutes]) {
          expect(!isRefusal(refusalOfSlot({ ...asked, start }))).toBe(offered.has(String(start)))
        }
      }),
      { numRuns: 100 },
    )
  }, 20_000)

  test('P16 claims outside the bounds asked for change nothing', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const bounds = slotBoundsFor(asked)
        const known = asked.claimed.filter(
          (claim) =>
            Temporal.Instant.compare(claim.start, bounds.end) < 0 &&
            Temporal.Instant.compare(bounds.start, claim.end) < 0,
        )

        expect(listFreeSlots({ ...asked, claimed: known })).toEqual(listFreeSlots(asked))
      }),
      { numRuns: 200 },
    )
  })
})
