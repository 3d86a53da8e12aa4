import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formOf, wordPattern } from './machine-lexicon.ts'
import { readCueWords } from './machine-words.ts'

// Letters of which no word of the lists is made, and every sign that may belong to a word.
const pieces = [
  'qx',
  'Zq',
  'xQ',
  'é',
  'ß',
  'ж',
  '日',
  '語',
  'の',
  '\u0301',
  '7',
  '10/10',
  '#1',
  '5%',
  '@',
  '$',
  '!',
  '|',
]
const others = ["'", '’', "'t", '_', '-', '.', '😀', '𝔸', '𠀀', '\ud800']
const gaps = ['', '', '', ' ', ' ', '\n', ', ', '–']
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...pieces, ...others), fc.constantFrom(...gaps)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

describe('words of a text', () => {
  test('are those of the pattern, though most are found without it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = readCueWords(text)
        const matches = [...text.matchAll(wordPattern)].map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
        }))

        // Chinese is cut into its words, and phrases are put together: a word is part of a match or holds several.
        for (const { start, end } of matches) {
          const inside = words.filter((word) => word.start < end && word.end > start)
          expect(inside[0]?.start).toBeLessThanOrEqual(start)
          expect(inside.at(-1)?.end).toBeGreaterThanOrEqual(end)
        }
        for (const word of words) {
          expect(matches.some(({ start, end }) => word.start >= start && word.start < end)).toBe(true)
          expect(matches.some(({ start, end }) => word.end > start && word.end <= end)).toBe(true)
        }
      }),
      { seed: 1, numRuns: 3000 },
    )
  })

  test('are looked up where they are listed, in capitals too', () => {
    for (const word of ['ignore', 'Rank', 'CANDIDATE', 'ignoriere', 'classez', 'Vorgaben'])
      expect(formOf(word).node, word).toBeDefined()
  })
})
