// Everything the orchestrator needs from outside, as interfaces. Adapters implement them; nothing here acts.

import type { Application } from '../domain/application.ts'
import type { Interview } from '../domain/interview.ts'
import type { ChainLink, LogHead, LogHeads } from '../domain/log-chain.ts'
import type { ResumeScore } from '../domain/scoring/index.ts'
import type {
  Actor,
  ApplicationId,
  InterviewId,
  Job,
  JobId,
  MailId,
  RecruiterSchedule,
  ShortlistStatus,
  Slot,
  TriggerSource,
  User,
  UserId,
} from '../domain/types.ts'
import type { Documents } from './documents-port.ts'
import type { FeatureFlags } from './feature-flags-port.ts'
import type { LanguageModel } from './language-model-port.ts'
import type { MailContent } from './messages.ts'
import type { Corpora, Resumes, SkillImports, StoredScore, SummaryInput, SummaryRecord } from './scoring-store-port.ts'
import type { Task } from './tasks.ts'
import type { ActivityEntry, ApplicationView, CandidateRow, Page, PageRequest, PipelineCounts } from './views.ts'

// --- Time and chance -----------------------------------------------------------------------------------------

export interface Clock {
  now(): Temporal.Instant
}

export interface Ids {
  /** A new random UUID. */
  next(): string
}

/** The operator's log. Never candidate data, never secrets; `details` are ids, codes and counts. */
export interface Log {
  info(message: string, details?: Readonly<Record<string, unknown>>): void
  warn(message: string, details?: Readonly<Record<string, unknown>>): void
  error(message: string, details?: Readonly<Record<string, unknown>>): void
}

// --- Store ---------------------------------------------------------------------------------------------------

export interface Store {
  /**
   * Reads with the caller's own rights: row level security decides what exists (`system` reads as the engine).
   * One transaction, read only.
   */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>

  /** One atomic change with no subject to lock (a new job, a mail's delivery). Runs as the engine. */
  change<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>

  /**
   * One atomic move on a job. The job must be visible to the caller (else `job.not_found`); it is then locked
   * (`for update`) and the work runs as the engine. All moves lock job, then application, then interview,
   * so they queue up instead of deadlocking, and each sees what the one before it did.
   */
  moveJob<T>(actor: Actor, id: JobId, work: (tx: Tx, on: { readonly job: Job }) => Promise<T>): Promise<T>
  moveApplication<T>(
    actor: Actor,
    id: ApplicationId,
    work: (tx: Tx, on: { readonly job: Job; readonly application: Application }) => Promise<T>,
  ): Promise<T>
  moveInterview<T>(actor: Actor, id: InterviewId, work: (tx: Tx, on: InterviewSubject) => Promise<T>): Promise<T>
}

export interface InterviewSubject {
  readonly job: Job
  readonly application: Application
  readonly interview: Interview
}

/** One open transaction with every repository. It must not outlive the work it was given to. */
export interface Tx {
  readonly users: Users
  readonly jobs: Jobs
  readonly applications: Applications
  readonly resumes: Resumes
  readonly corpora: Corpora
  readonly skillImports: SkillImports
  readonly flags: FeatureFlags
  readonly interviews: Interviews
  readonly schedules: Schedules
  readonly mails: Mails
  readonly automationLog: AutomationLog
  /** Work to be done after this transaction commits, and never if it does not. */
  readonly tasks: Tasks
}

export interface Users {
  find(id: UserId): Promise<UserContact | null>
  /** Remembers the IANA zone in which a person reads times. */
  saveTimeZone(id: UserId, timeZone: string): Promise<void>
}

export interface UserContact extends User {
  readonly timeZone: string | null
}

export interface JobDraft
  extends Omit<
    Job,
    'company' | 'postedOn' | 'expired' | 'applicationsClosed' | 'rankingRequestedAt' | 'rankedAt' | 'corpusVersion'
  > {}

