// Degrees by the names that people give them; the names stand in `degree-names.ts` and `degree-names-europe.ts`.
// Short names ("BA", "MS", "BE") are words, states and abbreviations of other things too, so they need a
// degree's surroundings; "Scrum Master", "Mastercard", "backend" and "master data" never are degrees.

import { type EducationLevel, educationLevels } from '../resume-score.ts'
import type { Span } from '../text/index.ts'
import { foldText } from '../text/index.ts'
import { type DegreeNames, englishDegreeNames } from './degree-names.ts'
import { europeanDegreeNames } from './degree-names-europe.ts'

/** A degree that is named in a text. */
export interface Degree extends Span {
  readonly level: EducationLevel
  /** Whether its name alone makes it a degree; a weak one counts only among words of education. */
  readonly isStrong: boolean
}

interface Rule {
  readonly level: EducationLevel
  readonly isStrong: boolean
  /** Sticky, on the folded text. */
  readonly pattern: RegExp
}

// Rules are kept by the first letters of the word that they begin with, so that a text is walked through once.
const keyLength = 4

const splitAlternatives = (source: string): string[] => {
  const parts: string[] = ['']
  let depth = 0
  for (const character of source) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (character === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

const findClose = (source: string): number => {
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '(') depth++
    if (source[at] === ')' && --depth === 0) return at
  }
  return source.length
}

/** The first letters, lower case and at most four, of every word that a pattern of a list of names can begin with. */
export const collectKeys = (source: string, read = ''): string[] => {
  if (read.length === keyLength || source === '') return [read]
  if (source.startsWith('(?:')) {
    const close = findClose(source)
    const isOptional = /^[?*]/.test(source.slice(close + 1))
    const rest = source.slice(close + 1).replace(/^[?*]/, '')
    const within = splitAlternatives(source.slice(3, close)).flatMap((part) => collectKeys(part + rest, read))
    return isOptional ? [...within, ...collectKeys(rest, read)] : within
  }
  const letter = /^[a-z0-9]/i.exec(source)?.[0]?.toLowerCase()
  if (letter === undefined) return /^\\\.\?/.test(source) ? [read, ...collectKeys(source.slice(3), read)] : [read]
  if (source[1] !== '?') return collectKeys(source.slice(1), read + letter)
  return [...collectKeys(source.slice(2), read), ...collectKeys(source.slice(2), read + letter)]
}

const isLetterOrFigure = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

// The first four letters of the word that begins there, of either case, as one number: a text has a thousand words, and
// cutting each of them out takes longer than to see that no degree begins with it.
const keyAt = (text: string, start: number): number => {
  let key = 0
  for (let at = start; at < start + keyLength; at++) {
    const code = text.charCodeAt(at)
    if (!isLetterOrFigure(code)) break
    // The bit by which small letters differ from capitals; figures have it.
    key = key * 128 + (code | 32)
  }
  return key
}

const lettersOnly = /^[A-Za-z]+$/

const writeAbbreviation = (name: string): { source: string; isExact: boolean }[] => {
  const isAsWritten = name.endsWith('*')
  const groups = name.replace(/[*]$/, '').split('.')
  if (groups.length === 1) return [{ source: name, isExact: true }]
  const isDottedOnly = groups[0] === ''
  const letters = groups.filter((group) => group !== '')
  const [first = '', ...others] = letters
  const joined = letters.join('')
  const isShort = letters.length === 2 && joined.length === 2
  const dotted = { source: `${first}\\.[ ]?${others.join('\\.?[ ]?')}\\.?`, isExact: isShort }
  if (isDottedOnly) return [dotted]
  const capitalised = joined.charAt(0) + joined.slice(1).toLowerCase()
  const plain = isAsWritten ? [joined] : [joined, capitalised, joined.toUpperCase(), joined.toLowerCase()]
  const spaced = (letters.at(-1) ?? '').length > 1 || joined === 'PhD' ? [letters.join(' ')] : []
  return [dotted, ...[...new Set([...plain, ...spaced])].map((source) => ({ source, isExact: true }))]
}

const readNames = ({ abbreviations = '', phrases = '' }: DegreeNames): { source: string; isExact: boolean }[] => [
  ...abbreviations
    .split(' ')
    .filter((name) => name !== '')
    .flatMap(writeAbbreviation),
  ...phrases
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line.startsWith('=') ? { source: line.slice(1), isExact: true } : { source: line, isExact: false },
    ),
]

const fieldAhead =
  '(?=\\s*(?:degrees?\\b|in\\b|of\\b|from\\b|[,:(/-]|with honou?rs|hons\\b|(?:is |strongly )?(?:required|preferred|essential|desirable|mandatory)\\b|\\d{4}|[A-Z][a-z]{3})|\\s*$|\\s*\\n)'
