// The tables as Kysely sees them: one interface per table, columns as in backend/database.
// Timestamps arrive as Temporal.Instant (the pool parses timestamptz so), bigint as string, jsonb parsed.

import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { InterviewStatus } from '../../domain/interview.ts'
import type {
  Evidence,
  Flag,
  HiddenText,
  ImportedSkill,
  JobRequirements,
  ResumeFeatures,
  ScoreComparison,
  ScoreParts,
  ScoreWeights,
  SummaryOrigin,
} from '../../domain/scoring/index.ts'
import type { PortalStatus, Role, ShortlistStatus, TriggerSource } from '../../domain/types.ts'
import type { MailContent } from '../../orchestrator/messages.ts'

/** Read as Temporal.Instant, written as an ISO 8601 string. */
type Timestamp = ColumnType<Temporal.Instant, string, string>
/** As `Timestamp`, and the database fills in its own time where none is given. */
type DefaultTimestamp = ColumnType<Temporal.Instant, string | undefined, string>
type NullableTimestamp = ColumnType<Temporal.Instant | null, string | null, string | null>

export interface UsersTable {
  id: Generated<string>
  name: string
  email: string
  /** Text in a new installation, bigint in an existing portal: always cast to text. */
  phone: string | null
  password: string | null
  role: Role
  created_at: Timestamp
  /** 002 */
  email_verified: Generated<boolean>
  company: string | null
  time_zone: string | null
  updated_at: DefaultTimestamp
}

export interface JobsTable {
  id: Generated<string>
  title: string
  description: string
  category: string
  country: string
  city: string
  location: string
  fixed_salary: string | null
  salary_from: string | null
  salary_to: string | null
  expired: Generated<boolean>
  job_posted_on: Timestamp
  posted_by: string
  number_of_openings: Generated<number>
  shortlisting_buffer: number
  automation_enabled: Generated<boolean>
  applications_closed: Generated<boolean>
  /** 003 */
  ranking_requested_at: NullableTimestamp
  ranked_at: NullableTimestamp
  confirmation_hours: Generated<number>
  slot_hours: Generated<number>
  slot_limit_hours: Generated<number>
  interview_minutes: Generated<number>
  processing_wait_minutes: Generated<number>
  score_weights: JSONColumnType<ScoreWeights> | null
  /** 014 */
  score_requirements: JSONColumnType<JobRequirements> | null
  /** 013 */
  corpus_version: number | null
  /** What candidates see as the employer; filled from the poster when the job is posted. */
  company: string | null
}

export interface ApplicationsTable {
  id: Generated<string>
  name: string
  email: string
  cover_letter: string | null
  phone: string | null
  address: string | null
  status: Generated<PortalStatus>
  resume_public_id: string | null
  resume_url: string | null
  applicant_id: string
  applicant_role: Generated<string>
  employer_id: string
  employer_role: Generated<string>
  created_at: Timestamp
  fit_score: Generated<number>
  rank: number | null
  summary: string | null
  shortlist_status: Generated<ShortlistStatus>
  ai_processed: Generated<boolean>
  job_id: string | null
}

/** A place in the order start, end, page, left, top, width, height. */
export type StoredPlace = readonly [number, number, number, number, number, number, number]

/** 004: the documents. */
export interface ResumesTable {
  application_id: string
  file_name: string
  media_type: string
  bytes: Buffer
  format: string | null
  pages: number | null
  text: string | null
  /** 011: what nobody can see in it. */
  hidden: ColumnType<readonly HiddenText[], string | undefined, string>
  /** 014: [start, end, page, left, top, width, height] each. */
  places: ColumnType<readonly StoredPlace[], string | undefined, string>
  is_recognised: Generated<boolean>
  /** 013 */
  counted_by: string | null
  /** Why it could not be read: an error code and its sentence. */
  unreadable_code: string | null
  unreadable_reason: string | null
  created_at: DefaultTimestamp
}

