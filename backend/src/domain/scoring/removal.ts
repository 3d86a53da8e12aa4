// What must not count is taken out so that nothing tells where it stood or how long it was: a resume with a name of
// four letters and one with a name of forty are the same text afterwards. The way back to the places in the document
// is kept, so that every quote can be shown there.

import type { Passage } from './resume-score.ts'
import type { Span } from './text/index.ts'

/** A stretch to be taken out. */
export interface Removed extends Span {
  /** Whether one blank stays where it stood within a line; without it the sentences on both sides close up. */
  readonly leavesMark: boolean
}

/** A text without what was taken out. */
export interface Remainder {
  readonly text: string
  /** The same text with `removalMark` instead of a blank wherever something was taken out of a line. */
  readonly marked: string
  /** The same passage in the document; of one that something was taken out of, the part before. */
  readonly locate: <P extends Passage>(passage: P) => P
  /** The same span in the document, with whatever was taken out within it. */
  readonly locateSpan: <S extends Span>(span: S) => S
}

/** Stands in `marked` for what was taken out: the character that Unicode has for an object in a text. */
export const removalMark = '\ufffc'

interface Piece {
  readonly at: number
  readonly from: number
  length: number
}

const kept = 0
const gone = 1
const blank = 2

const paint = (length: number, removed: readonly Removed[]): Uint8Array => {
  const states = new Uint8Array(length)
  for (const { start, end, leavesMark } of removed) {
    for (let at = Math.max(0, start); at < Math.min(length, end); at++)
      states[at] = leavesMark && states[at] !== gone ? blank : gone
  }
  return states
}

const isSpace = (unit: string): boolean => unit === ' ' || unit === '\t' || unit === '\u00a0'
// What parts the items of a line; without the items it says nothing.
const isSeparator = (unit: string): boolean => isSpace(unit) || /[,;|/·•–—:-]/.test(unit)

const capitalise = (part: string): string => {
  const capital = part.charAt(0).toUpperCase()
  return capital.length === 1 ? capital + part.slice(1) : part
}

