// How a passage of a word processor's or a web page's text looks, as far as it decides whether it is seen.

import type { HiddenReason } from '../../domain/scoring/index.ts'

/** Points: what is smaller nobody can read. */
const leastPoints = 2
/** Of 255: how far the nearest colour component may be from the ground's without being noticed. */
const leastContrast = 20

/** What decides whether a passage is seen; undefined where nothing is said, so that what is around it decides. */
export interface Looks {
  readonly isHidden?: boolean | undefined
  /** Six hexadecimal digits in lower case, or `auto` for whatever can be read. */
  readonly colour?: string | undefined
  readonly points?: number | undefined
  /** The colour behind the text, in the same form; `auto` where it is not known. */
  readonly ground?: string | undefined
}

/** What the first says, and where it says nothing the next. */
export const cascade = (...all: readonly Looks[]): Looks => ({
  isHidden: all.find(({ isHidden }) => isHidden !== undefined)?.isHidden,
  colour: all.find(({ colour }) => colour !== undefined)?.colour,
  points: all.find(({ points }) => points !== undefined)?.points,
  ground: all.find(({ ground }) => ground !== undefined)?.ground,
})

/** A colour of six hexadecimal digits, with or without "#"; undefined for anything else. */
export const hexOf = (value: string | null | undefined): string | undefined =>
  /^#?([0-9a-f]{6})$/i.exec(value?.trim() ?? '')?.[1]?.toLowerCase()

const difference = (a: string, b: string): number =>
  Math.max(
    ...[0, 2, 4].map((at) =>
      Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)),
    ),
  )

/** Why a passage is not seen; null where it is. Paper is white. */
export const judgeLooks = ({ isHidden, colour = 'auto', points, ground = 'ffffff' }: Looks): HiddenReason | null => {
  if (isHidden === true) return 'hidden_mark'
  if (points !== undefined && points < leastPoints) return 'tiny'
  if (colour === 'auto' || ground === 'auto') return null
  return difference(colour, ground) < leastContrast ? 'ground_colour' : null
}
