// Spans of time in words.

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const count = (amount: number, unit: string): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`

export interface TimeLeft {
  /** `6 hours left` */
  readonly words: string
  /** True from the last hours on, when a person should not put it off. */
  readonly isShort: boolean
  readonly isOver: boolean
}

const shortHours = 6

/**
 * How long a deadline is away. Rounded down, so that nobody is promised time that they do not have; a deadline
 * belongs to the candidate up to and including its instant.
 */
export const timeLeft = (deadline: string, now: number): TimeLeft => {
  const left = Date.parse(deadline) - now
  if (left < 0) return { words: 'The deadline has passed', isShort: true, isOver: true }
  const isShort = left <= shortHours * hourMs
  if (left >= 2 * dayMs) return { words: `${count(Math.floor(left / dayMs), 'day')} left`, isShort, isOver: false }
  if (left >= hourMs) return { words: `${count(Math.floor(left / hourMs), 'hour')} left`, isShort, isOver: false }
  if (left >= minuteMs) return { words: `${count(Math.floor(left / minuteMs), 'minute')} left`, isShort, isOver: false }
  return { words: 'Less than a minute left', isShort, isOver: false }
}

/** `just now`, `5 minutes ago`, `yesterday`, `12 days ago`. */
export const timeAgo = (instant: string, now: number): string => {
  const passed = Math.max(0, now - Date.parse(instant))
  if (passed < minuteMs) return 'just now'
  if (passed < hourMs) return `${count(Math.floor(passed / minuteMs), 'minute')} ago`
  if (passed < dayMs) return `${count(Math.floor(passed / hourMs), 'hour')} ago`
  if (passed < 2 * dayMs) return 'yesterday'
  return `${count(Math.floor(passed / dayMs), 'day')} ago`
}
