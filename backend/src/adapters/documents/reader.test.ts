import { afterAll, describe, expect, test } from 'vitest'
import {
  makeDocx,
  makeEncryptedDocx,
  makeEncryptedPdf,
  makePdf,
  makePdfOfLines,
  makePng,
  paragraph,
} from './document-files.contract.ts'
import { describeDocuments } from './documents.contract.ts'
import {
  assembleCompositePage,
  assemblePage,
  drawLines,
  identityMap,
  makeDeflated,
  makeStream,
} from './pdf/structures.contract.ts'
import { createDocumentReader, type DocumentReaderOptions } from './reader.ts'

const open: { close(): Promise<void> }[] = []
const createReader = (options?: DocumentReaderOptions) => {
  const reader = createDocumentReader(options)
  open.push(reader)
  return reader
}
afterAll(() => Promise.all(open.map((reader) => reader.close())))

const shared = createReader()
describeDocuments('the reader', () => shared)

describe('a PDF', () => {
  test('keeps its lines and counts its pages', async () => {
    const bytes = await makePdf([
      [
        { text: 'Experience', x: 50, y: 800 },
        { text: 'Dispatcher, Northwind', x: 50, y: 786 },
        { text: 'Planned routes.', x: 50, y: 772 },
      ],
      [{ text: 'Education', x: 50, y: 800 }],
    ])

    const read = await shared.read({ name: 'a.pdf', bytes })

    expect(read).toEqual({
      format: 'pdf',
      pages: 2,
      hidden: [],
      places: expect.any(Array),
      isRecognised: false,
      text: 'Experience\nDispatcher, Northwind\nPlanned routes.\n\nEducation',
    })
  })

  test('named .docx is read as what it is', async () => {
    const read = await shared.read({ name: 'resume.docx', bytes: await makePdfOfLines(['Welder']) })

    expect(read).toMatchObject({ format: 'pdf', text: 'Welder' })
  })

  test('with two columns is read column by column', async () => {
    const left = ['Skills', 'Welding', 'Payroll'].map((text, n) => ({ text, x: 50, y: 800 - n * 14 }))
    const right = ['Experience', 'Nurse 2010 - 2014', 'Cared for forty beds'].map((text, n) => ({
      text,
      x: 300,
      y: 800 - n * 14,
    }))

    const { text } = await shared.read({ name: 'a.pdf', bytes: await makePdf([[...left, ...right]]) })

    expect(text).toBe('Skills\nWelding\nPayroll\n\nExperience\nNurse 2010 - 2014\nCared for forty beds')
  })

  test('whose dates are drawn after all titles has each date beside its title', async () => {
    const titles = ['Nurse', 'Clerk'].map((text, n) => ({ text, x: 50, y: 800 - n * 40 }))
    const dates = ['2010 - 2014', '2015 - 2019'].map((text, n) => ({ text, x: 450, y: 800 - n * 40 }))

    const { text } = await shared.read({ name: 'a.pdf', bytes: await makePdf([[...titles, ...dates]]) })

    expect(text).toMatch(/Nurse +2010 - 2014\s+Clerk +2015 - 2019/)
  })

  test('drawn from the bottom to the top is read from the top', async () => {
    const runs = ['fifth', 'fourth', 'third', 'second', 'first'].map((text, n) => ({ text, x: 50, y: 100 + n * 14 }))

    const { text } = await shared.read({ name: 'a.pdf', bytes: await makePdf([runs]) })

    expect(text).toBe('first\nsecond\nthird\nfourth\nfifth')
  })

  test('of five hundred pages is refused', async () => {
    const bytes = await makePdf(Array.from({ length: 500 }, () => [{ text: 'page', x: 50, y: 800 }]))

    const reading = shared.read({ name: 'long.pdf', bytes })

    await expect(reading).rejects.toMatchObject({
      code: 'document.too_many_pages',
      details: { file: 'long.pdf', pages: 500, limit: 50 },
    })
  })

  test('without text is said to be a scan', async () => {
    const reading = shared.read({ name: 'scan.pdf', bytes: await makePdf([[]]) })

    await expect(reading).rejects.toMatchObject({ code: 'document.no_text', details: { file: 'scan.pdf' } })
  })

  test('with a password is refused as such', async () => {
    const reading = shared.read({ name: 'locked.pdf', bytes: makeEncryptedPdf() })

    await expect(reading).rejects.toMatchObject({ code: 'document.encrypted', details: { file: 'locked.pdf' } })
  })

  test.each([0.3, 0.6, 0.95])('cut off after %d of its length is damaged', async (share) => {
    const bytes = await makePdfOfLines(['Experience', 'Nurse 2010 - 2014'])

    const reading = shared.read({ name: 'cut.pdf', bytes: bytes.slice(0, Math.floor(bytes.length * share)) })

    await expect(reading).rejects.toMatchObject({ code: 'document.damaged', details: { file: 'cut.pdf' } })
  })

  test('of garbage behind its header is damaged', async () => {
    const bytes = new TextEncoder().encode(`%PDF-1.7\n${'garbage '.repeat(100)}\nstartxref\n9\n%%EOF`)

    await expect(shared.read({ name: 'x.pdf', bytes })).rejects.toMatchObject({ code: 'document.damaged' })
  })
})

