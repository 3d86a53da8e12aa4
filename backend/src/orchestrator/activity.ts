// The automation log's vocabulary, and the one way to write into it. Every change of state is logged in the
// transaction that makes it (R8.7, P30), so the log can neither lack an action nor show one that did not happen.

import type { Actor, ApplicationId, JobId, TriggerSource, UserId } from '../domain/types.ts'
import type { Tx } from './ports.ts'

/** Every action that the log knows. */
export const activities = [
  'job_posted',
  'job_updated',
  'applications_closed',
  'ranking_requested',
  'job_ranked',
  'job_rescored',
  'automation_paused',
  'automation_resumed',
  'application_received',
  'application_withdrawn',
  'resume_processed',
  'resume_unreadable',
  'resume_reprocessing',
  'application_shortlisted',
  'application_buffered',
  'candidate_promoted',
  'buffer_empty',
  'seat_left_open',
  'manually_accepted',
  'manually_rejected',
  'invitation_sent',
  'invitation_accepted',
  'invitation_declined',
  'invitation_expired',
  'slot_chosen',
  'slot_choice_expired',
  'interview_confirmed',
  'interview_rescheduled',
  'interview_cancelled',
  'interview_completed',
  'interview_no_show',
  'interview_reminded',
  'deadline_extended',
  'mail_given_up',
  'flag_changed',
] as const

export type Activity = (typeof activities)[number]

export const triggerOf = (actor: Actor): TriggerSource => (actor.kind === 'system' ? actor.trigger : 'manual')

export const userIdOf = (actor: Actor): UserId | null =>
  actor.kind === 'candidate' || actor.kind === 'recruiter' ? actor.userId : null

export interface Recorded {
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly jobId: JobId | null
  readonly activity: Activity
  readonly applicationId?: ApplicationId
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

/** Writes one line of the log. */
export const record = (tx: Tx, { actor, at, jobId, activity, applicationId, details }: Recorded): Promise<void> =>
  tx.automationLog.append({
    jobId,
    action: activity,
    trigger: triggerOf(actor),
    actorId: userIdOf(actor),
    details: { actor: actor.kind, ...(applicationId === undefined ? {} : { applicationId }), ...details },
    at,
  })
