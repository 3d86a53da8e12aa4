// What of a drawn page a person can see. Whoever hides text from people writes it for a machine.

import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { type BlendMode, type Colour, differenceOf, paintOver, plainMode } from '../blending.ts'
import type { Drawn, DrawnText, Ink, PaintedArea, Painting, Shown } from './drawn.ts'
import { cutRun } from './runs.ts'
import { type Box, intersect, isWithinOutline, shareWithin, shareWithinOutline } from './shapes.ts'

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

/** Type that is squeezed to less than this of its width is a stroke. */
const leastStretch = 0.12
/** A run that is drawn again this close to itself is drawn over itself, of the type's height. */
const sameHeight = 0.2
/** Points: runs that begin in one square of this size may lie on one another. */
const heapCell = 8
/** More than these in one square are not compared. */
const mostHeaped = 200
/** So many other runs on top of a run leave nothing that could be read; a letter may have two marks. */
const mostOnTop = 3

const white: Colour = [1, 1, 1]

// Places of a box at which is looked what lies there, shares of its width and height.
const columns = [0.1, 0.3, 0.5, 0.7, 0.9]
const rows = [0.2, 0.5, 0.8]

type Place = readonly [x: number, y: number]

const placesIn = ({ left, bottom, right, top }: Box): Place[] =>
  rows.flatMap((up) => columns.map((along): Place => [left + (right - left) * along, bottom + (top - bottom) * up]))

/** The share of a run that lies within an area. */
const shareOf = (text: DrawnText, { box, outline }: PaintedArea): number => {
  const share = shareWithin(text.box, box)
  return share === 0 || outline === null ? share : Math.min(share, shareWithinOutline(text.box, outline))
}

/** What an area shows behind or before a box, where that is the same all over it. */
const shownAt = (area: PaintedArea, box: Box): Shown => {
  const { at, alpha } = area
  if (at === null) return area
  const all = placesIn(box).map(([x, y]) => at(x, y))
  const [first = null] = all
  if (first === null) return area
  const most = Math.max(...all.map((shown) => shown?.alpha ?? 1))
  const least = Math.min(...all.map((shown) => shown?.alpha ?? 1))
  const colour = all.every(
    (shown) => shown?.colour && first.colour && differenceOf(shown.colour, first.colour) < leastContrast,
  )
    ? first.colour
    : null
  // Where it is clear in places, something shines through.
  return { colour: most - least > leastAlpha ? null : colour, alpha: alpha * (most <= leastAlpha ? 0 : least) }
}

/** What lies at a place so far. */
interface Ground {
  /** Null: a picture or a pattern of many colours. */
  readonly colour: Colour | null
  /** The groups in which it was painted. */
  readonly groups: readonly number[]
}

const paper: Ground = { colour: white, groups: [0] }

/** How something is painted over what lies in groups: what its mode does not meet is covered plainly. */
const modeOver = ({ mode, meets }: Painting, groups: readonly number[]): BlendMode =>
  mode === plainMode || groups.includes(meets) ? mode : plainMode

/** On what a run stands. Paper is white. */
const groundOf = (text: DrawnText, below: readonly PaintedArea[]): Ground => {
  let ground = paper
  for (const area of below) {
    if (area.alpha === 0 || shareOf(text, area) <= 0.5) continue
    const { colour, alpha } = shownAt(area, text.box)
    if (alpha === 0 && area.at !== null && colour !== null) continue
    const mode = modeOver(area, ground.groups)
    const hidesAll = alpha >= opaque && mode === plainMode
    const under = ground.colour
    const mixed =
      colour === null ? null : under !== null ? paintOver(colour, alpha, under, mode) : hidesAll ? colour : null
    ground = { colour: mixed, groups: hidesAll ? area.groups : ground.groups }
  }
  return ground
}

/** The colour of an ink on a ground; null where one of them is not known. */
const colourOn = (ink: Ink, { box }: DrawnText, { colour: ground, groups }: Ground): Colour | null => {
  const { colour, alpha, at } = ink
  const shown = at === null ? null : at((box.left + box.right) / 2, (box.bottom + box.top) / 2)
  const own = colour ?? shown?.colour ?? null
  if (own === null || ground === null) return null
  return paintOver(own, alpha * (shown?.alpha ?? 1), ground, modeOver(ink, groups))
}

const isClear = ({ alpha, at }: Ink, { box }: DrawnText): boolean =>
  alpha * (at?.((box.left + box.right) / 2, (box.bottom + box.top) / 2)?.alpha ?? 1) < leastAlpha

const isSqueezed = ({ text, width, size, stretch }: DrawnText): boolean =>
  stretch < leastStretch || (text.length >= leastLetters && width < leastAdvance * size * text.length)

const isOutsideClip = ({ box, clip }: DrawnText): boolean =>
  shareWithin(box, clip.box) < leastShown || clip.outlines.some((outline) => shareWithinOutline(box, outline) === 0)

interface Around {
  readonly page: Box
  /** Points to a unit of the page. */
  readonly unit: number
  readonly below: readonly PaintedArea[]
  readonly above: readonly PaintedArea[]
}

const hides = (area: PaintedArea, { groups }: DrawnText): boolean =>
  area.alpha >= opaque && modeOver(area, groups) === plainMode

const covers = ({ box, outline, at, alpha }: PaintedArea, [x, y]: Place): boolean =>
  x >= box.left &&
  x <= box.right &&
  y >= box.bottom &&
  y <= box.top &&
  (outline === null || isWithinOutline(outline, x, y)) &&
  (at === null || (at(x, y)?.alpha ?? 1) * alpha >= opaque)

