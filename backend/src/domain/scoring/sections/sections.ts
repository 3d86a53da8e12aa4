// A resume says by its headings what a line is: a date under "Education" is no job, a word under
// "Skills" is a claim and under "Experience" a deed.

import { kindOfHeading, type SectionKind, toHeadingWords } from './headings.ts'
import { kindOfTradeHeading } from './trade-headings.ts'

export type { SectionKind } from './headings.ts'

/** A heading and how far it reaches into its line. */
export interface Heading {
  readonly kind: SectionKind
  /** Whether it names a trade, which no list of headings has: positions below it must bear out that it is one. */
  readonly isOfTrade?: boolean
  /** Offset in the line after the heading and its colon; what follows belongs to the section. */
  readonly length: number
}

const maxHeadingLength = 48
// Letter by letter a heading is twice as long, and ornaments come on top.
const maxDecoratedLength = 96

// "E X P E R I E N C E", "W O R K   H I S T O R Y": letters with one space between, words with more.
const letterSpaced = /^\P{L}{0,8}(?:\p{L}\p{M}?[  ]{1,8}){3,40}\p{L}\p{M}?\P{L}{0,8}$/u
const closeUp = (line: string): string =>
  letterSpaced.test(line) ? line.replace(/(?<=\p{L}\p{M}?)[  ](?=\p{L})/gu, '') : line

// "1. Experience", "II) Experience", "B. Experience", "## Experience", "— EXPERIENCE —", "[Experience]".
const lead = /^[^\p{L}\p{N}]{0,24}(?:(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)][\s]{0,4})?/u
const bareNumber = /^\s{0,8}\d{1,2}\s{1,4}(?=\p{Lu})/u
// A figure, a list or an address belongs to no heading; a full stop ends a sentence.
const unlikely = /[,;@?!]|\p{N}|\.\s{0,4}$/u

// Without a bullet, each word with a capital.
const capitalised = /^\s{0,8}(?:#{1,6}\s{1,3})?\p{Lu}[\p{L}'’-]{1,24}(?:\s(?:&\s)?\p{Lu}[\p{L}'’-]{1,24}){1,3}\s{0,8}$/u

const kindOf = (label: string): Omit<Heading, 'length'> | null => {
  const content = closeUp(label).replace(lead, '').replace(bareNumber, '')
  if (content.length > maxHeadingLength || unlikely.test(content)) return null
  const words = toHeadingWords(content)
  const known = kindOfHeading(words)
  if (known !== null) return { kind: known }
  const kind = capitalised.test(label) ? kindOfTradeHeading(words, !/\p{Ll}/u.test(content)) : null
  return kind === null ? null : { kind, isOfTrade: true }
}

// "Languages: Python, SQL" names languages of another sort.
const spoken =
  /(?<!\p{L})(?:english|german|french|spanish|italian|portuguese|dutch|russian|polish|turkish|arabic|hindi|chinese|mandarin|cantonese|japanese|korean|tamil|telugu|bengali|urdu|punjabi|gujarati|marathi|vietnamese|tagalog|hebrew|greek|swedish|norwegian|danish|finnish|czech|hungarian|romanian|ukrainian|serbian|croatian|farsi|persian|swahili|latin|catalan|igbo|native|mother tongue|fluent|bilingual|deutsch|englisch|französisch|spanisch|italienisch|russisch|polnisch|türkisch|muttersprache|fließend|anglais|allemand|français|espagnol|italien|arabe|langue maternelle|courant|inglés|alemán|francés|español|italiano|portugués|chino|nativo|[abc][12])(?!\p{L})/iu

const inline = (line: string, colon: number): Heading | null => {
  const content = line.slice(colon + 1)
  const hasContent = content.trim() !== ''
  const label = line.slice(0, colon)
  const read = kindOf(label)
  if (read === null) return null
  const { kind } = read
  // "Project: Harbour crane" names one project, and "Projects: 12" none; neither opens the section.
  const isLabel = /^(?:project|projekt|projet|proyecto)$/.test(toHeadingWords(label))
  if (hasContent && (isLabel || (kind === 'projects' && !/\p{L}{2}/u.test(content)))) return null
  const isSpoken = kind !== 'languages' || !hasContent || spoken.test(content)
  return { ...read, kind: isSpoken ? kind : 'skills', length: colon + 1 }
}

/**
 * Reads a line as a heading, in English, German, French or Spanish: alone on its line, or before a colon with its content
 * behind ("Skills: welding"). Letter-spaced, upper-case, numbered and decorated ones are read; a heading with a figure or
 * a comma in it, or one that ends in a full stop, is none.
 */
export const readHeading = (line: string): Heading | null => {
  const colon = line.slice(0, maxDecoratedLength).search(/[:：]/)
  const before = colon > 0 ? inline(line, colon) : null
  if (before !== null) return before
  if (line.length > maxDecoratedLength) return null
  const read = kindOf(line)
  return read === null ? null : { ...read, length: line.length }
}
