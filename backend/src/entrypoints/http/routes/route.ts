// What an endpoint is, and the words and paths that several share.

import { z } from 'zod'
import type { ResumeFile } from '../../../orchestrator/documents-port.ts'
import { id } from '../schemas/values.ts'

interface RouteHead {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/api/v1`, with parameters as `:name`. */
  readonly path: string
  readonly subject: 'Accounts' | 'Jobs' | 'Applications' | 'Interviews' | 'Dashboard' | 'Mailbox' | 'Health'
  readonly summary: string
  /** Who may call it, in words for the document; the orchestrator decides. */
  readonly caller: string
}

export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> extends RouteHead {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** The body is a multipart form. */
  readonly multipart: boolean
  readonly status: 200 | 201 | 202
  readonly answer: Answer
}

/** Nothing is taken silently: what an endpoint does not know is refused by name. */
export const nothing = z.strictObject({})

/** What most endpoints have: no parameters, no query, no body, JSON in and out. Entries override it. */
export const plain = { params: nothing, query: nothing, body: nothing, multipart: false, status: 200 } as const

/** An answer that is a file, not JSON. */
export const file = z.custom<ResumeFile>().meta({ type: 'string', format: 'binary' })

export const callers = {
  anyone: 'Anyone',
  signedIn: 'Anyone with a session',
  recruiter: 'A recruiter',
  jobSeeker: 'A job seeker',
  owner: 'The recruiter who posted the job',
  candidate: 'Its candidate',
  eitherSide: 'Its candidate, or the recruiter who posted the job',
  holder: 'The candidate, by session or link',
  holderOrRecruiter: 'The candidate, by session or link, or the recruiter',
} as const

export const byId = z.strictObject({ id })
export const byJobId = z.strictObject({ jobId: id })
export const byInterviewId = z.strictObject({ interviewId: id })
