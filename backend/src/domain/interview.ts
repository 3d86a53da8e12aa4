// The life of an interview: one union member per state, a table of moves, and one pure decision.
// The API, the documentation and the buttons read the table; the database refuses anything else by trigger.

import { type Refusal, refuse } from './errors.ts'
import type { ApplicationId, InterviewId, JobId, JobPolicy, Slot, UserId } from './types.ts'

interface InterviewFacts {
  readonly id: InterviewId
  readonly applicationId: ApplicationId
  readonly jobId: JobId
  readonly recruiterId: UserId
  readonly candidateId: UserId
  /** The application's rank when it was invited (R3.2). */
  readonly rankAtTime: number
  readonly createdAt: Temporal.Instant
}

export interface Invited extends InterviewFacts {
  readonly status: 'invitation_sent'
  readonly confirmationDeadline: Temporal.Instant
}

export interface SlotPending extends InterviewFacts {
  readonly status: 'slot_pending'
  readonly acceptedAt: Temporal.Instant
  readonly slotSelectionDeadline: Temporal.Instant
  /** The slot that is held for the candidate, once one is chosen. */
  readonly held: Slot | null
}

export interface CalendarEntry {
  readonly eventId: string
  /** `ics_fallback`: the built-in calendar, with the invite sent by mail. */
  readonly syncMethod: 'google' | 'ics_fallback' | 'manual'
}

export interface Confirmed extends InterviewFacts {
  readonly status: 'confirmed'
  readonly slot: Slot
  /** iTIP SEQUENCE of the calendar event: how often it has been moved. */
  readonly sequence: number
  /** Where the interview stands in a calendar; null until it has been put there. */
  readonly calendar: CalendarEntry | null
}

export interface Completed extends InterviewFacts {
  readonly status: 'completed'
  readonly slot: Slot
}

export interface NoShow extends InterviewFacts {
  readonly status: 'no_show'
  readonly slot: Slot
}

export interface Cancelled extends InterviewFacts {
  readonly status: 'cancelled'
  readonly reason: string | null
}

export interface Expired extends InterviewFacts {
  readonly status: 'expired'
}

export type Interview = Invited | SlotPending | Confirmed | Completed | NoShow | Cancelled | Expired
export type InterviewStatus = Interview['status']

/** Which states allow which move. The API, the docs and the buttons read this table. */
export const interviewMoves = {
  accept: ['invitation_sent'],
  decline: ['invitation_sent', 'slot_pending'],
  chooseSlot: ['slot_pending'],
  confirmSlot: ['slot_pending'],
  expire: ['invitation_sent', 'slot_pending'],
  extendDeadline: ['invitation_sent', 'slot_pending'],
  reschedule: ['confirmed'],
  cancel: ['invitation_sent', 'slot_pending', 'confirmed'],
  complete: ['confirmed'],
  recordNoShow: ['confirmed'],
} as const satisfies Record<string, readonly InterviewStatus[]>

export type InterviewMoveName = keyof typeof interviewMoves

export type InterviewMove =
  | { readonly name: 'accept' }
  | { readonly name: 'decline'; readonly reason: string | null }
  | { readonly name: 'chooseSlot'; readonly slot: Slot }
  | { readonly name: 'confirmSlot' }
  | { readonly name: 'expire' }
  | { readonly name: 'extendDeadline'; readonly hours: number }
  | { readonly name: 'reschedule'; readonly slot: Slot }
  | { readonly name: 'cancel'; readonly reason: string | null }
  | { readonly name: 'complete' }
  | { readonly name: 'recordNoShow' }

/** Live: the interview may still take place, and the application keeps its seat. */
export const liveStatuses = ['invitation_sent', 'slot_pending', 'confirmed'] as const satisfies InterviewStatus[]

/** The instant at which the interview expires by itself, or null where nothing is waited for. */
export const deadlineOf = (interview: Interview): Temporal.Instant | null => {
  if (interview.status === 'invitation_sent') return interview.confirmationDeadline
  if (interview.status === 'slot_pending') return interview.slotSelectionDeadline
  return null
}

/** A deadline belongs to the candidate up to and including its instant; after that it has passed. */
export const isOverdue = (interview: Interview, at: Temporal.Instant): boolean => {
  const deadline = deadlineOf(interview)
  return deadline !== null && Temporal.Instant.compare(at, deadline) > 0
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) <= 0 ? a : b)
const later = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) >= 0 ? a : b)

/**
 * R4.4: a choice is held for `slotHours`, but never beyond `slotLimitHours` after the acceptance.
 * Only a recruiter's extension reaches further, and a choice must not take it back.
 */
const deadlineAfterChoice = (interview: SlotPending, policy: JobPolicy, at: Temporal.Instant): Temporal.Instant => {
  const limit = later(interview.acceptedAt.add({ hours: policy.slotLimitHours }), interview.slotSelectionDeadline)
  return earlier(at.add({ hours: policy.slotHours }), limit)
}

