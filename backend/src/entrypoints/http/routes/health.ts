// What operations ask.

import { healthAnswer } from '../schemas/health.ts'
import { callers, plain, type Route } from './route.ts'

export const healthRoutes = {
  live: {
    ...plain,
    subject: 'Health',
    method: 'GET',
    path: '/health/live',
    summary: 'The process answers',
    caller: callers.anyone,
    answer: healthAnswer,
  },
  ready: {
    ...plain,
    subject: 'Health',
    method: 'GET',
    path: '/health/ready',
    summary: 'The database answers too',
    caller: callers.anyone,
    answer: healthAnswer,
  },
} as const satisfies Record<string, Route>
