// The real reader of documents. What is cheap and safe (size, kind, plain text) happens here; PDF and
// DOCX are parsed in threads of their own, so neither a slow nor a hostile file stops the server.

import { HiringError } from '../../domain/errors.ts'
import type { Documents, DocumentText } from '../../orchestrator/documents-port.ts'
import { detectFormat } from './format.ts'
import { charactersPerPage, type DocumentLimits, defaultLimits, formatBytes } from './limits.ts'
import { ParserPool } from './parser-pool.ts'
import { decodePlainText } from './plain-text.ts'

/** How a reader may differ from the default. */
export interface DocumentReaderOptions {
  readonly limits?: Partial<DocumentLimits>
  /** Parser threads, 1 or 2 on ordinary machines. */
  readonly threads?: number
  /** The script of the parser thread; tests hand in one that hangs or crashes. */
  readonly parser?: URL
}

/** Refuses an empty or too large file before anything looks into it. */
export const checkSize = (name: string, bytes: Uint8Array, limits: DocumentLimits): void => {
  if (bytes.length === 0) throw new HiringError('document.empty', { file: name })
  if (bytes.length > limits.maxFileBytes) {
    throw new HiringError('document.too_large', { file: name, limit: formatBytes(limits.maxFileBytes) })
  }
}

/** Reads a plain text file within the limits. Its pages are counted by characters. */
export const readPlainText = (name: string, bytes: Uint8Array, limits: DocumentLimits): DocumentText => {
  const text = decodePlainText(name, bytes)
  if (text === '') throw new HiringError('document.empty', { file: name })
  const pages = Math.ceil(text.length / charactersPerPage)
  if (pages > limits.maxPages) {
    throw new HiringError('document.too_many_pages', { file: name, pages, limit: limits.maxPages })
  }
  return { format: 'text', pages, text, hidden: [], places: [], isRecognised: false }
}

/** Creates the reader of PDF, DOCX and plain text. Its threads start with the first document; `close` ends them. */
export const createDocumentReader = (options: DocumentReaderOptions = {}): Documents & { close(): Promise<void> } => {
  const limits = { ...defaultLimits, ...options.limits }
  const pool = new ParserPool(options.threads ?? 2, options.parser ?? new URL('./parser-worker.ts', import.meta.url))
  return {
    read: async ({ name, bytes }) => {
      checkSize(name, bytes, limits)
      const format = await detectFormat(name, bytes)
      if (format === 'text') return readPlainText(name, bytes, limits)
      return { format, ...(await pool.parse({ format, name, bytes, limits })) }
    },
    close: () => pool.close(),
  }
}
