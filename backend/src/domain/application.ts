// An application as the shortlist sees it: one union member per shortlist status, a table of moves, one decision.

import { type Refusal, refuse } from './errors.ts'
import type { ApplicationId, JobId, PortalStatus, ShortlistStatus, UserId } from './types.ts'

interface ApplicationFacts {
  readonly id: ApplicationId
  /** Null only for applications that are older than the orchestrator; those take no part in it. */
  readonly jobId: JobId | null
  readonly applicantId: UserId
  readonly employerId: UserId
  readonly name: string
  readonly email: string
  readonly appliedAt: Temporal.Instant
  /** The portal's own accept and reject. `accepted` marks a person's decision that no ranking touches (P41). */
  readonly portalStatus: PortalStatus
  /** R1.4: 0–100; 0 until the resume is processed. */
  readonly fitScore: number
  readonly aiProcessed: boolean
}

export interface PendingApplication extends ApplicationFacts {
  readonly status: 'pending'
}
export interface ShortlistedApplication extends ApplicationFacts {
  readonly status: 'shortlisted'
  /** 1 … number of openings. */
  readonly rank: number
}
export interface BufferedApplication extends ApplicationFacts {
  readonly status: 'buffer'
  /** Openings + 1 … openings + buffer. */
  readonly rank: number
}
export interface RejectedApplication extends ApplicationFacts {
  readonly status: 'rejected'
}
export interface ExpiredApplication extends ApplicationFacts {
  readonly status: 'expired'
}

export type Application =
  | PendingApplication
  | ShortlistedApplication
  | BufferedApplication
  | RejectedApplication
  | ExpiredApplication

/** Placed: the application has a rank, in a seat or in the buffer. */
export const placedStatuses = ['shortlisted', 'buffer'] as const satisfies ShortlistStatus[]

/** Which shortlist states allow which move. */
export const applicationMoves = {
  shortlist: ['pending', 'buffer'],
  putIntoBuffer: ['pending'],
  acceptManually: ['pending', 'buffer', 'rejected', 'expired'],
  rejectManually: ['pending', 'shortlisted', 'buffer', 'expired'],
  leave: ['shortlisted'],
  expire: ['shortlisted'],
} as const satisfies Record<string, readonly ShortlistStatus[]>

export type ApplicationMove =
  | { readonly name: 'shortlist'; readonly rank: number }
  | { readonly name: 'putIntoBuffer'; readonly rank: number }
  | { readonly name: 'acceptManually'; readonly rank: number }
  | { readonly name: 'rejectManually' }
  | { readonly name: 'leave' }
  | { readonly name: 'expire' }

export const rankOf = (application: Application): number | null =>
  application.status === 'shortlisted' || application.status === 'buffer' ? application.rank : null

const factsOf = (application: Application): ApplicationFacts => ({
  id: application.id,
  jobId: application.jobId,
  applicantId: application.applicantId,
  employerId: application.employerId,
  name: application.name,
  email: application.email,
  appliedAt: application.appliedAt,
  portalStatus: application.portalStatus,
  fitScore: application.fitScore,
  aiProcessed: application.aiProcessed,
})

/** What a move makes of an application, or why not. Seats and ranks are `shortlist`'s question. */
export const decideApplication = (application: Application, move: ApplicationMove): Application | Refusal => {
  const allowed: readonly ShortlistStatus[] = applicationMoves[move.name]
  if (!allowed.includes(application.status)) return refuse('application.wrong_state', { status: application.status })
  const facts = factsOf(application)
  switch (move.name) {
    case 'shortlist':
      return { ...facts, status: 'shortlisted', rank: move.rank }
    case 'putIntoBuffer':
      return { ...facts, status: 'buffer', rank: move.rank }
    case 'acceptManually':
      return { ...facts, portalStatus: 'accepted', status: 'shortlisted', rank: move.rank }
    case 'rejectManually':
      return { ...facts, portalStatus: 'rejected', status: 'rejected' }
    case 'leave':
      return { ...facts, status: 'rejected' }
    case 'expire':
      return { ...facts, status: 'expired' }
  }
}
