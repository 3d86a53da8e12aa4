// Registering, signing in and out.

import type { Accounts } from '../../../orchestrator/ports.ts'
import type { Api } from '../api.ts'
import { requireUser } from '../authentication.ts'
import { accountRoutes as routes } from '../routes/account.ts'
import { refuseForeignSignOut } from '../same-origin.ts'
import { ok } from '../schemas/values.ts'

export const serveAccounts = (api: Api, accounts: Accounts): void => {
  api.on(routes.register, async ({ body, reply }) => {
    const { favouriteSport: _, ...person } = body
    const { user, cookies } = await accounts.register(person)
    reply.header('set-cookie', [...cookies])
    return { ...ok, message: 'Welcome. You are registered and signed in.', user }
  })

  api.on(routes.login, async ({ body, reply }) => {
    const { user, cookies } = await accounts.signIn(body)
    reply.header('set-cookie', [...cookies])
    return { ...ok, message: 'You are signed in.', user }
  })

  api.on(routes.logout, async ({ request, reply }) => {
    reply.header('set-cookie', [...(await accounts.signOut(request.headers.cookie ?? ''))])
    return { ...ok, message: 'You are signed out.' }
  })

  api.on(routes.logoutByLink, async ({ request, reply }) => {
    refuseForeignSignOut(request)
    reply.header('set-cookie', [...(await accounts.signOut(request.headers.cookie ?? ''))])
    return { ...ok, message: 'You are signed out.' }
  })

  api.on(routes.getUser, async ({ caller }) => ({ ...ok, user: requireUser(caller) }))
}
