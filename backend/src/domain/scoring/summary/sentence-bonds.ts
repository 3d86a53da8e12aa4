// What belongs together in a document must not be parted in a summary of it: a year and what was done in it, a level and
// what it is of, a sum and the time that it is for, a beginning and its end.

import { tokenise } from '../text/index.ts'
import type { PlacedToken, QuotableText } from './quoted-spans.ts'
import { type Figure, findFigures } from './summary-figures.ts'
import { isFree } from './summary-words.ts'

/** What a sentence rests on. */
export interface Support {
  readonly document: QuotableText
  /** The words of the quoted passages, in the order of the document. */
  readonly tokens: readonly PlacedToken[]
  readonly figures: readonly Figure[]
  /** The passages themselves, folded, in lower case. */
  readonly passages: readonly string[]
}

const goesOnSince = /(?<!\p{L})(?:since|seit|depuis|desde)\s{1,2}(?:\p{L}{3,12}\.?\s{1,2})?$/iu
const endsLater = /^\s{0,3}(?:[-–—]|to|until|bis|à|a|al|até)\s{0,3}(?:\p{L}{3,12}\.?\s{0,2}|\d{1,2}[./]){0,2}\d{2}/u
const longestEnd = 40

// "Since 2015" of what lasted from 2015 to 2024.
const goesOnTooLong = (sentence: string, { document, figures }: Support): boolean =>
  findFigures(sentence).some(({ start, end }) => {
    if (!goesOnSince.test(sentence.slice(0, start))) return false
    const said = sentence.slice(start, end)
    const places = figures.filter((place) => document.text.slice(place.start, place.end) === said)
    const lasted = (place: { readonly end: number }) =>
      endsLater.test(document.text.slice(place.end, place.end + longestEnd))
    return places.length > 0 && places.every(lasted)
  })

const inYear = /(?<!\p{L})(?:in|im|en|em)\s{1,2}$/iu

// "Fell in 2018" of what fell in 2019 and something else that was done in 2018.
const isInOtherYear = (sentence: string, { document, figures, tokens: quoted }: Support): boolean =>
  findFigures(sentence).some(({ start, key, isYear }) => {
    if (!isYear || !inYear.test(sentence.slice(0, start))) return false
    const deed = tokenise(sentence.slice(0, start)).findLast(({ word }) => !isFree(word) && /\p{L}/u.test(word))
    const places = figures.filter((figure) => figure.key === key)
    const isBound = places.every((place) => inYear.test(document.text.slice(Math.max(0, place.start - 5), place.start)))
    if (deed === undefined || places.length === 0 || !isBound) return false
    const statementOf = (place: { readonly start: number }) =>
      quoted.findLast((token) => token.start <= place.start)?.statement
    return !places.some((place) =>
      quoted.some(({ stem, statement }) => stem === deed.stem && statement === statementOf(place)),
    )
  })

const rate =
  /(?<!\p{L})(?:an?|per|each|every|pro|par|al|por|ao|à la|am|im)\s(hour|day|week|month|quarter|year|stunde|tag|woche|monat|quartal|jahr|heure|jour|semaine|mois|an|hora|día|dia|semana|mes|mês|año|ano)(?!\p{L})/giu

// "3,000 a year" of 3,000 a month. The words for times are free otherwise.
const isForOtherTime = (sentence: string, { passages }: Support): boolean =>
  [...sentence.matchAll(rate)].some(
    ([, time = '']) => !passages.some((passage) => passage.includes(time.toLowerCase())),
  )

const levelled = /(?<item>[\p{L}\d+#.-]{1,30}) \((?<level>[^()\n]{1,30})\)/gu

// "Fluent in English and French" of "English (fluent), French (beginner)".
const movesLevel = (sentence: string, { passages }: Support): boolean => {
  const words = new Set(tokenise(sentence).map(({ word }) => word))
  const isSaid = (text: string) => tokenise(text).some(({ word }) => words.has(word) && !isFree(word))
  const pairs = passages.flatMap((passage) =>
    [...passage.matchAll(levelled)].map(({ groups }) => ({ item: groups?.item ?? '', level: groups?.level ?? '' })),
  )
  return pairs.some(({ level }) => isSaid(level)) && pairs.some(({ item, level }) => isSaid(item) && !isSaid(level))
}

/** Whether a sentence parts or moves what belongs together in the quoted passages. */
export const partsBonds = (sentence: string, support: Support): boolean =>
  goesOnTooLong(sentence, support) ||
  isInOtherYear(sentence, support) ||
  isForOtherTime(sentence, support) ||
  movesLevel(sentence, support)
