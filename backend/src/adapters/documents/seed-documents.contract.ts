// Small honest documents of every format that is read, to be mutated. Each holds the same words, so that a test can
// tell whether it was read, and whether anything of it stands where it must not.

import {
  makeDocx,
  makeDrawnPdf,
  makeEncryptedPdf,
  makePdf,
  makePdfOfLines,
  makePng,
  makeZip,
  paragraph,
} from './document-files.contract.ts'
import {
  assembleCompositePage,
  assemblePacked,
  assemblePage,
  drawLines,
  identityMap,
  makeDeflated,
  makeStream,
} from './pdf/structures.contract.ts'

/** A document to be mutated: before it is packed, where a change reaches the parser of what is inside, or after. */
export interface SeedDocument {
  readonly name: string
  readonly inside: Uint8Array
  readonly pack: (inside: Uint8Array) => Uint8Array
}

/** A name that stands in every seed, and so in no message about one. */
export const secretName = 'Quandt'

const lines = [
  `Ottilie ${secretName}`,
  'Experience',
  'Baker, Corner Bakery, Jan 2010 - Present',
  '* Bread and rolls for 12 shops',
  'Education',
  'Master of Bakery 2009',
  'Skills: Welding, Payroll, C++',
]
const text = lines.join('\n')

const utf8 = (content: string): Uint8Array => Buffer.from(content)
const seed = (name: string, inside: Uint8Array | string, pack: SeedDocument['pack'] = (bytes) => bytes) => ({
  name,
  inside: typeof inside === 'string' ? utf8(inside) : inside,
  pack,
})

const drawn = drawLines(lines)
const effects = `q 0.5 0 0 0.5 10 10 cm /Clear gs ${drawn} Q 1 1 1 rg 0 0 100 100 re f 3 Tr /OC /Off BDC ${drawn} EMC
0 g 0 Tr BT /F1 11 Tf 50 600 Td [(Wel) -20 (ding) 300 (done)] TJ T* 14 TL (next) ' 1 2 (last) " ET 10 20 m 30 40 l S 0 0 50 50 re W n
q BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q BT /F1 9 Tf 1 0 0 1 50 50 Tm (${secretName}) Tj ET`

const pdfs = async (): Promise<SeedDocument[]> => [
  seed('plain PDF', await makePdfOfLines(lines)),
  seed('PDF of two columns and two pages', await makePdf([columns(50), columns(300)])),
  seed('PDF with effects', makeDrawnPdf(effects)),
  seed('PDF with a password', makeEncryptedPdf()),
  seed('deflated PDF', drawn, (bytes) => assemblePage(makeDeflated('', bytes))),
  seed('deflated PDF with effects', effects, (bytes) => assemblePage(makeDeflated('', bytes))),
  seed('PDF deflated thrice', drawn, (bytes) => assemblePage(makeDeflated('', bytes, 3))),
  seed('PDF in hexadecimal', Buffer.from(drawn).toString('hex'), (bytes) =>
    assemblePage(makeStream('/Filter /ASCIIHexDecode', bytes)),
  ),
  seed('PDF with a map of letters', identityMap, (bytes) => assembleCompositePage(text.replaceAll('\n', ' '), bytes)),
  seed('packed PDF', drawn, (bytes) => assemblePacked({ content: bytes })),
]

const columns = (x: number) =>
  lines.map((line, at) => ({ text: line, x: at % 2 === 0 ? x : x + 200, y: 800 - at * 14 }))

const run = (properties: string, words: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`
const body = `${lines.map(paragraph).join('')}<w:p>${run('<w:vanish/>', 'unseen')}${run('<w:color w:val="FFFFFF"/><w:sz w:val="2"/>', 'white')}</w:p>
<w:tbl><w:tr><w:tc>${paragraph('SQL')}</w:tc><w:tc>${paragraph('5 years')}</w:tc></w:tr></w:tbl>`

const odtBody = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:color="#ffffff" text:display="none"/></style:style></office:automatic-styles><office:body><office:text>${lines.map((line) => `<text:p>${line}</text:p>`).join('')}<text:p><text:span text:style-name="T1">unseen</text:span><text:tab/><text:s text:c="3"/></text:p></office:text></office:body></office:document-content>`

const containers: readonly SeedDocument[] = [
  seed('DOCX', body, (bytes) => makeDocx(Buffer.from(bytes).toString())),
  seed('DOCX with a picture', makePng(), (bytes) =>
    makeDocx(body, [{ name: 'word/media/image1.png', content: bytes }]),
  ),
  seed('ODT', odtBody, (bytes) =>
    makeZip([
      { name: 'mimetype', content: utf8('application/vnd.oasis.opendocument.text') },
      { name: 'content.xml', content: bytes },
      { name: 'META-INF/manifest.xml', content: utf8('<manifest/>') },
    ]),
  ),
]

const rtf = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red255\\green255\\blue255;}{\\info{\\author Nobody}}
${lines.join('\\par\n')}\\par {\\v unseen}{\\cf1\\fs2 white}\\u8364?\\'e4{\\*\\generator Made;}\\trowd\\cell SQL\\cell\\row}`

const html = `<!DOCTYPE html><html><head><title>Resume</title><style>p { color: #000 }</style><script>let a = 1</script></head>
<body><h1>${lines[0]}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<ul><li>SQL<li>Go</ul><table><tr><td>a<td>b</table>
<div style="display:none;color:white">unseen</div><p hidden>unseen</p>&amp;&#228;&#x20AC;</body></html>`

const jsonResume = JSON.stringify({
  basics: { name: lines[0], label: 'Baker', summary: lines[3] },
  work: [{ name: 'Corner Bakery', position: 'Baker', startDate: '2010-01', highlights: ['Bread'] }],
  education: [{ institution: 'School', studyType: 'Master', endDate: '2009' }],
  skills: [{ name: 'Welding', keywords: ['Payroll', 'C++'] }],
})

const texts: readonly SeedDocument[] = [
  seed('RTF', rtf),
  seed('HTML', html),
  seed('JSON Resume', jsonResume),
  seed(
    'Markdown',
    `# ${lines[0]}\n\n## Experience\n\n- **Baker** at [Corner](http://example.org)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
  ),
  seed('text', text),
  seed('text with a mark', `\ufeff${text}`),
  seed('text in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])),
  seed(
    'text in UTF-16, big end first',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
  ),
  seed('text in windows-1252', Buffer.from(`${text}\nZo\xeb M\xfcller, 5 \x80`, 'latin1')),
  seed('text in Shift JIS', Buffer.concat([utf8(`${text}\n`), Buffer.from([0x93, 0x8c, 0x8b, 0x9e, 0x93, 0x73])])),
]

/** One of every kind. */
export const makeSeedDocuments = async (): Promise<SeedDocument[]> => [...(await pdfs()), ...containers, ...texts]
