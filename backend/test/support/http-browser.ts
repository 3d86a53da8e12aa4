// A browser as far as the API notices: it keeps cookies and says where its requests come from.

import type { FastifyInstance, InjectOptions } from 'fastify'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely; wrong guesses fail the test.
  readonly json: any
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export class Browser {
  readonly #server: FastifyInstance
  readonly #cookies = new Map<string, string>()
  /** Headers of every request; a test of foreign sites changes them. */
  headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }

  constructor(server: FastifyInstance) {
    this.#server = server
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** `path` is below `/api/v1`, or an address with `/` at both ends of the prefix given whole by `whole`. */
  async send(
    method: Method,
    path: string,
    body?: InjectOptions['payload'],
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const cookie = this.cookie
    const answer = await this.#server.inject({
      method,
      url: path.startsWith('//') ? path.slice(1) : `/api/v1${path}`,
      headers: { ...this.headers, ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body }),
    })
    for (const { name, value } of answer.cookies) {
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, encodeURIComponent(value))
    }
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, json: jsonIn(answer.body) }
  }

  get = (path: string, headers?: Record<string, string>) => this.send('GET', path, undefined, headers)
  post = (path: string, body?: InjectOptions['payload'], headers?: Record<string, string>) =>
    this.send('POST', path, body, headers)
  put = (path: string, body?: InjectOptions['payload'], headers?: Record<string, string>) =>
    this.send('PUT', path, body, headers)
  delete = (path: string, headers?: Record<string, string>) => this.send('DELETE', path, undefined, headers)

  /** Sends a form as browsers do. */
  async submit(path: string, fields: Readonly<Record<string, string | File>>): Promise<Answer> {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    const request = new Request('http://form', { method: 'POST', body: form })
    const type = request.headers.get('content-type') ?? ''
    return this.send('POST', path, Buffer.from(await request.arrayBuffer()), { 'content-type': type })
  }
}
