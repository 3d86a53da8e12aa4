import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createListReader } from './disguised-lists.ts'
import { segmentText } from './sections/index.ts'

// Written without regard to time: every sentence with every other.
const compareAll = (sentences: readonly (readonly string[])[]): boolean[] => {
  const seen: (readonly string[])[] = []
  return sentences.map((own) => {
    const isSame = (other: readonly string[]) => other.join(' ') === own.join(' ')
    if (!seen.some(isSame)) seen.push(own)
    return own.some((_, gap) => {
      const of = seen.filter(
        (other) => other.length === own.length && other.every((stem, at) => at === gap || stem === own[at]),
      )
      return of.length > 3
    })
  })
}

const read = (sentences: readonly string[]) => {
  const text = sentences.join('\n\n')
  const { segments } = segmentText(text)
  const isList = createListReader(text, segments)
  return { segments, listed: segments.map((segment) => isList(segment, [])) }
}

describe('sentences of one pattern', () => {
  test('are a list from the fourth on, wherever the word stands that differs', () => {
    const tools = ['hammers', 'lathes', 'drills', 'saws', 'planes']

    expect(read(tools.map((tool) => `I have used ${tool} in many good places.`)).listed).toEqual([
      ...[false, false, false],
      ...[true, true],
    ])
    expect(read(tools.map((tool) => `In many places the team had ${tool}.`)).listed.slice(2, 4)).toEqual([false, true])
    expect(read(tools.map((tool) => `${tool} were used by the whole team there.`)).listed.slice(2, 4)).toEqual([
      false,
      true,
    ])
  })

  test('are the same by their halves as by comparing each with every other', () => {
    const slot = (...words: string[]) => fc.constantFrom(...words)
    const sentence = fc
      .tuple(slot('Planned', 'Led'), slot('routes', 'teams', 'tours'), slot('with', 'for'), slot('the', 'our'))
      .chain((head) =>
        fc
          .tuple(slot('whole', 'new'), slot('fleet', 'plant', 'depot'), slot('there', 'abroad', 'daily'))
          .map((tail) => `${[...head, ...tail].join(' ')}.`),
      )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 4, maxLength: 40 }), (sentences) => {
        const { segments, listed } = read(sentences)
        fc.pre(segments.every(({ form }) => form === 'prose'))

        expect(listed).toEqual(compareAll(segments.map(({ tokens }) => tokens.map(({ stem }) => stem))))
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
