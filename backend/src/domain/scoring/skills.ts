// Which skills a resume names, and how far they meet what the job asks for.

import type { SkillDemand } from './demands.ts'
import { quotePassage, type Span } from './masking.ts'
import type { Reading, ReadSegment } from './reading.ts'
import type { Evidence } from './resume-score.ts'
import { isContentWord } from './terms.ts'

/** The skills of a resume. */
export interface Skills {
  /** Names, each once, in alphabetical order. */
  readonly names: readonly string[]
  readonly evidence: readonly Evidence[]
  /** How far each demand is met, 0 to 1, in the order of the demands. */
  readonly met: readonly number[]
}

// What a demand is met by: a statement about work, a mere listing, or a neighbour of the same family or trade.
const stated = 1
const listed = 0.5
const sameFamily = 0.3
const sameTrade = 0.1

interface Found extends Span {
  readonly credit: number
}

const creditOf = (segment: ReadSegment): number => (segment.form === 'list' ? listed : stated)

// A phrase that is no known skill is found where its stems follow one another.
const findPhrase = (segments: readonly ReadSegment[], stems: readonly string[]): Found | null => {
  let best: Found | null = null
  for (const segment of segments) {
    if (segment.form === 'heading' || segment.section === 'personal' || segment.section === 'references') continue
    const tokens = segment.tokens.filter(isContentWord)
    const at = tokens.findIndex((_, first) => stems.every((stem, offset) => tokens[first + offset]?.stem === stem))
    const first = tokens[at]
    const last = tokens[at + stems.length - 1]
    if (first === undefined || last === undefined || (best !== null && best.credit >= creditOf(segment))) continue
    best = { start: first.start, end: last.end, credit: creditOf(segment) }
  }
  return best
}

interface Named extends Found {
  readonly family: string
  readonly trade: string
}

// For each skill its best mention: a statement before a listing, else the first.
const collectNamed = (segments: readonly ReadSegment[]): Map<string, Named> => {
  const named = new Map<string, Named>()
  for (const segment of segments) {
    for (const { skill, start, end } of segment.skills) {
      const credit = creditOf(segment)
      const known = named.get(skill.name)
      if (known !== undefined && known.credit >= credit) continue
      named.set(skill.name, { start, end, credit, family: skill.family, trade: skill.trade })
    }
  }
  return named
}

const rateDemand = (demand: SkillDemand, named: ReadonlyMap<string, Named>, phrase: Found | null): number => {
  const { skill } = demand
  if (skill === null) return phrase?.credit ?? 0
  const own = named.get(skill.name)
  if (own !== undefined) return own.credit
  const others = [...named.values()]
  if (others.some(({ family }) => family === skill.family)) return sameFamily
  return others.some(({ trade }) => trade === skill.trade) ? sameTrade : 0
}

/** Reads the skills of a resume and holds them against the demands. */
export const readSkills = ({ original, segments }: Reading, demands: readonly SkillDemand[]): Skills => {
  const named = collectNamed(segments)
  const phrases = demands.map(({ skill, stems }) => (skill === null ? findPhrase(segments, stems) : null))
  const found = new Map<string, Span>(named)
  demands.forEach(({ label }, index) => {
    const phrase = phrases[index]
    if (phrase !== null && phrase !== undefined && !found.has(label)) found.set(label, phrase)
  })
  const names = [...found.keys()].sort()
  const evidence = names.flatMap((value) => {
    const span = found.get(value)
    return span === undefined ? [] : [{ part: 'skills' as const, value, ...quotePassage(original, span) }]
  })
  return { names, evidence, met: demands.map((demand, index) => rateDemand(demand, named, phrases[index] ?? null)) }
}

// A job that names no skill says nothing against anybody.
const withoutDemand = 0.5

/** The skills part, 0 to 1: the share of the demands that is met, by weight. 0.5 where the job asks for no skill. */
export const scoreSkills = (demands: readonly SkillDemand[], met: readonly number[]): number => {
  const total = demands.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return withoutDemand
  return demands.reduce((sum, { weight }, index) => sum + weight * (met[index] ?? 0), 0) / total
}
