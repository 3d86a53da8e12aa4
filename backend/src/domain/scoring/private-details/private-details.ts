// Scoring sees no name, sex, age, address, nationality or school years (R17.2). They are taken out before anything is
// compared, so they cannot even meet a word of the advertisement by chance: a Ms Baker who lives in Mason Street is
// neither a baker nor a mason. English, German, French and Spanish; the commonest labels of other languages.

import { classifyHeadLine, readHeading } from '../sections/index.ts'
import { findSpans, maskSpans, mergeSpans, type Span } from '../text/index.ts'
import { findLeave } from './family-leave.ts'
import { findName, findNamePlaces, readHead } from './person-name.ts'
import { findPrivatePatterns } from './private-patterns.ts'
import { bareLabels, clearLabels, colonLabels, foldLabel, isLoneItem, mayOpenLabel, places } from './private-words.ts'
import { findSchoolYears } from './school-years.ts'

const longestLabel = 40
const longestItem = 300
const longestValue = 60

// A label opens its line or an item of it and reaches to the end of that item.
const itemEnd = /[|;•·\t]| {3,}/g

const splitItems = (line: string, start: number): Span[] => {
  const items: Span[] = []
  let from = 0
  itemEnd.lastIndex = 0
  for (let match = itemEnd.exec(line); match !== null; match = itemEnd.exec(line)) {
    if (match.index > from) items.push({ start: start + from, end: start + match.index })
    from = itemEnd.lastIndex
  }
  if (from < line.length) items.push({ start: start + from, end: start + line.length })
  return items
}

const labelEnds = ':='
const dashes = '–—-'
const space = /\s/

// Where a label ends: before the first colon, or before the first dash with spaces around it; -1 without one.
const findLabelEnd = (item: string): number => {
  for (let at = 0; at < item.length; at++) {
    const unit = item.charAt(at)
    if (labelEnds.includes(unit)) return at
    if (dashes.includes(unit) && space.test(item.charAt(at - 1)) && space.test(item.charAt(at + 1))) return at
  }
  return -1
}

/** How an item is marked as private: by its label, with the value behind it or in the next line, or not at all. */
type Labelling = 'labelled' | 'value follows' | 'none'

const longestBareLabel = 5

const readLabel = (item: string): Labelling => {
  if (!mayOpenLabel(item.slice(0, longestLabel))) return 'none'
  const end = findLabelEnd(item.slice(0, longestLabel))
  if (end > 0) {
    const label = foldLabel(item.slice(0, end))
    if (!clearLabels.has(label) && !colonLabels.has(label)) return 'none'
    return /[\p{L}\p{N}]/u.test(item.slice(end + 1)) ? 'labelled' : 'value follows'
  }
  const words = foldLabel(item.slice(0, longestLabel)).split(' ')
  for (let count = Math.min(words.length, longestBareLabel); count > 0; count--) {
    if (!clearLabels.has(words.slice(0, count).join(' '))) continue
    if (words.length === count) return 'value follows'
    // Words that open sentences too ("sex", "religion", "e-mail systems") need their colon.
    const isBare = count > 1 ? !/^e/.test(words[0] ?? '') : bareLabels.has(words[0] ?? '')
    return isBare && isValue(item) && /^[^\p{L}]{0,6}\p{Lu}/u.test(item) ? 'labelled' : 'none'
  }
  return 'none'
}

const mostValueWords = 6

const isValue = (item: string): boolean =>
  item.trim().split(/\s+/).length <= mostValueWords && !/[.!?]$/.test(item.trimEnd()) && item.length <= longestValue

