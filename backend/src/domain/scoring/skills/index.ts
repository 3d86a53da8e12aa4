// Somebody's skills and how strong they are, against what a job asks for.

export { readSkills, type Skills, scoreSkills } from './skills.ts'
