// A server on this machine that speaks the protocols of the three kinds of providers, well or badly.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LanguageModelProvider } from '../../language-model-settings.ts'

/** What the server does with one request. */
export type Behaviour =
  /** Answers with this text as the model's words, and this reason for their end. */
  | { readonly says: string; readonly finish?: 'stop' | 'length' | 'filter'; readonly headers?: Record<string, string> }
  /** Answers with this status and body. */
  | { readonly status: number; readonly body: string; readonly headers?: Record<string, string> }
  /** Takes the request and never answers. */
  | 'silence'
  /** Begins an answer, and the connection breaks. */
  | 'broken_off'
  /** The connection breaks before an answer. */
  | 'reset'
  /** Sends an answer that does not end. */
  | 'endless'

export interface ModelServer {
  /** Where it listens; each provider adds its own path. */
  readonly url: string
  readonly requests: readonly {
    readonly path: string
    readonly headers: IncomingMessage['headers']
    readonly body: string
  }[]
  /** What the next requests meet, in turn; the last one again and again. */
  behave(...behaviours: Behaviour[]): void
  close(): Promise<void>
}

type Finish = 'stop' | 'length' | 'filter'
const usage = { input: 1000, output: 200 }

const finishes: Readonly<Record<LanguageModelProvider, Readonly<Record<Finish, string>>>> = {
  'openai-compatible': { stop: 'stop', length: 'length', filter: 'content_filter' },
  anthropic: { stop: 'end_turn', length: 'max_tokens', filter: 'refusal' },
  google: { stop: 'STOP', length: 'MAX_TOKENS', filter: 'SAFETY' },
}

const answers: Readonly<Record<LanguageModelProvider, (text: string, finish: Finish) => unknown>> = {
  'openai-compatible': (text, finish) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'test',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text },
        finish_reason: finishes['openai-compatible'][finish],
      },
    ],
    usage: { prompt_tokens: usage.input, completion_tokens: usage.output, total_tokens: usage.input + usage.output },
  }),
  anthropic: (text, finish) => ({
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'test',
    content: [{ type: 'text', text }],
    stop_reason: finishes.anthropic[finish],
    stop_sequence: null,
    usage: { input_tokens: usage.input, output_tokens: usage.output },
  }),
  google: (text, finish) => ({
    candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: finishes.google[finish], index: 0 }],
    usageMetadata: {
      promptTokenCount: usage.input,
      candidatesTokenCount: usage.output,
      totalTokenCount: usage.input + usage.output,
    },
  }),
}

const providerOf = (path: string): LanguageModelProvider | null => {
  if (path.endsWith('/chat/completions')) return 'openai-compatible'
  if (path.endsWith('/messages')) return 'anthropic'
  return path.endsWith(':generateContent') ? 'google' : null
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const json = { 'content-type': 'application/json' }

const sendEndlessly = (response: ServerResponse): void => {
  response.writeHead(200, json)
  const part = `"${'a'.repeat(65_536)}",`
  const push = () => {
    while (!response.destroyed && response.write(part)) {}
  }
  response.on('drain', push)
  response.write('[')
  push()
}

const answer = (behaviour: Behaviour, provider: LanguageModelProvider, response: ServerResponse): void => {
  if (behaviour === 'silence') return
  if (behaviour === 'reset') {
    response.socket?.resetAndDestroy()
  } else if (behaviour === 'broken_off') {
    response.writeHead(200, { ...json, 'content-length': '1000' })
    response.write('{"choices": [', () => response.socket?.resetAndDestroy())
  } else if (behaviour === 'endless') {
    sendEndlessly(response)
  } else if ('status' in behaviour) {
    response.writeHead(behaviour.status, { ...json, ...behaviour.headers }).end(behaviour.body)
  } else {
    const body = answers[provider](behaviour.says, behaviour.finish ?? 'stop')
    response.writeHead(200, { ...json, ...behaviour.headers }).end(JSON.stringify(body))
  }
}

/** Starts the server on a free port of this machine. */
export const startModelServer = async (): Promise<ModelServer> => {
  const requests: { path: string; headers: IncomingMessage['headers']; body: string }[] = []
  let behaviours: Behaviour[] = []
  const server = createServer(async (request, response) => {
    const body = await readBody(request)
    const path = request.url ?? ''
    requests.push({ path, headers: request.headers, body })
    const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0]
    const provider = providerOf(path)
    if (provider === null || behaviour === undefined) response.writeHead(404).end()
    else answer(behaviour, provider, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    behave: (...next) => {
      behaviours = next
      requests.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
