// Columns: where many lines leave the same vertical strip of a page empty, what stands on its two sides is read one
// after the other (the recursive cut of Nagy and Seth, "Hierarchical representation of optically scanned documents",
// 1984). Rows of a table and dates at the margin leave such strips too, and are read across.

import type { Fragment, Row } from './page-fragments.ts'
import { around } from './shapes.ts'

/** Lines that must stand on each side, and where one side was drawn after the other. */
const leastLines = 3
const leastDrawnApart = 2
/** The empty strip, of the type size; where one side was drawn after the other, lines may even run into it. */
const leastGutter = 0.9
const leastGutterDrawnApart = -0.5
/** Left edges this close are one edge, points. */
const edgeStep = 3
/** Edges that are tried. */
const mostEdges = 12
/** How far a list is set in from its heading, of the heading's type size. */
const mostIndent = 4
/** From this share of one side's lines standing beside a line of the other on, the two may be rows. */
const mostAligned = 0.6
/** From this share of neighbours that were drawn one after the other on, the rows were written as rows. */
const leastTogether = 0.5
/** How far base lines of one row may be apart, of the type size. */
const sameBase = 0.15
/** Share of a side's lines that are dates or places, as stand at the margin. */
const leastDates = 0.5
/** Lines of a side bar at the foot of which the other column goes on. */
const leastSideBar = 8
const deepest = 6
/** A page with more lines is no page to be laid out in columns. */
const mostRows = 1000

const monthOrYear = /\d{4}|\d{1,2}\/\d{2}|present|current|heute|today|actuel|actual/i
const longestDate = 40

const isDate = ({ text }: Fragment): boolean => text.length <= longestDate && monthOrYear.test(text)

/** A date whose end stands in the next line: "03/2019 –". */
const openDate = /\d{2}\D{0,3}[-–—]\s{0,3}$/
const longestEnd = 20
/** Lines of one cell are no further apart than this, of the type size. */
const cellLine = 1.9

/** A date in a narrow column at the margin as one, where its end was put into the next line, beside other text. */
export const joinDates = (rows: readonly Row[]): Row[] => {
  const joined = rows.map((row) => [...row])
  for (const [at, row] of joined.entries()) {
    const next = joined[at + 1] ?? []
    for (const [index, date] of row.entries()) {
      if (!openDate.test(date.text) || !isDate(date) || row.length + next.length < 3) continue
      const end = next.findIndex(
        (other) =>
          Math.abs(other.left - date.left) < edgeStep &&
          date.y - other.y < cellLine * date.size &&
          other.text.length <= longestEnd &&
          monthOrYear.test(other.text),
      )
      const [rest] = end < 0 ? [] : next.splice(end, 1)
      if (rest === undefined) continue
      const text = `${date.text.trim()} ${rest.text.trim()}`
      row[index] = { ...date, text, right: Math.max(date.right, rest.right), box: around(date.box, rest.box) }
    }
  }
  return joined.filter((row) => row.length > 0)
}

interface Gutter {
  readonly x: number
  readonly first: number
  readonly last: number
  readonly left: readonly Fragment[]
  readonly right: readonly Fragment[]
}

const isCrossed = (row: Row, x: number, gutter: number): boolean =>
  row.some(({ left, right, size }) => left < x - 0.5 && right > x - gutter * size)

/** Lines that are followed by one that is set in further: a heading and its list share an edge all the same. */
const findHanging = (fragments: readonly Fragment[]): Fragment[] => {
  const drawn = fragments.toSorted((a, b) => a.order - b.order)
  return drawn.filter((one, at) => {
    const next = drawn[at + 1]
    if (next === undefined || one.y - next.y < sameBase * one.size) return false
    const indent = next.left - one.left
    return indent >= edgeStep && indent < mostIndent * one.size
  })
}

/** Left edges that several lines share, the most shared first. */
const findEdges = (rows: readonly Row[]): number[] => {
  const counts = new Map<number, { count: number; x: number }>()
  const fragments = rows.flat()
  const leftmost = Math.min(...fragments.map(({ left }) => left))
  for (const { left } of [...fragments, ...findHanging(fragments)]) {
    if (left < leftmost + edgeStep) continue
    const key = Math.round(left / edgeStep)
    const edge = counts.get(key) ?? { count: 0, x: left }
    counts.set(key, { count: edge.count + 1, x: Math.min(edge.x, left) })
  }
  return [...counts.values()]
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count || a.x - b.x)
    .slice(0, mostEdges)
    .map(({ x }) => x)
}

const countLines = ({ left, right }: Gutter): number => left.length + right.length

/** How often the order of drawing changes the side. */
const countChanges = ({ left, right }: Gutter): number => {
  const sides = [
    ...left.map(({ order }) => ({ order, isLeft: true })),
    ...right.map(({ order }) => ({ order, isLeft: false })),
  ].sort((a, b) => a.order - b.order)
  return sides.filter(({ isLeft }, at) => at > 0 && sides[at - 1]?.isLeft !== isLeft).length
}

/**
 * Ends the stretch where one side of it ends and something else begins: what was drawn after both sides, or is followed
 * by whole lines. Otherwise the longer side goes on, as it does beside a short side bar.
 */
