// How an entry of the route table becomes an endpoint: check what came, call, shape what goes.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { HiringError } from '../../domain/errors.ts'
import type { ResumeFile } from '../../orchestrator/documents-port.ts'
import { type Caller, visitor } from './authentication.ts'
import { InvalidRequest } from './errors.ts'
import { problemsFrom } from './problems.ts'
import type { Route } from './routes/route.ts'
import type { Problem } from './schemas/error.ts'
import { readForm } from './uploads.ts'

/** One request, checked. */
export interface Call<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  readonly caller: Caller
  readonly params: z.output<Params>
  readonly query: z.output<Query>
  readonly body: z.output<Body>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export interface Api {
  on<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
    route: Route<P, Q, B, A>,
    handle: (call: Call<P, Q, B>) => Promise<z.output<A>>,
  ): void
  /** An endpoint that answers with a file. */
  onFile<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
    route: Route<P, Q, B, z.ZodType>,
    handle: (call: Call<P, Q, B>) => Promise<ResumeFile>,
  ): void
}

const callerKey = 'caller'

/** Lets requests carry who sent them. */
export const decorateWithCaller = (app: FastifyInstance): void => {
  app.decorateRequest(callerKey, null)
}

export const setCaller = (request: FastifyRequest, caller: Caller): void => {
  request.setDecorator<Caller | null>(callerKey, caller)
}

export const callerOf = (request: FastifyRequest): Caller => request.getDecorator<Caller | null>(callerKey) ?? visitor

const bodyOf = async (route: Route, request: FastifyRequest, caller: Caller): Promise<unknown> => {
  if (!route.multipart) return request.body ?? {}
  // Whoever may not hand in anything shall not fill our memory either.
  if (caller.actor.kind === 'visitor') throw new HiringError('account.unauthenticated')
  return readForm(request)
}

const problemsOf = (part: string, input: unknown, result: z.ZodSafeParseResult<unknown>): readonly Problem[] =>
  result.success ? [] : problemsFrom(part, input, result.error)

/** Checks every part before anything happens, so that all faults are named at once. */
const check = async <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  route: Route<P, Q, B>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Call<P, Q, B>> => {
  const caller = callerOf(request)
  const input = await bodyOf(route, request, caller)
  const params = z.safeParse(route.params, request.params)
  const query = z.safeParse(route.query, request.query)
  const body = z.safeParse(route.body, input)
  if (params.success && query.success && body.success) {
    return { caller, params: params.data, query: query.data, body: body.data, request, reply }
  }
  throw new InvalidRequest([
    ...problemsOf('path', request.params, params),
    ...problemsOf('query', request.query, query),
    ...problemsOf('body', input, body),
  ])
}

/** RFC 6266: the name twice, once for old readers. */
const disposition = (name: string): string => {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** The endpoints of the table on a server whose addresses begin with `prefix`. */
export const createApi = (app: FastifyInstance): Api => ({
  on: (route, handle) => {
    app.route({
      method: route.method,
      url: route.path,
      handler: async (request, reply) => {
        const answer = await handle(await check(route, request, reply))
        // Only what the schema names goes out, and instants become text.
        const text = JSON.stringify(z.encode(route.answer, answer))
        return reply.code(route.status).type('application/json; charset=utf-8').send(text)
      },
    })
  },
  onFile: (route, handle) => {
    app.route({
      method: route.method,
      url: route.path,
      handler: async (request, reply) => {
        const file = await handle(await check(route, request, reply))
        // A stranger's file must never act as a page of ours.
        return reply
          .header('content-disposition', disposition(file.name))
          .header('content-security-policy', "default-src 'none'; sandbox")
          .header('x-content-type-options', 'nosniff')
          .type(file.mediaType)
          .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
      },
    })
  },
})
