// The TrueType fonts that a PDF carries, as far as they say by themselves which letter a glyph is: their own table of
// characters (OpenType, "cmap"), which pdf.js replaces by one of its making.

import { constants, inflateSync } from 'node:zlib'

/** How far a font's properties may reach, bytes. */
const reach = 2048
/** Unpacked bytes of one font: those for all of Chinese have some 20 MB, and are cut to what is used. */
const mostBytes = 8 * 1024 * 1024
/** Fonts of one document that are looked at. */
const mostFonts = 40
/** By so much of the widths of its glyphs a font is told from others, bytes. */
const comparedWidths = 128
/** Of the table "head": when the font was made and changed. */
const dates = { from: 20, to: 36 } as const

const [firstLetter, lastLetter] = [0x21, 0x7e]

/** Gives the number of a glyph for a character; 0 where the font has none. */
type GlyphOf = (character: number) => number

const nothing: GlyphOf = () => 0

const tablesOf = (font: Buffer): Map<string, Buffer> => {
  const tables = new Map<string, Buffer>()
  if (font.length < 12) return tables
  const count = Math.min(64, font.readUInt16BE(4))
  for (let at = 12; at < 12 + 16 * count && at + 16 <= font.length; at += 16) {
    const [from, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
    tables.set(font.toString('latin1', at, at + 4), font.subarray(from, from + length))
  }
  return tables
}

/** Reads a table of characters by segments (format 4), which every font for Windows has. */
const readSegments = (table: Buffer): GlyphOf => {
  const number = (at: number): number => (at + 2 <= table.length ? table.readUInt16BE(at) : 0)
  const double = number(6)
  const ends = 14
  const starts = ends + double + 2
  return (character) => {
    for (let segment = 0; segment < double && ends + segment < table.length; segment += 2) {
      if (number(ends + segment) < character) continue
      const start = number(starts + segment)
      if (start > character) return 0
      const delta = number(starts + double + segment)
      const place = starts + 2 * double + segment
      const offset = number(place)
      const found = offset === 0 ? character : number(place + offset + 2 * (character - start))
      return found === 0 ? 0 : (found + delta) & 0xffff
    }
    return 0
  }
}

/** Windows' table of the characters of Unicode's first plane; those of symbols say nothing of letters. */
const readCharacters = (table: Buffer | undefined): GlyphOf => {
  if (table === undefined || table.length < 4) return nothing
  for (let at = 4; at + 8 <= table.length && at < 4 + 8 * Math.min(32, table.readUInt16BE(2)); at += 8) {
    const own = table.subarray(table.readUInt32BE(at + 4))
    const isWindows = table.readUInt16BE(at) === 3 && table.readUInt16BE(at + 2) === 1
    if (isWindows && own.length > 14 && own.readUInt16BE(0) === 4) return readSegments(own)
  }
  return nothing
}

/** What pdf.js leaves as it is of a font; it may add widths at the end. */
interface Likeness {
  readonly dates: string
  readonly widths: Buffer
}

const likenessOf = (tables: ReadonlyMap<string, Buffer>): Likeness => ({
  dates: tables.get('head')?.toString('hex', dates.from, dates.to) ?? '',
  widths: tables.get('hmtx')?.subarray(0, comparedWidths) ?? Buffer.alloc(0),
})

interface FontFile extends Likeness {
  readonly glyphOf: GlyphOf
}

const unpackFonts = (file: Buffer): Map<string, Buffer>[] => {
  const fonts: Map<string, Buffer>[] = []
  for (let at = file.indexOf('/Length1'); at >= 0 && fonts.length < mostFonts; at = file.indexOf('/Length1', at + 1)) {
    const [begin, stream] = [file.lastIndexOf('obj', at), file.indexOf('stream', at)]
    if (begin < 0 || stream < 0 || at - begin > reach || stream - at > reach) continue
    const from = stream + (file[stream + 6] === 0x0d ? 8 : 7)
    const isPacked = file.toString('latin1', begin, stream).includes('/FlateDecode')
    try {
      const options = { maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH }
      const end = file.indexOf('endstream', from)
      const own = file.subarray(from, end < 0 ? file.length : end)
      fonts.push(tablesOf(isPacked ? inflateSync(own, options) : own))
    } catch {
      // Packed in another way, or damaged: it says nothing.
    }
  }
  return fonts
}

/** The fonts in a document's bytes, unpacked when one is first asked for. */
export class FontFiles {
  readonly #source: Uint8Array
  #fonts: readonly FontFile[] | null = null

  constructor(source: Uint8Array) {
    this.#source = source
  }

  #all(): readonly FontFile[] {
    const { buffer, byteOffset, byteLength } = this.#source
    this.#fonts ??= unpackFonts(Buffer.from(buffer, byteOffset, byteLength)).map((tables) => ({
      ...likenessOf(tables),
      glyphOf: readCharacters(tables.get('cmap')),
    }))
    return this.#fonts
  }

  /**
   * Which of ASCII's letters a font's own table calls the glyph for which pdf.js has a character; `made` is the font as
   * pdf.js made it anew. Null: none, or not known.
   */
  findLetters(made: Uint8Array): ((character: number) => string | null) | null {
    const tables = tablesOf(Buffer.from(made.buffer, made.byteOffset, made.byteLength))
    const like = likenessOf(tables)
    const [file, ...others] = this.#all().filter(
      ({ dates: own, widths }) => own === like.dates && like.widths.subarray(0, widths.length).equals(widths),
    )
    // Of two that cannot be told apart neither is asked.
    if (file === undefined || others.length > 0) return null
    const letters = new Map<number, string>()
    for (let letter = firstLetter; letter <= lastLetter; letter++) {
      const glyph = file.glyphOf(letter)
      if (glyph !== 0 && !letters.has(glyph)) letters.set(glyph, String.fromCharCode(letter))
    }
    const glyphOfMade = readCharacters(tables.get('cmap'))
    return (character) => letters.get(glyphOfMade(character)) ?? null
  }
}
