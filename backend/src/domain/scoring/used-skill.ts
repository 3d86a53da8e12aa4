// What a skill of a resume is worth, by where it is named, how long it was used and how lately.

import type { MonthNumber } from './dates/index.ts'
import type { Span } from './text/index.ts'

/** How a resume bears a skill out: said of work, shown by a certificate, or only listed. */
export type SkillSource = 'work' | 'certificate' | 'list'

/** A skill of a resume, and how it was used. */
export interface UsedSkill extends Span {
  readonly name: string
  /** The best of the places where it is named. */
  readonly source: SkillSource
  /** Years of use, one decimal: the dated months in which it is named, each once, or what is stated. 0 if unknown. */
  readonly years: number
  /** The last month of a position in which it is named, counted as in `dates.ts`; null where no position names it. */
  readonly lastMonth: MonthNumber | null
}

/** What a skill is worth by its source alone, 0 to 1. A judgement: a mere listing costs nothing to write. */
export const creditOf: Readonly<Record<SkillSource, number>> = { work: 1, certificate: 0.8, list: 0.5 }

// What long and recent use decides over.
const useShare = 0.1
// What of that a skill has whose use is not known.
const unknownUse = 0.25
// So many years bring half of that. Recent is what was used within two years; every five years more halve what recency
// adds, and what has no date is taken for long ago, so that a date never makes it less.
const halfAfterYears = 2
const freshMonths = 24
const halvingMonths = 60
const leastRecency = 0.5

const rateUse = ({ years, lastMonth }: UsedSkill, presentMonth: MonthNumber): number => {
  const age = lastMonth === null ? null : Math.max(0, presentMonth - lastMonth - freshMonths)
  const recency = age === null ? leastRecency : leastRecency + (1 - leastRecency) * 2 ** (-age / halvingMonths)
  return unknownUse + (1 - unknownUse) * (years / (years + halfAfterYears)) * recency
}

/**
 * What a skill is worth to a demand, 0 to 1. It rises with the source (work 1, certificate 0.8, list 0.5), with every
 * year of use, each of which adds less, and with how lately it was used: 0.9 × source + 0.1 × (0.25 + 0.75 × y ÷ (y + 2)
 * × recency), recency from 0.5 to 1. Use decides over little, since most resumes date their jobs and not their skills. Where the
 * month of the scoring is not given, the source decides alone.
 */
export const rateSkill = (used: UsedSkill, presentMonth: MonthNumber | null): number => {
  const credit = creditOf[used.source]
  if (presentMonth === null) return credit
  return credit * (1 - useShare) + useShare * rateUse(used, presentMonth)
}
