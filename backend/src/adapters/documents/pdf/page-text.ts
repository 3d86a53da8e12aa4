// The text of a PDF from the lines of its pages, and where each stretch of it stands. The text is brought into its form
// line by line before places are counted; what is changed afterwards (words that were broken, empty lines) moves spaces
// and hyphens only, so places are counted in the characters between them.

import type { PageBox, TextPlace } from '../../../domain/scoring/index.ts'
import { siftCharacters } from '../hidden-characters.ts'
import type { HiddenPassage } from '../hidden-text.ts'
import { joinBrokenWords, normaliseText } from '../plain-text.ts'
import type { LinePiece, PageLine } from './page-lines.ts'
import type { Box } from './shapes.ts'

/** A page as it is shown: what of it (points, y upwards), and by how much it is turned clockwise. */
export interface PageFrame {
  readonly number: number
  readonly view: Box
  readonly rotation: number
}

/** A page that was read. */
interface ReadPage {
  readonly frame: PageFrame
  readonly lines: readonly PageLine[]
}

const round = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000

/** A place on a page as shares of what is shown of it; null where it lies outside. */
export const toPageBox = ({ number, view, rotation }: PageFrame, box: Box): PageBox | null => {
  const width = view.right - view.left
  const height = view.top - view.bottom
  if (!(width > 0 && height > 0)) return null
  // Shares of the page as it is stored, from the lower left corner.
  const [x1, x2] = [(box.left - view.left) / width, (box.right - view.left) / width]
  const [y1, y2] = [(box.bottom - view.bottom) / height, (box.top - view.bottom) / height]
  const sides: Readonly<Record<number, readonly [number, number, number, number]>> = {
    0: [x1, 1 - y2, x2, 1 - y1],
    90: [y1, x1, y2, x2],
    180: [1 - x2, y1, 1 - x1, y2],
    270: [1 - y2, 1 - x2, 1 - y1, 1 - x1],
  }
  const [left = 0, top = 0, right = 0, bottom = 0] = sides[((rotation % 360) + 360) % 360] ?? sides[0] ?? []
  if (!(right > 0 && left < 1 && bottom > 0 && top < 1)) return null
  const [roundLeft, roundTop] = [round(left), round(top)]
  return {
    page: number,
    left: roundLeft,
    top: roundTop,
    width: round(round(right) - roundLeft),
    height: round(round(bottom) - roundTop),
  }
}

/** The box around several places. */
export const surround = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.max(...boxes.map(({ top }) => top)),
})

// Single capitals with single spaces: a heading that is set apart by hand. Four of them may be marks or levels.
const setApart = /(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){4,}(?![\p{L}\p{N}])/gu

const joinLetters = (text: string): string =>
  text.replace(setApart, (letters) => letters.replaceAll(' ', '')).replace(/(?<=\p{Lu}{3}) {2,}(?=\p{Lu}{3})/gu, ' ')

const plain = /^[\x20-\x7e]*$/

/** A hyphen where a word is broken: browsers draw the place at which it may be as a space before it. */
const brokenAt = / {1,3}\u2010$/

// Most lines are plain, and have nothing that could be brought into another form.
const toForm = (text: string): string =>
  plain.test(text) ? text.trim() : normaliseText(siftCharacters(text).text).replace(brokenAt, '\u2010')

const [space, hyphen, firstBeyondAscii, typedHyphen] = [0x20, 0x2d, 0x80, 0x2010]

/** Whether a character is neither a space nor a hyphen. */
const isSolid = (code: number): boolean => {
  if (code < firstBeyondAscii) return code > space && code !== hyphen
  return code !== typedHyphen && !/\s/.test(String.fromCharCode(code))
}

const countSolid = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isSolid(text.charCodeAt(at))) count += 1
  return count
}

const rawText = ({ pieces, separators }: PageLine): string =>
  pieces.map(({ text }, at) => (at === 0 ? text.trim() : `${separators[at - 1] ?? ' '}${text.trim()}`)).join('')

/** A stretch of text in counts of characters that are neither spaces nor hyphens. */
interface SolidPlace {
  readonly from: number
  readonly to: number
  readonly box: PageBox
}

