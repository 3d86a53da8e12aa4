// Who may do what to whose. Row level security decides what a caller can see; these guards decide, of what can be
// seen, what the caller may change.

import { HiringError, isRefusal, type Refusal } from '../domain/errors.ts'
import type { Actor, InterviewId, Job, UserId } from '../domain/types.ts'
import type { InterviewAccess } from './inputs.ts'
import type { LinkAction, Ports } from './ports.ts'

export const engine: Actor = { kind: 'system', trigger: 'auto' }
export const timer: Actor = { kind: 'system', trigger: 'scheduled' }

/** The recruiter's id; throws unless the caller is one. */
export const requireRecruiter = (actor: Actor): UserId => {
  if (actor.kind === 'visitor') throw new HiringError('account.unauthenticated')
  if (actor.kind !== 'recruiter') throw new HiringError('account.forbidden')
  return actor.userId
}

/** The candidate's id; throws unless the caller is one with a session. */
export const requireCandidate = (actor: Actor): UserId => {
  if (actor.kind === 'visitor') throw new HiringError('account.unauthenticated')
  if (actor.kind !== 'candidate') throw new HiringError('account.forbidden')
  return actor.userId
}

/** Passes the recruiter who posted the job, and the engine. */
export const requireOwner = (actor: Actor, job: Job): void => {
  if (actor.kind === 'system') return
  if (requireRecruiter(actor) !== job.postedBy) throw new HiringError('account.forbidden')
}

/** Turns a refusal into the error that carries it to the border. */
export const orThrow = <Value extends object>(decision: Value | Refusal): Value => {
  if (isRefusal(decision)) throw new HiringError(decision.refused, decision.details)
  return decision
}

/**
 * Who stands behind an access to an interview. A link speaks for the interview's candidate, and only for the
 * actions that it was made for (R14.3); a session speaks for whoever is signed in.
 */
export const actorBehind = async (
  { links, store, clock }: Ports,
  id: InterviewId,
  access: InterviewAccess,
  allowed: readonly LinkAction[],
): Promise<Actor> => {
  if ('session' in access) return access.session
  if (!allowed.includes(access.action)) throw new HiringError('link.invalid')
  await links.verify(id, access.action, access.token, clock.now())
  const interview = await store.read(engine, (tx) => tx.interviews.find(id))
  if (!interview) throw new HiringError('link.invalid')
  return { kind: 'candidate', userId: interview.candidateId, via: 'link' }
}
