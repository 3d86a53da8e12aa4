import { afterAll, describe, expect, test } from 'vitest'
import type { HiddenReason } from '../../domain/scoring/index.ts'
import { makeDocx, makeZip, paragraph, type ZipEntry } from './document-files.contract.ts'
import { createDocumentReader } from './reader.ts'

const reader = createDocumentReader({ threads: 1 })
afterAll(() => reader.close())

const honest = 'Warehouse clerk since 2015'
const secret = 'Kubernetes expert'
const pad = 'with thirty years of leadership in every field that anybody could ever ask for '

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const readText = (text: string) => reader.read({ name: 'a', bytes: encode(text) })

const odtPart = (root: string, content: string): Uint8Array =>
  encode(
    `<?xml version="1.0"?><office:${root} xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0">${content}</office:${root}>`,
  )

const makeOdt = (body: string, styles = '', more: readonly ZipEntry[] = []): Uint8Array =>
  makeZip([
    { name: 'mimetype', content: encode('application/vnd.oasis.opendocument.text') },
    {
      name: 'content.xml',
      content: odtPart(
        'document-content',
        `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
      ),
    },
    ...more,
  ])

const textStyle = (name: string, properties: string, inner = '') =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}>${inner}</style:text-properties></style:style>`

describe('an ODT', () => {
  const readBody = async (body: string, styles = '', more: readonly ZipEntry[] = []) =>
    reader.read({ name: 'a.odt', bytes: makeOdt(`<text:p>${honest}</text:p>${body}`, styles, more) })
  const span = `<text:p><text:span text:style-name="T">${secret}</text:span></text:p>`

  test('keeps paragraphs, breaks, spaces, lists, rows, notes and what stands above the page', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
    const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`
    const styles = odtPart(
      'document-styles',
      '<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Ada Lovelace</text:p></style:header></style:master-page></office:master-styles>',
    )
    const body =
      '<text:h>Experience</text:h><text:p>Nurse<text:line-break/>2010<text:s text:c="3"/>2014<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In Bonn</text:p></text:note-body></text:note></text:p>' +
      `<text:list>${item('Wards')}${item('Nights')}</text:list>` +
      `<table:table><table:table-row>${cell('SQL')}${cell('5 years')}</table:table-row></table:table>` +
      '<text:p>Box<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame></text:p>' +
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p>End<office:annotation><text:p>Comment</text:p></office:annotation></text:p>'

    const { format, text, hidden } = await reader.read({
      name: 'a',
      bytes: makeOdt(body, '', [{ name: 'styles.xml', content: styles }]),
    })

    expect({ format, hidden }).toEqual({ format: 'odt', hidden: [] })
    expect(text.split(/\n+/)).toEqual([
      'Ada Lovelace',
      'Experience',
      'Nurse',
      '2010   2014',
      '• Wards',
      '• Nights',
      'SQL   5 years',
      'Box',
      'Boxed',
      'End',
      'In Bonn',
    ])
  })

  test.each<readonly [string, HiddenReason, string, string]>([
    ['marked as hidden', 'hidden_mark', span, textStyle('T', 'text:display="none"')],
    ['white on paper', 'ground_colour', span, textStyle('T', 'fo:color="#fefefe"')],
    [
      'dark on its own ground',
      'ground_colour',
      span,
      textStyle('T', 'fo:color="#1a1a66" fo:background-color="#1b1b66"'),
    ],
    ['one point high', 'tiny', span, textStyle('T', 'fo:font-size="1pt"')],
    ['drawn one percent wide', 'tiny', span, textStyle('T', 'style:text-scale="1%"')],
    ['set so close that its letters lie on one another', 'tiny', span, textStyle('T', 'fo:letter-spacing="-10pt"')],
    [
      'in lines without height',
      'clipped',
      `<text:p text:style-name="P">${secret}</text:p>`,
      '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:line-height="0.01cm"/></style:style>',
    ],
    [
      'indented to beside the page',
      'off_page',
      `<text:p text:style-name="P">${secret}</text:p>`,
      '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-left="-40cm" fo:margin-right="40cm"/></style:style>',
    ],
    [
      'in a row without height',
      'clipped',
      `<table:table><table:table-row table:style-name="R"><table:table-cell><text:p>${secret}</text:p></table:table-cell></table:table-row></table:table>`,
      '<style:style style:name="R" style:family="table-row"><style:table-row-properties style:row-height="0.01cm"/></style:style>',
    ],
    [
      'in a frame without room',
      'clipped',
      `<text:p><draw:frame svg:width="0cm"><draw:text-box><text:p>${secret}</text:p></draw:text-box></draw:frame></text:p>`,
      '',
    ],
    [
      'in a field that is told not to show it',
      'hidden_mark',
      `<text:p><text:variable-set text:display="none">${secret}</text:variable-set></text:p>`,
      '',
    ],
    ['a tenth of the usual size', 'tiny', span, textStyle('T', 'fo:font-size="10%"')],
    [
      'hidden by the style behind its style',
      'hidden_mark',
      span,
      `${textStyle('Base', 'text:display="none"')}<style:style style:name="T" style:family="text" style:parent-style-name="Base"/>`,
    ],
    [
      'in a hidden section',
      'hidden_mark',
      `<text:section text:display="none"><text:p>${secret}</text:p></text:section>`,
      '',
    ],
    [
      'in a hidden paragraph',
      'hidden_mark',
      `<text:p><text:hidden-paragraph text:is-hidden="true"/>${secret}</text:p>`,
      '',
    ],
    [
      'in a frame beside the page',
      'off_page',
      `<text:p><draw:frame svg:x="-90cm" svg:width="5cm"><draw:text-box><text:p>${secret}</text:p></draw:text-box></draw:frame></text:p>`,
      '',
    ],
  ])('text %s is kept apart', async (_, reason, body, styles) => {
    const { text, hidden } = await readBody(body, styles)

    expect(text).toBe(honest)
    expect(hidden).toMatchObject([{ reason, page: null, quote: secret }])
  })

  test.each([
    ['in the colour of a window', span, textStyle('T', 'fo:color="#ffffff" style:use-window-font-color="true"')],
    ['in that colour, as LibreOffice has it', span, textStyle('T', 'style:use-window-font-color="true" opacity="0%"')],
    ['white on its own dark ground', span, textStyle('T', 'fo:color="#ffffff" fo:background-color="#1b1b66"')],
    [
      'white in a dark cell',
      `<table:table><table:table-row><table:table-cell table:style-name="C">${span}</table:table-cell></table:table-row></table:table>`,
      `${textStyle('T', 'fo:color="#ffffff"')}<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:background-color="#000080"/></style:style>`,
    ],
    ['in a section that is shown', `<text:section text:display="true">${span}</text:section>`, ''],
    ['five points high', span, textStyle('T', 'fo:font-size="5pt"')],
  ])('text %s is read', async (_, body, styles) => {
    const { text, hidden } = await readBody(body, styles)

    expect(text).toContain(secret)
    expect(hidden).toEqual([])
  })

  test('is refused where it has a password, macros or no content', async () => {
    const manifest = encode('<manifest><encryption-data/></manifest>')
    const read = (more: ZipEntry) => reader.read({ name: 'a.odt', bytes: makeOdt('<text:p>x</text:p>', '', [more]) })

    const results = await Promise.allSettled([
      read({ name: 'META-INF/manifest.xml', content: manifest }),
      read({ name: 'Basic/Standard/Module1.xml', content: encode('<module/>') }),
      reader.read({
        name: 'a.odt',
        bytes: makeZip([{ name: 'mimetype', content: encode('application/vnd.oasis.opendocument.text') }]),
      }),
    ])

    expect(results).toMatchObject([
      { reason: { code: 'document.encrypted' } },
      { reason: { code: 'document.macros' } },
      { reason: { code: 'document.damaged' } },
    ])
  })
})

describe('white text of an ODT', () => {
  const shape = (geometry = '', style = 'S') =>
    `<text:p><draw:custom-shape draw:style-name="${style}" svg:width="21cm" svg:height="3cm" svg:y="0cm">${geometry}</draw:custom-shape></text:p>`
  const graphic = (name: string, more: string) =>
    `<style:style style:name="${name}" style:family="graphic"><style:graphic-properties draw:fill="solid" ${more}/></style:style>`
  const styles =
    textStyle('T', 'fo:color="#ffffff"') +
    graphic('S', 'draw:fill-color="#1b3a5c" style:run-through="background"') +
    graphic('Pale', 'draw:fill-color="#fefefe" style:run-through="background"') +
    graphic('Front', 'draw:fill-color="#1b3a5c" style:run-through="foreground"')
  const white = (text: string) => `<text:p><text:span text:style-name="T">${text}</text:span></text:p>`
  const read = (body: string) => reader.read({ name: 'a.odt', bytes: makeOdt(body, styles) })

  test('is seen over a dark shape that lies behind it, and not further down', async () => {
    const { text, hidden } = await read(shape() + white('Ada') + '<text:p>Ward</text:p>'.repeat(20) + white(secret))

    expect(text.split('\n')[0]).toBe('Ada')
    expect(hidden).toMatchObject([{ reason: 'ground_colour', quote: secret }])
  })

  test.each([
    ['a pale one', shape('', 'Pale')],
    ['one before it', shape('', 'Front')],
    ['a watermark', shape('<draw:enhanced-geometry draw:text-path="true"/>')],
  ])('is not seen over %s', async (_, drawn) => {
    const { text, hidden } = await read(`${drawn + white(secret)}<text:p>${honest}</text:p>`)

    expect(text).toBe(honest)
    expect(hidden).toMatchObject([{ reason: 'ground_colour', quote: secret }])
  })
})

describe('an RTF file', () => {
  const table = '{\\colortbl;\\red255\\green255\\blue255;\\red26\\green26\\blue102;}'
  const read = (body: string) => readText(`{\\rtf1\\ansi\\ansicpg1252${table}\\pard ${honest}\\par ${body}}`)

  test('keeps paragraphs, letters, lists, rows and notes', async () => {
    const { format, text } = await readText(
      '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset128 Gothic;}}' +
        "{\\info{\\title Resume}{\\author Nobody}}Ren\\'e9 M\\u252?ller\\par\n{\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} {\\f3 \\'93\\'8c\\'8b\\'9e}\\par" +
        "{\\listtext\\f2 \\'b7\\tab}Wards\\line 2010\\endash 2014{\\footnote In Bonn}\\par" +
        '\\trowd\\cellx100\\cellx200 SQL\\cell 5 years\\cell\\row ' +
        '{\\field{\\*\\fldinst HYPERLINK "http://a"}{\\fldrslt a link}} C:\\\\\\{x\\}{\\*\\unknown nothing}{\\pict ffd8ff}{\\deleted gone}}',
    )

    expect(format).toBe('rtf')
    expect(text.split(/\n+/)).toEqual([
      'René Müller',
      'Москва 東京',
      '• Wards',
      '2010–2014',
      'SQL   5 years',
      'a link C:\\{x}',
      'In Bonn',
    ])
  })

  test('has its header above, its notes and footer below, and what stands for an object', async () => {
    const { text } = await read(
      '{\\footer\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par\\trowd\\cellx9 Ada\\cell of Bonn\\cell\\row}' +
        'Wards{\\footnote In {\\field{\\*\\fldinst REF}{\\fldrslt Bonn}}}\\par {\\object{\\*\\objdata 01}{\\result Shifts}}',
    )

    expect(text.split(/\n+/)).toEqual([honest, 'Wards', 'Shifts', 'In Bonn', 'Page 1', 'Ada   of Bonn'])
  })

  test.each<readonly [string, HiddenReason, string]>([
    ['marked as hidden', 'hidden_mark', `{\\v ${secret}}`],
    ['white on paper', 'ground_colour', `{\\cf1 ${secret}}`],
    ['dark on its own ground', 'ground_colour', `{\\cf2\\chcbpat2 ${secret}}`],
    ['in the colour of its paragraph', 'ground_colour', `\\pard\\cbpat2{\\cf2 ${secret}}`],
    ['in the colour of its cell', 'ground_colour', `\\trowd\\clcbpat2\\cellx100 \\cf2 ${secret}\\cell\\row`],
    ['one point high', 'tiny', `{\\fs2 ${secret}}`],
    [
      'hidden letter by letter',
      'hidden_mark',
      `{\\v ${[...secret].map((letter) => `\\u${letter.codePointAt(0)}?`).join('')}}`,
    ],
    ['in a box beside the page', 'off_page', `{\\shp{\\*\\shpinst\\shpleft90000{\\shptxt ${secret}}}}`],
    ['drawn one percent wide', 'tiny', `{\\charscalex1 ${secret}}`],
    ['set so close that its letters lie on one another', 'tiny', `{\\expndtw-200 ${secret}}`],
    ['in lines of half a point', 'clipped', `\\pard\\sl-10\\slmult0 ${secret}\\par`],
    ['in a row without height', 'clipped', `\\trowd\\trrh-10\\cellx100 ${secret}\\cell\\row`],
    ['in a box without room', 'clipped', `{\\shp{\\*\\shpinst\\shpleft0\\shpright0{\\shptxt ${secret}}}}`],
    ['indented to beside the page', 'off_page', `\\pard\\li-15000\\ri15000 ${secret}\\par`],
    ['in a frame beside the page', 'off_page', `\\pard\\posx-30000 ${secret}\\par`],
    ['on a full shade of its colour', 'ground_colour', `{\\chshdng10000\\chcfpat2\\chcbpat1\\cf2 ${secret}}`],
    ['in a hidden box', 'hidden_mark', `{\\shp{\\*\\shpinst{\\sp{\\sn fHidden}{\\sv 1}}{\\shptxt ${secret}}}}`],
  ])('text %s is kept apart', async (_, reason, body) => {
    const { text, hidden } = await read(body)

    expect(text).toBe(honest)
    expect(hidden).toMatchObject([{ reason, page: null, quote: secret }])
  })

  test.each([
    ['after hidden text', `{\\v }{\\v\\v0 ${secret}}`],
    ['in the colour of its program', `{\\cf0 ${secret}}`],
    ['white on its own dark ground', `{\\cf1\\chcbpat2 ${secret}}`],
    ['white in a dark cell', `\\trowd\\clcbpat2\\cellx100 \\cf1 ${secret}\\cell\\row`],
    ['white in a dark box', `{\\shp{\\*\\shpinst{\\sp{\\sn fillColor}{\\sv 8388608}}{\\shptxt\\cf1 ${secret}}}}`],
    ['after a frame beside the page', `\\pard\\posx-30000\\par\\pard ${secret}`],
    ['set a little closer', `{\\expndtw-6\\charscalex90 ${secret}}`],
    ['after the looks were reset', `\\cf1\\v\\fs2\\plain ${secret}`],
  ])('text %s is read', async (_, body) => {
    const { text, hidden } = await read(body)

    expect(text).toContain(secret)
    expect(hidden).toEqual([])
  })
})

test('a paragraph or row of an RTF file that is hidden leaves no empty line', async () => {
  const hidden = `{\\v ${secret}\\par}\\trowd\\cellx100\\v ${secret}\\cell\\row\\pard\\plain `

  expect((await readText(`{\\rtf1 ${honest}\\par ${hidden}Forklift\\par}`)).text).toBe(`${honest}\nForklift`)
})

describe('Markdown', () => {
  test('is read as it is rendered', async () => {
    const { format, text } = await readText(
      '# Ada\n\n**Nurse**, [Clinic](https://clinic.example)  2010 – 2014\nWards & nights\n\n- one\n- two `C#`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nC\\+\\+ &amp; more',
    )

    expect(format).toBe('markdown')
    expect(text.split(/\n+/)).toEqual([
      'Ada',
      'Nurse, Clinic  2010 – 2014'.replace('  ', ' '),
      'Wards & nights',
      '• one',
      '• two C#',
      'a   b',
      '1   2',
      'C++ & more',
    ])
  })

  test.each<readonly [string, HiddenReason, string]>([
    ['in a comment', 'hidden_mark', `<!-- ${pad}${secret} -->`],
    ['in a link that nothing refers to', 'hidden_mark', `[//]: # (${pad}${secret})`],
    ['within mark-up that hides it', 'hidden_mark', `<span style="display:none">${secret}</span>`],
  ])('text %s is kept apart', async (_, reason, body) => {
    const { text, hidden } = await readText(`# Resume\n\n${honest}\n\n${body}\n`)

    expect(text).toBe(`Resume\n\n${honest}`)
    expect(hidden).toMatchObject([{ reason, quote: expect.stringContaining(secret) }])
  })
})

test('every format gives one resume the same text, hidden text or not', async () => {
  const docx = (hidden: string) => makeDocx(paragraph(honest) + hidden)
  const variants = [
    encode(honest),
    docx(''),
    docx(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${secret}</w:t></w:r></w:p>`),
    makeOdt(`<text:p>${honest}</text:p>`),
    makeOdt(`<text:p>${honest}</text:p><text:section text:display="none"><text:p>${secret}</text:p></text:section>`),
    encode(`{\\rtf1 ${honest}}`),
    encode(`{\\rtf1 ${honest}{\\v ${secret}}}`),
    encode(`<html>${honest}</html>`),
    encode(`<html>${honest}<p hidden>${secret}</p></html>`),
    encode(`${honest}\u200b\u2060`),
    encode(`${honest}${[...secret].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`),
  ]

  const texts = await Promise.all(variants.map(async (bytes) => (await reader.read({ name: 'a', bytes })).text))

  expect(texts).toEqual(variants.map(() => honest))
})
