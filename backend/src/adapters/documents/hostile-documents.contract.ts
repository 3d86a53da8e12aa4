// Documents made to harm: without end, with masses in them, or not what they say. Small on disk, all of them.

import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { makeDocx, makePng, makeZip, paragraph, type ZipEntry } from './document-files.contract.ts'
import { assembleObjects, assemblePacked, assemblePage, drawLines, makeStream } from './pdf/structures.contract.ts'

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const content = makeStream('', drawLines(['Welder']))
const megabyte = 1024 * 1024

/** What deflates to the given piece over and over, without ever holding it unpacked. */
const deflateRepeated = (piece: Uint8Array | string, times: number): Buffer => {
  const part = deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH })
  const parts = Array.from({ length: times }, () => part)
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...parts, deflateRawSync(''), Buffer.alloc(4)])
}

const makeRepeated = (piece: Uint8Array | string, times: number): Buffer =>
  makeStream('/Filter /FlateDecode', deflateRepeated(piece, times))

/** PDFs whose parts point back to themselves, so that who follows them without counting never ends. */
export const endlessPdfs: Readonly<Record<string, Uint8Array>> = {
  'an index before it that is itself': assemblePage(content, {
    end: { trailer: '/Prev 9', startxref: (_, index) => index },
  }),
  'two indexes that name each other': loopOfIndexes(),
  'an index in a stream before it that is itself': assemblePacked({
    content: drawLines(['Welder']),
    prev: (index) => index,
  }),
  'an object stream that lies in itself': assemblePacked({ content: drawLines(['Welder']), container: 2 }),
  'an object stream that extends itself': assemblePacked({ content: drawLines(['Welder']), extends: '/Extends 5 0 R' }),
  'a page tree that holds itself': assembleObjects([catalogue, '<< /Type /Pages /Kids [2 0 R] /Count 3 >>']),
  'a page tree that holds what holds it': assembleObjects([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R] /Count 2 >>',
    '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>',
  ]),
  'pages that are their own parent': assembleObjects([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>',
    '<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>',
    content,
  ]),
  'a length that is the stream itself': assemblePage(Buffer.from('<< /Length 4 0 R >>\nstream\nBT ET\nendstream')),
  'a form that draws itself': assemblePage(makeStream('', '/X Do'), {
    resources: '/XObject << /X 6 0 R >>',
    objects: [
      makeStream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>', '/X Do'),
    ],
  }),
  'a font that is its own descendant': assemblePage(makeStream('', 'BT /F2 9 Tf (Welder) Tj ET'), {
    resources: '/Font << /F2 6 0 R >>',
    objects: ['<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] >>'],
  }),
  'content that is a list of itself': assemblePage('[4 0 R 4 0 R]'),
  'an object that is a reference to itself': assembleObjects(['1 0 R']),
}

function loopOfIndexes(): Uint8Array {
  const whole = assemblePage(content).toString('latin1')
  const first = whole.indexOf('xref\n')
  const second = whole.length
  const index = (prev: number) =>
    `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${prev} >>\nstartxref\n${second}\n%%EOF\n`
  const looped = whole.replace('/Root 1 0 R  >>', `/Root 1 0 R /Prev ${second} >>`)
  return Buffer.from(looped + index(first), 'latin1')
}

