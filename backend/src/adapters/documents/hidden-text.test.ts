import { afterAll, describe, expect, test } from 'vitest'
import type { HiddenReason } from '../../domain/scoring/index.ts'
import { makeDocx, makeDrawnPdf, paragraph } from './document-files.contract.ts'
import { createDocumentReader } from './reader.ts'

const reader = createDocumentReader({ threads: 1 })
afterAll(() => reader.close())

const honest = 'BT /F1 11 Tf 50 700 Td (Warehouse clerk since 2015) Tj ET'
const secret = 'Kubernetes expert'
const at = (x: number, y: number, size = 11) => `BT /F1 ${size} Tf ${x} ${y} Td (${secret}) Tj ET`
const area = '40 600 300 30 re f'

const read = async (content: string) => {
  const { text, hidden } = await reader.read({ name: 'a.pdf', bytes: makeDrawnPdf(content) })
  return { text: text.replace(/\s+/g, ' '), hidden }
}

describe('text in a PDF that nobody can see is kept apart', () => {
  test.each<readonly [string, HiddenReason, string]>([
    ['white on paper', 'ground_colour', `1 g ${at(50, 610)}`],
    ['nearly white on paper', 'ground_colour', `0.97 0.98 0.96 rg ${at(50, 610)}`],
    ['white on paper in another colour space', 'ground_colour', `0 0 0 0 k ${at(50, 610)}`],
    ['dark on a banner of the same colour', 'ground_colour', `0.1 0.1 0.4 rg ${area} 0.12 0.12 0.4 rg ${at(50, 610)}`],
    ['in a mode that draws nothing', 'invisible', `3 Tr ${at(50, 610)}`],
    ['in a mode that only clips', 'invisible', `7 Tr ${at(50, 610)}`],
    ['transparent', 'transparent', `/Clear gs ${at(50, 610)}`],
    ['one point high', 'tiny', at(50, 610, 1)],
    ['made small by a matrix', 'tiny', `q 0.1 0 0 0.1 50 610 cm BT /F1 11 Tf 0 0 Td (${secret}) Tj ET Q`],
    ['beside the page', 'off_page', at(-400, 610)],
    ['below the page', 'off_page', at(50, -90)],
    ['outside a clip', 'clipped', `q 0 0 20 20 re W n ${at(50, 610)} Q`],
    ['below a filled area', 'covered', `${at(50, 610)} 1 g ${area}`],
    ['below a picture', 'covered', `${at(50, 610)} q 300 0 0 40 40 600 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x41 EI Q`],
    ['in a layer that is switched off', 'hidden_layer', `/OC /Off BDC ${at(50, 610)} EMC`],
  ])('%s', async (_, reason, content) => {
    const { text, hidden } = await read(`${honest} ${content}`)

    expect(text).toBe('Warehouse clerk since 2015')
    expect(hidden).toMatchObject([{ reason, page: 1, quote: secret }])
  })

  test('a hidden word between visible ones on the same line', async () => {
    const { text, hidden } = await read('BT /F1 11 Tf 50 700 Td (Packed ) Tj 1 g (Kubernetes ) Tj 0 g (parcels) Tj ET')

    expect(text).toBe('Packed parcels')
    expect(hidden).toMatchObject([{ reason: 'ground_colour', page: 1, quote: 'Kubernetes' }])
  })
})

