import { describe, expect, test } from 'vitest'
import { parseMonth } from '../dates/index.ts'
import type { EducationDemand } from '../demands.ts'
import { readResume } from '../reading.ts'
import { educationLevels } from '../resume-score.ts'
import { readEducation, scoreEducation } from './education.ts'

const present = parseMonth('2026-11') ?? 0
const read = (text: string) => readEducation(readResume(text), present)

describe('the education of a person', () => {
  test('has each degree with its level, its field and its place', () => {
    const text = 'Education\nMaster of Science in Marine Biology, Kiel University, 2012\nB.A., English Literature'

    const { level, degrees } = read(text)

    expect(level).toBe('master')
    expect(degrees.map(({ start, end }) => text.slice(start, end))).toEqual(['Master of Science', 'B.A.'])
    expect(degrees.map(({ field }) => field)).toEqual(['Marine Biology', 'English Literature'])
  })

  test('is quoted from the line of its highest degree', () => {
    const text = 'Education\nHigh School Diploma\nB.Sc. in Botany, Leeds'

    expect(read(text).evidence).toEqual([
      { part: 'education', value: 'bachelor', quote: 'B.Sc. in Botany, Leeds', start: 30, end: 52 },
    ])
  })

  test.each([
    ['Weiterbildung\nMeister (HWK) im Maurerhandwerk, 2016', 'bachelor'],
    ['Studium\nMaster Architektur, RWTH Aachen', 'master'],
    ['Formation\nBaccalauréat ES, 2012', 'secondary'],
    ['Schule\nFachabitur, BBS Mainz', 'secondary'],
    ['Education\nBBS, Trinity College', 'bachelor'],
    ['Education\nDipHE Mental Health Nursing', 'vocational'],
    ['Education\nTwo years towards a BA in History', 'none'],
    ['Education\nHonorary doctorate of the University of Graz', 'none'],
    ['Education\nMaster Builder, Northwind', 'none'],
    ['Experience\nWrote adverts saying "Master\'s degree required".', 'none'],
  ])('in %j is %s', (text, level) => {
    expect(read(text).level).toBe(level)
  })

  test('counts a running degree for the highest completed one, and names the running one', () => {
    const education = read('Education\nM.Sc. in Botany, Kiel, expected 2028\nB.Sc. in Botany, Kiel, 2024')

    expect(education).toMatchObject({ level: 'bachelor', running: 'master' })
    expect(education.evidence.map(({ value }) => value)).toEqual(['bachelor', 'master (running)'])
  })

  test('has nothing running where that is no higher than what is completed', () => {
    expect(read('Education\nB.Sc. in Law, in progress\nM.Sc. in Botany, 2012')).toMatchObject({
      level: 'master',
      running: null,
    })
  })

  test('does not depend on the years in which somebody studied', () => {
    const [young, old] = [2020, 1975].map((year) => read(`Education\nB.Sc. in Botany, Kiel, ${year} – ${year + 3}`))

    expect(young?.level).toBe('bachelor')
    expect(old?.level).toBe(young?.level)
    expect(old?.terms).toEqual(young?.terms)
  })

  test('a study that ends after the day of scoring is running on that day and finished later', () => {
    const reading = readResume('Education\nB.Sc. in Botany, Kiel, 2024 – 2027')

    expect(readEducation(reading, present)).toMatchObject({ level: 'none', running: 'bachelor' })
    expect(readEducation(reading, parseMonth('2028-01') ?? 0)).toMatchObject({ level: 'bachelor', running: null })
  })

  test('of a hundred thousand hostile characters is read in time', { timeout: 20_000 }, () => {
    const pieces = [
      'bachelor of ',
      'B.',
      'Dipl.-',
      'Education\n',
      'pursuing an MBA and ',
      '(abgeschlossene ',
      '2019 - ',
      "d'",
    ]
    for (const piece of pieces) {
      const { degrees } = read(piece.repeat(Math.ceil(100_000 / piece.length)))

      expect(degrees.length).toBeLessThan(20_000)
    }
  })
})

describe('the education part', () => {
  const bachelor: EducationDemand = { level: 'bachelor', isRequired: true, field: null }

  test('is full where the demand is met, and a degree beyond it adds nothing', () => {
    expect(scoreEducation({ level: 'bachelor' }, bachelor, 0)).toBe(1)
    expect(scoreEducation({ level: 'doctorate' }, bachelor, 0)).toBe(1)
  })

  test('falls with each missing level, and less where the degree is only wished for', () => {
    expect(scoreEducation({ level: 'vocational' }, bachelor, 0)).toBeCloseTo(0.65)
    expect(scoreEducation({ level: 'none' }, bachelor, 0)).toBe(0)
    expect(scoreEducation({ level: 'none' }, { ...bachelor, isRequired: false }, 0)).toBe(0.5)
  })

  test('asks for the field where the demand names one', () => {
    const nursing = { ...bachelor, field: 'Nursing' }

    expect(scoreEducation({ level: 'bachelor' }, nursing, 1)).toBe(1)
    expect(scoreEducation({ level: 'bachelor' }, nursing, 0)).toBeCloseTo(0.8)
  })

  test('gives a running degree a little, and less than the finished one', () => {
    const [without, running, finished] = [
      scoreEducation({ level: 'secondary' }, bachelor, 0),
      scoreEducation({ level: 'secondary', running: 'bachelor' }, bachelor, 0),
      scoreEducation({ level: 'bachelor' }, bachelor, 0),
    ]

    expect(running).toBeGreaterThan(without)
    expect(running).toBeLessThan((without + finished) / 2)
  })

  test('stays within 0 and 1 and never falls with the level or the nearness of the field', () => {
    const demands = [
      null,
      ...educationLevels.flatMap((level) => [
        { level, isRequired: true, field: null },
        { level, isRequired: false, field: 'Law' },
      ]),
    ]
    for (const demand of demands) {
      const parts = educationLevels.map((level) => [0, 0.5, 1].map((near) => scoreEducation({ level }, demand, near)))
      for (const [at, row] of parts.entries()) {
        expect(Math.min(...row)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...row)).toBeLessThanOrEqual(1)
        expect(row).toEqual([...row].sort((a, b) => a - b))
        for (const [near, part] of row.entries()) expect(part).toBeGreaterThanOrEqual(parts[at - 1]?.[near] ?? 0)
      }
    }
  })
})
