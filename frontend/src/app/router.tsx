// Every address of the product and the page that stands there.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { sessionQuery } from '../api/session.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { PageCrash } from './page-crash.tsx'
import { PublicShell } from './public-shell.tsx'
import { queryClient } from './query-client.ts'
import { QuietShell } from './quiet-shell.tsx'
import { RecruiterShell } from './recruiter-shell.tsx'
import { Root } from './root.tsx'
import { candidateSearch, mailSearch, nextSearch } from './searches.ts'

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage })

/** Sends visitors to sign in, and back again afterwards. */
const requireSession = async ({ location }: { readonly location: { readonly href: string } }): Promise<void> => {
  const user = await queryClient.ensureQueryData(sessionQuery)
  if (!user) throw redirect({ to: '/login', search: { next: location.href } })
}

const publicLayout = createRoute({ getParentRoute: () => rootRoute, id: 'public', component: PublicShell })
const quietLayout = createRoute({ getParentRoute: () => rootRoute, id: 'quiet', component: QuietShell })
const recruiterLayout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruiter',
  beforeLoad: requireSession,
  component: RecruiterShell,
})

const openJobsRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: '/',
  component: lazyRouteComponent(() => import('../features/open-jobs/open-jobs-page.tsx'), 'OpenJobsPage'),
})

const jobRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: '/jobs/$id',
  component: lazyRouteComponent(() => import('../features/open-jobs/job-page.tsx'), 'JobPage'),
})

const loginRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: '/login',
  validateSearch: nextSearch,
  component: lazyRouteComponent(() => import('../features/accounts/login-page.tsx'), 'LoginPage'),
})

const registerRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: '/register',
  validateSearch: nextSearch,
  component: lazyRouteComponent(() => import('../features/accounts/register-page.tsx'), 'RegisterPage'),
})

const applicationsRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: '/applications',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('../features/applications/applications-page.tsx'), 'ApplicationsPage'),
})

const mailboxRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: '/mailbox',
  validateSearch: mailSearch,
  component: lazyRouteComponent(() => import('../features/mailbox/mailbox-page.tsx'), 'MailboxPage'),
})

const acceptRoute = createRoute({
  getParentRoute: () => quietLayout,
  path: '/interview/accept/$id/$token',
  component: lazyRouteComponent(() => import('../features/interview/accept-page.tsx'), 'AcceptPage'),
})

const rejectRoute = createRoute({
  getParentRoute: () => quietLayout,
  path: '/interview/reject/$id/$token',
  component: lazyRouteComponent(() => import('../features/interview/reject-page.tsx'), 'RejectPage'),
})

const slotRoute = createRoute({
  getParentRoute: () => quietLayout,
  path: '/interview/select-slot/$id/$token',
  component: lazyRouteComponent(() => import('../features/interview/slot-page.tsx'), 'SlotPage'),
})

const ownInterviewRoute = createRoute({
  getParentRoute: () => quietLayout,
  path: '/interview/$id',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('../features/interview/own-interview-page.tsx'), 'OwnInterviewPage'),
})

const recruiterJobsRoute = createRoute({
  getParentRoute: () => recruiterLayout,
  path: '/',
  component: lazyRouteComponent(() => import('../features/posting/my-jobs-page.tsx'), 'MyJobsPage'),
})

const newJobRoute = createRoute({
  getParentRoute: () => recruiterLayout,
  path: '/new',
  component: lazyRouteComponent(() => import('../features/posting/new-job-page.tsx'), 'NewJobPage'),
})

const pipelineRoute = createRoute({
  getParentRoute: () => recruiterLayout,
  path: '/jobs/$id',
  validateSearch: candidateSearch,
  component: lazyRouteComponent(() => import('../features/pipeline/pipeline-page.tsx'), 'PipelinePage'),
})

const activityRoute = createRoute({
  getParentRoute: () => recruiterLayout,
  path: '/jobs/$id/activity',
  component: lazyRouteComponent(() => import('../features/activity/activity-page.tsx'), 'ActivityPage'),
})

const calendarRoute = createRoute({
  getParentRoute: () => recruiterLayout,
  path: '/calendar',
  component: lazyRouteComponent(() => import('../features/calendar/calendar-page.tsx'), 'CalendarPage'),
})

const routeTree = rootRoute.addChildren([
  publicLayout.addChildren([openJobsRoute, jobRoute, loginRoute, registerRoute, applicationsRoute, mailboxRoute]),
  quietLayout.addChildren([acceptRoute, rejectRoute, slotRoute, ownInterviewRoute]),
  recruiterLayout.addChildren([recruiterJobsRoute, newJobRoute, pipelineRoute, activityRoute, calendarRoute]),
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: PageCrash,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
