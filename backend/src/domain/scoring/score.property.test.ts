import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { scoreResume } from './score.ts'
import { partNames, type ScoreWeights } from './weights.ts'

interface Job {
  readonly title: string
  readonly from: number
  readonly years: number
  readonly deeds: readonly string[]
}

interface Person {
  readonly name: string
  readonly email: string
  readonly personal: readonly string[]
  readonly summary: string
  readonly skills: readonly string[]
  readonly jobs: readonly Job[]
  readonly projects: readonly string[]
  readonly degree: string
}

const knownSkills = [
  'Welding',
  'Payroll',
  'Kubernetes',
  'Nursing',
  'AutoCAD',
  'Forklift operation',
  'Copywriting',
  'C++',
]
const deeds = [
  'Planned the routes of nine lorries for the northern depots.',
  'Kept the stock of spare parts within two percent of the books.',
  'Answered the questions of customers by telephone and in writing.',
  'Trained four new colleagues in the handling of hazardous goods.',
  'Negotiated prices with suppliers of steel and of packaging.',
  'Wrote the monthly report for the board of directors.',
]
const projectNames = ['Harbour Gate', 'Quiet Ward', 'Night Shuttle', 'Green Ledger', 'Paper Trail', 'Copper Field']
const degrees = [
  'Bachelor of Science in Logistics',
  'MBA, University of Graz',
  'Diploma in Nursing',
  'High School Diploma',
]

const job: fc.Arbitrary<Job> = fc.record({
  title: fc.constantFrom('Dispatcher', 'Nurse', 'Welder', 'Accountant', 'Warehouse Supervisor'),
  from: fc.integer({ min: 1990, max: 2018 }),
  years: fc.integer({ min: 1, max: 7 }),
  deeds: fc.uniqueArray(fc.constantFrom(...deeds), { minLength: 1, maxLength: 3 }),
})

const person: fc.Arbitrary<Person> = fc.record({
  name: fc.constantFrom('Maria Gonzalez', 'Peter Baker', 'Aisha Mason', 'John Driver', 'Li Wei'),
  email: fc.constantFrom('mg@example.org', 'nurse.baker@example.com', 'a.mason@example.net'),
  personal: fc.constant([]),
  summary: fc.constantFrom('I like to see goods arrive on time.', 'I have kept books and people in order.'),
  skills: fc.uniqueArray(fc.constantFrom(...knownSkills), { minLength: 1, maxLength: 5 }),
  jobs: fc.array(job, { minLength: 1, maxLength: 4 }),
  projects: fc.uniqueArray(fc.constantFrom(...projectNames), { minLength: 1, maxLength: 4 }),
  degree: fc.constantFrom(...degrees),
})

const writeJob = ({ title, from, years, deeds: done }: Job): string =>
  [`${title}, Northwind Company`, `March ${from} – February ${from + years}`, ...done.map((deed) => `• ${deed}`)].join(
    '\n',
  )

const writeProject = (name: string): string => `${name}\n• Carried from the first sketch to the opening.`

const write = (who: Person): string =>
  [
    who.name,
    who.email,
    ...who.personal,
    '',
    'Summary',
    who.summary,
    '',
    'Experience',
    ...who.jobs.map(writeJob),
    '',
    'Projects',
    ...who.projects.map(writeProject),
    '',
    'Education',
    who.degree,
    '',
    'Skills',
    ...who.skills,
    '',
  ].join('\n')

const advertisement = fc.constantFrom(
  { title: '', description: 'Fleet Management, Dispatch, Warehouse management, Welding, Kubernetes, C++' },
  {
    title: 'Staff nurse',
    description: 'We need a nurse with 5+ years of experience. Payroll and copywriting are a plus.',
  },
  { title: '', description: 'AutoCAD, Forklift operation, Payroll, Nursing' },
  {
    title: 'Warehouse Supervisor',
    description:
      'Requirements:\n- 3 years of experience in a warehouse\n- Forklift operation\n- Bachelor degree preferred',
  },
)

const weights: fc.Arbitrary<ScoreWeights> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 100 }))
  .map(([a, b, c, d, e]) => {
    const sum = a + b + c + d + e
    return { textSimilarity: a / sum, experience: b / sum, projects: c / sum, skills: d / sum, education: e / sum }
  })

const others = buildCorpus([
  'Experience\nBaker, Old Mill\n2010 – 2014\nBaked bread for the town.',
  'Skills\nSQL, Excel',
])
const runs = { numRuns: 150 }

