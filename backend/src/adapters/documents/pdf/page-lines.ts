// A PDF knows no lines and no columns, only runs of glyphs at places. Lines, columns and paragraphs are rebuilt from the
// places, so that the order of drawing, which may be any, says little.

import type { DrawnText } from './drawn.ts'
import { cutColumns, joinDates } from './page-columns.ts'
import { collectFragments, type Fragment, type Row, type TextRun } from './page-fragments.ts'
import type { Box } from './shapes.ts'

/** A stretch of a line and where it stands on the page. */
export interface LinePiece {
  readonly text: string
  readonly box: Box
}

/** A line as it is read: its pieces from its beginning to its end, and what stands before it. */
export interface PageLine {
  readonly pieces: readonly LinePiece[]
  /** What stands between each piece and the next. */
  readonly separators: readonly string[]
  readonly beginsParagraph: boolean
}

// Gaps wider than this many type sizes are kept as a wide gap: a column, a cell or a date at the margin.
const columnGap = 2
const columnSeparator = '   '
// Lines further apart than this many type sizes are paragraphs.
const paragraphGap = 1.9

const separatorBefore = (fragment: Fragment, before: Fragment): string =>
  fragment.left - before.right > columnGap * fragment.size ? columnSeparator : ' '

const toLine = (row: Row, before: Row | undefined): PageLine => {
  const [first] = row
  const [last] = before ?? []
  const gap = first === undefined || last === undefined ? 0 : last.y - first.y
  const size = Math.max(first?.size ?? 0, last?.size ?? 0)
  return {
    pieces: row.map(({ text, box }) => ({ text, box })),
    separators: row.slice(1).map((fragment, at) => separatorBefore(fragment, row[at] ?? fragment)),
    beginsParagraph: before === undefined || gap < 0 || gap > paragraphGap * size,
  }
}

/** Turns a place by the direction of a run's base line, so that the run lies level. */
const level = (run: DrawnText, degrees: number): TextRun => {
  const { text, width, size, box } = run
  if (degrees === 0) return { text, x: run.x, y: run.y, width, size, box }
  const radians = (-degrees * Math.PI) / 180
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)]
  return { text, x: run.x * cosine - run.y * sine, y: run.x * sine + run.y * cosine, width, size, box }
}

/** Runs by the direction of their base line, the direction of most letters first. */
const byDirection = (runs: readonly DrawnText[]): [number, DrawnText[]][] => {
  const directions = new Map<number, DrawnText[]>()
  for (const run of runs) {
    const degrees = Math.round(run.angle / 3) * 3
    const same = directions.get(degrees) ?? []
    if (same.length === 0) directions.set(degrees, same)
    same.push(run)
  }
  const letters = (group: readonly DrawnText[]): number => group.reduce((sum, { text }) => sum + text.length, 0)
  return [...directions].sort(([, a], [, b]) => letters(b) - letters(a))
}

/** Rebuilds the lines of one page in the order in which they are read. Turned text follows what stands upright. */
export const readLines = (runs: readonly DrawnText[]): PageLine[] =>
  byDirection(runs).flatMap(([degrees, group]) => {
    const rows = joinDates(collectFragments(group.map((run) => level(run, degrees))))
    return cutColumns(rows).flatMap((block) => block.map((row, at) => toLine(row, block[at - 1])))
  })
