// What may happen to a document on its way, or by somebody's intent, as values that fast-check makes and repeats.

import fc from 'fast-check'
import type { SeedDocument } from './seed-documents.contract.ts'

type Change = (bytes: Buffer) => Buffer

/** Where in a document, as a share of its length: the same change fits documents of all lengths. */
const share = fc.double({ min: 0, max: 1, noNaN: true })
const at = (bytes: Buffer, where: number): number => Math.min(bytes.length, Math.floor(where * bytes.length))

const replaceAt = (bytes: Buffer, [from, to]: readonly [number, number], piece: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(to)])

/** The n-th of the matches of a pattern, counted round. */
const findNth = (bytes: Buffer, pattern: RegExp, n: number): readonly [number, number] => {
  const found = [...bytes.toString('latin1').matchAll(pattern)]
  const match = found[n % Math.max(1, found.length)]
  return match === undefined ? [0, 0] : [match.index, match.index + match[0].length]
}

const flip = fc.tuple(share, fc.integer({ min: 1, max: 255 })).map(([where, mask]): Change => {
  return (bytes) => {
    const copy = Buffer.from(bytes)
    const index = at(bytes, where)
    copy[index] = (copy[index] ?? 0) ^ mask
    return copy
  }
})

const insert = fc.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 12 })).map(([where, piece]): Change => {
  return (bytes) => replaceAt(bytes, [at(bytes, where), at(bytes, where)], piece)
})

const remove = fc.tuple(share, share).map(([where, length]): Change => {
  // Mostly a little: what is left of a document that lost half tells nothing new.
  return (bytes) => replaceAt(bytes, [at(bytes, where), at(bytes, where) + at(bytes, length ** 6)], new Uint8Array())
})

const duplicate = fc.tuple(share, share, fc.integer({ min: 1, max: 50 })).map(([where, length, times]): Change => {
  return (bytes) => {
    const piece = bytes.subarray(at(bytes, where), at(bytes, where) + at(bytes, length ** 3))
    const copies = Array.from({ length: times }, () => piece)
    return replaceAt(bytes, [at(bytes, where), at(bytes, where)], Buffer.concat(copies))
  }
})

const truncate = share.map(
  (where): Change =>
    (bytes) =>
      bytes.subarray(0, at(bytes, where)),
)

const numbers = ['0', '-1', '1', '7', '65536', '2147483648', '99999999999999999999', '1e308', '0.0000001', 'NaN']
const changeNumber = fc.tuple(fc.nat(200), fc.constantFrom(...numbers)).map(([n, number]): Change => {
  return (bytes) => replaceAt(bytes, findNth(bytes, /\d+/g, n), Buffer.from(number))
})

// References between objects, pointed elsewhere: also to themselves and to those that hold them.
const changeReference = fc.tuple(fc.nat(30), fc.nat(9)).map(([n, object]): Change => {
  return (bytes) => replaceAt(bytes, findNth(bytes, /\d+ 0 R/g, n), Buffer.from(`${object} 0 R`))
})

const words = /\/[A-Za-z]+|<\/?[A-Za-z:]+|\\[a-z]+|"[a-z]+"/g
const exchangeWords = fc.tuple(fc.nat(300), fc.nat(300)).map(([n, m]): Change => {
  return (bytes) => replaceAt(bytes, findNth(bytes, words, n), bytes.subarray(...findNth(bytes, words, m)))
})

const openers = [
  '[',
  '<<',
  '(',
  '<div>',
  '<w:p>',
  '<w:tbl><w:tr><w:tc>',
  '{',
  '{\\b ',
  '[{"a":',
  '> ',
  '<text:span>',
  'q ',
]
const nest = fc.tuple(share, fc.constantFrom(...openers), fc.integer({ min: 1, max: 3000 })).map(
  ([where, opener, depth]): Change =>
    (bytes) =>
      replaceAt(bytes, [at(bytes, where), at(bytes, where)], Buffer.from(opener.repeat(depth))),
)

const splice = (seeds: readonly SeedDocument[]) =>
  fc.tuple(share, share, fc.constantFrom(...seeds)).map(([where, from, other]): Change => {
    return (bytes) => {
      const second = Buffer.from(other.pack(other.inside))
      return Buffer.concat([bytes.subarray(0, at(bytes, where)), second.subarray(at(second, from))])
    }
  })

/** A document with one to four changes, some of them to what is inside it before it is packed. */
export interface MutatedDocument {
  readonly seed: string
  readonly bytes: Uint8Array
}

/** Makes mutated documents of the given ones. The same seed of fast-check gives the same bytes. */
export const mutatedDocument = (seeds: readonly SeedDocument[]): fc.Arbitrary<MutatedDocument> => {
  const common = [flip, insert, remove, duplicate, changeNumber, changeReference, exchangeWords, nest]
  const change = fc.oneof(...common, ...common, truncate, splice(seeds))
  return fc
    .record({
      seed: fc.constantFrom(...seeds),
      inside: fc.array(change, { maxLength: 2 }),
      outside: fc.array(change, { maxLength: 2 }),
    })
    .map(({ seed, inside, outside }) => {
      const changed = inside.reduce<Buffer>((bytes, apply) => apply(bytes), Buffer.from(seed.inside))
      const packed = Buffer.from(seed.pack(changed))
      return { seed: seed.name, bytes: outside.reduce<Buffer>((bytes, apply) => apply(bytes), packed) }
    })
}
