// The recruiter's dashboard and calendar.

import { asId, type JobId } from '../../../domain/types.ts'
import type { Orchestrator } from '../../../orchestrator/orchestrator.ts'
import type { Api } from '../api.ts'
import { dashboardRoutes as routes } from '../routes/dashboard.ts'
import { ok } from '../schemas/values.ts'

const jobId = (params: { readonly jobId: string }): JobId => asId<JobId>(params.jobId)

/** Names and ranks begin at the first; scores and dates with the best and the newest. */
const usualOrder = { fitScore: 'desc', appliedAt: 'desc', rank: 'asc', name: 'asc' } as const

export const serveDashboard = (api: Api, orchestrator: Orchestrator): void => {
  api.on(routes.listCandidates, async ({ caller, params, query }) => {
    const { items, nextCursor } = await orchestrator.listCandidates(caller.actor, jobId(params), {
      ...query,
      sortOrder: query.sortOrder ?? usualOrder[query.sortBy],
    })
    return { ...ok, candidates: items, nextCursor }
  })

  api.on(routes.listActivity, async ({ caller, params, query }) => {
    const { action_type: action, startDate: from, endDate: until, limit, cursor } = query
    const request = { action, from, until, limit, cursor }
    const { items, nextCursor } = await orchestrator.listActivity(caller.actor, jobId(params), request)
    return { ...ok, entries: items, nextCursor }
  })

  api.on(routes.getSchedule, async ({ caller }) => ({
    ...ok,
    schedule: await orchestrator.getSchedule(caller.actor),
  }))

  api.on(routes.saveSchedule, async ({ caller, body }) => ({
    ...ok,
    schedule: await orchestrator.saveSchedule(caller.actor, body),
  }))
}
