// Scoring sees no name, sex, age, address, nationality or school years (R17.2). They are blanked out
// before anything is compared, so they cannot even meet a word of the advertisement by chance: a Ms
// Baker who lives in Mason Street is neither a baker nor a mason.

import { findSpans, type Span } from './masking.ts'
import { readHeading } from './sections.ts'

const labels =
  "(?:full |first |last |sur|given |family |father'?s |mother'?s |husband'?s |spouse'?s )?name|date of birth|d\\.?o\\.?b\\.?|" +
  'birth ?(?:date|day|place)|place of birth|born|age|sex|gender|pronouns?|nationality|citizenship|' +
  '(?:marital|family|civil) status|religion|caste|race|ethnicity|ethnic origin|native place|home ?town|children|' +
  'dependents|photo|picture|passport(?: (?:no|number))?|(?:permanent |present |current |home |mailing |postal )?address|' +
  'residence|(?:zip|postal) code|postcode|phone|tel|telephone|mobile|cell|fax|e-?mail|contact (?:no|number)|blood group|' +
  'height|weight|linkedin|skype|website'

// A label opens its line or an item of a list on one line, and reaches to the end of that item.
const labelled = new RegExp(
  `(?<=^|[|;•·]|   )[ \\t•·*-]{0,8}(?:${labels})[ \\t]{0,4}[.]?[ \\t]{0,4}[:=–—-][^\\n|;•·]*`,
  'gim',
)

const streets = [
  ...['Street', 'St', 'Avenue', 'Ave', 'Road', 'Rd', 'Lane', 'Ln', 'Drive', 'Dr', 'Boulevard', 'Blvd', 'Court', 'Ct'],
  ...['Place', 'Pl', 'Square', 'Way', 'Close', 'Nagar', 'Marg', 'Terrace', 'Parkway', 'Pkwy', 'Highway', 'Hwy'],
]
  .flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()])
  .join('|')

const patterns: readonly RegExp[] = [
  labelled,
  /(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /\b(?:linkedin|github|gitlab|facebook|twitter)\.com\/\S+/gi,
  /\+\d[\d ().-]{6,20}\d|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/g,
  /\b(?:aged?|born(?: in| on)?)[ :]+(?:\d{1,2}(?:\s+years?(?:\s+old)?)?\b|(?:\w+ )?(?:\d{1,2},? )?(?:19|20)\d\d\b)/gi,
  /\b\d{1,2}[- ]years?[- ](?:old|of age)\b/gi,
  /(?<![\p{L}.])(?:\p{Lu}\p{L}{1,20}(?:an|ese|ish|i|ch|sh|no|ss|ek)|U\.?S\.?A?\.?|U\.?K\.?|EU|E\.U\.)[ -](?:[Cc]itizen(?:ship|s)?|nationals?|[Nn]ationality|[Pp]assport(?: holder)?)(?!\p{L})/gu,
  // A street with its number, to the end of the line with the town.
  new RegExp(
    `(?<=^|[,|] ?)[ \\t]{0,8}(?:[Nn]o\\.? ?)?\\d{1,5}[a-zA-Z]?,? +(?:\\p{Lu}[\\p{L}.'’]{0,30} ){1,4}(?:${streets})(?![\\p{L}])[^\\n|]*`,
    'gmu',
  ),
  // A town with its post code, alone on its line. Four figures would be a year as well.
  /^[ \t]{0,8}\p{Lu}[\p{L} .'’-]{0,60},\s*(?:\p{Lu}{2}|\p{Lu}\p{L}+)\s+\d{5,6}(?:-\d{3,4})?[ \t]*$/gmu,
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

/** What a line at the head of a resume may name: a role ("manager"), a trade that is also a surname, or neither. */
export type HeadLine = 'role' | 'trade' | 'neither'

const contact = /@|\b(?:phone|tel|mobile|cell|e-?mail|address|linkedin)\b|\+?\d[\d ().-]{7,20}\d/i
const linesOfHead = 8
const nameLines = 3
const longestHeadLine = 200

const nameWord = /^(?:\p{Lu}[\p{L}'’-]*\.?|de|da|di|van|von|bin|al|el|la|le|der|den)$/u
const notInName = /^(?:of|and|for|in|the|to|at)$/i
const mostNameWords = 5

const isName = (line: string): boolean => {
  const words = line.split(' ')
  const fits = words.length >= 2 && words.length <= mostNameWords && readHeading(line) === null
  return fits && words.every((word) => nameWord.test(word) && !notInName.test(word))
}

// A name stands in one of the first lines of a head that also says how to reach the person. Without such a head the
// first line of a resume is more likely a title of a job, which must count. A role is never taken for a name; of the
// other lines one that is no trade either, and else the first: "Mason Baker" above an address is a person.
const findName = (text: string, classify: (line: string) => HeadLine): string | null => {
  const head = linesOf(text)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + longestHeadLine)).trim())
    .filter((line) => line !== '')
    .slice(0, linesOfHead)
  if (!head.some((line) => contact.test(line))) return null
  const candidates = head
    .slice(0, nameLines)
    .map((line) => (line.split(/\s*[|,•·]|\s{3,}| [-–—] /)[0] ?? '').replace(/\s+/g, ' ').trim())
    .filter((line) => isName(line) && classify(line) !== 'role')
  return candidates.find((line) => classify(line) === 'neither') ?? candidates[0] ?? null
}

const escapeLiteral = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Finds what tells who a person is rather than what they can do. `classify` says what a line at the head names; it
 * decides between lines that could be a name.
 */
export const findPrivateDetails = (text: string, classify: (line: string) => HeadLine): Span[] => {
  const spans = findSpans(text, patterns)
  const found = findName(text, classify)
  if (found === null) return spans
  const anywhere = new RegExp(
    `(?<![\\p{L}\\p{N}])${found.split(' ').map(escapeLiteral).join('\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return [...spans, ...findSpans(text, [anywhere])]
}
