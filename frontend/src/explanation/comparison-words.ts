import type { Explanation } from '../api/applications.ts'
import { educationWords } from '../api/score-words.ts'

type Comparison = NonNullable<Explanation['comparison']>
type Change = Comparison['changes'][number]

/** A change of the document that would raise the score, as a person would say it. */
export const changeWords = ({ kind, value }: Change): string => {
  switch (kind) {
    case 'add_skill':
      return `Work with ${value}, told of`
    case 'show_skill':
      return `${value} told of in the work, not only listed`
    case 'relevant_years':
      return `${value} more ${value === '1' ? 'year' : 'years'} of relevant work`
    case 'relevant_project':
      return 'One more project of this kind'
    case 'degree':
      return `A completed degree: ${educationWords[isLevel(value) ? value : 'none']}`
  }
}

const isLevel = (value: string): value is keyof typeof educationWords => Object.hasOwn(educationWords, value)

type Skill = Comparison['skills'][number]

export const standingWords: Readonly<Record<Skill['standing'], string>> = {
  shown: 'told of in the work',
  listed: 'only listed',
  related: 'only something near it',
  missing: 'not found',
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `3.5 years` */
export const yearsWords = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`

/** '2019-03' as "Mar 2019". */
export const monthWords = (month: string): string => {
  const [year = '', number = ''] = month.split('-')
  return `${monthNames[Number(number) - 1] ?? ''} ${year}`.trim()
}

const seniorityWords: Readonly<Record<NonNullable<Comparison['demands']['seniority']>, string>> = {
  entry: 'beginners',
  junior: 'junior',
  mid: 'some years in the trade',
  senior: 'senior',
  lead: 'lead',
  executive: 'executive',
}

/** What the job was understood to ask for, in pairs of a name and a value. */
export const demandFacts = ({ demands }: Comparison): [string, string][] => {
  const facts: [string, string][] = []
  if (demands.minYears !== null) facts.push(['Years', `${demands.minYears} or more`])
  if (demands.education !== 'none')
    facts.push(['Education', `${educationWords[demands.education]}${demands.isEducationRequired ? '' : ', preferred'}`])
  if (demands.seniority !== null) facts.push(['Seniority', seniorityWords[demands.seniority]])
  if (demands.requiredSkills.length > 0) facts.push(['Required', demands.requiredSkills.join(', ')])
  if (demands.preferredSkills.length > 0) facts.push(['Preferred', demands.preferredSkills.join(', ')])
  return facts
}
