// What of a resume is the advertisement's own wording, and what only sounds like it.

import { describe, expect, test } from 'vitest'
import { emptyCorpus } from './corpus.ts'
import { scoreResume } from './score.ts'

const job = {
  title: 'Industrial Electrician',
  description: [
    'You install and repair motors, switchboards and control cabinets.',
    'You read circuit diagrams and test safety circuits after each repair.',
    'You programme controllers from Siemens and document every change.',
    'Requirements:',
    '- 3 years of experience as an electrician',
    '- PLC programming, circuit diagrams, preventive maintenance',
  ].join('\n'),
}
const served = ['• Served forty guests an evening', '• Counted the till at night']
const rate = (title: string, lines: readonly string[]) =>
  scoreResume({
    text: ['Experience', `${title}, Old Mill`, 'Jan 2012 – Dec 2016', ...lines, '', 'Education', 'Diploma'].join('\n'),
    job,
    corpus: emptyCorpus,
  })
const copiesOf = (lines: readonly string[]) =>
  rate('Waiter', lines).flags.flatMap(({ kind, ...flag }) =>
    kind === 'copied_text' && 'quote' in flag ? [flag.quote] : [],
  )

const pasted = [
  '• Install and repair motors, switchboards and control cabinets.',
  '• Read circuit diagrams and test safety circuits after each repair.',
  '• Programme controllers from Siemens and document every change.',
]

describe('sentences of an advertisement without their "you"', () => {
  test.each(['Waiter', 'Senior Associate', 'Pathfinder II'])('gain nothing below the title %j', (title) => {
    expect(rate(title, [...served, ...pasted]).fitScore).toBeLessThanOrEqual(rate(title, served).fitScore)
  })

  test('are shown as what they are', () => {
    expect(copiesOf([...served, ...pasted])).toHaveLength(pasted.length)
  })

  test('are found at the end of an own sentence, which stays', () => {
    const [quote = ''] = copiesOf([
      `• Served forty guests an evening in a small inn by the lake and ${pasted[0]?.slice(2)}`,
    ])

    expect(quote.toLowerCase()).toContain('repair motors, switchboards and control cabinets')
    expect(quote).not.toContain('guests')
  })

  test('are found in pieces, from the third on', () => {
    const pieces = [
      '• Repair motors, switchboards and control cabinets',
      '• Test safety circuits after each repair',
      '• Controllers from Siemens and document every change',
    ]

    expect(copiesOf(pieces)).toHaveLength(pieces.length)
    expect(copiesOf([...served, ...pieces.slice(0, 2)])).toEqual([])
  })
})

describe('an honest line', () => {
  test.each([
    'Installed and repaired motors, switchboards and control cabinets in four factories',
    'PLC programming, circuit diagrams, preventive maintenance',
    '5 years of experience as an electrician',
    'Read circuit diagrams and tested the safety circuits of two plants',
    'Documented every change of the Siemens controllers',
  ])('%j is no copy', (line) => {
    expect(copiesOf([`• ${line}`])).toEqual([])
  })
})