describe('a score', () => {
  test('P3 the fit score is the weighted sum of its reported parts × 100, within 0.01', () => {
    fc.assert(
      fc.property(
        fc.oneof(person.map(write), fc.string({ maxLength: 400 })),
        advertisement,
        weights,
        (text, ad, own) => {
          const { fitScore, parts } = scoreResume({ text, job: { ...ad, weights: own }, corpus: others })

          const sum = 100 * partNames.reduce((total, part) => total + own[part] * parts[part], 0)
          expect(Math.abs(fitScore - sum)).toBeLessThanOrEqual(0.01)
          for (const part of partNames) expect(parts[part] >= 0 && parts[part] <= 1).toBe(true)
          expect(fitScore).toBe(Number(fitScore.toFixed(2)))
        },
      ),
      runs,
    )
  })

  test('P2 a document that states skills, years, projects and education yields all four', () => {
    fc.assert(
      fc.property(person, advertisement, (who, ad) => {
        const { features, evidence } = scoreResume({ text: write(who), job: ad, corpus: others })

        const months = new Set(
          who.jobs.flatMap(({ from, years }) => Array.from({ length: years * 12 }, (_, n) => from * 12 + n)),
        )
        expect(features.skills).toEqual(expect.arrayContaining([...who.skills]))
        expect(features.yearsExperience).toBeCloseTo(months.size / 12, 1)
        expect(features.projectCount).toBe(who.projects.length)
        expect(features.educationLevel).not.toBe('none')
        for (const part of ['experience', 'projects', 'skills', 'education'] as const) {
          expect(evidence.some((item) => item.part === part)).toBe(true)
        }
      }),
      runs,
    )
  })

  test('P5 the summary is not empty, at most 200 words long, and every sentence of it stands in the document', () => {
    const anyText = fc.oneof(
      person.map(write),
      fc
        .array(fc.lorem({ maxCount: 12, mode: 'sentences' }), { minLength: 1, maxLength: 12 })
        .map((all) => all.join('\n')),
      fc.array(fc.lorem({ maxCount: 9 }), { minLength: 1, maxLength: 90 }).map((all) => all.join('\n')),
    )
    fc.assert(
      fc.property(anyText, advertisement, (text, ad) => {
        const { summary } = scoreResume({ text, job: ad, corpus: others })

        expect(summary.trim()).not.toBe('')
        expect(summary.split(/\s+/).length).toBeLessThanOrEqual(200)
        for (const sentence of summary.split(/(?<=[.!?])\s+/)) expect(text).toContain(sentence)
      }),
      runs,
    )
  })

  test('P51 adding a matching skill, a relevant year or a project never lowers the score', () => {
    const additions = fc.constantFrom('skill', 'year', 'project')
    fc.assert(
      fc.property(person, advertisement, additions, fc.nat(20), (who, ad, kind, pick) => {
        const skill = knownSkills[pick % knownSkills.length] ?? ''
        const more: Person =
          kind === 'skill'
            ? { ...who, skills: [...who.skills, skill] }
            : kind === 'year'
              ? { ...who, jobs: [{ title: skill, from: 2019 + (pick % 5), years: 1, deeds: [] }, ...who.jobs] }
              : { ...who, projects: [...who.projects, `${skill} ${pick}`] }

        const corpus = buildCorpus([write(who)])
        const before = scoreResume({ text: write(who), job: ad, corpus })
        const after = scoreResume({ text: write(more), job: ad, corpus })
        const afterInItsOwnCorpus = scoreResume({ text: write(more), job: ad, corpus: buildCorpus([write(more)]) })
        expect(after.fitScore).toBeGreaterThanOrEqual(before.fitScore)
        expect(afterInItsOwnCorpus.fitScore).toBeGreaterThanOrEqual(before.fitScore)
      }),
      { numRuns: 400 },
    )
  })

  test('P52 name, sex, age, address and nationality never change the score', () => {
    const details = fc.record({
      name: fc.constantFrom(
        'Maria Gonzalez',
        'Peter Baker',
        'Aisha Mason',
        'Forklift Driver',
        'Welder Nurse',
        'Zoë Müller',
      ),
      email: fc.constantFrom('a@example.org', 'welding.nurse@example.com'),
      personal: fc.constantFrom(
        ['Gender: female', 'Age: 61', 'Nationality: Kenyan', 'Address: 12 Welder Street, Payroll'],
        ['Date of birth: 3 May 1999 | Sex: M | Marital status: single', 'Address: 4 Nursing Road'],
        ['Mrs', '45 years old', 'Indian national', '99 Forklift Lane, Springfield'],
        [],
      ),
    })
    fc.assert(
      fc.property(person, details, details, advertisement, (who, one, other, ad) => {
        const a = scoreResume({ text: write({ ...who, ...one }), job: ad, corpus: others })
        const b = scoreResume({ text: write({ ...who, ...other }), job: ad, corpus: others })

        expect(b.fitScore).toBe(a.fitScore)
        expect(b.parts).toEqual(a.parts)
        expect(b.features).toEqual(a.features)
      }),
      runs,
    )
  })

  test('the same text gives the same score, and every passage stands where it says', () => {
    fc.assert(
      fc.property(
        fc.oneof(person.map(write), fc.string({ unit: 'binary', maxLength: 300 })),
        advertisement,
        (text, ad) => {
          const first = scoreResume({ text, job: ad, corpus: others })

          expect(scoreResume({ text, job: ad, corpus: others })).toEqual(first)
          const passages = [...first.evidence, ...first.flags.filter((flag) => flag.kind !== 'hidden_text')]
          for (const { quote, start, end } of passages) expect(text.slice(start, end)).toBe(quote)
        },
      ),
      runs,
    )
  })
})
