// Registering, signing in and out.

import * as account from '../schemas/account.ts'
import { done } from '../schemas/values.ts'
import { callers, plain, type Route } from './route.ts'

export const accountRoutes = {
  register: {
    ...plain,
    subject: 'Accounts',
    method: 'POST',
    path: '/user/register',
    summary: 'Register and sign in',
    caller: callers.anyone,
    body: account.registerBody,
    status: 201,
    answer: account.signedInAnswer,
  },
  login: {
    ...plain,
    subject: 'Accounts',
    method: 'POST',
    path: '/user/login',
    summary: 'Sign in; the same answer for an unknown person, a wrong password and a wrong role',
    caller: callers.anyone,
    body: account.loginBody,
    answer: account.signedInAnswer,
  },
  logout: {
    ...plain,
    subject: 'Accounts',
    method: 'POST',
    path: '/user/logout',
    summary: 'Sign out',
    caller: callers.anyone,
    answer: done,
  },
  logoutByLink: {
    ...plain,
    subject: 'Accounts',
    method: 'GET',
    path: '/user/logout',
    summary: 'Sign out, as old clients do',
    caller: callers.anyone,
    answer: done,
  },
  getUser: {
    ...plain,
    subject: 'Accounts',
    method: 'GET',
    path: '/user/getuser',
    summary: 'Who is signed in',
    caller: callers.signedIn,
    answer: account.userAnswer,
  },
} as const satisfies Record<string, Route>
