// What people are shown: the shapes that the dashboard and the candidate's pages read. HTTP turns instants into
// ISO 8601 strings and passes the rest on as it is.

import type { InterviewStatus } from '../domain/interview.ts'
import type { Evidence, Flag, PageBox, ScoreParts } from '../domain/scoring/index.ts'
import type {
  ApplicationId,
  InterviewId,
  JobId,
  PortalStatus,
  ShortlistStatus,
  Slot,
  TriggerSource,
  UserId,
} from '../domain/types.ts'
import type { ReadDocument, StoredScore } from './scoring-store-port.ts'

export interface PageRequest {
  /** At most 200. */
  readonly limit: number
  /** Opaque; from the page before. */
  readonly cursor?: string | undefined
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Null on the last page. */
  readonly nextCursor: string | null
}

export interface PipelineCounts {
  readonly applications: number
  readonly processed: number
  readonly unreadable: number
  readonly shortlisted: number
  readonly buffer: number
  readonly confirmed: number
}

export interface InterviewSummary {
  readonly id: InterviewId
  readonly status: InterviewStatus
  readonly confirmationDeadline: Temporal.Instant | null
  readonly slotSelectionDeadline: Temporal.Instant | null
  readonly scheduledTime: Temporal.Instant | null
}

/** A candidate in the recruiter's table (R9.2). */
export interface CandidateRow {
  readonly applicationId: ApplicationId
  readonly name: string
  readonly email: string
  readonly appliedAt: Temporal.Instant
  readonly fitScore: number
  readonly parts: ScoreParts | null
  readonly summary: string | null
  readonly flags: readonly Flag[]
  readonly aiProcessed: boolean
  /** Why the resume could not be read, in a sentence; null where it could or is still waiting. */
  readonly unreadable: string | null
  readonly shortlistStatus: ShortlistStatus
  readonly rank: number | null
  /** R9.4: rank − openings for those in the buffer. */
  readonly bufferPosition: number | null
  readonly portalStatus: PortalStatus
  /** The latest interview. */
  readonly interview: InterviewSummary | null
}

/** An application as its candidate, or the employer's old list, sees it. */
export interface ApplicationView {
  readonly id: ApplicationId
  readonly jobId: JobId | null
  readonly jobTitle: string | null
  readonly company: string | null
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly address: string | null
  readonly coverLetter: string | null
  readonly applicantId: UserId
  readonly employerId: UserId
  readonly appliedAt: Temporal.Instant
  readonly portalStatus: PortalStatus
  readonly shortlistStatus: ShortlistStatus
  readonly fitScore: number
  readonly aiProcessed: boolean
  readonly unreadable: string | null
  readonly resumeFileName: string | null
  readonly interview: InterviewSummary | null
}

export interface ActivityEntry {
  readonly id: string
  /** Position in the job's hash chain, from 1. */
  readonly sequence: number
  readonly at: Temporal.Instant
  readonly action: string
  readonly trigger: TriggerSource
  readonly actorName: string | null
  readonly applicationId: ApplicationId | null
  readonly candidateName: string | null
  /** Whose seat the candidate took over, where the entry is a promotion. */
  readonly replacedName: string | null
  readonly details: Readonly<Record<string, string | number | boolean | null>>
}

export interface ShortlistSummary {
  readonly jobId: JobId
  readonly openings: number
  readonly bufferTarget: number
  readonly counts: PipelineCounts
  readonly bufferHealth: 'green' | 'yellow' | 'red'
  readonly ranked: boolean
  readonly waitingForResumes: number
}

/** Why an application scored as it did, with where in the document it says so. */
export interface ScoreExplanation extends Omit<StoredScore, 'evidence' | 'flags'> {
  readonly evidence: readonly (Evidence & Placed)[]
  readonly flags: readonly (Flag & Placed)[]
  readonly document: Pick<ReadDocument, 'format' | 'pages' | 'isRecognised' | 'text'>
}

/** The boxes on the pages in which a passage stands, one for each line; empty where the format knows no pages. */
export interface Placed {
  readonly boxes: readonly PageBox[]
}

/** What a preview rests on, and what applying it must still find. */
export interface RescoreBasis {
  readonly scorerVersion: string
  readonly corpusVersion: number | null
}

/** One candidate's score and place by score, before and after. */
export interface ScoreMove {
  readonly applicationId: ApplicationId
  readonly name: string
  readonly shortlistStatus: ShortlistStatus
  readonly before: { readonly fitScore: number; readonly place: number }
  readonly after: { readonly fitScore: number; readonly place: number }
}

export interface RescorePreview extends RescoreBasis {
  /** How many resumes were scored. */
  readonly scored: number
  /** Whose score or place would change, the best first as they would stand then. */
  readonly moves: readonly ScoreMove[]
}

/** What a candidate sees behind a link, before acting. */
export interface InterviewPage {
  readonly interviewId: InterviewId
  readonly status: InterviewStatus
  readonly jobTitle: string
  readonly company: string
  readonly candidateName: string
  readonly deadline: Temporal.Instant | null
  readonly recruiterTimeZone: string
  readonly interviewMinutes: number
  readonly held: Slot | null
  readonly scheduled: Slot | null
  /** Tokens for what the holder may do next. */
  readonly slotToken: string | null
  readonly acceptToken: string | null
  readonly rejectToken: string | null
}

export interface AvailableSlots {
  readonly interviewId: InterviewId
  readonly recruiterTimeZone: string
  readonly deadline: Temporal.Instant | null
  readonly slots: readonly Slot[]
  readonly held: Slot | null
}
