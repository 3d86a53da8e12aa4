// Cross-site requests must not act with a person's cookies. Browsers say where a request comes from; whoever sends
// cookies without saying so is refused.

import type { FastifyRequest } from 'fastify'
import { ForeignRequest } from './errors.ts'

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

const isOwnSite = (request: FastifyRequest, publicUrl: string): boolean => {
  const site = request.headers['sec-fetch-site']
  // `none` is the person's own doing: a typed address, a bookmark.
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = request.headers
  if (origin === undefined) return false
  const host = hostOf(origin)
  return host !== null && (host === request.host || host === hostOf(publicUrl))
}

/** Refuses to change anything for a request that bears cookies and does not come from our own pages. */
export const refuseForeignWrites = (request: FastifyRequest, publicUrl: string): void => {
  const mayAct = !safeMethods.includes(request.method) && request.headers.cookie !== undefined
  if (mayAct && !isOwnSite(request, publicUrl)) throw new ForeignRequest()
}

/** The check for the one GET that acts: our own pages may sign out, another site may not. */
export const refuseForeignSignOut = (request: FastifyRequest): void => {
  if (request.headers['sec-fetch-site'] === 'cross-site') throw new ForeignRequest()
}
