// The whole public surface of the product's core. Entry points call these verbs and nothing else.

import type { InterviewStatus } from '../domain/interview.ts'
import type { Actor, ApplicationId, InterviewId, Job, JobId, RecruiterSchedule } from '../domain/types.ts'
import type { ResumeFile } from './documents-port.ts'
import type { ApplicationInput, InterviewAccess, JobInput } from './inputs.ts'
import type { ActivityRequest, CandidateRequest } from './ports.ts'
import type { Task } from './tasks.ts'
import type {
  ActivityEntry,
  ApplicationView,
  AvailableSlots,
  CandidateRow,
  InterviewPage,
  Page,
  PageRequest,
  PipelineCounts,
  RescoreBasis,
  RescorePreview,
  ScoreExplanation,
  ShortlistSummary,
} from './views.ts'

export interface Orchestrator {
  // Jobs
  /** `timeZone`: the IANA zone in which the recruiter works; their week is in it until they set another. */
  postJob(actor: Actor, input: JobInput, timeZone?: string): Promise<Job>
  updateJob(
    actor: Actor,
    id: JobId,
    change: Partial<JobInput> & { readonly expired?: boolean | undefined },
  ): Promise<Job>
  deleteJob(actor: Actor, id: JobId): Promise<void>
  getJob(actor: Actor, id: JobId): Promise<Job>
  listOpenJobs(actor: Actor, request: PageRequest & { readonly search?: string | undefined }): Promise<Page<Job>>
  listOwnJobs(actor: Actor): Promise<readonly (Job & { readonly counts: PipelineCounts })[]>
  /** Stops new applications; ranking follows by itself when there are enough of them (R2.12). */
  closeApplications(
    actor: Actor,
    id: JobId,
  ): Promise<{ readonly job: Job; readonly rankingStarted: boolean; readonly applications: number }>
  /** Starts ranking by hand. With fewer applications than openings it must be confirmed (`job.too_few_applications`). */
  startAutomation(
    actor: Actor,
    id: JobId,
    options: { readonly evenIfFew: boolean },
  ): Promise<{ readonly job: Job; readonly alreadyRanked: boolean }>
  pauseAutomation(actor: Actor, id: JobId): Promise<Job>
  resumeAutomation(actor: Actor, id: JobId): Promise<Job>
  shortlistSummary(actor: Actor, id: JobId): Promise<ShortlistSummary>
  /** What scoring the job's resumes anew would move. Changes no score. */
  previewRescore(actor: Actor, id: JobId): Promise<RescorePreview>
  /** Scores anew what the preview showed. Throws `scoring.basis_moved` when it would come out otherwise by now. */
  rescore(actor: Actor, id: JobId, seen: RescoreBasis): Promise<{ readonly scored: number }>

  // Applications
  apply(actor: Actor, input: ApplicationInput): Promise<ApplicationView>
  withdrawApplication(actor: Actor, id: ApplicationId): Promise<void>
  getApplication(actor: Actor, id: ApplicationId): Promise<ApplicationView>
  listOwnApplications(actor: Actor, request: PageRequest): Promise<Page<ApplicationView>>
  listReceivedApplications(actor: Actor, request: PageRequest): Promise<Page<ApplicationView>>
  getResume(actor: Actor, id: ApplicationId): Promise<ResumeFile>
  /** Null until the resume has been read. */
  explainScore(actor: Actor, id: ApplicationId): Promise<ScoreExplanation | null>
  reprocess(actor: Actor, id: ApplicationId): Promise<void>
  /** R12.3, R12.4: the portal's own accept and reject. */
  decideManually(
    actor: Actor,
    id: ApplicationId,
    status: 'accepted' | 'rejected',
    reason: string | null,
  ): Promise<ApplicationView>
  /** R9.10: seats a named buffer candidate on a free seat, against the order, with a reason. */
  promote(actor: Actor, id: ApplicationId, reason: string): Promise<ApplicationView>

  // The dashboard
  listCandidates(actor: Actor, id: JobId, request: CandidateRequest): Promise<Page<CandidateRow>>
  listActivity(actor: Actor, id: JobId, request: ActivityRequest): Promise<Page<ActivityEntry>>
  getSchedule(actor: Actor): Promise<RecruiterSchedule>
  saveSchedule(actor: Actor, schedule: Omit<RecruiterSchedule, 'recruiterId'>): Promise<RecruiterSchedule>

  // Interviews
  /** Reads what a link is about. Never acts (R3.10). */
  openInterview(id: InterviewId, access: InterviewAccess): Promise<InterviewPage>
  acceptInvitation(id: InterviewId, access: InterviewAccess, timeZone: string | null): Promise<InterviewPage>
  declineInvitation(id: InterviewId, access: InterviewAccess, reason: string | null): Promise<InterviewPage>
  listAvailableSlots(id: InterviewId, access: InterviewAccess): Promise<AvailableSlots>
  chooseSlot(id: InterviewId, access: InterviewAccess, start: Temporal.Instant): Promise<InterviewPage>
  confirmSlot(id: InterviewId, access: InterviewAccess): Promise<InterviewPage>
  rescheduleInterview(id: InterviewId, access: InterviewAccess, start: Temporal.Instant): Promise<InterviewPage>
  cancelInterview(id: InterviewId, access: InterviewAccess, reason: string | null): Promise<InterviewPage>
  recordOutcome(actor: Actor, id: InterviewId, outcome: 'completed' | 'no_show'): Promise<InterviewStatus>
  extendDeadline(actor: Actor, id: InterviewId, hours: number): Promise<Temporal.Instant>

  // The engine
  /** Does one task. Idempotent: a second delivery changes nothing. */
  perform(task: Task): Promise<void>
}
