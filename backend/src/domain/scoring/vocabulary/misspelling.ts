// Slips of the pen in long words: one letter too many, too few, wrong, or two in each other's place. One slip leaves the
// beginning or the end of a long word as it should be, so only words with the same beginning or the same end are compared.

import { remember } from '../text/index.ts'

// From how many letters on a word of the vocabulary is recognised although it is misspelt.
const minRecognisedLength = 8
const maxRecognisedLength = 24

const plain = /^[a-z]+$/

// The first letter stays: who misses it writes another word ("lamination" for "elimination").
const keysOf = (word: string): readonly [string, string] => [word.slice(0, 4), `${word.charAt(0)}-${word.slice(-3)}`]

// Whether one is the other but for one slip before its last letter. At the end it is a form of the word or another one:
// designer and designed, director and directory.
const isOneSlip = (written: string, meant: string): boolean => {
  let first = 0
  while (first < written.length && written[first] === meant[first]) first++
  if (first >= Math.min(written.length, meant.length) - 1) return false
  const rest = written.slice(first)
  const other = meant.slice(first)
  if (rest.length === other.length) {
    if (rest.slice(1) === other.slice(1)) return true
    return rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2)
  }
  return rest.length > other.length ? rest.slice(1) === other : rest === other.slice(1)
}

/** Corrects misspelt words: gives the words that may have been meant, none where the word is known. */
export type Corrector = (word: string) => readonly string[]

const none: readonly string[] = []

/**
 * Makes a corrector for words in lower case. A word that stands in `words` or `otherWords` is as it should be and is
 * never taken for another.
 */
export const createCorrector = (words: Iterable<string>, otherWords: ReadonlySet<string>): Corrector => {
  const known = new Set(words)
  const byKey = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < minRecognisedLength || word.length > maxRecognisedLength || !plain.test(word)) continue
    for (const key of keysOf(word)) {
      const there = byKey.get(key)
      if (there === undefined) byKey.set(key, [word])
      else there.push(word)
    }
  }
  const find = remember((word): readonly string[] => {
    const meant = new Set<string>()
    for (const key of keysOf(word)) {
      for (const candidate of byKey.get(key) ?? []) {
        if (Math.abs(candidate.length - word.length) <= 1 && isOneSlip(word, candidate)) meant.add(candidate)
      }
    }
    return [...meant]
  })
  return (word) => {
    if (word.length < minRecognisedLength - 1 || word.length > maxRecognisedLength + 1) return none
    if (known.has(word) || otherWords.has(word) || !plain.test(word)) return none
    return find(word)
  }
}
