// Figures as people read them.

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** `60,000` */
export const amount = (value: number): string => whole.format(value)

/** `1 application`, `12 applications` */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${amount(value)} ${value === 1 ? one : many}`

/** `60,000`, `60,000–75,000`, or null where a job names no salary. */
export const salaryRange = (fixed: number | null, from: number | null, to: number | null): string | null => {
  if (fixed !== null) return amount(fixed)
  if (from !== null && to !== null) return `${amount(from)}–${amount(to)}`
  return null
}

/** `12 kB`, `3.4 MB` */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
