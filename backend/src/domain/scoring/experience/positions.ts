// The positions that a resume dates, each with its title and everything said about it.

import type { DatedSpan, MonthNumber } from '../dates/index.ts'
import {
  bulleted,
  contentOf,
  countWords,
  type Dated,
  edgeWords,
  insideSections,
  isWithin,
  type Source,
  selectDated,
} from '../dates/index.ts'
import type { Line, SectionKind } from '../sections/index.ts'
import type { Span } from '../text/index.ts'
import { internshipWord, leaveOpening, roleWord, timeLabel, titleLabel, volunteerWord } from '../text/index.ts'
import type { PositionKind } from './position.ts'

/** A dated position before it is held against a job. `start` and `end` reach over all that is said about it. */
export interface FoundPosition extends Span {
  readonly span: DatedSpan
  readonly kind: PositionKind
  /** The line with its dates. */
  readonly line: Line
  /** Where its title, employer and place stand; the dates lie between or beside them. */
  readonly header: readonly Span[]
  /** The line of the header that names the title; empty where there is none. */
  readonly title: string
  /** Where the title stands without employer and place, as far as that can be told; it may name several roles. */
  readonly roles: readonly Span[]
  /** Whether it is the whole time with an employer, under which the positions held there follow. */
  readonly isUmbrella: boolean
  /** Whether it is a time away from work that is accounted for: parental leave, a search for work. */
  readonly isLeave: boolean
}

const longestHeaderLine = 80
const defaultLookback = 2
const mostLookback = 3

const isHeaderLine = (text: string, line: Line | undefined, section: SectionKind): line is Line => {
  if (line === undefined || line.isHeading || line.section !== section) return false
  const content = contentOf(text, line)
  return content.length <= longestHeaderLine && !/[.;:]$/.test(content) && !bulleted.test(content)
}

// The first entry under a heading shows the habit of its writer: whether titles stand before their dates, and on how many
// lines. Where it shows nothing, two lines are looked at.
const findLookback = ({ text, lines }: Source, { index }: Dated): number => {
  let count = 0
  for (let at = index - 1; at >= 0; at--) {
    const line = lines[at]
    if (line === undefined) break
    if (line.isHeading) return count <= mostLookback ? count : defaultLookback
    if (contentOf(text, line) !== '') count++
  }
  return defaultLookback
}

const mostTitleWords = 6
const isTitle = (content: string): boolean => roleWord.test(content) && countWords(content) <= mostTitleWords

const linesBefore = ({ text, lines }: Source, { index, line }: Dated, most: number, barrier: number): Line[] => {
  const found: Line[] = []
  const isSpaced = contentOf(text, lines[index - 1] ?? line) === ''
  for (let at = index - 1; at > barrier && found.length < most; at--) {
    const candidate = lines[at]
    if (!isHeaderLine(text, candidate, line.section)) break
    const content = contentOf(text, candidate)
    if (content === '') continue
    const isApart = found.length > 0 && contentOf(text, lines[at + 1] ?? candidate) === ''
    // Where every line stands apart the title does too. What was said of the position before names no second one.
    if (isApart && (!isSpaced || !isTitle(content) || found.some((line) => isTitle(contentOf(text, line))))) break
    found.push(candidate)
  }
  return found
}

const linesAfter = ({ text, lines }: Source, { lastIndex, line }: Dated, most: number, barrier: number): Line[] => {
  const found: Line[] = []
  for (let at = lastIndex + 1; at < barrier && found.length < most; at++) {
    const candidate = lines[at]
    if (!isHeaderLine(text, candidate, line.section) || contentOf(text, candidate) === '') break
    found.push(candidate)
  }
  return found
}

const headerReach = 100
const headerLines = 2

// What stands beside the dates on their line, up to the end of a sentence.
const besideDates = (text: string, { span, line, lastLine }: Dated): Span[] => {
  const after = text.slice(span.end, Math.min(lastLine.end, span.end + headerReach))
  const stop = after.search(/[.!?]\s+\p{Lu}/u)
  return [
    { start: Math.max(line.start, span.start - headerReach), end: span.start },
    { start: span.end, end: span.end + (stop < 0 ? after.length : stop) },
  ].filter(({ start, end }) => /\p{L}{2}/u.test(text.slice(start, end)) && !timeLabel.test(text.slice(start, end)))
}

const trimmed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[\s|,;:–—(-]+$/gu, '')
    .replace(titleLabel, '')

const isLabelled = (text: string, { start, end }: Span): boolean => titleLabel.test(text.slice(start, end).trim())

// A form says by a label which of its lines is the title.
const titled = (text: string, header: readonly Span[]): readonly Span[] => {
  const labelled = header.filter((span) => isLabelled(text, span))
  return labelled.length > 0 ? labelled : header
}

