import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from './errors.ts'
import {
  deadlineOf,
  decide,
  type Interview,
  type InterviewMove,
  type InterviewMoveName,
  type InterviewStatus,
  interviewMoves,
  inviteToInterview,
  isOverdue,
} from './interview.ts'
import {
  type ApplicationId,
  asId,
  defaultJobPolicy,
  type InterviewId,
  type JobId,
  type Slot,
  type UserId,
} from './types.ts'

const invitedAt = Temporal.Instant.from('2026-03-27T09:00:00Z')
const invitation = inviteToInterview(
  {
    id: asId<InterviewId>('interview'),
    applicationId: asId<ApplicationId>('application'),
    jobId: asId<JobId>('job'),
    recruiterId: asId<UserId>('recruiter'),
    candidateId: asId<UserId>('candidate'),
    rankAtTime: 2,
  },
  defaultJobPolicy,
  invitedAt,
)
const slotAt = (start: string): Slot => {
  const instant = Temporal.Instant.from(start)
  return { start: instant, end: instant.add({ minutes: 60 }) }
}
const slot = slotAt('2026-04-01T12:00:00Z')
const { confirmationDeadline: _, ...facts } = invitation
const pending = {
  ...facts,
  status: 'slot_pending',
  acceptedAt: invitedAt,
  slotSelectionDeadline: invitedAt.add({ hours: 24 }),
  held: slot,
} as const
const confirmed = { ...facts, status: 'confirmed', slot, sequence: 0, calendar: null } as const
const examples: Readonly<Record<InterviewStatus, Interview>> = {
  invitation_sent: invitation,
  slot_pending: pending,
  confirmed,
  completed: { ...facts, status: 'completed', slot },
  no_show: { ...facts, status: 'no_show', slot },
  cancelled: { ...facts, status: 'cancelled', reason: null },
  expired: { ...facts, status: 'expired' },
}
const moves: Readonly<Record<InterviewMoveName, InterviewMove>> = {
  accept: { name: 'accept' },
  decline: { name: 'decline', reason: 'another offer' },
  chooseSlot: { name: 'chooseSlot', slot },
  confirmSlot: { name: 'confirmSlot' },
  expire: { name: 'expire' },
  extendDeadline: { name: 'extendDeadline', hours: 12 },
  reschedule: { name: 'reschedule', slot: slotAt('2026-04-02T09:00:00Z') },
  cancel: { name: 'cancel', reason: null },
  complete: { name: 'complete' },
  recordNoShow: { name: 'recordNoShow' },
}
const outcomeOf = (from: InterviewStatus, name: InterviewMoveName, at: Temporal.Instant) =>
  decide(examples[from], moves[name], defaultJobPolicy, at)

/** The moment at which a move is in time: expiry after the deadline, an outcome after the interview, all else before. */
const inTime = (name: InterviewMoveName): Temporal.Instant => {
  if (name === 'expire') return invitedAt.add({ hours: 49 })
  if (name === 'complete' || name === 'recordNoShow') return slot.end
  return invitedAt.add({ hours: 1 })
}

describe('the lifecycle of an interview', () => {
  const statuses = Object.keys(examples) as InterviewStatus[]
  const names = Object.keys(interviewMoves) as InterviewMoveName[]
  const cases = statuses.flatMap((status) => names.map((name) => [status, name] as const))

  it.each(cases)('%s: %s is allowed exactly where the table says so', (status, name) => {
    const allowed: readonly InterviewStatus[] = interviewMoves[name]

    const decision = outcomeOf(status, name, inTime(name))

    expect(isRefusal(decision)).toBe(!allowed.includes(status))
  })

  it('an invitation is open for 48 hours, also across a change of the clocks', () => {
    expect(invitation.confirmationDeadline.toString()).toBe('2026-03-29T09:00:00Z')
    expect(isOverdue(invitation, Temporal.Instant.from('2026-03-29T09:00:00Z'))).toBe(false)
    expect(isOverdue(invitation, Temporal.Instant.from('2026-03-29T09:00:01Z'))).toBe(true)
  })

  it.each(['accept', 'decline'] as const)(
    '%s after the deadline is refused, whether or not a timer has run',
    (name) => {
      const decision = outcomeOf('invitation_sent', name, invitedAt.add({ hours: 49 }))

      expect(decision).toMatchObject({ refused: 'interview.deadline_passed' })
    },
  )

  it('a second answer is told that there is one already', () => {
    expect(outcomeOf('slot_pending', 'accept', invitedAt)).toMatchObject({ refused: 'interview.already_answered' })
    expect(outcomeOf('cancelled', 'decline', invitedAt)).toMatchObject({ refused: 'interview.already_answered' })
  })

  it('does not expire before its deadline', () => {
    expect(outcomeOf('invitation_sent', 'expire', invitedAt)).toMatchObject({ refused: 'interview.wrong_state' })
  })

  it('cannot be confirmed without a chosen slot', () => {
    const decision = decide({ ...pending, held: null }, { name: 'confirmSlot' }, defaultJobPolicy, invitedAt)

    expect(decision).toMatchObject({ refused: 'interview.no_slot_chosen' })
  })

  it('has no outcome before it has begun', () => {
    expect(outcomeOf('confirmed', 'recordNoShow', slot.start.subtract({ minutes: 1 }))).toMatchObject({
      refused: 'interview.not_over',
    })
  })

  it('counts how often it was moved, for the calendars that follow it', () => {
    const moved = outcomeOf('confirmed', 'reschedule', invitedAt)

    expect(moved).toMatchObject({ status: 'confirmed', sequence: 1 })
  })

  it('P15 a choice is held for 24 hours and never beyond 72 hours after the acceptance, however often it changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 1, maxLength: 12 }), (pauses) => {
        let interview: Interview = { ...pending, held: null }
        let at = pending.acceptedAt

        for (const minutes of pauses) {
          at = at.add({ minutes })
          const next = decide(interview, { name: 'chooseSlot', slot }, defaultJobPolicy, at)
          if (isRefusal(next)) break
          interview = next
          const limit = pending.acceptedAt.add({ hours: 72 })
          const full = at.add({ hours: 24 })
          const expected = Temporal.Instant.compare(full, limit) < 0 ? full : limit

          expect(deadlineOf(interview)?.toString()).toBe(expected.toString())
        }
      }),
    )
  })

  it('a deadline that a recruiter extended is not taken back by a later choice', () => {
    const extended = decide(
      pending,
      { name: 'extendDeadline', hours: 96 },
      defaultJobPolicy,
      invitedAt.add({ hours: 1 }),
    )
    if (isRefusal(extended)) throw new Error('an open choice can be extended')

    const chosen = decide(extended, { name: 'chooseSlot', slot }, defaultJobPolicy, invitedAt.add({ hours: 80 }))

    expect(isRefusal(chosen)).toBe(false)
    expect(isRefusal(chosen) ? null : deadlineOf(chosen)?.toString()).toBe(invitedAt.add({ hours: 104 }).toString())
  })
})
