// The recruiter's view: ranked candidates, the activity log, the bookable week.

import { z } from 'zod'
import { flag, scoreParts } from './explanation.ts'
import { interviewSummary, shortlistStatus } from './status.ts'
import { id, instant, listOf, nextCursor, pageQuery, success, timeZone } from './values.ts'

export const candidatesQuery = z.strictObject({
  ...pageQuery,
  sortBy: z.enum(['fitScore', 'rank', 'name', 'appliedAt']).default('fitScore'),
  sortOrder: z
    .enum(['asc', 'desc'])
    .optional()
    .meta({ description: 'Default: best fit and newest first, else ascending' }),
  filterStatus: shortlistStatus.optional(),
})

export const candidate = z
  .object({
    applicationId: id,
    name: z.string(),
    email: z.string(),
    appliedAt: instant,
    fitScore: z.number(),
    parts: scoreParts.nullable(),
    summary: z.string().nullable(),
    flags: listOf(flag),
    aiProcessed: z.boolean(),
    unreadable: z.string().nullable().meta({ description: 'Why the resume could not be read' }),
    shortlistStatus,
    rank: z.number().int().nullable(),
    bufferPosition: z.number().int().nullable(),
    portalStatus: z.enum(['pending', 'accepted', 'rejected']),
    interview: interviewSummary.nullable(),
  })
  .meta({ id: 'Candidate' })

export const candidatesAnswer = z.object({ success, candidates: listOf(candidate), nextCursor })

export const activityQuery = z.strictObject({
  ...pageQuery,
  action_type: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,49}$/, { error: 'must be the name of an action such as candidate_promoted' })
    .optional(),
  startDate: instant.optional(),
  endDate: instant.optional(),
})

export const activityEntry = z
  .object({
    id,
    sequence: z.number().int().meta({ description: 'Position in the job’s hash chain, from 1' }),
    at: instant,
    action: z.string(),
    trigger: z.enum(['auto', 'manual', 'scheduled']),
    actorName: z.string().nullable(),
    applicationId: id.nullable(),
    candidateName: z.string().nullable(),
    replacedName: z
      .string()
      .nullable()
      .meta({ description: 'Whose seat was taken over, where the entry is a promotion' }),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).readonly(),
  })
  .meta({ id: 'ActivityEntry' })

export const activityAnswer = z.object({ success, entries: listOf(activityEntry), nextCursor })

const wallClock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as 09:00' })

export const scheduleBody = z
  .strictObject({
    timeZone,
    workingDays: z
      .array(z.number().int().min(1).max(7))
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length, { error: 'must name each day once' })
      .meta({ description: 'ISO weekdays: 1 is Monday, 7 is Sunday' }),
    dayStart: wallClock,
    dayEnd: wallClock,
    gapMinutes: z.number().int().min(0).max(240),
    noticeHours: z.number().int().min(0).max(168),
    horizonDays: z.number().int().min(1).max(60),
  })
  .refine((week) => week.dayStart < week.dayEnd, { path: ['dayEnd'], error: 'must be later than dayStart' })

export const scheduleAnswer = z.object({
  success,
  schedule: z
    .object({
      recruiterId: id,
      timeZone: z.string(),
      workingDays: listOf(z.number().int()),
      dayStart: z.string(),
      dayEnd: z.string(),
      gapMinutes: z.number(),
      noticeHours: z.number(),
      horizonDays: z.number(),
    })
    .meta({ id: 'Schedule' }),
})
