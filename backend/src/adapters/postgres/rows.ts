// Rows and the unions of the domain, each into the other. Strict: a row that no state explains is a bug, never a guess.

import type { Selectable } from 'kysely'
import type { Application } from '../../domain/application.ts'
import { HiringError } from '../../domain/errors.ts'
import type { CalendarEntry, Interview } from '../../domain/interview.ts'
import type { Flag, HiddenText, ResumeScore } from '../../domain/scoring/index.ts'
import { asId, type Job, type Slot } from '../../domain/types.ts'
import type { ApplicationsTable, InterviewsTable, JobsTable } from './tables.ts'

const broken = (table: string, id: string, missing: string): HiringError =>
  new HiringError('internal.bug', { table, id, missing })

// --- Jobs ----------------------------------------------------------------------------------------------------

export type JobRow = Selectable<JobsTable>

const toNumber = (value: string | number | null): number | null => (value === null ? null : Number(value))

export const toJob = (row: JobRow): Job => ({
  id: asId(row.id),
  title: row.title,
  description: row.description,
  category: row.category,
  country: row.country,
  city: row.city,
  location: row.location,
  fixedSalary: toNumber(row.fixed_salary),
  salaryFrom: toNumber(row.salary_from),
  salaryTo: toNumber(row.salary_to),
  // Nullable in an existing portal.
  expired: row.expired ?? false,
  postedOn: row.job_posted_on,
  postedBy: asId(row.posted_by),
  company: row.company ?? '',
  numberOfOpenings: row.number_of_openings,
  shortlistingBuffer: row.shortlisting_buffer,
  automationEnabled: row.automation_enabled,
  applicationsClosed: row.applications_closed,
  rankingRequestedAt: row.ranking_requested_at,
  rankedAt: row.ranked_at,
  policy: {
    confirmationHours: row.confirmation_hours,
    slotHours: row.slot_hours,
    slotLimitHours: row.slot_limit_hours,
    interviewMinutes: row.interview_minutes,
    processingWaitMinutes: row.processing_wait_minutes,
    weights: row.score_weights,
    requirements: row.score_requirements,
  },
  corpusVersion: row.corpus_version,
})

// --- Applications --------------------------------------------------------------------------------------------

export const applicationColumns = [
  'applications.id',
  'applications.job_id',
  'applications.applicant_id',
  'applications.employer_id',
  'applications.name',
  'applications.email',
  'applications.created_at',
  'applications.status',
  'applications.fit_score',
  'applications.ai_processed',
  'applications.shortlist_status',
  'applications.rank',
] as const

export type ApplicationRow = Pick<
  Selectable<ApplicationsTable>,
  | 'id'
  | 'job_id'
  | 'applicant_id'
  | 'employer_id'
  | 'name'
  | 'email'
  | 'created_at'
  | 'status'
  | 'fit_score'
  | 'ai_processed'
  | 'shortlist_status'
  | 'rank'
>

export const toApplication = (row: ApplicationRow): Application => {
  const facts = {
    id: asId<Application['id']>(row.id),
    jobId: row.job_id === null ? null : asId<NonNullable<Application['jobId']>>(row.job_id),
    applicantId: asId<Application['applicantId']>(row.applicant_id),
    employerId: asId<Application['employerId']>(row.employer_id),
    name: row.name,
    email: row.email,
    appliedAt: row.created_at,
    portalStatus: row.status,
    fitScore: row.fit_score,
    aiProcessed: row.ai_processed,
  }
  switch (row.shortlist_status) {
    case 'shortlisted':
    case 'buffer':
      if (row.rank === null) throw broken('applications', row.id, 'rank')
      return { ...facts, status: row.shortlist_status, rank: row.rank }
    case 'pending':
    case 'rejected':
    case 'expired':
      return { ...facts, status: row.shortlist_status }
    default:
      throw broken('applications', row.id, 'known shortlist_status')
  }
}

// --- Interviews ----------------------------------------------------------------------------------------------

export const interviewColumns = [
  'interviews.id',
  'interviews.application_id',
  'interviews.job_id',
  'interviews.recruiter_id',
  'interviews.candidate_id',
  'interviews.rank_at_time',
  'interviews.created_at',
  'interviews.status',
  'interviews.confirmation_deadline',
  'interviews.slot_selection_deadline',
  'interviews.accepted_at',
  'interviews.slot',
  'interviews.calendar_sequence',
  'interviews.closed_reason',
  'interviews.calendar_event_id',
  'interviews.calendar_sync_method',
] as const

export type InterviewRow = Pick<
  Selectable<InterviewsTable>,
  | 'id'
  | 'application_id'
  | 'job_id'
  | 'recruiter_id'
  | 'candidate_id'
  | 'rank_at_time'
  | 'created_at'
  | 'status'
  | 'confirmation_deadline'
  | 'slot_selection_deadline'
  | 'accepted_at'
  | 'slot'
  | 'calendar_sequence'
  | 'closed_reason'
  | 'calendar_event_id'
  | 'calendar_sync_method'
