// What a DOCX can hide its text by, case by case; hidden-text.test.ts has the ordinary ones.

import { describe, expect, test } from 'vitest'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { makeDocx, paragraph } from '../document-files.contract.ts'
import { defaultLimits } from '../limits.ts'
import { readDocx } from './index.ts'

const secret = 'Kubernetes expert'
const clean = 'Warehouse clerk\nForklift licence'
const encode = (text: string) => new TextEncoder().encode(text)
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const theme = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="Own"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
  <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent6><a:srgbClr val="FFFFFF"/></a:accent6></a:clrScheme></a:themeElements></a:theme>`
const styles = `<w:style w:type="table" w:styleId="Pale"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Away"><w:pPr><w:ind w:left="-15000" w:right="15000"/></w:pPr></w:style>`
const notes = `<w:footnotes ${w}><w:footnote w:id="5">${paragraph(secret)}</w:footnote></w:footnotes>`

const read = (body: string) =>
  readDocx(
    'a.docx',
    makeDocx(`${paragraph('Warehouse clerk')}${body}${paragraph('Forklift licence')}`, [
      { name: 'word/theme/theme1.xml', content: encode(theme) },
      { name: 'word/styles.xml', content: encode(`<w:styles ${w}>${styles}</w:styles>`) },
      { name: 'word/footnotes.xml', content: encode(notes) },
      {
        name: 'word/_rels/document.xml.rels',
        content: encode(
          '<Relationships><Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/></Relationships>',
        ),
      },
    ]),
    defaultLimits,
  )

