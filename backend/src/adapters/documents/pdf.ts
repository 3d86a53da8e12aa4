// PDF by pdf.js (unpdf's build for servers). Runs in the parser's worker only: pdf.js works on the
// thread that calls it.

import { getDocumentProxy } from 'unpdf'
import { HiringError } from '../../domain/errors.ts'
import type { HiddenReason } from '../../domain/scoring/index.ts'
import { gatherHidden, type HiddenPassage } from './hidden-text.ts'
import { type DocumentLimits, formatBytes } from './limits.ts'
import { rebuildPage, type TextRun } from './page-lines.ts'
import type { ParsedText } from './parser-protocol.ts'
import { readDrawing } from './pdf-glyphs.ts'
import { normaliseText } from './plain-text.ts'
import { type JudgedText, judgeVisibility } from './visibility.ts'

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

interface PageText {
  readonly text: string
  readonly hidden: readonly HiddenPassage[]
}

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

// Glyphs are drawn from left to right; only pdf.js knows the order in which such letters are read.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

const overlaps = (run: TextRun, { text }: JudgedText): boolean =>
  Math.abs(run.y - text.y) < run.size / 2 && text.x < run.x + run.width && text.x + text.width > run.x

const readLogically = async (page: PdfPage, hidden: readonly JudgedText[]): Promise<TextRun[]> => {
  const { items } = await page.getTextContent()
  const runs = items.flatMap((item): TextRun[] => {
    if (!('str' in item)) return []
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }]
  })
  return runs.filter((run) => !hidden.some((judged) => overlaps(run, judged)))
}

/** Hidden runs in the order of drawing, those of one reason that follow one another as one passage. */
const joinHidden = (judged: readonly JudgedText[], page: number): HiddenPassage[] => {
  const groups: { reason: HiddenReason; runs: TextRun[] }[] = []
  let previous: HiddenReason | null = null
  for (const { text, hidden } of judged) {
    if (hidden !== null && hidden === previous) groups.at(-1)?.runs.push(text)
    else if (hidden !== null) groups.push({ reason: hidden, runs: [text] })
    previous = hidden
  }
  return groups.map(({ reason, runs }) => ({ reason, page, text: rebuildPage(runs) }))
}

const readPage = async (pdf: PdfDocument, number: number): Promise<PageText> => {
  const page = await pdf.getPage(number)
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const judged = judgeVisibility(await readDrawing(pdf, page), { left, bottom, right, top })
  const shown = judged.filter(({ hidden }) => hidden === null).map(({ text }) => text)
  const isReversed = shown.some(({ text }) => rightToLeft.test(text))
  const runs = isReversed
    ? await readLogically(
        page,
        judged.filter(({ hidden }) => hidden !== null),
      )
    : shown
  page.cleanup()
  return { text: rebuildPage(runs), hidden: joinHidden(judged, number) }
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
    const hidden: HiddenPassage[] = []
    let length = 0
    for (let number = 1; number <= pages; number++) {
      const { text, hidden: unseen } = await readPage(pdf, number)
      length += unseen.reduce((sum, passage) => sum + passage.text.length, text.length)
      if (length > maxCharacters) {
        throw new HiringError('document.bomb', { file: name, limit: `${formatBytes(maxCharacters)} of text` })
      }
      texts.push(text)
      hidden.push(...unseen)
    }
    const text = normaliseText(texts.join('\n\n'))
    if (text === '') throw new HiringError('document.no_text', { file: name })
    return { pages, text, hidden: gatherHidden(hidden, text), places: [], isRecognised: false }
  } catch (cause) {
    if (cause instanceof HiringError) throw cause
    throw new HiringError('document.damaged', { file: name }, { cause })
  } finally {
    await pdf.loadingTask.destroy()
  }
}