/** Whether several areas cover together what is shown of a run. */
const isCoveredByParts = (text: DrawnText, above: readonly PaintedArea[]): boolean => {
  const areas = above.filter((area) => hides(area, text))
  if (areas.length === 0) return false
  return placesIn(intersect(text.box, text.clip.box)).every((place) => areas.some((area) => covers(area, place)))
}

/** Whether what was painted afterwards leaves nothing to be seen of a run: covers it, or makes it one with its ground. */
const isCovered = (
  text: DrawnText,
  inks: readonly (Colour | null)[],
  ground: Ground,
  above: readonly PaintedArea[],
) => {
  let through = 1
  let under = ground.colour
  let letters = inks
  for (const area of above) {
    if (area.alpha === 0 || shareOf(text, area) < mostCovered) continue
    const { colour, alpha } = shownAt(area, text.box)
    const mode = modeOver(area, text.groups)
    if (mode === plainMode) through *= 1 - alpha
    const over = (below: Colour | null, how: BlendMode): Colour | null =>
      below === null || colour === null ? null : paintOver(colour, alpha, below, how)
    under = over(under, modeOver(area, ground.groups))
    letters = letters.map((letter) => over(letter, mode))
  }
  if (through <= 1 - opaque + 1e-6) return true
  if (letters === inks) return isCoveredByParts(text, above)
  return (
    under !== null && letters.length > 0 && letters.every((letter) => letter !== null && isLost(letter, under ?? white))
  )
}

const isLost = (colour: Colour, ground: Colour): boolean => differenceOf(colour, ground) < leastContrast

const judge = (text: DrawnText, { page, unit, below, above }: Around): HiddenReason | null => {
  if (text.isInHiddenLayer) return 'hidden_layer'
  if (text.inks.length === 0) return 'invisible'
  if (text.size * unit < leastSize || isSqueezed(text)) return 'tiny'
  if (shareWithin(text.box, page) < leastShown) return 'off_page'
  if (isOutsideClip(text)) return 'clipped'
  if (text.inks.every((ink) => isClear(ink, text))) return 'transparent'
  const ground = groundOf(text, below)
  const inks = text.inks.map((ink) => colourOn(ink, text, ground))
  const { colour } = ground
  const isOfGround = colour !== null && inks.every((ink) => ink !== null && isLost(ink, colour))
  if (above.length > 0 && isCovered(text, isOfGround ? [] : inks, ground, above)) return 'covered'
  return isOfGround ? 'ground_colour' : null
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
  above.some((area) => hides(area, text) && isPartly(shareOf(text, area))) ||
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

/** The letters of a run without its spaces. */
const lettersOf = ({ text }: DrawnText): string => text.replace(/\s+/g, '')

const isSamePlace = (a: DrawnText, b: DrawnText): boolean => Math.hypot(a.x - b.x, a.y - b.y) < sameHeight * a.size

/** Runs that were drawn once more in the colour of their ground, on top of themselves. */
const findErased = (judged: readonly JudgedText[]): ReadonlySet<JudgedText> => {
  const erased = new Set<JudgedText>()
  for (const [order, { text, hidden }] of judged.entries()) {
    if (hidden !== 'ground_colour') continue
    const letters = lettersOf(text)
    for (const before of judged.slice(0, order)) {
      if (before.hidden === null && isSamePlace(before.text, text) && lettersOf(before.text) === letters)
        erased.add(before)
    }
  }
  return erased
}

/** Runs that lie on top of one another, so many that none can be read. */
const findHeaped = (judged: readonly JudgedText[]): ReadonlySet<JudgedText> => {
  const cells = new Map<number, JudgedText[]>()
  const columnOf = ({ x }: DrawnText): number => Math.floor(x / heapCell)
  const rowOf = ({ y }: DrawnText): number => Math.floor(y / heapCell)
  const keyOf = (column: number, row: number): number => column * 100_003 + row
  const inked = judged.filter(({ text, hidden }) => hidden === null && text.text.trim() !== '')
  for (const one of inked) {
    const key = keyOf(columnOf(one.text), rowOf(one.text))
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [one])
    else if (cell.length < mostHeaped) cell.push(one)
  }
  const isHeaped = ({ text }: JudgedText): boolean => {
    const [column, row] = [columnOf(text), rowOf(text)]
    const near: JudgedText[] = []
    for (let across = -1; across <= 1; across++)
      for (let up = -1; up <= 1; up++) {
        const cell = cells.get(keyOf(column + across, row + up))
        if (cell !== undefined) near.push(...cell)
      }
    if (near.length <= mostOnTop) return false
    const onTop = near.filter((other) => other.text !== text && shareWithin(text.box, other.text.box) > 0.5)
    if (onTop.length < mostOnTop) return false
    const own = lettersOf(text)
    const others = new Set(onTop.map((other) => lettersOf(other.text)))
    others.delete(own)
    return others.size >= mostOnTop
  }
  return new Set(inked.filter(isHeaped))
}

/** Judges every run of a page, in the order in which they are drawn; `unit` is how many points a unit of the page has. */
export const judgeVisibility = (drawn: readonly Drawn[], page: Box, unit: number): JudgedText[] => {
  const { find } = stripsOf(drawn, page)
  const scans = drawn.filter(
    (thing): thing is PaintedArea =>
      thing.kind === 'area' && thing.isPicture && thing.alpha >= opaque && shareWithin(page, thing.box) >= leastScan,
  )
  const all = drawn.flatMap((thing, order): JudgedText[] => {
    if (thing.kind === 'area') return []
    const near = find(thing.box)
    const around: Around = {
      page,
      unit,
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
  const [erased, heaped] = [findErased(all), findHeaped(all)]
  if (erased.size + heaped.size === 0) return all
  return all.map((one) =>
    erased.has(one) ? { ...one, hidden: 'covered' } : heaped.has(one) ? { ...one, hidden: 'tiny' } : one,
  )
}