const titleOf = (text: string, header: readonly Span[]): string => {
  const candidates = header.map(({ start, end }) => trimmed(text.slice(start, end)))
  return candidates.find((line) => roleWord.test(line)) ?? candidates.find((line) => line !== '') ?? ''
}

// What parts a title from an employer or a place: a comma, a dash, "at Northwind".
const rolePart = /\s{0,3}(?:[,|;@\t\n]|\s[–—-]\s|\s(?:at|bei|beim|chez)\s|\s{3})\s{0,3}/gu

const partsOf = (text: string, { start, end }: Span): Span[] => {
  const parts: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(rolePart)) {
    parts.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  return [...parts, { start: from, end }].filter((part) => /\p{L}{2}/u.test(text.slice(part.start, part.end)))
}

// An employer may be named for a trade too ("Old Mill Bakery"), so only what names a role is looked at, or one thing beside
// another ("Hairdresser / Logistics"), or, where nothing does, what stands first.
const rolesOf = (text: string, header: readonly Span[]): Span[] => {
  const parts = header.flatMap((span) => partsOf(text, span))
  const roles = parts.filter(({ start, end }) => {
    const said = text.slice(start, end)
    return said.includes('/') || roleWord.test(said)
  })
  return roles.length > 0 ? roles : parts.slice(0, 1)
}

const headingIndex = (lines: readonly Line[], index: number): number => {
  let at = index
  while (at >= 0 && lines[at]?.isHeading !== true) at--
  return at
}

const headingAbove = ({ text, lines }: Source, index: number): string => {
  const heading = lines[headingIndex(lines, index)]
  return heading === undefined ? '' : contentOf(text, heading)
}

const kindOf = (source: Source, dated: Dated, header: readonly Span[]): PositionKind => {
  const { section } = dated.line
  if (section === 'education') return 'education'
  if (section === 'volunteering') return 'volunteering'
  const said = header.map(({ start, end }) => source.text.slice(start, end)).join('\n')
  if (internshipWord.test(said) || internshipWord.test(headingAbove(source, dated.index))) return 'internship'
  return volunteerWord.test(said) ? 'volunteering' : 'work'
}

// An entry ends with its section. Headings that people put inside an entry are passed over where another entry follows
// behind them; behind the last entry they are sections of their own, and a list of skills there is no part of the job.
const entryEnd = (lines: readonly Line[], { lastIndex, line: own, lastLine }: Dated, next?: FoundPosition): number => {
  let { end } = lastLine
  for (let at = lastIndex + 1; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || (next !== undefined && line.start >= next.line.start)) break
    const isInside = next !== undefined && next.line.section !== 'education' && insideSections.has(line.section)
    if (line.section !== own.section && !isInside) break
    end = line.end
  }
  return next === undefined ? end : Math.max(lastLine.end, Math.min(end, next.start))
}

/** Finds the dated positions of a resume, in the order of its text. `asOf` is the month that "present" means. */
export const findPositions = (source: Source, asOf: MonthNumber): FoundPosition[] => {
  const { text, lines } = source
  const selected = selectDated(source, asOf)
  let lookback = defaultLookback
  const headed = selected.map((dated, at) => {
    const previous = selected[at - 1]
    const isFirst = previous === undefined || headingIndex(lines, previous.index) !== headingIndex(lines, dated.index)
    if (isFirst) lookback = findLookback(source, dated)
    const before = linesBefore(source, dated, lookback, previous?.lastIndex ?? -1)
    const beside = besideDates(text, dated)
    const wanted = headerLines - before.length - beside.length
    const after = wanted > 0 ? linesAfter(source, dated, wanted, selected[at + 1]?.index ?? lines.length) : []
    const header = [...beside, ...before, ...after]
    const start = before.at(-1)?.start ?? dated.line.start
    const kind = dated.isEducation ? 'education' : kindOf(source, dated, header)
    const naming = titled(text, header)
    const named = { title: titleOf(text, naming), roles: rolesOf(text, naming) }
    const isLeave = kind === 'work' && leaveOpening.test(named.title) && !roleWord.test(named.title)
    return { ...dated, ...named, header, start, end: dated.lastLine.end, kind, isUmbrella: false, isLeave }
  })
  return headed.map((position, at) => {
    const next = headed.slice(at + 1).find(({ line }) => line !== position.line)
    const end = entryEnd(lines, position, next)
    const isBare = countWords(text.slice(position.lastLine.end, end)) <= edgeWords
    const isUmbrella =
      isBare &&
      next !== undefined &&
      next.line.section === position.line.section &&
      isWithin(next.span, position.span) &&
      !roleWord.test(position.title)
    return { ...position, end, isUmbrella }
  })
}
