// The education of the person whose resume it is: not of their pupils, not of their daughter, not the
// degree they wish to take one day.

import { type Degree, findDegrees, rankOfLevel } from './degrees.ts'
import type { EducationDemand } from './demands.ts'
import { quotePassage } from './masking.ts'
import type { Reading } from './reading.ts'
import type { EducationLevel, Evidence } from './resume-score.ts'
import type { SectionKind } from './sections.ts'
import type { Term } from './terms.ts'

/** The education that a resume states. */
export interface Education {
  readonly level: EducationLevel
  readonly evidence: readonly Evidence[]
  /** The terms of the passages about it, for comparing the subject with the job. */
  readonly terms: ReadonlySet<Term>
}

// Sections in which a degree can be the person's own without more being said.
const own: ReadonlySet<SectionKind> = new Set(['education', 'certifications'])
const possible: ReadonlySet<SectionKind> = new Set([
  ...(['unknown', 'summary', 'experience', 'skills', 'achievements', 'other'] as const),
])

const others =
  /\b(?:students?|pupils?|candidates?|applicants?|clients?|employees?|staff|hires?|daughter|son|sons|wife|husband|father|mother|brother|sister|parents?|teach(?:ing)?|taught|tutor(?:ed|ing)?|lectur(?:ed|ing)|recruit(?:ed|ing)?|requir(?:ed|es|ing)|supervis(?:ed|ing)|mentor(?:ed|ing)?|hir(?:ed|ing)|team of|courses? for|programs? for|led by|report(?:ed|ing)? to|for the|to the)\b/i
const unfinished =
  /\b(?:pursuing|currently (?:enrolled|studying|working (?:on|towards))|plan(?:s|ning)? to|intend(?:s|ing)?|working towards?|enrolled in|candidate for|dropped out|incomplete|not completed|in progress|hope to|aim(?:ing)? (?:to|for)|credits towards?|towards? (?:a|an|my)|expected|some college|ongoing|anticipated|abd)\b/i
const schoolNearby =
  /\b(?:universit\w*|college|institute|school|academy|polytechnic|degree|gpa|cgpa|graduated|major(?:ed)?|honou?rs|cum laude|faculty|education)\b/i

const reach = 70

const around = (text: string, { start, end }: Degree): { before: string; after: string } => ({
  before: text.slice(Math.max(0, start - reach), start).replace(/^[\s\S]*(?:[.!?;]\s|\n)/, ''),
  after: text.slice(end, end + reach).replace(/(?:[.!?;]\s|\n)[\s\S]*$/, ''),
})

const isOwn = (text: string, degree: Degree, section: SectionKind): boolean => {
  const { before, after } = around(text, degree)
  if (unfinished.test(before) || unfinished.test(after)) return false
  if (own.has(section)) return section === 'education' || degree.isStrong
  if (
    !possible.has(section) ||
    others.test(before) ||
    /^['’]?s?\s+(?:students?|candidates?|graduates|holders|program)\b/i.test(after)
  )
    return false
  // In a list of skills "Bachelor degree" is a keyword; with its subject or school it is a statement.
  const isStatement =
    section !== 'skills' ||
    schoolNearby.test(after) ||
    /\b(?:in|of)\s+\p{L}{3}/u.test(text.slice(degree.start, degree.end + reach))
  return (degree.isStrong && isStatement) || schoolNearby.test(`${before} ${after}`)
}

/** Reads the highest completed education that a resume states about its writer. */
export const readEducation = ({ original, text, lines, segments }: Reading): Education => {
  const found = findDegrees(text).flatMap((degree) => {
    const line = lines.findLast(({ start }) => start <= degree.start)
    return line !== undefined && isOwn(text, degree, line.section) ? [{ degree, line }] : []
  })
  const rank = Math.max(0, ...found.map(({ degree }) => rankOfLevel(degree.level)))
  const highest = found
    .filter(({ degree }) => rankOfLevel(degree.level) === rank)
    .sort((a, b) => Number(b.degree.isStrong) - Number(a.degree.isStrong))[0]
  const named = new Set(found.map(({ line }) => line))
  const terms = new Set<Term>()
  for (const segment of segments) {
    const line = lines[segment.line]
    if (segment.section !== 'education' && (line === undefined || !named.has(line))) continue
    for (const term of segment.terms) terms.add(term)
  }
  if (highest === undefined) return { level: 'none', evidence: [], terms }
  const { level } = highest.degree
  return { level, terms, evidence: [{ part: 'education', value: level, ...quotePassage(original, highest.line) }] }
}

// Where a job asks for nothing, education hardly matters: half for everyone, a little for each level and a quarter for
// studies in the job's own field. Where it asks, meeting it is all there is to gain, and each level below costs.
const baseWithoutDemand = 0.5
const perLevel = 0.05
const fieldShare = 0.25
const perMissingLevel = 0.35
const preferredFloor = 0.5

/** The education part, 0 to 1. `relevance` (0 to 1) says how near the subject is to the job. */
export const scoreEducation = (level: EducationLevel, demand: EducationDemand | null, relevance: number): number => {
  if (demand === null) return baseWithoutDemand + perLevel * rankOfLevel(level) + fieldShare * relevance
  const missing = Math.max(0, rankOfLevel(demand.level) - rankOfLevel(level))
  const met = Math.max(0, 1 - perMissingLevel * missing)
  return demand.isRequired ? met : preferredFloor + (1 - preferredFloor) * met
}
