import { describe, expect, test } from 'vitest'
import { demandedYears, describeDemands } from '../demands.ts'
import type { JobRequirements } from '../resume-score.ts'
import { readJob } from './job.ts'

const advertisement = {
  title: 'Senior Warehouse Clerk',
  description: [
    'Requirements:',
    '- 5+ years of experience with SAP',
    '- Bachelor of Science in Logistics',
    'Nice to have:',
    '- AutoCAD',
  ].join('\n'),
}
const demandsWith = (requirements: JobRequirements) => describeDemands(readJob({ ...advertisement, requirements }))

describe('the demands of a job', () => {
  test('are read from its advertisement and can be shown', () => {
    const demands = describeDemands(readJob(advertisement))

    expect(demands).toMatchObject({
      preferredSkills: ['AutoCAD'],
      minYears: 5,
      education: 'bachelor',
      isEducationRequired: true,
      seniority: 'senior',
    })
    expect(demands.requiredSkills).toContain('SAP')
    expect(demands.requiredSkills).not.toContain('AutoCAD')
  })

  test('have the years of one skill beside it, and the field of the degree', () => {
    const { skills, education } = readJob(advertisement)

    expect(skills.find(({ label }) => label === 'SAP')).toMatchObject({ minYears: 5, weight: 1 })
    expect(skills.find(({ label }) => label === 'AutoCAD')).toMatchObject({ isPreferred: true, weight: 0.5 })
    expect(education?.field).toBe('Logistics')
  })

  test.each([
    ['We need someone who ran a kitchen for at least 4 years.', 4],
    ['10 years of progressive leadership in nursing; own tools.', 10],
    ['Essential: qualified ACCA, 3+ years in an accounts department.', 3],
    ['Solicitor with 3+ years PQE.', 3],
    ['Nice to have: Welsh. At least five years of experience.', 5],
    ['You need current codings and 2 years in a fabrication shop.', 2],
    ['Berufserfahrung im Krippenbereich (mind. 1 Jahr).', 1],
    ['Minimum 24 months on domestic boilers.', 2],
    ['You stay with us for at least 2 years.', null],
    ['12 years of growth lie behind us.', null],
  ])('%j asks for %s years', (description, years) => {
    expect(describeDemands(readJob({ title: 'Cook', description })).minYears).toBe(years)
  })

  test.each([
    ['QTS and a degree are essential.', 'bachelor'],
    ['You will hold a midwifery degree.', 'bachelor'],
    ['A good degree (2:1 or above).', 'bachelor'],
    ['MSN required.', 'master'],
    ['Eine staatlich anerkannte Erzieherin ist gesucht.', 'vocational'],
    ['Wir sind eine staatlich anerkannte Hochschule.', 'none'],
    ['A high degree of independence.', 'none'],
    ['You will teach on a degree course.', 'none'],
  ] as const)('%j asks for education: %s', (description, level) => {
    expect(describeDemands(readJob({ title: 'Clerk', description })).education).toBe(level)
  })

  test('say behind a label of wishes what is no wish', () => {
    const { requiredSkills, preferredSkills } = describeDemands(
      readJob({
        title: '',
        description: 'Nice to have: Spanish, phlebotomy. A driving licence is required. You will care.',
      }),
    )

    expect(requiredSkills).toEqual(['Driving licence'])
    expect(preferredSkills).toEqual(['Spanish', 'Phlebotomy'])
  })

  test.each([
    ['Reporting to the Warehouse Manager you will do welding.'],
    ['Welding, working closely with teaching assistants.'],
    ["Welding, and in the head chef's absence everything."],
  ])('are in %j no skills of colleagues', (description) => {
    expect(describeDemands(readJob({ title: '', description })).requiredSkills).toEqual(['Welding'])
  })

  test('in tags without a sentence are read tag by tag, with those that no list knows', () => {
    const { skills } = readJob({ title: '', description: 'Welding, Quux handling, 3 years, Full-time' })

    expect(skills.map(({ label }) => label)).toEqual(['Welding', 'Quux handling'])
    expect(skills.map(({ skill }) => skill === null)).toEqual([false, true])
  })

  test('are the same for the same text, read once or again', () => {
    expect(readJob({ ...advertisement })).toEqual(readJob({ ...advertisement }))
  })

  test('of a hundred thousand hostile characters are read in time', { timeout: 30_000 }, () => {
    const pieces = [
      'a, ',
      'preferred ',
      'is a plus, ',
      '5 years ',
      'high school ',
      '- master in\n',
      'We offer: ',
      '(',
      'Requirements:\n',
    ]
    for (const piece of pieces) {
      const description = piece.repeat(Math.ceil(100_000 / piece.length))

      expect(readJob({ title: piece.repeat(50), description }).skills.length).toBeLessThan(10)
    }
  })
})

