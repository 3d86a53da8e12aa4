// What an advertisement asks for: skills, years, a degree, a seniority. It may be prose with headings or a bare row of
// tags, or fields that a recruiter filled in; all are read into the same demands.

import type { Wording } from './copied-text.ts'
import type { EducationLevel, Seniority, UnderstoodDemands } from './resume-score.ts'
import type { Skill } from './vocabulary/index.ts'

/** A skill that a job asks for: one that is known by name, or a phrase of the advertisement. */
export interface SkillDemand {
  /** The name of the skill, or the phrase as written. */
  readonly label: string
  readonly skill: Skill | null
  /** Stems that must stand together for a phrase that is no known skill. */
  readonly stems: readonly string[]
  /** 1 for what is required or merely named, less for what is preferred. */
  readonly weight: number
  /** Whether it is only wished for; then it weighs 0.5 at most. Left out: it is required. */
  readonly isPreferred?: boolean
  /** Years of this skill that are asked for ("3+ years of Java"), above 0. Left out where none are. */
  readonly minYears?: number
}

/** The education that a job asks for. */
export interface EducationDemand {
  readonly level: EducationLevel
  readonly isRequired: boolean
  /** The field of study that is asked for, as written; null where any will do. */
  readonly field: string | null
}

/** A job, read. */
export interface Job {
  /** How much each stem, skill and family of the advertisement counts, above 0. */
  readonly terms: ReadonlyMap<string, number>
  readonly skills: readonly SkillDemand[]
  readonly wording: Wording
  /** Years of experience asked for, above 0; null where none are. */
  readonly minYears: number | null
  /** Whether beginners are addressed (trainee, fresher, internship, junior). */
  readonly isEntryLevel: boolean
  /** Null where nothing says it. */
  readonly seniority: Seniority | null
  /** Null where the advertisement names none. */
  readonly education: EducationDemand | null
}

/** Puts the demands of a job into a plain value, in the order of the advertisement. */
export const describeDemands = ({ skills, minYears, education, seniority }: Job): UnderstoodDemands => {
  const labels = (isPreferred: boolean) =>
    skills.filter((demand) => (demand.isPreferred ?? false) === isPreferred).map(({ label }) => label)
  return {
    requiredSkills: labels(false),
    preferredSkills: labels(true),
    minYears,
    education: education?.level ?? 'none',
    isEducationRequired: education?.isRequired ?? false,
    seniority,
  }
}

// Judgements, in the steps of O*NET's job zones: zone 3 prepares for one to two years, zone 4 for two to four, zone 5 for
// more than four (https://www.onetonline.org/help/online/zones).
const usualYears: Readonly<Record<Seniority, number>> = {
  entry: 0,
  junior: 1,
  mid: 3,
  senior: 5,
  lead: 7,
  executive: 10,
}

/** Years of relevant work that a job asks for: those it names, else those usual for its seniority. Null where it has neither. */
export const demandedYears = ({ minYears, seniority }: Pick<Job, 'minYears' | 'seniority'>): number | null =>
  minYears ?? (seniority === null ? null : usualYears[seniority])
