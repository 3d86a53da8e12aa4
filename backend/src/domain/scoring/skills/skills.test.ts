import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SkillDemand } from '../demands.ts'
import type { Position } from '../experience/index.ts'
import { readResume } from '../reading.ts'
import { tokenise } from '../text/index.ts'
import { builtInVocabulary } from '../vocabulary/index.ts'
import { readSkills } from './skills.ts'

const present = 2026 * 12 + 10

const demand = (label: string): SkillDemand => ({
  label,
  skill: builtInVocabulary.skills.find(({ name }) => name === label) ?? null,
  stems: tokenise(label).map(({ stem }) => stem),
  weight: 1,
  isPreferred: false,
})

const position = (text: string, passage: string, firstMonth: number, months: number): Position => {
  const start = text.indexOf(passage)
  const lastMonth = firstMonth + months - 1
  const isCurrent = lastMonth === present
  return {
    ...{ kind: 'work', title: '', relevance: 1, isOtherTrade: false, firstMonth, lastMonth, isCurrent },
    ...{ start, end: start + passage.length },
  }
}

const read = (text: string, asked: readonly string[], positions: readonly Position[] = [], month?: number) =>
  readSkills(readResume(text), asked.map(demand), positions, month)

const resume = [
  'Experience',
  'Welder, Northwind',
  'Did the welding of hulls.',
  'Fitter, Southwind',
  'Did the welding of pipes and read blueprints.',
  '',
  'Skills',
  'Soldering, Payroll',
].join('\n')
const north = 'Welder, Northwind\nDid the welding of hulls.'
const south = 'Fitter, Southwind\nDid the welding of pipes and read blueprints.'

describe('a skill', () => {
  test('was used in the months of the positions that name it, each month once', () => {
    const positions = [position(resume, north, present - 35, 24), position(resume, south, present - 23, 24)]

    const { used } = read(resume, [], positions, present)

    expect(used.find(({ name }) => name === 'Welding')).toMatchObject({ source: 'work', years: 3, lastMonth: present })
    expect(used.find(({ name }) => name === 'Blueprint reading')).toMatchObject({ years: 2 })
    expect(used.find(({ name }) => name === 'Soldering')).toMatchObject({ source: 'list', years: 0, lastMonth: null })
  })

  test('that stands below a title of another trade is shown, and for how long it was used is not known', () => {
    const baking: Position = { ...position(resume, north, present - 35, 24), isOtherTrade: true }

    expect(read(resume, [], [baking], present).used.find(({ name }) => name === 'Welding')).toMatchObject({
      ...{ source: 'work', years: 0, lastMonth: null },
    })
  })

  test('of a time of study was not used at work', () => {
    const studying: Position = { ...position(resume, north, present - 35, 24), kind: 'education' }

    expect(read(resume, [], [studying], present).used.find(({ name }) => name === 'Welding')).toMatchObject({
      years: 0,
    })
  })

  test.each([
    ['Summary\nI have 5 years of Java.', 5],
    ['Summary\nWith seven years of experience in Java and SQL I build things.', 7],
    ['Skills\nJava (4 years), SQL', 4],
    ['Skills\nJava: 6+ yrs', 6],
    ['Profile\nIch habe fünf Jahre Erfahrung in Java.', 5],
    ["Profil\nJ'ai 3 ans d'expérience en Java.", 3],
    ['Perfil\nTengo ocho años de experiencia con Java.', 8],
    ['Summary\nWorked 5 years. Java came later.', 0],
    ['Summary\nI am 45 years old and know Java.', 0],
    ['Skills\nSQL (5 years), Java', 0],
  ])('%j states %d years of it', (text, years) => {
    expect(read(text, []).used.find(({ name }) => name === 'Java')).toMatchObject({ years })
  })

  test('of a certificate stands between work and a list', () => {
    const text = 'Certifications\nCISSP\n\nSkills\nPayroll\n\nExperience\nDid the welding of hulls.'

    const { met } = read(text, ['Welding', 'CISSP', 'Payroll'])

    expect(met).toEqual([1, 0.8, 0.5])
  })
})

