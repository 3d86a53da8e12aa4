// Degrees by their names in many countries, and what they were taken in.

export { type Degree, findDegrees, rankOfLevel } from './degrees.ts'
export { readFieldOfStudy } from './field-of-study.ts'
