import { expect, test, vi } from 'vitest'
import { remember } from './remembered.ts'

test('asks the function once for a word', () => {
  const measure = vi.fn((word: string) => word.length)
  const remembered = remember(measure)

  expect(['go', 'java', 'go', 'java'].map(remembered)).toEqual([2, 4, 2, 4])
  expect(measure).toHaveBeenCalledTimes(2)
})

test('remembers that nothing was found', () => {
  const find = vi.fn(() => null)
  const remembered = remember(find)
  remembered('go')
  remembered('go')

  expect(find).toHaveBeenCalledTimes(1)
})

test('gives the same for words that no memory is wasted on, and when it has forgotten', () => {
  const remembered = remember((word) => word.toUpperCase())
  const long = 'x'.repeat(1000)

  expect(remembered(long)).toBe(long.toUpperCase())
  for (let index = 0; index < 70_000; index++) expect(remembered(`w${index}`)).toBe(`W${index}`)
  expect(remembered('w0')).toBe('W0')
})
