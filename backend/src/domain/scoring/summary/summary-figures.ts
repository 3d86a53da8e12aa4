// Figures in a summary: each must stand in the document as it is, and beside what it counts. "5 years of Java" is not
// borne out by "5 years of welding, 2 years of Java", though every word of it is there.

import { englishNumbers, type Span, type Token } from '../text/index.ts'
import { foldQuote } from './quoted-spans.ts'
import { joins, units } from './summary-words.ts'

/** A figure where it stands. */
export interface Figure extends Span {
  /** The figure without separators of thousands, with its currency and per cent: '10000', '€40', '12%'. */
  readonly key: string
  readonly isYear: boolean
}

const written = [...englishNumbers.keys()].join('|')
const percent = '(?:\\s?%|\\s(?:per\\s?cent|prozent|pour\\scent|por\\sciento)(?!\\p{L}))'
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<word>${written})(?![\\p{L}\\p{N}])|(?<before>[$€£]?)(?<digits>\\p{N}[\\p{L}\\p{N}]*(?:[.,'’](?!(?:19|20)\\d\\d(?!\\d))\\p{N}+)*))(?:(?<percent>${percent})|\\s?(?<after>[€$£]))?`,
  'giu',
)

const thousands = /^\p{N}{1,3}(?:[.,'’]\p{N}{3})+$/u

/** Finds the figures of a text, also those written out in English. */
export const findFigures = (text: string): Figure[] =>
  [...text.matchAll(pattern)].map((match) => {
    const { word, digits = '', before = '', after = '', percent: share } = match.groups ?? {}
    const plain = word === undefined ? digits.toLowerCase() : String(englishNumbers.get(word.toLowerCase()) ?? word)
    const value = thousands.test(plain) ? plain.replace(/[.,'’]/g, '') : plain
    const key = `${before || after}${value}${share === undefined ? '' : '%'}`
    return {
      key,
      isYear: /^(?:19|20)\d\d$/.test(key),
      start: match.index,
      end: match.index + match[0].length,
    }
  })

type PlacedWord = Token & { readonly statement: number }

/** The words and figures that are quoted, with the document and the words of each of its statements. */
interface Quoted {
  readonly document: { readonly text: string; readonly statements: readonly (readonly PlacedWord[])[] }
  readonly tokens: readonly PlacedWord[]
  readonly figures: readonly Figure[]
  /** The quotes, folded, in lower case. */
  readonly passages: readonly string[]
}

/** Whether a stretch of a sentence stands in one of the quotes as it is. */
export const isVerbatim = (stretch: string, passages: readonly string[]): boolean => {
  const wanted = foldQuote(stretch).toLowerCase()
  return passages.some((passage) => {
    const at = passage.indexOf(wanted)
    if (at < 0) return false
    const [before, after] = [passage.slice(Math.max(0, at - 2), at), passage.slice(at + wanted.length)]
    return !/(?:[\p{L}\p{N}$€£]|\p{N}[.,])$/u.test(before) && !/^[\p{L}\p{N}%+#]/u.test(after)
  })
}

const clauseBreak = /[,;:()–—]|\s-\s/

/** What a figure of a sentence counts: the nearest word with a meaning of its own, in its clause before others. */
const findCounted = (
  sentence: string,
  tokens: readonly Token[],
  figure: Figure,
): { word: Token; isFar: boolean } | null => {
  const isApart = (from: number, to: number) =>
    clauseBreak.test(sentence.slice(from, to)) ||
    tokens.some(({ start, end, word }) => start >= from && end <= to && joins.has(word))
  const after = tokens.find(({ start }) => start >= figure.end)
  if (after !== undefined && !isApart(figure.end, after.start)) return { word: after, isFar: false }
  const before = tokens.findLast(({ end }) => end <= figure.start)
  return before === undefined ? null : { word: before, isFar: isApart(before.end, figure.start) }
}

const standsBeside = ({ document, tokens }: Quoted, figure: Figure, counted: string, isFar: boolean): boolean => {
  const home = tokens.find(({ end }) => end > figure.start)
  const statement = document.statements[home?.statement ?? -1] ?? []
  return tokens.some((token) => {
    if (token.stem !== counted || token.statement !== home?.statement) return false
    const from = Math.min(token.end, figure.end)
    const to = Math.max(token.start, figure.start)
    const between = document.text.slice(from, to)
    if (findFigures(between).some(({ isYear }) => !isYear)) return false
    if (statement.some(({ start, end, word }) => start >= from && end <= to && joins.has(word))) return false
    return !(isFar ? /;|[.!?]\s/ : /[,;]|[.!?]\s/).test(between)
  })
}

const rangeBefore = /(?:19|20)\d\d\s*(?:[-–—/]|to|until|bis|au|à|al|hasta)\s*(?:\p{L}{3,9}\.?\s*|\d{1,2}[./])?$/iu

// A year stands in its entry's title as often as beside the deed; but in one statement no other year may come between,
// unless both are the ends of one span.
const standsInYear = ({ document, tokens }: Quoted, figure: Figure, counted: string): boolean => {
  const home = tokens.find(({ end }) => end > figure.start)
  return tokens.some((token) => {
    if (token.stem !== counted) return false
    if (token.statement !== home?.statement) return true
    const between = document.text.slice(Math.min(token.end, figure.end), Math.max(token.start, figure.start))
    return !findFigures(between.replace(rangeBefore, '')).some(({ isYear }) => isYear)
  })
}

/**
 * The first figure of a sentence that its quotes do not bear out, and why, or null. `tokens` are the words of the
 * sentence that need support.
 */
export const findFalseFigure = (
  sentence: string,
  tokens: readonly Token[],
  quoted: Quoted,
): 'unsupported_figure' | 'figure_out_of_place' | null => {
  const figures = findFigures(sentence)
  const meaning = tokens.filter(
    ({ word, start }) => !units.has(word) && !figures.some((figure) => start >= figure.start && start < figure.end),
  )
  for (const figure of figures) {
    const same = quoted.figures.filter(({ key }) => key === figure.key)
    if (same.length === 0) return 'unsupported_figure'
    const counted = findCounted(sentence, meaning, figure)
    if (counted === null) continue
    const { word, isFar } = counted
    const stretch = sentence.slice(Math.min(figure.start, word.start), Math.max(figure.end, word.end))
    if (isVerbatim(stretch, quoted.passages)) continue
    const stands = (found: Figure) =>
      figure.isYear ? standsInYear(quoted, found, word.stem) : standsBeside(quoted, found, word.stem, isFar)
    if (!same.some(stands)) return 'figure_out_of_place'
  }
  return null
}
