// The HTTP entry point put together: security headers, who asks, how often, the endpoints of the table, the pages.

import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { HiringError } from '../../domain/errors.ts'
import type { Orchestrator } from '../../orchestrator/orchestrator.ts'
import type { Accounts, Clock, Log, Mailbox } from '../../orchestrator/ports.ts'
import { callerOf, createApi, decorateWithCaller, setCaller } from './api.ts'
import { identify } from './authentication.ts'
import { documentationStyle, renderDocumentation } from './documentation-page.ts'
import { failureFrom, UnknownAddress } from './errors.ts'
import { serveAccounts } from './handlers/account.ts'
import { serveApplications } from './handlers/application.ts'
import { serveDashboard } from './handlers/dashboard.ts'
import { serveHealth } from './handlers/health.ts'
import { serveInterviews } from './handlers/interview.ts'
import { serveJobs } from './handlers/job.ts'
import { serveMailbox } from './handlers/mailbox.ts'
import { describeApi } from './openapi.ts'
import { createLimitStore, windowMs } from './request-limit.ts'
import { apiPrefix } from './route-schema.ts'
import { refuseForeignWrites } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { formLimits } from './uploads.ts'
import { serveWebApp } from './web-app.ts'

export interface HttpServerOptions {
  readonly orchestrator: Orchestrator
  readonly accounts: Accounts
  /** The mailbox that stands in for a mail server; null in production. */
  readonly mailbox: Mailbox | null
  readonly clock: Clock
  readonly log: Log
  /** Where people reach the pages, e.g. `https://jobs.example.com`. */
  readonly publicUrl: string
  /** The folder of the built pages; null to serve the API alone. */
  readonly webRoot: string | null
  /** True behind a proxy whose `X-Forwarded-*` headers may be believed. */
  readonly trustProxy: boolean
  readonly secureCookies: boolean
  /** R13.9; 0 for no limit. */
  readonly rateLimitPerMinute: number
}

const requestTimeoutMs = 120_000
const largestJsonBytes = 256 * 1024

/** Unique over restarts and processes: the start of this server, its process, and a count. */
const createRequestIds = (clock: Clock): (() => string) => {
  const start = `${clock.now().epochMilliseconds.toString(36)}-${process.pid.toString(36)}`
  let count = 0
  return () => {
    count += 1
    return `${start}-${count.toString(36)}`
  }
}

const sendFailure = (log: Log) => (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const failure = failureFrom(error, request.id)
  if (failure.isOurs) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log.error('a request failed', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url,
      cause,
    })
  }
  if (failure.retryAfterSeconds !== null) reply.header('retry-after', failure.retryAfterSeconds)
  return reply.code(failure.status).type('application/json; charset=utf-8').send(JSON.stringify(failure.answer))
}

/** Old clients say that they send JSON and send nothing. */
const acceptEmptyJson = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined)
    else void parse(request, String(body), done)
  })
}

const logRequests = (app: FastifyInstance, { clock, log }: HttpServerOptions): void => {
  const started = new WeakMap<FastifyRequest, number>()
  app.addHook('onRequest', async (request, reply) => {
    started.set(request, clock.now().epochMilliseconds)
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, id: requestId } = request
    const route = request.routeOptions.url ?? 'none'
    const now = clock.now().epochMilliseconds
    log.info('request', { requestId, method, route, status: reply.statusCode, ms: now - (started.get(request) ?? now) })
  })
}

const limitRequests = (app: FastifyInstance, { clock, rateLimitPerMinute }: HttpServerOptions): void => {
  if (rateLimitPerMinute === 0) return
  app.register(rateLimit, {
    max: rateLimitPerMinute,
    timeWindow: windowMs,
    store: createLimitStore(clock),
    keyGenerator: (request) => callerOf(request).user?.id ?? request.ip,
    errorResponseBuilder: () => new HiringError('request.too_many'),
  })
}

const serveDocumentation = (app: FastifyInstance): void => {
  const style = '/api/docs/style.css'
  const json = `${apiPrefix}/openapi.json`
  let description: ReturnType<typeof describeApi> | null = null
  const describe = () => {
    description ??= describeApi()
    return description
  }
  app.get(json, async (_, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(await describe())),
  )
  app.get(style, async (_, reply) => reply.type('text/css; charset=utf-8').send(documentationStyle))
  app.get('/api/docs', async (_, reply) =>
    reply.type('text/html; charset=utf-8').send(renderDocumentation(await describe(), { json, style })),
  )
}

/** The endpoints of people: identified, limited, guarded against other sites, never cached. */
const servePeople = (options: HttpServerOptions) => async (app: FastifyInstance) => {
  const { accounts, orchestrator, mailbox, publicUrl } = options
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    refuseForeignWrites(request, publicUrl)
    setCaller(request, await identify(accounts, request))
  })
  limitRequests(app, options)
  app.register(multipart, { limits: formLimits, throwFileSizeLimit: false })
  app.register(async (scope) => {
    const api = createApi(scope)
    serveAccounts(api, accounts)
    serveJobs(api, orchestrator)
    serveApplications(api, orchestrator)
    serveInterviews(api, orchestrator)
    serveDashboard(api, orchestrator)
    if (mailbox) serveMailbox(api, mailbox)
    scope.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/*',
      handler: async () => {
        throw new UnknownAddress()
      },
    })
  })
}

/** Puts the server together. It does not listen yet. */
export const createHttpServer = (options: HttpServerOptions): FastifyInstance => {
  const { orchestrator, log, clock, secureCookies, mailbox, trustProxy } = options
  const fail = sendFailure(log)
  const app = fastify({
    trustProxy,
    bodyLimit: largestJsonBytes,
    requestTimeout: requestTimeoutMs,
    exposeHeadRoutes: false,
    genReqId: createRequestIds(clock),
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => void fail(error, request, reply.header('x-request-id', request.id)),
  })
  app.setErrorHandler(fail)
  decorateWithCaller(app)
  acceptEmptyJson(app)
  logRequests(app, options)
  app.register(helmet, securityHeaders({ secureCookies, showsMail: mailbox !== null }))
  for (const prefix of ['', apiPrefix]) {
    app.register(async (scope) => serveHealth(createApi(scope), orchestrator), { prefix })
  }
  app.register(async (scope) => serveDocumentation(scope))
  app.register(servePeople(options), { prefix: apiPrefix })
  serveWebApp(app, options.webRoot)
  return app
}
