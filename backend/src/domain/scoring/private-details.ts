// Scoring sees no name, sex, age, address, nationality or school years (R17.2). They are blanked out
// before anything is compared, so they cannot even meet a word of the advertisement by chance: a Ms
// Baker who lives in Mason Street is neither a baker nor a mason.

import { findSpans, type Span } from './masking.ts'

const labels =
  "(?:full |first |last |sur|given |family |father'?s |mother'?s |husband'?s |spouse'?s )?name|date of birth|d\\.?o\\.?b\\.?|" +
  'birth ?(?:date|day|place)|place of birth|born|age|sex|gender|pronouns?|nationality|citizenship|' +
  '(?:marital|family|civil) status|religion|caste|race|ethnicity|ethnic origin|native place|home ?town|children|' +
  'dependents|photo|picture|passport(?: (?:no|number))?|(?:permanent |present |current |home |mailing |postal )?address|' +
  'residence|(?:zip|postal) code|postcode|phone|tel|telephone|mobile|cell|fax|e-?mail|contact (?:no|number)|blood group|' +
  'height|weight|linkedin|skype|website'

// A label opens its line or an item of a list on one line, and reaches to the end of that item.
const labelled = new RegExp(`(?<=^|[|;•·]|   )[ \\t•·*-]*(?:${labels})\\s*[.]?\\s*[:=–—-][^\\n|;•·]*`, 'gim')

const patterns: readonly RegExp[] = [
  labelled,
  /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /\b(?:linkedin|github|gitlab|facebook|twitter)\.com\/\S+/gi,
  /\+\d[\d ().-]{6,}\d|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/g,
  /\b(?:aged?|born(?: in| on)?)[ :]+(?:\d{1,2}(?:\s+years?(?:\s+old)?)?\b|(?:\w+ )?(?:\d{1,2},? )?(?:19|20)\d\d\b)/gi,
  /\b\d{1,2}[- ]years?[- ](?:old|of age)\b/gi,
  /\b[\p{L}.]+[ -](?:citizen(?:ship)?|national(?:ity)?|passport(?: holder)?)\b/giu,
  // A street with its number, to the end of the line with the town.
  /(?<=^|[,|] ?)[ \t]*(?:no\.? ?)?\d{1,5}[a-z]?,? +(?:[\p{L}.'’]+ ){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|square|way|close|nagar|marg|terrace|parkway|pkwy|highway|hwy)\b[^\n|]*/gimu,
  /^[ \t]*\p{Lu}[\p{L} .'’-]*,\s*(?:\p{Lu}{2}|\p{Lu}\p{L}+)\s+\d{4,6}(?:-\d{3,4})?[ \t]*$/gmu,
]

const linesOf = (text: string): Span[] => {
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    spans.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return spans
}

const name =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|de|da|di|van|von|bin|al|el|la|le|der|den)){1,4}$/iu
const contact = /@|\b(?:phone|tel|mobile|cell|e-?mail|address|linkedin)\b|\+?\d[\d ().-]{7,}\d/i
const linesOfHead = 8
const nameLines = 3

const isName = (line: string): boolean => {
  const words = line.split(' ')
  return (
    name.test(line) &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:de|da|di|van|von|bin|al|el|la|le|der|den)$/.test(word))
  )
}

// A name stands in one of the first lines of a head that also says how to reach the person. Without such a head the
// first line of a resume is more likely a title of a job, which must count. Of several lines that could be a name the
// one that is not a trade is taken, and the first where that does not decide.
const findName = (text: string, isTrade: (line: string) => boolean): string | null => {
  const head = linesOf(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((line) => line !== '')
    .slice(0, linesOfHead)
  if (!head.some((line) => contact.test(line))) return null
  const candidates = head
    .slice(0, nameLines)
    .map((line) => (line.split(/\s*[|,•·]|\s{3,}| [-–—] /)[0] ?? '').replace(/\s+/g, ' ').trim())
    .filter(isName)
  return candidates.find((line) => !isTrade(line)) ?? candidates[0] ?? null
}

const escapeLiteral = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Finds what tells who a person is rather than what they can do. `isTrade` says whether a line names a trade or
 * a skill; it decides between lines that could be a name.
 */
export const findPrivateDetails = (text: string, isTrade: (line: string) => boolean): Span[] => {
  const spans = findSpans(text, patterns)
  const found = findName(text, isTrade)
  if (found === null) return spans
  const anywhere = new RegExp(
    `(?<![\\p{L}\\p{N}])${found.split(' ').map(escapeLiteral).join('\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return [...spans, ...findSpans(text, [anywhere])]
}
