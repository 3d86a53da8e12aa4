// Orders to a machine that no person can read at sight: written backwards, in base64, in rot13. A model reads them all
// the same. They are undone, and what comes out is looked at like any other text.

import { findSpans, type Span } from '../text/index.ts'

/** Finds the orders in a text that is written plainly. */
export type FindPlain = (text: string) => readonly Span[]

// Undoing is done only where something speaks for it: words that an order needs, as they look in the disguise.
const backwards =
  /erongi|dragersid|snoitcurtsni|stpmorp?|etadidnac|tnacilppa|erocs|dnemmocer|nerein?ongi|negnusiewn|tareidnak|suoivérp|snoitcurtsni|senoiccurtsni|seõçurtsni|oditadnac|令指|йуриронги|иицкуртсни|атадидна/iu
// Every one of these holds a letter that hardly any word has, which is fast to look for.
const rotatedSign = /[qvz](?:ta|vf|af|cg|vq|pn|zr|bh)/i
const rotated = /vtaber|qvfertneq|vafgehpgvba|cebzcg|pnaqvqngr|nccyvpnag|erpbzzraq|cerivbhf/i

const rotate = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
  })

// By UTF-16 units and not by characters, so that the places are the same from the other end.
const reverse = (text: string): string => text.split('').reverse().join('')

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sixBits = new Map<string, number>([...alphabet].map((letter, index) => [letter, index] as const))
sixBits.set('-', 62)
sixBits.set('_', 63)

const decodeUtf8 = (bytes: readonly number[]): string => {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  } catch {
    return ''
  }
}

const decodeBase64 = (encoded: string): string => {
  const bytes: number[] = []
  let bits = 0
  let count = 0
  for (const letter of encoded) {
    const value = sixBits.get(letter)
    if (value === undefined) continue
    bits = ((bits << 6) | value) & 0xffffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes.push((bits >> count) & 0xff)
  }
  return decodeUtf8(bytes)
}

const decodeHex = (encoded: string): string =>
  decodeUtf8([...encoded.matchAll(/[0-9a-f]{2}/gi)].map(([pair]) => Number.parseInt(pair, 16)))

const base64 = /[A-Za-z0-9+/_-]{20,4000}={0,2}/g
const hex = /(?:[0-9a-f]{2}[ :]?){16,2000}/gi

// Both are rows of so many characters of few kinds, and hardly any word is one. A row must hold one of every so many
// characters, so only these are looked at: no pattern is tried at every letter.
interface Code {
  readonly pattern: RegExp
  /** By the code of an ASCII character: whether it may stand in the row. */
  readonly parts: readonly boolean[]
  readonly least: number
  readonly decode: (encoded: string) => string
}

const partsOf = (pattern: RegExp): readonly boolean[] =>
  Array.from({ length: 0x80 }, (_, code) => pattern.test(String.fromCharCode(code)))

const codes: readonly Code[] = [
  { pattern: base64, parts: partsOf(/[A-Za-z0-9+/_-]/), least: 20, decode: decodeBase64 },
  { pattern: hex, parts: partsOf(/[0-9a-f :]/i), least: 32, decode: decodeHex },
]

// What may close a row in base64 besides.
const padding = 2

const findRows = (text: string, { pattern, parts, least }: Code): Span[] => {
  const isPart = (at: number) => parts[text.charCodeAt(at)] === true
  const spans: Span[] = []
  let behind = 0
  for (let at = least - 1; at < text.length; at += least) {
    if (!isPart(at)) continue
    let start = at
    while (start > behind && isPart(start - 1)) start--
    let end = at + 1
    while (end < text.length && isPart(end)) end++
    if (end - start >= least)
      for (const row of findSpans(text.slice(start, end + padding), [pattern]))
        spans.push({ start: start + row.start, end: start + row.end })
    behind = end
    at = end
  }
  return spans
}

const findEncoded = (text: string, findPlain: FindPlain): Span[] =>
  codes.flatMap((code) =>
    findRows(text, code).filter(({ start, end }) => {
      const decoded = code.decode(text.slice(start, end))
      return decoded !== '' && findPlain(decoded).length > 0
    }),
  )

/** Finds the orders that are disguised. `findPlain` says what is an order. */
export const findDisguised = (text: string, findPlain: FindPlain): Span[] => {
  const spans = findEncoded(text, findPlain)
  if (rotatedSign.test(text) && rotated.test(text)) spans.push(...findPlain(rotate(text)))
  if (backwards.test(text)) {
    for (const { start, end } of findPlain(reverse(text))) {
      spans.push({ start: text.length - end, end: text.length - start })
    }
  }
  return spans
}
