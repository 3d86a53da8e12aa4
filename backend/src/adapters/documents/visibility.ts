// What of a drawn page a person can see. Whoever hides text from people writes it for a machine.

import type { HiddenReason } from '../../domain/scoring/index.ts'
import type { Box, Colour, Drawn, DrawnText, PaintedArea } from './pdf-glyphs.ts'

/** Type below this height cannot be read by anybody, points. */
const leastSize = 2
/** Less opaque than this is not noticed. */
const leastAlpha = 0.1
/** How far the nearest colour component may be from the ground's without being noticed, of 1: #EEE on white is lost. */
const leastContrast = 0.08
/** The share of a run that must be inside what is shown. */
const leastShown = 0.1
const mostCovered = 0.95
/** From this opacity on nothing shines through. */
const opaque = 0.9

const white: Colour = [1, 1, 1]

const areaOf = ({ left, bottom, right, top }: Box): number => Math.max(0, right - left) * Math.max(0, top - bottom)

const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
  top: Math.min(a.top, b.top),
})

/** The share of `box` that lies within `other`; a box without an area counts by its corner. */
const shareWithin = (box: Box, other: Box): number => {
  const whole = areaOf(box)
  if (whole > 0) return areaOf(common(box, other)) / whole
  return box.left >= other.left && box.left <= other.right && box.bottom >= other.bottom && box.bottom <= other.top
    ? 1
    : 0
}

const blend = (over: Colour, alpha: number, under: Colour): Colour => [
  over[0] * alpha + under[0] * (1 - alpha),
  over[1] * alpha + under[1] * (1 - alpha),
  over[2] * alpha + under[2] * (1 - alpha),
]

const difference = (a: Colour, b: Colour): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]))

const isUnder = ({ box }: PaintedArea, text: DrawnText): boolean => shareWithin(text.box, box) > 0.5

/** The colour on which a run stands; null where that is a picture or a pattern. Paper is white. */
const groundOf = (text: DrawnText, below: readonly PaintedArea[]): Colour | null => {
  let ground: Colour | null = white
  for (const area of below) {
    if (!isUnder(area, text) || area.alpha === 0) continue
    if (area.colour === null) ground = null
    else if (ground === null) ground = area.alpha >= opaque ? area.colour : null
    else ground = blend(area.colour, area.alpha, ground)
  }
  return ground
}

const isCoveredBy = ({ box, alpha }: PaintedArea, text: DrawnText): boolean =>
  alpha >= opaque && shareWithin(text.box, box) >= mostCovered

const judge = (
  text: DrawnText,
  page: Box,
  below: readonly PaintedArea[],
  above: readonly PaintedArea[],
): HiddenReason | null => {
  if (text.isInHiddenLayer) return 'hidden_layer'
  if (text.isInvisible) return 'invisible'
  if (text.size < leastSize) return 'tiny'
  if (shareWithin(text.box, page) < leastShown) return 'off_page'
  if (shareWithin(text.box, text.clip) < leastShown) return 'clipped'
  if (text.alpha < leastAlpha) return 'transparent'
  if (above.some((area) => isCoveredBy(area, text))) return 'covered'
  const ground = text.colour === null ? null : groundOf(text, below)
  if (text.colour === null || ground === null) return null
  return difference(blend(text.colour, text.alpha, ground), ground) < leastContrast ? 'ground_colour' : null
}

/** A run and why nobody sees it; null where people do. */
export interface JudgedText {
  readonly text: DrawnText
  readonly hidden: HiddenReason | null
}

/** Judges every run of a page, in the order in which they are drawn. */
export const judgeVisibility = (drawn: readonly Drawn[], page: Box): JudgedText[] => {
  const areas = drawn.flatMap((thing, order) => (thing.kind === 'area' ? [{ thing, order }] : []))
  const painted = areas.map(({ thing }) => thing)
  let passed = 0
  return drawn.flatMap((thing, order) => {
    while ((areas[passed]?.order ?? Number.POSITIVE_INFINITY) < order) passed += 1
    if (thing.kind === 'area') return []
    return [{ text: thing, hidden: judge(thing, page, painted.slice(0, passed), painted.slice(passed)) }]
  })
}
