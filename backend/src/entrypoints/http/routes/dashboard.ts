// The recruiter’s dashboard and calendar.

import * as dashboard from '../schemas/dashboard.ts'
import { byJobId, callers, plain, type Route } from './route.ts'

export const dashboardRoutes = {
  getSchedule: {
    ...plain,
    subject: 'Dashboard',
    method: 'GET',
    path: '/calendar/schedule',
    summary: 'One’s own bookable week',
    caller: callers.recruiter,
    answer: dashboard.scheduleAnswer,
  },
  saveSchedule: {
    ...plain,
    subject: 'Dashboard',
    method: 'PUT',
    path: '/calendar/schedule',
    summary: 'Change one’s own bookable week',
    caller: callers.recruiter,
    body: dashboard.scheduleBody,
    answer: dashboard.scheduleAnswer,
  },
  listCandidates: {
    ...plain,
    subject: 'Dashboard',
    method: 'GET',
    path: '/dashboard/candidates/:jobId',
    summary: 'The candidates of a job, best fit first',
    caller: callers.owner,
    params: byJobId,
    query: dashboard.candidatesQuery,
    answer: dashboard.candidatesAnswer,
  },
  listActivity: {
    ...plain,
    subject: 'Dashboard',
    method: 'GET',
    path: '/dashboard/activity-log/:jobId',
    summary: 'What happened to a job, newest first',
    caller: callers.owner,
    params: byJobId,
    query: dashboard.activityQuery,
    answer: dashboard.activityAnswer,
  },
} as const satisfies Record<string, Route>
