import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { makePdf } from '../document-files.contract.ts'
import { defaultLimits } from '../limits.ts'
import { readPdf } from './index.ts'

const read = (bytes: Uint8Array) => readPdf('a.pdf', bytes, defaultLimits)

describe('the places of a text', () => {
  test('say for every stretch of a line where it stands', async () => {
    const pages = [
      [
        { text: 'Experience', x: 50, y: 800 },
        { text: 'Nurse', x: 50, y: 780 },
        { text: '2010 - 2014', x: 450, y: 780 },
      ],
      [{ text: 'Education', x: 300, y: 421 }],
    ]

    const { text, places } = await read(await makePdf(pages))

    expect(places.map(({ start, end, page }) => [text.slice(start, end), page])).toEqual([
      ['Experience', 1],
      ['Nurse', 1],
      ['2010 - 2014', 1],
      ['Education', 2],
    ])
    const [first, , date, last] = places
    expect(first?.left).toBeCloseTo(50 / 595, 2)
    expect(first?.top).toBeCloseTo(1 - 809 / 842, 2)
    expect(date?.left).toBeCloseTo(450 / 595, 2)
    expect(last?.top).toBeCloseTo(0.49, 2)
    expect(last?.left).toBeCloseTo(300 / 595, 2)
  })

  test('hold where words were broken, letters set apart and lines repeated', async () => {
    const header = { text: 'Ada Lovelace', x: 50, y: 820 }
    const pages = [
      [
        header,
        { text: 'S K I L L S', x: 50, y: 780 },
        { text: 'Stock manage-', x: 50, y: 766 },
        { text: 'ment   and audits', x: 50, y: 752 },
        { text: 'Well-known', x: 50, y: 738 },
      ],
      [header, { text: 'Forklift', x: 50, y: 780 }],
    ]

    const { text, places } = await read(await makePdf(pages))

    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ada Lovelace',
      'SKILLS',
      'Stock manage',
      expect.stringMatching(/^ment\s+and audits$/),
      'Well-known',
      'Forklift',
    ])
    expect(places.every(({ start, end }, n) => start < end && start >= (places[n - 1]?.end ?? 0))).toBe(true)
  })

  test.each([
    [0, 0.1, 0.1],
    [90, 0.9, 0.1],
    [180, 0.9, 0.9],
    [270, 0.1, 0.9],
  ])('are those of the page as it is shown, turned by %d degrees and cropped', async (turn, left, top) => {
    const pdf = await PDFDocument.create()
    const page = pdf.addPage([800, 800])
    page.setCropBox(100, 100, 500, 500)
    page.setRotation(degrees(turn))
    page.drawText('x', { x: 150, y: 550, size: 4, font: await pdf.embedFont(StandardFonts.Helvetica) })

    const { places } = await read(await pdf.save())

    expect(places).toHaveLength(1)
    expect(places[0]?.left).toBeCloseTo(left, 1)
    expect(places[0]?.top).toBeCloseTo(top, 1)
  })
})
