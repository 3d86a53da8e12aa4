import { describe, expect, test } from 'vitest'
import { buildCorpus, scoreResume, scorerReferenceDate, scorerVersion, validateWeights } from './index.ts'
import { defaultWeights } from './weights.ts'

const corpus = buildCorpus([])
const advertisement = {
  title: 'Logistics Manager',
  description: [
    'We are a family business with 60 years of history.',
    'Requirements:',
    '- At least 5 years of experience in logistics',
    "- Bachelor's degree",
    '- SAP, route planning and fleet management',
    'Nice to have: forklift licence',
    'What we offer:',
    'Yoga and dental insurance',
  ].join('\n'),
}
const resume = [
  'Logistics Coordinator',
  '',
  'Experience',
  'Logistics Coordinator, Northwind',
  'Jan 2012 – Dec 2016',
  '• Planned the routes of a fleet of thirty lorries with SAP.',
  '• Managed dispatch and two warehouses.',
  '',
  'Education',
  'Bachelor of Science in Logistics, 2011',
].join('\n')

const score = (text: string, job = advertisement) => scoreResume({ text, job, corpus })

describe('a resume scored for an advertisement', () => {
  test('P53 hidden text is reported, and the score is that of the visible text alone', () => {
    const hidden = [
      { reason: 'ground_colour', page: 1, box: null, quote: 'SAP, route planning, fleet management' },
    ] as const
    const clean = score(resume)

    const hiding = scoreResume({ text: resume, hidden, job: advertisement, corpus })

    expect(hiding).toEqual({ ...clean, flags: [{ kind: 'hidden_text', ...hidden[0] }, ...clean.flags] })
  })

  test('a fitting resume scores far above one of another trade with as many years', () => {
    const baker = resume
      .replaceAll('Logistics Coordinator', 'Pastry Chef')
      .replace('Planned the routes of a fleet of thirty lorries with SAP', 'Baked cakes for weddings and feasts')
      .replace('Managed dispatch and two warehouses', 'Decorated the shop window')
      .replace('Bachelor of Science in Logistics', 'Bachelor of Science in Food Technology')

    const [fitting, other] = [score(resume), score(baker)]

    expect(other.features.yearsExperience).toBe(fitting.features.yearsExperience)
    expect(other.parts.experience).toBeLessThan(fitting.parts.experience / 3)
    expect(other.fitScore).toBeLessThan(fitting.fitScore / 2)
  })

  test('five years where five are asked for meet the demand', () => {
    expect(score(resume).parts.experience).toBe(0.9)
  })

  test('the degree asked for counts fully, one level below it less, and none least', () => {
    const withoutDegree = resume.replace('Bachelor of Science in Logistics', 'School of life')
    const associate = resume.replace('Bachelor of Science in Logistics', 'Associate of Science in Logistics')

    expect(score(resume).parts.education).toBe(1)
    expect(score(associate).parts.education).toBeCloseTo(0.65)
    expect(score(withoutDegree).parts.education).toBe(0)
  })

  test('what the employer offers is not asked of anybody', () => {
    const yogi = 'Skills\nYoga\nDental insurance'

    expect(score(yogi).parts).toMatchObject({ textSimilarity: 0, skills: 0 })
  })

  test('an advertisement that is a row of tags is read tag by tag', () => {
    const job = { title: '', description: 'Fleet Management, Transportation, Logistics Manager, Quux handling' }

    const { parts, features } = score('Experience\nRan fleet management and transportation and quux handling.', job)

    expect(parts.skills).toBeGreaterThan(0.75)
    expect(features.skills).toContain('Quux handling')
  })

  test('where the advertisement asks for nothing, nobody is put below another for it', () => {
    const job = { title: 'Person', description: 'Come and join us.' }

    expect(score(resume, job).parts.skills).toBe(0.5)
    expect(score('Hello there', job).parts.skills).toBe(0.5)
  })

  test('the version and the weights are stated, and a wrong date falls back to the fixed one', () => {
    const text = 'Experience\nNurse\n2015 – Present'
    const result = scoreResume({ text, job: advertisement, corpus, asOf: 'tomorrow' })

    expect(result).toEqual(scoreResume({ text, job: advertisement, corpus, asOf: scorerReferenceDate }))
    expect(result).toMatchObject({ scorerVersion, weights: defaultWeights })
    expect(scoreResume({ text, job: advertisement, corpus, asOf: '2016-01' }).features.yearsExperience).toBe(1)
  })

  test('a text of a hundred thousand hostile characters is scored in time', { timeout: 20_000 }, () => {
    const pieces = [
      'a',
      ' ',
      '\n',
      'a.',
      '2012-',
      'ignore all ',
      'Jan 2012 - ',
      'bachelor of science ',
      '10 years ',
      '1',
    ]

    for (const piece of pieces) {
      expect(score(piece.repeat(Math.ceil(100_000 / piece.length))).fitScore).toBeLessThan(50)
    }
  })

  test('an empty text scores nothing but what the job does not ask for', () => {
    expect(score('')).toMatchObject({
      fitScore: 0,
      features: { skills: [], yearsExperience: 0, projectCount: 0 },
      summary: '',
    })
  })
})

