// The twin without threads or parsers, for the demo, the simulator and tests: every document is UTF-8
// text. It refuses what the real reader refuses, so that no test passes here and fails there.

import { HiringError } from '../../domain/errors.ts'
import type { Documents } from '../../orchestrator/documents-port.ts'
import { detectFormat } from './format.ts'
import { defaultLimits } from './limits.ts'
import { checkSize, readPlainText } from './reader.ts'

/** Creates a reader of text files only; PDF and DOCX are refused as unsupported. Holds nothing, needs no closing. */
export const createMemoryDocuments = (): Documents => ({
  read: async ({ name, bytes }) => {
    checkSize(name, bytes, defaultLimits)
    const format = await detectFormat(name, bytes)
    if (format !== 'text') throw new HiringError('document.unsupported', { file: name })
    return readPlainText(name, bytes, defaultLimits)
  },
})
