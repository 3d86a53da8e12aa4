// The route table: every endpoint once, with what it takes and gives. The server, its checks and the OpenAPI document
// are all read from here, so none of them can say something else than the others.

import { accountRoutes } from './routes/account.ts'
import { applicationRoutes } from './routes/application.ts'
import { dashboardRoutes } from './routes/dashboard.ts'
import { healthRoutes } from './routes/health.ts'
import { interviewRoutes } from './routes/interview.ts'
import { jobRoutes } from './routes/job.ts'
import { mailboxRoutes } from './routes/mailbox.ts'

export const routes = {
  ...accountRoutes,
  ...jobRoutes,
  ...applicationRoutes,
  ...interviewRoutes,
  ...dashboardRoutes,
  ...mailboxRoutes,
  ...healthRoutes,
}

export type Routes = typeof routes
export type RouteName = keyof Routes
