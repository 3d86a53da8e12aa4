// Fonts that a PDF carries, and what it says that their glyphs read as. The fonts are made here: a glyph for each letter,
// as wide as the letter is in most fonts, with the same triangle drawn in it.

import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readPdf } from './index.ts'
import { assemblePage, makeDeflated, makeStream } from './structures.contract.ts'

const widths: Readonly<Record<string, number>> = {
  R: 722,
  o: 556,
  u: 556,
  f: 278,
  s: 500,
  T: 611,
  i: 222,
  l: 222,
  e: 556,
  r: 333,
  t: 278,
  m: 833,
  ' ': 278,
}
const letters = Object.keys(widths)

const pad = (table: Buffer): Buffer => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
const words = (...values: readonly number[]): Buffer => {
  const table = Buffer.alloc(2 * values.length)
  for (const [at, value] of values.entries()) table.writeUInt16BE(value & 0xffff, 2 * at)
  return table
}

/** A table of characters in which each letter has a segment; `codes` are those of the glyphs from 1 on. */
const makeCharacters = (codes: readonly number[]): Buffer => {
  const sorted = codes.map((code, at) => [code, at + 1] as const).sort((a, b) => a[0] - b[0])
  const count = sorted.length + 1
  const ends = [...sorted.map(([code]) => code), 0xffff]
  const deltas = [...sorted.map(([code, glyph]) => glyph - code), 1]
  const segments = words(...ends, 0, ...ends, ...deltas, ...ends.map(() => 0))
  return Buffer.concat([words(0, 1, 3, 1, 0, 12, 4, 14 + segments.length, 0, 2 * count, 0, 0, 0), segments])
}

const triangle = Buffer.concat([
  words(1, 0, 0, 100, 100, 2, 0),
  Buffer.from([1, 1, 1]),
  words(0, 100, 0, 0, 0, 100),
  Buffer.alloc(1),
])

