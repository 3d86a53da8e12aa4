// How the models' servers are spoken to: never on to another address, and never more of an answer than a summary can be.

const maxAnswerBytes = 1_000_000

/** A server that sends more than anybody asked for. */
export class EndlessAnswerError extends Error {}

const readBounded = async (response: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > maxAnswerBytes) throw new EndlessAnswerError('the answer is too long')
    parts.push(part)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** As `fetch`, but it follows no redirect, which would take the key along, and reads at most a megabyte. */
export const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' })
  const body = await readBounded(response)
  const { status, statusText, headers } = response
  return new Response(status === 204 || status === 304 ? null : body, { status, statusText, headers })
}
