// What a parser thread does with a document. It holds nothing between documents, so it can be ended at any moment.

import { type ParseReply, type ParseRequest, toReply } from './parser-protocol.ts'
import { documentReaders } from './readers.ts'

// What pdf.js drops on its way (a promise that nobody waits for) must not take the next document of this thread with it:
// the outcome of a document is what `parse` waits for, and nothing else.
process.on('unhandledRejection', () => {})

/** Parses one document. Never throws: whatever goes wrong comes back as a reply. */
export const parse = async ({ format, name, bytes, limits }: ParseRequest): Promise<ParseReply> => {
  try {
    const parsed = await documentReaders[format](name, bytes, limits)
    return { ok: true, parsed }
  } catch (error) {
    return toReply(name, error)
  }
}
