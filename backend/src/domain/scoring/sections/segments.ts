// A resume as a row of segments: headings, sentences and items of lists, each with its section. The
// segment is the unit in which words count, so repeating a word in one gains nothing.

import type { Span } from '../text/index.ts'
import { languageCount, type Token, tokenise } from '../text/index.ts'
import { type Heading, readHeading, type SectionKind } from './sections.ts'

/** A sentence, an item or a heading. */
export interface Segment extends Span {
  readonly section: SectionKind
  /** `list`: names without statements. `prose`: something is said. */
  readonly form: 'heading' | 'list' | 'prose'
  readonly tokens: readonly Token[]
  /** Index of its first line. */
  readonly line: number
}

/** A line of the text with its section. */
export interface Line extends Span {
  readonly section: SectionKind
  readonly isHeading: boolean
}

/** A text taken apart. */
export interface SegmentedText {
  readonly text: string
  readonly lines: readonly Line[]
  readonly segments: readonly Segment[]
}

const wrappedLength = 60
// A wrapped line may end on any word, so what it breaks off may look like a heading: "… ten years of / experience".
const endsOpen = /(?:[\p{L}\p{N},–-]|[^\p{L}\p{N}\s]\p{L})\s*$/u

const isWrappedWord = (previous: string, line: string): boolean => {
  const content = line.trim()
  const isPlainWord = /^\p{Ll}[\p{Ll}\s]*$/u.test(content)
  const before = previous.trimEnd()
  if (!isPlainWord || before.trim() === '' || !endsOpen.test(before)) return false
  return before.length >= wrappedLength / 2 || /(?:^|\s)\p{Ll}{1,4}$/u.test(before)
}

// "Territory Sales Experience" among skills is one of them; above positions it is their heading, and dates follow soon.
const linesToDate = 6
const longestDatedLine = 200
const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/
const datesFollow = (lines: readonly string[], index: number): boolean =>
  lines.slice(index + 1, index + 1 + linesToDate).some((line) => anyYear.test(line.slice(0, longestDatedLine)))

/** The headings of a text, one for each of its lines; null where a line is none. */
export const readHeadings = (text: string): readonly (Heading | null)[] =>
  text.split('\n').map((line, index, lines) => {
    if (isWrappedWord(lines[index - 1] ?? '', line)) return null
    const heading = readHeading(line)
    const isGuess = heading?.isOfTrade === true && heading.kind === 'experience'
    return isGuess && !datesFollow(lines, index) ? null : heading
  })

/** Gives every line its section. A line may be heading and content at once ("Skills: welding"). */
const readLines = (text: string, headings: readonly (Heading | null)[]): Line[] => {
  const lines: Line[] = []
  let section: SectionKind = 'unknown'
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    const end = start + line.length
    const heading = headings[index] ?? null
    // What was blanked out since the headings were read is none.
    if (heading === null || line.trim() === '') {
      lines.push({ start, end, section, isHeading: false })
    } else {
      section = heading.kind
      lines.push({ start, end: start + heading.length, section, isHeading: true })
      if (line.slice(heading.length).trim() !== '') {
        lines.push({ start: start + heading.length, end, section, isHeading: false })
      }
    }
    start = end + 1
  }
  return lines
}

const bullet = /^\s*(?:[•·*▪■□◆●○◦‣⁃➢➤✓✔►▶→–—-]|\d{1,2}[.)]\s|[a-z]\)\s)/u
const han = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const stops = /[.!?:。！？：]$/u

// A line goes on in the next one where it was full, or where the next one begins in the middle of a sentence. German
// capitalises its nouns, so a capital alone does not begin a sentence; a line that ends on a comma or a hyphen goes on.
const continues = (text: string, line: Line, next: Line): boolean => {
  if (line.isHeading || next.isHeading || line.section !== next.section) return false
  const before = text.slice(line.start, line.end).trimEnd()
  const after = text.slice(next.start, next.end)
  if (before.trim() === '' || after.trim() === '' || bullet.test(after)) return false
  // A sign of Chinese or Japanese is as wide as two letters, and stands for as much as a word.
  const isFull = before.length >= (han.test(before.slice(-2)) ? wrappedLength / 2 : wrappedLength)
  if (/^\s*\p{Ll}/u.test(after) && !stops.test(before)) return before.length >= wrappedLength / 2
  return isFull && !stops.test(before)
}

// Abbreviations whose full stop ends no sentence, in four languages.
const abbreviations =
  '\\p{L}|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Srta|Dra|Jr|Inc|Ltd|Co|Corp|St|No|vs|etc|approx|[Dd]ept|Univ|Ph|B|M|e\\.g|i\\.e|' +
  'bzw|ca|inkl|evtl|ggf|[Nn]r|Str|Dipl|Ing|Inh|Abt|[Vv]gl|[Uu]sw|[Hh]rsg|Mio|Mrd|Tsd|vgl|[Mm]ax|[Mm]in|' +
  '[Pp]\\. ?ex|[Cc]\\.-?à-?d|[Mm]me|[Mm]lle|[Ee]nv|[Ee]x|cf|[Éé]d|[Nn]iv|' +
  '[Pp]\\. ?ej|Lic|Ud|Uds|Avda|[Aa]prox|[Tt]el|[Dd]pto|[Nn]úm|[Pp]ág|EE|UU'
