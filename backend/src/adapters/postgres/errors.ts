// The one translator from SQLSTATEs and constraint names to the product's own errors.

import { type ErrorCode, type ErrorDetails, HiringError } from '../../domain/errors.ts'

/** What PostgreSQL, PGlite and the socket below them have in common. PGlite's errors are no `pg.DatabaseError`. */
interface DatabaseFailure extends Error {
  readonly code: string
  readonly constraint?: string
  readonly column?: string
}

const isDatabaseFailure = (error: unknown): error is DatabaseFailure =>
  error instanceof Error && !(error instanceof HiringError) && 'code' in error && typeof error.code === 'string'

/** The SQLSTATE behind an error, however often it has been wrapped. */
export const sqlStateOf = (error: unknown): string | null => {
  if (isDatabaseFailure(error)) return error.code
  return error instanceof Error && error.cause !== undefined ? sqlStateOf(error.cause) : null
}

/** Another transaction came first: the same work may well succeed when it is done again. */
export const isWorthRetrying = (error: unknown): boolean => {
  const state = sqlStateOf(error)
  return state === '40001' || state === '40P01'
}

/** Constraints and triggers that speak of something that can happen to a person, by name. */
const byConstraint: Readonly<Record<string, ErrorCode>> = {
  interviews_no_overlap: 'slot.taken',
  idx_applications_job_id_applicant_id: 'application.already_applied',
  applications_job_id_fkey: 'job.not_found',
  users_email_key: 'account.email_taken',
  idx_users_lower_email: 'account.email_taken',
}

/** SQLSTATEs that mean one thing wherever they come from; HO… are the schema's own. */
const byState: Readonly<Record<string, ErrorCode>> = {
  '22001': 'input.invalid',
  '23502': 'input.invalid',
  '23503': 'database.conflict',
  '23505': 'database.conflict',
  HO001: 'job.openings_full',
  HO002: 'job.openings_below_shortlist',
  HO003: 'interview.wrong_state',
  HO005: 'job.not_found',
  '40001': 'database.conflict',
  '40P01': 'database.conflict',
  '55P03': 'database.conflict',
}

const unavailableStates = /^(08...|53...|57P0[1-5]|57014|28...|3D000)$/
const unavailableSockets = /^(ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/
// node-postgres gives these no code.
const unavailableMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has|was)|Cannot use a pool)/

const isUnavailable = (error: Error): boolean => {
  if (error instanceof AggregateError)
    return error.errors.some((inner) => inner instanceof Error && isUnavailable(inner))
  if (!isDatabaseFailure(error)) return unavailableMessages.test(error.message)
  return unavailableStates.test(error.code) || unavailableSockets.test(error.code)
}

const codeOf = (error: Error): ErrorCode => {
  if (isUnavailable(error)) return 'database.unavailable'
  if (!isDatabaseFailure(error)) return 'internal.bug'
  return byConstraint[error.constraint ?? ''] ?? byState[error.code] ?? 'internal.bug'
}

const camelCase = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What the error's sentence names, as far as the database tells it. */
const detailsOf = (code: ErrorCode, error: Error): ErrorDetails => {
  if (code === 'input.invalid' && isDatabaseFailure(error)) {
    // An existing portal's columns are narrower than our own checks, and more of them are needed.
    if (error.code === '23502') return { field: camelCase(error.column ?? 'text'), constraint: 'is needed' }
    const [, limit = 'fewer'] = /varying\((\d+)\)/.exec(error.message) ?? []
    return { field: 'text', constraint: `must have at most ${limit} characters` }
  }
  const [, status] = / is (\w+) and cannot become /.exec(error.message) ?? []
  return code === 'interview.wrong_state' && status !== undefined ? { status } : {}
}

/** Whatever went wrong, as an error of the catalogue; what it was before is its cause. */
export const toHiringError = (error: unknown): HiringError => {
  if (error instanceof HiringError) return error
  if (!(error instanceof Error)) return new HiringError('internal.bug', {}, { cause: error })
  const code = codeOf(error)
  return new HiringError(code, detailsOf(code, error), { cause: error })
}