describe('a demand', () => {
  test('is shown, listed, met by something near, or missing', () => {
    const asked = ['Welding', 'Soldering', 'Metal fabrication', 'CNC machining', 'Midwifery', 'Quux handling']

    const { demands } = read(resume, asked)

    expect(demands.map(({ label, match, by }) => [label, match, by])).toEqual([
      ['Welding', 'shown', null],
      ['Soldering', 'listed', null],
      ['Metal fabrication', 'missing', null],
      ['CNC machining', 'related', 'Soldering'],
      ['Midwifery', 'missing', null],
      ['Quux handling', 'missing', null],
    ])
  })

  test('for a wide skill is met by a part of it, and for a part half by the wide one', () => {
    const text = 'Experience\nPrepared reports by IFRS. Did the welding of hulls.'

    const { demands } = read(text, ['Financial reporting', 'TIG welding'])

    expect(demands).toMatchObject([
      { match: 'shown', by: 'IFRS', met: 1 },
      { match: 'related', by: 'Welding', met: 0.5 },
    ])
  })

  test('that no word list knows is met where its words stand together', () => {
    const { demands, names } = read('Experience\nRan the quux handling of the port.', ['Quux handling'])

    expect(demands).toMatchObject([{ match: 'shown', met: 1 }])
    expect(names).toContain('Quux handling')
  })

  test('names what the job did not ask for as surplus, but no part of what it did', () => {
    const { surplus } = read('Skills\nIFRS, Payroll, Welding', ['Financial reporting', 'Welding'])

    expect(surplus).toEqual(['Payroll'])
  })

  test('is not met by what the resume denies or only wishes for', () => {
    const { met } = read('Summary\nI have no experience with Java. I am eager to learn Python.', ['Java', 'Python'])

    expect(met).toEqual([0, 0])
  })

  test('is met the more, the longer and the more lately the skill was used, within a tenth', () => {
    const rate = (firstMonth: number, months: number) =>
      read(resume, ['Welding'], [position(resume, north, firstMonth, months)], present).met[0] ?? 0

    expect(rate(present - 11, 12)).toBeLessThan(rate(present - 59, 60))
    expect(rate(present - 239, 60)).toBeLessThan(rate(present - 59, 60))
    expect(rate(present - 5, 6) - rate(present - 239, 6)).toBeGreaterThan(0)
    expect(rate(present - 359, 360)).toBeLessThanOrEqual(1)
    expect(rate(present - 239, 6)).toBeGreaterThanOrEqual(0.9)
  })

  test('for years of a skill is met the more, the nearer the resume comes to them', () => {
    const rate = (months: number, minYears?: number) => {
      const asked = { ...demand('Welding'), ...(minYears === undefined ? {} : { minYears }) }
      return (
        readSkills(readResume(resume), [asked], [position(resume, north, present - 119, months)], present).met[0] ?? 0
      )
    }

    expect(rate(12, 5)).toBeLessThan(rate(36, 5))
    expect(rate(36, 5)).toBeLessThan(rate(60, 5))
    expect(rate(60, 5)).toBe(rate(60))
  })

  test('is never met less for one more position', () => {
    const span = fc.record({
      isNorth: fc.boolean(),
      first: fc.integer({ min: present - 400, max: present - 1 }),
      months: fc.integer({ min: 1, max: 120 }),
    })
    const text = `${resume}\n\nSummary\n5 years of welding.`
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), span, (spans, more) => {
        const toPosition = ({ isNorth, first, months }: typeof more) =>
          position(text, isNorth ? north : south, first, Math.min(months, present - first + 1))
        const before = read(text, ['Welding', 'Blueprint reading'], spans.map(toPosition), present).met
        const after = read(text, ['Welding', 'Blueprint reading'], [...spans, more].map(toPosition), present).met

        for (const [index, met] of after.entries()) expect(met).toBeGreaterThanOrEqual(before[index] ?? 0)
      }),
      { numRuns: 60 },
    )
  })
})
