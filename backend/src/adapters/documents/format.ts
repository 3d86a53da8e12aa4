// A file is what its bytes say, never what its name says: people rename, and attackers do too.

import { fileTypeFromBuffer } from 'file-type'
import { HiringError } from '../../domain/errors.ts'
import type { DocumentFormat } from '../../orchestrator/documents-port.ts'
import { decodeText } from './charset.ts'

// A document with macros is one of Word too; its reader says what is wrong with it.
const wordMime =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.|ms-word\.(?:document|template)\.macroenabled)/i
const odtMime = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?$/

// Mark-up and scripts are text to a decoder but not to a reader: their tags would be taken for words.
const otherMarkup = /^(?:<\?xml|<svg|<!doctype|%!PS|#!\/)/i
const page = /^<(?:!doctype\s{1,9}html|html|head|body)\b/i
// A part of a page that was saved without its frame.
const fragment =
  /^<(?:meta|title|style|div|main|section|article|header|p|h[1-6]|table|ul|ol|font|center)\b[^<>]{0,500}>/i
const closing = /<\/(?:title|style|div|main|section|article|header|p|h[1-6]|table|ul|ol|font|center|li|td)\s{0,9}>/i

// What Markdown has and no other text: headings, bold passages, links.
const markdown = [
  /^#{1,6} \S/m,
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:|[/#.])[^)\s]{0,500}\)/,
]

// A JSON Resume begins like this; the whole of it is looked at when it is read.
const jsonObject = /^\{\s*"/
const jsonResumePart = /"(?:basics|work|education)"\s{0,100}:\s{0,100}[{[]/

/** How much of a text is looked at. */
const sampleLength = 64 * 1024

const find = (bytes: Uint8Array, needle: string, encoding: 'latin1' | 'utf16le', limit = bytes.length): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(limit, bytes.length)).includes(needle, 0, encoding)

const hasUtf16Mark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** A text from its first mark or word on: without declarations of XML and comments before it. */
const skipProlog = (text: string): string => {
  let rest = text.trimStart()
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : null
    const at = end === null ? -1 : rest.indexOf(end)
    if (end === null || at < 0) return rest
    rest = rest.slice(at + end.length).trimStart()
  }
}

/** What a text is; null for mark-up and scripts that are not read. */
const detectText = (bytes: Uint8Array): DocumentFormat | null => {
  const text = decodeText(bytes.subarray(0, sampleLength))
    .replace(/^\ufeff/, '')
    .trimStart()
  const start = skipProlog(text)
  if (/^\{\\rtf/.test(text)) return 'rtf'
  if (page.test(start) || (fragment.test(start) && closing.test(start))) return 'html'
  if (otherMarkup.test(text) || otherMarkup.test(start)) return null
  if (jsonObject.test(text) && jsonResumePart.test(text)) return 'json_resume'
  return markdown.some((mark) => mark.test(text)) ? 'markdown' : 'text'
}

/**
 * Says what a file is by its content.
 * Throws `document.unsupported` for anything that is not read, `document.encrypted` for a DOCX with a password.
 */
export const detectFormat = async (name: string, bytes: Uint8Array): Promise<DocumentFormat> => {
  // PDF readers accept up to 1,024 bytes of other matter before the header, and mail gateways put some there.
  if (find(bytes, '%PDF-', 'latin1', 1024 + 5)) return 'pdf'
  // A byte-order mark of UTF-16 passes for the start of a sound file; what follows is checked when it is decoded.
  const type = hasUtf16Mark(bytes) ? undefined : await fileTypeFromBuffer(bytes).catch(() => undefined)
  const mime = type?.mime ?? ''
  if (mime === '' || /^(?:text\/|application\/(?:xml|rtf)$)/.test(mime)) {
    const format = detectText(bytes)
    if (format !== null) return format
  }
  if (wordMime.test(mime)) return 'docx'
  if (odtMime.test(mime)) return 'odt'
  // A container written by a library may start with another part than file-type expects.
  if (mime === 'application/zip' && find(bytes, 'word/document.xml', 'latin1')) return 'docx'
  if (mime === 'application/zip' && find(bytes, 'opendocument.text', 'latin1', 200)) return 'odt'
  // Word puts a document with a password into an OLE container with this stream.
  if (mime === 'application/x-cfb' && find(bytes, 'EncryptedPackage', 'utf16le')) {
    throw new HiringError('document.encrypted', { file: name })
  }
  throw new HiringError('document.unsupported', { file: name })
}
