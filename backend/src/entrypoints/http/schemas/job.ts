// Jobs: what a recruiter posts, what everybody reads, how far the shortlist is.

import { z } from 'zod'
import { educationLevels, seniorities } from '../../../domain/scoring/index.ts'
import { shortlistStatus } from './status.ts'
import { id, instant, line, listOf, nextCursor, pageQuery, prose, success, timeZone } from './values.ts'

const weight = z.number().min(0).max(1)

const scoreWeights = z.strictObject({
  textSimilarity: weight,
  experience: weight,
  projects: weight,
  skills: weight,
  education: weight,
})

const hours = z.number().int().min(1).max(720)

const skillNames = z.array(line(100)).max(100)

/** A field that is left out is read from the description. */
const scoreRequirements = z.strictObject({
  requiredSkills: skillNames.exactOptional(),
  preferredSkills: skillNames.exactOptional(),
  minYears: z.number().min(0).max(60).meta({ description: 'Years of relevant work' }).exactOptional(),
  education: z.enum(educationLevels).meta({ description: 'none: no degree is asked for' }).exactOptional(),
  seniority: z.enum(seniorities).exactOptional(),
})

/** Whatever is not named keeps its value, or the default. */
const jobPolicy = z.strictObject({
  confirmationHours: hours.meta({ description: 'Time to answer an invitation' }).exactOptional(),
  slotHours: hours.meta({ description: 'Time to choose a slot, and to confirm it' }).exactOptional(),
  slotLimitHours: hours.meta({ description: 'No slot deadline lies later after the acceptance' }).exactOptional(),
  interviewMinutes: z.number().int().min(5).max(480).exactOptional(),
  processingWaitMinutes: z
    .number()
    .int()
    .min(0)
    .max(1440)
    .meta({ description: 'How long ranking waits for resumes' })
    .exactOptional(),
  weights: scoreWeights
    .nullable()
    .meta({ description: 'Parts of the score, together 1; null for the default' })
    .exactOptional(),
  requirements: scoreRequirements
    .nullable()
    .meta({ description: 'What the job asks for; wins over the description. Null: only the description speaks' })
    .exactOptional(),
})

/** One tenth of what a double keeps exactly, so that no salary is rounded. */
const salary = z.number().min(0).max(1e14).nullable()
const count = z.number().int().min(1).max(1000)

const jobFields = {
  title: line(200),
  description: prose(20_000),
  category: line(100),
  country: line(100),
  city: line(100),
  location: line(300),
  fixedSalary: salary,
  salaryFrom: salary,
  salaryTo: salary,
  numberOfOpenings: count,
  shortlistingBuffer: count.nullable().meta({ description: 'Null: as many as openings' }),
  automationEnabled: z.boolean(),
  policy: jobPolicy,
}

export const postJobBody = z.strictObject({
  ...jobFields,
  fixedSalary: salary.default(null),
  salaryFrom: salary.default(null),
  salaryTo: salary.default(null),
  numberOfOpenings: count.default(1),
  shortlistingBuffer: jobFields.shortlistingBuffer.default(null),
  automationEnabled: z.boolean().default(true),
  policy: jobFields.policy.optional(),
  timeZone: timeZone
    .optional()
    .meta({ description: 'Where the recruiter works; their week is in it until they set another' }),
})

export const updateJobBody = z.strictObject({
  title: jobFields.title.exactOptional(),
  description: jobFields.description.exactOptional(),
  category: jobFields.category.exactOptional(),
  country: jobFields.country.exactOptional(),
  city: jobFields.city.exactOptional(),
  location: jobFields.location.exactOptional(),
  fixedSalary: salary.exactOptional(),
  salaryFrom: salary.exactOptional(),
  salaryTo: salary.exactOptional(),
  numberOfOpenings: count.exactOptional(),
  shortlistingBuffer: jobFields.shortlistingBuffer.exactOptional(),
  automationEnabled: z.boolean().exactOptional(),
  policy: jobPolicy.exactOptional(),
  expired: z.boolean().exactOptional(),
})

