// What of a drawn page a person can see. Whoever hides text from people writes it for a machine.

import type { HiddenReason } from '../../domain/scoring/index.ts'
import type { Colour, Drawn, DrawnText, Ink, PaintedArea } from './pdf-drawn.ts'
import { cutRun } from './pdf-runs.ts'
import { type Box, shareWithin, shareWithinOutline } from './pdf-shapes.ts'

/** Type below this height cannot be read by anybody, points. */
const leastSize = 2
/** Letters that stand closer than this on average lie on top of one another, share of the type's height. */
const leastAdvance = 0.12
/** Runs shorter than this may be marks that are drawn onto the letter before. */
const leastLetters = 5
/** Less opaque than this is not noticed. */
const leastAlpha = 0.1
/** How far the nearest colour component may be from the ground's without being noticed, of 1: #EEE on white is lost. */
const leastContrast = 0.08
/** The share of a run that must be inside what is shown. */
const leastShown = 0.1
const mostCovered = 0.95
/** From this opacity on nothing shines through. */
const opaque = 0.9
/** A picture of this share of the page is the page: a scan. */
const leastScan = 0.8
/** The page is cut into so many strips, each with the areas that reach into it. */
const strips = 64

const white: Colour = [1, 1, 1]

const blend = (over: Colour, alpha: number, under: Colour): Colour => [
  over[0] * alpha + under[0] * (1 - alpha),
  over[1] * alpha + under[1] * (1 - alpha),
  over[2] * alpha + under[2] * (1 - alpha),
]

const difference = (a: Colour, b: Colour): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]))

/** The share of a run that lies within an area. */
const shareOf = (text: DrawnText, { box, outline }: PaintedArea): number => {
  const share = shareWithin(text.box, box)
  return share === 0 || outline === null ? share : Math.min(share, shareWithinOutline(text.box, outline))
}

/** The colour on which a run stands; null where that is a picture or a pattern. Paper is white. */
const groundOf = (text: DrawnText, below: readonly PaintedArea[]): Colour | null => {
  let ground: Colour | null = white
  for (const area of below) {
    if (area.alpha === 0 || shareOf(text, area) <= 0.5) continue
    if (area.colour === null) ground = null
    else if (ground === null) ground = area.alpha >= opaque ? area.colour : null
    else ground = blend(area.colour, area.alpha, ground)
  }
  return ground
}

const isLost = ({ colour, alpha }: Ink, ground: Colour): boolean =>
  colour !== null && difference(blend(colour, alpha, ground), ground) < leastContrast

const isSqueezed = ({ text, width, size }: DrawnText): boolean =>
  text.length >= leastLetters && width < leastAdvance * size * text.length

const isOutsideClip = ({ box, clip }: DrawnText): boolean =>
  shareWithin(box, clip.box) < leastShown || clip.outlines.some((outline) => shareWithinOutline(box, outline) === 0)

interface Around {
  readonly page: Box
  readonly below: readonly PaintedArea[]
  readonly above: readonly PaintedArea[]
}

const judge = (text: DrawnText, { page, below, above }: Around): HiddenReason | null => {
  if (text.isInHiddenLayer) return 'hidden_layer'
  if (text.inks.length === 0) return 'invisible'
  if (text.size < leastSize || isSqueezed(text)) return 'tiny'
  if (shareWithin(text.box, page) < leastShown) return 'off_page'
  if (isOutsideClip(text)) return 'clipped'
  if (text.inks.every(({ alpha }) => alpha < leastAlpha)) return 'transparent'
  if (above.some((area) => area.alpha >= opaque && shareOf(text, area) >= mostCovered)) return 'covered'
  const ground = groundOf(text, below)
  return ground !== null && text.inks.every((ink) => isLost(ink, ground)) ? 'ground_colour' : null
}

/** A run and why nobody sees it; null where people do. */
export interface JudgedText {
  readonly text: DrawnText
  readonly hidden: HiddenReason | null
  /** Invisible type over a picture of the whole page: what a scanner's program read in the picture. */
  readonly isOverScan: boolean
}