// "Springfield, IL 62704", "Nice, France", "8010 Graz", "Reading RG1 2AB".
const townWithPlace =
  /^[^\p{L}]{0,4}(?:\d{4,6} )?\p{Lu}[\p{L}.'’ -]{1,40}(?:, ?| \()(?<place>\p{Lu}[\p{L}. -]{1,30})\)?,?(?: \d{4,6}(?:-\d{3,4})?)?[\s.]*(?:,\s*(?<country>[\p{L}. ]{2,20}))?$/u
const townWithCode =
  /^[^\p{L}\d]{0,4}(?:[A-Z]{1,3}[- ])?\d{4,6} \p{Lu}[\p{L}.'’ -]{1,40}(?:, [\p{L}. ]{2,20})?$|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u
const stateCode = /^[A-Z]{2}$/

const isTown = (item: string): boolean => {
  if (townWithCode.test(item)) return true
  const { place, country } = townWithPlace.exec(item)?.groups ?? {}
  if (place === undefined) return false
  return (
    stateCode.test(place) || places.has(foldLabel(place)) || (country !== undefined && places.has(foldLabel(country)))
  )
}

const reachable =
  /@|\+\d[\d ().-]{6,20}\d|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\b(?:https?:|www\.)|linkedin\.com|\b0\d{2,4}[ /-]?\d{3,9}|\b(?:phone|tel|mobile|cell|e-?mail|telefon|mobil)\b/i

interface LineFinder {
  readonly text: string
  readonly spans: Span[]
}

// In the head a line with a mail address or a number holds nothing but ways to reach the person; only a role stays.
const readHeadLine = ({ text, spans }: LineFinder, line: Span): void => {
  const content = text.slice(line.start, line.end)
  const isContact = reachable.test(content)
  for (const item of splitItems(content, line.start)) {
    const words = text.slice(item.start, item.end).trim()
    if (
      isTown(words) ||
      (isContact && classifyHeadLine(words) !== 'role' && words.split(/\s+/).length <= mostValueWords)
    )
      spans.push(item)
  }
}

// A longer item without a label is a sentence.
const shortItem = 90

const readItems = ({ text, spans }: LineFinder, line: Span): boolean => {
  const content = text.slice(line.start, Math.min(line.end, line.start + longestItem * 4))
  let valueFollows = false
  for (const item of splitItems(content, line.start)) {
    const words = text.slice(item.start, item.end)
    valueFollows = false
    if (words.length > shortItem && !words.slice(0, longestLabel).includes(':')) continue
    const labelling = readLabel(words)
    if (labelling !== 'none' || isLoneItem(words.slice(0, longestItem))) spans.push(item)
    // "Married, two children, Protestant": each piece is looked at where all of an item is pieces.
    else if (words.includes(',') && words.length <= longestItem) readPieces(spans, words, item.start)
    valueFollows = labelling === 'value follows'
  }
  return valueFollows
}

const mostPieces = 3

const readPieces = (spans: Span[], words: string, start: number): void => {
  let from = 0
  const found: Span[] = []
  const pieces = words.split(',')
  for (const piece of pieces) {
    const isPrivate = isLoneItem(piece) || (piece.includes(':') && readLabel(piece) === 'labelled')
    if (isPrivate) found.push({ start: start + from, end: start + Math.min(words.length, from + piece.length + 1) })
    from += piece.length + 1
  }
  // One of many is a word of a list ("photo, video, sound").
  if (found.length > 1 || pieces.length <= mostPieces) spans.push(...found)
}

const findByLines = (text: string): Span[] => {
  const spans: Span[] = []
  const finder: LineFinder = { text, spans }
  const headEnd = readHead(text).at(-1)?.start ?? 0
  let inHead = true
  let isPersonal = false
  let valueFollows = false
  let start = 0
  for (const content of text.split('\n')) {
    const line = { start, end: start + content.length }
    const heading = readHeading(content)
    if (heading !== null) {
      isPersonal = heading.kind === 'personal'
      inHead = false
      valueFollows = false
    }
    if (content.trim() === '') {
      start = line.end + 1
      continue
    }
    const label = content.slice(0, longestLabel).indexOf(':')
    if (valueFollows && content.length <= longestValue && heading === null && readLabel(content) === 'none')
      spans.push(line)
    else if (isPersonal && heading === null && (label > 0 || isTown(content.trim()))) spans.push(line)
    if (heading === null || heading.length < content.length) valueFollows = readItems(finder, line)
    if ((inHead && start <= headEnd) || isPersonal) readHeadLine(finder, line)
    start = line.end + 1
  }
  return spans
}

/** Finds what tells who a person is rather than what they can do. `leave` is for who has looked for it before. */
export const findPrivateDetails = (text: string, leave: readonly Span[] = findLeave(text)): Span[] => {
  const name = findName(text)
  return mergeSpans([
    ...findByLines(text),
    ...findPrivatePatterns(text),
    ...leave,
    ...(name === null ? [] : findNamePlaces(text, name)),
  ])
}

const shortestPart = 3

/**
 * The text with every private detail and every school year blanked out, of the same length: what may leave the process,
 * for a language model or another service. Stricter than scoring: parts of the name that stand alone
 * are blanked too, unless they name a trade ("Python Kumar" knows Python).
 */
export const maskPrivateDetails = (text: string): string => {
  const name = findName(text) ?? []
  const parts = name
    .filter((part) => part.length >= shortestPart && classifyHeadLine(part) === 'neither')
    .map(
      (part) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:['’]s)?(?![\\p{L}\\p{N}])`,
          'gu',
        ),
    )
  return maskSpans(text, [...findPrivateDetails(text), ...findSchoolYears(text), ...findSpans(text, parts)])
}
