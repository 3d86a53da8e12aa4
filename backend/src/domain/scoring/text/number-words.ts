// Numbers in words, in English, German, French and Spanish, as far as anybody counts years of work by them.

import { foldText } from './folding.ts'

const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const lists: readonly (readonly string[])[] = [
  english,
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  ),
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  ),
  'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  ),
]

const single: readonly (readonly [string, number])[] = [
  ...([
    ['a', 1],
    ['an', 1],
    ['eine', 1],
    ['einem', 1],
    ['une', 1],
    ['una', 1],
    ['thirty', 30],
    ['forty', 40],
    ['dreißig', 30],
    ['dreissig', 30],
    ['vierzig', 40],
    ['trente', 30],
    ['quarante', 40],
    ['treinta', 30],
    ['cuarenta', 40],
  ] as const),
]

const ones = english.slice(0, 9)

const words: readonly (readonly [string, number])[] = [
  ...lists.flatMap((list) => list.map((word, index) => [word, index + 1] as const)),
  ...single,
  ...ones.flatMap((word, index) =>
    (['twenty', 'thirty'] as const).map((tens) => [`${tens}-${word}`, (tens === 'twenty' ? 21 : 31) + index] as const),
  ),
]

/** English numbers in words with their values: two to twenty, and the tens to ninety. One is also a pronoun. */
export const englishNumbers: ReadonlyMap<string, number> = new Map([
  ...english.map((word, index) => [word, index + 1] as const).slice(1),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 3)] as const),
])

// Without accents.
const values: ReadonlyMap<string, number> = new Map(words.map(([word, value]) => [foldText(word), value]))

const toPattern = (written: Iterable<string>): string =>
  [...new Set(written)]
    .filter((word) => word !== 'a' && word !== 'an')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace('-', '[- ]').replace('ü', '(?:ü|ue)').replace('ö', '(?:ö|oe)').replace('é', '[ée]'))
    .join('|')

/** Pattern of a number in words, but for "a"; for use with the flags i and u. Longer words stand first. */
export const numberWordPattern = toPattern(words.map(([word]) => word))

/** The same for a text in plain letters; see `foldText`. */
export const plainNumberWordPattern = toPattern(values.keys())

/** The value of a number in words or figures ("seven", "1.5", "1,5"), accents or not; NaN for anything else. */
export const readNumber = (text: string): number => {
  const lower = text.toLowerCase().replace(/\s/g, '-')
  const plain = foldText(lower).replace('fuenf', 'funf').replace('zwoelf', 'zwolf')
  return values.get(plain) ?? Number(lower.replace(',', '.'))
}
