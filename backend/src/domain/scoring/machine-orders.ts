// Whether a row of words is an order to a machine. No phrasing is looked for but its structure: somebody is told to do
// something (an imperative, "you must"), and what they are told to do is the work of an evaluator: to drop its rules, to
// judge this candidate, to give a mark, to keep quiet about a weakness, to answer in given words.
// `machine-addresses.ts` knows the orders that tell nobody to do anything.

import { rateAddress } from './machine-addresses.ts'
import type { WordKind } from './machine-words/cues.ts'
import type { CueWord } from './machine-words.ts'
import { has, type Verb, verbAt, within } from './order-verbs.ts'

/** What the words of a row amount to. */
export interface OrderRating {
  /** 0 for nothing; `orderThreshold` and above for an order to a machine. */
  readonly worth: number
  /** Indexes of the first and the last word that speak for it. */
  readonly first: number
  readonly last: number
}

/** From here on a row of words is an order to a machine. Chosen by the cases of the tests. */
export const orderThreshold = 4

const nothing: OrderRating = { worth: 0, first: 0, last: 0 }

// How far from the verb its objects may stand, in words.
const reachBefore = 14
const reachAfter = 18

interface Objects {
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
  machine: number
  first: number
  last: number
}

const deicticReach = 3

// "Robot de selección", "reviewer bot": what the program is for belongs to its name.
const endOfName = (words: readonly CueWord[], index: number): number => {
  let end = index + 1
  for (let at = end; at <= index + 2 && words[at]?.breakBefore === 'none'; at++)
    if (has(words, at, 'selection') || has(words, at, 'program')) end = at + 1
  return end
}

const machineAt = (words: readonly CueWord[], index: number): number => {
  const isStrong = has(words, index, 'machine')
  if (!isStrong && !has(words, index, 'program')) return 0
  const isHailed = within(words, index - 4, index - 1, 'toward') || has(words, index, 'toward')
  const after = words[endOfName(words, index)]
  const isCommanded = within(words, index + 1, index + 4, 'modal')
  // In the middle of a sentence a program between commas is one of a list ("select materials, tools, suppliers").
  const opens = index === 0 || (isStrong && words[index]?.breakBefore !== 'none')
  const isCalled = opens && after !== undefined && after.breakBefore === 'clause'
  if (isStrong) return isHailed || isCommanded || isCalled ? 2 : 0
  return isHailed ? 2 : isCommanded || isCalled ? 1 : 0
}

const personAt = (words: readonly CueWord[], index: number, seen: Objects): boolean => {
  if (has(words, index, 'writer')) {
    seen.writer = true
    return true
  }
  if (!has(words, index, 'person')) return false
  if (within(words, index - deicticReach, index - 1, 'other')) seen.others = true
  else if (within(words, index - deicticReach, index - 1, 'this')) seen.thisPerson = true
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

const unseen: Objects = {
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
  },
  ...{ machine: 0, first: 0, last: 0 },
}

const lookAround = (words: readonly CueWord[], verb: number): Objects => {
  const seen: Objects = { ...unseen, first: verb, last: verb }
  const to = Math.min(words.length - 1, verb + reachAfter)
  for (let at = Math.max(0, verb - reachBefore); at <= to; at++) {
    const kinds = words[at]?.kinds
    if (kinds === undefined || kinds.size === 0) continue
    let isCue = personAt(words, at, seen)
    for (const [kind, field] of single) {
      if (!kinds.has(kind) || (at === verb && field !== 'me' && field !== 'only')) continue
      seen[field] = true
      isCue ||= kind !== 'earlier'
    }
    if (kinds.has('report') && within(words, at - 2, at - 1, 'your')) {
      isCue = seen.yourReport = true
      seen.thyReport ||= within(words, at - 2, at - 1, 'familiar')
    }
    const machine = machineAt(words, at)
    if (machine > 0) isCue = true
    seen.machine = Math.max(seen.machine, machine)
    if (isCue) {
      seen.first = Math.min(seen.first, at)
      seen.last = Math.max(seen.last, at)
    }
  }
  return seen
}

