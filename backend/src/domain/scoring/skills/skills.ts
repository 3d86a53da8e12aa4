// Which skills a resume names, how long and how lately each was used, and how far they meet what the job asks for.

import type { MonthNumber } from '../dates/index.ts'
import type { SkillDemand } from '../demands.ts'
import type { Position } from '../experience/index.ts'
import { type MetDemand, meetDemand, type Rated, weighYears } from '../met-demand.ts'
import type { Reading, ReadSegment } from '../reading.ts'
import type { Evidence } from '../resume-score.ts'
import { quotePassage, type Span } from '../text/index.ts'
import { creditOf, rateSkill, type SkillSource, type UsedSkill } from '../used-skill.ts'
import type { Skill } from '../vocabulary/index.ts'
import { readStatedUse } from './skill-years.ts'

/** The skills of a resume. */
export interface Skills {
  /** Names, each once, in alphabetical order. */
  readonly names: readonly string[]
  readonly evidence: readonly Evidence[]
  /** How far each demand is met, 0 to 1, in the order of the demands. */
  readonly met: readonly number[]
  /** The same with how, in the order of the demands. */
  readonly demands: readonly MetDemand[]
  /** Every skill with its use, in the order of `names`. */
  readonly used: readonly UsedSkill[]
  /** Names of skills that the job did not ask for, in alphabetical order. */
  readonly surplus: readonly string[]
}

const sourceOf = (segment: ReadSegment): SkillSource => {
  if (segment.section === 'certifications') return 'certificate'
  return segment.form === 'list' ? 'list' : 'work'
}

interface Mention extends Span {
  readonly source: SkillSource
}

interface Named extends Mention {
  readonly skill: Skill | null
  readonly mentions: Mention[]
  statedYears: number
}

const isBetter = (one: SkillSource, other: SkillSource): boolean => creditOf[one] > creditOf[other]

const speaks = ({ form, section }: ReadSegment): boolean =>
  form !== 'heading' && section !== 'personal' && section !== 'references'

// A phrase that is no known skill is found where its stems follow one another.
const findPhrase = (segments: readonly ReadSegment[], stems: readonly string[]): Mention[] =>
  segments.filter(speaks).flatMap((segment) => {
    const tokens = segment.tokens.filter(({ isContent }) => isContent)
    const at = tokens.findIndex((_, first) => stems.every((stem, offset) => tokens[first + offset]?.stem === stem))
    const first = tokens[at]
    const last = tokens[at + stems.length - 1]
    return first === undefined || last === undefined
      ? []
      : [{ start: first.start, end: last.end, source: sourceOf(segment) }]
  })

const addMention = (named: Map<string, Named>, name: string, skill: Skill | null, mention: Mention): void => {
  const known = named.get(name)
  if (known === undefined) {
    named.set(name, { ...mention, skill, mentions: [mention], statedYears: 0 })
    return
  }
  known.mentions.push(mention)
  if (isBetter(mention.source, known.source)) named.set(name, { ...known, ...mention })
}

// Each skill with all its mentions, placed at its best one: a statement before a listing, else the first.
const collectNamed = ({ text, segments }: Reading): Map<string, Named> => {
  const named = new Map<string, Named>()
  for (const segment of segments) {
    if (segment.skills.length === 0) continue
    const source = sourceOf(segment)
    for (const { skill, start, end } of segment.skills) addMention(named, skill.name, skill, { start, end, source })
    for (const [name, years] of readStatedUse(text, segment)) {
      const known = named.get(name)
      if (known !== undefined) known.statedYears = Math.max(known.statedYears, years)
    }
  }
  return named
}

// Every month of a position in which the skill is named counts once. What is named below a title of another trade was not
// the matter of that job: nobody knows for how much of it, so its months do not count.
const readUse = (
  { mentions, statedYears }: Named,
  positions: readonly Position[],
): { years: number; lastMonth: number | null } => {
  const used = positions.filter(
    ({ kind, isOtherTrade, start, end }) =>
      kind !== 'education' &&
      !isOtherTrade &&
      mentions.some((mention) => mention.start >= start && mention.start < end),
  )
  let months = 0
  let lastMonth: number | null = null
  for (const position of used.sort((a, b) => a.firstMonth - b.firstMonth)) {
    const counted = lastMonth ?? position.firstMonth - 1
    months += Math.max(0, position.lastMonth - Math.max(counted, position.firstMonth - 1))
    lastMonth = Math.max(counted, position.lastMonth)
  }
  return { years: Math.max(Math.round((months / 12) * 10) / 10, statedYears), lastMonth }
}

/**
 * Reads the skills of a resume and holds them against the demands. `positions` are the dated positions of the same
 * reading and `presentMonth` the month of the scoring; where they are left out, years and recency do not count.
 */
export const readSkills = (
  reading: Reading,
  demands: readonly SkillDemand[],
  positions: readonly Position[] = [],
  presentMonth: MonthNumber | null = null,
): Skills => {
  const named = collectNamed(reading)
  for (const { skill, label, stems } of demands) {
    if (skill !== null) continue
    for (const mention of findPhrase(reading.segments, stems)) addMention(named, label, null, mention)
  }
  const names = [...named.keys()].sort()
  const rated = names.flatMap((name): Rated[] => {
    const entry = named.get(name)
    if (entry === undefined) return []
    const { source, start, end, skill } = entry
    const used: UsedSkill = { name, source, start, end, ...readUse(entry, positions) }
    return [{ used, skill, worth: rateSkill(used, presentMonth) }]
  })
  const met = demands.map((demand) => {
    const { minYears } = demand
    const countsYears = presentMonth !== null && minYears !== undefined
    return meetDemand(demand, countsYears ? rated.map((one) => weighYears(one, minYears)) : rated)
  })
  const asked = new Set(demands.flatMap(({ label, skill }) => [label, skill?.name ?? label, skill?.broader ?? label]))
  const isAsked = ({ used, skill }: Rated) =>
    asked.has(used.name) || (skill?.broader != null && asked.has(skill.broader))
  return {
    names,
    evidence: rated.map(({ used }) => ({ part: 'skills', value: used.name, ...quotePassage(reading.original, used) })),
    met: met.map((demand) => demand.met),
    demands: met,
    used: rated.map(({ used }) => used),
    surplus: rated.filter((one) => !isAsked(one)).map(({ used }) => used.name),
  }
}

// A job that names no skill says nothing against anybody.
const withoutDemand = 0.5

/** The skills part, 0 to 1: the share of the demands that is met, by weight. 0.5 where the job asks for no skill. */
export const scoreSkills = (demands: readonly SkillDemand[], met: readonly number[]): number => {
  const total = demands.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return withoutDemand
  return demands.reduce((sum, { weight }, index) => sum + weight * (met[index] ?? 0), 0) / total
}
