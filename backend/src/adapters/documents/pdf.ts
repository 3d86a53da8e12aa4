// PDF by pdf.js (unpdf's build for servers). Runs in the parser's worker only: pdf.js works on the
// thread that calls it.

import { getDocumentProxy } from 'unpdf'
import { HiringError } from '../../domain/errors.ts'
import { type DocumentLimits, formatBytes } from './limits.ts'
import { rebuildPage, type TextRun } from './page-lines.ts'
import { normaliseText } from './plain-text.ts'

/** The text of a parsed document and its length in pages. */
export interface ParsedText {
  readonly pages: number
  readonly text: string
}

// More text than this in one document is no resume but an attempt to keep the scorer busy.
const maxCharacters = 1_000_000

// Every writer ends a PDF with the place of its index. A file without it was cut off, and what a lenient parser
// would still find of it is a part of a resume that looks like the whole.
const tailLength = 2048

const isCutOff = (bytes: Uint8Array): boolean => {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - tailLength))).toString('latin1')
  return !tail.includes('startxref') && !tail.includes('%%EOF')
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

const open = async (name: string, bytes: Uint8Array): Promise<PdfDocument> => {
  try {
    // pdf.js takes the buffer over, so it gets its own. Nothing is drawn: no fonts, no images, no scripts.
    return await getDocumentProxy(bytes.slice(), { disableFontFace: true, verbosity: 0 })
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException'
    throw new HiringError(encrypted ? 'document.encrypted' : 'document.damaged', { file: name }, { cause })
  }
}

const readPage = async (pdf: PdfDocument, number: number): Promise<string> => {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent()
  const runs: TextRun[] = []
  for (const item of content.items) {
    if (!('str' in item)) continue
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
    runs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) })
  }
  page.cleanup()
  return rebuildPage(runs)
}

/**
 * Reads the text of a PDF, page by page, lines in reading order.
 * Throws `document.damaged`, `document.encrypted`, `document.too_many_pages`, `document.bomb` or `document.no_text`.
 */
export const readPdf = async (name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<ParsedText> => {
  if (isCutOff(bytes)) throw new HiringError('document.damaged', { file: name })
  const pdf = await open(name, bytes)
  try {
    const pages = pdf.numPages
    if (pages > limits.maxPages) {
      throw new HiringError('document.too_many_pages', { file: name, pages, limit: limits.maxPages })
    }
    const texts: string[] = []
    let length = 0
    for (let number = 1; number <= pages; number++) {
      const text = await readPage(pdf, number)
      length += text.length
      if (length > maxCharacters) {
        throw new HiringError('document.bomb', { file: name, limit: `${formatBytes(maxCharacters)} of text` })
      }
      texts.push(text)
    }
    const text = normaliseText(texts.join('\n\n'))
    if (text === '') throw new HiringError('document.no_text', { file: name })
    return { pages, text }
  } catch (cause) {
    if (cause instanceof HiringError) throw cause
    throw new HiringError('document.damaged', { file: name }, { cause })
  } finally {
    await pdf.loadingTask.destroy()
  }
}
