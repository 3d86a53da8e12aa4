// Applications, from both sides.

import { type ApplicationId, asId, type JobId } from '../../../domain/types.ts'
import type { Orchestrator } from '../../../orchestrator/orchestrator.ts'
import type { Api } from '../api.ts'
import { applicationRoutes as routes } from '../routes/application.ts'
import { ok } from '../schemas/values.ts'
import { resumeFrom } from '../uploads.ts'

const applicationId = (params: { readonly id: string }): ApplicationId => asId<ApplicationId>(params.id)

export const serveApplications = (api: Api, orchestrator: Orchestrator): void => {
  api.on(routes.apply, async ({ caller, body }) => {
    const application = await orchestrator.apply(caller.actor, {
      ...body,
      jobId: asId<JobId>(body.jobId),
      resume: await resumeFrom(body.resume),
    })
    return { ...ok, message: 'Your application has arrived.', application }
  })

  api.on(routes.listReceivedApplications, async ({ caller, query }) => {
    const { items, nextCursor } = await orchestrator.listReceivedApplications(caller.actor, query)
    return { ...ok, applications: items, nextCursor }
  })

  api.on(routes.listOwnApplications, async ({ caller, query }) => {
    const { items, nextCursor } = await orchestrator.listOwnApplications(caller.actor, query)
    return { ...ok, applications: items, nextCursor }
  })

  api.on(routes.getApplication, async ({ caller, params }) => ({
    ...ok,
    application: await orchestrator.getApplication(caller.actor, applicationId(params)),
  }))

  api.on(routes.withdrawApplication, async ({ caller, params }) => {
    await orchestrator.withdrawApplication(caller.actor, applicationId(params))
    return { ...ok, message: 'Your application is withdrawn.' }
  })

  serveDecisions(api, orchestrator)

  api.on(routes.explainScore, async ({ caller, params }) => ({
    ...ok,
    explanation: await orchestrator.explainScore(caller.actor, applicationId(params)),
  }))

  api.onFile(routes.getResume, ({ caller, params }) => orchestrator.getResume(caller.actor, applicationId(params)))
}

const serveDecisions = (api: Api, orchestrator: Orchestrator): void => {
  api.on(routes.decideApplication, async ({ caller, params, body: { status, reason } }) => ({
    ...ok,
    message: status === 'accepted' ? 'The candidate is accepted.' : 'The candidate is rejected.',
    application: await orchestrator.decideManually(caller.actor, applicationId(params), status, reason),
  }))

  api.on(routes.promoteApplication, async ({ caller, params, body }) => ({
    ...ok,
    message: 'The candidate is shortlisted and will be invited.',
    application: await orchestrator.promote(caller.actor, applicationId(params), body.reason),
  }))

  api.on(routes.reprocessApplication, async ({ caller, params }) => {
    await orchestrator.reprocess(caller.actor, applicationId(params))
    return { ...ok, message: 'The resume will be read again.' }
  })
}
