// Interviews: what stands behind a link, what its holder may do, what the recruiter records.

import { z } from 'zod'
import { interviewStatus } from './status.ts'
import { id, instant, listOf, optionalField, prose, slot, success, timeZone, token } from './values.ts'

const linkAction = z.enum(['accept', 'reject', 'select-slot'])

/** Proof by link where there is no session. */
const byLink = { token: token.optional().meta({ description: 'Of the link; without it the session counts' }) }
const reason = optionalField(prose(1000))

export const openQuery = z.strictObject({ action: linkAction.optional(), ...byLink }).superRefine((query, context) => {
  if (query.token !== undefined && query.action === undefined) {
    context.addIssue({ code: 'custom', path: ['action'], message: 'is required together with token' })
  }
  if (query.token === undefined && query.action !== undefined) {
    context.addIssue({ code: 'custom', path: ['token'], message: 'is required together with action' })
  }
})

export const acceptBody = z.strictObject({ ...byLink, timeZone: optionalField(timeZone) })
export const declineBody = z.strictObject({
  ...byLink,
  action: z
    .enum(['reject', 'select-slot'])
    .default('reject')
    .meta({ description: 'Which link the token is from: the decline link, or the one to the slots' }),
  reason,
})
export const slotsQuery = z.strictObject({
  ...byLink,
  timeZone: timeZone.optional().meta({ description: 'Zone of `display`; the recruiter’s where it is not given' }),
})
export const chooseSlotBody = z.strictObject({ ...byLink, start: instant })
export const confirmSlotBody = z.strictObject(byLink)
export const rescheduleBody = z.strictObject({ ...byLink, start: instant })
export const cancelBody = z.strictObject({ ...byLink, reason })
export const outcomeBody = z.strictObject({ outcome: z.enum(['completed', 'no_show']) })
export const extendBody = z.strictObject({ hours: z.number().int().min(1).max(720) })

export const interviewPage = z
  .object({
    interviewId: id,
    status: interviewStatus,
    jobTitle: z.string(),
    company: z.string(),
    candidateName: z.string(),
    deadline: instant.nullable(),
    recruiterTimeZone: z.string(),
    interviewMinutes: z.number(),
    held: slot.nullable().meta({ description: 'The time that is held until it is confirmed' }),
    scheduled: slot.nullable(),
    slotToken: z.string().nullable().meta({ description: 'Lets the holder choose a time next' }),
    acceptToken: z.string().nullable().meta({ description: 'Lets the holder accept' }),
    rejectToken: z.string().nullable().meta({ description: 'Lets the holder decline' }),
  })
  .meta({ id: 'InterviewPage' })

export const interviewAnswer = z.object({ success, interview: interviewPage })
export const interviewChangedAnswer = z.object({ success, message: z.string(), interview: interviewPage })

export const slotsAnswer = z.object({
  success,
  interviewId: id,
  recruiterTimeZone: z.string(),
  deadline: instant.nullable(),
  slots: listOf(z.object({ ...slot.shape, display: z.string() })),
  held: slot.nullable(),
})
export const outcomeAnswer = z.object({ success, status: interviewStatus })
export const extendedAnswer = z.object({ success, deadline: instant })
