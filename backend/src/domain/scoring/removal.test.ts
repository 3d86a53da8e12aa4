import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { removalMark, takeOut } from './removal.ts'
import { quotePassage } from './text/index.ts'

const out = (text: string, words: string, leavesMark = false) => {
  const start = text.indexOf(words)
  return takeOut(text, start === -1 ? [] : [{ start, end: start + words.length, leavesMark }])
}

describe('what is taken out', () => {
  test.each([
    ['a line of its own', 'One.\nXX\nTwo.', 'One.\nTwo.'],
    ['a paragraph of its own', 'One.\n\nXX\n\nTwo.', 'One.\n\nTwo.'],
    ['a sentence at the end of a line', 'One. XX\nTwo.', 'One.\nTwo.'],
    ['a sentence at the beginning of a line', 'XX One.\nTwo.', 'One.\nTwo.'],
    ['a sentence between two', 'One. XX Two.', 'One. Two.'],
    ['a bullet', '• One.\n• XX\n• Two.', '• One.\n• Two.'],
    ['a sentence of a bullet', '• XX One.\n• Two.', '• One.\n• Two.'],
    ['the first lines', 'XX\n\nOne.', 'One.'],
  ])('%s leaves no trace', (_, text, rest) => {
    expect(out(text, 'XX').text).toBe(rest)
  })

  test.each([
    ['Anna, a nurse from Graz', 'Anna', 'A nurse from Graz'],
    ['a nurse, Anna', 'Anna', 'a nurse'],
    ['I am Anna and a nurse', 'Anna', 'I am and a nurse'],
    ['Anna has worked', 'Anna', ' Has worked'],
    ['Full of care. She bakes', 'She', 'Full of care. Bakes'],
    ['I know that Anna bakes', 'Anna', 'I know that bakes'],
  ])('%j leaves at most a blank for %s', (text, words, rest) => {
    expect(out(text, words, true).text).toBe(rest)
    expect(out(text.replace(words, 'Maximiliana-Josefa'), 'Maximiliana-Josefa', true).text).toBe(rest)
  })

  test('the blank can be told from a blank of the document', () => {
    expect(out('I am Anna and a nurse', 'Anna', true).marked).toBe(`I am${removalMark}and a nurse`)
  })

  test('every passage of the rest is found again in the document', () => {
    const words = fc.constantFrom('One.', 'two', 'Three,', '•', '\n', '\n\n', ' ', 'four.')
    const runs = fc.array(fc.tuple(words, fc.boolean(), fc.boolean()), { maxLength: 30 })
    fc.assert(
      fc.property(runs, fc.nat(), fc.nat(), (parts, a, b) => {
        const document = parts.map(([word]) => word).join(' ')
        let at = 0
        const removed = parts.flatMap(([word, isOut, leavesMark]) => {
          const start = at
          at += word.length + 1
          return isOut ? [{ start, end: start + word.length, leavesMark }] : []
        })

        const { text, marked, locate } = takeOut(document, removed)

        expect(marked.length).toBe(text.length)
        expect(marked.replaceAll(removalMark, ' ').toLowerCase()).toBe(text.toLowerCase())
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other)
        const passage = quotePassage(marked.replaceAll(removalMark, ' '), { start: start ?? 0, end: end ?? 0 })
        if (passage.quote === '') return
        const found = locate(passage)
        expect(document.slice(found.start, found.end)).toBe(found.quote)
        expect(passage.quote.startsWith(found.quote)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
