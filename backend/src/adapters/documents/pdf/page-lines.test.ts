import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeDrawnPdf, makePdf, type PlacedText } from '../document-files.contract.ts'
import { defaultLimits } from '../limits.ts'
import { readPdf } from './index.ts'

const readPages = async (pages: readonly (readonly PlacedText[])[]) =>
  (await readPdf('a.pdf', await makePdf(pages), defaultLimits)).text
const readPage = (runs: readonly PlacedText[]) => readPages([runs])

const column = (x: number, lines: readonly string[], top = 700, step = 14): PlacedText[] =>
  lines.map((text, n) => ({ text, x, y: top - n * step }))

const shuffle = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, n) => ({ item, key: ((n + 1) * (seed * 7919 + 104_729)) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

const sideBar = column(40, ['Skills', 'Welding', 'Payroll', 'Languages', 'German', 'English'], 700, 17)
const main = column(
  200,
  [
    'Experience',
    'Nurse at the county hospital of Springfield',
    'Cared for forty beds and trained new colleagues',
    'Clerk at the harbour of Rotterdam in the night shift',
    'Wrote the papers of three hundred ships a year',
    'Education',
    'School of nursing, with honours and a prize',
  ],
  700,
  14,
)
const heading: PlacedText = { text: 'Ada Lovelace, nurse and clerk, looking for work in a large town', x: 40, y: 760 }
const footing: PlacedText = {
  text: 'References are given to whoever asks for them in a letter or by telephone',
  x: 40,
  y: 560,
}

const readInColumns = [
  heading.text,
  '',
  'Skills\nWelding\nPayroll\nLanguages\nGerman\nEnglish',
  '',
  main.map(({ text }) => text).join('\n'),
  '',
  footing.text,
].join('\n')

describe('the order of reading', () => {
  test('is by columns below a heading and above a footing of the whole width', async () => {
    expect(await readPage([heading, ...sideBar, ...main, footing])).toBe(readInColumns)
  })

  test('is by columns where each has one heading and a list that is set in below it', async () => {
    const lists = [
      ['Tools', 'Lathe', 'Mill', 'Saw'],
      ['Languages', 'Czech', 'German'],
      ['Licences', 'Crane', 'Forklift', 'Truck'],
    ]
    const runs = lists.flatMap(([head = '', ...items], n) => [
      { text: head, x: 40 + 170 * n, y: 700 },
      ...column(65 + 170 * n, items, 680),
    ])

    expect((await readPage(runs)).replaceAll('\n\n', '\n').split('\n')).toEqual(lists.flat())
  })

  test('keeps a date together that is broken in a narrow column', async () => {
    const dates = ['03/2019 –', 'present', '09/2015 –', '02/2019'].map((text, n) => ({
      text: text.replace('–', '-'),
      x: 40,
      y: 700 - n * 14,
    }))
    const jobs = ['Coordinator', 'Severn Freight, Bristol', 'Supervisor', 'Avon Storage, Bath'].map((text, n) => ({
      text,
      x: 130,
      y: 700 - n * 14,
    }))

    expect(await readPage([...dates, ...jobs])).toBe(
      '03/2019 - present   Coordinator\nSevern Freight, Bristol\n09/2015 - 02/2019   Supervisor\nAvon Storage, Bath',
    )
  })

  test('keeps marks above and below a line in their place', async () => {
    const small = (text: string, x: number, y: number) => `BT /F1 8 Tf ${x} ${y} Td (${text}) Tj ET `
    const large = (text: string, x: number) => `BT /F1 11 Tf ${x} 700 Td (${text}) Tj ET `
    const line =
      large('CO', 50) + small('2', 67, 697) + large('savings of 10', 76) + small('3', 142, 703) + large('kg', 151)

    expect((await readPdf('a.pdf', makeDrawnPdf(line), defaultLimits)).text).toBe('CO2 savings of 103 kg')
  })

  test('leaves words apart whose letters are drawn one by one and set apart', async () => {
    // In Helvetica these letters are all of one width.
    const letters = [...'geben und haben'].flatMap((text, n) => (text === ' ' ? [] : [{ text, x: 50 + n * 9, y: 700 }]))

    expect(await readPage(letters)).toBe('geben und haben')
  })

  test('does not depend on the order of drawing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), async (seed) => {
        expect(await readPage(shuffle([heading, ...sideBar, ...main, footing], seed))).toBe(readInColumns)
      }),
      { numRuns: 20 },
    )
  })

  test('is by rows in a table that was drawn row by row', async () => {
    const rows = [
      ['Language', 'Level', 'Years'],
      ['German', 'fluent', 'ten'],
      ['French', 'good', 'four'],
      ['Dutch', 'basic', 'two'],
    ]
    const runs = rows.flatMap((row, n) => row.map((text, cell) => ({ text, x: 50 + 150 * cell, y: 700 - 14 * n })))

    expect((await readPage(runs)).split('\n').map((line) => line.split(/ {2,}/))).toEqual(rows)
  })

  test.each(['right', 'left'])(
    'keeps dates at the %s margin beside their titles, whenever they were drawn',
    async (side) => {
      const titles = ['Nurse', 'Clerk', 'Welder', 'Driver']
      const dates = ['2010 - 2014', '2015 - 2019', '05/2019 - 06/2020', '2021 - present']
      const [titleX, dateX] = side === 'right' ? [50, 450] : [200, 50]
      const runs = [...column(titleX, titles, 700, 30), ...column(dateX, dates, 700, 30)]

      const lines = (await readPage(runs)).split(/\n+/)

      expect(lines).toHaveLength(4)
      for (const [n, line] of lines.entries()) {
        expect(line).toContain(titles[n])
        expect(line).toContain(dates[n])
      }
    },
  )

  test('keeps a line together that was drawn in pieces out of order', async () => {
    const runs = [
      { text: 'shift', x: 118, y: 700 },
      { text: 'Night', x: 50, y: 700 },
      { text: 'nurse', x: 84, y: 700 },
    ]

    expect((await readPage(runs)).split(/ +/)).toEqual(['Night', 'nurse', 'shift'])
  })
})

