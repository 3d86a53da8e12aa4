// Somebody's positions and years, as far as they matter to a job.

export { type Experience, readExperience, scoreExperience, yearsToMeet } from './experience.ts'
export type { Position } from './position.ts'