const placePieces = (pieces: readonly LinePiece[], at: number, length: number, frame: PageFrame): SolidPlace[] => {
  const counts = pieces.length === 1 ? [length] : pieces.map(({ text }) => countSolid(toForm(text)))
  const isSplit = counts.reduce((sum, count) => sum + count, 0) === length
  const stretches = isSplit
    ? pieces.map(({ box }, index) => ({ box, count: counts[index] ?? 0 }))
    : [{ box: surround(pieces.map(({ box }) => box)), count: length }]
  let from = at
  return stretches.flatMap(({ box, count }) => {
    const place = toPageBox(frame, box)
    from += count
    return place === null || count === 0 ? [] : [{ from: from - count, to: from, box: place }]
  })
}

/** Where in the text its characters that are neither spaces nor hyphens stand. */
const indexSolid = (text: string): Uint32Array => {
  const index = new Uint32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) if (isSolid(text.charCodeAt(at))) index[count++] = at
  return index.subarray(0, count)
}

// Lines this close to the upper or lower edge may be headers or footers, share of the page's height.
const margin = 0.12
const sameHeight = 0.01
/** Share of the pages on which a header or footer stands. */
const leastRepeated = 0.6
const pageNumber = /^(?:page|seite|p[áa]gina|p\.|s\.)?\s*\d{1,3}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,3})?$/i

/** A line that may be a header or footer: what it says, and at which heights it may be said to stand. */
const keysOf = (line: PageLine, frame: PageFrame): string[] => {
  const place = line.pieces[0] === undefined ? null : toPageBox(frame, line.pieces[0].box)
  if (place === null || (place.top > margin && place.top + place.height < 1 - margin)) return []
  const text = rawText(line).replace(/\s+/g, ' ').trim()
  const height = Math.round(place.top / sameHeight)
  return [height, height - 1, height + 1].map((near) => `${near} ${pageNumber.test(text) ? '#' : text}`)
}

/**
 * Headers and footers: lines that stand at the same place on most pages, with nothing but such lines between them and
 * the edge, are kept on the first page only.
 */
export const dropRepeated = (pages: readonly ReadPage[]): ReadPage[] => {
  if (pages.length < 2) return [...pages]
  const seen = new Map<string, Set<number>>()
  for (const { frame, lines } of pages) {
    for (const line of lines) {
      const [key] = keysOf(line, frame)
      if (key !== undefined) seen.set(key, (seen.get(key) ?? new Set()).add(frame.number))
    }
  }
  const isRepeated = (line: PageLine, frame: PageFrame): boolean => {
    const on = new Set(keysOf(line, frame).flatMap((key) => [...(seen.get(key) ?? [])]))
    return on.size >= Math.max(2, pages.length * leastRepeated) && Math.min(...on) < frame.number
  }
  return pages.map(({ frame, lines }) => {
    const first = lines.findIndex((line) => !isRepeated(line, frame))
    const last = lines.findLastIndex((line) => !isRepeated(line, frame))
    return { frame, lines: first < 0 ? [] : lines.slice(first, last + 1) }
  })
}

/** The text of a document, its places in the order of the text, and what unseen characters in it say. */
export interface ComposedText {
  readonly text: string
  readonly places: readonly TextPlace[]
  readonly hidden: readonly HiddenPassage[]
}

/** Writes the lines of all pages as one text. `text.slice(start, end)` of a place is what stands in its box. */
export const composeText = (pages: readonly ReadPage[]): ComposedText => {
  const hidden: HiddenPassage[] = []
  const solids: SolidPlace[] = []
  let count = 0
  const texts = pages.map(({ frame, lines }) => {
    const raw = lines.map(rawText)
    if (!raw.every((line) => plain.test(line))) hidden.push(...siftCharacters(raw.join('\n'), frame.number).hidden)
    let text = ''
    for (const [at, line] of lines.entries()) {
      const form = joinLetters(toForm(raw[at] ?? ''))
      if (form === '') continue
      const length = countSolid(form)
      solids.push(...placePieces(line.pieces, count, length, frame))
      count += length
      if (text !== '') text += line.beginsParagraph ? '\n\n' : '\n'
      text += form
    }
    return text
  })
  const text = normaliseText(joinBrokenWords(texts.filter((page) => page !== '').join('\n\n')))
  const index = indexSolid(text)
  // Should the last step ever change letters, wrong places would mislead; none is honest.
  if (index.length !== count) return { text, places: [], hidden }
  const places = solids.map(({ from, to, box }) => ({ ...box, start: index[from] ?? 0, end: (index[to - 1] ?? 0) + 1 }))
  return { text, places, hidden }
}