const factsOf = (interview: Interview): InterviewFacts => {
  const { id, applicationId, jobId, recruiterId, candidateId, rankAtTime, createdAt } = interview
  return { id, applicationId, jobId, recruiterId, candidateId, rankAtTime, createdAt }
}

/** A new invitation for an application (R3.2, R3.3). */
export const inviteToInterview = (
  facts: Omit<InterviewFacts, 'createdAt'>,
  policy: JobPolicy,
  at: Temporal.Instant,
): Invited => ({
  ...facts,
  createdAt: at,
  status: 'invitation_sent',
  confirmationDeadline: at.add({ hours: policy.confirmationHours }),
})

const answered: readonly InterviewMoveName[] = ['accept', 'decline']
/** Moves that only the candidate's own time allows: they are refused once the deadline has passed. */
const boundByDeadline: readonly InterviewMoveName[] = ['accept', 'decline', 'chooseSlot', 'confirmSlot']

const refusalFor = (interview: Interview, move: InterviewMove, at: Temporal.Instant): Refusal | null => {
  const allowed: readonly InterviewStatus[] = interviewMoves[move.name]
  if (!allowed.includes(interview.status)) {
    const code = answered.includes(move.name) ? 'interview.already_answered' : 'interview.wrong_state'
    return refuse(code, { status: interview.status })
  }
  if (boundByDeadline.includes(move.name) && isOverdue(interview, at)) return refuse('interview.deadline_passed')
  return null
}

/**
 * What a requested move makes of an interview at an instant: the next state, or a refusal with its code.
 * Pure and total. Whether a slot is free is `scheduling`'s question; it must have been asked before.
 */
export const decide = (
  interview: Interview,
  move: InterviewMove,
  policy: JobPolicy,
  at: Temporal.Instant,
): Interview | Refusal => {
  const refusal = refusalFor(interview, move, at)
  if (refusal) return refusal
  const facts = factsOf(interview)
  const asked = { facts, move, policy, at }
  switch (interview.status) {
    case 'invitation_sent':
      return decideInvited(interview, asked)
    case 'slot_pending':
      return decideSlotPending(interview, asked)
    case 'confirmed':
      return decideConfirmed(interview, asked)
    default:
      return wrongState(interview)
  }
}

interface Asked {
  readonly facts: InterviewFacts
  readonly move: InterviewMove
  readonly policy: JobPolicy
  readonly at: Temporal.Instant
}

const wrongState = ({ status }: Interview): Refusal => refuse('interview.wrong_state', { status })

const expire = (interview: Interview, { facts, at }: Asked): Interview | Refusal =>
  isOverdue(interview, at) ? { ...facts, status: 'expired' } : wrongState(interview)

const decideInvited = (interview: Invited, asked: Asked): Interview | Refusal => {
  const { facts, move, policy, at } = asked
  switch (move.name) {
    case 'accept':
      return {
        ...facts,
        status: 'slot_pending',
        acceptedAt: at,
        slotSelectionDeadline: at.add({ hours: policy.slotHours }),
        held: null,
      }
    case 'decline':
    case 'cancel':
      return { ...facts, status: 'cancelled', reason: move.reason }
    case 'expire':
      return expire(interview, asked)
    case 'extendDeadline':
      return {
        ...interview,
        confirmationDeadline: later(interview.confirmationDeadline, at).add({ hours: move.hours }),
      }
    default:
      return wrongState(interview)
  }
}

const decideSlotPending = (interview: SlotPending, asked: Asked): Interview | Refusal => {
  const { facts, move, policy, at } = asked
  switch (move.name) {
    case 'chooseSlot':
      return { ...interview, held: move.slot, slotSelectionDeadline: deadlineAfterChoice(interview, policy, at) }
    case 'confirmSlot':
      if (interview.held === null) return refuse('interview.no_slot_chosen')
      return { ...facts, status: 'confirmed', slot: interview.held, sequence: 0, calendar: null }
    case 'decline':
    case 'cancel':
      return { ...facts, status: 'cancelled', reason: move.reason }
    case 'expire':
      return expire(interview, asked)
    case 'extendDeadline':
      return {
        ...interview,
        slotSelectionDeadline: later(interview.slotSelectionDeadline, at).add({ hours: move.hours }),
      }
    default:
      return wrongState(interview)
  }
}

const decideConfirmed = (interview: Confirmed, { facts, move, at }: Asked): Interview | Refusal => {
  switch (move.name) {
    case 'reschedule':
      return { ...interview, slot: move.slot, sequence: interview.sequence + 1 }
    case 'cancel':
      return { ...facts, status: 'cancelled', reason: move.reason }
    case 'complete':
    case 'recordNoShow':
      if (Temporal.Instant.compare(at, interview.slot.start) < 0) return refuse('interview.not_over')
      return { ...facts, status: move.name === 'complete' ? 'completed' : 'no_show', slot: interview.slot }
    default:
      return wrongState(interview)
  }
}
