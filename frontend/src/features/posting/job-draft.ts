import type { JobDraft, JobRequirements } from '../../api/jobs.ts'
import { textOf } from '../../lib/form-values.ts'

export type SalaryKind = 'fixed' | 'range'

/** The form's fields by the names that the API gives them. */
export const jobLabels: Readonly<Record<string, string>> = {
  title: 'Title',
  description: 'Description',
  category: 'Category',
  country: 'Country',
  city: 'City',
  location: 'Location',
  fixedSalary: 'Fixed salary',
  salaryFrom: 'Salary from',
  salaryTo: 'Salary to',
  numberOfOpenings: 'Openings',
  shortlistingBuffer: 'Buffer',
  'policy.requirements.requiredSkills': 'Required skills',
  'policy.requirements.preferredSkills': 'Preferred skills',
  'policy.requirements.minYears': 'Years of experience',
}

type Education = NonNullable<JobRequirements['education']>
type Seniority = NonNullable<JobRequirements['seniority']>

/** What may be chosen, by the value that is sent; the first leaves it to the description. */
export const educationOptions: Readonly<Record<Education, string>> = {
  none: 'None asked for',
  secondary: 'Secondary school',
  vocational: 'Vocational training',
  bachelor: 'Bachelor',
  master: 'Master',
  doctorate: 'Doctorate',
}

export const seniorityOptions: Readonly<Record<Seniority, string>> = {
  entry: 'Beginner',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead',
  executive: 'Executive',
}

export type FieldErrors = Readonly<Record<string, string>>

/** A number as typed, with or without separators; null where nothing stands, NaN where it is no number. */
const numberFrom = (text: string): number | null => (text === '' ? null : Number(text.replaceAll(/[\s,']/g, '')))

const texts: Readonly<Record<string, string>> = {
  title: 'A title is needed.',
  description: 'A description is needed: it is what resumes are compared with.',
  category: 'A category is needed, e.g. Engineering.',
  country: 'A country is needed.',
  city: 'A city is needed.',
  location: 'A location is needed: a street, or “remote”.',
}

const salaryNames: Readonly<Record<SalaryKind, readonly ('fixedSalary' | 'salaryFrom' | 'salaryTo')[]>> = {
  fixed: ['fixedSalary'],
  range: ['salaryFrom', 'salaryTo'],
}

const salaryErrors = (form: FormData, kind: SalaryKind): Record<string, string> => {
  const errors: Record<string, string> = {}
  for (const name of salaryNames[kind]) {
    const value = numberFrom(textOf(form, name))
    if (value === null) errors[name] = 'A figure is needed.'
    else if (!Number.isFinite(value) || value < 0) errors[name] = 'Please write a figure such as 60000.'
  }
  return errors
}

const countError = (form: FormData, name: string, isNeeded: boolean): Record<string, string> => {
  const value = numberFrom(textOf(form, name))
  if (value === null && !isNeeded) return {}
  return value !== null && Number.isInteger(value) && value >= 1
    ? {}
    : { [name]: 'Please write a whole number from 1 on.' }
}

const yearsError = (form: FormData): Record<string, string> => {
  const years = numberFrom(textOf(form, 'minYears').replace(',', '.'))
  const isSound = years === null || (Number.isFinite(years) && years >= 0 && years <= 60)
  return isSound ? {} : { minYears: 'Please write a number of years, such as 3.' }
}

/** What can be said before asking the API, which has the last word. */
export const draftErrors = (form: FormData, kind: SalaryKind): FieldErrors => ({
  ...Object.fromEntries(Object.entries(texts).filter(([name]) => textOf(form, name) === '')),
  ...salaryErrors(form, kind),
  ...countError(form, 'numberOfOpenings', true),
  ...countError(form, 'shortlistingBuffer', false),
  ...yearsError(form),
})

const skillsFrom = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((skill) => skill.trim())
    .filter((skill) => skill !== '')

const isOption = <Option extends string>(options: Readonly<Record<Option, string>>, value: string): value is Option =>
  Object.hasOwn(options, value)

/** Null where every field was left to the description. */
const requirementsFrom = (form: FormData): JobRequirements | null => {
  const [requiredSkills, preferredSkills] = [
    skillsFrom(textOf(form, 'requiredSkills')),
    skillsFrom(textOf(form, 'preferredSkills')),
  ]
  const minYears = numberFrom(textOf(form, 'minYears').replace(',', '.'))
  const [education, seniority] = [textOf(form, 'education'), textOf(form, 'seniority')]
  const requirements: JobRequirements = {
    ...(requiredSkills.length > 0 && { requiredSkills }),
    ...(preferredSkills.length > 0 && { preferredSkills }),
    ...(minYears !== null && { minYears }),
    ...(isOption(educationOptions, education) && { education }),
    ...(isOption(seniorityOptions, seniority) && { seniority }),
  }
  return Object.keys(requirements).length > 0 ? requirements : null
}

export const draftFrom = (form: FormData, kind: SalaryKind): JobDraft => {
  const salary = (name: 'fixedSalary' | 'salaryFrom' | 'salaryTo'): number | null =>
    salaryNames[kind].includes(name) ? numberFrom(textOf(form, name)) : null
  return {
    title: textOf(form, 'title'),
    description: textOf(form, 'description'),
    category: textOf(form, 'category'),
    country: textOf(form, 'country'),
    city: textOf(form, 'city'),
    location: textOf(form, 'location'),
    fixedSalary: salary('fixedSalary'),
    salaryFrom: salary('salaryFrom'),
    salaryTo: salary('salaryTo'),
    numberOfOpenings: numberFrom(textOf(form, 'numberOfOpenings')) ?? 1,
    shortlistingBuffer: numberFrom(textOf(form, 'shortlistingBuffer')),
    automationEnabled: form.get('automationEnabled') !== null,
    policy: { requirements: requirementsFrom(form) },
  }
}