const run = (properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${secret}</w:t></w:r>`
const line = (properties: string, ofParagraph = '') => `<w:p><w:pPr>${ofParagraph}</w:pPr>${run(properties)}</w:p>`
const row = (properties: string, ofRow = '', ofTable = '') =>
  `<w:tbl><w:tblPr>${ofTable}</w:tblPr><w:tr><w:trPr>${ofRow}</w:trPr><w:tc>${line(properties)}</w:tc></w:tr></w:tbl>`
const shape = (style: string) =>
  `<w:p><w:r><w:pict><shape style="${style}"><textbox><w:txbxContent>${line('')}</w:txbxContent></textbox></shape></w:pict></w:r></w:p>`
const box = (extent: string, filling: string, properties: string) =>
  `<w:p><w:r><w:drawing><anchor><extent ${extent}/><wsp><spPr>${filling}</spPr><txbx><w:txbxContent>${line(properties)}</w:txbxContent></txbx></wsp></anchor></w:drawing></w:r></w:p>`
const room = 'cx="900000" cy="900000"'
const field = (inner: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

const group = (fill: string) =>
  `<w:p><w:r><w:drawing><anchor><wgp><wsp><spPr><solidFill><srgbClr val="${fill}"/></solidFill></spPr></wsp>
  <wsp><spPr><noFill/></spPr><txbx><w:txbxContent>${line('<w:color w:val="FFFFFF"/>')}</w:txbxContent></txbx></wsp></wgp></anchor></w:drawing></w:r></w:p>`

describe('text of a DOCX that nobody sees leaves nothing behind', () => {
  test.each<readonly [string, HiddenReason, string]>([
    ['in the theme’s colour of paper', 'ground_colour', line('<w:color w:themeColor="background1"/>')],
    [
      'beside which another colour is written',
      'ground_colour',
      line('<w:color w:val="000000" w:themeColor="light1"/>'),
    ],
    [
      'with edges of paper',
      'ground_colour',
      line('<w:color w:val="FFFFFF"/><textOutline><solidFill><srgbClr val="FFFFFF"/></solidFill></textOutline>'),
    ],
    ['in a colour of the theme that is white', 'ground_colour', line('<w:color w:themeColor="accent6"/>')],
    ['in black made as pale as paper', 'ground_colour', line('<w:color w:themeColor="text1" w:themeTint="05"/>')],
    [
      'in letters filled with white',
      'ground_colour',
      line('<w:textFill><w:solidFill><w:srgbClr w:val="FFFFFF"/></w:solidFill></w:textFill>'),
    ],
    [
      'on a shade that is all of its upper colour',
      'ground_colour',
      line('<w:shd w:val="solid" w:color="0000FF" w:fill="FFFFFF"/><w:color w:val="0000FF"/>'),
    ],
    [
      'white on a shade that is none',
      'ground_colour',
      line('<w:shd w:val="nil" w:fill="000000"/><w:color w:val="FFFFFF"/>'),
    ],
    ['white by the style of its table', 'ground_colour', row('', '', '<w:tblStyle w:val="Pale"/>')],
    [
      'white on a box in the colour of paper',
      'ground_colour',
      box(room, '<solidFill><schemeClr val="bg1"/></solidFill>', '<w:color w:val="FFFFFF"/>'),
    ],
    ['white in a group with a white shape', 'ground_colour', group('FFFFFF')],
    ['drawn one percent wide', 'tiny', line('<w:w w:val="1"/>')],
    ['set so close that its letters lie on one another', 'tiny', line('<w:spacing w:val="-300"/>')],
    ['small in the size of scripts from the right', 'tiny', line('<w:rtl/><w:sz w:val="22"/><w:szCs w:val="2"/>')],
    ['in a line of half a point', 'clipped', line('', '<w:spacing w:line="10" w:lineRule="exact"/>')],
    ['in a row without height', 'clipped', row('', '<w:trHeight w:val="1" w:hRule="exact"/>')],
    ['in a box without room', 'clipped', box('cx="0" cy="0"', '', '')],
    ['in a shape without room', 'clipped', shape('width:0;height:0')],
    ['in a shape beside the page', 'off_page', shape('position:absolute;margin-left:-2000pt;width:100pt;height:20pt')],
    ['in a frame beside the page', 'off_page', line('', '<w:framePr w:w="2000" w:x="-9000" w:y="100"/>')],
    ['indented to beside the page by its style', 'off_page', line('', '<w:pStyle w:val="Away"/>')],
    ['in place of the instruction of a field', 'hidden_mark', field(run(''))],
    [
      'in a note to which nothing visible refers',
      'hidden_mark',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="5"/></w:r></w:p>',
    ],
  ])('%s', async (_, reason, body) => {
    const { text, hidden } = await read(body)

    expect(text.replace('\n\n', '\n')).toBe(clean)
    expect(hidden).toMatchObject([{ reason, quote: secret }])
  })

  test('hidden or deleted as a paragraph or row', async () => {
    const deleted =
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'

    expect((await read(line('<w:vanish/>') + deleted + row('<w:vanish/>'))).text).toBe(clean)
  })
})

describe('text of a DOCX that people see is read', () => {
  test.each([
    ['white on a shade of the theme', line('<w:shd w:val="clear" w:themeFill="text1"/><w:color w:val="FFFFFF"/>')],
    [
      'as the edges of its letters',
      line('<textFill><noFill/></textFill><textOutline><solidFill><srgbClr val="000000"/></solidFill></textOutline>'),
    ],
    ['in a pale but readable tint', line('<w:color w:themeColor="text1" w:themeTint="80"/>')],
    ['in stripes', line('<w:shd w:val="diagStripe" w:color="000000" w:fill="FFFFFF"/><w:color w:val="FFFFFF"/>')],
    ['set a little closer and narrower', line('<w:spacing w:val="-20"/><w:w w:val="80"/>')],
    ['white in a group with a dark shape', group('1A1A66')],
    ['in a box that grows with it', box('cx="900000" cy="0"', '<bodyPr><spAutoFit/></bodyPr>', '')],
    [
      'in a box that stands in a white run',
      box(room, '', '').replace('<w:r>', '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'),
    ],
    ['as the result of a field', field(`<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('')}`)],
    ['after a field without an end', `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${line('')}`],
  ])('%s', async (_, body) => {
    const { text, hidden } = await read(body)

    expect(text).toContain(secret)
    expect(hidden).toEqual([])
  })
})
