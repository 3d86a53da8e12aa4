// One reader for each format. They run in the parser threads; what they throw is a `HiringError` or means a damaged
// document. A thread loads a reader with the first document of its format, so that it starts at once.

import type { DocumentFormat } from '../../orchestrator/documents-port.ts'
import type { DocumentLimits } from './limits.ts'
import type { ParsedText } from './parser-protocol.ts'

/** Reads the text of a document of a known format. Throws `document.*` naming the file. */
type DocumentReader = (name: string, bytes: Uint8Array, limits: DocumentLimits) => Promise<ParsedText>

/** The reader of each format. */
export const documentReaders: Readonly<Record<DocumentFormat, DocumentReader>> = {
  pdf: async (...file) => (await import('./pdf/index.ts')).readPdf(...file),
  docx: async (...file) => (await import('./docx/index.ts')).readDocx(...file),
  odt: async (...file) => (await import('./odt/index.ts')).readOdt(...file),
  rtf: async (...file) => (await import('./rtf/index.ts')).readRtf(...file),
  html: async (...file) => (await import('./html/index.ts')).readHtml(...file),
  markdown: async (...file) => (await import('./markdown.ts')).readMarkdown(...file),
  json_resume: async (...file) => (await import('./json-resume.ts')).readJsonResume(...file),
  text: async (...file) => (await import('./text.ts')).readText(...file),
}
