// Encodings from before Unicode. A text says nothing about which one it is in, so the one wins whose letters fit one
// language best: those of Windows and the web first, and those of DOS and old Macs only where they fit far better.

import iconv from 'iconv-lite'

/** How much of a text is looked at. */
const sampleLength = 64 * 1024

interface Legacy {
  /** A label of the web, or a code page of DOS ("cp850"). */
  readonly encoding: string
  /** The letters beyond ASCII of each language that is written in it; together with usual punctuation. */
  readonly languages: readonly RegExp[]
  /** What at least this share of the characters beyond ASCII are in it: other encodings share the rest. */
  readonly marks?: { readonly characters: RegExp; readonly least: number }
}

/** Letters of one language, and `signs` besides those that all old encodings of Windows have. */
const latin = (letters: string, signs = ''): RegExp =>
  new RegExp(`[${letters}${letters.toUpperCase()}${signs}€“”„‘’‚–—•…«»°§®©™¿¡·\u00a0\u00ad]`, 'g')

// Pounds, degrees of accuracy and the like; elsewhere they are letters.
const westernSigns = '£¥¢¬¶µ±×÷¹²³¼½¾†‡‰'

// biome-ignore format: a table
const western = [
  'äöüß', 'éèêëàâîïôûùçœæÿ', 'áéíóúñüçãõâêôàªº', 'àèéìòùî', 'æøåéö', 'åäöéü', 'áéíóúýþðæö', 'ëïéèöüáó', 'äöüõšž', 'àèòéíóúïüç',
]
const central = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýžäôĺľŕ', 'áéíóöőúüű', 'ăâîșțşţ', 'čćđšž']