const isPartly = (share: number): boolean => share > 0 && share < 1

/** Whether a part of the run may be seen and another not. */
const isDivided = (text: DrawnText, { page, below, above }: Around): boolean =>
  isPartly(shareWithin(text.box, page)) ||
  isPartly(shareWithin(text.box, text.clip.box)) ||
  text.clip.outlines.length > 0 ||
  above.some((area) => area.alpha >= opaque && isPartly(shareOf(text, area))) ||
  below.some((area) => area.alpha > 0 && isPartly(shareOf(text, area)))

/**
 * A run in stretches of which all can be seen or nothing: what lies across it may hide some of its letters only.
 * Whole words are judged first, as letters reach a little into what is beside them.
 */
const judgeDivided = (text: DrawnText, around: Around): [DrawnText, HiddenReason | null][] => {
  const stretches: { from: number; to: number; hidden: HiddenReason | null }[] = []
  const add = (from: number, to: number): void => {
    const part = cutRun(text, from, to)
    if (to - from > 1 && isDivided(part, around)) {
      for (let at = from; at < to; at++) add(at, at + 1)
      return
    }
    const hidden = judge(part, around)
    const last = stretches.at(-1)
    if (last !== undefined && last.hidden === hidden) last.to = to
    else stretches.push({ from, to, hidden })
  }
  let start = 0
  for (let at = 1; at <= text.glyphs.length; at++) {
    const isBlank = text.glyphs[at - 1]?.text.trim() === ''
    if (at < text.glyphs.length && (!isBlank || text.glyphs[at]?.text.trim() === '')) continue
    add(start, at)
    start = at
  }
  return stretches.map(({ from, to, hidden }) => [cutRun(text, from, to), hidden])
}

interface Layered {
  readonly area: PaintedArea
  readonly order: number
}

/** Areas by the strips of the page into which they reach, each strip in the order of drawing. */
const stripsOf = (drawn: readonly Drawn[], page: Box): { readonly find: (box: Box) => readonly Layered[] } => {
  const height = Math.max(1, page.top - page.bottom) / strips
  const stripOf = (y: number): number => Math.min(strips - 1, Math.max(0, Math.floor((y - page.bottom) / height)))
  const areas: Layered[][] = Array.from({ length: strips }, () => [])
  for (const [order, area] of drawn.entries()) {
    if (area.kind !== 'area' || !(area.box.top >= area.box.bottom && area.box.right > area.box.left)) continue
    const layered = { area, order }
    for (let strip = stripOf(area.box.bottom); strip <= stripOf(area.box.top); strip++) areas[strip]?.push(layered)
  }
  return {
    find: (box) => {
      const [first, last] = [stripOf(box.bottom), stripOf(box.top)]
      const found =
        first === last
          ? (areas[first] ?? [])
          : [...new Set(areas.slice(first, last + 1).flat())].sort((a, b) => a.order - b.order)
      return found.filter(({ area }) => area.box.left < box.right && area.box.right > box.left)
    },
  }
}

/** Judges every run of a page, in the order in which they are drawn. */
export const judgeVisibility = (drawn: readonly Drawn[], page: Box): JudgedText[] => {
  const { find } = stripsOf(drawn, page)
  const scans = drawn.filter(
    (thing): thing is PaintedArea =>
      thing.kind === 'area' && thing.isPicture && thing.alpha >= opaque && shareWithin(page, thing.box) >= leastScan,
  )
  return drawn.flatMap((thing, order) => {
    if (thing.kind === 'area') return []
    const near = find(thing.box)
    const around: Around = {
      page,
      below: near.filter((layered) => layered.order < order).map(({ area }) => area),
      above: near.filter((layered) => layered.order > order).map(({ area }) => area),
    }
    const judged = isDivided(thing, around) ? judgeDivided(thing, around) : [[thing, judge(thing, around)] as const]
    return judged.map(([text, hidden]) => ({
      text,
      hidden,
      isOverScan: hidden === 'invisible' && scans.length > 0,
    }))
  })
}
