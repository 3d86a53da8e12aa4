// The nouns of the product. Everything is plain data; instants are Temporal.Instant (UTC), durations are named by unit.

import type { JobRequirements, ScoreWeights } from './scoring/index.ts'

declare const brand: unique symbol
/** A string that can only stand where its own kind of id is meant. All ids are UUIDs. */
type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type UserId = Id<'user'>
export type JobId = Id<'job'>
export type ApplicationId = Id<'application'>
export type InterviewId = Id<'interview'>
export type MailId = Id<'mail'>

/** Marks a string from outside (a row, a checked request) as an id of a kind. */
export const asId = <Kind extends { readonly [brand]: string }>(value: string): Kind & string => value as Kind & string

export type Role = 'Job Seeker' | 'Employer'

/** Who asks for something. `system` is the engine itself, reacting to an event or to a timer. */
export type Actor =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'candidate'; readonly userId: UserId; readonly via: 'session' | 'link' }
  | { readonly kind: 'recruiter'; readonly userId: UserId }
  | { readonly kind: 'system'; readonly trigger: 'auto' | 'scheduled' }

/** Who caused an action, as the automation log records it. */
export type TriggerSource = 'auto' | 'manual' | 'scheduled'

export interface User {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly role: Role
  /** What candidates see as the employer; falls back to the name. */
  readonly company: string | null
}

/** A time span, start included, end excluded. */
export interface Slot {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** What a job asks of its automation. Every default is the requirement's. */
export interface JobPolicy {
  /** R3.3: time to answer an invitation, hours. Default 48. */
  readonly confirmationHours: number
  /** R4.4: time to choose a slot, hours from acceptance, and to confirm it, hours from the choice. Default 24. */
  readonly slotHours: number
  /** R4.4: no slot deadline lies later than this many hours after acceptance. Default 72. */
  readonly slotLimitHours: number
  /** R6.5: length of an interview, minutes. Default 60. */
  readonly interviewMinutes: number
  /** R2.12: how long ranking waits for unprocessed resumes, minutes. Default 10. */
  readonly processingWaitMinutes: number
  /** R1.4: weights of the score's parts; null means the default weights. */
  readonly weights: ScoreWeights | null
  /** What the recruiter asks for in fields of their own; null: only the advertisement speaks. */
  readonly requirements: JobRequirements | null
}

export const defaultJobPolicy: JobPolicy = {
  confirmationHours: 48,
  slotHours: 24,
  slotLimitHours: 72,
  interviewMinutes: 60,
  processingWaitMinutes: 10,
  weights: null,
  requirements: null,
}

export interface Job {
  readonly id: JobId
  readonly title: string
  readonly description: string
  readonly category: string
  readonly country: string
  readonly city: string
  readonly location: string
  readonly fixedSalary: number | null
  readonly salaryFrom: number | null
  readonly salaryTo: number | null
  /** The portal's own switch: an expired job is shown to nobody but its owner. */
  readonly expired: boolean
  readonly postedOn: Temporal.Instant
  readonly postedBy: UserId
  readonly company: string
  readonly numberOfOpenings: number
  readonly shortlistingBuffer: number
  readonly automationEnabled: boolean
  readonly applicationsClosed: boolean
  /** When the recruiter, or the closing of applications, asked for the ranking. */
  readonly rankingRequestedAt: Temporal.Instant | null
  /** When the ranking was done; it is done once. */
  readonly rankedAt: Temporal.Instant | null
  readonly policy: JobPolicy
  /** The corpus that its scores are reckoned with since its ranking; null before. */
  readonly corpusVersion: number | null
}

export type ShortlistStatus = 'pending' | 'shortlisted' | 'buffer' | 'rejected' | 'expired'
/** The portal's own accept and reject, kept beside the shortlist. */
export type PortalStatus = 'pending' | 'accepted' | 'rejected'

/** A recruiter's bookable week. */
export interface RecruiterSchedule {
  readonly recruiterId: UserId
  /** IANA name, e.g. `Europe/Berlin`. */
  readonly timeZone: string
  /** ISO weekdays (1 = Monday … 7 = Sunday) on which interviews may take place. */
  readonly workingDays: readonly number[]
  /** Wall-clock `HH:MM` in the recruiter's zone. */
  readonly dayStart: string
  readonly dayEnd: string
  /** Free minutes kept between two interviews. */
  readonly gapMinutes: number
  /** R4.3: earliest start from now, hours. */
  readonly noticeHours: number
  /** R4.1: how many days ahead are offered. */
  readonly horizonDays: number
}

/** R4.1–R4.3: 09:00–18:00 Monday to Friday, 14 days ahead, 4 hours' notice. */
export const defaultSchedule = {
  timeZone: 'UTC',
  workingDays: [1, 2, 3, 4, 5],
  dayStart: '09:00',
  dayEnd: '18:00',
  gapMinutes: 0,
  noticeHours: 4,
  horizonDays: 14,
} as const satisfies Omit<RecruiterSchedule, 'recruiterId'>
