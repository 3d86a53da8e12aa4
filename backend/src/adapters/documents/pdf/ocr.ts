// Reads pictures of text by tesseract, a program of its own that a deployment may have or not. It is given pixels, never
// a file of the candidate's, and one page at a time within a time limit.

import { execFile } from 'node:child_process'
import { getDocumentProxy } from 'unpdf'
import { HiringError } from '../../../domain/errors.ts'
import type { TextPlace } from '../../../domain/scoring/index.ts'
import { siftCharacters } from '../hidden-characters.ts'
import type { DocumentLimits } from '../limits.ts'
import type { SourceFile } from '../parsed-text.ts'
import type { ParsedText } from '../parser-protocol.ts'
import { joinBrokenWords, normaliseText } from '../plain-text.ts'
import { findFaxPictures } from './fax-pictures.ts'
import { drawImages, type PictureFile, toPictureFile } from './page-picture.ts'

/** Most pages that are recognised: each takes one to three seconds. */
const maxRecognisedPages = 8

/** Of the time for a document, what is left to do after the last page, in milliseconds. */
const reserveMs = 1500

/** A dense page has 5,000 characters; with places and confidence each word takes some 60. */
const maxOutputBytes = 8 * 1024 * 1024

/** Of 100: words that the program itself does not believe are specks and lines. */
const leastConfidence = 25

// What resumes here are written in; a deployment has what it installed of them.
const wantedLanguages = ['eng', 'deu', 'fra', 'spa', 'ita', 'nld', 'por', 'pol']

const run = (args: readonly string[], input: Uint8Array | null, signal: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = {
      signal,
      maxBuffer: maxOutputBytes,
      encoding: 'utf8',
      killSignal: 'SIGKILL',
      windowsHide: true,
    } as const
    const child = execFile('tesseract', args, options, (error, output) =>
      error === null ? resolve(output) : reject(error),
    )
    // A program that ends early does not read all of it; how it ended is told above.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? undefined)
  })

let installed: Promise<readonly string[] | null> | undefined

/** The languages that tesseract knows here, of those that resumes are written in; null where it is not installed. */
export const findRecogniser = (): Promise<readonly string[] | null> => {
  installed ??= run(['--list-langs'], null, AbortSignal.timeout(5000)).then(
    (output) => {
      const known = new Set(output.split(/\s+/))
      const languages = wantedLanguages.filter((language) => known.has(language))
      return languages.length === 0 ? null : [...languages, ...(known.has('osd') ? ['osd'] : [])]
    },
    () => null,
  )
  return installed
}

/** The text of a scan, in its usual form, and where each line stands. */
export type FoundOnScan = Pick<ParsedText, 'text' | 'places' | 'isRecognised'>

/** A recognised page: its lines, and where each stands. Offsets are those of the page's own text. */
interface RecognisedPage {
  readonly text: string
  readonly places: readonly TextPlace[]
}

interface Line {
  readonly key: string
  readonly paragraph: string
  readonly words: string[]
  left: number
  top: number
  right: number
  bottom: number
}

/** The lines of tesseract's table of words: level, page, block, paragraph, line, word, left, top, width, height, … */
const readLines = (table: string): Line[] => {
  const lines: Line[] = []
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , ...rest] = row.split('\t')
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = rest.slice(0, 5).map(Number)
    const word = (rest[5] ?? '').trim()
    if (level !== '5' || word === '' || confidence < leastConfidence) continue
    const key = `${page} ${block} ${paragraph} ${line}`
    const last = lines.at(-1)
    if (last?.key === key) {
      last.words.push(word)
      last.left = Math.min(last.left, left)
      last.top = Math.min(last.top, top)
      last.right = Math.max(last.right, left + width)
      last.bottom = Math.max(last.bottom, top + height)
    } else {
      const begun = { key, paragraph: `${page} ${block} ${paragraph}`, words: [word] }
      lines.push({ ...begun, left, top, right: left + width, bottom: top + height })
    }
  }
  return lines
}

/** The lines in their usual form, words whole that are broken at the end of one. */
const formLines = (lines: readonly Line[]): string[] => {
  const texts = lines.map(({ words }) => normaliseText(siftCharacters(words.join(' ')).text))
  for (const [index, text] of texts.entries()) {
    const [first = '', second] = joinBrokenWords(`${text}\n${texts[index + 1] ?? ''}`).split('\n')
    if (!/[-\u2010]$/.test(text) || second === undefined || index + 1 >= texts.length) continue
    texts[index] = first
    texts[index + 1] = second
  }
  return texts
}

