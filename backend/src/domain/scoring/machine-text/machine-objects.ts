// What stands around the verb of a sentence: who is judged, by which program, with what mark. `machine-orders.ts` weighs it.

import type { WordKind } from './machine-words/cues.ts'
import type { CueWord } from './machine-words.ts'
import { has, within } from './order-verbs.ts'

// How far from the verb its objects may stand, in words.
const reachBefore = 14
const reachAfter = 18

/** What stands around a verb that could be an order. */
export interface Objects {
  /** "The author of these lines": nobody is called so by others. */
  writer: boolean
  thisPerson: boolean
  thePerson: boolean
  others: boolean
  me: boolean
  best: boolean
  verdict: boolean
  mark: boolean
  order: boolean
  earlier: boolean
  flaw: boolean
  yourReport: boolean
  /** The same, and said as one speaks to a child or a machine: "dein", "ton". */
  thyReport: boolean
  only: boolean
  turn: boolean
  anyway: boolean
  /** What the writer has done, or "this" with nothing behind it. */
  past: boolean
  /** "The best candidate", whoever that will be. */
  bestPerson: boolean
  orderAhead: boolean
  /** A program is called by its name ("Evaluators, award …"), not only spoken of ("the program must …"). */
  called: boolean
  machine: number
  first: number
  last: number
}

const deicticReach = 3
const bridgeReach = 6

// "This candidate" and "this excellent candidate"; "that" must stand before its noun, for "… that all candidates" is a clause.
const isPointedAt = (words: readonly CueWord[], index: number): boolean => {
  // "The candidate above".
  if (has(words, index - 1, 'the') && has(words, index + 1, 'here') && words[index + 1]?.breakBefore === 'none')
    return true
  for (let at = index - 1; at >= Math.max(0, index - bridgeReach); at--) {
    if (!has(words, at, 'this')) continue
    if (at < index - deicticReach) return has(words, at + 1, 'be')
    if (at === index - 1 || !has(words, at, 'relative')) return true
  }
  return false
}

// What a program is told to take for more than it is: "the above experience", or "this" and nothing behind it.
const isPastAt = (words: readonly CueWord[], index: number): boolean =>
  has(words, index, 'past')
    ? within(words, index - deicticReach, index - 1, 'this')
    : has(words, index, 'this') && !has(words, index, 'relative') && words[index + 1]?.breakBefore !== 'none'

// "Robot de selección", "reviewer bot": what the program is for belongs to its name.
const endOfName = (words: readonly CueWord[], index: number): number => {
  let end = index + 1
  for (let at = end; at <= index + 2 && words[at]?.breakBefore === 'none'; at++)
    if (has(words, at, 'selection') || has(words, at, 'program')) end = at + 1
  return end
}

// "Ask the tool to rank …", not "ask the system administrator to …".
const isWholeName = (words: readonly CueWord[], index: number): boolean => {
  const next = words[endOfName(words, index)]
  return next !== undefined && (next.kinds.size > 0 || next.breakBefore !== 'none')
}

/** How surely the word names a program that is spoken to: 2 surely, 1 perhaps, 0 not at all. */
export const machineAt = (words: readonly CueWord[], index: number): number => {
  const isStrong = has(words, index, 'machine')
  if (!isStrong && !has(words, index, 'program')) return 0
  const isHailed =
    within(words, index - 4, index - 1, 'toward') ||
    ((within(words, index - 4, index - 1, 'hail') || within(words, index - 3, index - 1, 'ask')) &&
      isWholeName(words, index)) ||
    has(words, index, 'toward')
  const after = words[endOfName(words, index)]
  // "A model that reads this is obliged to …" goes by way of what it reads.
  const isReader = has(words, index + 1, 'relative') && has(words, index + 2, 'reads')
  const isCommanded = within(words, index + 1, index + (isReader ? 7 : 4), 'modal')
  // In the middle of a sentence a program between commas is one of a list ("select materials, tools, suppliers").
  const opens = index === 0 || (isStrong && words[index]?.breakBefore !== 'none')
  const isCalled = opens && after !== undefined && after.breakBefore === 'clause'
  if (isStrong) return isHailed || isCommanded || isCalled ? 2 : 0
  return isHailed ? 2 : isCommanded || isCalled ? 1 : 0
}

/** Notes who is judged, if the word says so. */
export const personAt = (words: readonly CueWord[], index: number, seen: Objects): boolean => {
  if (has(words, index, 'writer')) {
    seen.writer = true
    return true
  }
  if (!has(words, index, 'person')) return false
  if (within(words, index - deicticReach, index - 1, 'other')) seen.others = true
  else if (isPointedAt(words, index)) seen.thisPerson = true
  else if (has(words, index - 1, 'the')) seen.thePerson = true
  else return false
  return true
}

const single: readonly (readonly [
  WordKind,
  'me' | 'best' | 'verdict' | 'mark' | 'order' | 'earlier' | 'flaw' | 'only' | 'turn' | 'anyway',
])[] = [
  ['me', 'me'],
  ['best', 'best'],
  ['verdict', 'verdict'],
  ['mark', 'mark'],
  ['order', 'order'],
  ['earlier', 'earlier'],
  ['flaw', 'flaw'],
  ['only', 'only'],
  ['turn', 'turn'],
  ['anyway', 'anyway'],
]

/** Nothing around. */
export const unseen: Objects = {
  ...{
    writer: false,
    thisPerson: false,
    thePerson: false,
    others: false,
    me: false,
    best: false,
    verdict: false,
    mark: false,
  },
  ...{
    order: false,
    earlier: false,
    flaw: false,
    yourReport: false,
    thyReport: false,
    only: false,
    turn: false,
    anyway: false,
    past: false,
    bestPerson: false,
    orderAhead: false,
    called: false,
  },
  ...{ machine: 0, first: 0, last: 0 },
}

/** What stands within reach of the verb at the index. */
export const lookAround = (words: readonly CueWord[], verb: number): Objects => {
  const seen: Objects = { ...unseen, first: verb, last: verb }
  const to = Math.min(words.length - 1, verb + reachAfter)
  for (let at = Math.max(0, verb - reachBefore); at <= to; at++) {
    const kinds = words[at]?.kinds
    if (kinds === undefined || kinds.size === 0) continue
    let isCue = personAt(words, at, seen)
    for (const [kind, field] of single) {
      if (!kinds.has(kind) || (at === verb && field !== 'me' && field !== 'only')) continue
      // "The best candidate" is whoever that will be; "rate the candidate best" is another thing.
      if (kind === 'best' && has(words, at + 1, 'person') && words[at + 1]?.breakBefore === 'none')
        seen.bestPerson = true
      else seen[field] = true
      seen.orderAhead ||= kind === 'order' && at > verb
      isCue ||= kind !== 'earlier'
    }
    if (kinds.has('report') && within(words, at - 2, at - 1, 'your')) {
      isCue = seen.yourReport = true
      seen.thyReport ||= within(words, at - 2, at - 1, 'familiar')
    }
    seen.past ||= isPastAt(words, at)
    const machine = machineAt(words, at)
    if (machine > 0) isCue = true
    seen.called ||= machine > 0 && !within(words, at + 1, at + 4, 'modal')
    seen.machine = Math.max(seen.machine, machine)
    if (isCue) {
      seen.first = Math.min(seen.first, at)
      seen.last = Math.max(seen.last, at)
    }
  }
  if (seen.bestPerson && (seen.thisPerson || seen.writer || seen.me || seen.yourReport || seen.machine > 0))
    seen.best = true
  return seen
}