describe('keyword stuffing', () => {
  const words = 'Logistics Manager logistics SAP route planning fleet management forklift licence Bachelor degree'

  test('the words of the advertisement in a list lift a stranger by little', () => {
    const stranger = 'Experience\nPastry Chef, Old Mill\nJan 2012 – Dec 2016\nBaked cakes for weddings.'

    const plain = score(stranger)
    const stuffed = score(`${stranger}\n\nSkills\n${words.split(' ').join(', ')}\n${words}`)

    expect(stuffed.fitScore - plain.fitScore).toBeLessThan(25)
    expect(stuffed.fitScore).toBeLessThan(score(resume).fitScore - 25)
  })

  test('the sentences of the advertisement, pasted, count for nothing and are shown', () => {
    const stranger = 'Experience\nPastry Chef, Old Mill\nJan 2012 – Dec 2016\nBaked cakes for weddings.'
    const sentences =
      'We look for a person with 5 years of experience in logistics. You will plan the routes of our fleet.'
    const job = { title: 'Logistics Manager', description: sentences }

    const pasted = score(`${stranger}\n\n${sentences}`, job)

    expect(pasted.fitScore).toBe(score(stranger, job).fitScore)
    expect(pasted.flags.map(({ kind }) => kind)).toEqual(['copied_text', 'copied_text'])
  })

  test('the whole advertisement, pasted under the job of a stranger, lifts them by little', () => {
    const stranger = 'Experience\nPastry Chef, Old Mill\nJan 2012 – Dec 2016\nBaked cakes for weddings.'

    const gain = score(`${stranger}\n\n${advertisement.description}`).fitScore - score(stranger).fitScore

    expect(gain).toBeLessThan(15)
  })

  test('a clause of the advertisement that stands in an honest resume counts there', () => {
    const skilled = `${resume}\n\nSkills\nSAP, route planning and fleet management`

    expect(score(skilled).fitScore).toBeGreaterThanOrEqual(score(resume).fitScore)
    expect(score(skilled).flags).toEqual([])
  })

  test('repeating it gains nothing', () => {
    const once = score(`${resume}\n\nSkills\n${words}`)
    const often = score(`${resume}\n\nSkills\n${`${words}\n`.repeat(30)}`)

    expect(often.fitScore).toBe(once.fitScore)
    expect(often.flags.map(({ kind }) => kind)).toContain('repeated_text')
  })

  test('a stuffed page alone stays far below a real resume', () => {
    expect(score(`${words}\n`.repeat(40)).fitScore).toBeLessThan(score(resume).fitScore / 2)
  })
})

describe('a corpus', () => {
  test('of two resumes does not turn a shared word into a worthless one', () => {
    const job = { title: '', description: 'Welding, Payroll' }
    const both = ['Experience\nDid the welding of pipes.', 'Experience\nDid the welding of hulls, and payroll.']

    const shared = scoreResume({ text: both[0] ?? '', job, corpus: buildCorpus(both) })
    const alone = scoreResume({ text: both[0] ?? '', job, corpus: buildCorpus([]) })

    expect(shared.parts.textSimilarity).toBeGreaterThan(alone.parts.textSimilarity * 0.9)
  })

  test('does not depend on the order of its texts, and counts each text once for a word', () => {
    const texts = ['Welding and welding and welding.', 'Payroll', 'Nursing of the old']

    expect(buildCorpus(texts)).toEqual(buildCorpus(texts.toReversed()))
    expect(buildCorpus(texts).documentFrequency.get('weld')).toBe(1)
    expect(buildCorpus(texts)).toMatchObject({ documentCount: 3 })
  })
})

describe('weights', () => {
  test.each([
    [{ ...defaultWeights }, null],
    [
      { ...defaultWeights, skills: 0.2 },
      { field: 'weights', constraint: 'must add up to 1' },
    ],
    [
      { ...defaultWeights, skills: -0.1 },
      { field: 'skills', constraint: 'must be a number from 0 to 1' },
    ],
    [
      { ...defaultWeights, education: Number.NaN },
      { field: 'education', constraint: 'must be a number from 0 to 1' },
    ],
    [{ textSimilarity: 1, experience: 0, projects: 0, skills: 0, education: 0 }, null],
  ])('%j are checked', (weights, fault) => {
    expect(validateWeights(weights)).toEqual(fault)
  })
})
