// What passes between the reader and its parser threads. Both ends check what they get: a message is
// outside data, and an error loses its class on the way.

import { type ErrorCode, type ErrorDetails, errorCatalogue, HiringError } from '../../domain/errors.ts'
import type { DocumentFormat, DocumentText } from '../../orchestrator/documents-port.ts'
import type { DocumentLimits } from './limits.ts'

/** One document for a parser thread. */
export interface ParseRequest {
  readonly format: DocumentFormat
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: DocumentLimits
}

/** What a parser finds in a document of a known format. */
export type ParsedText = Omit<DocumentText, 'format'>

/** What became of it: the text, or the code and details of a `HiringError`. */
export type ParseOutcome =
  | { readonly ok: true; readonly parsed: ParsedText }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: ErrorDetails; readonly cause: string }

export interface ParseReply {
  readonly outcome: ParseOutcome
  /** Bytes that the thread still holds beside its heap. */
  readonly held: number
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCatalogue, code)

// Parsers quote what they stumble over, and that is a piece of somebody's resume: a cause ends in logs. What is kept
// is the kind of the error and the place that threw it, which is what one needs to find the fault.
const describeCause = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const quoted = error.stack?.indexOf(error.message) ?? -1
  const frames = quoted < 0 ? '' : error.stack?.slice(quoted + error.message.length)
  const [place] = frames?.match(/ at [^\n]{1,200}/) ?? []
  return `${error.constructor.name}${place ?? ''}`
}

/** Turns what a parser threw into an outcome; anything unexpected means that the document is damaged. */
export const toFailedOutcome = (name: string, error: unknown): ParseOutcome => {
  if (!(error instanceof HiringError)) {
    return { ok: false, code: 'document.damaged', details: { file: name }, cause: describeCause(error) }
  }
  const cause = error.cause === undefined ? '' : describeCause(error.cause)
  return { ok: false, code: error.code, details: error.details, cause }
}

/** Turns a failed outcome back into the error that it was. */
export const toError = ({ code, details, cause }: Extract<ParseOutcome, { ok: false }>): HiringError =>
  new HiringError(isErrorCode(code) ? code : 'document.damaged', details, { cause })
