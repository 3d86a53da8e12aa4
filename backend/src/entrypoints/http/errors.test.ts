import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ErrorCode, errorCatalogue, HiringError } from '../../domain/errors.ts'
import { failureFrom, InvalidRequest, UnknownAddress } from './errors.ts'

const codes = Object.keys(errorCatalogue).map((code) => code as ErrorCode)

const statuses = {
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

describe('what a client is told of an error', () => {
  it.each(codes.filter((code) => code !== 'request.too_many'))('%s has the status of its kind', (code) => {
    const failure = failureFrom(new HiringError(code), 'r1')

    expect(failure.status).toBe(statuses[errorCatalogue[code].kind])
    expect(failure.answer).toMatchObject({
      success: false,
      message: expect.any(String),
      error: { code: expect.stringMatching(/^[A-Z_]+$/), details: { requestId: 'r1' } },
    })
    expect(failure.answer.message).toBe(failure.answer.error.message)
  })

  it.each([
    ['slot.taken', 'CONFLICT', 'SLOT_TAKEN'],
    ['interview.already_answered', 'CONFLICT', 'ALREADY_ANSWERED'],
    ['job.openings_full', 'CONFLICT', 'OPENINGS_FULL'],
    ['link.expired', 'LINK_EXPIRED', 'LINK_EXPIRED'],
    ['interview.deadline_passed', 'LINK_EXPIRED', 'DEADLINE_PASSED'],
    ['account.wrong_credentials', 'UNAUTHENTICATED', 'WRONG_CREDENTIALS'],
    ['document.too_large', 'PAYLOAD_TOO_LARGE', 'DOCUMENT_TOO_LARGE'],
  ] as const)('%s is %s because of %s', (code, publicCode, reason) => {
    const { answer } = failureFrom(new HiringError(code, { status: 'expired' }), 'r1')

    expect(answer.error).toMatchObject({ code: publicCode, details: { reason, remedy: expect.any(String) } })
  })

  it('says when to come back where something is unavailable', () => {
    const failure = failureFrom(new HiringError('database.unavailable'), 'r1')

    expect(failure).toMatchObject({ status: 503, isOurs: true, retryAfterSeconds: expect.any(Number) })
  })

  it('keeps the operator’s remedies from clients', () => {
    const { answer } = failureFrom(new HiringError('database.unavailable', { host: 'db.internal' }), 'r1')

    expect(JSON.stringify(answer)).not.toMatch(/DATABASE_URL|db\.internal/)
  })

  it('names every field of a request that does not fit', () => {
    const problems = [
      { field: 'title', value: '', constraint: 'must not be empty' },
      { field: 'city', constraint: 'is required' },
    ]

    const failure = failureFrom(new InvalidRequest(problems), 'r1')

    expect(failure.status).toBe(400)
    expect(failure.answer).toMatchObject({
      message: 'title: must not be empty.',
      error: {
        code: 'VALIDATION_ERROR',
        details: { field: 'title', value: '', constraint: 'must not be empty', problems },
      },
    })
  })

  it('knows an address that leads nowhere', () => {
    expect(failureFrom(new UnknownAddress(), 'r1')).toMatchObject({
      status: 404,
      answer: { error: { code: 'NOT_FOUND' } },
    })
  })

  it('P46 never lets the text of an unknown error out', () => {
    const hostile = fc.record({
      message: fc.string({ minLength: 12 }).map((text) => `secret-${text}`),
      code: fc.option(fc.constantFrom('23505', '42P01', 'ECONNREFUSED', 'FST_ERR_UNHEARD_OF'), { nil: undefined }),
      statusCode: fc.option(fc.integer({ min: 100, max: 599 }), { nil: undefined }),
    })

    fc.assert(
      fc.property(hostile, ({ message, code, statusCode }) => {
        const error = Object.assign(new Error(message), { code, statusCode, detail: message })

        const { status, answer } = failureFrom(error, 'r1')

        expect([400, 500]).toContain(status)
        expect(JSON.stringify(answer)).not.toContain('secret-')
      }),
    )
  })

  it.each([null, undefined, 'text', 42, {}])('takes %s for a fault of ours', (thrown) => {
    expect(failureFrom(thrown, 'r1')).toMatchObject({ status: 500, isOurs: true })
  })
})