export const listJobsQuery = z.strictObject({ ...pageQuery, search: z.string().trim().max(200).optional() })

export const startAutomationBody = z.strictObject({
  evenIfFew: z.boolean().default(false).meta({ description: 'Start with fewer applications than openings' }),
})

export const job = z
  .object({
    id,
    title: z.string(),
    description: z.string(),
    category: z.string(),
    country: z.string(),
    city: z.string(),
    location: z.string(),
    fixedSalary: z.number().nullable(),
    salaryFrom: z.number().nullable(),
    salaryTo: z.number().nullable(),
    expired: z.boolean(),
    postedOn: instant,
    postedBy: id,
    company: z.string(),
    numberOfOpenings: z.number().int(),
    shortlistingBuffer: z.number().int(),
    automationEnabled: z.boolean(),
    applicationsClosed: z.boolean(),
    rankingRequestedAt: instant.nullable(),
    rankedAt: instant.nullable(),
    policy: z.object({
      confirmationHours: z.number(),
      slotHours: z.number(),
      slotLimitHours: z.number(),
      interviewMinutes: z.number(),
      processingWaitMinutes: z.number(),
      weights: z
        .object({
          textSimilarity: z.number(),
          experience: z.number(),
          projects: z.number(),
          skills: z.number(),
          education: z.number(),
        })
        .nullable(),
      requirements: z
        .object({
          requiredSkills: listOf(z.string()).optional(),
          preferredSkills: listOf(z.string()).optional(),
          minYears: z.number().optional(),
          education: z.enum(educationLevels).optional(),
          seniority: z.enum(seniorities).optional(),
        })
        .nullable(),
    }),
    corpusVersion: z.number().int().nullable().meta({ description: 'What its scores were reckoned with' }),
  })
  .meta({ id: 'Job' })

const pipelineCounts = z
  .object({
    applications: z.number().int(),
    processed: z.number().int(),
    unreadable: z.number().int(),
    shortlisted: z.number().int(),
    buffer: z.number().int(),
    confirmed: z.number().int(),
  })
  .meta({ id: 'PipelineCounts' })

export const jobAnswer = z.object({ success, job })
export const jobChangedAnswer = z.object({ success, message: z.string(), job })
export const jobsAnswer = z.object({ success, jobs: listOf(job), nextCursor })
export const myJobsAnswer = z.object({
  success,
  myJobs: listOf(z.object({ ...job.shape, counts: pipelineCounts }).meta({ id: 'OwnJob' })),
})
export const closedAnswer = z.object({
  success,
  message: z.string(),
  job,
  rankingStarted: z.boolean(),
  applications: z.number().int(),
})
export const startedAnswer = z.object({ success, message: z.string(), job, alreadyRanked: z.boolean() })
const rescoreBasis = { scorerVersion: z.string().max(100), corpusVersion: z.number().int().min(1).nullable() }
const standing = z.object({ fitScore: z.number(), place: z.number().int() })

export const rescoreBody = z
  .strictObject(rescoreBasis)
  .meta({ description: 'What the preview rested on: nothing else is applied than what was seen' })
export const rescorePreviewAnswer = z.object({
  success,
  preview: z
    .object({
      ...rescoreBasis,
      scored: z.number().int(),
      moves: listOf(
        z.object({ applicationId: id, name: z.string(), shortlistStatus, before: standing, after: standing }),
      ),
    })
    .meta({ id: 'RescorePreview', description: 'Whose score or place by score would change' }),
})
export const rescoredAnswer = z.object({ success, message: z.string(), scored: z.number().int() })
export const shortlistAnswer = z.object({
  success,
  shortlist: z
    .object({
      jobId: id,
      openings: z.number().int(),
      bufferTarget: z.number().int(),
      counts: pipelineCounts,
      bufferHealth: z.enum(['green', 'yellow', 'red']),
      ranked: z.boolean(),
      waitingForResumes: z.number().int(),
    })
    .meta({ id: 'ShortlistSummary' }),
})
