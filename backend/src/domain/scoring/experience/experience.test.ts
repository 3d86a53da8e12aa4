import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../corpus.ts'
import { parseMonth } from '../dates/index.ts'
import { readJob } from '../job/index.ts'
import { readResume } from '../reading.ts'
import { weighQuery } from '../similarity.ts'
import { readExperience, scoreExperience } from './experience.ts'
import { findStatedYears } from './stated-years.ts'

const asOf = parseMonth('2026-11') ?? 0
const monthOf = (text: string): number => parseMonth(text) ?? 0
const job = readJob({ title: 'Welder', description: 'Welding of ship hulls' })
const query = weighQuery(job, buildCorpus([]))
const read = (text: string) => readExperience(readResume(text), query, asOf)

const entry = (title: string, dates: string, task = 'Kept the place in order.') => `${title}\n${dates}\n• ${task}\n`
const experience = (...entries: readonly string[]) => read(`Experience\n${entries.join('\n')}`)

describe('relevant years', () => {
  test('are those of the job’s kind: ten years of something else are not ten years', () => {
    const welder = experience(entry('Welder, Northwind', '2010 – 2020', 'Did the welding of ship hulls.'))
    const baker = experience(entry('Pastry chef, Old Mill', '2010 – 2020', 'Baked cakes for weddings.'))

    expect(welder.years).toBe(baker.years)
    expect(welder.relevantYears).toBeCloseTo(10)
    expect(baker.relevantYears).toBeCloseTo(1)
  })

  test('of another kind make up for a part of what is asked for, however many they are', () => {
    const asking = (text: string) => readExperience(readResume(`Experience\n${text}`), query, asOf, 2).relevantYears
    const baker = (dates: string) => entry('Pastry chef, Old Mill', dates, 'Baked cakes for weddings.')
    const welder = entry('Welder, Northwind', '2024 – 2026', 'Did the welding of ship hulls.')

    expect(asking(baker('1990 – 2020'))).toBeLessThan(0.8)
    expect(asking(baker('1990 – 2020'))).toBe(asking(baker('2000 – 2020')))
    expect(asking(`${baker('1990 – 2020')}\n${welder}`) - asking(baker('1990 – 2020'))).toBeCloseTo(asking(welder))
  })

  test('are more for a title of the job’s kind than for a task of it', () => {
    const description = 'Reading of drawings, oxyfuel cutting, pipe fitting, scaffolding, grinding, rigging of loads'
    const wide = weighQuery(readJob({ title: 'Welder', description }), buildCorpus([]))
    const relevantYears = (title: string, task: string) =>
      readExperience(readResume(`Experience\n${entry(title, '2010 – 2020', task)}`), wide, asOf).relevantYears

    const byTitle = relevantYears('Welder, Northwind', 'Kept the place in order on most days.')
    const byTask = relevantYears('Helper, Northwind', 'Kept the place of the welder in order on most days.')

    expect(byTitle).toBeGreaterThan(byTask)
    expect(byTask).toBeGreaterThan(relevantYears('Helper, Northwind', 'Kept the place in order on most days.'))
  })

  test('count a month once, with the nearest of the positions held in it', () => {
    const one = experience(entry('Welder, Northwind', '2010 – 2020', 'Did the welding of ship hulls.'))
    const both = experience(
      entry('Welder, Northwind', '2010 – 2020', 'Did the welding of ship hulls.'),
      entry('Waiter, Old Mill', '2012 – 2014'),
    )

    expect(both.relevantYears).toBe(one.relevantYears)
    expect(both.years).toBe(10)
  })

  test('count an internship by half, and apart from the years of work', () => {
    const work = experience(entry('Welder, Northwind', 'Jan 2010 – Dec 2011'))
    const internship = experience(entry('Welder (intern), Northwind', 'Jan 2010 – Dec 2011'))

    expect(internship.relevantYears).toBeCloseTo(work.relevantYears / 2)
    expect(internship).toMatchObject({ years: 0, internshipYears: 2 })
    expect(internship.positions).toMatchObject([{ kind: 'internship' }])
  })

  test('that are only stated count at a discount, and at most as twenty', () => {
    const stated = (years: number) =>
      read(`Summary\nWelder of ship hulls with ${years} years of experience in welding.`)

    expect(stated(10).relevantYears).toBe(8)
    expect(stated(20).relevantYears).toBe(16)
    expect(stated(50).relevantYears).toBe(16)
    expect(stated(10).years).toBe(10)
  })

  test('never become fewer by another position, wherever it stands', () => {
    const titles = ['Welder, Northwind', 'Pastry chef, Old Mill', 'Intern, Dockyard', 'Clerk']
    const tasks = ['Did the welding of ship hulls.', 'Baked cakes.', 'Filed letters for the board.']
    const position = fc.record({
      title: fc.constantFrom(...titles),
      task: fc.constantFrom(...tasks),
      from: fc.integer({ min: 1980, max: 2020 }),
      years: fc.integer({ min: 1, max: 6 }),
    })
    const write = ({ title, task, from, years }: { title: string; task: string; from: number; years: number }) =>
      entry(title, `03/${from} – 02/${from + years}`, task)
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 5 }), position, fc.nat(5), (all, other, at) => {
        const before = experience(...all.map(write))
        const after = experience(...all.toSpliced(at, 0, other).map(write))

        expect(after.relevantYears).toBeGreaterThanOrEqual(before.relevantYears)
        expect(after.years).toBeGreaterThanOrEqual(before.years)
        expect(scoreExperience(after.relevantYears, job)).toBeGreaterThanOrEqual(
          scoreExperience(before.relevantYears, job),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('gaps between positions', () => {
  test('of six months and more are told, shorter ones are not', () => {
    const { gaps } = experience(
      entry('Clerk', 'Jan 2016 – Dec 2018'),
      entry('Clerk', 'Jan 2014 – Jun 2015'),
      entry('Clerk', 'Jan 2010 – Sep 2013'),
    )

    expect(gaps).toEqual([{ firstMonth: monthOf('2015-07'), lastMonth: monthOf('2015-12') }])
  })

  test('are not assumed where only years are named', () => {
    const years = experience(entry('Clerk', '2013 – 2015'), entry('Clerk', '2010 – 2012'))
    const missing = experience(entry('Clerk', '2014 – 2016'), entry('Clerk', '2010 – 2012'))

    expect(years.gaps).toEqual([])
    expect(missing.gaps).toEqual([{ firstMonth: monthOf('2013-01'), lastMonth: monthOf('2013-12') }])
  })

  test('are filled by a leave, which is no work', () => {
    const clerks = [entry('Clerk', 'Jan 2016 – Dec 2018'), entry('Clerk', 'Jan 2010 – Dec 2014')]
    const away = experience(...clerks, entry('Parental leave', 'Jan 2015 – Dec 2015', 'Two children.'))

    expect(experience(...clerks).gaps).toHaveLength(1)
    expect(away.gaps).toEqual([])
    expect(away.years).toBe(8)
    expect(away.positions).toHaveLength(2)
  })

  test('are filled by unpaid work, and cost nothing', () => {
    const clerks = [entry('Clerk', '2016 – 2018'), entry('Clerk', '2010 – 2012')]
    const filled = experience(...clerks, entry('Volunteer, Red Cross', '2012 – 2016'))

    expect(filled.gaps).toEqual([])
    expect(filled.relevantYears).toBe(experience(...clerks).relevantYears)
  })
})

describe('stated years that the dates do not bear out', () => {
  test('are flagged beyond three years, also in other languages, and not without dates', () => {
    const dated = 'Experience\nClerk\n2020 – 2022\nFiled letters.'
    const flagsOf = (summary: string, rest = dated) => read(`Summary\n${summary}\n\n${rest}`).flags

    expect(flagsOf('20 years of experience.')).toMatchObject([{ kind: 'unsupported_years', quote: '20 years' }])
    expect(flagsOf('20 Jahre Berufserfahrung.')).toMatchObject([{ kind: 'unsupported_years', quote: '20 Jahre' }])
    expect(flagsOf('4 years of experience.')).toEqual([])
    expect(flagsOf('20 years of experience.', '')).toEqual([])
  })
})

describe('stated years', () => {
  test.each([
    ['two and a half years of experience as a welder', [2.5]],
    ['3 ½ years of experience as a welder', [3.5]],
    ['zweieinhalb Jahre Berufserfahrung', [2.5]],
    ['cinq ans et demi d’expérience', [5.5]],
    ['cinco años y medio de experiencia', [5.5]],
    ['trained clients with 40 years of experience', []],
    ['client-facing welder with 12 years of experience', [12]],
  ])('in %j are %j', (text, expected) => {
    expect(findStatedYears(text).map(({ years }) => years)).toEqual(expected)
  })
})

describe('the experience part', () => {
  const demanding = { ...job, minYears: 5 }

  test('rises with every year and by less with each beyond the demand', () => {
    const parts = [0, 2.5, 5, 7.5, 10, 40].map((years) => scoreExperience(years, demanding))
    const steps = parts.slice(1).map((part, index) => part - (parts[index] ?? 0))

    expect(parts[2]).toBeCloseTo(0.9)
    expect(steps.every((step) => step > 0)).toBe(true)
    expect(steps[2]).toBeLessThan((steps[1] ?? 0) / 4)
    expect(Math.max(...parts)).toBeLessThanOrEqual(1)
  })

  test('without a demand is half at five relevant years, and at one for beginners’ jobs', () => {
    expect(scoreExperience(5, job)).toBe(0.5)
    expect(scoreExperience(1, { ...job, isEntryLevel: true })).toBe(0.5)
  })
})
