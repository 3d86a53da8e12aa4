// Pieces of lines: runs of text that stand on one base line and close together, whoever drew them first. What stands
// further apart on the same line may be another column, a cell or a date at the margin.

import { around, type Box } from './shapes.ts'

/** A run of text on a page. Points; `x` and `y` are where its base line begins, in the frame in which it is upright. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** Where it stands on the page itself. */
  readonly box: Box
}

/** Runs that stand close together on one line, from left to right. */
export interface Fragment {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly box: Box
  /** The place of its first run in the order of drawing. */
  readonly order: number
}

/** Fragments on one base line, from left to right. */
export type Row = readonly Fragment[]

// Shares of the type size: from where on a gap is a space, and from where on what follows may be something else.
const spaceGap = 0.15
const fragmentGap = 0.9
const sameLine = 0.5
/** A line of at least so many letters, most of them drawn one by one, is set apart by spaces between its letters. */
const leastSetApart = 5
const mostlySetApart = 0.8
/** A run drawn again this close to itself only makes the letters bolder. */
const shadowShift = 0.2

/** Runs between two in the order of drawing, for them to be drawn at different times. */
const leastApart = 2
const word = /[\p{L}\p{N}]{3}/u

interface Ordered {
  readonly run: TextRun
  readonly order: number
}

const sizeOf = ({ size }: TextRun): number => (size > 0 ? size : 10)

/** Runs by base lines from the top; those of a line from left to right. */
const collectRows = (runs: readonly TextRun[]): Ordered[][] => {
  const sorted = runs.map((run, order) => ({ run, order })).sort((a, b) => b.run.y - a.run.y || a.order - b.order)
  const rows: Ordered[][] = []
  let y = Number.POSITIVE_INFINITY
  let size = 0
  for (const ordered of sorted) {
    const own = sizeOf(ordered.run)
    if (rows.length === 0 || y - ordered.run.y >= sameLine * Math.min(own, size)) {
      rows.push([])
      y = ordered.run.y
      size = own
    }
    rows.at(-1)?.push(ordered)
    // A base line is where its largest type stands; indices and marks lie around it.
    if (own > size) {
      size = own
      y = ordered.run.y
    }
  }
  for (const row of rows) row.sort((a, b) => a.run.x - b.run.x || a.order - b.order)
  return rows
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const leftToRight = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/

/** Whether a line is read from the right: its letters are mostly of such a script. */
const isReversed = (runs: readonly TextRun[]): boolean => {
  if (!runs.some(({ text }) => rightToLeft.test(text))) return false
  let letters = 0
  for (const { text } of runs) {
    for (const letter of text) {
      if (rightToLeft.test(letter)) letters += 1
      else if (leftToRight.test(letter)) letters -= 1
    }
  }
  return letters > 0
}

/** Of the type size: from where on a gap between runs is a space. Letters that are set apart one by one have more between them. */
const spaceGapOf = (runs: readonly TextRun[]): number => {
  const inked = runs.filter(({ text }) => text.trim() !== '')
  const letters = inked.filter(({ text }) => text.length === 1 && /\p{L}/u.test(text))
  if (letters.length < leastSetApart || letters.length < mostlySetApart * inked.length) return spaceGap
  const gaps = inked
    .slice(1)
    .map((run, at) => (run.x - (inked[at]?.x ?? 0) - (inked[at]?.width ?? 0)) / sizeOf(run))
    .sort((a, b) => a - b)
  return spaceGap + Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0)
}

const joinTexts = (runs: readonly TextRun[], leastGap: number): string => {
  let text = ''
  let end: number | null = null
  for (const run of runs) {
    const isApart = end !== null && run.x - end > leastGap * sizeOf(run)
    if (isApart && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' '
    text += run.text
    end = Math.max(end ?? run.x, run.x + run.width)
  }
  return text
}

// Words of a line that is read from the right stand in it from the right; those of other scripts keep their order.
const joinReversed = (runs: readonly TextRun[], leastGap: number): string => {
  const parts: TextRun[][] = []
  let wasForeign = false
  for (const run of runs) {
    const isForeign = !rightToLeft.test(run.text) && /[\p{L}\p{N}]/u.test(run.text)
    if (isForeign && wasForeign) parts.at(-1)?.push(run)
    else parts.push([run])
    wasForeign = isForeign
  }
  let text = ''
  let end: number | null = null
  for (const part of parts.reverse()) {
    const [first] = part
    const last = part.at(-1)
    if (first === undefined || last === undefined) continue
    const isApart = end !== null && end - (last.x + last.width) > leastGap * sizeOf(last)
    const piece = joinTexts(part, leastGap)
    if (isApart && !text.endsWith(' ') && !piece.startsWith(' ')) text += ' '
    text += piece
    end = first.x
  }
  return text
}

const toFragment = (row: readonly Ordered[], leastGap: number): Fragment | null => {
  const runs = row.map(({ run }) => run)
  const [first] = row
  const text = isReversed(runs) ? joinReversed(runs, leastGap) : joinTexts(runs, leastGap)
  if (first === undefined || text.trim() === '') return null
  const inked = runs.filter((run) => run.text.trim() !== '')
  const boxes = inked.map(({ box }) => box)
  const largest = inked.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a))
  return {
    text,
    left: Math.min(...inked.map(({ x }) => x)),
    right: Math.max(...inked.map(({ x, width }) => x + width)),
    y: largest.y,
    size: sizeOf(largest),
    box: boxes.reduce(around),
    order: Math.min(...row.map(({ order }) => order)),
  }
}

const isShadow = (run: TextRun, before: readonly Ordered[]): boolean =>
  before.some(
    ({ run: other }) =>
      other.text === run.text &&
      Math.abs(other.x - run.x) < shadowShift * sizeOf(run) &&
      Math.abs(other.y - run.y) < shadowShift * sizeOf(run),
  )

/** Whether a run of words was drawn at another time than what it touches: the text of a cell that ran out of its own. */
const isStrange = ({ run, order }: Ordered, group: readonly Ordered[], gap: number): boolean => {
  const last = group.at(-1)
  if (last === undefined || gap > spaceGap * sizeOf(run) || Math.abs(order - last.order) < leastApart) return false
  return word.test(run.text) && group.some((before) => word.test(before.run.text))
}

const cutRow = (row: readonly Ordered[]): Fragment[] => {
  const groups: Ordered[][] = []
  const leastGap = row.length < leastSetApart ? spaceGap : spaceGapOf(row.map(({ run }) => run))
  const mostGap = fragmentGap + leastGap - spaceGap
  let end = 0
  for (const ordered of row) {
    const { run } = ordered
    const group = groups.at(-1)
    const isBlank = run.text.trim() === ''
    if (group !== undefined && !isBlank && isShadow(run, group.slice(-4))) continue
    if (group !== undefined && run.x - end <= mostGap * sizeOf(run) && !isStrange(ordered, group, run.x - end))
      group.push(ordered)
    else if (!isBlank) groups.push([ordered])
    else continue
    // Blanks are no bridge: a line of them would join what stands at either end of it.
    if (!isBlank) end = Math.max(groups.length > 0 && group === groups.at(-1) ? end : run.x, run.x + run.width)
  }
  return groups.flatMap((group) => toFragment(group, leastGap) ?? [])
}

/** The lines of a page, from the top, each cut where a gap is wider than one between words. */
export const collectFragments = (runs: readonly TextRun[]): Row[] =>
  collectRows(runs)
    .map(cutRow)
    .filter((row) => row.length > 0)