/** A TrueType font; `names` are the letters that its own table calls the glyphs by. */
const makeFont = (names: readonly string[]): Buffer => {
  const count = letters.length + 1
  const head = Buffer.alloc(54)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt32BE(0x5f0f3cf5, 12)
  head.writeUInt16BE(1000, 18)
  head.writeUInt16BE(1, 50)
  const tables: Readonly<Record<string, Buffer>> = {
    cmap: makeCharacters(names.map((name) => name.charCodeAt(0))),
    glyf: Buffer.concat(Array.from({ length: count }, () => triangle)),
    head,
    hhea: words(1, 0, 800, -200, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, count),
    hmtx: words(500, 0, ...Object.values(widths).flatMap((width) => [width, 0])),
    loca: words(...Array.from({ length: count + 1 }, (_, at) => [0, at * triangle.length]).flat()),
    maxp: words(1, 0, count, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    post: Buffer.concat([words(3, 0), Buffer.alloc(28)]),
  }
  const entries = Object.entries(tables)
  let offset = 12 + 16 * entries.length
  const index = entries.map(([name, table]) => {
    const entry = Buffer.alloc(16)
    entry.write(name, 0, 'latin1')
    entry.writeUInt32BE(offset, 8)
    entry.writeUInt32BE(table.length, 12)
    offset += pad(table).length
    return entry
  })
  const bodies = entries.map(([, table]) => pad(table))
  return Buffer.concat([words(1, 0, entries.length, 128, 3, 0), ...index, ...bodies])
}

const hex = (value: number): string => value.toString(16).padStart(4, '0')
const textAsHex = (text: string): string => [...text].map((letter) => hex(letter.charCodeAt(0))).join('')
const glyphOf = (letter: string): number => letters.indexOf(letter) + 1

const table = (claims: readonly (readonly [code: string, text: string])[], size: 2 | 4): Buffer =>
  makeStream(
    '',
    `begincmap 1 begincodespacerange <${'0'.repeat(size)}> <${'f'.repeat(size)}> endcodespacerange ${claims.length} beginbfchar
    ${claims.map(([code, text]) => `<${code}> <${textAsHex(text)}>`).join('\n')} endbfchar endcmap`,
  )
const described =
  '/Type /FontDescriptor /FontName /Made /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200'

/** Reads a page on which letters are drawn that the document says are others; `names` as above. */
const readDrawn = (drawn: string, said: Readonly<Record<string, string>>, names: readonly string[] = letters) => {
  const claims = letters.map((letter) => [hex(glyphOf(letter)), said[letter] ?? letter] as const)
  const codes = [...drawn].map((letter) => hex(glyphOf(letter))).join('')
  const font = makeFont(names)
  const page = assemblePage(
    makeStream('', `BT /F1 11 Tf 50 700 Td (Warehouse clerk) Tj /Made 11 Tf 0 -40 Td <${codes}> Tj ET`),
    {
      resources: '/Font << /F1 5 0 R /Made 6 0 R >>',
      objects: [
        '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 10 0 R >>',
        `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)
      /Supplement 0 >> /FontDescriptor 8 0 R /W [1 [${Object.values(widths).join(' ')}]] /CIDToGIDMap /Identity >>`,
        `<< ${described} /Flags 4 /FontFile2 9 0 R >>`,
        makeDeflated(`/Length1 ${font.length}`, font),
        table(claims, 4),
      ],
    },
  )
  return readPdf('a.pdf', page, defaultLimits)
}

const swapped = { R: 'K', o: 'a', u: 'f', f: 'k', s: 'a' }

describe('letters that a PDF draws by a font of its own', () => {
  test('are what the document says that they are', async () => {
    expect(await readDrawn('Roof tiler', {})).toMatchObject({ text: 'Warehouse clerk\n\nRoof tiler', hidden: [] })
  })

  test('are what the font says where the document says others, and what it says is told', async () => {
    expect(await readDrawn('Roufs', swapped)).toMatchObject({
      text: 'Warehouse clerk\n\nRoufs',
      hidden: [{ reason: 'invisible', page: 1, quote: 'Kafka' }],
    })
  })

  test('are what the document says where that fits their widths, whatever the font calls them', async () => {
    const names = letters.map((_, at) => String.fromCharCode(0x61 + at))

    expect(await readDrawn('Roof tiler', {}, names)).toMatchObject({
      text: 'Warehouse clerk\n\nRoof tiler',
      hidden: [],
    })
  })

  test('are not the many words that one of them is said to be', async () => {
    const { text, hidden } = await readDrawn('Roof tiler', { T: 'Kubernetes and SQL', t: 't', R: 'Kubernetes and SQL' })

    expect(text).toBe('Warehouse clerk\n\nRoof tiler')
    expect(hidden).toMatchObject([{ reason: 'invisible', quote: 'Kubernetes and SQL' }])
  })

  test('may be a picture with a name, which is no text and hides nothing', async () => {
    const names = letters.map(() => '\uf000')

    expect(await readDrawn('Rf', { R: 'location_on' }, names)).toMatchObject({
      text: 'Warehouse clerk\n\nf',
      hidden: [],
    })
  })

  test('are those of their encoding where each has one byte', async () => {
    const font = makeFont(letters)
    const claims = Object.entries(swapped).map(([letter, text]) => [letter.charCodeAt(0).toString(16), text] as const)
    const all = Array.from({ length: 95 }, (_, at) => widths[String.fromCharCode(32 + at)] ?? 0)
    const page = assemblePage(
      makeStream('', 'BT /F1 11 Tf 50 700 Td (Warehouse clerk) Tj /Made 11 Tf 0 -40 Td (Roufs) Tj ET'),
      {
        resources: '/Font << /F1 5 0 R /Made 6 0 R >>',
        objects: [
          `<< /Type /Font /Subtype /TrueType /BaseFont /Made /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126
        /Widths [${all.join(' ')}] /FontDescriptor 7 0 R /ToUnicode 9 0 R >>`,
          `<< ${described} /Flags 32 /FontFile2 8 0 R >>`,
          makeDeflated(`/Length1 ${font.length}`, font),
          table(claims, 2),
        ],
      },
    )

    expect(await readPdf('a.pdf', page, defaultLimits)).toMatchObject({
      text: 'Warehouse clerk\n\nRoufs',
      hidden: [{ reason: 'invisible', quote: 'Kafka' }],
    })
  })
})