describe('a DOCX', () => {
  test('keeps paragraphs, line breaks, lists and rows', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('SQL')}${cell('5 years')}</w:tr></w:tbl>`
    const bytes = makeDocx(
      `${paragraph('Experience')}${paragraph('Nurse\n2010 &amp; 2011')}${table}${paragraph('End')}`,
    )

    const read = await shared.read({ name: 'a.docx', bytes })

    expect(read).toMatchObject({ format: 'docx', pages: 1 })
    expect(
      read.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ).toEqual(['Experience', 'Nurse', '2010 & 2011', 'SQL   5 years', 'End'])
  })

  test('without text is refused', async () => {
    const reading = shared.read({ name: 'a.docx', bytes: makeDocx(paragraph(' ')) })

    await expect(reading).rejects.toMatchObject({ code: 'document.no_text' })
  })

  test('that declares to unpack to more than the limit is refused before it is unpacked', async () => {
    const bomb = { name: 'word/media/a.bin', content: new Uint8Array(8), declaredSize: 200 * 1024 * 1024 }

    const reading = shared.read({ name: 'bomb.docx', bytes: makeDocx(paragraph('x'), [bomb]) })

    await expect(reading).rejects.toMatchObject({ code: 'document.bomb', details: { file: 'bomb.docx' } })
  })

  test('that unpacks to more than it declares is refused', async () => {
    const lie = { name: 'word/media/a.bin', content: new Uint8Array(20_000_000), declaredSize: 10 }

    const reading = shared.read({ name: 'lie.docx', bytes: makeDocx(paragraph('x'), [lie]) })

    await expect(reading).rejects.toMatchObject({ code: expect.stringMatching(/^document\.(bomb|damaged)$/) })
  })

  test('that truly unpacks to more than the limit is refused', async () => {
    const reader = createReader({ limits: { maxUnpackedBytes: 1024 * 1024 }, threads: 1 })
    const large = { name: 'word/media/a.bin', content: new Uint8Array(2 * 1024 * 1024) }

    const reading = reader.read({ name: 'large.docx', bytes: makeDocx(paragraph('x'), [large]) })

    await expect(reading).rejects.toMatchObject({ code: 'document.bomb', details: { limit: '1 MB' } })
  })

  test('cut off is damaged, one with a password is refused as such', async () => {
    const bytes = makeDocx(paragraph('Nurse'))

    const results = await Promise.allSettled([
      shared.read({ name: 'cut.docx', bytes: bytes.slice(0, bytes.length - 60) }),
      shared.read({ name: 'locked.docx', bytes: makeEncryptedDocx() }),
    ])

    expect(results).toMatchObject([
      { reason: { code: 'document.damaged' } },
      { reason: { code: 'document.encrypted' } },
    ])
  })
})

describe('a text file', () => {
  test.each([
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Zoë', 'utf16le')])],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('Zoë', 'utf16le').swap16()])],
    ['UTF-8 with a mark', Buffer.from('\ufeffZoë')],
    ['windows-1252', Buffer.from([0x5a, 0x6f, 0xeb])],
  ])('in %s is read', async (_, bytes) => {
    expect(await shared.read({ name: 'a.txt', bytes })).toMatchObject({ format: 'text', text: 'Zoë' })
  })

  test('a picture named .pdf is refused by its name', async () => {
    const reading = shared.read({ name: 'photo.pdf', bytes: makePng() })

    await expect(reading).rejects.toThrow('photo.pdf')
  })
})

describe('what no database takes', () => {
  const nul = '\0'
  const half = '\ud83d'
  const inUtf16 = (text: string) => Buffer.from(`\ufeff${text}${' at the ward'.repeat(100)}`, 'utf16le')
  const toHalf = (map: string) => map.replace('<0020> <00ff> <0020>', '<0057> <0057> <d83d> endbfrange 0 beginbfrange')
  const toNul = (map: string) => map.replace('<0020> <00ff> <0020>', '<0057> <0057> <0000> endbfrange 0 beginbfrange')

  test.each([
    ['a NUL in a text', Buffer.from(`Nurse ${nul} ${'at the ward '.repeat(50)}`)],
    ['half a character in a text', inUtf16(`Nurse ${half} Ward`)],
    ['half a character in a JSON Resume', Buffer.from('{"basics":{"name":"Nurse \\ud83d Ward","label":"\\u0000"}}')],
    ['a NUL in a web page', Buffer.from(`<!DOCTYPE html><html><body><p>Nurse ${nul} &#0; &#xd83d;</p></body></html>`)],
    ['half a character in an RTF', Buffer.from('{\\rtf1\\ansi Nurse \\u-10179? \\u0? Ward\\par}')],
    ['half a character in Markdown', inUtf16(`# Nurse\n\n- ${half}\n- **Ward**\n`)],
    ['a letter of a PDF that means a NUL', assembleCompositePage('Ward', toNul(identityMap))],
    ['a letter of a PDF that means half a character', assembleCompositePage('Ward', toHalf(identityMap))],
  ])('(%s) is not in the text', async (_, bytes) => {
    const { text, hidden } = await shared.read({ name: 'resume', bytes })

    for (const part of [text, ...hidden.map(({ quote }) => quote)]) {
      expect(part.isWellFormed()).toBe(true)
      expect(part).not.toContain(nul)
    }
  })
})

