// What lies behind the text of a DOCX: rows that the style of a table paints, and shapes behind a page.

import { describe, expect, test } from 'vitest'
import { makeDocx, paragraph } from '../document-files.contract.ts'
import { defaultLimits } from '../limits.ts'
import { readDocx } from './index.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const white = (text: string) => `<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`

const read = async (body: string, parts: Readonly<Record<string, string>> = {}) => {
  const more = Object.entries(parts).map(([name, content]) => ({ name: `word/${name}`, content: encode(content) }))
  const { text, hidden } = await readDocx('a.docx', makeDocx(body, more), defaultLimits)
  return { lines: text.split(/\n+/), quotes: hidden.map(({ reason, quote }) => `${reason}: ${quote}`) }
}

describe('white text in a table', () => {
  const shade = (fill: string) => `<w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>`
  const rule = (type: string) => `<w:tblStylePr w:type="${type}">${shade('1F3864')}</w:tblStylePr>`
  const styled = (rules: string, size = '') =>
    `<w:styles ${w}><w:style w:type="table" w:styleId="Base">${rules}</w:style><w:style w:type="table" w:styleId="Own"><w:basedOn w:val="Base"/><w:tblPr>${size}</w:tblPr></w:style></w:styles>`
  const cell = (text: string) => `<w:tc>${white(text)}</w:tc>`
  const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
  const table = (look: string) =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="Own"/>${look}</w:tblPr>${row('a1', 'b1', 'c1')}${row('a2', 'b2', 'c2')}${row('a3', 'b3', 'c3')}</w:tbl>${paragraph('end')}`
  const look = (on: string) =>
    `<w:tblLook ${['firstRow', 'lastRow', 'firstColumn', 'lastColumn', 'noHBand', 'noVBand']
      .map((name) => `w:${name}="${on.includes(name) ? 1 : 0}"`)
      .join(' ')}/>`
  const noBands = 'noHBand noVBand'

  test.each([
    ['in a painted first row', look(`firstRow ${noBands}`), rule('firstRow'), ['a1   b1   c1', 'end']],
    ['where the first row is not used', look(noBands), rule('firstRow'), ['end']],
    ['in a painted last row', look(`lastRow ${noBands}`), rule('lastRow'), ['a3   b3   c3', 'end']],
    ['in a painted first column', look(`firstColumn ${noBands}`), rule('firstCol'), ['a1', 'a2', 'a3', 'end']],
    ['in a painted corner', look(`firstRow lastColumn ${noBands}`), rule('neCell'), ['c1', 'end']],
    ['in a band after a head', look('firstRow noVBand'), rule('band1Horz'), ['a2   b2   c2', 'end']],
    ['in bands of columns', look('noHBand'), rule('band1Vert'), ['a1   c1', 'a2   c2', 'a3   c3', 'end']],
    ['by a look of old', '<w:tblLook w:val="0620"/>', rule('firstRow'), ['a1   b1   c1', 'end']],
    ['that names no look', '', rule('firstRow'), ['a1   b1   c1', 'a2   b2   c2', 'a3   b3   c3', 'end']],
  ])('%s is seen there alone', async (_, ofTable, rules, lines) => {
    const found = await read(table(ofTable), { 'styles.xml': styled(rules) })

    expect(found.lines).toEqual(lines)
    expect(found.quotes).toHaveLength(ofTable === '' ? 0 : 1)
  })

  test('in bands of two rows is seen in the first of them', async () => {
    const size = '<w:tblStyleRowBandSize w:val="2"/>'

    const found = await read(table(look('noVBand')), { 'styles.xml': styled(rule('band1Horz'), size) })

    expect(found).toEqual({ lines: ['a1   b1   c1', 'a2   b2   c2', 'end'], quotes: ['ground_colour: a3 b3 c3'] })
  })
})

describe('white text on a page', () => {
  const anchored = (height: number, more: { fill?: string; from?: string; behind?: number } = {}) => {
    const { fill = '203040', from = 'page', behind = 1 } = more
    return `<w:p><w:r><w:drawing><anchor behindDoc="${behind}"><positionV relativeFrom="${from}"><posOffset>0</posOffset></positionV>
      <extent cx="7772400" cy="${height * 12_700}"/><wsp><spPr><solidFill><srgbClr val="${fill}"/></solidFill></spPr></wsp></anchor></w:drawing></w:r></w:p>`
  }
  const filler = paragraph('Nurse on wards').repeat(20)
  const rest = filler + white('Kubernetes expert')
  const header = `<w:sectPr><w:headerReference xmlns:r="r" r:id="h"/></w:sectPr>`
  const inHeader = (content: string) => ({
    'header1.xml': `<w:hdr ${w}>${content}</w:hdr>`,
    '_rels/document.xml.rels':
      '<Relationships><Relationship Id="h" Type="x/header" Target="header1.xml"/></Relationships>',
  })
  const old = (style: string, inner = '') =>
    `<w:p><w:r><w:pict><rect style="position:absolute;width:500pt;height:90pt;${style}" fillcolor="#203040">${inner}</rect></w:pict></w:r></w:p>`

  test.each([
    ['a banner', anchored(90) + white('Ada') + rest, {}],
    ['a banner that is anchored after it', white('Ada') + anchored(90) + rest, {}],
    ['a shape beside its paragraph', anchored(40, { from: 'paragraph' }) + white('Ada') + rest, {}],
    ['a banner of the header', white('Ada') + rest + header, inHeader(anchored(90))],
    ['a banner of the header, itself in it', rest + header, inHeader(anchored(40) + white('Ada'))],
    ['a shape of old', old('z-index:-3') + white('Ada') + rest, {}],
  ])('over %s is seen, and further down it is not', async (_, body, parts) => {
    const { lines, quotes } = await read(body, parts)

    expect(lines).toContain('Ada')
    expect(quotes).toEqual(['ground_colour: Kubernetes expert'])
  })

  test.each([
    ['a pale banner', anchored(90, { fill: 'FDFDFD' })],
    ['a banner before it', anchored(90, { behind: 0 })],
    ['a line', anchored(2)],
    ['a watermark', old('z-index:-3', '<textpath/>')],
    ['a shape of old before it', old('z-index:3')],
  ])('over %s is not seen', async (_, shape) => {
    const { lines, quotes } = await read(shape + white('Ada') + paragraph('end'))

    expect(lines).toEqual(['end'])
    expect(quotes).toEqual(['ground_colour: Ada'])
  })
})