>

export const toInterview = (row: InterviewRow): Interview => {
  const facts = {
    id: asId<Interview['id']>(row.id),
    applicationId: asId<Interview['applicationId']>(row.application_id),
    jobId: asId<Interview['jobId']>(row.job_id),
    recruiterId: asId<Interview['recruiterId']>(row.recruiter_id),
    candidateId: asId<Interview['candidateId']>(row.candidate_id),
    rankAtTime: row.rank_at_time,
    createdAt: row.created_at,
  }
  const need = <Column extends keyof InterviewRow>(column: Column): NonNullable<InterviewRow[Column]> => {
    const value = row[column]
    if (value === null || value === undefined) throw broken('interviews', row.id, column)
    return value
  }
  switch (row.status) {
    case 'invitation_sent':
      return { ...facts, status: row.status, confirmationDeadline: need('confirmation_deadline') }
    case 'slot_pending':
      return {
        ...facts,
        status: row.status,
        acceptedAt: need('accepted_at'),
        slotSelectionDeadline: need('slot_selection_deadline'),
        held: row.slot === null ? null : parseSlot(row.slot),
      }
    case 'confirmed':
      return {
        ...facts,
        status: row.status,
        slot: parseSlot(need('slot')),
        sequence: row.calendar_sequence,
        calendar: toCalendarEntry(row),
      }
    case 'completed':
    case 'no_show':
      return { ...facts, status: row.status, slot: parseSlot(need('slot')) }
    case 'cancelled':
      return { ...facts, status: row.status, reason: row.closed_reason }
    case 'expired':
      return { ...facts, status: row.status }
    default:
      throw broken('interviews', row.id, 'known status')
  }
}

const toCalendarEntry = (row: InterviewRow): CalendarEntry | null =>
  row.calendar_event_id === null ? null : { eventId: row.calendar_event_id, syncMethod: row.calendar_sync_method }

/** The columns that a state knows. The others keep what earlier states wrote: a cancelled interview keeps its slot. */
export const interviewState = (interview: Interview) => {
  const { status } = interview
  switch (status) {
    case 'invitation_sent':
      return { status, confirmation_deadline: interview.confirmationDeadline.toString() }
    case 'slot_pending':
      return {
        status,
        accepted_at: interview.acceptedAt.toString(),
        slot_selection_deadline: interview.slotSelectionDeadline.toString(),
        slot: interview.held && formatSlot(interview.held),
      }
    case 'confirmed':
      return {
        status,
        slot: formatSlot(interview.slot),
        scheduled_time: interview.slot.start.toString(),
        calendar_sequence: interview.sequence,
        calendar_event_id: interview.calendar?.eventId ?? null,
        ...(interview.calendar ? { calendar_sync_method: interview.calendar.syncMethod } : {}),
      }
    case 'completed':
    case 'no_show':
      return { status, slot: formatSlot(interview.slot), scheduled_time: interview.slot.start.toString() }
    case 'cancelled':
      return { status, closed_reason: interview.reason }
    case 'expired':
      return { status }
  }
}

// --- Slots ---------------------------------------------------------------------------------------------------

/** A slot as a tstzrange, start included and end excluded. */
export const formatSlot = ({ start, end }: Slot): string => `[${start},${end})`

const rangePattern = /^\["([^"]+)","([^"]+)"\)$/

export const parseSlot = (range: string): Slot => {
  const [, start, end] = rangePattern.exec(range) ?? []
  if (start === undefined || end === undefined) throw new HiringError('internal.bug', { slot: range })
  return { start: Temporal.Instant.from(start), end: Temporal.Instant.from(end) }
}

// --- Scores --------------------------------------------------------------------------------------------------

const nowhere = { page: null, box: null }

/** Flags as they are kept: those of scorers before 2.0.0 say less of where a passage stands. */
export const toFlags = (stored: readonly Flag[]): readonly Flag[] => stored.map((flag) => ({ ...nowhere, ...flag }))

/** Hidden texts as they are kept: those that were read before places were kept have no box. */
export const toHidden = (stored: readonly HiddenText[]): readonly HiddenText[] =>
  stored.map((passage) => ({ ...nowhere, ...passage }))

type Comparison = ResumeScore['comparison']

const ofOwnTrade = { isOtherTrade: false }

/** A comparison as it is kept: scorers before 2.1.0 kept none, or did not ask for the trade of a title. */
export const toComparison = (stored: Comparison | null): Comparison | null =>
  stored && { ...stored, positions: stored.positions.map((position) => ({ ...ofOwnTrade, ...position })) }
