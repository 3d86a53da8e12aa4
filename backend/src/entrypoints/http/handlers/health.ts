// What operations ask. Readiness reads what every visitor may read, so it needs no rights of its own.

import type { Orchestrator } from '../../../orchestrator/orchestrator.ts'
import type { Api } from '../api.ts'
import { healthRoutes as routes } from '../routes/health.ts'

export const serveHealth = (api: Api, orchestrator: Orchestrator): void => {
  api.on(routes.live, async () => ({ status: 'ok' as const }))

  api.on(routes.ready, async () => {
    await orchestrator.listOpenJobs({ kind: 'visitor' }, { limit: 1 })
    return { status: 'ok' as const }
  })
}