export interface Jobs {
  find(id: JobId): Promise<Job | null>
  insert(draft: JobDraft, at: Temporal.Instant): Promise<Job>
  /** Writes every column of the job. Lowering the openings below the shortlist throws `job.openings_below_shortlist`. */
  save(job: Job): Promise<void>
  /** Deletes the job and its applications. */
  delete(id: JobId): Promise<void>
  /** Jobs that take applications, newest first; `search` matches title, description and place, case-insensitively. */
  listOpen(request: PageRequest & { readonly search?: string | undefined }): Promise<Page<Job>>
  /** How many applications of a job stand where. */
  count(id: JobId): Promise<PipelineCounts>
  listPostedBy(recruiterId: UserId): Promise<readonly (Job & { readonly counts: PipelineCounts })[]>
  /** Ranked jobs whose automation is on: what the sweep looks after. */
  listActiveIds(): Promise<readonly JobId[]>
  /** Jobs whose ranking was requested and is not done. */
  listAwaitingRankingIds(): Promise<readonly JobId[]>
}

export interface ApplicationDraft {
  readonly id: ApplicationId
  readonly jobId: JobId
  readonly applicantId: UserId
  readonly employerId: UserId
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly address: string | null
  readonly coverLetter: string | null
}

export interface Applications {
  find(id: ApplicationId): Promise<Application | null>
  /** Throws `application.already_applied` when the person has applied for the job before. */
  insert(draft: ApplicationDraft, at: Temporal.Instant): Promise<Application>
  /** Every application of a job, in no promised order. */
  listOfJob(jobId: JobId): Promise<readonly Application[]>
  /**
   * Whom the next free seat of a ranked job may concern, however many have applied: everybody who is shortlisted or
   * buffered, and the best `pending` of the processed ones who wait (R2.4).
   */
  listContenders(jobId: JobId, pending: number): Promise<readonly Application[]>
  /**
   * Writes status, rank and portal status of several applications of one job at once, so that ranks may be
   * swapped. Throws `job.openings_full` when it would seat more than there are openings.
   */
  saveAll(applications: readonly Application[]): Promise<void>
  delete(id: ApplicationId): Promise<void>
  /**
   * Score, parts, evidence and summary together; sets `ai_processed` (R1.5, R1.6). A summary that a model has written
   * stands as long as the document is not read again.
   */
  saveScore(id: ApplicationId, score: ResumeScore, at: Temporal.Instant): Promise<void>
  /** The stored score of one application with its evidence, or null. */
  findScore(id: ApplicationId): Promise<StoredScore | null>
  /** Null where there is no application, no readable document or no score. */
  findSummaryInput(id: ApplicationId): Promise<SummaryInput | null>
  /** Replaces the summary and its origin; the score beside it is not touched. */
  saveSummary(id: ApplicationId, record: SummaryRecord): Promise<void>
  /** R1.7: score 0, not processed, and why. */
  saveUnreadable(id: ApplicationId, reason: UnreadableReason): Promise<void>
  /** The caller's own applications with job and interview, newest first. */
  listOfApplicant(applicantId: UserId, request: PageRequest): Promise<Page<ApplicationView>>
  /** Applications to the recruiter's jobs, newest first. */
  listOfEmployer(employerId: UserId, request: PageRequest): Promise<Page<ApplicationView>>
  findView(id: ApplicationId): Promise<ApplicationView | null>
  /** R9.1: the candidates of a job with score and interview, best fit first, paged by key. */
  listCandidates(jobId: JobId, request: CandidateRequest): Promise<Page<CandidateRow>>
}

export interface CandidateRequest extends PageRequest {
  readonly sortBy: 'fitScore' | 'rank' | 'name' | 'appliedAt'
  readonly sortOrder: 'asc' | 'desc'
  readonly filterStatus?: ShortlistStatus | undefined
}

/** Why a resume could not be read: the code and sentence of the error. */
export interface UnreadableReason {
  readonly code: string
  readonly message: string
}