/** 004: a score with its parts and evidence. */
export interface ScoresTable {
  application_id: string
  scorer_version: string
  fit_score: number
  parts: JSONColumnType<ScoreParts>
  weights: JSONColumnType<ScoreWeights>
  features: JSONColumnType<ResumeFeatures>
  evidence: JSONColumnType<readonly Evidence[]>
  flags: JSONColumnType<readonly Flag[]>
  summary: string
  scored_at: Timestamp
  /** 013 */
  corpus_version: number | null
  /** 014 */
  comparison: JSONColumnType<ScoreComparison> | null
  summary_origin: ColumnType<SummaryOrigin, string | undefined, string>
}

/** 013: what the resumes teach about words, in versions. */
export interface CorporaTable {
  version: number
  scorer_version: string
  skill_import_ids: number[]
  document_count: number
  average_length: number
  document_frequency: JSONColumnType<Readonly<Record<string, number>>>
  created_at: DefaultTimestamp
}

/** 013: imported lists of skills. */
export interface SkillImportsTable {
  id: number
  source: string
  licence: string
  skills: JSONColumnType<readonly ImportedSkill[]>
  imported_at: DefaultTimestamp
}

export interface InterviewsTable {
  id: Generated<string>
  application_id: string
  job_id: string
  recruiter_id: string
  candidate_id: string
  rank_at_time: number
  scheduled_time: NullableTimestamp
  status: InterviewStatus
  confirmation_deadline: NullableTimestamp
  slot_selection_deadline: NullableTimestamp
  calendar_event_id: string | null
  calendar_sync_method: Generated<'google' | 'ics_fallback' | 'manual'>
  no_show_risk: Generated<number>
  created_at: Timestamp
  updated_at: DefaultTimestamp
  /** 005 */
  accepted_at: NullableTimestamp
  /** The claimed time as a tstzrange `[start,end)`: held while slot_pending, fixed while confirmed; kept afterwards. */
  slot: string | null
  calendar_sequence: Generated<number>
  closed_reason: string | null
}

/** 005: a recruiter's bookable week. */
export interface RecruiterSchedulesTable {
  recruiter_id: string
  time_zone: string
  working_days: number[]
  day_start: string
  day_end: string
  gap_minutes: number
  notice_hours: number
  horizon_days: number
  updated_at: DefaultTimestamp
}

/** 006: mails that wait, or have been sent. */
export interface MailsTable {
  id: Generated<string>
  key: string
  kind: MailContent['kind']
  to_name: string
  to_address: string
  content: JSONColumnType<MailContent>
  job_id: string | null
  status: Generated<'queued' | 'sent' | 'failed'>
  transport: 'smtp' | 'mailbox' | null
  attempts: Generated<number>
  last_error: string | null
  created_at: Timestamp
  last_attempt_at: NullableTimestamp
  sent_at: NullableTimestamp
}

/** 006: the mailbox that stands in for a mail server outside production. */
export interface MailboxMessagesTable {
  message_id: string
  to_name: string
  to_address: string
  subject: string
  html: string
  text: string
  calendar: JSONColumnType<{ fileName: string; method: 'REQUEST' | 'CANCEL'; content: string }> | null
  received_at: Timestamp
}

export interface AutomationLogsTable {
  id: Generated<string>
  job_id: string | null
  action_type: string
  trigger_source: TriggerSource
  actor_id: string | null
  details: JSONColumnType<Record<string, string | number | boolean | null>>
  created_at: Timestamp
  /** 007: filled by trigger. */
  sequence: Generated<string>
  previous_hash: Generated<Buffer | null>
  hash: Generated<Buffer>
}

/** 001: switches of the deployment. */
export interface FeatureFlagsTable {
  flag_name: string
  enabled: boolean
}

export interface Tables {
  users: UsersTable
  jobs: JobsTable
  applications: ApplicationsTable
  resumes: ResumesTable
  scores: ScoresTable
  corpora: CorporaTable
  feature_flags: FeatureFlagsTable
  skill_imports: SkillImportsTable
  interviews: InterviewsTable
  recruiter_schedules: RecruiterSchedulesTable
  mails: MailsTable
  mailbox_messages: MailboxMessagesTable
  automation_logs: AutomationLogsTable
}
