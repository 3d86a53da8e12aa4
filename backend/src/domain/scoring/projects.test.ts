import { describe, expect, test } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { parseMonth } from './dates/index.ts'
import { readJob } from './job/index.ts'
import { readProjects, scoreProjects } from './projects.ts'
import { readResume } from './reading.ts'
import { weighQuery } from './similarity.ts'

const asOf = parseMonth('2026-11') ?? 0
const monthOf = (text: string): number => parseMonth(text) ?? 0
const query = weighQuery(
  readJob({ title: 'Crane programmer', description: 'Software for harbour cranes' }),
  buildCorpus([]),
)
const read = (text: string) => readProjects(readResume(text), query, asOf)

describe('a project', () => {
  test('has its time, from its title or from what is said below it', () => {
    const { projects } = read(
      'Projects\nHarbour crane (03/2015 – 05/2016)\n• Wrote the software.\n\nTram timetable\n2018 – present\n• Drew it.\n\nBoat\n• Built it.',
    )

    expect(projects).toMatchObject([
      { firstMonth: monthOf('2015-03'), lastMonth: monthOf('2016-05') },
      { name: 'Tram timetable', firstMonth: monthOf('2018-01'), lastMonth: asOf - 1 },
      { name: 'Boat', firstMonth: null, lastMonth: null },
    ])
  })

  test('is named by its bullet where lines are indented below it', () => {
    const { projects } = read('Projects\n• Harbour crane, 2018\n  Site management, 4 m €\n• Tram depot, 2019\n  Costs')

    expect(projects.map(({ name }) => name)).toEqual(['Harbour crane, 2018', 'Tram depot, 2019'])
  })

  test('reaches over all that is said about it', () => {
    const text = 'Projects\nHarbour crane\n• Wrote the software.\n• Tested it.\n\nTram timetable\n• Drew it.'

    const { projects } = read(text)

    expect(projects.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'Harbour crane\n• Wrote the software.\n• Tested it.',
      'Tram timetable\n• Drew it.',
    ])
  })

  test('of the job’s kind counts for more than one of another', () => {
    const { projects } = read('Projects\nHarbour crane\n• Wrote the crane software.\n\nWedding cake\n• Baked it.')

    expect(projects[0]?.relevance).toBeGreaterThan(0.5)
    expect(projects[1]?.relevance).toBe(0.05)
  })

  test('of one sentence is hardly half about the job, whatever the sentence names', () => {
    const all = 'Wrote the software of harbour cranes as a crane programmer.'
    const [one, two] = [`• ${all}`, `• ${all}\n• Tested the software with the crane programmers of two harbours.`].map(
      (lines) => read(`Projects\nNight Shuttle\n${lines}`).relevantCount,
    )

    expect(one).toBe(0.4)
    expect(two).toBeGreaterThan(0.4)
  })

  test('of which there is only a name or a sentence counts with all such as one that is told at most', () => {
    const names = ['Crane software', 'Harbour software', 'Crane programmer', 'Software of ports', 'Cranes']
    const counts = names.map((_, at) => read(`Projects\n${names.slice(0, at + 1).join('\n\n')}`))
    const relevant = counts.map(({ relevantCount }) => relevantCount)

    expect(counts.at(-1)?.count).toBe(5)
    expect(relevant.at(-1)).toBeLessThan(1)
    expect(relevant).toEqual(relevant.toSorted((a, b) => a - b))
    expect(new Set(relevant).size).toBe(5)
  })

  test('told at greater length never counts for less, nor does what stands beside it', () => {
    const named = 'Projects\nCrane software\n\nHarbour software\n\nNight Shuttle'
    const told = named.replace('Crane software', 'Crane software\n• Wrote it.')

    expect(read(told).relevantCount).toBeGreaterThanOrEqual(read(named).relevantCount)
  })

  test('is shown by the passage that names it', () => {
    expect(read('Projects\nHarbour crane\n• Wrote the software.').evidence).toEqual([
      { part: 'projects', value: 'Harbour crane', quote: 'Harbour crane', start: 9, end: 22 },
    ])
  })

  test('more never lowers the part', () => {
    expect(scoreProjects(0)).toBe(0)
    expect(scoreProjects(2)).toBe(0.5)
    expect(scoreProjects(2.05)).toBeGreaterThan(scoreProjects(2))
    expect(scoreProjects(1000)).toBeLessThan(1)
  })
})
