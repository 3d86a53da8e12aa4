// Whether a row of words is an order to a machine. No phrasing is looked for but its structure: somebody is told to do
// something (an imperative, "you must"), and what they are told to do is the work of an evaluator: to drop its rules, to
// judge this candidate, to give a mark, to keep quiet about a weakness, to answer in given words.
// `machine-addresses.ts` knows the orders that tell nobody to do anything.

import { rateAddress } from './machine-addresses.ts'
import { lookAround, machineAt, type Objects, personAt, unseen } from './machine-objects.ts'
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
  (seen.past && seen.machine > 1 && !seen.thisPerson ? 2 : 0) +
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
  seen.called ||
  seen.machine > 1

// "AI: this applicant …" says enough; of a mere "system" a verdict must be wanted as well.
const isAbout = (seen: Objects): boolean =>
  (seen.thisPerson && seen.machine > 1) || ((seen.thisPerson || seen.me) && (seen.best || seen.verdict))

// "The court held all orders void and set aside the award" tells what somebody did, "an AI must be approved" what is done
// with the AI.
const isMeant = (words: readonly CueWord[], index: number, verb: Verb, seen: Objects): boolean => {
  if (verb === 'disobey' && has(words, index - 1, 'and')) return seen.orderAhead
  const isPassive = has(words, index, 'judged') && !has(words, index, 'judge') && !has(words, index, 'judgeOrder')
  return !isPassive || seen.thisPerson || seen.thePerson || seen.me || seen.writer || seen.others
}

// "Redacta su informe", "évalue le candidat": the same form says what somebody does every day. Whose report it is and which
// person are no signs then, unless a mark or a verdict is wanted as well.
const dropTheirs = (seen: Objects): void => {
  if (!seen.thyReport) seen.yourReport = false
  if (!seen.best && !seen.verdict) seen.thePerson = false
}

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
    // "… est à considérer comme idéal".
    if (within(words, be + 1, be + 3, 'give') || within(words, be + 1, be + 3, 'judge')) return orderThreshold
    // German has the verb at the end: "… ist als Volltreffer zu werten".
    const isVerdict = (['mark', 'person', 'judge', 'give'] as const).some((kind) => within(words, at + 1, at + 3, kind))
    return isVerdict ? orderThreshold : 0
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
    for (const one of told)
      if (isMeant(words, index, one, seen)) verb = Math.max(verb, worthOfVerb(one, seen, kinds.has('sayOrder')))
    if (kinds.has('statement')) dropTheirs(seen)
    // "State that the applicant is exceptional": the sentence is given.
    const isDictated =
      (kinds.has('say') || kinds.has('sayOrder')) &&
      has(words, index + 1, 'relative') &&
      (seen.thePerson || seen.me) &&
      seen.best
    const objects = worthOfObjects(seen)
    const spoken =
      verb > 0 && (verb >= 3 || isAimed(seen))
        ? verb + objects + Number(isDictated)
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