// In the order of trust: where two fit alike, the first is taken.
const legacies: readonly Legacy[] = [
  { encoding: 'windows-1252', languages: western.map((letters) => latin(letters, westernSigns)) },
  { encoding: 'windows-1250', languages: central.map((letters) => latin(letters)) },
  { encoding: 'iso-8859-2', languages: central.map((letters) => latin(letters)) },
  { encoding: 'iso-8859-15', languages: western.map((letters) => latin(letters, '£¥±×÷¹²³µ¶¬')) },
  { encoding: 'windows-1254', languages: [latin('çğıöşüİâî')] },
  { encoding: 'windows-1257', languages: ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöüõšž'].map((letters) => latin(letters)) },
]

const japanese = /[\u3040-\u30ff\u3000-\u301f\u4e00-\u9fff\uff01-\uff5e]/g
const chinese = /[\u4e00-\u9fa5\u3000-\u301f\uff01-\uff5e]/g

// Bytes in which most letters lie beyond ASCII. Case tells the Cyrillic encodings apart: capitals begin words (see
// `unlikely`). What is in EUC-JP could be Chinese, but for its syllables.
const foreign: readonly Legacy[] = [
  // Where Russian has small letters; it has more of them, and capitals.
  { encoding: 'windows-1255', languages: [/[\u05d0-\u05ea“”„–—•«»]/g] },
  { encoding: 'windows-1251', languages: [/[А-ЯЁа-яё«»–—№]/g] },
  { encoding: 'koi8-r', languages: [/[А-ЯЁа-яё]/g] },
  { encoding: 'iso-8859-5', languages: [/[А-ЯЁа-яё№]/g] },
  { encoding: 'windows-1253', languages: [/[Α-Ωα-ωάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ«»–—]/g] },
  { encoding: 'windows-1256', languages: [/[\u0621-\u0652پچژگ،؛؟“”–—•«»]/g] },
  { encoding: 'shift_jis', languages: [japanese] },
  { encoding: 'euc-jp', languages: [japanese], marks: { characters: /[\u3041-\u3096]/g, least: 0.03 } },
  { encoding: 'euc-kr', languages: [/[\uac00-\ud7a3\u3000-\u301f\uff01-\uff5e]/g] },
  { encoding: 'gb18030', languages: [chinese] },
  { encoding: 'big5', languages: [chinese] },
]

const boxed = (languages: readonly string[]): RegExp[] =>
  languages.map((letters) => new RegExp(`[${letters}${letters.toUpperCase()}\u2500-\u259f°§«»¿¡·\u00a0•■]`, 'g'))

// Of DOS and of old Macs. Where these have letters, Windows has punctuation.
const rare: readonly Legacy[] = [
  { encoding: 'macintosh', languages: western.map((letters) => latin(letters, '£¥¢±†‡‰')) },
  { encoding: 'cp850', languages: boxed(western) },
  { encoding: 'cp437', languages: boxed(western) },
  { encoding: 'cp852', languages: boxed(central) },
]

const rareForeign: readonly Legacy[] = [{ encoding: 'cp866', languages: [/[А-ЯЁа-яё\u2500-\u259f№]/g] }]

/** What a rare encoding has to explain, how much more than the best other one, and of how many characters. */
const rareShare = 0.85
const rareLead = 0.15
const rareCount = 3

// What no text says: a capital after a small letter, a letter beside a figure, a mark between two letters, a sign at the
// beginning of a word or a bullet at its end, four times the same letter. Where it does, the bytes mean something else.
const unlikely = new RegExp(
  [
    '(?<=\\p{Ll})(?![A-Z])\\p{Lu}{1,40}',
    '(?<=(?![a-z])\\p{Ll})[A-Z](?=\\p{Ll})',
    '(?![A-Za-zªºµ])[\\p{Lu}\\p{Ll}](?=\\d)',
    '(?<=\\d)(?![A-Za-zªºµ])[\\p{Lu}\\p{Ll}]',
    '(?<=\\p{L})[„“”«»‚†‡ˆ‰•§©®™¿¡°£¥¢±](?=\\p{L})',
    '[©®™¼½¾](?=\\p{L})',
    '(?<=\\p{L})•',
    '((?![A-Za-z])\\p{L})\\1{3,40}',
  ].join('|'),
  'gu',
)

// Of ASCII only what stands beside another letter matters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what has no say here.
const betweenLetters = /([\x00-\x7f]{2})[\x00-\x7f]+([\x00-\x7f])/g

const decode = (bytes: Uint8Array, encoding: string): string =>
  encoding.startsWith('cp') ? (decodeAs(bytes, encoding) ?? '') : new TextDecoder(encoding).decode(bytes)

interface Fit {
  /** Characters beyond ASCII, and the share of them that one language explains. */
  readonly count: number
  readonly share: number
}

const fitOf = ({ encoding, languages, marks }: Legacy, sample: Uint8Array): Fit => {
  const text = decode(sample, encoding).replace(betweenLetters, '$1\n$2')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what has no say here.
  const count = text.replace(/[\x00-\x7f]+/g, '').length
  if (count === 0) return { count, share: 1 }
  if (marks !== undefined && (text.match(marks.characters) ?? []).length < marks.least * count)
    return { count, share: 0 }
  const odd = (text.match(unlikely) ?? []).reduce((sum, { length }) => sum + length, 0)
  const explained = Math.max(...languages.map((letters) => (text.match(letters) ?? []).length))
  return { count, share: (explained - odd) / count }
}

/** Decodes a text in an encoding that its file names (a label of the web or a code page); null where it is unknown. */
export const decodeAs = (bytes: Uint8Array, label: string): string | null =>
  iconv.encodingExists(label)
    ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), label)
    : null

/** Decodes a text in the old encoding that fits best. */
export const decodeLegacy = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, sampleLength)
  const letters = sample.filter((byte) => byte > 0x40)
  const high = letters.filter((byte) => byte >= 0x80).length
  // German has one letter in thirty beyond ASCII, Czech one in seven, Russian nearly all.
  const isForeign = high > letters.length * 0.35
  let best = { encoding: 'windows-1252', share: 0 }
  for (const legacy of isForeign ? [...foreign, ...legacies] : legacies) {
    const { share } = fitOf(legacy, sample)
    if (share > best.share + 0.001) best = { encoding: legacy.encoding, share }
    if (share > 0.999) break
  }
  const lead = best.share + rareLead
  for (const legacy of lead > 1 ? [] : isForeign ? [...rareForeign, ...rare] : rare) {
    const { share, count } = fitOf(legacy, sample)
    const isClear = (count >= rareCount || lead <= rareLead) && share >= Math.max(rareShare, lead)
    if (isClear && share > best.share + 0.001) best = { encoding: legacy.encoding, share }
  }
  return decode(bytes, best.encoding)
}
