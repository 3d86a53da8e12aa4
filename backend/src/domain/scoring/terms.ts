// What two texts are compared by: stems of words, names of skills, and families of skills. The last two
// are a query expansion with a hand-made thesaurus (E. M. Voorhees, "Query expansion using
// lexical-semantic relations", SIGIR 1994): "search engine optimisation" meets "SEO", and a dispatcher
// is nearer to a fleet manager than a baker is.

import { isContentWord, type ReadSegment } from './reading.ts'
import type { Skill } from './vocabulary.ts'

/** A stem as it is, a skill with a prefix, or a family with a prefix. */
export type Term = string

/** The term of a skill by its name. */
export const skillTerm = (skill: Skill): Term => `skill:${skill.name}`

/** The term of the family of a skill. */
export const familyTerm = (skill: Skill): Term => `family:${skill.family}`

/** The terms of a segment, each once however often it is repeated there. */
export const termsOf = (segment: ReadSegment): Set<Term> => {
  const terms = new Set<Term>()
  for (const token of segment.tokens) if (isContentWord(token)) terms.add(token.stem)
  for (const { skill } of segment.skills) {
    terms.add(skillTerm(skill))
    terms.add(familyTerm(skill))
  }
  return terms
}

/** How often a text uses each term: the number of its segments that do, each counted by its weight. */
export const countTerms = (segments: readonly ReadSegment[]): Map<Term, number> => {
  const counts = new Map<Term, number>()
  for (const segment of segments) {
    if (segment.weight === 0) continue
    for (const term of termsOf(segment)) counts.set(term, (counts.get(term) ?? 0) + segment.weight)
  }
  return counts
}
