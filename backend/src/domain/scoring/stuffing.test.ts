// Stuffing gains nothing: whatever is made of the words of an advertisement without a life behind them scores below an
// honest average resume of the trade, and adds little to a resume.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { scoreResume } from './score.ts'
import { type Trade, trades } from './stuffed-positions.contract.ts'
import { builtInVocabulary } from './vocabulary/index.ts'

const corpus = buildCorpus(Object.values(trades).map(({ honest }) => honest))
const score = (text: string, { title, description }: Trade) =>
  scoreResume({ text, job: { title, description }, corpus }).fitScore

const wordsOf = ({ title, description }: Trade): string[] => [
  ...new Set(`${title} ${description}`.match(/[\p{L}\p{N}-]+/gu) ?? []),
]
const everySkill = builtInVocabulary.skills.map(({ name }) => name)

/** Ways to write a page of keywords. */
const stuffings: Readonly<Record<string, (trade: Trade) => string>> = {
  'the words of the advertisement in a row': (trade) => wordsOf(trade).join(', '),
  'the words of the advertisement, one to a line': (trade) => wordsOf(trade).join('\n'),
  'the words of the advertisement under skills': (trade) => `Skills\n${wordsOf(trade).join(', ')}`,
  'the words of the advertisement under experience': (trade) => `Experience\n${wordsOf(trade).join(' ')}`,
  'the advertisement itself': ({ title, description }) => `${title}\n${description}`,
  'the advertisement itself under experience': ({ title, description }) => `Experience\n${title}\n${description}`,
  'the advertisement fifty times': ({ title, description }) => `${title}\n${description}\n`.repeat(50),
  'its words fifty times': (trade) => `Skills\n${`${wordsOf(trade).join(' ')}\n`.repeat(50)}`,
  'sentences made of its words': (trade) =>
    `Experience\n${wordsOf(trade)
      .map((word) => `I have used ${word} in many of the places that I was in.`)
      .join('\n')}`,
  'bullets that claim each word': (trade) =>
    `Experience\n${wordsOf(trade)
      .map((word) => `• Responsible for ${word}`)
      .join('\n')}`,
  'every skill there is': () => `Skills\n${everySkill.join(', ')}`,
  'every skill there is, one to a line': () => `Skills\n${everySkill.join('\n')}`,
}

const cases = Object.entries(trades).flatMap(([name, trade]) =>
  Object.entries(stuffings).map(([how, stuff]) => [name, how, trade, stuff] as const),
)

const stranger = ['Experience', 'Pastry Chef, Old Mill', 'Jan 2012 – Dec 2016', '• Baked cakes for weddings.'].join(
  '\n',
)
// What stuffing may add to an honest resume. None at all cannot be: a list of skills must be worth something.
const mostGained = 10

describe('a page of keywords', () => {
  test.each(cases)('in %s, %s, scores below an honest average resume', (_, __, trade, stuff) => {
    expect(score(stuff(trade), trade)).toBeLessThan(score(trade.honest, trade) - 5)
  })

  test.each(cases)('in %s, %s, below the resume of a stranger keeps them below it too', (_, __, trade, stuff) => {
    expect(score(`${stranger}\n\n${stuff(trade)}`, trade)).toBeLessThan(score(trade.honest, trade))
  })

  test.each(cases)('in %s, %s, adds little to an honest resume', (_, __, trade, stuff) => {
    expect(score(`${trade.honest}\n\n${stuff(trade)}`, trade) - score(trade.honest, trade)).toBeLessThan(mostGained)
  })

  test('said ten times is worth no more than said once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(trades)),
        fc.constantFrom(...Object.values(stuffings)),
        (trade, stuff) => {
          const once = `${trade.honest}\n\n${stuff(trade)}\n`
          const often = `${trade.honest}\n\n${`${stuff(trade)}\n`.repeat(10)}`

          expect(score(often, trade)).toBeLessThanOrEqual(score(once, trade) + 2)
        },
      ),
      { numRuns: 20 },
    )
  })
})
