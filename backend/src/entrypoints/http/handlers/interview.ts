// Interviews: what a link does, what the recruiter records. Reading never acts; every act is a POST.

import { formatSpan } from '../../../domain/time-format.ts'
import { asId, type InterviewId } from '../../../domain/types.ts'
import type { Orchestrator } from '../../../orchestrator/orchestrator.ts'
import type { Api } from '../api.ts'
import { accessOf } from '../authentication.ts'
import { interviewRoutes as routes } from '../routes/interview.ts'
import { ok } from '../schemas/values.ts'

const idOf = (id: string): InterviewId => asId<InterviewId>(id)

export const serveInterviews = (api: Api, orchestrator: Orchestrator): void => {
  api.on(routes.openInterview, async ({ caller, params, query: { action, token } }) => {
    const access = accessOf(caller, action ?? 'select-slot', token)
    return { ...ok, interview: await orchestrator.openInterview(idOf(params.id), access) }
  })

  api.on(routes.acceptInvitation, async ({ caller, params, body: { token, timeZone } }) => ({
    ...ok,
    message: 'You have accepted. Choose a time next.',
    interview: await orchestrator.acceptInvitation(idOf(params.id), accessOf(caller, 'accept', token), timeZone),
  }))

  api.on(routes.declineInvitation, async ({ caller, params, body: { token, action, reason } }) => ({
    ...ok,
    message: 'You have declined the interview.',
    interview: await orchestrator.declineInvitation(idOf(params.id), accessOf(caller, action, token), reason),
  }))

  serveSlots(api, orchestrator)
  serveChanges(api, orchestrator)
}

const serveSlots = (api: Api, orchestrator: Orchestrator): void => {
  api.on(routes.listSlots, async ({ caller, params, query: { token, timeZone } }) => {
    const access = accessOf(caller, 'select-slot', token)
    const available = await orchestrator.listAvailableSlots(idOf(params.interviewId), access)
    const zone = timeZone ?? available.recruiterTimeZone
    const slots = available.slots.map(({ start, end }) => ({ start, end, display: formatSpan(start, end, zone) }))
    return { ...ok, ...available, slots }
  })

  api.on(routes.chooseSlot, async ({ caller, params, body: { token, start } }) => {
    const access = accessOf(caller, 'select-slot', token)
    const interview = await orchestrator.chooseSlot(idOf(params.interviewId), access, start)
    return { ...ok, message: 'The time is held for you. Confirm it to make it final.', interview }
  })

  api.on(routes.confirmSlot, async ({ caller, params, body: { token } }) => {
    const access = accessOf(caller, 'select-slot', token)
    const interview = await orchestrator.confirmSlot(idOf(params.interviewId), access)
    return { ...ok, message: 'The interview is confirmed.', interview }
  })
}

const serveChanges = (api: Api, orchestrator: Orchestrator): void => {
  api.on(routes.rescheduleInterview, async ({ caller, params, body: { token, start } }) => {
    const access = accessOf(caller, 'select-slot', token)
    const interview = await orchestrator.rescheduleInterview(idOf(params.id), access, start)
    return { ...ok, message: 'The interview is moved.', interview }
  })

  api.on(routes.cancelInterview, async ({ caller, params, body: { token, reason } }) => {
    const access = accessOf(caller, 'select-slot', token)
    const interview = await orchestrator.cancelInterview(idOf(params.id), access, reason)
    return { ...ok, message: 'The interview is cancelled.', interview }
  })

  api.on(routes.recordOutcome, async ({ caller, params, body }) => ({
    ...ok,
    status: await orchestrator.recordOutcome(caller.actor, idOf(params.id), body.outcome),
  }))

  api.on(routes.extendDeadline, async ({ caller, params, body }) => ({
    ...ok,
    deadline: await orchestrator.extendDeadline(caller.actor, idOf(params.id), body.hours),
  }))
}
