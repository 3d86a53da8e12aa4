// A position that somebody held, as the resume states it: what experience is counted by, and what says how long and how
// lately a skill was used.

import type { Span } from '../text/index.ts'

/** Paid work, or one of the kinds that are counted apart from it. */
export type PositionKind = 'work' | 'internship' | 'education' | 'volunteering'

/** A dated position. `start` and `end` reach over everything that the resume says about it. */
export interface Position extends Span {
  readonly kind: PositionKind
  /** The line with its title and employer, as written; empty where there is none. */
  readonly title: string
  /** First and last month, counted as in `dates.ts`, both inclusive. */
  readonly firstMonth: number
  readonly lastMonth: number
  /** Whether it goes on in the month of the scoring. */
  readonly isCurrent: boolean
  /** How near it is to the job, 0 to 1. */
  readonly relevance: number
  /** Whether its title names another trade than the job's, and nothing of the job's. */
  readonly isOtherTrade: boolean
}
