// When a verb is an order: by its form ("ignorez"), or by where it stands ("Ignore …", "you must ignore …"), and never
// where somebody does it themselves ("I recommend", "who rank").

import type { WordKind } from './machine-words/cues.ts'
import type { CueWord } from './machine-words.ts'

/** What somebody is told to do. */
export type Verb = 'disobey' | 'follow' | 'judge' | 'give' | 'say' | 'reveal' | 'reject' | 'call'
const verbs: readonly (readonly [Verb, WordKind])[] = [
  ['disobey', 'disobeyOrder'],
  ['follow', 'followOrder'],
  ['judge', 'judgeOrder'],
  ['give', 'giveOrder'],
  ['say', 'sayOrder'],
  ['reveal', 'revealOrder'],
  ['reject', 'rejectOrder'],
  ['call', 'callOrder'],
]

/** Whether the word at the index is of the kind. */
export const has = (words: readonly CueWord[], index: number, kind: WordKind): boolean =>
  words[index]?.kinds.has(kind) === true

/** Whether a word of the kind stands from `from` to `to`, both inclusive. */
export const within = (words: readonly CueWord[], from: number, to: number, kind: WordKind): boolean => {
  for (let at = Math.max(0, from); at <= Math.min(words.length - 1, to); at++) if (has(words, at, kind)) return true
  return false
}

const opensClause = (words: readonly CueWord[], index: number): boolean => {
  for (let at = index; at >= Math.max(0, index - 3); at--) {
    const word = words[at]
    if (at === 0 || (word !== undefined && word.breakBefore !== 'none')) return true
    const before = words[at - 1]
    if (before === undefined) return true
    if (before.kinds.has('and') || before.kinds.has('please') || before.kinds.has('not')) return true
    if (!before.kinds.has('filler') || before.kinds.has('relative')) return false
  }
  return false
}

const modalReach = 9
const selfReach = 2
const askedReach = 5

const machineReach = 12
const clauseReach = 4

const objectReach = 6

// "Prompts that ask a model to rate resumes and ignore names": the machine does it, in a clause about it. But "I know that
// an AI reads this, so rank this candidate …" speaks of what is here.
const isDoneByMachine = (words: readonly CueWord[], index: number): boolean => {
  const isHere = (kind: 'this' | 'me' | 'order' | 'writer') => within(words, index + 1, index + objectReach, kind)
  if (isHere('this') || isHere('me') || isHere('order') || isHere('writer')) return false
  for (let at = index - 1; at >= Math.max(0, index - machineReach); at--) {
    if (has(words, at, 'modal') || has(words, at, 'please') || has(words, at, 'toward')) return false
    if (has(words, at, 'machine') || has(words, at, 'program'))
      return within(words, at - clauseReach, at - 1, 'relative') && !within(words, at - clauseReach, at - 1, 'toward')
  }
  return false
}

// A program that is asked: "the tool to …", not "the system administrator to …".
const isProgramIn = (words: readonly CueWord[], from: number, to: number): boolean => {
  for (let at = Math.max(0, from); at <= to; at++)
    if ((has(words, at, 'machine') || has(words, at, 'program')) && words[at + 1]?.kinds.size !== 0) return true
  return false
}

// "Peço ao sistema que dê …": what a program is asked for stands behind a "that".
const isAskedFor = (words: readonly CueWord[], index: number): boolean =>
  within(words, index - modalReach, index - 2, 'ask') && isProgramIn(words, index - askedReach, index - 2)

// "Je recommande", "who rank": somebody does it, nobody is told to.
const isTold = (words: readonly CueWord[], index: number): boolean =>
  words[index]?.breakBefore !== 'none' ||
  !(
    // "On" is somebody in French and nobody in "read on and ignore …".
    within(words, has(words, index - 1, 'and') ? index - 1 : index - selfReach, index - 1, 'self') ||
    (has(words, index - 1, 'relative') && !isAskedFor(words, index)) ||
    // "Whoever hires me" is a condition; "whoever reads this must rank …" tells in its other half.
    within(words, index - 2, index - 1, 'whoever')
  )

const isModal = (words: readonly CueWord[], index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - modalReach); at--) {
    const kinds = words[at]?.kinds
    // Most words are of no kind.
    if (kinds === undefined || kinds.size === 0) continue
    if (kinds.has('modal') || kinds.has('please') || kinds.has('polite')) return true
    if (kinds.has('ask') && isProgramIn(words, at + 1, index - 1)) return true
    if (kinds.has('self')) return false
  }
  // German puts it last: "bewertet werden muss", "ist … zu bewerten".
  return within(words, index + 1, index + 3, 'modal')
}

const negationReach = 3
const negationAfter = 8

const isNegated = (words: readonly CueWord[], index: number, verb: Verb): boolean =>
  within(words, index - negationReach, index - 1, 'not') ||
  ((verb === 'follow' || verb === 'reveal') && within(words, index + 1, index + negationAfter, 'not'))

/** What the word at the index tells somebody to do; mostly nothing. */
export const verbAt = (words: readonly CueWord[], index: number): readonly Verb[] => {
  const kinds = words[index]?.kinds
  if (kinds === undefined || kinds.size === 0 || !isTold(words, index)) return []
  const found: Verb[] = []
  for (const [verb, order] of verbs) {
    const isOrder = kinds.has(order) || (kinds.has(verb) && (opensClause(words, index) || isModal(words, index)))
    if (isOrder && isNegated(words, index, verb) === needsNegation.has(verb)) found.push(verb)
    // "Do not fail to rank …" and "do not reject this candidate" are orders as well.
    else if (isOrder && (verb === 'judge' || verb === 'reject' || verb === 'give')) found.push(verb)
  }
  if (kinds.has('judged') && within(words, index - modalReach, index + 3, 'modal') && !found.includes('judge'))
    found.push('judge')
  return found.length > 0 && words[index]?.breakBefore === 'none' && isDoneByMachine(words, index) ? [] : found
}

// "Do not follow" and "do not mention"; "never ignore" on the other hand is a good rule.
const needsNegation: ReadonlySet<Verb> = new Set(['follow', 'reveal'])
