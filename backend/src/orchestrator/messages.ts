// Every mail that the product writes: what each kind has to say. Facts are taken when the mail is queued; links are
// signed and the text is written when it is sent, so no token ever lies in the database.

import type { InterviewId, JobId } from '../domain/types.ts'

interface AboutJob {
  readonly jobTitle: string
  readonly company: string
}

interface ToCandidate extends AboutJob {
  readonly candidateName: string
}

/** An interview's time as a mail needs it; instants are ISO 8601, zones are IANA names. */
interface Appointment {
  readonly interviewId: InterviewId
  readonly start: string
  readonly end: string
  /** The zone in which the reader is told the time. */
  readonly timeZone: string
}

interface AppointmentInvite extends Appointment {
  readonly sequence: number
  readonly recruiterName: string
  readonly recruiterEmail: string
  readonly candidateEmail: string
}

export type MailContent =
  | ({ readonly kind: 'application_received' } & ToCandidate)
  | ({
      readonly kind: 'invitation'
      readonly interviewId: InterviewId
      readonly deadline: string
      readonly timeZone: string
      /** R11.8: a promoted candidate is told so, kindly. */
      readonly promoted: boolean
      /** R6.5: how long the interview will be, minutes; not told where it is not known. */
      readonly interviewMinutes?: number | undefined
    } & ToCandidate)
  | ({
      readonly kind: 'choose_slot'
      readonly interviewId: InterviewId
      readonly deadline: string
      readonly timeZone: string
    } & ToCandidate)
  | ({ readonly kind: 'confirmed_to_candidate'; readonly moved: boolean } & ToCandidate & AppointmentInvite)
  | ({ readonly kind: 'confirmed_to_recruiter'; readonly moved: boolean; readonly jobId: JobId } & ToCandidate &
      AppointmentInvite)
  | ({ readonly kind: 'cancelled_to_candidate' } & ToCandidate & AppointmentInvite)
  | ({ readonly kind: 'cancelled_to_recruiter'; readonly jobId: JobId; readonly reason: string | null } & ToCandidate &
      AppointmentInvite)
  | ({ readonly kind: 'reminder_to_candidate' } & ToCandidate & Appointment)
  | ({ readonly kind: 'reminder_to_recruiter'; readonly jobId: JobId } & ToCandidate & Appointment)
  | ({ readonly kind: 'invitation_expired' } & ToCandidate)
  /** The company has ended the application while the invitation, or the choice of a time, was open. */
  | ({ readonly kind: 'invitation_withdrawn' } & ToCandidate)
  | ({
      readonly kind: 'buffer_empty'
      readonly jobId: JobId
      readonly recruiterName: string
      readonly openSeats: number
    } & AboutJob)
  | ({
      readonly kind: 'ranking_done'
      readonly jobId: JobId
      readonly recruiterName: string
      readonly shortlisted: number
      readonly buffered: number
      readonly unreadable: number
    } & AboutJob)
  | ({
      readonly kind: 'too_few_applications'
      readonly jobId: JobId
      readonly recruiterName: string
      readonly applications: number
      readonly openings: number
    } & AboutJob)

export type MailKind = MailContent['kind']
