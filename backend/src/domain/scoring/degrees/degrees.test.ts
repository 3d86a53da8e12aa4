import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { educationLevels } from '../resume-score.ts'
import { foldText } from '../text/index.ts'
import { englishDegreeNames } from './degree-names.ts'
import { europeanDegreeNames } from './degree-names-europe.ts'
import { collectKeys, findDegrees, rankOfLevel } from './degrees.ts'

const levelsIn = (text: string): string[] => findDegrees(text).map(({ level }) => level)

describe('names of degrees', () => {
  test.each([
    ['Ph.D., Ph. D, PhD, phd', ['doctorate', 'doctorate', 'doctorate', 'doctorate']],
    ['B.Tech, B. Tech, BTech, BTECH, B Tech', ['bachelor', 'bachelor', 'bachelor', 'bachelor', 'bachelor']],
    ['M.B.A., MBA', ['master', 'master']],
    ['Bachelor’s degree', ['bachelor']],
    ['Master of Business Administration (MBA)', ['master', 'master']],
    ['MAÎTRISE EN DROIT', ['bachelor']],
    ['Maitrise en droit', ['bachelor']],
    ['Diplom-Ingenieur', ['master']],
    ['Diplom-Ingenieur (FH)', ['bachelor']],
    ['International Baccalaureate', ['secondary']],
    ['Baccalaureate of Science', ['bachelor']],
  ])('are found as they are written: %s', (text, levels) => {
    expect(levelsIn(text)).toEqual(levels)
  })

  test.each([
    'March 2012 – May 2015',
    'MARCH 2012',
    'I.A.S. and E.S.A.S.',
    'backend, Mastercard, masterpiece, webmaster, bachelorette',
    'Scrum Master, Station Master - Northwind',
    'master data: SAP',
    'MS Office, MS-SQL, MS - Excel',
    'Business Analyst (BA) and BA/QA team',
    'the high school’s gym and high school students',
    'as of in be me at',
  ])('are not found in: %s', (text) => {
    expect(levelsIn(text)).toEqual([])
  })

  test('a strong name is kept of two that overlap', () => {
    const [degree, ...others] = findDegrees('Associate Degree in Nursing')

    expect(others).toEqual([])
    expect(degree).toMatchObject({ level: 'vocational', isStrong: true })
  })

  test('the levels rank from none to doctorate', () => {
    expect(educationLevels.map(rankOfLevel)).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('every name in the lists can be reached by the word that it begins with', () => {
    const lines = [...englishDegreeNames, ...europeanDegreeNames].flatMap(({ phrases = '' }) =>
      phrases.split('\n').filter((line) => line !== ''),
    )

    expect(lines.length).toBeGreaterThan(200)
    for (const line of lines) {
      for (const key of collectKeys(line.replace(/^=/, ''))) expect(key, line).toMatch(/^[a-z0-9]{1,4}$/)
    }
  })

  test('places are those of the text, whatever stands around', () => {
    const pieces = fc.array(
      fc.constantFrom('\u{1F477}', '\uD83D', 'é', 'ß', 'ﬁ', 'İ', '–', '漢字', '\n', ' ', 'MBA', '.', 'x'),
      {
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(pieces, pieces, (before, behind) => {
        const text = `${before.join('')}\nDiplôme d’ingénieur, ${behind.join('')}`

        expect(foldText(text)).toHaveLength(text.length)
        expect(findDegrees(text).some(({ start, end }) => text.slice(start, end) === 'Diplôme d’ingénieur')).toBe(true)
      }),
    )
  })
})
