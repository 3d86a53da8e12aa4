// Text files say nothing about their encoding, so it is read off the bytes: byte-order mark, UTF-8, UTF-16 without a
// mark, and then the old encodings, of which the one wins whose letters fit one language best.

import iconv from 'iconv-lite'
import { HiringError } from '../../domain/errors.ts'

// The share of control characters above which a file is taken for binary. Text has none but tab, line and page
// breaks; the allowance is for the odd escape or vertical tab that old programs leave behind.
const maxControlShare = 0.002

const isControl = (code: number): boolean =>
  code === 0xfffd ||
  (code >= 0x7f && code < 0xa0 && code !== 0x85) ||
  (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13)

/** How much of a file is looked at to find its encoding. */
const sampleLength = 64 * 1024

interface Legacy {
  readonly encoding: string
  /** The letters beyond ASCII of each language that is written in it; together with usual punctuation. */
  readonly languages: readonly RegExp[]
}

const latin = (letters: string): RegExp =>
  new RegExp(`[${letters}${letters.toUpperCase()}€“”„‘’‚–—•…«»°§®©™¿¡·\u00a0\u00ad]`, 'g')

const western = ['äöüß', 'éèêëàâîïôûùçœæÿ', 'áéíóúñüçãõâêôàªº', 'àèéìòùî', 'æøåéö', 'åäöéü', 'áéíóúýþðæö', 'ëïéèöüáó']
const central = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýžäôĺľŕ', 'áéíóöőúüű', 'ăâîșțşţ', 'čćđšž']

// In the order of trust: where two fit alike, the first is taken.
const legacies: readonly Legacy[] = [
  { encoding: 'windows-1252', languages: western.map(latin) },
  { encoding: 'windows-1250', languages: central.map(latin) },
  { encoding: 'iso-8859-2', languages: central.map(latin) },
  { encoding: 'iso-8859-15', languages: western.map(latin) },
  { encoding: 'windows-1254', languages: [latin('çğıöşüİâî')] },
]

// Bytes in which most letters lie beyond ASCII. Case tells the Cyrillic encodings apart: capitals begin words.
const foreign: readonly Legacy[] = [
  { encoding: 'windows-1251', languages: [/(?<![а-яё])[А-ЯЁ](?![а-яё]*[А-ЯЁ])|[а-яё]|[«»–—№]/g] },
  { encoding: 'koi8-r', languages: [/(?<![а-яё])[А-ЯЁ](?![а-яё]*[А-ЯЁ])|[а-яё]/g] },
  { encoding: 'iso-8859-5', languages: [/(?<![а-яё])[А-ЯЁ](?![а-яё]*[А-ЯЁ])|[а-яё]|№/g] },
  { encoding: 'windows-1253', languages: [/[Α-Ωα-ωάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ«»–—]/g] },
  { encoding: 'shift_jis', languages: [/[\u3040-\u30ff\u3000-\u301f\u4e00-\u9fff\uff01-\uff5e]/g] },
  { encoding: 'euc-kr', languages: [/[\uac00-\ud7a3\u3000-\u301f\uff01-\uff5e]/g] },
  { encoding: 'gb18030', languages: [/[\u4e00-\u9fa5\u3000-\u301f\uff01-\uff5e]/g] },
  { encoding: 'big5', languages: [/[\u4e00-\u9fa5\u3000-\u301f\uff01-\uff5e]/g] },
]

const decodeStrictly = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The share of characters beyond ASCII that one language explains. */
const fitOf = ({ encoding, languages }: Legacy, sample: Uint8Array): number => {
  const text = new TextDecoder(encoding).decode(sample)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what has no say here.
  const beyond = text.replace(/[\x00-\x7f]+/g, '').length
  if (beyond === 0) return 1
  return Math.max(...languages.map((letters) => (text.match(letters) ?? []).length)) / beyond
}

const decodeLegacy = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, sampleLength)
  const letters = sample.filter((byte) => byte > 0x40)
  const high = letters.filter((byte) => byte >= 0x80).length
  // German has one letter in thirty beyond ASCII, Czech one in seven, Russian nearly all.
  const isForeign = high > letters.length * 0.35
  let best = { encoding: 'windows-1252', fit: 0 }
  for (const legacy of isForeign ? [...foreign, ...legacies] : legacies) {
    const fit = fitOf(legacy, sample)
    if (fit > best.fit + 0.001) best = { encoding: legacy.encoding, fit }
  }
  return new TextDecoder(best.encoding).decode(bytes)
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

/** Decodes a text in an encoding that its file names (a label of the web or a code page); null where it is unknown. */
export const decodeAs = (bytes: Uint8Array, label: string): string | null =>
  iconv.encodingExists(label)
    ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), label)
    : null

/** Decodes a text whose encoding nobody names. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const utf16 = guessUtf16(bytes)
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes)
  const utf8 = decodeStrictly('utf-8', bytes)
  return utf8 === null ? decodeLegacy(bytes) : repairTwiceEncoded(utf8)
}

/** Decodes a text file. Throws `document.unsupported` for bytes that are no text. */
export const decodePlainText = (name: string, bytes: Uint8Array): string => {
  const text = decodeText(bytes)
  let controls = 0
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) controls++
  if (controls > text.length * maxControlShare) throw new HiringError('document.unsupported', { file: name })
  return text
}
