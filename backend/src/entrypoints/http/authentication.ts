// Who asks. A session cookie makes a recruiter or a candidate, a link's token speaks for itself, and everybody else
// is a visitor; what each of them may do is the orchestrator's question.

import type { FastifyRequest } from 'fastify'
import { HiringError } from '../../domain/errors.ts'
import type { Actor, User } from '../../domain/types.ts'
import type { InterviewAccess } from '../../orchestrator/inputs.ts'
import type { Accounts, LinkAction } from '../../orchestrator/ports.ts'

export interface Caller {
  readonly actor: Actor
  readonly user: User | null
}

export const visitor: Caller = { actor: { kind: 'visitor' }, user: null }

const actorOf = (user: User): Actor =>
  user.role === 'Employer'
    ? { kind: 'recruiter', userId: user.id }
    : { kind: 'candidate', userId: user.id, via: 'session' }

/** Finds out who sent a request, by its cookies. */
export const identify = async (accounts: Accounts, request: FastifyRequest): Promise<Caller> => {
  const { cookie } = request.headers
  if (cookie === undefined) return visitor
  const user = await accounts.whoIs(cookie)
  return user ? { actor: actorOf(user), user } : visitor
}

/** The signed-in person; throws for a visitor. */
export const requireUser = (caller: Caller): User => {
  if (!caller.user) throw new HiringError('account.unauthenticated')
  return caller.user
}

/** A link's token counts where one is given; otherwise the session does. */
export const accessOf = (caller: Caller, action: LinkAction, token: string | undefined): InterviewAccess =>
  token === undefined ? { session: caller.actor } : { action, token }
