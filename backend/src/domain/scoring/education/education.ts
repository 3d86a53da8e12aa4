// The education of the person whose resume it is: not of their pupils, not of their daughter, not the
// degree they wish to take one day. What is running is told apart from what is finished.

import { type Degree, findDegrees, rankOfLevel, readFieldOfStudy } from '../degrees/index.ts'
import type { EducationDemand } from '../demands.ts'
import type { Reading } from '../reading.ts'
import type { EducationLevel, Evidence } from '../resume-score.ts'
import type { Line, SectionKind } from '../sections/index.ts'
import type { Term } from '../terms.ts'
import { quotePassage, type Span } from '../text/index.ts'
import {
  type DegreeStatus,
  hasYear,
  isOfOthers,
  isPlainlyOfOthers,
  lookAround,
  readStatus,
  readStatusOfDates,
  type Surroundings,
} from './education-status.ts'

/** A degree of the person whose resume it is. `start` and `end` reach over its name. */
export interface OwnDegree extends Span {
  readonly level: EducationLevel
  /** The field of study as written; empty where none is named. */
  readonly field: string
  readonly isRunning: boolean
}

/** The education that a resume states. */
export interface Education {
  /** The highest completed level. */
  readonly level: EducationLevel
  /** The highest level that is being studied for; null where that is none, or none above the completed one. */
  readonly running: EducationLevel | null
  /** Every degree of this person, completed or running, in the order of the text. */
  readonly degrees: readonly OwnDegree[]
  readonly evidence: readonly Evidence[]
  /** The terms of the passages about it, for comparing the subject with the job. */
  readonly terms: ReadonlySet<Term>
}

// Sections in which a degree can be the person's own without more being said.
const own: ReadonlySet<SectionKind> = new Set(['education', 'certifications'])
const possible: ReadonlySet<SectionKind> = new Set([
  ...(['unknown', 'summary', 'experience', 'skills', 'achievements', 'other'] as const),
])

const schoolNearby =
  /\b(?:universi\w*|universite\w*|college|institut\w*|school|academy|polytechni\w*|degree|gpa|cgpa|graduated|major(?:ed)?|honou?rs|cum laude|faculty|education|(?:fach)?hochschule|fh|tu|eth|studium|abschluss|ecole|lycee|faculte|diplome|iut|escuela|facultad|politecnic\w*|titulo|instituto|\w{0,20}hogeschool|politechnika|scuola|escola)\b/i

const isOwn = (text: string, degree: Degree, section: SectionKind, around: Surroundings): boolean => {
  if (own.has(section)) return !isPlainlyOfOthers(around) && (section === 'education' || degree.isStrong)
  if (!possible.has(section) || isOfOthers(around)) return false
  // In a list of skills "Bachelor degree" is a keyword; with its subject or school it is a statement.
  const isStatement =
    section !== 'skills' ||
    schoolNearby.test(around.after) ||
    /\b(?:in|of|en|der)\s+\p{L}{3}/u.test(text.slice(degree.start, degree.end + statementReach))
  return (degree.isStrong && isStatement) || schoolNearby.test(`${around.before} ${around.after}`)
}

const statementReach = 70

interface Found {
  /** The name of the degree in small letters. */
  readonly name: string
  readonly degree: Degree
  readonly line: Line
  readonly status: DegreeStatus
}

const longestLine = 300

// The line that dates a degree: its own, else the one behind it or, where the section begins with a date, before it.
const findDateLine = ({ original, lines }: Reading, at: number, taken: ReadonlySet<Line>): string => {
  const textOf = (index: number): string => {
    const line = lines[index]
    if (line === undefined || line.isHeading || line.section !== lines[at]?.section) return ''
    return original.slice(line.start, Math.min(line.end, line.start + longestLine))
  }
  if (hasYear(textOf(at))) return textOf(at)
  let first = at
  while (first > 0 && textOf(first - 1) !== '') first--
  const firstDegree = lines.findIndex((line, index) => index >= first && taken.has(line))
  const isDateFirst = lines.slice(first, firstDegree).some((_, offset) => hasYear(textOf(first + offset)))
  const steps = isDateFirst ? [-1, -2] : [1, 2]
  for (const step of steps) {
    const line = lines[at + step]
    if (line === undefined || taken.has(line)) return ''
    if (hasYear(textOf(at + step))) return textOf(at + step)
  }
  return ''
}

// Names that are headings where they stand alone.
const isLabel =
  /^(?:berufsausbildung|formaci[oó]n profesional|formation professionnelle.*|vocational (?:training|education))$/i

