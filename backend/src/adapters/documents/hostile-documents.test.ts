import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeDocx, makePdf, makePdfOfLines, paragraph } from './document-files.contract.ts'
import { bombs, endlessPdfs, hugePictures, makeMacroDocument, oddPictures } from './hostile-documents.contract.ts'
import { createDocumentReader } from './reader.ts'

// Far below two threads that both use all they may: no two of these documents are at their largest at once.
const mostGrowth = 600_000_000

// The product's reader, and one that ends early what would only be waited for.
const reader = createDocumentReader({ threads: 2 })
const hasty = createDocumentReader({ threads: 2, limits: { maxParseMs: 4000 } })
afterAll(() => Promise.all([reader.close(), hasty.close()]))

let good: Uint8Array
let atStart: number
let most: number
let watch: NodeJS.Timeout
beforeAll(async () => {
  good = await makePdfOfLines(['Nurse'])
  for (const one of [reader, hasty]) await one.read({ name: 'good.pdf', bytes: good })
})
beforeEach(() => {
  atStart = process.memoryUsage.rss()
  most = atStart
  watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
})
afterEach(() => {
  clearInterval(watch)
  expect(most - atStart, 'bytes of memory in use at once').toBeLessThan(mostGrowth)
})

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : error)

/** What becomes of a document: its text, or the code of the refusal. Good ones are read before, beside and after it. */
const read = async (bytes: Uint8Array, by = reader): Promise<unknown> => {
  const readGood = async () => {
    expect((await by.read({ name: 'good.pdf', bytes: good })).text).toBe('Nurse')
  }
  const reading = by.read({ name: 'bad', bytes }).then(({ text }) => text, codeOf)
  await Promise.all([readGood(), readGood(), readGood()])
  const ended = await reading
  await readGood()
  return ended
}

const readable = [
  'an index before it that is itself',
  'two indexes that name each other',
  'an index in a stream before it that is itself',
  'an object stream that extends itself',
]

describe('a PDF without end', () => {
  test.each(readable)('because of %s is read as far as it goes', async (name) => {
    expect(await read(endlessPdfs[name]!)).toBe('Welder')
  })

  test.each(Object.keys(endlessPdfs).filter((name) => !readable.includes(name)))(
    'because of %s ends with a named reason, long before the time is up',
    async (name) => {
      const { text, code } = await reader.read({ name: 'bad', bytes: endlessPdfs[name]! }).then(
        ({ text }) => ({ text, code: null }),
        (error) => ({ text: null, code: codeOf(error) }),
      )

      if (text === null) expect(code).toMatch(/^document\.(damaged|no_text|bomb)$/)
      else expect(text).not.toBe('')
    },
  )
})

describe('a bomb:', () => {
  const named: Readonly<Record<string, string>> = {
    'a DOCX of 110 MB': 'document.bomb',
    'a DOCX of 20,000 parts': 'document.bomb',
    'a DOCX with entities that grow': 'document.damaged',
  }

  test.each(Object.keys(named))('%s is refused for what it is', { timeout: 60_000 }, async (name) => {
    expect(await read(bombs[name]!())).toBe(named[name])
  })

  test.each(Object.keys(bombs).filter((name) => !(name in named)))(
    // A fast machine may be through with some of them first, and finds the little that they hold.
    '%s is ended when it has used up its memory or its time',
    async (name) => {
      expect(await read(bombs[name]!(), hasty)).toMatch(/^(document\.(bomb|damaged|too_slow|no_text)|[\s\S]{1,9})$/)
    },
  )
})

describe('masses that nobody needs to look at:', () => {
  test.each(Object.keys(hugePictures))('%s is read', async (name) => {
    expect(await read(hugePictures[name]!())).toBe('Welder')
  })

  test.each(Object.keys(oddPictures))(
    'a picture among the text with %s is passed over, or ends with a reason',
    async (name) => {
      expect(await read(oddPictures[name]!, hasty)).toMatch(/^(Welder|document\.(bomb|too_slow|damaged))$/)
    },
  )

  test('a file of 50 MB is refused before anything looks into it', async () => {
    expect(await read(Buffer.concat([good, Buffer.alloc(50 * 1024 * 1024)]))).toBe('document.too_large')
  })

  test('five hundred pages are refused before they are read', async () => {
    const bytes = await makePdf(Array.from({ length: 500 }, () => [{ text: 'page', x: 50, y: 800 }]))

    expect(await read(bytes)).toBe('document.too_many_pages')
  })

  test('a PDF that says it has four thousand million pages is read for the one that it has', async () => {
    const bytes = Buffer.from(Buffer.from(good).toString('latin1').replace('/Count 1 ', '/Count 4294967295 '))

    expect(await read(bytes)).toBe('Nurse')
  })
})

describe('a Word document with macros', () => {
  const program = { name: 'word/vbaProject.bin', content: Buffer.from('Sub AutoOpen') }

  test.each([
    ['that says so', makeMacroDocument()],
    ['that hides them', makeDocx(paragraph('Welder'), [program])],
  ])('%s is refused for them', async (_, bytes) => {
    expect(await read(bytes)).toBe('document.macros')
  })
})
