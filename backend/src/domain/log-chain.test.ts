import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChainLink, compareHead, findFault } from './log-chain.ts'

/** A hash that depends on everything it must: short, and readable in a failure. */
const hashOf = (content: string, sequence: number, previousHash: string | null) =>
  `${content}@${sequence}<${previousHash === null ? '' : previousHash.slice(0, 40)}>`

const makeChain = (contents: readonly string[]): ChainLink[] => {
  const links: ChainLink[] = []
  for (const [index, content] of contents.entries()) {
    const previousHash = links.at(-1)?.hash ?? null
    const hash = hashOf(content, index + 1, previousHash)
    links.push({ sequence: index + 1, id: content, previousHash, hash, contentHash: hash })
  }
  return links
}

/** The stored columns as they are after tampering: the content's hash is what the content now gives. */
const rehash = (link: ChainLink, change: Partial<ChainLink> & { readonly content?: string }): ChainLink => {
  const changed = { ...link, ...change }
  return { ...changed, contentHash: hashOf(change.content ?? changed.id, changed.sequence, changed.previousHash) }
}

const at = (chain: readonly ChainLink[], index: number): ChainLink => {
  const link = chain[index]
  if (!link) throw new Error(`no entry ${index}`)
  return link
}

const chains = fc.integer({ min: 3, max: 12 }).map((length) => makeChain(Array.from({ length }, (_, n) => `e${n + 1}`)))
const chainAndPlace = chains.chain((chain) =>
  fc.record({ chain: fc.constant(chain), place: fc.integer({ min: 1, max: chain.length - 1 }) }),
)

describe('A chain of the log', () => {
  it('is sound as it was written, in whatever order it is read', () => {
    fc.assert(
      fc.property(
        chains.chain((chain) => fc.shuffledSubarray(chain, { minLength: chain.length })),
        (chain) => {
          expect(findFault(chain)).toBeNull()
        },
      ),
    )
    expect(findFault([])).toBeNull()
  })

  it('names the first entry whose content was changed', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain, place }) => {
        const changed = chain.with(place - 1, rehash(at(chain, place - 1), { content: 'other' }))

        expect(findFault(changed)).toEqual({ kind: 'changed', sequence: place, id: `e${place}` })
      }),
    )
  })

  it('names the place of a removed entry, whether or not the others were numbered anew', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.boolean(), ({ chain, place }, renumbers) => {
        const left = chain.filter(({ sequence }) => sequence !== place)
        const found = renumbers ? left.map((link, index) => rehash(link, { sequence: index + 1 })) : left

        expect(findFault(found)).toEqual({ kind: 'removed', sequence: place, id: null })
      }),
    )
  })

  it('names an entry that was put between others, also one with a hash that fits', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain, place }) => {
        const forged = rehash(at(chain, place), { id: 'forged' })
        const later = chain.slice(place).map((link) => rehash(link, { sequence: link.sequence + 1 }))
        const inserted = [...chain.slice(0, place), { ...forged, hash: forged.contentHash }, ...later]

        expect(findFault(inserted)).toEqual({ kind: 'inserted', sequence: place + 1, id: 'forged' })
      }),
    )
  })

  it('names the first of two entries that changed places', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain, place }) => {
        const [first, second] = [at(chain, place - 1), at(chain, place)]
        const swapped = chain
          .with(place - 1, rehash(second, { sequence: place }))
          .with(place, rehash(first, { sequence: place + 1 }))

        expect(findFault(swapped)).toEqual({ kind: 'reordered', sequence: place, id: second.id })
      }),
    )
  })
})

describe('A head that was kept', () => {
  const head = { jobId: null, sequence: 3, hash: 'c' }

  it.each([
    ['the same chain', { hash: 'c', last: 3 }, null],
    ['a chain that has grown', { hash: 'c', last: 9 }, null],
    ['a chain whose end was cut off', { hash: null, last: 2 }, { kind: 'truncated', expected: 3, found: 2 }],
    ['a chain that is gone', { hash: null, last: 0 }, { kind: 'truncated', expected: 3, found: 0 }],
    ['a chain that was written anew', { hash: 'x', last: 3 }, { kind: 'rewritten', sequence: 3 }],
    ['a chain that lacks the place in its middle', { hash: null, last: 5 }, { kind: 'rewritten', sequence: 3 }],
  ])('knows %s', (_, found, fault) => {
    expect(compareHead(head, found)).toEqual(fault)
  })
})
