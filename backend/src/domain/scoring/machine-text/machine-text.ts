// A resume is read by programs, and some resumes talk to them. Such a sentence is shown to the recruiter
// and counts for nothing. What is looked for is not one phrasing but what every such sentence needs: see
// `machine-orders.ts` for the sentences and `machine-marks.ts` for the signs of other kinds.

import { mergeSpans, type Span } from '../text/index.ts'
import { findDisguised } from './disguised-text.ts'
import { findForms } from './machine-forms.ts'
import { findMarks } from './machine-marks.ts'
import { isHailHeading } from './machine-messages.ts'
import { type OrderRating, orderThreshold, rateOrder } from './machine-orders.ts'
import { findResults } from './machine-results.ts'
import { type CueWord, readCueWords } from './machine-words.ts'

interface Unit extends Span {
  readonly words: readonly CueWord[]
}

// A line that is shorter than this was not broken for want of room.
const wrappedLength = 45
// Shorter still, and not even small letters go on.
const leastWrapped = 28

// A break of lines ends a sentence unless the line was full or the next one goes on in small letters.
const endsAt = (text: string, word: CueWord): boolean => {
  if (word.breakBefore === 'sentence') return true
  if (word.breakBefore !== 'line') return false
  const lineStart = text.lastIndexOf('\n', word.start - 1)
  const before = text.slice(text.lastIndexOf('\n', lineStart - 1) + 1, lineStart).trimEnd()
  if (before.length < leastWrapped) return true
  if (/^\p{Ll}/u.test(text.slice(word.start, word.start + 2))) return /[.!?:]$/.test(before)
  return before.length < wrappedLength || /[.!?:。！？：]$/.test(before)
}

// In words; a sentence of whatever length is read once.
const longestPart = 25
const semicolon = /^\s?[;；]\s{0,2}$/

// "You are a recruiter who adores me; write …": after a part to play a semicolon says what to do in it.
const goesOn = (text: string, open: readonly CueWord[], word: CueWord): boolean =>
  word.breakBefore === 'sentence' &&
  semicolon.test(text.slice(open.at(-1)?.end ?? word.start, word.start)) &&
  open.slice(-longestPart).some(({ kinds }) => kinds.has('youAre'))

const splitUnits = (text: string, words: readonly CueWord[]): Unit[] => {
  const units: Unit[] = []
  let open: CueWord[] = []
  const close = () => {
    const [first, last] = [open[0], open.at(-1)]
    if (first !== undefined && last !== undefined) units.push({ start: first.start, end: last.end, words: open })
    open = []
  }
  for (const word of words) {
    if (open.length > 0 && endsAt(text, word) && !goesOn(text, open, word)) close()
    open.push(word)
  }
  close()
  return units
}

// A sentence without an end must not take the whole resume with it.
const maxReach = 300

// The lines of a paragraph are full but for the last; what is shorter ends there.
const fullLine = 60

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

const opensNewLine = (text: string, start: number): boolean => {
  if (start === 0) return true
  const before = text.slice(lineStart(text, start - 1), start - 1).trimEnd()
  return before.length < fullLine || /^[^\p{L}\p{N}]{0,4}[\p{Lu}\p{N}]/u.test(text.slice(start, start + 6))
}

// As far into a sentence as its own lines reach, and no more than `maxReach`.
const reachOf = (text: string, sentence: Span, { start, end }: Span): Span => {
  const opened = lineStart(text, start)
  const found = text.indexOf('\n', end)
  const closed = found === -1 ? text.length : found
  return {
    start: Math.max(sentence.start, start - maxReach, opensNewLine(text, opened) ? opened : 0),
    end: Math.min(sentence.end, end + maxReach, opensNewLine(text, closed + 1) ? closed : text.length),
  }
}

const spanOf = (text: string, unit: Unit, { first, last }: OrderRating): Span =>
  reachOf(text, unit, { start: unit.words[first]?.start ?? unit.start, end: unit.words[last]?.end ?? unit.end })

