// Text files say nothing about their encoding, so it is read off the bytes: byte-order mark, UTF-8, UTF-16 without a
// mark, and then the old encodings.

import iconv from 'iconv-lite'
import { HiringError } from '../../domain/errors.ts'
import { decodeLegacy } from './legacy-charsets.ts'

// The share of control characters above which a file is taken for binary. Text has none but tabs and breaks of lines and
// pages; the allowance is for the odd escape that old programs leave behind.
const maxControlShare = 0.002

const isControl = (code: number): boolean =>
  code === 0xfffd || (code >= 0x7f && code < 0xa0 && code !== 0x85) || (code < 0x20 && (code < 9 || code > 13))

/** How much of a file is looked at to find its encoding. */
const sampleLength = 64 * 1024

const decodeStrictly = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark shows by its zeros: every second byte of Latin letters, spaces and line breaks is one. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, sampleLength)
  if (bytes.length % 2 === 1 || sample.length < 4) return null
  let [even, odd] = [0, 0]
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const half = sample.length / 2
  // A zero or two that a program left in a text of bytes are none.
  if (even + odd < Math.min(4, half / 2)) return null
  if (odd > half * 0.1 && even < half * 0.01) return 'utf-16le'
  return even > half * 0.1 && odd < half * 0.01 ? 'utf-16be' : null
}

// UTF-8 that a program once took for windows-1252 and saved as UTF-8 again: "MÃ¼ller".
const twiceEncoded = /[ÃÂ][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]|â€/

const repairTwiceEncoded = (text: string): string => {
  if (!twiceEncoded.test(text)) return text
  const bytes = iconv.encode(text, 'win1252')
  if (iconv.decode(bytes, 'win1252') !== text) return text
  return decodeStrictly('utf-8', bytes) ?? text
}

const utf8OrStray =
  /((?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){1,200})|[\x80-\xff]/g
/** Runs of letters in UTF-8 to each byte that is none, from where on a text is UTF-8 into which something was pasted. */
const leastRuns = 4

/** UTF-8 with single bytes of windows-1252 in it, as programs leave them that paste without looking; null for other text. */
const decodeMixed = (bytes: Uint8Array): string | null => {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let [runs, strays] = [0, 0]
  for (const [, letters] of raw.slice(0, sampleLength).matchAll(utf8OrStray)) {
    if (letters === undefined) strays += 1
    else runs += 1
  }
  // A sample may end within a letter.
  if (runs < Math.max(1, strays) * leastRuns) return null
  return raw.replace(utf8OrStray, (run: string, letters: string | undefined) =>
    letters === undefined ? iconv.decode(Buffer.from(run, 'latin1'), 'win1252') : Buffer.from(run, 'latin1').toString(),
  )
}

/** Decodes a text whose encoding nobody names. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const utf16 = guessUtf16(bytes)
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes)
  const utf8 = decodeStrictly('utf-8', bytes)
  return utf8 === null ? (decodeMixed(bytes) ?? decodeLegacy(bytes)) : repairTwiceEncoded(utf8)
}

/** DOS ends a text with a control character, old programs with a block of them. */
const withoutEnd = (text: string): string => {
  let end = text.length
  while (text.charCodeAt(end - 1) === 0x1a) end--
  return text.slice(0, end)
}

/** Decodes a text file. Throws `document.unsupported` for bytes that are no text. */
export const decodePlainText = (name: string, bytes: Uint8Array): string => {
  const text = withoutEnd(decodeText(bytes))
  let controls = 0
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) controls++
  if (controls > text.length * maxControlShare) throw new HiringError('document.unsupported', { file: name })
  return text
}
