import createClient from 'openapi-fetch'
import { asFailure, failureFrom, requestIdHeader } from './failure.ts'
import type { components, paths } from './generated.ts'

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** Typed by the API's own description. */
export const client = createClient<paths>({ credentials: 'same-origin' })

interface Answer<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** The body of a successful answer; anything else is thrown as an `ApiFailure`. */
export const answerOf = async <Data>(request: Promise<Answer<Data>>): Promise<Data> => {
  const { data, error, response } = await request.catch((cause: unknown) => {
    throw asFailure(cause)
  })
  if (response.ok && data !== undefined) return data
  throw failureFrom(response.status, error, response.headers.get(requestIdHeader))
}
