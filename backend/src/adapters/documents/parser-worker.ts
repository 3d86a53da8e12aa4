// The thread that parses. It holds nothing between documents, so it can be ended at any moment.

import { parentPort } from 'node:worker_threads'
import { readDocx } from './docx.ts'
import { type ParseReply, type ParseRequest, toReply } from './parser-protocol.ts'
import { readPdf } from './pdf.ts'

const parse = async ({ format, name, bytes, limits }: ParseRequest): Promise<ParseReply> => {
  try {
    const parsed = format === 'pdf' ? await readPdf(name, bytes, limits) : await readDocx(name, bytes, limits)
    return { ok: true, parsed }
  } catch (error) {
    return toReply(name, error)
  }
}

parentPort?.on('message', async (request: ParseRequest) => {
  parentPort?.postMessage(await parse(request))
})
