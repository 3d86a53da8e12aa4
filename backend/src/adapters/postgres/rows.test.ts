import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ApplicationRow,
  formatSlot,
  type InterviewRow,
  parseSlot,
  toApplication,
  toComparison,
  toFlags,
  toHidden,
  toInterview,
} from './rows.ts'

const noon = Temporal.Instant.from('2026-03-12T12:00:00Z')
const slot = '["2026-03-16 09:00:00+00","2026-03-16 10:00:00+00")'

const interviewRow = (fields: Partial<InterviewRow> = {}): InterviewRow => ({
  id: 'i1',
  application_id: 'a1',
  job_id: 'j1',
  recruiter_id: 'r1',
  candidate_id: 'c1',
  rank_at_time: 1,
  created_at: noon,
  status: 'invitation_sent',
  confirmation_deadline: noon,
  slot_selection_deadline: noon,
  accepted_at: noon,
  slot,
  calendar_sequence: 0,
  closed_reason: null,
  calendar_event_id: null,
  calendar_sync_method: 'google',
  ...fields,
})

const applicationRow = (fields: Partial<ApplicationRow> = {}): ApplicationRow => ({
  id: 'a1',
  job_id: 'j1',
  applicant_id: 'c1',
  employer_id: 'r1',
  name: 'Kim',
  email: 'kim@example.org',
  created_at: noon,
  status: 'pending',
  fit_score: 0,
  ai_processed: false,
  shortlist_status: 'pending',
  rank: null,
  ...fields,
})

describe('a row', () => {
  it.each([
    ['invitation_sent', 'confirmation_deadline'],
    ['slot_pending', 'accepted_at'],
    ['slot_pending', 'slot_selection_deadline'],
    ['confirmed', 'slot'],
    ['completed', 'slot'],
    ['no_show', 'slot'],
  ] as const)('of an interview that is %s without %s is a bug that names both', (status, column) => {
    expect(() => toInterview(interviewRow({ status, [column]: null }))).toThrow(
      expect.objectContaining({ code: 'internal.bug', details: { table: 'interviews', id: 'i1', missing: column } }),
    )
  })

  it.each(['cancelled', 'expired'] as const)('of an interview that is %s needs nothing more', (status) => {
    const bare = { confirmation_deadline: null, slot_selection_deadline: null, accepted_at: null, slot: null }

    expect(toInterview(interviewRow({ status, ...bare })).status).toBe(status)
  })

  it('of an interview in a state that nobody knows is a bug', () => {
    expect(() => toInterview(interviewRow({ status: 'postponed' as 'expired' }))).toThrow(
      expect.objectContaining({ code: 'internal.bug' }),
    )
  })

  it.each(['shortlisted', 'buffer'] as const)('of an application that is %s without a rank is a bug', (status) => {
    expect(() => toApplication(applicationRow({ shortlist_status: status }))).toThrow(
      expect.objectContaining({ code: 'internal.bug', details: { table: 'applications', id: 'a1', missing: 'rank' } }),
    )
  })

  it('of an application that is older than the orchestrator has no job', () => {
    expect(toApplication(applicationRow({ job_id: null })).jobId).toBeNull()
  })
})

describe('a slot', () => {
  it('is read in whatever zone the session writes it', () => {
    expect(parseSlot('["2026-03-16 10:00:00+01","2026-03-16 14:45:00.5+05:45")')).toEqual({
      start: Temporal.Instant.from('2026-03-16T09:00:00Z'),
      end: Temporal.Instant.from('2026-03-16T09:00:00.5Z'),
    })
  })

  it('that is no closed-open span is a bug', () => {
    for (const range of [
      '',
      'empty',
      '(,)',
      '["2026-03-16 09:00:00+00",)',
      '("2026-03-16 09:00:00+00","2026-03-16 10:00:00+00"]',
    ]) {
      expect(() => parseSlot(range)).toThrow(expect.objectContaining({ code: 'internal.bug' }))
    }
  })

  it('is written with its start included and its end excluded, to the microsecond', () => {
    const instants = fc
      .integer({ min: 0, max: 4_102_444_800_000 })
      .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms))

    fc.assert(
      fc.property(instants, instants, (start, end) => {
        expect(formatSlot({ start, end })).toBe(`[${start},${end})`)
        expect(parseSlot(`["${start}","${end}")`)).toEqual({ start, end })
      }),
      { numRuns: 100 },
    )
  })
})

describe('What an older scorer has stored', () => {
  it('is shown without a place where it kept none', () => {
    const hidden = JSON.parse('{ "reason": "tiny", "page": 2, "quote": "Rust" }')
    const passage = JSON.parse('{ "kind": "copied_text", "quote": "We plan", "start": 3, "end": 10 }')

    expect(toHidden([hidden])).toEqual([{ ...hidden, box: null }])
    expect(toFlags([{ kind: 'hidden_text', ...hidden }, passage])).toEqual([
      { kind: 'hidden_text', ...hidden, box: null },
      { ...passage, page: null, box: null },
    ])
  })

  it('is shown without the trade of a title where it asked for none', () => {
    const position = JSON.parse('{ "title": "Welder", "relevance": 0.1, "start": 0, "end": 6 }')

    expect(toComparison(null)).toBeNull()
    expect(toComparison(JSON.parse(JSON.stringify({ positions: [position], gaps: [] })))).toEqual({
      positions: [{ ...position, isOtherTrade: false }],
      gaps: [],
    })
  })
})