// "She planned": where the word that opened a sentence goes, the next one opens it.
const opensSentence = (original: string, lineStart: number, removed: number): boolean =>
  /^["'“„«(]?\p{Lu}/u.test(original.slice(removed, removed + 3)) &&
  /(?:^|[.!?…]["'”“»)]?\s{1,3}|^[^\p{L}\p{N}]{0,6})$/u.test(original.slice(Math.max(lineStart, removed - 6), removed))

/** Writes the remaining text piece by piece. */
class Writer {
  private readonly original: string
  private readonly parts: string[] = []
  private readonly marks: string[] = []
  private readonly pieces: Piece[] = []
  private length = 0

  constructor(original: string) {
    this.original = original
  }

  /** With `asCapital` the text goes on as the beginning of a sentence; what is quoted stays as it was. */
  keep(from: number, to: number, asCapital = false): void {
    if (to <= from) return
    const part = this.original.slice(from, to)
    const last = this.pieces.at(-1)
    if (last !== undefined && last.from + last.length === from) last.length += part.length
    else this.pieces.push({ at: this.length, from, length: part.length })
    this.parts.push(asCapital ? capitalise(part) : part)
    this.marks.push(part)
    this.length += part.length
  }

  put(from: number, mark: string): void {
    this.pieces.push({ at: this.length, from, length: 1 })
    this.parts.push(' ')
    this.marks.push(mark)
    this.length++
  }

  finish(): Remainder {
    const { original, pieces } = this
    const text = this.parts.join('')
    const pieceOf = (offset: number): Piece | undefined => {
      let [low, high] = [0, pieces.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((pieces[middle]?.at ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return pieces[low]
    }
    const locateSpan = <S extends Span>(span: S): S => {
      const first = pieceOf(span.start)
      const last = pieceOf(span.end - 1)
      if (first === undefined || last === undefined) return span
      return { ...span, start: first.from + span.start - first.at, end: last.from + span.end - last.at }
    }
    const locate = <P extends Passage>(passage: P): P => {
      const piece = pieceOf(passage.start)
      if (piece === undefined) return passage
      const { start, end } = locateSpan(passage)
      const whole = original.slice(start, end)
      if (whole === passage.quote) return { ...passage, start, end }
      // Something stood within it: the quote ends before.
      const before = original.slice(start, Math.min(end, piece.from + piece.length)).trimEnd()
      return { ...passage, start, end: start + before.length, quote: before }
    }
    return { text, marked: this.marks.join(''), locate, locateSpan }
  }
}

const skip = (text: string, test: (unit: string) => boolean, from: number, end: number): number => {
  let at = from
  while (at < end && test(text.charAt(at))) at++
  return at
}

const skipBack = (text: string, test: (unit: string) => boolean, from: number, start: number): number => {
  let at = from
  while (at > start && test(text.charAt(at - 1))) at--
  return at
}

// A line of which letters and figures remain is written without what was taken out, with one blank at most for each.
const writeLine = (writer: Writer, original: string, states: Uint8Array, { start, end }: Span): void => {
  const at = (index: number) => original.charAt(index)
  let from = start
  let asCapital = false
  for (let index = start; index < end; ) {
    if (states[index] === kept) {
      index++
      continue
    }
    let stop = index
    let isBlank = false
    while (
      stop < end &&
      (states[stop] !== kept || (isSpace(at(stop)) && stop + 1 < end && states[stop + 1] !== kept))
    ) {
      isBlank ||= states[stop] === blank
      stop++
    }
    const spaceBefore = skipBack(original, isSpace, index, from)
    const spaceAfter = skip(original, isSpace, stop, end)
    const opens = spaceBefore <= start
    const closes = spaceAfter >= end
    const after = isBlank && opens ? skip(original, isSeparator, spaceAfter, end) : spaceAfter
    const before = isBlank && closes ? skipBack(original, isSeparator, spaceBefore, from) : spaceBefore
    const stripped = after > spaceAfter || before < spaceBefore
    writer.keep(from, before, asCapital)
    asCapital = isBlank && opensSentence(original, start, index)
    const isJoint = before < index || after > stop
    if (isBlank && !stripped) writer.put(index, removalMark)
    else if (!opens && !closes && (isJoint || isBlank)) writer.put(index, isBlank ? removalMark : ' ')
    index = after
    from = after
  }
  writer.keep(from, end, asCapital)
}

/** Takes stretches out of a text. Lines of which no letter and no figure remains go as a whole. Linear in the text. */
export const takeOut = (original: string, removed: readonly Removed[]): Remainder => {
  const writer = new Writer(original)
  const states = paint(original.length, removed)
  let wasBlank = true
  let closesGap = false
  for (let start = 0; start <= original.length; ) {
    const found = original.indexOf('\n', start)
    const end = found === -1 ? original.length : found
    const next = Math.min(original.length, end + 1)
    const line = { start, end }
    const isTouched = touches(states, line)
    const isEmpty = original.slice(start, end).trim() === ''
    if (isTouched && !saysSomething(original, states, line)) {
      // The empty line behind goes with it where one stands before: the gap between paragraphs stays what it was.
      closesGap ||= wasBlank
    } else if (!(isEmpty && closesGap && wasBlank)) {
      if (isTouched) writeLine(writer, original, states, line)
      writer.keep(isTouched ? end : start, next)
      wasBlank = isEmpty
      closesGap = false
    }
    if (found === -1) break
    start = next
  }
  return writer.finish()
}

const touches = (states: Uint8Array, { start, end }: Span): boolean => {
  for (let at = start; at < end; at++) if (states[at] !== kept) return true
  return false
}

const saysSomething = (original: string, states: Uint8Array, { start, end }: Span): boolean => {
  let rest = ''
  for (let at = start; at < end; at++) if (states[at] === kept) rest += original.charAt(at)
  return /[\p{L}\p{N}]/u.test(rest)
}
