import { describe, expect, it } from 'vitest'
import { markedPieces } from './marked-pieces.ts'

describe('A text with marked spans', () => {
  it('is cut where they begin and end, and says which cover a piece', () => {
    const spans = [
      { key: 'a', start: 2, end: 6 },
      { key: 'b', start: 4, end: 8 },
    ]

    expect(markedPieces('0123456789', spans)).toEqual([
      { start: 0, end: 2, keys: [] },
      { start: 2, end: 4, keys: ['a'] },
      { start: 4, end: 6, keys: ['a', 'b'] },
      { start: 6, end: 8, keys: ['b'] },
      { start: 8, end: 10, keys: [] },
    ])
  })

  it('is one piece without any, and none when it is empty', () => {
    expect(markedPieces('abc', [])).toEqual([{ start: 0, end: 3, keys: [] }])
    expect(markedPieces('', [{ key: 'a', start: 0, end: 1 }])).toEqual([])
  })

  it('bears spans that reach beyond it', () => {
    expect(markedPieces('abc', [{ key: 'a', start: 1, end: 9 }])).toEqual([
      { start: 0, end: 1, keys: [] },
      { start: 1, end: 3, keys: ['a'] },
    ])
  })
})