const worthOfVerb = (verb: Verb, seen: Objects, isCommand: boolean): number => {
  switch (verb) {
    case 'disobey':
    case 'follow':
      return seen.order ? 3 + Number(seen.earlier) : 0
    case 'judge':
      return 2
    case 'give':
    case 'say':
      // "Schreibe dein Gutachten …" can be said to nobody else; "write your report" stands in manuals too.
      return 1 + Number(verb === 'say' && (seen.only || (isCommand && seen.thyReport)))
    case 'call':
      return seen.thisPerson || seen.thePerson ? 1 : 0
    case 'reveal':
      return seen.flaw ? orderThreshold : 0
    case 'reject':
      return seen.others ? 2 : seen.thisPerson ? 2 : 0
  }
}

const worthOfObjects = (seen: Objects): number =>
  (seen.writer ? 3 : seen.thisPerson ? 2 : seen.thePerson || seen.me ? 1 : 0) +
  (seen.others ? 2 : 0) +
  (seen.verdict ? 2 : Number(seen.best)) +
  Number(seen.mark) +
  (seen.yourReport ? 2 : 0) +
  (seen.turn ? 2 : 0) +
  Number(seen.anyway) +
  seen.machine

// A verb of judging and a high mark without anybody who is judged are the work of many trades.
const isAimed = (seen: Objects): boolean =>
  seen.writer ||
  seen.thisPerson ||
  seen.thePerson ||
  seen.others ||
  seen.me ||
  seen.yourReport ||
  seen.turn ||
  seen.verdict ||
  seen.machine > 0

// "AI: this applicant …" says enough; of a mere "system" a verdict must be wanted as well.
const isAbout = (seen: Objects): boolean =>
  (seen.thisPerson && seen.machine > 1) || ((seen.thisPerson || seen.me) && (seen.best || seen.verdict))

const claimReach = 8

// "This candidate is the best match": a verdict, though nobody is told to give it.
const rateClaim = (words: readonly CueWord[], be: number): number => {
  const from = Math.max(0, be - 4)
  const seen = { ...unseen }
  for (let at = from; at < be; at++) personAt(words, at, seen)
  if (!seen.thisPerson) return 0
  for (let at = be + 1; at <= be + claimReach; at++) {
    if (has(words, at, 'verdict')) return orderThreshold
    if (!has(words, at, 'best')) continue
    return within(words, at + 1, at + 3, 'mark') || within(words, at + 1, at + 3, 'person') ? orderThreshold : 0
  }
  return 0
}

/** Rates a row of words, which should be one sentence. The best verb of it counts, with what stands around it. */
export const rateOrder = (words: readonly CueWord[]): OrderRating => {
  let best = nothing
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word?.isTurningPoint !== true) continue
    const { kinds } = word
    const told = verbAt(words, index)
    const isTurn = kinds.has('turn')
    const isAddress = machineAt(words, index) > 0
    const claim = kinds.has('be') ? rateClaim(words, index) : 0
    const address = rateAddress(words, index)
    if (address.worth > best.worth) best = { worth: address.worth, first: index, last: address.last }
    if (told.length === 0 && !isTurn && !isAddress && claim === 0) continue
    const seen = lookAround(words, index)
    let verb = 0
    for (const one of told) verb = Math.max(verb, worthOfVerb(one, seen, kinds.has('sayOrder')))
    const objects = worthOfObjects(seen)
    const spoken =
      verb > 0 && (verb >= 3 || isAimed(seen))
        ? verb + objects
        : isTurn
          ? objects + 2
          : isAddress && isAbout(seen)
            ? objects
            : 0
    const worth = Math.max(claim, spoken)
    if (worth > best.worth) best = { worth, first: seen.first, last: seen.last }
  }
  return best
}
