// How a moment is told to a person: weekday, date, time and the zone by name, the same on every machine.

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The English name of an ISO weekday (1 = Monday … 7 = Sunday). */
export const weekdayName = (isoWeekday: number): string => weekdayNames[isoWeekday - 1] ?? `day ${isoWeekday}`

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const clockOf = (time: Temporal.ZonedDateTime): string => `${twoDigits(time.hour)}:${twoDigits(time.minute)}`

const dateOf = (time: Temporal.ZonedDateTime): string =>
  `${weekdays[time.dayOfWeek - 1]} ${time.day} ${months[time.month - 1]} ${time.year}`

/** When clocks go back, an hour of wall-clock time comes twice; only the offset tells the two apart. */
const isRepeated = (time: Temporal.ZonedDateTime): boolean => {
  const wallClock = time.toPlainDateTime()
  const first = wallClock.toZonedDateTime(time.timeZoneId, { disambiguation: 'earlier' })
  return !first.equals(wallClock.toZonedDateTime(time.timeZoneId, { disambiguation: 'later' }))
}

/**
 * A zone by its city ("Berlin time"), or by its offset where the name has none: `Etc/GMT+3` is three hours
 * *behind* UTC, so its name would mislead.
 */
const zoneName = (time: Temporal.ZonedDateTime): string => {
  const id = time.timeZoneId
  if (/^(Etc\/)?(UTC|UCT|Zulu|Universal|Greenwich|GMT0?)$/i.test(id)) return 'UTC'
  if (id.startsWith('Etc/') || /^[+-]/.test(id)) return `UTC${time.offset}`
  const city = `${id.split('/').at(-1)?.replaceAll('_', ' ')} time`
  return isRepeated(time) ? `${city}, UTC${time.offset}` : city
}

/** `Thu 12 March 2026, 14:00 (Berlin time)`, with the offset added in the hour that comes twice. */
export const formatInstant = (instant: Temporal.Instant, timeZone: string): string => {
  const time = instant.toZonedDateTimeISO(timeZone)
  return `${dateOf(time)}, ${clockOf(time)} (${zoneName(time)})`
}

/** `Thu 12 March 2026, 14:00–15:00 (Berlin time)`; a span that ends on another day names both. */
export const formatSpan = (start: Temporal.Instant, end: Temporal.Instant, timeZone: string): string => {
  const from = start.toZonedDateTimeISO(timeZone)
  const until = end.toZonedDateTimeISO(timeZone)
  const sameDay = from.toPlainDate().equals(until.toPlainDate())
  const last = sameDay ? `–${clockOf(until)}` : ` – ${dateOf(until)}, ${clockOf(until)}`
  return `${dateOf(from)}, ${clockOf(from)}${last} (${zoneName(from)})`
}