const layOut = (lines: readonly Line[], number: number, { width, height }: PictureFile): RecognisedPage => {
  const texts = formLines(lines)
  const places: TextPlace[] = []
  let text = ''
  let paragraph: string | undefined
  for (const [index, line] of lines.entries()) {
    const said = texts[index] ?? ''
    if (said === '') continue
    if (text !== '') text += line.paragraph === paragraph ? '\n' : '\n\n'
    paragraph = line.paragraph
    const start = text.length
    text += said
    const box = { left: line.left / width, top: line.top / height }
    const size = { width: (line.right - line.left) / width, height: (line.bottom - line.top) / height }
    places.push({ page: number, ...box, ...size, start, end: text.length })
  }
  return { text, places }
}

/**
 * Reads the picture of page `number`; empty where nothing can be made out. `signal` ends it. Rejects where tesseract is
 * missing, ended or failed.
 */
const recognisePicture = async (picture: PictureFile, number: number, signal: AbortSignal): Promise<RecognisedPage> => {
  const languages = (await findRecogniser()) ?? []
  const known = languages.filter((language) => language !== 'osd')
  // With the data for it, tesseract turns a page that was scanned sideways.
  const layout = languages.includes('osd') ? '1' : '3'
  const args = ['stdin', 'stdout', '-l', known.join('+') || 'eng', '--dpi', String(picture.dpi), '--psm', layout, 'tsv']
  const table = await run(args, picture.bytes, signal)
  return layOut(readLines(table), number, picture)
}

/** Pixels of the largest picture that is decoded: an A3 page at 600 dots to the inch in grey. */
const maxImagePixels = 70_000_000

const recognisePages = async (file: string, bytes: Uint8Array, limits: DocumentLimits): Promise<RecognisedPage[]> => {
  // Opened anew: whoever reads the text of a PDF has no use for its pictures. pdf.js takes the buffer over.
  const options = {
    disableFontFace: true,
    maxImageSize: maxImagePixels,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  }
  const pdf = await getDocumentProxy(new Uint8Array(bytes), options)
  const signal = AbortSignal.timeout(Math.max(1, limits.maxParseMs - reserveMs))
  try {
    if (pdf.numPages > maxRecognisedPages) {
      throw new HiringError('document.too_many_pages', { file, pages: pdf.numPages, limit: maxRecognisedPages })
    }
    const faxes = findFaxPictures(bytes)
    const pages: RecognisedPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const picture = await drawImages(page)
      page.cleanup()
      const pictured = picture === null ? faxes.shift() : toPictureFile(picture)
      if (pictured !== undefined) pages.push(await recognisePicture(pictured, number, signal))
    }
    return pages
  } catch (cause) {
    if (cause instanceof HiringError) throw cause
    if (!signal.aborted) throw new HiringError('document.no_text', { file }, { cause })
    throw new HiringError('document.too_slow', { file, limit: `${limits.maxParseMs / 1000} s` }, { cause })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/**
 * Reads what the pictures of a scanned PDF show, with the place of every line; null where tesseract is not installed.
 * Throws `document.no_text` where nothing can be made out, `document.too_many_pages` above 8 pages, and
 * `document.too_slow` when the time for the document is over.
 */
export const recognisePdf = async ({ name, bytes, limits }: SourceFile): Promise<FoundOnScan | null> => {
  if ((await findRecogniser()) === null) return null
  let text = ''
  const places: TextPlace[] = []
  for (const page of await recognisePages(name, bytes, limits)) {
    if (page.text === '') continue
    if (text !== '') text += '\n\n'
    const from = text.length
    for (const place of page.places) places.push({ ...place, start: place.start + from, end: place.end + from })
    text += page.text
  }
  if (text === '') throw new HiringError('document.no_text', { file: name })
  return { text, places, isRecognised: true }
}

/** Of the words of a layer, how many the scan must show. Recognition reads one word in ten wrong on a poor scan. */
const leastAgreement = 0.7

const countWords = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * Whether a text layer that is not drawn says what the scan below it shows, so that it is nothing to report: what counts
 * is what the scan shows, in either case. Each word counts as often as it stands there.
 */
export const agreesWithScan = (layer: string, recognised: string): boolean => {
  const seen = countWords(recognised)
  let [all, shown] = [0, 0]
  for (const [word, count] of countWords(layer)) {
    all += count
    shown += Math.min(count, seen.get(word) ?? 0)
  }
  return all > 0 && shown / all >= leastAgreement
}
