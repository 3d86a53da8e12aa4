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

const script = (code: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads';\n${code}`)}`)

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
    ).toEqual(['Experience', 'Nurse', '2010 & 2011', 'SQL', '5 years', 'End'])
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

describe('a parser', () => {
  test('that hangs costs its document and no other', async () => {
    const parser = script(`parentPort.on('message', ({ name }) => {
      if (name === 'hang.pdf') for (;;);
      parentPort.postMessage({ ok: true, parsed: { pages: 1, text: name } })
    })`)
    const reader = createReader({ limits: { maxParseMs: 300 }, threads: 1, parser })
    const bytes = await makePdfOfLines(['x'])

    const results = await Promise.allSettled(['hang.pdf', 'next.pdf'].map((name) => reader.read({ name, bytes })))

    expect(results).toMatchObject([
      { status: 'rejected', reason: { code: 'document.too_slow', details: { file: 'hang.pdf', limit: '0.3 s' } } },
      { status: 'fulfilled', value: { text: 'next.pdf' } },
    ])
  })

  test('that crashes costs its document and no other', async () => {
    const parser = script(`parentPort.on('message', ({ name }) => {
      if (name === 'crash.pdf') process.exit(3)
      if (name === 'throw.pdf') throw new Error('boom')
      parentPort.postMessage({ ok: true, parsed: { pages: 1, text: name } })
    })`)
    const reader = createReader({ threads: 1, parser })
    const bytes = await makePdfOfLines(['x'])
    const names = ['crash.pdf', 'one.pdf', 'throw.pdf', 'two.pdf']

    const results = await Promise.allSettled(names.map((name) => reader.read({ name, bytes })))

    expect(results).toMatchObject([
      { status: 'rejected', reason: { code: 'document.damaged', details: { file: 'crash.pdf' } } },
      { status: 'fulfilled', value: { text: 'one.pdf' } },
      { status: 'rejected', reason: { code: 'document.damaged', details: { file: 'throw.pdf' } } },
      { status: 'fulfilled', value: { text: 'two.pdf' } },
    ])
  })

  test('that eats memory is ended, on the heap and beside it', async () => {
    const parser = script(`const kept = []
      parentPort.on('message', ({ name }) => {
        if (name === 'heap.pdf') for (;;) kept.push(new Array(100_000).fill(Math.PI))
        if (name === 'buffers.pdf') {
          for (let n = 0; n < 60; n++) kept.push(new Uint8Array(10_000_000).fill(n))
          for (;;);
        }
        parentPort.postMessage({ ok: true, parsed: { pages: 1, text: name } })
      })`)
    const reader = createReader({ threads: 1, parser })
    const bytes = await makePdfOfLines(['x'])

    const results = await Promise.allSettled(
      ['heap.pdf', 'buffers.pdf', 'next.pdf'].map((name) => reader.read({ name, bytes })),
    )

    expect(results).toMatchObject([
      { status: 'rejected', reason: { code: 'document.bomb', details: { file: 'heap.pdf' } } },
      { status: 'rejected', reason: { code: 'document.bomb', details: { file: 'buffers.pdf' } } },
      { status: 'fulfilled', value: { text: 'next.pdf' } },
    ])
  })

  test('closing refuses what is not read yet, and everything after', async () => {
    const parser = script(`parentPort.on('message', () => {})`)
    const reader = createDocumentReader({ threads: 1, parser })
    const bytes = await makePdfOfLines(['x'])
    const reading = Promise.allSettled([reader.read({ name: 'a.pdf', bytes }), reader.read({ name: 'b.pdf', bytes })])

    await new Promise((resolve) => setImmediate(resolve))
    await reader.close()

    expect(await reading).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
    await expect(reader.read({ name: 'c.pdf', bytes })).rejects.toThrow('closed')
  })
})
