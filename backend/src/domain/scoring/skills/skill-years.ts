// How long a skill was used, as the resume says it in so many words: "5 years of Java", "Java (5 years)",
// "fünf Jahre Erfahrung in Java".

import type { ReadSegment, SkillMention } from '../reading.ts'
import type { Token } from '../text/index.ts'
import { readNumber } from '../text/index.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const units = toSet('year years yr yrs jahr jahre jahren an ans annee annees ano anos')
const between = toSet(`
of experience experienced exp expertise in with using as an a the and or plus hands on professional working practical
solid strong relevant commercial total background doing work erfahrung berufserfahrung mit im und oder de d experience en
avec dans et experiencia con y e
`)

// Longest use that is believed, in years.
const mostYears = 40
const reach = 8

const numberAt = (tokens: readonly Token[], at: number): number | null => {
  const word = tokens[at]?.word ?? ''
  // "A year" is said of any time.
  const years = /^(?:\d{1,2}|\p{L}{3,})$/u.test(word) ? readNumber(word) : 0
  return years > 0 && years <= mostYears ? years : null
}

// A full stop, a closing bracket or a line's end between two words parts them.
const isParted = (text: string, before: Token, after: Token): boolean =>
  /[.;|\n•)]/.test(text.slice(before.end, after.start))

const yearsBefore = (
  text: string,
  tokens: readonly Token[],
  first: number,
  named: ReadonlySet<number>,
): number | null => {
  for (let at = first - 1; at > 0 && at >= first - reach; at--) {
    const [token, after] = [tokens[at], tokens[at + 1]]
    if (token === undefined || after === undefined || isParted(text, token, after)) return null
    // A comma parts too, but not two skills of one list.
    if (!named.has(at) && text.slice(token.end, after.start).includes(',')) return null
    if (units.has(token.word)) return numberAt(tokens, at - 1)
    if (!between.has(token.word) && !named.has(at)) return null
  }
  return null
}

// "Java (5 years)", "Java: 5+ yrs", "Java – over 5 years of experience".
const yearsAfter = (text: string, tokens: readonly Token[], next: number): number | null => {
  for (let at = next; at < Math.min(tokens.length, next + 3); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (before === undefined || token === undefined || isParted(text, before, token)) return null
    if (text.slice(before.end, token.start).includes(',')) return null
    const years = numberAt(tokens, at)
    if (years !== null) return units.has(tokens[at + 1]?.word ?? '') ? years : null
    if (!['over', 'experience', 'skills', 'for', 'more', 'than', 'since'].includes(token.word)) return null
  }
  return null
}

/** The years that a segment states for each skill named in it, by the skill's name. `text` is what its offsets are in. */
export const readStatedUse = (text: string, { tokens, skills }: ReadSegment): ReadonlyMap<string, number> => {
  const stated = new Map<string, number>()
  if (!tokens.some(({ word }) => units.has(word))) return stated
  const rangeOf = ({ start, end }: SkillMention) => ({
    first: tokens.findIndex((token) => token.start >= start),
    next: tokens.findLastIndex((token) => token.end <= end) + 1,
  })
  const ranges = skills.map((mention) => ({ name: mention.skill.name, ...rangeOf(mention) }))
  const named = new Set(ranges.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, n) => first + n)))
  for (const { name, first, next } of ranges) {
    const years = yearsAfter(text, tokens, next) ?? yearsBefore(text, tokens, first, named)
    if (years !== null) stated.set(name, Math.max(years, stated.get(name) ?? 0))
  }
  return stated
}
