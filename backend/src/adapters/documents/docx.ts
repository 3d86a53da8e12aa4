// DOCX by mammoth. Its raw text drops line breaks inside a paragraph and so glues words together;
// its HTML keeps them, and lists and table cells too, so the text is taken from there.

import mammoth from 'mammoth'
import { HiringError } from '../../domain/errors.ts'
import { takeOutHidden } from './docx-visibility.ts'
import { gatherHidden, type HiddenPassage } from './hidden-text.ts'
import { charactersPerPage, type DocumentLimits } from './limits.ts'
import type { ParsedText } from './parser-protocol.ts'
import { normaliseText } from './plain-text.ts'
import { guardZip } from './zip-guard.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const toText = (html: string): string =>
  html
    .replace(/<li[^>]*>/g, '\n• ')
    .replace(/<br\s*\/?>|<\/(?:li|tr)>/g, '\n')
    .replace(/<\/t[dh]>/g, '   ')
    .replace(/<(p|h[1-6])\b[^>]*>/g, '')
    .replace(/<\/(?:p|h[1-6]|ul|ol|table)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#(\d+));/g, (whole, name: string, code: string | undefined) =>
      code === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replace(/• \n/g, '• ')

/**
 * Reads the text of a DOCX, a line for each paragraph, list item and table row.
 * The format stores no pages: they are counted by characters (see `charactersPerPage`).
 * Throws `document.bomb`, `document.damaged`, `document.encrypted`, `document.too_many_pages` or `document.no_text`.
 */
export const readDocx = async (name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<ParsedText> => {
  await guardZip(name, bytes, limits.maxUnpackedBytes)
  let html: string
  let hidden: HiddenPassage[]
  try {
    const visible = takeOutHidden(bytes)
    hidden = visible.hidden
    const buffer = Buffer.from(visible.bytes.buffer, visible.bytes.byteOffset, visible.bytes.byteLength)
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    html = (await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false })).value
  } catch (cause) {
    throw new HiringError('document.damaged', { file: name }, { cause })
  }
  const text = normaliseText(toText(html))
  if (text === '') throw new HiringError('document.no_text', { file: name })
  const pages = Math.ceil(text.length / charactersPerPage)
  if (pages > limits.maxPages) {
    throw new HiringError('document.too_many_pages', { file: name, pages, limit: limits.maxPages })
  }
  return { pages, text, hidden: gatherHidden(hidden, text), places: [], isRecognised: false }
}
