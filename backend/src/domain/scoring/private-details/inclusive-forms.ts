// One word for all sexes, written as two: "Verkäufer/in", "vendeur·se", "administrativo/a", "Koch/Köchin (m/w/d)". The
// second form goes, so that the trade reads as it does for whoever writes one form only.

import { findSignedSpans, foldGender, type SignedPatterns, type Span } from '../text/index.ts'

// Each pattern begins with the sign that parts the two forms and looks back from it: few characters are such signs.

// German puts its ending behind many signs; behind a slash or a colon only where the word is of those that take it, for
// "plug/in" is none.
const german = [
  /[*_·•‧(](?<=\p{L}{4}[*_·•‧(])in(?:nen)?\)?(?![\p{L}\d-])/gu,
  /[/:](?<=\p{L}(?:er|or|eur|ent|ant|ist|at|loge?|graf|gog|eut|nom|urg|wirt|itekt|thekar|ivar|arzt|anwalt|koch|bauer|pilot|sekretär|notar)[/:]) ?-?in(?:nen)?(?![\p{L}\d-])/gu,
]
const germanPair = [/\/(?<=\p{L}{2}mann\/)-?frau(?:en)?(?!\p{L})/gu, /\/(?<=\p{L}{2}frau\/)-?mann(?!\p{L})/gu]
// French has its middle dot, which stands for nothing else in a word; other signs only behind an ending of a trade.
const frenchDot = [/[·•‧](?<=\p{L}{3}[·•‧])[-·•‧a-zéè]{1,7}(?![\p{L}\d])/gu]
const french = [
  /\((?<=\p{L}f\()fe\)/gu,
  /[/.(](?<=eur[/.(])(?:s?e|rice|trice|euse)s?\)?(?![\p{L}\d])/gu,
  /[/.(](?<=ier[/.(])[eè]res?\)?(?![\p{L}\d])/gu,
  /[/.(](?<=ien[/.(])n?ne\)?(?![\p{L}\d])/gu,
  /[/.(](?<=if[/.(])i?ve\)?(?![\p{L}\d])/gu,
  /[/.(](?<=\p{L}{2}(?:ant|ent|at|al|[ée])[/.(])e(?:[.-]?s)?\)?(?![\p{L}\d])/gu,
]
// Spanish and Portuguese.
const spanish = [/[/(](?<=\p{L}{3}(?:os?|or|ores|ón|és|ín)[/(])-?as?\)?(?![\p{L}\d])/gu]
// "(m/w/d)", "(H/F)", "m/f/x" behind a title: who may apply, which is everybody.
const everybody = [
  /[([]\s?[mwfdhxgn](?:\s?[/|*]\s?[mwfdhxgni]){1,3}\s?[)\]]/giu,
  /(?:m\/w\/d|w\/m\/d|m\/f\/d|m\/f\/x|h\/f)(?<=\p{L} (?:.{5}|h\/f))(?![\p{L}/])/giu,
]

/** The endings, each with what it cannot be without. */
export const inclusiveForms: readonly SignedPatterns[] = [
  { signs: [/[/:*_·•‧(] ?-?in(?:nen)?\)?(?!\p{L})/u], patterns: german },
  { signs: [/\/-?(?:frau|mann)/u], patterns: germanPair },
  { signs: [/[·•‧][-·•‧a-zéè]/u], patterns: frenchDot },
  {
    signs: [
      /[/(](?:s?e|fe|i?ve|n?ne|rice|trice|euse|[eè]re)(?:[.-]?s)?\)?(?!\p{L})/u,
      /\.(?<=[étlnrf]\.)(?:s?e|ve|ive|n?ne|rice|trice|euse|[eè]re)s?(?!\p{L})/u,
    ],
    patterns: french,
  },
  { signs: [/[/(]-?as?(?!\p{L})/u], patterns: spanish },
  { signs: [/[/|*]\s?[mwfdhxgniMWFDHXGNI](?!\p{L})/u], patterns: everybody },
]

const pair = /\/(?<=(?<![\p{L}\p{N}/])(\p{L}{3,30}) ?\/) ?(\p{L}{3,30})(?![\p{L}\p{N}/])/gu
const fold = (word: string): string => foldGender(word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''))

// "Waiter/Waitress", "Köchin / Koch": two names of one trade.
const findPairs = (text: string): Span[] =>
  text.includes('/')
    ? [...text.matchAll(pair)].flatMap(({ index, 0: found, 1: one = '', 2: other = '' }) => {
        const isOne = one.toLowerCase() !== other.toLowerCase() && fold(one) === fold(other)
        const start = text.charAt(index - 1) === ' ' ? index - 1 : index
        return isOne ? [{ start, end: index + found.length }] : []
      })
    : []

/** Finds what is written behind one form of a word to name the other. Bounded patterns: linear in the text. */
export const findInclusiveForms = (text: string): Span[] => [
  ...findSignedSpans(text, inclusiveForms),
  ...findPairs(text),
]