describe('what a recruiter enters', () => {
  test('takes the place of what the text says, field by field', () => {
    const read = describeDemands(readJob(advertisement))

    expect(demandsWith({ requiredSkills: ['Welding'] })).toEqual({ ...read, requiredSkills: ['Welding'] })
    expect(demandsWith({ preferredSkills: ['Payroll'] })).toEqual({ ...read, preferredSkills: ['Payroll'] })
    expect(demandsWith({ minYears: 2 })).toEqual({ ...read, minYears: 2 })
    expect(demandsWith({ education: 'master' })).toEqual({ ...read, education: 'master' })
    expect(demandsWith({ seniority: 'lead' })).toEqual({ ...read, seniority: 'lead' })
  })

  test('as nothing means that nothing is asked for', () => {
    expect(
      demandsWith({ requiredSkills: [], preferredSkills: [], minYears: 0, education: 'none', seniority: 'entry' }),
    ).toEqual({
      requiredSkills: [],
      preferredSkills: [],
      minYears: null,
      education: 'none',
      isEducationRequired: false,
      seniority: 'entry',
    })
  })

  test('is known by its other names, in any case, and as a phrase where no list knows it', () => {
    const { skills } = readJob({
      ...advertisement,
      requirements: { requiredSkills: ['k8s', 'excel', 'Quux handling', '!'] },
    })

    const required = skills.filter(({ isPreferred }) => isPreferred !== true)
    expect(required.map(({ label }) => label)).toEqual(['Kubernetes', 'Microsoft Excel', 'Quux handling'])
    expect(required.at(-1)).toMatchObject({ skill: null, weight: 1 })
    expect(required.at(-1)?.stems).toHaveLength(2)
  })

  test('as required is not preferred as well, whatever the text says', () => {
    expect(demandsWith({ requiredSkills: ['AutoCAD'] })).toMatchObject({
      requiredSkills: ['AutoCAD'],
      preferredSkills: [],
    })
    expect(demandsWith({ preferredSkills: ['SAP'] }).requiredSkills).not.toContain('SAP')
  })

  test('leaves the words that a resume is compared by', () => {
    const requirements: JobRequirements = { requiredSkills: [], minYears: 1, education: 'none' }

    expect(readJob({ ...advertisement, requirements }).terms).toEqual(readJob(advertisement).terms)
  })
})

describe('the years that a job asks for', () => {
  test('are those that it names, else those usual for its seniority', () => {
    expect(demandedYears({ minYears: 2, seniority: 'senior' })).toBe(2)
    expect(demandedYears({ minYears: null, seniority: 'senior' })).toBe(5)
    expect(demandedYears({ minYears: null, seniority: 'entry' })).toBe(0)
    expect(demandedYears({ minYears: null, seniority: null })).toBeNull()
  })

  test.each([
    ['at least 1.5 years of experience', 1.5],
    ['zwischen 3 und 5 Jahren Berufserfahrung', 3],
    ['una experiencia de tres a cinco años', 3],
    ['entre 2 et 4 ans d’expérience', 2],
    ['10+ yrs exp', 10],
    ['up to 3 years of experience', null],
    ['over the next 5 years our experience will grow', null],
    ['applicants aged 25 years', null],
  ])('are read from “%s”', (text, years) => {
    expect(readJob({ title: 'Clerk', description: `You have ${text}.` }).minYears).toBe(years)
  })
})
