import { describe, expect, it } from 'vitest'
import { HiringError } from '../../domain/errors.ts'
import { isWorthRetrying, sqlStateOf, toHiringError } from './errors.ts'

const failure = (code: string, fields: { message?: string; constraint?: string } = {}) =>
  Object.assign(new Error(fields.message ?? 'the database says no'), { code, ...fields })

describe('an error of the database', () => {
  it.each([
    ['an overlap of two interviews', failure('23P01', { constraint: 'interviews_no_overlap' }), 'slot.taken'],
    ['a full shortlist', failure('HO001', { constraint: 'applications_openings_check' }), 'job.openings_full'],
    ['too few openings', failure('HO002'), 'job.openings_below_shortlist'],
    [
      'a second application',
      failure('23505', { constraint: 'idx_applications_job_id_applicant_id' }),
      'application.already_applied',
    ],
    ['a second live interview', failure('23505', { constraint: 'idx_interviews_live' }), 'database.conflict'],
    ['a rank held by another', failure('23505', { constraint: 'idx_applications_job_id_rank' }), 'database.conflict'],
    ['a job deleted meanwhile', failure('23503', { constraint: 'applications_job_id_fkey' }), 'job.not_found'],
    ['an address in use', failure('23505', { constraint: 'users_email_key' }), 'account.email_taken'],
    ['a deadlock', failure('40P01'), 'database.conflict'],
    ['a check that code should have made', failure('23514', { constraint: 'jobs_title_check' }), 'internal.bug'],
    ['missing rights', failure('42501'), 'internal.bug'],
    ['a server going down', failure('57P01'), 'database.unavailable'],
    ['too many connections', failure('53300'), 'database.unavailable'],
    ['a statement that took too long', failure('57014'), 'database.unavailable'],
    ['a refused connection', failure('ECONNREFUSED'), 'database.unavailable'],
    ['an address that does not resolve', failure('ENOTFOUND'), 'database.unavailable'],
    ['every address refused', new AggregateError([failure('ECONNREFUSED')]), 'database.unavailable'],
    ['a connection cut', new Error('Connection terminated unexpectedly'), 'database.unavailable'],
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect'), 'database.unavailable'],
    ['anything else', new TypeError('x is not a function'), 'internal.bug'],
    ['what is no error at all', 'thrown text', 'internal.bug'],
  ])('%s is told in the product’s terms', (_, cause, code) => {
    expect(toHiringError(cause)).toMatchObject({ code, cause })
  })

  it('that is one of ours already stays as it is', () => {
    const ours = new HiringError('slot.taken')

    expect(toHiringError(ours)).toBe(ours)
  })

  it('about an interview names the state that it is in', () => {
    const message = 'Interview 0c is expired and cannot become slot_pending.'

    expect(toHiringError(failure('HO003', { message }))).toMatchObject({
      code: 'interview.wrong_state',
      details: { status: 'expired' },
    })
  })

  it('about a text too long for a portal’s column says how long it may be, and nothing of the database', () => {
    const error = toHiringError(failure('22001', { message: 'value too long for type character varying(30)' }))

    expect(error.message).toBe('text: must have at most 30 characters.')
  })

  it('about something that a portal needs names the field', () => {
    const error = toHiringError(Object.assign(failure('23502'), { column: 'cover_letter' }))

    expect(error.message).toBe('coverLetter: is needed.')
  })

  it('keeps its SQLSTATE below any number of wrappings, and only races are worth another try', () => {
    const deadlock = new HiringError('internal.bug', {}, { cause: toHiringError(failure('40P01')) })

    expect(sqlStateOf(deadlock)).toBe('40P01')
    expect(isWorthRetrying(deadlock)).toBe(true)
    expect(isWorthRetrying(failure('40001'))).toBe(true)
    expect(isWorthRetrying(failure('23505'))).toBe(false)
    expect(isWorthRetrying(new HiringError('database.conflict'))).toBe(false)
    expect(sqlStateOf(null)).toBeNull()
  })
})
