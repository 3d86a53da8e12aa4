// Free times as a candidate looks at them: by day, in their own zone.

import { dateIn, dayIn, timeIn } from './zoned-time.ts'

interface TimeSpan {
  readonly start: string
  readonly end: string
}

export interface OfferedTime {
  readonly start: string
  readonly end: string
  /** `14:00`; where the clock goes back and an hour comes twice, the second one says so. */
  readonly label: string
}

export interface SlotDay {
  /** `2026-03-12` */
  readonly date: string
  /** `Thu 12 March` */
  readonly label: string
  readonly times: readonly OfferedTime[]
}

/** Groups free times by the day on which they start in a zone, earliest first, each instant once. */
export const groupByDay = (slots: readonly TimeSpan[], zone: string, now: number): SlotDay[] => {
  const unique = new Map(slots.map((slot) => [Date.parse(slot.start), slot]))
  const days = new Map<string, { label: string; times: OfferedTime[] }>()
  for (const [, slot] of [...unique].sort(([a], [b]) => a - b)) {
    const date = dateIn(slot.start, zone)
    const day = days.get(date) ?? { label: dayIn(slot.start, zone, now), times: [] }
    const time = timeIn(slot.start, zone)
    const isRepeated = day.times.some((earlier) => earlier.label === time)
    day.times.push({ start: slot.start, end: slot.end, label: isRepeated ? `${time} (after the clock change)` : time })
    days.set(date, day)
  }
  return [...days].map(([date, day]) => ({ date, ...day }))
}
