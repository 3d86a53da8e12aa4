// Texts made to keep the scorer busy, or to make what it says of them larger than they are.

import { describe, expect, test } from 'vitest'
import { buildCorpus, type ResumeScore, scoreResume } from '../src/domain/scoring/index.ts'

const job = {
  title: 'Logistics Manager',
  description:
    'Requirements:\n- 5 years of experience in logistics\n- Bachelor degree\n- SAP, Excel, fleet management\nNice to have: Six Sigma',
}

const score = (text: string): ResumeScore => scoreResume({ text, hidden: [], job, corpus: buildCorpus([text]) })

const length = 2_000_000
const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length))

const words = ['welding', 'payroll', 'SAP', 'Excel', 'Python', 'nursing', 'C++', 'since 2015', 'Master', 'project']
const pick = (index: number): string => words[index % words.length] ?? ''

const masses: Readonly<Record<string, string>> = {
  'one line of 2 MB': Array.from({ length: 300_000 }, (_, n) => pick(n)).join(' '),
  'one word of 2 MB': fill('a'),
  '2 MB of white space': `a${fill(' ')}b`,
  '100,000 skills in one line': Array.from({ length: 100_000 }, (_, n) => `${pick(n)} ${n}`).join(', '),
  '100,000 skills, a line for each': `Skills\n${Array.from({ length: 100_000 }, (_, n) => pick(n)).join('\n')}`,
  '100,000 positions in one line': `Experience\n${fill('Nurse at the Ward, Jan 2012 - Present, ')}`,
  '100,000 positions, a line for each': `Experience\n${fill('Nurse at the Ward, Jan 2012 - Present\n')}`,
  '100,000 degrees': `Education\n${fill('Master of Science in Logistics, ')}`,
  '100,000 projects': `Projects\n${fill('• Project Harbour Gate 2012\n')}`,
}

// What patterns for dates, lists, mark-up, addresses and sentences begin with, and then wait for the rest of.
const beginnings = [
  ...[
    '-',
    '=',
    '*',
    '[',
    '(',
    '"',
    '<',
    '&',
    '#',
    '_',
    '.',
    ',',
    '/',
    '\\',
    '|',
    '@',
    ' -\n',
    '- ',
    '•',
    '\u200b',
    '\ud800',
  ],
  ...['0', '20', '2012', '12/', '1.', '+1 ', '2012-', 'Jan 2012 ', '1990 - 2000, ', '10+ years ', 'since '],
  ...[
    'a\n',
    'a-',
    'a.',
    'a@a.',
    'http://',
    'QUJD',
    'á',
    '漢',
    'İ',
    'B.',
    'M.Sc. ',
    'C++',
    'of ',
    'not ',
    'no ',
    'you ',
  ],
  ...['begin ', 'ignore ', 'system: ', 'Name: ', 'Master of ', 'experience with ', 'Experience\n', 'Projects\n'],
]

describe('a text of masses', () => {
  test.each(Object.keys(masses))('(%s) is scored the same each time, and its score stays small', (name) => {
    const text = masses[name] ?? ''

    const first = score(text)

    expect(first.fitScore).toBeGreaterThanOrEqual(0)
    expect(first.fitScore).toBeLessThanOrEqual(100)
    expect(JSON.stringify(first).length, 'characters to be stored').toBeLessThan(1_500_000)
    expect(score(text)).toEqual(first)
  })
})

describe('a text of nothing but one beginning', () => {
  // The time of a test is the limit: a pattern that tries every end for every beginning does not get through in it.
  test.each(beginnings)('(%j) is scored', { timeout: 20_000 }, (piece) => {
    const repeated = piece.repeat(Math.ceil(100_000 / piece.length))

    expect(score(`Experience\nNurse at the Ward, 2010 - 2014. ${repeated}x`).fitScore).toBeGreaterThanOrEqual(0)
  })
})