const findOwn = (reading: Reading, present: number): Found[] => {
  const { text, lines } = reading
  const degrees = findDegrees(text)
  let at = 0
  const placed = degrees.map((degree, index) => {
    while ((lines[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= degree.start) at++
    return { degree, index, lineIndex: at, line: lines[at] }
  })
  const taken = new Set(placed.flatMap(({ line }) => (line === undefined ? [] : [line])))
  return placed.flatMap(({ degree, index, lineIndex, line }) => {
    if (line === undefined) return []
    const name = text.slice(degree.start, degree.end)
    if (isLabel.test(name) && text.slice(line.start, line.end).trim() === name) return []
    const around = lookAround(text, degrees, index)
    if (!isOwn(text, degree, line.section, around)) return []
    const said = readStatus(name, around)
    const dated =
      said === null && own.has(line.section)
        ? readStatusOfDates(findDateLine(reading, lineIndex, taken), present)
        : null
    return [{ degree, line, name: name.toLowerCase(), status: said ?? dated ?? 'completed' }]
  })
}

// "High School Diploma, Lincoln High School" is one degree: a weak name beside a like one only repeats it.
const isRepeated = ({ degree, name }: Found, beside: readonly Found[]): boolean =>
  !degree.isStrong &&
  beside.some(
    (other) =>
      other.degree !== degree &&
      (other.degree.level === degree.level || name.startsWith('graduated')) &&
      (other.degree.isStrong || other.degree.start < degree.start),
  )

// A line that names more degrees than anybody has is looked through no further.
const mostBeside = 12

const dropRepeated = (found: readonly Found[]): Found[] => {
  const byLine = new Map<Line, Found[]>()
  for (const one of found) {
    const beside = byLine.get(one.line)
    if (beside === undefined) byLine.set(one.line, [one])
    else if (beside.length < mostBeside) beside.push(one)
  }
  return found.filter((one) => !isRepeated(one, byLine.get(one.line) ?? []))
}

const highestOf = (found: readonly Found[]): Found | undefined =>
  found.reduce<Found | undefined>((best, one) => {
    if (best === undefined) return one
    const higher = rankOfLevel(one.degree.level) - rankOfLevel(best.degree.level)
    return higher > 0 || (higher === 0 && one.degree.isStrong && !best.degree.isStrong) ? one : best
  }, undefined)

const latestMonth = Number.MAX_SAFE_INTEGER

/**
 * Reads the education that a resume states about its writer. `present` is the month that "present" means, counted as in
 * `dates.ts`: a study that ends later is running. Without it no date makes a study a running one, only words do.
 */
export const readEducation = (reading: Reading, present: number = latestMonth): Education => {
  const { original, text, lines, segments } = reading
  const found = dropRepeated(
    findOwn(reading, present).filter(({ status }) => status === 'completed' || status === 'running'),
  )
  const highest = highestOf(found.filter(({ status }) => status === 'completed'))
  const running = highestOf(found.filter(({ status }) => status === 'running'))
  const level = highest?.degree.level ?? 'none'
  const isAbove = running !== undefined && rankOfLevel(running.degree.level) > rankOfLevel(level)
  const named = new Set(found.map(({ line }) => line))
  const terms = new Set<Term>()
  for (const segment of segments) {
    const line = lines[segment.line]
    if (segment.section !== 'education' && (line === undefined || !named.has(line))) continue
    for (const term of segment.terms) terms.add(term)
  }
  return {
    level,
    running: isAbove ? running.degree.level : null,
    degrees: found.map(({ degree, status }) => ({
      level: degree.level,
      field: readFieldOfStudy(text, degree),
      isRunning: status === 'running',
      start: degree.start,
      end: degree.end,
    })),
    terms,
    evidence: [
      ...(highest === undefined
        ? []
        : [{ part: 'education' as const, value: level, ...quotePassage(original, highest.line) }]),
      ...(isAbove
        ? [
            {
              part: 'education' as const,
              value: `${running.degree.level} (running)`,
              ...quotePassage(original, running.line),
            },
          ]
        : []),
    ],
  }
}

// Where a job asks for nothing, education hardly matters: half for everyone, a little for each level and a quarter for
// studies in the job's own field. Where it asks, meeting it is all there is to gain, and each level below costs.
const baseWithoutDemand = 0.5
const perLevel = 0.05
const fieldShare = 0.25
const perMissingLevel = 0.35
const preferredFloor = 0.5
// Where the demand names a field, this much of it is the field's; the rest is for the level whatever was studied.
const namedFieldShare = 0.2
// A degree that is being studied for stands for so much of the way to it: it shows the direction, and may end without one.
const runningShare = 0.25

/** The levels of a person, as far as they count. */
export type StatedLevels = Pick<Education, 'level'> & { readonly running?: EducationLevel | null }

/**
 * The education part, 0 to 1. `relevance` (0 to 1) says how near the subject is to the job.
 * With L the rank of the completed level (0 none … 5 doctorate), raised by 0.25 of the way to a running one:
 * without a demand 0.5 + 0.05 × L + 0.25 × relevance; with one of rank D, m = max(0, 1 − 0.35 × max(0, D − L)), times
 * 0.8 + 0.2 × relevance where the demand names a field; m where it is required and 0.5 + 0.5 × m where it is preferred.
 * The figures are judgements; when somebody studied never enters (R17.2).
 */
export const scoreEducation = (
  stated: EducationLevel | StatedLevels,
  demand: EducationDemand | null,
  relevance: number,
): number => {
  const { level, running = null } = typeof stated === 'string' ? { level: stated } : stated
  const ahead = running === null ? 0 : Math.max(0, rankOfLevel(running) - rankOfLevel(level))
  const rank = rankOfLevel(level) + runningShare * ahead
  if (demand === null) return Math.min(1, baseWithoutDemand + perLevel * rank + fieldShare * relevance)
  const missing = Math.max(0, rankOfLevel(demand.level) - rank)
  const field = demand.field === null ? 1 : 1 - namedFieldShare * (1 - relevance)
  const met = Math.max(0, 1 - perMissingLevel * missing) * field
  return demand.isRequired ? met : preferredFloor + (1 - preferredFloor) * met
}
