import { describe, expect, test } from 'vitest'
import { splitName, tokenise } from './tokens.ts'

const words = (text: string) => tokenise(text).map(({ word }) => word)

describe('a text is split into words', () => {
  test.each([
    ['C, C++, C#, F#', ['c', 'c++', 'c#', 'f#']],
    ['.NET and ASP.NET', ['.net', 'and', 'asp', 'net']],
    ['401(k), 510(k), 501(c)(3)', ['401k', '510k', '501c3']],
    ["O'Brien's team doesn't rest", ['obrien', 'team', 'doesnt', 'rest']],
    ["chef d'équipe, l'anglais, qu'il", ['chef', 'de', 'equipe', 'le', 'anglais', 'que', 'il']],
    ['Schweißen, Führerschein', ['schweissen', 'fuhrerschein']],
    ['R&D', ['r', 'and', 'd']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('that stand where they say', () => {
    const text = "Développeur d'applications, 401(k)"

    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Développeur',
      "d'",
      'applications',
      '401(k)',
    ])
  })

  test('and a name is split as a text is', () => {
    for (const name of [
      'sales and operations planning',
      'front-end',
      'C++',
      'maîtrise de l’anglais',
      'Node.js',
      'cmms',
    ]) {
      expect(splitName(name)).toEqual(tokenise(name).map(({ singular }) => singular))
    }
  })

  test('parted by commas and full stops, joined by hyphens, slashes and the apostrophe of a plural', () => {
    const breaks = (text: string) => tokenise(text).map(({ breaksBefore }) => breaksBefore)

    expect(breaks('front-end, back/end')).toEqual([true, false, true, false])
    expect(breaks("workers' compensation. Done")).toEqual([true, false, true])
  })
})