// "MS - Excel" and "MS, Office" are products, "BA/QA" and "MA 02118" are roles and places.
const productsAndRoles =
  'office excel word access sql outlook power project visio windows dos teams azure dynamics sharepoint exchange visual paint ' +
  'suite server qa team role analyst lead manager work'
const inAnyCase = (word: string): string =>
  `${word}|${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`
const noField = `(?!\\W{1,3}(?:(?:${productsAndRoles.split(' ').map(inAnyCase).join('|')})\\b|\\d{5}))`

const buildRules = (): ReadonlyMap<number, readonly Rule[]> => {
  const rules = new Map<number, Rule[]>()
  for (const names of [...englishDegreeNames, ...europeanDegreeNames]) {
    const { level, isStrong, needsField = false } = names
    for (const { source, isExact } of readNames(names)) {
      const behind = `(?<![A-Za-z0-9](?=[A-Za-z0-9]))${needsField ? noField + fieldAhead : ''}`
      const pattern = new RegExp(`(?:${source})${behind}`, isExact ? 'y' : 'iy')
      for (const key of new Set(collectKeys(source).map((letters) => keyAt(letters, 0)))) {
        rules.set(key, [...(rules.get(key) ?? []), { level, isStrong, pattern }])
      }
    }
  }
  return rules
}

const rules = buildRules()

const isBetter = (one: Degree, other: Degree): boolean =>
  one.isStrong === other.isStrong ? one.end > other.end : one.isStrong

const matchAt = (folded: string, start: number): Degree | null => {
  let best: Degree | null = null
  for (const { level, isStrong, pattern } of rules.get(keyAt(folded, start)) ?? []) {
    pattern.lastIndex = start
    const match = pattern.exec(folded)
    if (match === null) continue
    const degree = { level, isStrong, start, end: start + match[0].trimEnd().length }
    if (best === null || isBetter(degree, best)) best = degree
  }
  return best
}

// What makes "master" something else stands before it: a Scrum Master, a station master, a Grand Master.
const otherMaster =
  /\b(?:scrum|web|head|grand|toast|quarter|station|post|past|dungeon|harbou?r|ring|concert|spin|ballet|school|band|pay|task|brew|property|works|yard|game|quiz|sous|drum|wharf|ship)[- ]?$/i
const weakAfterWord = /^(?:BE|ME|AS|AB|AA|PUC|CAP|MS|MA)$/

const honorary = /^[ ,]{0,2}\(?(?:honoris causa|h\.? ?c\.|hon\. causa)/i

// Whether the name stands where a degree stands: "TO BE IN" and "Boston, MA, 2012" are none.
const isMisread = (folded: string, { start, end, isStrong }: Degree): boolean => {
  const before = folded.slice(Math.max(0, start - 30), start)
  const name = folded.slice(start, end)
  if (/^masters?$/i.test(name)) return otherMaster.test(before)
  // "I.A.S." is no associate of science, and "edu@ba.example" no bachelor.
  if (/(?:\b[A-Za-z]\.|@)$/.test(before)) return true
  if (/\b(?:honorary|honoris causa)[ ,]{1,3}$/i.test(before) || honorary.test(folded.slice(end, end + 20))) return true
  if (
    /^(?:high|secondary) ?-?school$/i.test(name) &&
    /^'?s?\s*(?:teacher|student|pupil|coach|football|sports?|level)|^'s/i.test(folded.slice(end, end + 20))
  )
    return true
  if (isStrong) return false
  const after = folded.slice(end, end + 30)
  if (/^(?:MA|MD|ME|MS|AS)$/.test(name) && /[a-z]{3},\s*$/i.test(before) && !/^\s*(?:in|of|degree|\()/i.test(after))
    return true
  return lettersOnly.test(name) &&
    weakAfterWord.test(name) &&
    /[A-Za-z]{2} $/.test(before) &&
    !/^ (?:in|of|degree)/.test(after)
    ? true
    : weakAfterWord.test(name) && /\b(?:TO|WILL|CAN|MUST|NOT|TELL|HELP|LET|SUCH|MAY|SHOULD) $/i.test(before)
}

/** Finds the names of degrees in a text, whosever they are. Of overlapping names a strong one is kept, else the first. */
export const findDegrees = (text: string): Degree[] => {
  const folded = foldText(text)
  const kept: Degree[] = []
  for (let at = 0; at < folded.length; at++) {
    const isWordStart = isLetterOrFigure(folded.charCodeAt(at)) && !isLetterOrFigure(folded.charCodeAt(at - 1))
    const found = isWordStart ? matchAt(folded, at) : null
    if (found === null || isMisread(folded, found)) continue
    const last = kept.at(-1)
    if (last === undefined || found.start >= last.end) kept.push(found)
    else if (found.isStrong && !last.isStrong) kept[kept.length - 1] = found
  }
  return kept
}

/** Where a level stands among all, 0 for none to 5 for a doctorate. */
export const rankOfLevel = (level: EducationLevel): number => educationLevels.indexOf(level)