/** Forms that each draw the next one twice: thirty of them are a thousand million drawings. */
const doublingForms = (): Uint8Array => {
  const form = (next: number) =>
    makeStream(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> /Font << /F1 5 0 R >> >>`,
      '/X Do /X Do BT /F1 9 Tf (Welder) Tj ET',
    )
  const objects = Array.from({ length: 30 }, (_, at) => form(7 + at))
  return assemblePage(makeStream('', '/X Do /X Do'), { resources: '/XObject << /X 6 0 R >>', objects })
}

const picture = (filter: string, bytes: Uint8Array) =>
  assemblePage(makeStream('', 'q 500 0 0 500 0 0 cm /P Do Q BT /F1 9 Tf 50 700 Td (Welder) Tj ET'), {
    resources: '/XObject << /P 6 0 R >>',
    objects: [
      makeStream(
        `/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB ${filter}`,
        bytes,
      ),
    ],
  })

const inlinePicture = (height: string, bits: string): Uint8Array =>
  assemblePage(
    makeStream('', `q BI /W 2 /H ${height} /BPC ${bits} /CS /G ID abcd EI Q BT /F1 9 Tf 50 700 Td (Welder) Tj ET`),
  )

/** PDFs with a picture among the text whose figures no parser should believe. */
export const oddPictures: Readonly<Record<string, Uint8Array>> = {
  'two thousand million lines': inlinePicture('2147483648', '8'),
  'more bits for a dot than there are atoms': inlinePicture('2', '99999999999999999999'),
  'no lines': inlinePicture('0', '8'),
  'fewer than no lines': inlinePicture('-1', '8'),
}

/** Documents that unpack to masses, or keep whoever reads them busy with masses. */
export const bombs: Readonly<Record<string, () => Uint8Array>> = {
  'a PDF whose page unpacks to 300 MB': () => assemblePage(makeRepeated(Buffer.alloc(megabyte, ' '), 300)),
  'a PDF whose page unpacks to 300 MB, packed thrice': () =>
    assemblePage(
      makeStream(
        '/Filter [/FlateDecode /FlateDecode /FlateDecode]',
        deflateSync(deflateSync(deflateRepeated(Buffer.alloc(megabyte, ' '), 300))),
      ),
    ),
  'a PDF that draws 20 million letters': () =>
    assemblePage(makeRepeated(`BT /F1 9 Tf ${'(aaaaaaaaaaaaaaaaaaa) Tj '.repeat(1000)} ET `, 1000)),
  'a PDF of forms that draw each other twice': doublingForms,
  'a PDF with a map of letters of 100 MB': () =>
    assemblePage(makeStream('', 'BT /F2 9 Tf <0041> Tj ET'), {
      resources: '/Font << /F2 6 0 R >>',
      objects: [
        '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /DW 500 >>',
        makeRepeated(`begincmap ${'1 beginbfrange <0000> <ffff> <0000> endbfrange '.repeat(1000)} endcmap `, 2000),
      ],
    }),
  'a DOCX of 110 MB': () => makeDocx('', [{ name: 'word/a.bin', content: Buffer.alloc(110 * megabyte) }]),
  'a DOCX of 20,000 parts': () =>
    makeDocx(
      paragraph('Welder'),
      Array.from({ length: 20_000 }, (_, n): ZipEntry => ({ name: `word/${n}.xml`, content: new Uint8Array() })),
    ),
  'a DOCX of a million paragraphs': () => makeDocx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(megabyte)),
  'a DOCX nested 100,000 deep': () => makeDocx('<w:tbl><w:tr><w:tc>'.repeat(100_000)),
  'a DOCX with entities that grow': () => entityBomb(),
}

const entityBomb = (): Uint8Array => {
  const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`)
  const document = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "Welder">${entities.join('')}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>`
  return makeZip([
    { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    { name: 'word/document.xml', content: Buffer.from(document) },
  ])
}

/** Documents with a picture that is declared to be 60,000 by 60,000 dots, which nobody needs to see. */
export const hugePictures: Readonly<Record<string, () => Uint8Array>> = {
  'a PDF with a picture that is declared to be 10 GB': () =>
    picture('/Filter /FlateDecode', deflateSync(Buffer.alloc(9))),
  'a PDF with a picture that is 200 MB': () =>
    picture('/Filter /FlateDecode', deflateRepeated(Buffer.alloc(megabyte), 200)),
  'a DOCX with a picture that is declared to be huge': () => {
    const png = Buffer.from(makePng())
    png.writeUInt32BE(60_000, 16)
    png.writeUInt32BE(60_000, 20)
    return makeDocx(paragraph('Welder'), [{ name: 'word/media/image1.png', content: png }])
  },
}

const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml'

/** A Word document with macros, as Word saves it: another content type, and the program beside the text. */
export const makeMacroDocument = (): Uint8Array =>
  makeZip([
    {
      name: '[Content_Types].xml',
      content: Buffer.from(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/word/document.xml" ContentType="${macroType}"/></Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      content: Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    },
    {
      name: 'word/document.xml',
      content: Buffer.from(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Welder')}</w:body></w:document>`,
      ),
    },
    { name: 'word/vbaProject.bin', content: Buffer.from('Attribute VB_Name = "AutoOpen"') },
  ])
