// What one document may cost. A resume is a few pages; everything here is far above that and far
// below what would hurt the process that reads it.

/** Largest file that is looked at, in bytes: 10 MB. */
export const maxFileBytes = 10 * 1024 * 1024

/** Most pages that are read. A longer document is refused before its pages are parsed. */
export const maxPages = 50

/** Time that one document may take to parse, in milliseconds. The parser is ended when it is over. */
export const maxParseMs = 30_000

/** Most bytes that a document may unpack to: 100 MB. */
export const maxUnpackedBytes = 100 * 1024 * 1024

/** Most entries in a zip container; a word processor writes some twenty, and one for each picture. */
export const maxZipEntries = 2000

/** Characters that count as one page where the format knows no pages (plain text, DOCX): a dense A4 page. */
export const charactersPerPage = 5000

/** What a reader may be held to. Every figure has its default in this file. */
export interface DocumentLimits {
  readonly maxFileBytes: number
  readonly maxPages: number
  readonly maxParseMs: number
  readonly maxUnpackedBytes: number
}

/** The limits of a deployment that names none. */
export const defaultLimits: DocumentLimits = { maxFileBytes, maxPages, maxParseMs, maxUnpackedBytes }

/** Names an amount of bytes for a person: "10 MB". */
export const formatBytes = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round(bytes / (1024 * 1024))} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`