describe('headers and footers', () => {
  const body = (n: number) => column(50, [`Position ${n}`, `What was done in position ${n}`], 600)

  test('that stand on every page are read once', async () => {
    const pages = [1, 2, 3].map((n) => [
      { text: 'Ada Lovelace', x: 50, y: 820 },
      ...body(n),
      { text: `Page ${n} of 3`, x: 50, y: 20 },
    ])

    const text = await readPages(pages)

    expect(text.match(/Ada Lovelace/g)).toHaveLength(1)
    expect(text.match(/Page \d of 3/g)).toHaveLength(1)
    expect(text.match(/^Position \d$/gm)).toHaveLength(3)
  })

  test('are not what stands there by chance', async () => {
    const pages = ['2010 - 2014 Nurse', '2015 - 2019 Nurse'].map((text, n) => [{ text, x: 50, y: 820 }, ...body(n)])

    const text = await readPages(pages)

    expect(text).toContain('2010 - 2014 Nurse')
    expect(text).toContain('2015 - 2019 Nurse')
  })
})

describe('writing of other scripts', () => {
  /** A page in a font whose codes are the letters given, each 600 thousandths wide. */
  const drawIn = (letters: string, content: string): Uint8Array => {
    const codes = [...letters].map((letter, n) => {
      const code = (n + 65).toString(16)
      const unit = (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
      return `<${code}> <${unit}>`
    })
    const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <00> <ff> endcodespacerange
${codes.length} beginbfchar
${codes.join('\n')}
endbfchar endcmap end end`
    const widths = codes.map(() => 600).join(' ')
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [4 0 R] /Count 1 /MediaBox [0 0 595 842] >>',
      `<< /Type /Font /Subtype /Type1 /BaseFont /Other /FirstChar 65 /LastChar ${64 + codes.length} /Widths [${widths}] /ToUnicode 6 0 R /Encoding /WinAnsiEncoding >>`,
      '<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
    ]
    const body = objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join('')
    return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`)
  }
  const read = async (letters: string, content: string) =>
    (await readPdf('a.pdf', drawIn(letters, content), defaultLimits)).text

  test.each([
    ['in one piece from left to right', 'BT /F1 10 Tf 50 700 Td (DCBA) Tj ET'],
    [
      'letter by letter from the right',
      'BT /F1 10 Tf 68 700 Td (A) Tj -6 0 Td (B) Tj -6 0 Td (C) Tj -6 0 Td (D) Tj ET',
    ],
  ])('Hebrew is read from the right, drawn %s', async (_, content) => {
    expect(await read('שלום', content)).toBe('שלום')
  })

  test('a name in Latin letters within Hebrew keeps its order', async () => {
    expect(await read('שלוםSAP ', 'BT /F1 10 Tf 50 700 Td (EFGHDCBA) Tj ET')).toBe('שלום SAP')
  })

  test('Chinese and Japanese are kept', async () => {
    expect(await read('東京大学', 'BT /F1 10 Tf 50 700 Td (ABCD) Tj ET')).toBe('東京大学')
  })

  test('ligatures, bullets of symbol fonts and soft hyphens become plain text', async () => {
    expect(await read('\uf0b7 oﬃce\u00ad', 'BT /F1 10 Tf 50 700 Td (ABCDEFG) Tj ET')).toBe('• office')
  })

  test('a line that is turned stays in one piece, apart from the lines that are not', async () => {
    const content = 'BT /F1 10 Tf 50 700 Td (AAAA) Tj ET q 0 1 -1 0 300 300 cm BT /F1 10 Tf 0 0 Td (BBB) Tj ET Q'

    expect(await read('ab', content)).toBe('aaaa\n\nbbb')
  })
})
