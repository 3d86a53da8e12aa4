// Applications: how they come in, what their candidate and their employer see.

import { z } from 'zod'
import { interviewSummary, shortlistStatus } from './status.ts'
import {
  email,
  id,
  instant,
  line,
  listOf,
  nextCursor,
  optionalField,
  pageQuery,
  phone,
  prose,
  success,
} from './values.ts'

/** A file of a multipart form, held in memory until the fields beside it have been checked. */
export interface UploadedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const uploadedFile = z
  .custom<UploadedFile>((value) => typeof value === 'object' && value !== null && 'bytes' in value, {
    error: 'is required as a file',
  })
  .meta({
    type: 'string',
    format: 'binary',
    description: 'PDF, DOCX, ODT, RTF, HTML, Markdown, JSON Resume or plain text, at most 10 MB',
  })

export const applyBody = z.strictObject({
  jobId: id,
  name: line(100),
  email,
  phone: optionalField(phone),
  address: optionalField(prose(500)),
  coverLetter: optionalField(prose(20_000)),
  resume: uploadedFile,
})

export const pagedQuery = z.strictObject(pageQuery)

const reason = prose(1000)

export const decideBody = z.strictObject({
  status: z.enum(['accepted', 'rejected']),
  reason: optionalField(reason),
})
export const promoteBody = z.strictObject({ reason })

const portalStatus = z.enum(['pending', 'accepted', 'rejected'])

export const application = z
  .object({
    id,
    jobId: id.nullable(),
    jobTitle: z.string().nullable(),
    company: z.string().nullable(),
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    coverLetter: z.string().nullable(),
    applicantId: id,
    employerId: id,
    appliedAt: instant,
    portalStatus,
    shortlistStatus,
    fitScore: z.number(),
    aiProcessed: z.boolean(),
    unreadable: z.string().nullable().meta({ description: 'Why the resume could not be read' }),
    resumeFileName: z.string().nullable(),
    interview: interviewSummary.nullable(),
  })
  .meta({ id: 'Application' })

export const applicationAnswer = z.object({ success, application })
export const applicationChangedAnswer = z.object({ success, message: z.string(), application })
export const applicationsAnswer = z.object({ success, applications: listOf(application), nextCursor })
