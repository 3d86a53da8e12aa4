// Somebody's education, against what a job asks for.

export { type Education, readEducation, type StatedLevels, scoreEducation } from './education.ts'
