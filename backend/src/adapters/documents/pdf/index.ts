// PDF by pdf.js. Runs in the parser's threads only: pdf.js works on the thread that calls it.

import { HiringError } from '../../../domain/errors.ts'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { gatherHidden, type HiddenPassage, judgeMetadata } from '../hidden-text.ts'
import { type DocumentLimits, formatBytes } from '../limits.ts'
import type { SourceFile } from '../parsed-text.ts'
import type { ParsedText } from '../parser-protocol.ts'
import type { DrawnText } from './drawn.ts'
import { type OpenPdf, openPdf, type PdfDocument } from './engine.ts'
import { readHiddenFields } from './fields.ts'
import { FontFiles } from './font-files.ts'
import { FontReader } from './fonts.ts'
import { readDrawing } from './glyphs.ts'
import { agreesWithScan, type FoundOnScan, recognisePdf } from './ocr.ts'
import { readLines } from './page-lines.ts'
import { type ComposedText, composeText, dropRepeated, type PageFrame, surround, toPageBox } from './page-text.ts'
import { SkippedPictures } from './pictures.ts'
import { type JudgedText, judgeVisibility } from './visibility.ts'

// More text than this in one document is no resume but an attempt to keep the scorer busy.
const maxCharacters = 1_000_000

// Every writer ends a PDF with the place of its index. A file without it was cut off, and what a lenient parser
// would still find of it is a part of a resume that looks like the whole.
const tailLength = 2048

/** A page of a scan has at most a stamp or the name of the scanner's program as text that is seen, characters. */
const mostOnScan = 100

const isCutOff = (bytes: Uint8Array): boolean => {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - tailLength))).toString('latin1')
  return !tail.includes('startxref') && !tail.includes('%%EOF')
}

interface OpenDocument extends OpenPdf {
  readonly pictures: SkippedPictures
  readonly fonts: FontReader
}

const open = async (name: string, source: Uint8Array): Promise<OpenDocument> => {
  try {
    const pictures = new SkippedPictures(source)
    return { ...(await openPdf(pictures.bytes)), pictures, fonts: new FontReader(new FontFiles(source)) }
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException'
    throw new HiringError(encrypted ? 'document.encrypted' : 'document.damaged', { file: name }, { cause })
  }
}

interface JudgedPage {
  readonly frame: PageFrame
  readonly judged: readonly JudgedText[]
}

const readPage = async ({ pdf, pictures, fonts }: OpenDocument, number: number): Promise<JudgedPage> => {
  const page = await pdf.getPage(number)
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const view = { left, bottom, right, top }
  const judge = async () => {
    const { drawn, wanted } = await readDrawing(pdf, page, { pictures, fonts })
    return { judged: judgeVisibility(drawn, view, page.userUnit), wanted }
  }
  let { judged, wanted } = await judge()
  if (pictures.restore(wanted)) {
    page.cleanup()
    // pdf.js keeps what it has of a picture that stands on two pages.
    if (number > 1) await pdf.cleanup()
    ;({ judged } = await judge())
  }
  page.cleanup()
  return { frame: { number, view, rotation: page.rotate }, judged }
}

const joinRuns = (runs: readonly DrawnText[]): string =>
  readLines(runs)
    .map(({ pieces }) => pieces.map(({ text }) => text.trim()).join(' '))
    .join('\n')

/** Hidden runs in the order of drawing, those of one reason that follow one another as one passage. */
const joinHidden = ({ frame, judged }: JudgedPage): HiddenPassage[] => {
  const groups: { reason: HiddenReason; runs: DrawnText[] }[] = []
  let previous: HiddenReason | null = null
  for (const { text, hidden } of judged) {
    if (hidden !== null && hidden === previous) groups.at(-1)?.runs.push(text)
    else if (hidden !== null) groups.push({ reason: hidden, runs: [text] })
    previous = hidden
  }
  return groups.map(({ reason, runs }) => ({
    reason,
    page: frame.number,
    box: toPageBox(frame, surround(runs.map(({ box }) => box))),
    text: joinRuns(runs),
  }))
}

const countLetters = (judged: readonly JudgedText[]): number =>
  judged.reduce((sum, { text }) => sum + text.text.trim().length, 0)

interface Composed extends ComposedText {
  readonly pages: readonly JudgedPage[]
  readonly isRecognised: boolean
}

// A scanner's program writes what it recognised invisibly over the picture of the page. Without recognising the picture
// again nobody can tell that from a picture which says something else, so such text counts only where the document has
// next to no other, and the document is marked as recognised. Beside text that is seen it is hidden like any other.
const isScan = (pages: readonly JudgedPage[]): boolean => {
  const judged = pages.flatMap((page) => page.judged)
  const seen = countLetters(judged.filter(({ hidden }) => hidden === null))
  return judged.some(({ isOverScan }) => isOverScan) && seen < mostOnScan * pages.length
}

