// Documents made for tests, byte by byte, so that nobody's real document is kept in the repository.

import { crc32, deflateRawSync } from 'node:zlib'

/** A run of text on a page: what, and where in points from the lower left corner. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

// The objects of a PDF, numbered from 1 in their order, with the index that says where each begins.
const assemblePdf = (objects: readonly string[], trailer: string): Uint8Array => {
  let body = '%PDF-1.4\n'
  const index = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${index.join('')}`
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return encode(body + table + end)
}

const drawRun = ({ text, x, y }: PlacedText): string =>
  `BT /F1 11 Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`

/** A PDF with one page for each list of runs, drawn in the order given. ASCII only. */
export const makePdf = async (pages: readonly (readonly PlacedText[])[]): Promise<Uint8Array> => {
  const firstPage = 4
  const kids = pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(' ')
  return assemblePdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...pages.flatMap((runs, at) => {
        const content = runs.map(drawRun).join('\n')
        const own = firstPage + 2 * at + 1
        return [
          `<< /Type /Page /Parent 2 0 R /Contents ${own} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
          `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        ]
      }),
    ],
    '',
  )
}

/** A PDF of one page that is drawn by the given operators (ISO 32000-1, annex A), with F1 as a font. */
export const makeDrawnPdf = (content: string): Uint8Array =>
  assemblePdf(
    [
      '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>',
      '<< /Type /Pages /Kids [4 0 R] /Count 1 /MediaBox [0 0 595 842] >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      `<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources <<
        /Font << /F1 3 0 R >>
        /ExtGState << /Clear << /ca 0.02 >> /Tint << /BM /Multiply >> >>
        /Properties << /Off 6 0 R >>
      >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /OCG /Name (hidden) >>',
    ],
    '',
  )

/** A PDF whose lines stand one below the other, on one page. */
export const makePdfOfLines = (lines: readonly string[]): Promise<Uint8Array> =>
  makePdf([lines.map((text, index) => ({ text, x: 50, y: 800 - index * 14 }))])

/** A PDF that opens only with a password. */
export const makeEncryptedPdf = (): Uint8Array => {
  const id = `<${'00'.repeat(16)}>`
  return assemblePdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'3f'.repeat(32)}> /U <${'5a'.repeat(32)}> >>`,
    ],
    `/Encrypt 3 0 R /ID [${id} ${id}]`,
  )
}

/** An entry of a zip; `declaredSize` lets it lie about what it unpacks to. */
export interface ZipEntry {
  readonly name: string
  readonly content: Uint8Array
  readonly declaredSize?: number
}

/** A zip with deflated entries. */
export const makeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, declaredSize } of entries) {
    const data = deflateRawSync(content)
    const label = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt16LE(0x21, 8)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(declaredSize ?? content.length, 18)
    fields.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, label, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, label]))
    locals.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const docxParts = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
}

/** A DOCX with the given body in WordprocessingML, and further entries. */
export const makeDocx = (body: string, more: readonly ZipEntry[] = []): Uint8Array => {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  const parts = Object.entries({ ...docxParts, 'word/document.xml': document })
  return makeZip([...parts.map(([name, text]) => ({ name, content: encode(text) })), ...more])
}

/** A paragraph of a DOCX body; a line break in the text stays in the paragraph. */
export const paragraph = (text: string): string => {
  const runs = text.split('\n').map((line) => `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`)
  return `<w:p>${runs.join('<w:r><w:br/></w:r>')}</w:p>`
}

/** What every OLE container begins with, and the stream by which Word marks a document with a password. */
export const makeEncryptedDocx = (): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(512),
  ])

/** A picture of one pixel. */
export const makePng = (): Uint8Array =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
