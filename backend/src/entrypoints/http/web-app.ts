// The pages as files. Every address that is no file and not the API's is the app's own, which reads it itself.

import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { UnknownAddress } from './errors.ts'

/** Files with a hash in their name never change; the page that names them must always be asked for. */
const cachingOf = (path: string): string => {
  if (path.endsWith('.html')) return 'no-cache'
  return path.includes(join('/', 'assets', '/')) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
}

const setCaching = (reply: FastifyReply, path: string): void => {
  reply.header('cache-control', cachingOf(path))
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '/'

const isPage = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|assets|health)(\/|$)/.test(pathOf(request))

/** Serves the built pages from a folder; without one every such address is unknown. */
export const serveWebApp = (app: FastifyInstance, webRoot: string | null): void => {
  if (webRoot !== null) {
    app.register(fastifyStatic, { root: webRoot, cacheControl: false, setHeaders: setCaching, index: 'index.html' })
  }
  app.setNotFoundHandler(async (request: FastifyRequest, reply: FastifyReply) => {
    if (webRoot === null || !isPage(request)) throw new UnknownAddress()
    return reply.sendFile('index.html')
  })
}
