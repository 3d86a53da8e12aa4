// Jobs and their automation.

import { asId, type JobId } from '../../../domain/types.ts'
import type { Orchestrator } from '../../../orchestrator/orchestrator.ts'
import type { Api } from '../api.ts'
import { jobRoutes as routes } from '../routes/job.ts'
import { ok } from '../schemas/values.ts'

const jobId = (params: { readonly id: string }): JobId => asId<JobId>(params.id)

const sentenceOfClosing = (rankingStarted: boolean): string =>
  rankingStarted
    ? 'Applications are closed. Ranking has started.'
    : 'Applications are closed. There are too few for ranking to start by itself.'

const sentenceOfStart = (alreadyRanked: boolean): string =>
  alreadyRanked ? 'This job has been ranked before. Nothing was changed.' : 'Ranking has started.'

export const serveJobs = (api: Api, orchestrator: Orchestrator): void => {
  api.on(routes.listJobs, async ({ caller, query }) => {
    const { items, nextCursor } = await orchestrator.listOpenJobs(caller.actor, query)
    return { ...ok, jobs: items, nextCursor }
  })

  api.on(routes.postJob, async ({ caller, body: { timeZone, ...body } }) => ({
    ...ok,
    message: 'The job is posted.',
    job: await orchestrator.postJob(caller.actor, body, timeZone),
  }))

  api.on(routes.listMyJobs, async ({ caller }) => ({
    ...ok,
    myJobs: await orchestrator.listOwnJobs(caller.actor),
  }))

  api.on(routes.getJob, async ({ caller, params }) => ({
    ...ok,
    job: await orchestrator.getJob(caller.actor, jobId(params)),
  }))

  api.on(routes.updateJob, async ({ caller, params, body }) => ({
    ...ok,
    message: 'The job is changed.',
    job: await orchestrator.updateJob(caller.actor, jobId(params), body),
  }))

  api.on(routes.deleteJob, async ({ caller, params }) => {
    await orchestrator.deleteJob(caller.actor, jobId(params))
    return { ...ok, message: 'The job is deleted.' }
  })

  serveAutomation(api, orchestrator)
}

const serveAutomation = (api: Api, orchestrator: Orchestrator): void => {
  api.on(routes.closeApplications, async ({ caller, params }) => {
    const closed = await orchestrator.closeApplications(caller.actor, jobId(params))
    return { ...ok, message: sentenceOfClosing(closed.rankingStarted), ...closed }
  })

  api.on(routes.startAutomation, async ({ caller, params, body }) => {
    const started = await orchestrator.startAutomation(caller.actor, jobId(params), body)
    return { ...ok, message: sentenceOfStart(started.alreadyRanked), ...started }
  })

  api.on(routes.pauseAutomation, async ({ caller, params }) => ({
    ...ok,
    message: 'The automation of this job is paused.',
    job: await orchestrator.pauseAutomation(caller.actor, jobId(params)),
  }))

  api.on(routes.resumeAutomation, async ({ caller, params }) => ({
    ...ok,
    message: 'The automation of this job goes on.',
    job: await orchestrator.resumeAutomation(caller.actor, jobId(params)),
  }))

  api.on(routes.previewRescore, async ({ caller, params }) => ({
    ...ok,
    preview: await orchestrator.previewRescore(caller.actor, jobId(params)),
  }))

  api.on(routes.rescore, async ({ caller, params, body }) => ({
    ...ok,
    message: 'The resumes are scored anew. Seats and invitations stay as they are.',
    ...(await orchestrator.rescore(caller.actor, jobId(params), body)),
  }))

  api.on(routes.shortlistStatus, async ({ caller, params }) => ({
    ...ok,
    shortlist: await orchestrator.shortlistSummary(caller.actor, jobId(params)),
  }))
}
