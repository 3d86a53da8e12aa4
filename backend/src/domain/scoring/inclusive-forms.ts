// One word for all sexes, written as two: "Verkäufer/in", "vendeur·se", "administrativo/a", "Koch/Köchin (m/w/d)". The
// second form goes, so that the trade reads as it does for whoever writes one form only.

import { foldGender } from './gendered-words.ts'
import { findSignedSpans, type SignedPatterns, type Span } from './masking.ts'

// German puts its ending behind many signs; behind a slash or a colon only where the word is of those that take it, for
// "plug/in" is none.
const german =
  /(?<=\p{L}{4})(?:[*_·•‧]|\()in(?:nen)?\)?(?![\p{L}\d-])|(?<=\p{L}(?:er|or|eur|ent|ant|ist|at|loge?|graf|gog|eut|nom|urg|wirt|itekt|thekar|ivar|arzt|anwalt|koch|bauer|pilot|sekretär|notar))(?:[/:]|\/ ?-)in(?:nen)?(?![\p{L}\d-])/gu
const germanPair = /(?<=\p{L}{2}mann)\/-?frau(?:en)?(?!\p{L})|(?<=\p{L}{2}frau)\/-?mann(?!\p{L})/gu
// French has its middle dot, which stands for nothing else in a word; other signs only behind an ending of a trade.
const frenchDot = /(?<=\p{L}{3})[·•‧][-·•‧a-zéè]{1,7}(?![\p{L}\d])/gu
const french =
  /(?<=\p{L}f)\(fe\)|(?<=eur)(?:[/.-]|\()(?:s?e|rice|trice|euse)s?\)?(?![\p{L}\d])|(?<=ier)(?:[/.-]|\()[eè]res?\)?(?![\p{L}\d])|(?<=ien)(?:[/.-]|\()n?ne\)?(?![\p{L}\d])|(?<=if)(?:[/.-]|\()i?ve\)?(?![\p{L}\d])|(?<=\p{L}{2}(?:ant|ent|at|al|[ée]))(?:[/.-]|\()e(?:[.-]?s)?\)?(?![\p{L}\d])/gu
// Spanish and Portuguese.
const spanish = /(?<=\p{L}{3}(?:os?|or|ores|ón|és|ín))(?:\/-?|\()as?\)?(?![\p{L}\d])/gu
// "(m/w/d)", "(H/F)", "m/f/x" behind a title: who may apply, which is everybody.
const everybody =
  /[([]\s?[mwfdhxgn](?:\s?[/|*,]\s?[mwfdhxgni]){1,3}\s?[)\]]|(?<=\p{L} )(?:m\/w\/d|w\/m\/d|m\/f\/d|m\/f\/x|h\/f)(?![\p{L}/])/giu

/** The endings, each with what it cannot be without. */
export const inclusiveForms: readonly SignedPatterns[] = [
  { signs: [/in(?<=[/:*_·•‧(-]in)/u], patterns: [german] },
  { signs: [/\/-?(?:frau|mann)/u], patterns: [germanPair] },
  { signs: [/[·•‧](?=[a-zéè])/u], patterns: [frenchDot] },
  { signs: [/[/.(-][fseèrntiv]/u], patterns: [french] },
  { signs: [/[/(]-?a/u], patterns: [spanish] },
  { signs: [/[mwfdhxgn]\s?[/|*,]\s?[mwfdhxgni]/iu], patterns: [everybody] },
]

const pair = /(?<![\p{L}\p{N}/])(\p{L}{3,30})( ?\/ ?)(\p{L}{3,30})(?![\p{L}\p{N}/])/gu
const fold = (word: string): string => foldGender(word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''))

// "Waiter/Waitress", "Köchin / Koch": two names of one trade.
const findPairs = (text: string): Span[] =>
  text.includes('/')
    ? [...text.matchAll(pair)].flatMap(({ index, 1: one = '', 2: sign = '', 3: other = '' }) => {
        const isOne = one.toLowerCase() !== other.toLowerCase() && fold(one) === fold(other)
        const start = index + one.length
        return isOne ? [{ start, end: start + sign.length + other.length }] : []
      })
    : []

/** Finds what is written behind one form of a word to name the other. Bounded patterns: linear in the text. */
export const findInclusiveForms = (text: string): Span[] => [
  ...findSignedSpans(text, inclusiveForms),
  ...findPairs(text),
]
