// Words of an advertisement below a dated job of another trade: the dates are true, and what is said under them must not
// make of a pastry chef a logistics manager. Beside it the honest cases that look alike and must not suffer.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { scoreResume } from './score.ts'
import {
  inventions,
  pastings,
  renamings,
  strangers,
  type Trade,
  trades,
  writeEntry,
  writeStranger,
} from './stuffed-positions.contract.ts'

const corpus = buildCorpus(Object.values(trades).map(({ honest }) => honest))
const score = (text: string, { title, description }: Pick<Trade, 'title' | 'description'>) =>
  scoreResume({ text, job: { title, description }, corpus })
const relevanceOf = (text: string, trade: Trade): number => score(text, trade).comparison.positions[0]?.relevance ?? 0

const cases = Object.entries(trades).flatMap(([name, trade]) =>
  Object.entries(strangers)
    .filter(([, { knows }]) => !knows.includes(name))
    .map(([who, stranger]) => [who, name, stranger, trade] as const),
)

// What it adds to the experience part at most, of 1: a foreign entry becomes worth twice as much, which shows most where
// two years are asked for and five are dated.
const mostByTasks = 0.25
// What a second trade in the title adds at most. More than nothing: titles of two trades are honest as often as not.
const mostByTitle = 0.35

describe.each(Object.entries(pastings))('an advertisement below the job of a stranger, %s,', (_, paste) => {
  test.each(cases)(
    'gains a %s little in %s, and never the score of an honest average resume',
    (_who, _in, stranger, trade) => {
      const before = score(writeStranger(stranger), trade)
      const after = score(paste(stranger, trade), trade)

      expect(after.parts.experience - before.parts.experience).toBeLessThanOrEqual(mostByTasks)
      expect(after.parts.projects - before.parts.projects).toBeLessThanOrEqual(mostByTasks)
      expect(after.fitScore).toBeLessThan(score(trade.honest, trade).fitScore)
    },
  )
})

describe.each(Object.entries(renamings))('an advertisement in the title of a stranger, %s,', (_, rename) => {
  test.each(cases)(
    'gains a %s little in %s, and never the score of an honest average resume',
    (_who, _in, stranger, trade) => {
      const before = score(writeStranger(stranger), trade)
      const after = score(rename(stranger, trade), trade)

      expect(after.parts.experience - before.parts.experience).toBeLessThanOrEqual(mostByTitle)
      expect(after.fitScore).toBeLessThan(score(trade.honest, trade).fitScore)
    },
  )
})

describe.each(Object.entries(inventions))('an advertisement as %s', (_, invent) => {
  test.each(cases)('leaves the experience of a %s in %s what it was', (_who, _in, stranger, trade) => {
    const before = score(writeStranger(stranger), trade)
    const after = score(invent(stranger, trade), trade)

    expect(after.parts.experience).toBe(before.parts.experience)
    expect(after.parts.projects).toBeLessThan(0.6)
  })
})

const logistics = trades.logistics as Trade
const accounting = trades.accounting as Trade
const moved = [
  '• Planned the routes of thirty lorries and their dispatch.',
  '• Answered for fleet management and the freight rates of the carriers.',
  '• Watched the stock of two warehouses in SAP.',
]
const baked = ['• Baked cakes for weddings.', '• Kept the ovens clean and the dough cold.']

describe('an honest entry', () => {
  test.each([
    'Supply Chain Specialist',
    'Warehouse Supervisor',
    'Consultant',
    'Manager',
    'Associate',
    'Operations Manager',
    'Office Manager',
    'Mitarbeiterin',
  ])('titled %j is taken by its tasks', (title) => {
    expect(relevanceOf(writeEntry(title, moved), logistics)).toBeGreaterThanOrEqual(0.9)
  })

  test('without a title is taken by its tasks', () => {
    expect(relevanceOf(['Experience', 'Jan 2012 – Dec 2016', ...moved].join('\n'), logistics)).toBeGreaterThanOrEqual(
      0.9,
    )
  })

  test.each([
    ['Logistics Manager', logistics],
    ['Disponentin', logistics],
    ['Accountant', accounting],
    ['Buchhalterin', accounting],
    ['Comptable', accounting],
    ['Contable', accounting],
  ])('of the one line %j is worth what it was', (title, trade) => {
    expect(relevanceOf(writeEntry(title, []), trade)).toBeGreaterThanOrEqual(0.7)
  })

  test('with a single bullet is wholly about the job where its title is too', () => {
    expect(relevanceOf(writeEntry('Logistics Coordinator', moved.slice(0, 1)), logistics)).toBe(1)
  })

  test('of a career changer, half of it about the job, is worth twice that of a stranger', () => {
    const changer = relevanceOf(writeEntry('Pastry Chef', [...baked, ...moved.slice(0, 2)]), logistics)

    expect(changer).toBe(0.2)
    expect(relevanceOf(writeEntry('Pastry Chef', baked), logistics)).toBe(0.1)
  })

  test('under a title of two trades is worth more than half where its tasks are about the job', () => {
    expect(relevanceOf(writeEntry('Pastry Chef / Logistics Coordinator', [...baked, ...moved]), logistics)).toBe(0.6)
  })
})

describe('what one sentence can vouch for', () => {
  test('is bounded: what it names, said in three, is worth more', () => {
    const inOne = writeEntry('Consultant', [`• ${moved.map((line) => line.slice(2, -1)).join(' and ')}.`])

    expect(relevanceOf(inOne, logistics)).toBe(0.4)
    expect(relevanceOf(writeEntry('Consultant', moved), logistics)).toBeGreaterThan(0.9)
  })

  test('never becomes less by another sentence, whatever the title', () => {
    const title = fc.constantFrom(
      'Pastry Chef',
      'Consultant',
      'Logistics Manager',
      'Pastry Chef / Logistics',
      'Beekeeper',
    )
    const line = fc.constantFrom(...moved, ...baked, '• SAP, route planning, dispatch', '• Dispatch', '• SAP')
    fc.assert(
      fc.property(title, fc.array(line, { minLength: 1, maxLength: 6 }), line, fc.nat(6), (named, lines, other, at) => {
        const before = score(writeEntry(named, lines), logistics)
        const after = score(writeEntry(named, lines.toSpliced(at, 0, other)), logistics)

        expect(after.parts.experience).toBeGreaterThanOrEqual(before.parts.experience)
      }),
      { numRuns: 100 },
    )
  })

  test('holds for years that are stated below a title of another trade', () => {
    const stated = ['• Have 15 years of experience in logistics, fleet management and dispatch.']

    expect(score(writeEntry('Pastry Chef', stated), logistics).comparison.relevantYears).toBeLessThan(3)
    expect(score(writeEntry('Logistics Manager', stated), logistics).comparison.relevantYears).toBe(12)
  })
})
