import { afterAll, describe, expect, test } from 'vitest'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { makeDocx, paragraph, type ZipEntry } from '../document-files.contract.ts'
import { createDocumentReader } from '../reader.ts'

const reader = createDocumentReader({ threads: 1 })
afterAll(() => reader.close())

const honest = 'Warehouse clerk since 2015'
const secret = 'Kubernetes expert'

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const part = (name: string, root: string, content: string): ZipEntry => ({
  name: `word/${name}.xml`,
  content: new TextEncoder().encode(`<?xml version="1.0"?><w:${root} ${names}>${content}</w:${root}>`),
})
const relations = (...targets: readonly (readonly [string, string])[]): ZipEntry => ({
  name: 'word/_rels/document.xml.rels',
  content: new TextEncoder().encode(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(
        ([type, target]) =>
          `<Relationship Id="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}.xml"/>`,
      )
      .join('')}</Relationships>`,
  ),
})
const read = (body: string, more: readonly ZipEntry[] = []) =>
  reader.read({ name: 'a.docx', bytes: makeDocx(paragraph(honest) + body, more) })

const white = `<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>${secret}</w:t></w:r></w:p>`
const box = (content: string, ofShape = '', ofDrawing = '') =>
  `<w:p><w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">${ofDrawing}<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:spPr>${ofShape}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></w:r></w:p>`
const header = (type = 'default', more = '') =>
  `<w:sectPr ${names}><w:headerReference w:type="${type}" r:id="header1"/>${more}</w:sectPr>`

describe('a DOCX', () => {
  test('is read with headers, footers, notes that it refers to, boxes and lists, each once', async () => {
    const body =
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Wards</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t>Nights</w:t><w:footnoteReference w:id="2"/></w:r></w:p>' +
      box(paragraph('Boxed')) +
      `<w:sectPr ${names}><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>`

    const { text, hidden } = await read(body, [
      relations(['header', 'header1'], ['footer', 'footer1'], ['footnotes', 'footnotes']),
      part('header1', 'hdr', paragraph('Ada Lovelace')),
      part('footer1', 'ftr', paragraph('Bonn')),
      part(
        'footnotes',
        'footnotes',
        `<w:footnote w:id="1">${paragraph('Unused')}</w:footnote><w:footnote w:id="2">${paragraph('In Bonn')}</w:footnote>`,
      ),
    ])

    expect(text.split(/\n+/)).toEqual(['Ada Lovelace', honest, '• Wards', 'Nights', 'Boxed', 'In Bonn', 'Bonn'])
    expect(hidden).toEqual([])
  })

  test('has no text in comments, deletions, instructions of fields and alternatives', async () => {
    const { text } = await read(
      `<w:p><w:r><w:t>Nurse </w:t><w:commentReference w:id="1"/></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>` +
        `<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>added</w:t></w:r></w:ins>` +
        '<w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>' +
        `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${box(
          paragraph('Boxed'),
        ).replace(
          /^<w:p><w:r>|<\/w:r><\/w:p>$/g,
          '',
        )}</mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      [part('comments', 'comments', `<w:comment w:id="1">${paragraph('remark')}</w:comment>`)],
    )

    expect(text.split(/\n+/)).toEqual([honest, 'Nurse added', 'Boxed'])
  })

  test('has the text of controls within controls, of bases under readings and of fields within fields', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const control = (inner: string) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const { text, hidden } = await read(
      `<w:tbl>${control(control(`<w:tr>${control(cell('2015'))}${cell('Baker')}</w:tr>`))}<w:customXml><w:tr>${cell('2019')}</w:tr></w:customXml></w:tbl>` +
        '<w:p><w:r><w:ruby><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>' +
        `<w:p>${field(field('', '<w:r><w:t>Bonn</w:t></w:r>'), '<w:r><w:t>Near</w:t></w:r>')}</w:p>`,
    )

    expect(text.split(/\n+/)).toEqual([honest, '2015   Baker', '2019', '東京', 'Near'])
    expect(hidden).toEqual([])
  })

  test('with a date in one cell and several lines in the next has the date beside the first', async () => {
    const cell = (text: string) => `<w:tc>${text}</w:tc>`
    const row = `<w:tr>${cell(paragraph('2010 – 2014'))}${cell(paragraph('Nurse, Clinic') + paragraph('Wards'))}</w:tr>`
    const columns = `<w:tr>${cell(paragraph('Skills') + paragraph('Welding'))}${cell(paragraph('Experience') + paragraph('Nurse'))}</w:tr>`

    const { text } = await read(`<w:tbl>${row}${columns}</w:tbl>`)

    expect(text.split(/\n+/).slice(1)).toEqual([
      '2010 – 2014   Nurse, Clinic',
      'Wards',
      'Skills',
      'Welding',
      'Experience',
      'Nurse',
    ])
  })

  test.each<readonly [string, HiddenReason, string, readonly ZipEntry[]]>([
    ['white in a header', 'ground_colour', header(), [relations(['header', 'header1']), part('header1', 'hdr', white)]],
    [
      'in a header that no page shows',
      'hidden_mark',
      header('first'),
      [relations(['header', 'header1']), part('header1', 'hdr', paragraph(secret))],
    ],
    ['white in a box without a filling', 'ground_colour', box(white), []],
    ['in a hidden box', 'hidden_mark', box(paragraph(secret), '', '<wp:docPr id="1" hidden="1"/>'), []],
    [
      'in a box beside the page',
      'off_page',
      box(
        paragraph(secret),
        '',
        '<wp:positionH><wp:posOffset>-20000000</wp:posOffset></wp:positionH><wp:extent cx="900000"/>',
      ),
      [],
    ],
    [
      'in a hidden row',
      'hidden_mark',
      `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph(secret)}</w:tc></w:tr></w:tbl>`,
      [],
    ],
    [
      'hidden by the style of all paragraphs',
      'hidden_mark',
      `<w:p><w:r><w:t>${secret}</w:t></w:r></w:p>`,
      [
        part(
          'styles',
          'styles',
          '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Shown"><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>',
        ),
      ],
    ],
    [
      'whose letters are filled with nothing',
      'hidden_mark',
      `<w:p><w:r><w:rPr><w14:textFill xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:noFill/></w14:textFill></w:rPr><w:t>${secret}</w:t></w:r></w:p>`,
      [],
    ],
  ])('text %s is kept apart', async (_, reason, body, more) => {
    const shown = `<w:p><w:pPr><w:pStyle w:val="Shown"/></w:pPr><w:r><w:t>${honest}</w:t></w:r></w:p>`

    const { text, hidden } = await reader.read({ name: 'a.docx', bytes: makeDocx(shown + body, more) })

    expect(text).toBe(honest)
    expect(hidden).toMatchObject([{ reason, page: null, quote: secret }])
  })

  test.each<readonly [string, string, readonly ZipEntry[]]>([
    [
      'in a first header of a title page',
      header('first', '<w:titlePg/>'),
      [relations(['header', 'header1']), part('header1', 'hdr', paragraph(secret))],
    ],
    ['white in a dark box', box(white, '<a:solidFill><a:srgbClr val="1A1A66"/></a:solidFill>'), []],
    ['white in a box that the theme fills', box(white, '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'), []],
    [
      'white in a row that the style of its table colours',
      `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${white}</w:tc></w:tr></w:tbl>`,
      [
        part(
          'styles',
          'styles',
          '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="000080"/></w:tcPr></w:tblStylePr></w:style>',
        ),
      ],
    ],
    ['that is inserted', `<w:p><w:ins><w:r><w:t>${secret}</w:t></w:r></w:ins></w:p>`, []],
  ])('text %s is read', async (_, body, more) => {
    const { text, hidden } = await read(body, more)

    expect(text).toContain(secret)
    expect(hidden).toEqual([])
  })

  test('with a page of keywords in its properties is read without them, and they are told', async () => {
    const keywords = Array.from({ length: 40 }, (_, n) => `skill${n}`).join(', ')
    const properties = (words: string): ZipEntry => ({
      name: 'docProps/core.xml',
      content: new TextEncoder().encode(
        `<c:coreProperties xmlns:c="urn:c"><c:keywords>${words}</c:keywords></c:coreProperties>`,
      ),
    })

    const [stuffed, usual] = await Promise.all([
      read('', [properties(keywords)]),
      read('', [properties('resume, nurse')]),
    ])

    expect([stuffed?.text, usual?.text]).toEqual([honest, honest])
    expect(stuffed?.hidden).toMatchObject([{ reason: 'metadata', quote: expect.stringContaining('skill7, skill8') }])
    expect(usual?.hidden).toEqual([])
  })

  test('with macros is refused', async () => {
    const reading = read('', [{ name: 'word/vbaProject.bin', content: new Uint8Array(10) }])

    await expect(reading).rejects.toMatchObject({ code: 'document.macros', details: { file: 'a.docx' } })
  })

  test.each([
    ['that Word is not told to paint is kept apart', '', [{ reason: 'ground_colour', quote: secret }]],
    ['that Word paints is read', '<w:displayBackgroundShape/>', []],
  ])('white text on a dark page %s', async (_, setting, expected) => {
    const { hidden } = await read('', [
      part('document', 'document', `<w:background w:color="1A1A66"/><w:body>${paragraph(honest)}${white}</w:body>`),
      part('settings', 'settings', setting),
    ])

    expect(hidden).toMatchObject(expected)
  })

  test('whose main part has another name is read', async () => {
    const moved = makeDocx('', [
      {
        name: '_rels/.rels',
        content: new TextEncoder().encode(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/other.xml"/></Relationships>',
        ),
      },
      part('other', 'document', `<w:body>${paragraph(honest)}</w:body>`),
    ])

    expect(await reader.read({ name: 'a', bytes: moved })).toMatchObject({ format: 'docx', text: honest })
  })
})
