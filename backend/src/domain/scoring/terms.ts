// What two texts are compared by: stems of words, names of skills, and families of skills. The last two
// are a query expansion with a hand-made thesaurus (E. M. Voorhees, "Query expansion using
// lexical-semantic relations", SIGIR 1994): "search engine optimisation" meets "SEO", and a dispatcher
// is nearer to a fleet manager than a baker is.

import type { Token } from './text/index.ts'
import type { Skill } from './vocabulary/index.ts'

/** A stem as it is, a skill with a prefix, or a family with a prefix. */
export type Term = string

// Those of a vocabulary, for as long as it is there.
const skillTerms = new WeakMap<Skill, readonly Term[]>()

/** What a skill is compared by: itself, the wider skill that it is a part of, and its family. */
export const termsOfSkill = (skill: Skill): readonly Term[] => {
  const before = skillTerms.get(skill)
  if (before !== undefined) return before
  const { name, broader, family } = skill
  const terms = [`skill:${name}`, ...(broader === null ? [] : [`skill:${broader}`]), `family:${family}`]
  skillTerms.set(skill, terms)
  return terms
}

/** The terms of a row of tokens and of the skills named in it, each once. */
export const collectTerms = (tokens: readonly Token[], skills: readonly { readonly skill: Skill }[]): Set<Term> => {
  const terms = new Set<Term>()
  for (const token of tokens) if (token.isContent) terms.add(token.stem)
  for (const { skill } of skills) for (const term of termsOfSkill(skill)) terms.add(term)
  return terms
}

/**
 * What a word in a list counts beside one in a sentence, 0 to 1. A judgement: a list of every word of an advertisement
 * costs nothing to write and must not outweigh one honest paragraph.
 */
export const listWeight = 0.2

// However many lists name a thing, they do not add up to a deed.
const mostFromLists = 2 * listWeight

/**
 * How much a text uses each term: the number of its sentences that do, and for its lists `listWeight` each, at most
 * twice. A term counts once in a segment, and a segment that is repeated has no weight.
 */
export const countTerms = (
  segments: readonly { readonly terms: ReadonlySet<Term>; readonly weight: number }[],
): Map<Term, number> => {
  const counts = new Map<Term, number>()
  const listed = new Map<Term, number>()
  for (const { terms, weight } of segments) {
    if (weight === 0) continue
    const uses = weight < 1 ? listed : counts
    for (const term of terms) uses.set(term, (uses.get(term) ?? 0) + weight)
  }
  for (const [term, weight] of listed) counts.set(term, (counts.get(term) ?? 0) + Math.min(mostFromLists, weight))
  return counts
}