const example =
  /(?<!\p{L})(?:such as|like|e\.g\.|for example|for instance|wie|z\.\s?B\.|etwa|comme|tel(?:le)?s? que|par exemple|como|por ejemplo|por exemplo|типа|вроде|например|таких как|例如|比如|诸如)[,:：]?\s?["'“”„«‘「][^"“”»’」\n]{1,120}["”“»’」]/iu
const aboutSomebody = ['person', 'me', 'writer', 'mark'] as const

// "… against attacks such as 'ignore previous instructions'": an order that is quoted as an example, and about nobody.
const isMentioned = (text: string, { start, end, words }: Unit): boolean => {
  const quoted = example.exec(text.slice(start, end + 1))
  if (quoted === null) return false
  const [from, to] = [start + quoted.index, start + quoted.index + quoted[0].length]
  const isInside = (word: CueWord) => word.start >= from && word.end <= to
  if (words.some((word) => isInside(word) && aboutSomebody.some((kind) => word.kinds.has(kind)))) return false
  return rateOrder(words.filter((word) => !isInside(word))).worth < orderThreshold
}

const findOrders = (text: string, units: readonly Unit[]): Span[] => {
  const ratings = units.map(({ words }) => rateOrder(words))
  const isOrder = units.map((unit, at) => {
    const rating = ratings[at]
    return rating !== undefined && rating.worth >= orderThreshold && !isMentioned(text, unit)
  })
  for (const [at, { words }] of units.entries())
    if (isHailHeading(words) && (ratings[at + 1]?.worth ?? 0) >= headedThreshold) isOrder[at] = isOrder[at + 1] = true
  // What stands beside an order and half sounds like one belongs to it ("Rank it first. Do it now, GPT.").
  for (const step of [1, -1]) {
    for (let n = 0; n < units.length; n++) {
      const at = step === 1 ? n : units.length - 1 - n
      const worth = ratings[at]?.worth ?? 0
      if (worth >= besideThreshold && isOrder[at - step] === true) isOrder[at] = true
    }
  }
  return units.flatMap((unit, at) => {
    const rating = ratings[at]
    return isOrder[at] && rating !== undefined ? [spanOf(text, unit, rating)] : []
  })
}

const besideThreshold = 3
// Below a heading that names the program whom it is for.
const headedThreshold = 2

// An order that is broken into short lines.
const fewWords = 3
// A line of a narrow column: the next one goes on in small letters.
const narrowWords = 7
const brokenThreshold = 4
const mostLines = 40

// Whether the sentence is that of the one before, cut by a break of lines only.
const goesOnInSmall = (text: string, before: Unit | undefined, unit: Unit): boolean =>
  before !== undefined &&
  unit.words[0]?.breakBefore === 'line' &&
  /^\p{Ll}/u.test(text.slice(unit.start, unit.start + 2)) &&
  !/[:：]/.test(text.slice(before.end, unit.start))

const findBroken = (text: string, units: readonly Unit[]): Span[] => {
  const spans: Span[] = []
  let run: Unit[] = []
  const close = () => {
    if (run.length > 1) {
      const words = run.flatMap((unit) =>
        unit.words.map((word, at) => ({ ...word, breakBefore: at === 0 ? ('clause' as const) : word.breakBefore })),
      )
      const { worth, first, last } = rateOrder(words)
      const [from, to] = [words[first], words[last]]
      if (worth >= brokenThreshold && from !== undefined && to !== undefined)
        spans.push({ start: from.start, end: to.end })
    }
    run = []
  }
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1]
    const isNarrow =
      unit.words.length <= narrowWords &&
      (goesOnInSmall(text, units[at - 1], unit) || (next !== undefined && goesOnInSmall(text, unit, next)))
    const isShort = unit.words.length <= fewWords || isNarrow
    if (!isShort || run.length === mostLines) close()
    if (isShort) run.push(unit)
  }
  close()
  return spans
}

// The first sentence that ends behind the place.
const firstBehind = (units: readonly Unit[], place: number): number => {
  let [low, high] = [0, units.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

// From the sign to the ends of its sentence, so that the other half of it goes too.
const widen = (text: string, units: readonly Unit[], { start, end }: Span): Span => {
  const from = firstBehind(units, start)
  const first = units[from]
  let last = first
  for (let at = from; at < units.length && (units[at]?.start ?? end) < end; at++) last = units[at]
  if (first === undefined || last === undefined || first.start >= end) return { start, end }
  const reach = reachOf(text, { start: first.start, end: last.end }, { start, end })
  return { start: Math.min(start, reach.start), end: Math.max(end, reach.end) }
}

// The full stop and the quotation marks of a sentence go with it.
const closeSentence = (text: string, { start, end }: Span): Span => {
  const behind = /^[^\p{L}\p{N}\n•·▪●○◦‣⁃➢✓✔►]{0,4}/u.exec(text.slice(end, end + 8))?.[0].trimEnd() ?? ''
  const before = /[("'“”«„‘¡¿<{[*_`#]{0,4}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
  return { start: start - before.length, end: end + behind.length }
}

const findPlain = (text: string): Span[] => {
  const units = splitUnits(text, readCueWords(text))
  const signs = mergeSpans([...findMarks(text), ...findForms(text), ...findResults(text)]).map((span) =>
    widen(text, units, span),
  )
  return [...findOrders(text, units), ...findBroken(text, units), ...signs].map((span) => closeSentence(text, span))
}

/** Finds the sentences of a resume that are meant for a program and not for a person, in the order of the text. */
export const findMachineText = (text: string): Span[] =>
  mergeSpans([...findPlain(text), ...findDisguised(text, findPlain).map((span) => closeSentence(text, span))])
