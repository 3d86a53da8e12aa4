import { describe, expect, it } from 'vitest'
import type { Ids } from '../../orchestrator/ports.ts'
import { createSeededIds, randomIds } from './ids.ts'

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const take = (ids: Ids, count: number) => Array.from({ length: count }, () => ids.next())

describe('ids', () => {
  it('are random UUIDs, each once', () => {
    const ids = take(randomIds, 500)

    for (const id of ids) expect(id).toMatch(version4)
    expect(new Set(ids).size).toBe(500)
  })

  it('from a seed have the same form, are each there once, and repeat with the seed', () => {
    const ids = take(createSeededIds(7), 500)

    for (const id of ids) expect(id).toMatch(version4)
    expect(new Set(ids).size).toBe(500)
    expect(take(createSeededIds(7), 500)).toEqual(ids)
  })

  it('from different seeds never meet', () => {
    const [some, others] = [take(createSeededIds(1), 200), take(createSeededIds('1:1'), 200)]

    expect(some.filter((id) => others.includes(id))).toEqual([])
  })
})
