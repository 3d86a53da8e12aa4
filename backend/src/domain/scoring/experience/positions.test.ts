import { describe, expect, test } from 'vitest'
import { parseMonth } from '../dates/index.ts'
import { segmentText } from '../sections/index.ts'
import { findPositions } from './positions.ts'

const asOf = parseMonth('2026-11') ?? 0
const positionsOf = (text: string) => findPositions(segmentText(text), asOf)

describe('a dated position', () => {
  test('reaches from its title to the title of the next one', () => {
    const text =
      'Experience\nClerk\n2012 – 2014\n• Filed letters.\nWaiter\n2010 – 2012\n• Served guests.\n\nSkills\nFiling'

    const [clerk, waiter] = positionsOf(text).map(({ start, end }) => text.slice(start, end).trim())

    expect(clerk).toBe('Clerk\n2012 – 2014\n• Filed letters.')
    expect(waiter).toBe('Waiter\n2010 – 2012\n• Served guests.')
  })

  test('takes its title from the side on which the first entry has it', () => {
    const text =
      'Experience\n2012 – 2014\nClerk, Northwind\nFiled letters\nTook calls\n2010 – 2012\nWaiter, Old Mill\nServed guests'

    expect(positionsOf(text).map(({ title }) => title)).toEqual(['Clerk, Northwind', 'Waiter, Old Mill'])
  })

  test.each([
    ['Clerk, Northwind Bakery', ['Clerk']],
    ['Old Mill Bakery – Sales Clerk', ['Sales Clerk']],
    ['Sales Clerk at Old Mill Bakery', ['Sales Clerk']],
    ['Pastry Chef / Logistics, Northwind', ['Pastry Chef / Logistics']],
    ['Pastry Chef, Logistics Manager', ['Pastry Chef', 'Logistics Manager']],
    ['Hairdresser, Northwind', ['Hairdresser']],
  ])('has in %j the roles %j, without employer and place', (title, expected) => {
    const text = `Experience\n${title}\n2012 – 2014\n• Filed letters.`

    const [roles] = positionsOf(text).map((position) => position.roles.map(({ start, end }) => text.slice(start, end)))

    expect(roles).toEqual(expected)
  })

  test('goes on below headings that stand inside it, and ends at the sections behind the last one', () => {
    const text =
      'Experience\nClerk\n03/2012 – 03/2014\nAccomplishments\nSaved paper.\n\nExperience\nWaiter\n03/2010 – 03/2012\n\nSkills\nFiling'

    const blocks = positionsOf(text).map(({ start, end }) => text.slice(start, end))

    expect(blocks[0]).toContain('Saved paper.')
    expect(blocks[1]).not.toContain('Filing')
  })

  test('that stands for the whole time with an employer is known as such', () => {
    const text =
      'Experience\nNorthwind   2010 – 2018\nSenior Clerk   2014 – 2018\n• Led.\nClerk   2010 – 2014\n• Filed.'

    expect(positionsOf(text).map(({ isUmbrella }) => isUmbrella)).toEqual([true, false, false])
  })

  test.each([
    ['Education\nBSc Physics\n2010 – 2014', 'education'],
    ['BSc Physics, University of Graz\n2010 – 2014', 'education'],
    ['Schulbildung\nGymnasium Graz\n2002 – 2010', 'education'],
    ['Experience\nTeacher, High School of Graz\n2010 – 2014', 'work'],
    ['Teacher, High School of Graz\n2010 – 2014', 'work'],
    ['Experience\nIntern, Northwind\n2010 – 2011', 'internship'],
    ['Experience\nInternal Auditor, Northwind\n2010 – 2011', 'work'],
    ['Experience\nVolunteer, Red Cross\n2010 – 2011', 'volunteering'],
  ])('%j is %s', (text, kind) => {
    expect(positionsOf(text).map((position) => position.kind)).toEqual([kind])
  })

  test.each([
    [
      'Experience\nDates: 03/2011 to 06/2014\nPosition: Warehouse Operative\nEmployer: Northwind',
      'Warehouse Operative',
    ],
    ['Experience\nRole: Community Midwife\nEmployer: Northwind\nDates: 03/2011 to 06/2014', 'Community Midwife'],
    ['Experience\n\nLand Surveyor\n\nNorthwind\n\n2010 – 2014\n\nMeasured land.', 'Land Surveyor'],
    [
      'Experience\nWaiter, Old Mill\n2014 – 2016\nHead of it\n\nNorthwind Ltd\n2010 – 2014',
      'Waiter, Old Mill|Northwind Ltd',
    ],
    ['Berufserfahrung\nNordwind KG\nZimmerer\n2010 – 2014\nDachstühle.', 'Zimmerer'],
    ['Expérience\nVent du Nord\nMaçonne\n2010 – 2014\nMurs.', 'Maçonne'],
    ['Experiencia\nViento Norte\nAlbañil\n2010 – 2014\nMuros.', 'Albañil'],
  ])('%j has the title %s', (text, title) => {
    expect(positionsOf(text).map((position) => position.title)).toEqual(title.split('|'))
  })

  test.each([
    ['Parental leave\nJan 2019 – Dec 2019', true],
    ['01/2018 – 12/2018 Elternzeit', true],
    ['Congé parental, 2018 – 2019', true],
    ['Unemployed, seeking work: Jan 2020 – Jun 2020', true],
    ['Maternity cover – Geography Teacher, Sep 2017 – Jul 2018', false],
    ['2015 – 2019 Elternzeitvertretung als Buchhalterin', false],
    ['Parental Leave Administrator\nJan 2019 – Dec 2019', false],
    ['Parenting Coach\nJan 2019 – Dec 2019', false],
  ])('%j is a time away from work: %s', (entry, isLeave) => {
    expect(positionsOf(`Experience\n${entry}`).map((position) => position.isLeave)).toEqual([isLeave])
  })

  test('is one of at most two hundred', () => {
    expect(positionsOf(`Experience\n${'Clerk\n2010 – 2012\n'.repeat(3000)}`)).toHaveLength(200)
  })
})
