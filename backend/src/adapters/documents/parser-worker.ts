// What a parser thread does with a document. It holds nothing between documents, so it can be ended at any moment.

import { getHeapStatistics } from 'node:v8'
import { type ParseOutcome, type ParseReply, type ParseRequest, toFailedOutcome } from './parser-protocol.ts'
import { documentReaders } from './readers.ts'

// What pdf.js drops on its way (a promise that nobody waits for) must not take the next document of this thread with it:
// the outcome of a document is what `parse` waits for, and nothing else.
process.on('unhandledRejection', () => {})

const read = async ({ format, name, bytes, limits }: ParseRequest): Promise<ParseOutcome> => {
  try {
    return { ok: true, parsed: await documentReaders[format](name, bytes, limits) }
  } catch (error) {
    return toFailedOutcome(name, error)
  }
}

/** Parses one document. Never throws: whatever goes wrong comes back as an outcome. */
export const parse = async (request: ParseRequest): Promise<ParseReply> => {
  const outcome = await read(request)
  return { outcome, held: getHeapStatistics().external_memory }
}
