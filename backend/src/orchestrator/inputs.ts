// What people hand in: the checked bodies of requests, in the product's own terms.

import type { Actor, JobId, JobPolicy } from '../domain/types.ts'
import type { ResumeFile } from './documents-port.ts'
import type { LinkAction } from './ports.ts'

export interface JobInput {
  readonly title: string
  readonly description: string
  readonly category: string
  readonly country: string
  readonly city: string
  readonly location: string
  readonly fixedSalary: number | null
  readonly salaryFrom: number | null
  readonly salaryTo: number | null
  readonly numberOfOpenings: number
  /** Null: as many as openings (R2.2). */
  readonly shortlistingBuffer: number | null
  readonly automationEnabled: boolean
  readonly policy?: Partial<JobPolicy> | undefined
}

export interface ApplicationInput {
  readonly jobId: JobId
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly address: string | null
  readonly coverLetter: string | null
  readonly resume: ResumeFile
}

/** How a candidate proves who they are: a session, or a link from a mail. */
export type InterviewAccess = { readonly session: Actor } | { readonly action: LinkAction; readonly token: string }