const trim = (rows: readonly Row[], gutter: Gutter): Gutter => {
  const isLeft = ({ left }: Fragment): boolean => left < gutter.x - 0.5
  const between = rows.slice(0, gutter.last)
  const ends = [true, false].map((side) => between.findLastIndex((row) => row.some((one) => isLeft(one) === side)))
  const core = Math.max(gutter.first, Math.min(...ends) + 1)
  const ended = (ends[0] ?? 0) < (ends[1] ?? 0) ? gutter.left : gutter.right
  const orders = ended.map(({ order }) => order)
  const [firstDrawn, lastDrawn] = [Math.min(...orders), Math.max(...orders)]
  const tail = between.slice(core)
  const drawnBefore = tail.findIndex((row) => row.some(({ order }) => order > firstDrawn))
  let last = gutter.last
  if (tail.length === 0 || drawnBefore < 0) last = gutter.last
  else if (tail.slice(drawnBefore).every((row) => row.every(({ order }) => order > lastDrawn)))
    last = core + drawnBefore
  else if (last < rows.length || core - gutter.first < leastSideBar) last = core
  const fragments = rows.slice(gutter.first, last).flat()
  return { ...gutter, last, left: fragments.filter(isLeft), right: fragments.filter((one) => !isLeft(one)) }
}

/** The longest stretch of lines that leave the strip left of `x` empty, with lines enough on both sides of it. */
const findStretch = (rows: readonly Row[], x: number, width: number): Gutter | null => {
  let best: Gutter | null = null
  let first = 0
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at]
    if (row !== undefined && !isCrossed(row, x, width)) continue
    const start = first
    const fragments = rows.slice(start, at).flat()
    const left = fragments.filter((fragment) => fragment.left < x - 0.5)
    const right = fragments.filter((fragment) => fragment.left >= x - 0.5)
    first = at + 1
    if (Math.min(left.length, right.length) < leastDrawnApart) continue
    const stretch = trim(rows, { x, first: start, last: at, left, right })
    const isLonger = best === null || countLines(stretch) > countLines(best)
    const isWide = width > 0 && Math.min(stretch.left.length, stretch.right.length) >= leastLines
    if (isLonger && (isWide || countChanges(stretch) === 1)) best = stretch
  }
  return best
}

/** Base lines of one row; columns of their own meet by chance only. */
const isBeside = (a: Fragment, b: Fragment): boolean => Math.abs(a.y - b.y) < sameBase * Math.min(a.size, b.size)

/** For the lines of the side with fewer of them, the lines of the other that they stand beside. */
const findNeighbours = ({ left, right }: Gutter): [Fragment, Fragment[]][] => {
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  return few.flatMap((fragment): [Fragment, Fragment[]][] => {
    const beside = many.filter((other) => isBeside(fragment, other))
    return beside.length === 0 ? [] : [[fragment, beside]]
  })
}

const isMargin = (side: readonly Fragment[]): boolean => side.filter(isDate).length >= leastDates * side.length

const areColumns = (gutter: Gutter): boolean => {
  const { left, right } = gutter
  const neighbours = findNeighbours(gutter)
  if (neighbours.length < mostAligned * Math.min(left.length, right.length)) return true
  if (isMargin(left) || isMargin(right)) return false
  const orders = [...left, ...right].map(({ order }) => order).sort((a, b) => a - b)
  const ranks = new Map(orders.map((order, rank) => [order, rank]))
  const rankOf = ({ order }: Fragment): number => ranks.get(order) ?? 0
  const together = neighbours.filter(([one, beside]) =>
    beside.some((other) => Math.abs(rankOf(one) - rankOf(other)) === 1),
  )
  return together.length < leastTogether * neighbours.length
}

const findGutter = (rows: readonly Row[]): Gutter | null => {
  let best: Gutter | null = null
  for (const x of findEdges(rows)) {
    for (const width of [leastGutter, leastGutterDrawnApart]) {
      const found = findStretch(rows, x, width)
      if (found === null || !areColumns(found)) continue
      if (best === null || countLines(found) > countLines(best)) best = found
    }
  }
  return best
}

const keepSide = (rows: readonly Row[], isKept: (fragment: Fragment) => boolean): Row[] =>
  rows.map((row) => row.filter(isKept)).filter((row) => row.length > 0)

/** Cuts lines into blocks that are read one after the other, each with its lines from the top. */
export const cutColumns = (rows: readonly Row[], depth = 0): Row[][] => {
  const gutter = depth < deepest && rows.length >= leastDrawnApart && rows.length <= mostRows ? findGutter(rows) : null
  if (gutter === null || gutter.first >= gutter.last) return rows.length > 0 ? [[...rows]] : []
  const between = rows.slice(gutter.first, gutter.last)
  return [
    ...cutColumns(rows.slice(0, gutter.first), depth + 1),
    ...cutColumns(
      keepSide(between, ({ left }) => left < gutter.x - 0.5),
      depth + 1,
    ),
    ...cutColumns(
      keepSide(between, ({ left }) => left >= gutter.x - 0.5),
      depth + 1,
    ),
    ...cutColumns(rows.slice(gutter.last), depth + 1),
  ]
}