export interface Interviews {
  find(id: InterviewId): Promise<Interview | null>
  /** Throws `database.conflict` when the application has a live interview already. */
  insert(interview: Interview): Promise<void>
  /** Throws `slot.taken` when the slot overlaps another claim of the recruiter. */
  save(interview: Interview): Promise<void>
  /** Every interview of a job, oldest first. */
  listOfJob(jobId: JobId): Promise<readonly Interview[]>
  findLiveOf(applicationId: ApplicationId): Promise<Interview | null>
  /** Slots that a recruiter has confirmed or holds for others, within a span; the given interview's own is left out. */
  listClaimedSlots(recruiterId: UserId, within: Slot, except: InterviewId | null): Promise<readonly Slot[]>
  /** Live interviews whose deadline has passed, of jobs whose automation is on, oldest deadline first. */
  listOverdueIds(at: Temporal.Instant, limit: number): Promise<readonly InterviewId[]>
  /** Shortlisted applications of jobs under automation that have no interview at all. */
  listUninvitedIds(limit: number): Promise<readonly ApplicationId[]>
}

export interface Schedules {
  /** The recruiter's bookable week, or the default one. */
  get(recruiterId: UserId): Promise<RecruiterSchedule>
  /** As `get`, and holds every other booking of this recruiter back until this transaction ends. */
  lock(recruiterId: UserId): Promise<RecruiterSchedule>
  save(schedule: RecruiterSchedule): Promise<void>
}

export interface LogEntry {
  readonly jobId: JobId | null
  /** Snake case, e.g. `candidate_promoted`; the catalogue is `orchestrator/activity.ts`. */
  readonly action: string
  readonly trigger: TriggerSource
  readonly actorId: UserId | null
  /** Ids, names of states and reasons; `applicationId` where a candidate is concerned. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>
  readonly at: Temporal.Instant
}

export interface AutomationLog {
  append(entry: LogEntry): Promise<void>
  list(jobId: JobId, request: ActivityRequest): Promise<Page<ActivityEntry>>
  /** Recomputes the hash chain of a job; the sequence number of the first entry that is not as written, or null. */
  findBrokenLink(jobId: JobId | null): Promise<number | null>
  /** The jobs that have a chain, by id, page by page. */
  listJobIds(request: { readonly after: JobId | null; readonly limit: number }): Promise<readonly JobId[]>
  /** A whole chain by its sequence, with every content's hash recomputed; null: the entries that concern no job. */
  readChain(jobId: JobId | null): Promise<readonly ChainLink[]>
  /** The hash at a place of a chain (null where nothing is there), and the chain's last place, 0 for none. */
  findEnd(jobId: JobId | null, sequence: number): Promise<{ readonly hash: string | null; readonly last: number }>
  /** The ends of these chains; one without entries is left out. */
  listHeads(jobIds: readonly (JobId | null)[]): Promise<readonly LogHead[]>
}

/** Where heads are kept, signed, out of reach of whoever can write the database. */
export interface LogArchive {
  /** Keeps them, once a day: a second time on the same day (UTC) replaces nothing. Says where they are. */
  keep(heads: LogHeads): Promise<string>
}

export interface ActivityRequest extends PageRequest {
  readonly action?: string | undefined
  readonly from?: Temporal.Instant | undefined
  readonly until?: Temporal.Instant | undefined
}

// --- Mail ----------------------------------------------------------------------------------------------------

/** A mail as it waits in the database: what it says, not yet how. Links are signed only when it is sent. */
export interface QueuedMail {
  readonly id: MailId
  /** Unique for ever: the same event never writes twice to the same person (P62). */
  readonly key: string
  readonly to: { readonly name: string; readonly address: string }
  readonly content: MailContent
  readonly jobId: JobId | null
  readonly status: 'queued' | 'sent' | 'failed'
  readonly attempts: number
  readonly createdAt: Temporal.Instant
}

export interface Mails {
  /** Queues a mail unless its key exists; true when it is new. */
  insert(mail: Omit<QueuedMail, 'status' | 'attempts'>): Promise<boolean>
  find(id: MailId): Promise<QueuedMail | null>
  /** As `find`, locked until this transaction ends. */
  lock(id: MailId): Promise<QueuedMail | null>
  markSent(id: MailId, transport: Delivery['transport'], at: Temporal.Instant): Promise<void>
  markAttempt(id: MailId, error: string, status: 'queued' | 'failed', at: Temporal.Instant): Promise<void>
  /** Queued mails older than an instant: what a lost task would leave behind. */
  listStuckIds(before: Temporal.Instant, limit: number): Promise<readonly MailId[]>
}

