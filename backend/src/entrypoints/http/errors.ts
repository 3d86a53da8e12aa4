// The only place that knows HTTP status codes and the codes that clients read. Whatever goes wrong passes here on its
// way out; what is not in the catalogue becomes "our side" with a request id, and its cause stays in the log.

import { type ErrorKind, errorCatalogue, HiringError } from '../../domain/errors.ts'
import type { ErrorAnswer, Problem, PublicCode } from './schemas/error.ts'

/** A request whose parts do not fit their schemas: every field that is wrong, and how. */
export class InvalidRequest extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super('The request does not fit its schema.')
    this.name = 'InvalidRequest'
    this.problems = problems
  }
}

/** An address below the API that leads nowhere. */
export class UnknownAddress extends Error {
  constructor() {
    super('There is nothing at this address.')
    this.name = 'UnknownAddress'
  }
}

/** A request that bears somebody's cookies and does not come from our pages. */
export class ForeignRequest extends Error {
  constructor() {
    super('This request does not come from our own pages.')
    this.name = 'ForeignRequest'
  }
}

export interface Failure {
  readonly status: number
  readonly answer: ErrorAnswer
  /** Seconds after which another try makes sense, for the `Retry-After` header. */
  readonly retryAfterSeconds: number | null
  /** True where the operator must know. */
  readonly isOurs: boolean
}

const statusOf: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  unsupported: 415,
  unavailable: 503,
  bug: 500,
}

const codeOf: Readonly<Record<ErrorKind, PublicCode>> = {
  invalid: 'VALIDATION_ERROR',
  unauthenticated: 'UNAUTHENTICATED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  gone: 'LINK_EXPIRED',
  too_large: 'PAYLOAD_TOO_LARGE',
  unsupported: 'UNSUPPORTED_MEDIA_TYPE',
  unavailable: 'UNAVAILABLE',
  bug: 'INTERNAL_ERROR',
}

const unavailableRetrySeconds = 30

/** Subjects whose name belongs to the reason: `SLOT_TAKEN` says more than `TAKEN`. */
const spoken = ['slot', 'link', 'document', 'mail', 'database', 'input']

const reasonOf = (code: string): string => {
  const [subject = '', what = ''] = code.split('.')
  return (spoken.includes(subject) ? `${subject}_${what}` : what).toUpperCase()
}

interface Spoken {
  readonly code: PublicCode
  readonly message: string
  readonly details: ErrorAnswer['error']['details']
}

const answer = ({ code, message, details }: Spoken, requestId: string): ErrorAnswer => ({
  success: false,
  message,
  error: { code, message, details: { ...details, requestId } },
})

const fromCatalogue = (error: HiringError, requestId: string): Failure => {
  const { code, kind } = error
  const isTooMany = code === 'request.too_many'
  const isOurs = kind === 'bug' || (kind === 'unavailable' && !isTooMany)
  return {
    status: isTooMany ? 429 : statusOf[kind],
    answer: answer(
      {
        code: isTooMany ? 'TOO_MANY_REQUESTS' : codeOf[kind],
        message: error.message,
        // What our own faults know (names of servers, settings) is the operator's.
        details: isOurs
          ? { reason: reasonOf(code) }
          : { ...error.details, reason: reasonOf(code), remedy: error.remedy },
      },
      requestId,
    ),
    retryAfterSeconds: kind === 'unavailable' && !isTooMany ? unavailableRetrySeconds : null,
    isOurs,
  }
}

const fromProblems = (problems: readonly Problem[], requestId: string): Failure => {
  const [first = { field: 'body', constraint: 'is not valid' }] = problems
  return {
    status: 400,
    answer: answer(
      {
        code: 'VALIDATION_ERROR',
        message: `${first.field}: ${first.constraint}.`,
        details: {
          ...first,
          reason: 'INPUT_INVALID',
          remedy: errorCatalogue['input.invalid'].remedy,
          problems: [...problems],
        },
      },
      requestId,
    ),
    retryAfterSeconds: null,
    isOurs: false,
  }
}

const inBody = (constraint: string): readonly Problem[] => [{ field: 'body', constraint }]

/** What Fastify and its plugins refuse before a handler sees it, by their codes. */
const refusedByServer: Readonly<Record<string, (requestId: string) => Failure>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: (id) => fromProblems(inBody('must be JSON'), id),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: (id) => fromProblems(inBody('must be as long as it says'), id),
  FST_ERR_BAD_URL: (id) => fromProblems([{ field: 'address', constraint: 'must be a valid URL' }], id),
  FST_ERR_CTP_BODY_TOO_LARGE: (id) => refused(413, 'PAYLOAD_TOO_LARGE', 'The request is too large.', id),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: (id) => refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as JSON.', id),
  FST_INVALID_MULTIPART_CONTENT_TYPE: (id) =>
    refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as multipart/form-data.', id),
  FST_FILES_LIMIT: (id) => fromProblems(inBody('must have one file'), id),
  FST_FIELDS_LIMIT: (id) => fromProblems(inBody('has too many fields'), id),
  FST_PARTS_LIMIT: (id) => fromProblems(inBody('has too many parts'), id),
  FST_PROTO_VIOLATION: (id) => fromProblems(inBody('has a field with a forbidden name'), id),
}

const refused = (status: number, code: PublicCode, message: string, requestId: string): Failure => ({
  status,
  answer: answer({ code, message, details: { reason: code } }, requestId),
  retryAfterSeconds: null,
  isOurs: false,
})

const propertyOf = (error: unknown, name: 'code' | 'statusCode'): unknown =>
  typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined

/** Turns anything that was thrown into what the client is told. */
export const failureFrom = (error: unknown, requestId: string): Failure => {
  if (error instanceof HiringError) return fromCatalogue(error, requestId)
  if (error instanceof InvalidRequest) return fromProblems(error.problems, requestId)
  if (error instanceof UnknownAddress) return refused(404, 'NOT_FOUND', error.message, requestId)
  if (error instanceof ForeignRequest) return refused(403, 'FORBIDDEN', error.message, requestId)
  const code = propertyOf(error, 'code')
  const known = typeof code === 'string' ? refusedByServer[code] : undefined
  if (known) return known(requestId)
  const status = propertyOf(error, 'statusCode')
  // A plugin's refusal that has no sentence of its own here: the request was wrong, its text is not for clients.
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return fromProblems([{ field: 'request', constraint: 'cannot be read' }], requestId)
  }
  return fromCatalogue(new HiringError('internal.bug'), requestId)
}
