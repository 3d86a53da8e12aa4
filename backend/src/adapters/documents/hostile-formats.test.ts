import { afterAll, describe, expect, test } from 'vitest'
import { makeDocx, makeZip, paragraph } from './document-files.contract.ts'
import { createDocumentReader } from './reader.ts'

const reader = createDocumentReader({ threads: 1, limits: { maxParseMs: 15_000 } })
afterAll(() => reader.close())

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const outcomeOf = (bytes: Uint8Array): Promise<string> =>
  reader.read({ name: 'a', bytes }).then(
    ({ format }) => `read as ${format}`,
    (error: { readonly code: string }) => error.code,
  )

const odt = (content: string): Uint8Array =>
  makeZip([
    { name: 'mimetype', content: encode('application/vnd.oasis.opendocument.text') },
    { name: 'content.xml', content: encode(content) },
  ])
const odtBody = (body: string): string =>
  `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`

const entities =
  '<!DOCTYPE a [<!ENTITY a "word word word word"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
const nest = (open: string, close: string, times: number) => `${open.repeat(times)}x${close.repeat(times)}`

describe('a document that is made to keep its reader busy is refused by name in good time', () => {
  test.each<readonly [string, () => Uint8Array, string]>([
    ['a page nested 100,000 deep', () => encode(`<html>${nest('<div>', '</div>', 100_000)}`), 'document.damaged'],
    ['a page that opens 100,000 bold passages', () => encode(`<html>${'<b>'.repeat(100_000)}x`), 'document.damaged'],
    ['an RTF file nested 1,000,000 deep', () => encode(`{\\rtf1 ${'{'.repeat(1_000_000)}`), 'document.damaged'],
    ['an RTF file that breaks off', () => encode('{\\rtf1 Nurse {\\b 2010'), 'document.damaged'],
    ['an RTF file with two gigabytes to come', () => encode('{\\rtf1 Nurse\\bin2147483647 x}'), 'document.damaged'],
    [
      'an ODT with entities of entities',
      () => odt(`${entities}${odtBody('<text:p>&c;</text:p>')}`),
      'document.damaged',
    ],
    ['an ODT nested 50,000 deep', () => odt(odtBody(nest('<text:span>', '</text:span>', 50_000))), 'document.damaged'],
    ['an ODT of broken XML', () => odt('<office:document-content><a></b>'), 'document.damaged'],
    ['an ODT of no XML', () => odt('nothing of the kind'), 'document.damaged'],
    ['an ODT that unpacks to a mountain', () => odt(odtBody('<text:p>a</text:p>'.repeat(1_000_000))), 'document.bomb'],
    [
      'a DOCX nested 50,000 deep',
      () => makeDocx(nest('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 15_000)),
      'document.damaged',
    ],
    ['a DOCX that unpacks to a mountain', () => makeDocx(paragraph('Nurse').repeat(300_000)), 'document.bomb'],
    ['Markdown quoted 100,000 times', () => encode(`# a\n${'>'.repeat(100_000)} x`), 'document.damaged'],
    [
      'a JSON Resume that opens a million lists',
      () => encode(`{"basics":{},"x":${'['.repeat(1_000_000)}`),
      'document.damaged',
    ],
    ['a text of one line of 2 MB', () => encode('Nurse '.repeat(350_000)), 'document.too_many_pages'],
    ['a page of one line of 2 MB', () => encode(`<html>${'Nurse '.repeat(350_000)}`), 'document.too_many_pages'],
    ['Markdown of one line of 2 MB', () => encode(`# a\n${'Nurse '.repeat(350_000)}`), 'document.too_many_pages'],
    [
      'an RTF file of one line of 2 MB',
      () => encode(`{\\rtf1 ${'Nurse '.repeat(350_000)}}`),
      'document.too_many_pages',
    ],
    [
      'an ODT of one line of 2 MB',
      () => odt(odtBody(`<text:p>${'Nurse '.repeat(350_000)}</text:p>`)),
      'document.too_many_pages',
    ],
  ])(
    '%s',
    async (_, create, outcome) => {
      expect(await outcomeOf(create())).toBe(outcome)
    },
    25_000,
  )

  test.each<readonly [string, () => Uint8Array]>([
    ['Markdown of open brackets', () => encode(`# a\n${'['.repeat(20_000)}`)],
    ['Markdown of stars', () => encode(`# a\n${'*a **b '.repeat(5_000)}`)],
    [
      'a page with a tag of 20,000 attributes',
      () => encode(`<html><p ${Array.from({ length: 20_000 }, (__, n) => `a${n}=1`).join(' ')}>x`),
    ],
    [
      'a page of 2,000 rules for each of 2,000 elements',
      () =>
        encode(
          `<html><style>${'.a .b{color:red}'.repeat(2000)}</style><div class=a>${'<p class=b>x</p>'.repeat(2000)}`,
        ),
    ],
    ['a ground of a million words', () => encode(`<html><p style="background:${'a '.repeat(1_000_000)}">x`)],
    ['a place of a million words', () => encode(`<html><p style="position:fixed;inset:${'0 '.repeat(1_000_000)}">x`)],
    ['a shadow of a million words', () => encode(`<html><p style="text-shadow:${'0 '.repeat(1_000_000)}">x`)],
    ['an animation without a state', () => encode(`<html><style>@keyframes a{${'x '.repeat(1_000_000)}}</style><p>x`)],
    [
      'pictures within pictures',
      () => encode(`<html>${'<svg><g>'.repeat(150)}${'<rect fill="#fff"/>'.repeat(50_000)}<text>x`),
    ],
    [
      'a DOCX of 15,000 shapes behind its text',
      () =>
        makeDocx(
          `<w:p><w:r><w:drawing><anchor behindDoc="1"><extent cx="7772400" cy="1143000"/><pic/></anchor></w:drawing><w:t>x</w:t></w:r></w:p>`.repeat(
            15_000,
          ),
        ),
    ],
    [
      'a DOCX of 8,000 tables in a style of 20,000 rules',
      () =>
        makeDocx('<w:tbl><w:tblPr><w:tblStyle w:val="S"/></w:tblPr></w:tbl>'.repeat(8000) + paragraph('x'), [
          {
            name: 'word/styles.xml',
            content: encode(
              `<w:styles xmlns:w="w"><w:style w:styleId="S">${'<w:tblStylePr w:type="firstRow"><w:tcPr/></w:tblStylePr>'.repeat(20_000)}</w:style></w:styles>`,
            ),
          },
        ]),
    ],
    ['a style sheet that is never closed', () => encode(`<html><style>${'a{'.repeat(50_000)}</style><p>x`)],
    ['a comment that is never closed', () => encode(`<html><p>x</p>${'<!--'.repeat(50_000)}`)],
    ['a text of comments', () => encode('<!---->'.repeat(20_000))],
    ['a variable that stands for itself', () => encode('<html><p style="--a: var(--a) var(--a); color: var(--a)">x')],
    ['an RTF file of letters one by one', () => encode(`{\\rtf1 ${"\\'e4\\u228?{\\b }".repeat(50_000)}}`)],
  ])(
    '%s ends in time',
    async (_, create) => {
      expect(await outcomeOf(create())).not.toBe('document.too_slow')
    },
    25_000,
  )

  test('and the next document is read', async () => {
    expect(await outcomeOf(encode('{\\rtf1 Nurse}'))).toBe('read as rtf')
  })
})
