// PDFs made for tests byte by byte (ISO 32000-1, chapter 7), with every structure that a file may have or abuse.

import { deflateSync } from 'node:zlib'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** A stream object: its dictionary without the length, and its bytes as they stand in the file. */
export const makeStream = (dictionary: string, bytes: Uint8Array | string): Buffer => {
  const content = typeof bytes === 'string' ? latin1(bytes) : bytes
  const head = `<< ${dictionary} /Length ${content.length} >>\nstream\n`
  return Buffer.concat([latin1(head), content, latin1('\nendstream')])
}

/** A stream that is deflated as often as `times` says. */
export const makeDeflated = (dictionary: string, bytes: Uint8Array | string, times = 1): Buffer => {
  let content: Uint8Array = typeof bytes === 'string' ? latin1(bytes) : bytes
  for (let time = 0; time < times; time++) content = deflateSync(content, { level: 9 })
  const filters = times === 1 ? '/FlateDecode' : `[${'/FlateDecode '.repeat(times)}]`
  return makeStream(`${dictionary} /Filter ${filters}`, content)
}

/** What stands behind the objects of a file: the further keys of its trailer, and where the index is said to be. */
export interface PdfEnd {
  readonly trailer?: string
  readonly startxref?: (offsets: readonly number[], index: number) => number
}

/** A PDF with objects numbered from 1 and a table as its index. Object 1 is the catalogue. */
export const assembleObjects = (objects: readonly (string | Uint8Array)[], end: PdfEnd = {}): Buffer => {
  const chunks: Buffer[] = [latin1('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = 9
  const add = (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
  }
  for (const [at, object] of objects.entries()) {
    offsets.push(length)
    add(latin1(`${at + 1} 0 obj\n`))
    add(typeof object === 'string' ? latin1(object) : Buffer.from(object))
    add(latin1('\nendobj\n'))
  }
  const index = length
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  add(latin1(`xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}`))
  add(latin1(`trailer\n<< /Size ${size} /Root 1 0 R ${end.trailer ?? ''} >>\n`))
  add(latin1(`startxref\n${end.startxref?.(offsets, index) ?? index}\n%%EOF\n`))
  return Buffer.concat(chunks)
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>'
const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** A PDF of one page whose content is object 4; the page can be given further resources, the file further objects from 6. */
export const assemblePage = (
  content: string | Uint8Array,
  more: {
    readonly resources?: string
    readonly objects?: readonly (string | Uint8Array)[]
    readonly end?: PdfEnd
  } = {},
): Buffer =>
  assembleObjects(
    [
      catalogue,
      onePage,
      `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${more.resources ?? ''} >> >>`,
      content,
      helvetica,
      ...(more.objects ?? []),
    ],
    more.end,
  )

/** The operators that draw lines of text, one below the other. */
export const drawLines = (lines: readonly string[]): string =>
  lines.map((line, at) => `BT /F1 11 Tf 50 ${800 - at * 14} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`).join('\n')

/** A page whose text is drawn through a composite font: two bytes for each letter, which a map turns into Unicode. */
export const assembleCompositePage = (text: string, map: string | Uint8Array): Buffer => {
  const codes = [...text].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')
  const content = makeStream('', `BT /F2 11 Tf 50 700 Td <${codes}> Tj ET`)
  return assemblePage(content, {
    resources: '/Font << /F2 6 0 R >>',
    objects: [
      '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
      makeDeflated('', map),
    ],
  })
}

/** A map to Unicode that gives every two-byte code back as it is. */
export const identityMap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0020> <00ff> <0020> endbfrange
endcmap end end`

const bigEndian = (value: number, width: number): Buffer => {
  const bytes = Buffer.alloc(width)
  bytes.writeUIntBE(value, 0, width)
  return bytes
}

/** One line of an index in a stream: its kind (1 in the file, 2 in an object stream), and two figures. */
export type IndexLine = readonly [kind: number, first: number, second: number]

const packIndex = (lines: readonly IndexLine[]): Buffer =>
  Buffer.concat(
    lines.map(([kind, first, second]) =>
      Buffer.concat([bigEndian(kind, 1), bigEndian(first, 4), bigEndian(second, 2)]),
    ),
  )

/** How a file with object streams may differ from an honest one. */
export interface PackedPdf {
  readonly content: string | Uint8Array
  /** The number of the object stream, in which the others are said to lie. */
  readonly container?: number
  readonly extends?: string
  readonly prev?: (index: number) => number
}

/** A PDF as programs have written it since 2003: objects packed into a stream (5), the index in a stream too (6). */
export const assemblePacked = ({ content, container = 5, extends: chain = '', prev }: PackedPdf): Buffer => {
  const page = '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 7 0 R >> >> >>'
  const packed = [
    [1, catalogue],
    [2, onePage],
    [3, page],
    [7, helvetica],
  ] as const
  const body = packed.map(([, object]) => object).join('\n')
  let at = 0
  const pairs = packed.map(([number, object]) => {
    const pair = `${number} ${at}`
    at += object.length + 1
    return pair
  })
  const head = `${pairs.join(' ')}\n`
  const chunks = [latin1('%PDF-1.7\n')]
  const place = (number: number, object: Buffer): number => {
    const offset = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
    chunks.push(latin1(`${number} 0 obj\n`), object, latin1('\nendobj\n'))
    return offset
  }
  const drawn = place(4, makeDeflated('', content))
  const stream = place(5, makeDeflated(`/Type /ObjStm /N ${packed.length} /First ${head.length} ${chain}`, head + body))
  const index = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const inside = (line: number): IndexLine => [2, container, line]
  const lines: IndexLine[] = [[0, 0, 65535], inside(0), inside(1), inside(2), [1, drawn, 0], [1, stream, 0]]
  const all = packIndex([...lines, [1, index, 0], inside(3)])
  const back = prev === undefined ? '' : `/Prev ${prev(index)}`
  place(6, makeDeflated(`/Type /XRef /Size 8 /W [1 4 2] /Root 1 0 R ${back}`, all))
  chunks.push(latin1(`startxref\n${index}\n%%EOF\n`))
  return Buffer.concat(chunks)
}
