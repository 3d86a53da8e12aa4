// How much each part of a fit score counts. The weights belong to the job; these are the defaults.

/** The five parts of a fit score (R1.4). */
export const partNames = ['textSimilarity', 'experience', 'projects', 'skills', 'education'] as const

/** The name of a part. */
export type PartName = (typeof partNames)[number]

/** How well a resume meets a job in each part, every value in [0, 1]. */
export interface ScoreParts {
  readonly textSimilarity: number
  readonly experience: number
  readonly projects: number
  readonly skills: number
  readonly education: number
}

/** The weight of each part, every value in [0, 1]; together they are 1. */
export type ScoreWeights = ScoreParts

/** The weights of a job that sets none (R1.4). */
export const defaultWeights: ScoreWeights = {
  textSimilarity: 0.4,
  experience: 0.25,
  projects: 0.2,
  skills: 0.1,
  education: 0.05,
}

// Weights come as decimal fractions, whose binary sum misses 1 by some units of the last place.
const sumTolerance = 1e-9

/** What is wrong with a set of weights: the field, and what is allowed. */
export interface WeightsFault {
  readonly field: PartName | 'weights'
  readonly constraint: string
}

/** Checks weights: each a number in [0, 1], together 1 within 1e-9. Gives the first fault, or null where there is none. */
export const validateWeights = (weights: ScoreWeights): WeightsFault | null => {
  for (const field of partNames) {
    const weight = weights[field]
    if (!(typeof weight === 'number' && weight >= 0 && weight <= 1)) {
      return { field, constraint: 'must be a number from 0 to 1' }
    }
  }
  const sum = partNames.reduce((total, part) => total + weights[part], 0)
  return Math.abs(sum - 1) <= sumTolerance ? null : { field: 'weights', constraint: 'must add up to 1' }
}

const round = (value: number, decimals: number): number => {
  const factor = 10 ** decimals
  return Math.round((value + Number.EPSILON) * factor) / factor
}

/** Rounds a part to the four decimals in which it is reported and stored. */
export const roundPart = (value: number): number => round(Math.min(1, Math.max(0, value)), 4)

/**
 * The fit score, 0 to 100 with two decimals: 100 × Σ weight × part (R1.4).
 * It is taken from the parts as reported, so that anyone can add it up again (P3).
 */
export const weighParts = (parts: ScoreParts, weights: ScoreWeights): number =>
  round(100 * partNames.reduce((sum, part) => sum + weights[part] * parts[part], 0), 2)