describe('text in a PDF that can be seen is read', () => {
  test.each([
    ['white on a dark banner', `0.1 0.1 0.4 rg ${area} 1 g ${at(50, 610)}`],
    ['white on a banner within a form of its own', `q 0 g ${area} Q q 1 g ${at(50, 610)} Q`],
    ['black on a white area that was painted first', `1 g ${area} 0 g ${at(50, 610)}`],
    ['light grey', `0.8 g ${at(50, 610)}`],
    [
      'white on a picture, whose colour is not known',
      `q 300 0 0 40 40 600 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x41 EI Q 1 g ${at(50, 610)}`,
    ],
    ['marked with a highlighter that was drawn afterwards', `${at(50, 610)} /Tint gs 1 1 0 rg ${area}`],
    ['beside an area that was painted afterwards', `${at(50, 660)} 1 g ${area}`],
    ['turned by a quarter', `q 0 1 -1 0 300 300 cm ${at(0, 0)} Q`],
    ['small print of five points', at(50, 610, 5)],
    ['after a hidden layer', `/OC /Off BDC EMC ${at(50, 610)}`],
    ['drawn once more in white below itself', `1 g ${at(50, 610)} 0 g ${at(50, 610)}`],
  ])('%s', async (_, content) => {
    const { text, hidden } = await read(`${honest} 0 g ${content}`)

    expect(text).toContain('Warehouse clerk since 2015')
    expect(text).toContain(secret)
    expect(hidden).toEqual([])
  })
})

describe('text in a DOCX', () => {
  const styles = (content: string) => ({
    name: 'word/styles.xml',
    content: new TextEncoder().encode(
      `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:styles>`,
    ),
  })
  const run = (properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${secret}</w:t></w:r>`
  const line = (properties: string, ofParagraph = '') => `<w:p><w:pPr>${ofParagraph}</w:pPr>${run(properties)}</w:p>`
  const dark = '<w:shd w:val="clear" w:fill="1A1A66"/>'

  const readBody = async (body: string, styleSheet: string | undefined) => {
    const bytes = makeDocx(paragraph('Warehouse clerk since 2015') + body, [styles(styleSheet ?? '')])
    return reader.read({ name: 'a.docx', bytes })
  }

  const secretStyle =
    '<w:style w:type="paragraph" w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
  const paleStyle = '<w:style w:type="character" w:styleId="Pale"><w:rPr><w:color w:val="FEFEFE"/></w:rPr></w:style>'
  const inCell = (content: string) => `<w:tbl><w:tr><w:tc><w:tcPr>${dark}</w:tcPr>${content}</w:tc></w:tr></w:tbl>`

  test.each<readonly [string, HiddenReason, { readonly body: string; readonly styleSheet?: string }]>([
    ['marked as hidden', 'hidden_mark', { body: line('<w:vanish/>') }],
    ['white on paper', 'ground_colour', { body: line('<w:color w:val="FFFFFF"/>') }],
    ['dark on its own shade', 'ground_colour', { body: line(`${dark}<w:color w:val="1B1B66"/>`) }],
    ['in the colour of its paragraph', 'ground_colour', { body: line('<w:color w:val="1B1B66"/>', dark) }],
    ['in the colour of its cell', 'ground_colour', { body: inCell(line('<w:color w:val="1B1B66"/>')) }],
    ['one point high', 'tiny', { body: line('<w:sz w:val="2"/>') }],
    [
      'hidden by the style of its paragraph',
      'hidden_mark',
      { body: line('', '<w:pStyle w:val="Secret"/>'), styleSheet: secretStyle },
    ],
    ['pale by its own style', 'ground_colour', { body: line('<w:rStyle w:val="Pale"/>'), styleSheet: paleStyle }],
  ])('%s is kept apart', async (_, reason, { body, styleSheet }) => {
    const { text, hidden } = await readBody(body, styleSheet)

    expect(text).toBe('Warehouse clerk since 2015')
    expect(hidden).toMatchObject([{ reason, page: null, quote: secret }])
  })

  test.each([
    ['white on a dark cell', inCell(line('<w:color w:val="FFFFFF"/>'))],
    ['white on a dark paragraph', line('<w:color w:val="FFFFFF"/>', dark)],
    ['not marked as hidden', line('<w:vanish w:val="0"/>')],
    ['in whatever colour can be read', line('<w:color w:val="auto"/>')],
    ['five points high', line('<w:sz w:val="10"/>')],
  ])('%s is read', async (_, body) => {
    const { text, hidden } = await readBody(body, undefined)

    expect(text).toContain(secret)
    expect(hidden).toEqual([])
  })
})
