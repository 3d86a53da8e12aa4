// The twin without threads, for the demo, the simulator and tests: it reads every format that is written as text. It
// refuses what the real reader refuses, so that no test passes here and fails there.

import { HiringError } from '../../domain/errors.ts'
import type { Documents } from '../../orchestrator/documents-port.ts'
import { detectFormat } from './format.ts'
import { readHtml } from './html/index.ts'
import { readJsonResume } from './json-resume.ts'
import { defaultLimits } from './limits.ts'
import { readMarkdown } from './markdown.ts'
import { checkSize } from './reader.ts'
import { readRtf } from './rtf/index.ts'
import { readText } from './text.ts'

const readers = { text: readText, markdown: readMarkdown, html: readHtml, rtf: readRtf, json_resume: readJsonResume }

/** Creates a reader of text formats; PDF, DOCX and ODT are refused as unsupported. Holds nothing, needs no closing. */
export const createMemoryDocuments = (): Documents => ({
  read: async ({ name, bytes }) => {
    checkSize(name, bytes, defaultLimits)
    const format = await detectFormat(name, bytes)
    if (format === 'pdf' || format === 'docx' || format === 'odt') {
      throw new HiringError('document.unsupported', { file: name })
    }
    return { format, ...(await readers[format](name, bytes, defaultLimits)) }
  },
})
