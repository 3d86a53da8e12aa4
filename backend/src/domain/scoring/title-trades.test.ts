import { describe, expect, test } from 'vitest'
import { readJob } from './job/index.ts'
import { tokenise } from './text/index.ts'
import { findTrades, shareTrades } from './title-trades.ts'
import { findSkills } from './vocabulary/index.ts'

const tradesOf = (title: string, description = '') => findTrades(readJob({ title, description }).terms)
const share = (title: string, trades: ReadonlySet<string>) =>
  shareTrades(
    findSkills(title, tokenise(title)).map(({ skill }) => skill),
    trades,
  )

describe('the trades of a job', () => {
  test('are those of the skills that it names, and not what it names in passing', () => {
    expect([...tradesOf('Logistics Manager', 'Route planning, fleet management, dispatch, warehousing')]).toEqual([
      'supply',
    ])
    expect([...tradesOf('Cook', 'Cooking, pastry, baking, menu planning. Nice to have: bookkeeping')]).toEqual([
      'hospitality',
    ])
  })

  test('are not those of a single task', () => {
    const tasks = 'You create brand identities, brochures and packaging. InDesign, Illustrator and Photoshop.'

    expect([...tradesOf('Graphic Designer', tasks)]).toEqual(['creative'])
  })

  test('are not known of a job that may be of any', () => {
    expect([...tradesOf('Project Manager', 'Leadership, German')]).toEqual([])
  })
})

describe('the share of a title’s trades that are the job’s', () => {
  const trades = tradesOf('Logistics Manager', 'Route planning, fleet management, dispatch')

  test.each([
    ['Supply Chain Specialist', 1],
    ['Disponent', 1],
    ['Jefe de logística', 1],
    ['Pastry Chef', 0],
    ['Krankenschwester', 0],
    ['Welder', 0],
    ['Export Coordinator', 1],
    ['Pastry Chef / Logistics', 0.5],
    ['Logistics and Warehouse Manager', 1],
    ['Consultant', null],
    ['Manager', null],
    ['Project Manager', null],
    ['Associate', null],
    ['Beekeeper', null],
    ['', null],
  ])('of %j is %j', (title, expected) => {
    expect(share(title, trades)).toBe(expected)
  })

  test('is not known where the job’s are not', () => {
    expect(share('Pastry Chef', tradesOf('', 'Kindness, punctuality'))).toBe(null)
  })
})
