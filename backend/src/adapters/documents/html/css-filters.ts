// What filters make of the colours of an element and of all within it (Filter Effects 1), as far as they decide whether a
// text is seen. Turning hues and their strength leaves white, black and grey as they are, and is passed over.

import { parseLength } from './css-lengths.ts'
import type { CssColour } from './css-values.ts'

/** Makes another colour of one. */
export type Paint = (colour: CssColour) => CssColour

/** A `filter` as a whole. */
export interface CssFilter {
  /** How opaque it leaves an element, 0 to 1. */
  readonly alpha: number
  readonly blurPixels: number
  readonly paint: Paint
}

/** Leaves colours as they are. */
export const plainPaint: Paint = (colour) => colour

const plainFilter: CssFilter = { alpha: 1, blurPixels: 0, paint: plainPaint }

const limit = (part: number): number => Math.max(0, Math.min(255, part))

const each = (change: (part: number) => number): Paint => {
  return ({ red, green, blue, alpha }) => ({
    red: limit(change(red)),
    green: limit(change(green)),
    blue: limit(change(blue)),
    alpha,
  })
}

const toGrey = (share: number): Paint => {
  return ({ red, green, blue, alpha }) => {
    const grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    const mix = (part: number): number => limit(part * (1 - share) + grey * share)
    return { red: mix(red), green: mix(green), blue: mix(blue), alpha }
  }
}

/** An amount such as "0.5" or "50%"; all of it where none is given. */
const amountOf = (value: string, most: number): number => {
  const number = Number.parseFloat(value) / (value.trim().endsWith('%') ? 100 : 1)
  return Number.isNaN(number) ? 1 : Math.max(0, Math.min(most, number))
}

const paints: Readonly<Record<string, (value: string) => Paint>> = {
  brightness: (value) => {
    const factor = amountOf(value, 1000)
    return each((part) => part * factor)
  },
  contrast: (value) => {
    const factor = amountOf(value, 1000)
    return each((part) => (part - 127.5) * factor + 127.5)
  },
  invert: (value) => {
    const share = amountOf(value, 1)
    return each((part) => part * (1 - 2 * share) + 255 * share)
  },
  grayscale: (value) => toGrey(amountOf(value, 1)),
}

/** One paint after another. */
export const chain = (first: Paint, next: Paint): Paint => {
  if (first === plainPaint) return next
  return next === plainPaint ? first : (colour) => next(first(colour))
}

/** Reads the value of `filter`; `em` is the size of the type, pixels. */
export const readFilter = (value: string, em: number): CssFilter => {
  if (value === '' || value === 'none') return plainFilter
  let { alpha, blurPixels, paint } = plainFilter
  for (const [, name = '', amount = ''] of value.slice(0, 500).matchAll(/([a-z-]{4,12})\(([^()]{0,60})\)/gi)) {
    const kind = name.toLowerCase()
    if (kind === 'opacity') alpha *= amountOf(amount, 1)
    else if (kind === 'blur') blurPixels += parseLength(amount, em, 0) ?? 0
    else paint = chain(paint, paints[kind]?.(amount) ?? plainPaint)
  }
  return { alpha, blurPixels, paint }
}