// A full stop ends a sentence before a capital, a figure or a bullet, unless it belongs to an abbreviation or, in German,
// to an ordinal before the name of a month or a noun ("am 3. Mai", "im 2. Lehrjahr"). The stops of Chinese and Japanese
// need no space behind them.
const sentenceEnd = new RegExp(
  `(?<!(?<![\\p{L}\\p{N}])(?:${abbreviations})|(?:\\b(?:[Aa]m|[Ii]m|[Dd]e[rnms]|[Dd]ie|[Vv]om|[Zz]um|[Ss]eit|[Bb]is)\\s|^\\s{0,3})\\d{1,2})[.!?]{1,5}["')\\]»”]?\\s+(?=[\\p{Lu}\\p{N}•·*"'(¿¡«„“-])|[。！？]{1,5}|[•·▪■□◆●○◦‣➢➤✓✔►▶]|(?<=\\s)\\*(?=\\s)|\\n\\n`,
  'gu',
)

const splitSentences = (text: string, { start, end }: Span): Span[] => {
  const spans: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(sentenceEnd)) {
    const isPoint = /^[.!?。！？]/.test(match[0])
    const stop = start + match.index + (isPoint ? match[0].trimEnd().length : 0)
    if (stop > from) spans.push({ start: from, end: stop })
    from = start + match.index + match[0].length
  }
  if (from < end) spans.push({ start: from, end })
  return spans
}

// What tells a list from a statement. The rules look at what is there and hardly at shares, so that adding a skill to a
// line does not turn the line from a statement into a list and what it says into less.
const minListItems = 3
const maxWordsPerItem = 3.5
const statementGrammar = 2
const claimLength = 12
const claimGrammar = 3
const longRun = 25
const minRunGrammar = 0.08
const shortItemWords = 4
const hanStatement = 12

const listSections: ReadonlySet<SectionKind> = new Set(['interests', 'certifications', 'languages', 'unknown', 'other'])
const claimSections: ReadonlySet<SectionKind> = new Set(['skills', 'languages'])

const deed =
  /(?:ed|ing)$|^(?:led|built|ran|wrote|made|taught|sold|drove|kept|won|grew|cut|held|set|gave|took|oversaw|did|was|am|is|had)$|^(?:leitete|fuhrte|plante|baute|entwickelte|betreute|erstellte|verkaufte|pflegte|organisierte|verantwortlich|zustandig|dirige|gere|realise|concu|developpe|encadre|forme|vendu|assure|redige|dirigi|gestione|desarrolle|realice|coordine|disene|lidere|responsable)$/

// By the language that has most of them, so that a word of one language does not count in a text of another.
const countGrammar = (tokens: readonly Token[]): number => {
  const counts = new Array<number>(languageCount).fill(0)
  for (const { grammar } of tokens) {
    for (const language of grammar) counts[language] = (counts[language] ?? 0) + 1
  }
  return Math.max(...counts)
}

const isList = (text: string, tokens: readonly Token[], section: SectionKind): boolean => {
  const grammar = countGrammar(tokens)
  // Without spaces words cannot be counted: a long run of signs is a statement, unless it is divided into items.
  if (han.test(text) && tokens.length < statementGrammar + 1)
    return !/[。！？]/.test(text) && text.length < hanStatement
  // Under "Skills" everything is a claim, unless whole sentences are written there.
  if (claimSections.has(section)) return tokens.length < claimLength || grammar < claimGrammar
  if (tokens.length >= longRun && grammar / tokens.length < minRunGrammar) return true
  if (grammar >= statementGrammar || tokens.slice(0, 2).some(({ word }) => deed.test(word))) return false
  const items = text.split(/[,;|/\t、，；・]| {3,}/).filter((item) => /\p{L}/u.test(item)).length
  if (items >= minListItems && tokens.length / items <= maxWordsPerItem) return true
  return listSections.has(section) && tokens.length <= shortItemWords
}

/**
 * Takes a text apart into lines, sentences and items. Offsets are those of the text that is handed in. `headings` are those
 * of its lines, as they were before something was blanked out in it.
 */
export const segmentText = (
  text: string,
  headings: readonly (Heading | null)[] = readHeadings(text),
): SegmentedText => {
  const lines = readLines(text, headings)
  const tokens = tokenise(text)
  const segments: Segment[] = []
  let at = 0
  const add = (span: Span, line: number, { section, isHeading }: Line) => {
    const first = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at++
    const own = tokens.slice(first, at)
    if (own.length === 0) return
    const listed = isHeading || isList(text.slice(span.start, span.end), own, section)
    segments.push({ ...span, section, form: isHeading ? 'heading' : listed ? 'list' : 'prose', tokens: own, line })
  }
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index]
    if (first === undefined) break
    const line = index
    let last = first
    for (let next = lines[index + 1]; next !== undefined && continues(text, last, next); next = lines[index + 1]) {
      last = next
      index++
    }
    for (const span of splitSentences(text, { start: first.start, end: last.end })) add(span, line, first)
  }
  return { text, lines, segments }
}
