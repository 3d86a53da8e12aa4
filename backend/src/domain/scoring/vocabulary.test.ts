import { describe, expect, test } from 'vitest'
import { tokenise } from './tokens.ts'
import { findSkills, knownSkills } from './vocabulary.ts'

describe('the vocabulary', () => {
  test('names every skill once', () => {
    expect(new Set(knownSkills.map(({ name }) => name.toLowerCase())).size).toBe(knownSkills.length)
    expect(knownSkills.length).toBeGreaterThan(500)
  })

  test('finds every skill by its own name', () => {
    const lost = knownSkills.filter(({ name }) => {
      const [found, ...more] = findSkills(name, tokenise(name))
      return found?.skill.name !== name || more.length > 0
    })

    expect(lost).toEqual([])
  })

  test('puts every skill into a family of its trade', () => {
    const trades = new Map<string, Set<string>>()
    for (const { family, trade } of knownSkills) trades.set(family, (trades.get(family) ?? new Set()).add(trade))

    expect([...trades].filter(([, of]) => of.size !== 1)).toEqual([])
  })
})
