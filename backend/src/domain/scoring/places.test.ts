import { describe, expect, it } from 'vitest'
import { boxesOf } from './places.ts'
import type { TextPlace } from './resume-score.ts'

const place = ([start, end]: readonly [number, number], left: number, top: number, page = 1): TextPlace => ({
  start,
  end,
  page,
  left,
  top,
  width: (end - start) / 100,
  height: 0.02,
})

describe('Where a passage stands', () => {
  const places = [
    place([0, 10], 0.1, 0.1),
    place([10, 20], 0.3, 0.1),
    place([21, 41], 0.1, 0.13),
    place([43, 50], 0.1, 0.1, 2),
  ]

  it('is the part of its line that it covers', () => {
    expect(boxesOf(places, 26, 31)).toEqual([
      { page: 1, left: expect.closeTo(0.15), top: 0.13, width: expect.closeTo(0.05), height: 0.02 },
    ])
  })

  it('is one box for the pieces of a line, and one for each further line', () => {
    expect(boxesOf(places, 5, 31)).toEqual([
      { page: 1, left: expect.closeTo(0.15), top: 0.1, width: expect.closeTo(0.25), height: expect.closeTo(0.02) },
      { page: 1, left: 0.1, top: 0.13, width: expect.closeTo(0.1), height: 0.02 },
    ])
  })

  it('goes on over the page', () => {
    expect(boxesOf(places, 40, 44).map(({ page }) => page)).toEqual([1, 2])
  })

  it('is nowhere between the places, and nowhere in a document without pages', () => {
    expect(boxesOf(places, 41, 43)).toEqual([])
    expect(boxesOf([], 0, 50)).toEqual([])
  })
})