const showScan = (page: JudgedPage): JudgedPage => ({
  ...page,
  judged: page.judged.map((run) => (run.isOverScan ? { ...run, hidden: null } : run)),
})

const findHiddenFields = async (pdf: PdfDocument, pages: readonly JudgedPage[]): Promise<HiddenPassage[]> =>
  (await readHiddenFields(pdf)).map(({ text, page, box }) => {
    const frame = pages[page - 1]?.frame
    return { reason: 'hidden_mark', page, box: frame === undefined ? null : toPageBox(frame, box), text }
  })

const readMetadata = async (pdf: PdfDocument): Promise<HiddenPassage[]> => {
  const { info, metadata } = await pdf.getMetadata()
  const fields = ['Title', 'Subject', 'Keywords'].map((field): unknown => Reflect.get(info, field))
  const described = ['dc:title', 'dc:subject', 'dc:description', 'pdf:keywords'].map((field): unknown =>
    metadata?.get(field),
  )
  const custom: unknown = Reflect.get(info, 'Custom')
  const own: unknown[] = typeof custom === 'object' && custom !== null ? Object.values(custom) : []
  return judgeMetadata(
    [...fields, ...described, ...own].map((field) =>
      Array.isArray(field) ? field.join(' ') : typeof field === 'string' ? field : null,
    ),
  )
}

const readPages = async (name: string, document: OpenDocument): Promise<JudgedPage[]> => {
  const pages: JudgedPage[] = []
  let length = 0
  for (let number = 1; number <= document.pdf.numPages; number++) {
    const page = await readPage(document, number)
    length += countLetters(page.judged)
    if (length > maxCharacters) {
      throw new HiringError('document.bomb', { file: name, limit: `${formatBytes(maxCharacters)} of text` })
    }
    pages.push(page)
  }
  return pages
}

const compose = (pages: readonly JudgedPage[]): ComposedText =>
  composeText(
    dropRepeated(
      pages.map(({ frame, judged }) => ({
        frame,
        lines: readLines(judged.flatMap(({ text, hidden }) => (hidden === null ? [text] : []))),
      })),
    ),
  )

/** Reads what the pictures of a document show; null where the deployment has no program for it. */
type Recogniser = (source: SourceFile) => Promise<FoundOnScan | null>

// What the pictures show is the text where a program can read them, so that a layer which says something else gains
// nothing. Where none is installed the layer counts; the document is marked in either case.
const readScan = async (source: SourceFile, found: readonly JudgedPage[], recognise: Recogniser): Promise<Composed> => {
  const layer = compose(found.map(showScan))
  const shown = await recognise(source).catch((error: unknown) => {
    // A picture without text below a text is a fraud; one that takes too long is not.
    if (error instanceof HiringError && error.code !== 'document.no_text') return null
    throw error
  })
  if (shown === null) return { ...layer, pages: found.map(showScan), isRecognised: true }
  const isTrue = agreesWithScan(layer.text, shown.text)
  return { ...shown, hidden: layer.hidden, pages: isTrue ? found.map(showScan) : found }
}

const readDocument = async (
  source: SourceFile,
  found: readonly JudgedPage[],
  recognise: Recogniser,
): Promise<Composed> => {
  if (isScan(found)) return readScan(source, found, recognise)
  const composed = { ...compose(found), pages: found, isRecognised: false }
  if (composed.text !== '') return composed
  const shown = await recognise(source)
  if (shown === null) throw new HiringError('document.no_text', { file: source.name })
  return { ...composed, ...shown }
}

/**
 * Reads the text of a PDF, page by page, lines in reading order, with the place of every stretch of a line.
 * Throws `document.damaged`, `document.encrypted`, `document.too_many_pages`, `document.bomb` or `document.no_text`.
 */
export const readPdf = async (
  name: string,
  bytes: Uint8Array,
  limits: DocumentLimits,
  recognise: Recogniser = recognisePdf,
): Promise<ParsedText> => {
  if (isCutOff(bytes)) throw new HiringError('document.damaged', { file: name })
  const document = await open(name, bytes)
  const { pdf, close } = document
  try {
    const pages = pdf.numPages
    if (pages > limits.maxPages) {
      throw new HiringError('document.too_many_pages', { file: name, pages, limit: limits.maxPages })
    }
    const read = await readDocument({ name, bytes, limits }, await readPages(name, document), recognise)
    const beside = [...(await findHiddenFields(pdf, read.pages)), ...(await readMetadata(pdf))]
    const hidden = [...read.pages.flatMap(joinHidden), ...read.hidden, ...beside]
    const { text, places, isRecognised } = read
    return { pages, text, hidden: gatherHidden(hidden, text), places, isRecognised }
  } catch (cause) {
    if (cause instanceof HiringError) throw cause
    throw new HiringError('document.damaged', { file: name }, { cause })
  } finally {
    await close()
  }
}
