// Cuts sentences out of a resume whole: without the bullet and the titles above them, and never at an abbreviation.

import type { Span } from './masking.ts'

/** What stands before an item of a list. */
export const bullet = /^[\s•·▪●○◦‣➢✓✔►*-]+/u

const reachOfLine = 160

/** The length of the widest line, at most 160: a line that is much shorter had room left. */
export const measureLines = (lines: readonly Span[]): number =>
  lines.reduce((width, { start, end }) => Math.max(width, Math.min(end - start, reachOfLine)), 0)

const capitalShare = 0.6

// A title stands above its sentence without a full stop: in capitals, with dates, or on a line that had room left.
const isTitleLine = (line: string, widest: number): boolean => {
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0
  return (
    letters === 0 || capitals >= letters * capitalShare || /\b(?:19|20)\d\d\b/.test(line) || line.length < widest * 0.7
  )
}

/** Where a sentence begins: after its bullet, and after lines of titles above it. `widest` as by `measureLines`. */
export const findBeginning = (original: string, { start, end }: Span, widest: number): number => {
  let from = start
  for (const { index } of original.slice(start, end).matchAll(/\n\s*(?=\p{Lu})/gu)) {
    const line = original.slice(from, start + index).trim()
    if (/[,;]$/.test(line) || !isTitleLine(line, widest)) break
    from = start + index + 1
  }
  const passage = original.slice(from, end)
  return from + (bullet.exec(passage)?.[0].length ?? 0)
}

const abbreviation =
  /(?<![\p{L}])(?:ca|bzw|z|b|u|a|d|h|inkl|exkl|usw|ggf|nr|str|dr|prof|no|approx|vs|incl|env|p|ex|aprox|núm|art|st|tel|sq|ft|min|max|mio|mrd|inc|ltd|co|corp|dept|jr|sr|mr|ms|mrs|e\.g|i\.e)\.$/iu

const longestAbbreviation = 8
const endsShort = (text: string): boolean => abbreviation.test(text.slice(-longestAbbreviation))

/**
 * Whether a stretch is one whole sentence: it begins with a capital or a figure where one may begin, opens and closes its
 * brackets, and does not end with an abbreviation. That it ends with a full stop is the caller's to see.
 */
export const isWhole = (original: string, { start, end }: Span): boolean => {
  const sentence = original.slice(start, end)
  if (!/^["“„'(¿¡]?[\p{Lu}\p{N}\p{Lo}]/u.test(sentence) || endsShort(sentence)) return false
  if (sentence.split('(').length !== sentence.split(')').length) return false
  const before = original.slice(Math.max(0, start - 30), start)
  return !endsShort(before.trimEnd()) || /\n\s*$/.test(before)
}