export interface OutgoingMail {
  /** RFC 5322 Message-ID without angle brackets; the same mail always has the same one. */
  readonly messageId: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly calendar: CalendarFile | null
  readonly at: Temporal.Instant
}

export interface Delivery {
  readonly transport: 'smtp' | 'mailbox'
}

export interface Mailer {
  /** Hands the mail over for good. Throws `mail.rejected` when the server does not take it. */
  deliver(mail: OutgoingMail): Promise<Delivery>
}

/** The mailbox that stands in for a mail server outside production. */
export interface Mailbox {
  list(request: { readonly address?: string | undefined; readonly limit: number }): Promise<readonly MailboxMail[]>
  find(messageId: string): Promise<MailboxMail | null>
}

export interface MailboxMail extends OutgoingMail {}

// --- Calendar ------------------------------------------------------------------------------------------------

/** An interview as a calendar event (iTIP, RFC 5546). */
export interface CalendarEvent {
  /** Stays the same for every update of the same interview. */
  readonly uid: string
  readonly sequence: number
  readonly method: 'REQUEST' | 'CANCEL'
  readonly title: string
  readonly description: string
  readonly slot: Slot
  readonly organizer: { readonly name: string; readonly address: string }
  readonly attendees: readonly { readonly name: string; readonly address: string }[]
  /** When the event was last changed (DTSTAMP). */
  readonly at: Temporal.Instant
}

export interface CalendarFile {
  readonly fileName: string
  readonly method: CalendarEvent['method']
  readonly content: string
}

export interface CalendarFiles {
  write(event: CalendarEvent): CalendarFile
}

// --- Links ---------------------------------------------------------------------------------------------------

/** What a link from a mail lets its holder do, with one interview. */
export type LinkAction = 'accept' | 'reject' | 'select-slot'

export interface Links {
  /** A token bound to the interview and the action, good for 7 days from `at` (R14.3, R14.4). */
  sign(interviewId: InterviewId, action: LinkAction, at: Temporal.Instant): Promise<string>
  /** Throws `link.invalid` or `link.expired`. */
  verify(interviewId: InterviewId, action: LinkAction, token: string, at: Temporal.Instant): Promise<void>
}

// --- Tasks ---------------------------------------------------------------------------------------------------

export interface Tasks {
  /** Enqueues a task; with `at` it becomes a timer. Runs at least once: every handler is idempotent. */
  enqueue(task: Task, options?: { readonly at?: Temporal.Instant | undefined }): Promise<void>
}

// --- Accounts ------------------------------------------------------------------------------------------------

export interface Session {
  readonly user: User
  /** `Set-Cookie` headers to pass on. */
  readonly cookies: readonly string[]
}

export interface Accounts {
  register(input: {
    readonly name: string
    readonly email: string
    readonly phone: string | null
    readonly password: string
    readonly role: User['role']
    readonly company: string | null
  }): Promise<Session>
  /** Throws `account.wrong_credentials`, the same for an unknown user, a wrong password and a wrong role. */
  signIn(input: { readonly email: string; readonly password: string; readonly role: User['role'] }): Promise<Session>
  signOut(cookie: string): Promise<readonly string[]>
  /** Who a request's `Cookie` header belongs to. */
  whoIs(cookie: string): Promise<User | null>
}

export interface Ports {
  readonly store: Store
  readonly documents: Documents
  /** Null: no model is set up. */
  readonly languageModel: LanguageModel | null
  readonly mailer: Mailer
  readonly calendarFiles: CalendarFiles
  readonly links: Links
  /** Null: the log's heads are kept nowhere. */
  readonly logArchive: LogArchive | null
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  /** Where the pages live, e.g. `http://localhost:3000`, without a slash at the end. */
  readonly publicUrl: string
}
