// Which letters an embedded font draws, where a document says that they are others: a table of the document (ToUnicode)
// says what its glyphs read as, and nothing keeps it from lying. A font is asked only where its glyphs are too wide or
// too narrow for what they are said to be, and believed only where they are right for what it says.

import type { FontFiles } from './font-files.ts'
import { fieldOf, isNumber } from './shapes.ts'

/** How wide letters are in most fonts, thousandths of the type size: those of Helvetica, in groups. */
const groups: readonly (readonly [number, string])[] = [
  [250, "ijlfItI.,:;'|! ()[]/-"],
  [333, 'r"`'],
  [520, 'csvxyzkJ'],
  [570, 'abdeghnopquL0123456789FTZ_+=<>$?*#~^'],
  [690, 'ABEKPSVXYCDHNRU'],
  [760, 'wGOQ&'],
  [860, 'mMW%@'],
]
const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])),
)

/** A glyph this many times as wide as its letter should be, or narrower by as much, is odd. */
const odd = 1.6
/** A font is right about letters that are off by less than this on average, as a logarithm. */
const near = 0.25
/** It must be so many times nearer than the document. */
const nearer = 2
/** From so many letters on a claim that a glyph is too narrow for is believed of none. */
const longClaim = 5
/** Letters that a table says more of than this are of another script, whose widths are not known here. */
const mostGlyphs = 2000
/** Codes of two bytes; a table that has longer ones is not gone through. */
const mostCodes = 0x10000

const plainWord = /^[\x20-\x7e]{1,40}$/
const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const widthOf = (text: string): number => {
  let width = 0
  for (const letter of text) width += widths.get(letter) ?? 500
  return width
}

const letterOfName = (name: unknown): string | null => {
  if (typeof name !== 'string') return null
  if (/^[A-Za-z]$/.test(name)) return name
  const digit = digits.indexOf(name)
  return digit < 0 ? null : String(digit)
}

/** A glyph, by what is said of it. */
interface Claim {
  readonly code: number
  readonly text: string
  readonly width: number
}

const claimsOf = (font: object): Claim[] => {
  const table = fieldOf(fieldOf(font, 'toUnicode'), '_map')
  const given = fieldOf(font, 'widths')
  const claims: Claim[] = []
  if (!Array.isArray(table) || table.length > mostCodes) return claims
  for (let code = 0; code < table.length; code++) {
    const text: unknown = table[code]
    if (typeof text !== 'string' || !plainWord.test(text) || text.trim() === '') continue
    const width = fieldOf(given, String(code))
    if (isNumber(width) && width > 0) claims.push({ code, text, width })
    if (claims.length > mostGlyphs) return []
  }
  return claims
}

const middleOf = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 1

/** How far claims are from the widths of their glyphs, each as a logarithm; the font may be wide or narrow as a whole. */
const distancesOf = (claims: readonly Claim[], textOf: (claim: Claim) => string): number[] => {
  const ratios = claims.map((claim) => Math.log(claim.width / widthOf(textOf(claim))))
  const middle = middleOf(ratios)
  return ratios.map((ratio) => Math.abs(ratio - middle))
}

const isOdd = (distance: number): boolean => distance > Math.log(odd)

/** What the font itself says of a code; null: nothing. */
const askFont = (font: object, files: FontFiles): ((code: number) => string | null) => {
  if (fieldOf(font, 'composite') === true) {
    const data = fieldOf(font, 'data')
    const letterOf = data instanceof Uint8Array ? files.findLetters(data) : null
    const characters = fieldOf(font, 'toFontChar')
    return (code) => {
      const character = fieldOf(characters, String(code))
      return letterOf === null || !isNumber(character) ? null : letterOf(character)
    }
  }
  const [differences, encoding] = [fieldOf(font, 'differences'), fieldOf(font, 'defaultEncoding')]
  const isSymbolic = fieldOf(font, 'isSymbolicFont') === true
  return (code) => {
    const name = fieldOf(differences, String(code)) ?? (isSymbolic ? null : fieldOf(encoding, String(code)))
    return letterOfName(name)
  }
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

/**
 * What the glyphs of a font show that cannot be what they are said to be, by their codes: a letter, or nothing where that
 * is not known. Null where all may be what they are said to be.
 */
export const findDrawnLetters = (font: unknown, files: FontFiles): ReadonlyMap<number, string> | null => {
  if (typeof font !== 'object' || font === null || fieldOf(font, 'missingFile') === true) return null
  // Letters that are drawings are called whatever their maker likes.
  if (fieldOf(font, 'isType3Font') === true) return null
  const claims = claimsOf(font)
  const distances = distancesOf(claims, ({ text }) => text)
  if (!distances.some(isOdd)) return null
  const drawn = new Map<number, string>()
  for (const [at, { code, text }] of claims.entries())
    if (text.trim().length >= longClaim && isOdd(distances[at] ?? 0)) drawn.set(code, '')
  const ask = askFont(font, files)
  const own = new Map<number, string>()
  for (const { code, text } of claims) {
    const letter = ask(code)
    if (letter !== null && letter.toLowerCase() !== text.toLowerCase()) own.set(code, letter)
  }
  const ofFont = distancesOf(claims, ({ code, text }) => own.get(code) ?? text)
  const isDisputed = (_: number, at: number): boolean => own.has(claims[at]?.code ?? -1)
  const [byFont, byDocument] = [average(ofFont.filter(isDisputed)), average(distances.filter(isDisputed))]
  if (own.size > 0 && byFont < near && byFont * nearer < byDocument)
    for (const [code, letter] of own) drawn.set(code, letter)
  return drawn.size === 0 ? null : drawn
}
