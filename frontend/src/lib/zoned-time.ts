// Instants as people read them. Everything takes the instant as ISO 8601, the zone as an IANA name and, where it
// matters, the present; nothing here reads a clock.

interface WallClock {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: string
  readonly monthName: string
  /** `HH:MM`, 24 hours. */
  readonly time: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format costs a hundred times as much as using it, and a page of slots needs hundreds.
const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, made)
  return made
}

const monthNames = [
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

const wallClock = (instant: string, zone: string): WallClock => {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const part of formatFor(zone).formatToParts(new Date(instant))) parts[part.type] = part.value
  const monthName = parts.month ?? ''
  return {
    year: Number(parts.year),
    month: monthNames.indexOf(monthName) + 1,
    day: Number(parts.day),
    weekday: parts.weekday ?? '',
    monthName,
    time: `${parts.hour}:${parts.minute}`,
  }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The calendar date of an instant in a zone, `2026-03-12`: sorts as text. */
export const dateIn = (instant: string, zone: string): string => {
  const { year, month, day } = wallClock(instant, zone)
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** `14:00` */
export const timeIn = (instant: string, zone: string): string => wallClock(instant, zone).time

/** `Thu 12 March`; the year is said only when it is not the present one. */
export const dayIn = (instant: string, zone: string, now: number): string => {
  const clock = wallClock(instant, zone)
  const thisYear = wallClock(new Date(now).toISOString(), zone).year
  const day = `${clock.weekday} ${clock.day} ${clock.monthName}`
  return clock.year === thisYear ? day : `${day} ${clock.year}`
}

/** `Thu 12 March, 14:00` */
export const momentIn = (instant: string, zone: string, now: number): string =>
  `${dayIn(instant, zone, now)}, ${timeIn(instant, zone)}`

/** `12 March 2026`: for what lies behind us and needs no hour. */
export const dateOnly = (instant: string, zone: string): string => {
  const { day, monthName, year } = wallClock(instant, zone)
  return `${day} ${monthName} ${year}`
}

/** `12 Mar 2026`: the same where space is short. */
export const shortDate = (instant: string, zone: string): string => {
  const { day, monthName, year } = wallClock(instant, zone)
  return `${day} ${monthName.slice(0, 3)} ${year}`
}

const utcNames = /^(Etc\/)?(UTC|UCT|Zulu|Universal|Greenwich|GMT0?)$/i

/**
 * The city of a zone as people say it: `America/New_York` is `New York`. Zones without a city are told by their
 * offset: `Etc/GMT+3` is three hours *behind* UTC, so its name would mislead.
 */
export const cityOf = (zone: string): string => {
  if (utcNames.test(zone)) return 'UTC'
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? []
  if (sign) return `UTC${sign === '+' ? '−' : '+'}${hours}`
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** `Berlin time`, `UTC` */
export const clockOf = (zone: string): string => {
  const city = cityOf(zone)
  return city.startsWith('UTC') ? city : `${city} time`
}

/** `Thu 12 March, 14:00 (your time, Berlin)` */
export const yourMoment = (instant: string, zone: string, now: number): string =>
  `${momentIn(instant, zone, now)} (your time, ${cityOf(zone)})`

/** Whether two zones show different clocks at an instant. */
export const clocksDiffer = (instant: string, zone: string, other: string): boolean =>
  dateIn(instant, zone) !== dateIn(instant, other) || timeIn(instant, zone) !== timeIn(instant, other)

/** The zone that this browser is set to. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
