import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearLabels, colonLabels, foldLabel, isLoneItem, mayOpenLabel } from './private-words.ts'

const around = fc.constantFrom('', ' ', '• ', '(', ')', '* ', ' - ', '.', '’', '…', '\u0301', ' x', 'x ', '😀')
const write = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD').replaceAll(' ', '. '),
  (text: string) => text.replace('a', 'ä').replace('e', 'ｅ'),
)

test('whatever folds to a label may open one', () => {
  const label = fc.constantFrom(...clearLabels, ...colonLabels)
  fc.assert(
    fc.property(around, label, around, write, (before, words, after, change) => {
      const raw = before + change(words) + after
      const folded = foldLabel(raw).split(' ')
      const opensLabel = folded.some((_, at) => {
        const opening = folded.slice(0, at + 1).join(' ')
        return clearLabels.has(opening) || colonLabels.has(opening)
      })

      if (opensLabel) expect(mayOpenLabel(raw)).toBe(true)
    }),
    { seed: 1, numRuns: 5000 },
  )
})

test.each([
  'Male',
  '(male)',
  '• Verheiratet',
  'CÉLIBATAIRE',
  'U.S. Citizen',
  'she/her',
  'ｆｅｍａｌｅ',
  'M.r.',
  ' mariée. ',
])('%j says something private by itself', (item) => {
  expect(isLoneItem(item)).toBe(true)
})

test.each(['Malevich', 'single-page apps', '', '—', '2019', 'photo, video'])('%j says nothing private', (item) => {
  expect(isLoneItem(item)).toBe(false)
})
