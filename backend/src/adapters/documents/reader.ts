// The real reader of documents. Size and kind are looked at here; what a document says is found in threads of their
// own, so neither a slow nor a hostile file stops the server. Only short plain text is not worth the way there.

import { setFlagsFromString } from 'node:v8'
import { HiringError } from '../../domain/errors.ts'
import type { Documents } from '../../orchestrator/documents-port.ts'
import { detectFormat } from './format.ts'
import { type DocumentLimits, defaultLimits, formatBytes } from './limits.ts'
import { ParserPool } from './parser-pool.ts'
import { readText } from './text.ts'

/** Bytes of a text that is read at once: some milliseconds of work. */
const shortText = 256 * 1024

// What is read and scored while the database is waited for survives the collections of young objects. V8 would let a heap
// of such garbage grow up to fourfold before it searches the whole of it; twice takes some 50 MB less and no more time.
const heapGrowth = '--heap-growing-percent=100'

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

/**
 * Creates the reader of all formats. Its threads start with the first document; `close` ends them. From then on the heaps
 * of the whole process grow more slowly, because a process that reads documents has a limit of memory to keep.
 */
export const createDocumentReader = (options: DocumentReaderOptions = {}): Documents & { close(): Promise<void> } => {
  setFlagsFromString(heapGrowth)
  const limits = { ...defaultLimits, ...options.limits }
  const pool = new ParserPool(options.threads ?? 2, options.parser ?? new URL('./parser-worker.ts', import.meta.url))
  return {
    read: async ({ name, bytes }) => {
      checkSize(name, bytes, limits)
      const format = await detectFormat(name, bytes)
      if (format === 'text' && bytes.length <= shortText) return { format, ...readText(name, bytes, limits) }
      return { format, ...(await pool.parse({ format, name, bytes, limits })) }
    },
    close: () => pool.close(),
  }
}
