// Orders to a machine that no person can read at sight: written backwards, in base64, in rot13. A model reads them all
// the same. They are undone, and what comes out is looked at like any other text.

import { findSpans, type Span } from './masking.ts'

/** Finds the orders in a text that is written plainly. */
export type FindPlain = (text: string) => readonly Span[]

// Undoing is done only where something speaks for it: words that an order needs, as they look in the disguise.
const backwards =
  /erongi|dragersid|snoitcurtsni|stpmorp?|etadidnac|tnacilppa|erocs|dnemmocer|nerein?ongi|negnusiewn|tareidnak|suoivérp|snoitcurtsni|senoiccurtsni|seõçurtsni|oditadnac|令指|йуриронги|иицкуртсни|атадидна/iu
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

const findEncoded = (text: string, findPlain: FindPlain): Span[] => {
  const isOrder = (decoded: string) => decoded !== '' && findPlain(decoded).length > 0
  return [
    ...findSpans(text, [base64]).filter(({ start, end }) => isOrder(decodeBase64(text.slice(start, end)))),
    ...findSpans(text, [hex]).filter(({ start, end }) => isOrder(decodeHex(text.slice(start, end)))),
  ]
}

/** Finds the orders that are disguised. `findPlain` says what is an order. */
export const findDisguised = (text: string, findPlain: FindPlain): Span[] => {
  const spans = findEncoded(text, findPlain)
  if (rotated.test(text)) spans.push(...findPlain(rotate(text)))
  if (backwards.test(text)) {
    for (const { start, end } of findPlain(reverse(text))) {
      spans.push({ start: text.length - end, end: text.length - start })
    }
  }
  return spans
}