describe('a text too long to be a resume', () => {
  test.each([
    ['one line of 2 MB', Buffer.from('welding payroll '.repeat(125_000))],
    ['100,000 skills', Buffer.from(Array.from({ length: 100_000 }, (_, n) => `Skill${n}`).join(', '))],
    ['a DOCX of one line of 2 MB', makeDocx(paragraph('welding payroll '.repeat(125_000)))],
  ])('(%s) is refused by its pages', async (_, bytes) => {
    const reading = shared.read({ name: 'long', bytes })

    await expect(reading).rejects.toMatchObject({
      code: 'document.too_many_pages',
      details: { file: 'long', limit: 50 },
    })
  })

  test('but within the pages of a PDF 20,000 skills are all read', async () => {
    const skills = Array.from({ length: 20_000 }, (_, n) => `Skill${n}`)
    const lines = Array.from({ length: 400 }, (_, n) => skills.slice(n * 50, n * 50 + 50).join(', '))
    const bytes = assemblePage(makeDeflated('', drawLines(lines).replaceAll(' -', ' ')))

    const { text, hidden } = await shared.read({ name: 'skills.pdf', bytes })

    expect(text.length + hidden.reduce((sum, { quote }) => sum + quote.length, 0)).toBeLessThan(1_000_000)
    expect(text).toContain('Skill0, Skill1, ')
  })

  test('one line of 2 MB in a PDF is refused for what it unpacks to', { timeout: 60_000 }, async () => {
    const bytes = assemblePage(makeStream('', drawLines(['welding payroll '.repeat(125_000)])))

    const reading = shared.read({ name: 'line.pdf', bytes })

    // On a busy machine its time is up first.
    await expect(reading).rejects.toMatchObject({ code: expect.stringMatching(/^document\.(bomb|too_slow)$/) })
  })
})
