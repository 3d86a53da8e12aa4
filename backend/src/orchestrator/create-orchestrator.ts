// The orchestrator over its ports: the verbs of every room behind one door.

import { createApplicationVerbs } from './applications.ts'
import { createDashboardVerbs } from './dashboard.ts'
import { perform } from './engine.ts'
import { createInterviewVerbs } from './interviews.ts'
import { createJobVerbs } from './jobs.ts'
import type { Orchestrator } from './orchestrator.ts'
import type { Ports } from './ports.ts'
import { createRescoringVerbs } from './rescoring.ts'

/** Puts the verbs together over their ports. */
export const createOrchestrator = (ports: Ports): Orchestrator => ({
  ...createJobVerbs(ports),
  ...createApplicationVerbs(ports),
  ...createDashboardVerbs(ports),
  ...createInterviewVerbs(ports),
  ...createRescoringVerbs(ports),
  perform: (task) => perform(ports, task),
})
