// Every refusal and failure of the API as one kind of error that pages can show.

interface ErrorBody {
  readonly message?: string
  readonly requestId?: string
  readonly error?: {
    readonly code?: string
    readonly message?: string
    readonly details?: {
      readonly reason?: string
      readonly remedy?: string
      readonly field?: string
      readonly constraint?: string
      readonly requestId?: string
      readonly problems?: readonly { readonly field: string; readonly constraint: string }[]
    }
  }
}

interface FailureFacts {
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  /** What exactly was refused, e.g. `SLOT_TAKEN`; null where the API names none. */
  readonly reason: string | null
  readonly remedy: string | null
  readonly requestId: string | null
  /** What is wrong by field. */
  readonly fields: Readonly<Record<string, string>>
}

export class ApiFailure extends Error {
  readonly facts: FailureFacts

  constructor(message: string, facts: FailureFacts) {
    super(message)
    this.name = 'ApiFailure'
    this.facts = facts
  }
}

export const asFailure = (error: unknown): ApiFailure =>
  error instanceof ApiFailure
    ? error
    : new ApiFailure('The server could not be reached.', {
        status: 0,
        reason: null,
        remedy: 'Check your connection and try again. What you have typed is still here.',
        requestId: null,
        fields: {},
      })

const asSentence = (text: string): string => {
  const begun = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(begun) ? begun : `${begun}.`
}

const isErrorBody = (body: unknown): body is ErrorBody => typeof body === 'object' && body !== null

const fieldsOf = (body: ErrorBody): Record<string, string> => {
  const details = body.error?.details
  const problems = details?.problems ?? []
  const all = [...problems]
  if (all.length === 0 && details?.field && details.constraint) {
    all.push({ field: details.field, constraint: details.constraint })
  }
  const fields: Record<string, string> = {}
  for (const problem of all) fields[problem.field] ??= asSentence(problem.constraint)
  return fields
}

/** Reads an answer that is not a success. */
export const failureFrom = (status: number, body: unknown, requestId: string | null): ApiFailure => {
  const known = isErrorBody(body) ? body : {}
  const details = known.error?.details
  const message = known.error?.message ?? known.message
  return new ApiFailure(message ? asSentence(message) : 'The server did not answer as it should.', {
    status,
    reason: details?.reason ?? null,
    remedy: details?.remedy ?? (message ? null : 'Nothing was changed. Try again in a moment.'),
    requestId: details?.requestId ?? known.requestId ?? requestId,
    fields: fieldsOf(known),
  })
}

export const requestIdHeader = 'x-request-id'
