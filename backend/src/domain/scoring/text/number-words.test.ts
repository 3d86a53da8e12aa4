import { expect, test } from 'vitest'
import { foldText } from './folding.ts'
import { numberWordPattern, plainNumberWordPattern, readNumber } from './number-words.ts'

const written = [
  ['seven', 7],
  ['Twenty-One', 21],
  ['fünf', 5],
  ['fuenf', 5],
  ['zwölf', 12],
  ['dreißig', 30],
  ['neuf', 9],
  ['dix sept', 17],
  ['dieciséis', 16],
  ['1,5', 1.5],
] as const

test.each(written)('%s is %d, with its accents and without', (text, value) => {
  expect(readNumber(text)).toBe(value)
  expect(readNumber(foldText(text))).toBe(value)
})

test('anything else is no number', () => {
  expect(readNumber('many')).toBeNaN()
})

test.each(written.filter(([text]) => !text.includes(',')))('%s is found', (text) => {
  expect(text).toMatch(new RegExp(`^(?:${numberWordPattern})$`, 'iu'))
})

test.each(written.filter(([text]) => !/,|fuenf/.test(text)))('%s is found in plain letters', (text) => {
  expect(foldText(text)).toMatch(new RegExp(`^(?:${plainNumberWordPattern})$`, 'iu'))
})
