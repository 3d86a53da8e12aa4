// A journey in words: one line per log entry (time, who, what, why), and the summary at the end.

import type { Application } from '../../../domain/application.ts'
import type { Interview } from '../../../domain/interview.ts'
import type { ActivityEntry } from '../../../orchestrator/views.ts'
import type { Snapshot } from './properties.ts'

const words: Readonly<Record<string, string>> = {
  job_posted: 'posts the job',
  application_received: 'applies',
  resume_processed: 'resume is scored',
  resume_unreadable: 'resume cannot be read',
  applications_closed: 'closes applications',
  ranking_requested: 'asks for the ranking',
  job_ranked: 'ranking is done',
  application_shortlisted: 'is shortlisted',
  application_buffered: 'joins the buffer',
  candidate_promoted: 'is promoted',
  buffer_empty: 'nobody is left for the seat',
  invitation_sent: 'is invited',
  invitation_accepted: 'accepts',
  invitation_declined: 'declines',
  invitation_expired: 'did not answer in time',
  slot_chosen: 'chooses a time',
  slot_choice_expired: 'did not confirm a time in time',
  interview_confirmed: 'confirms the interview',
  interview_rescheduled: 'moves the interview',
  interview_cancelled: 'cancels the interview',
  interview_completed: 'came to the interview',
  interview_no_show: 'did not appear',
  interview_reminded: 'is reminded of the interview',
  mail_given_up: 'a mail could not be sent',
}

const shown = [
  'rank',
  'from',
  'fitScore',
  'start',
  'deadline',
  'reason',
  'code',
  'applications',
  'shortlisted',
  'buffered',
  'unreadable',
  'openSeats',
]

/** `Mon 16 March 09:00`, in the journey's zone. */
export const momentIn = (zone: string) => (at: Temporal.Instant) => {
  const local = at.toZonedDateTimeISO(zone)
  const day = local.toLocaleString('en-GB', { weekday: 'short', day: '2-digit', month: 'short' }).replace(',', '')
  return `${day} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

const who = (entry: ActivityEntry): string => {
  if (entry.trigger === 'scheduled') return 'timer'
  if (entry.trigger === 'auto') return 'engine'
  return entry.details.actor === 'recruiter' ? 'recruiter' : 'candidate'
}

const because = (
  entry: ActivityEntry,
  moment: (at: Temporal.Instant) => string,
  nameOf: (id: unknown) => string,
): string => {
  const parts = shown.flatMap((key) => {
    const value = entry.details[key]
    if (value === null || value === undefined || value === '') return []
    const isTime = key === 'start' || key === 'deadline'
    return [`${key} ${isTime ? moment(Temporal.Instant.from(String(value))) : value}`]
  })
  const left = entry.details.vacatedBy
  return [...parts, ...(left ? [`in place of ${nameOf(left)}`] : [])].join(', ')
}

/** One readable line for a log entry. */
export const lineOf = (entry: ActivityEntry, zone: string, nameOf: (id: unknown) => string): string => {
  const moment = momentIn(zone)
  const subject = entry.applicationId === null ? '' : `${nameOf(entry.applicationId)} `
  const what = `${subject}${words[entry.action] ?? entry.action.replaceAll('_', ' ')}`
  return [moment(entry.at).padEnd(18), who(entry).padEnd(10), what.padEnd(44), because(entry, moment, nameOf)]
    .join('  ')
    .trimEnd()
}

export interface Outcome {
  readonly confirmed: readonly {
    readonly name: string
    readonly rank: number
    readonly fitScore: number
    readonly status: string
    readonly at: Temporal.Instant
  }[]
  readonly promotions: number
  readonly openSeats: number
  /** Where seats stay open, the reason. */
  readonly whyOpen: string
  readonly mails: number
}

const interviewFor = (interviews: readonly Interview[], application: Application) =>
  interviews.find((i) => i.applicationId === application.id && (i.status === 'confirmed' || i.status === 'completed'))

const whyOpen = ({ applications, log }: Snapshot): string => {
  const asked = log.filter((entry) => entry.action === 'invitation_sent').length
  const waiting = applications.filter((a) => a.status === 'buffer' || (a.status === 'pending' && a.aiProcessed)).length
  const unreadable = applications.filter((a) => !a.aiProcessed).length
  return `${asked} candidates were invited, ${waiting} are left to be promoted, ${unreadable} resumes could not be read`
}

/** What a journey came to. */
export const outcomeOf = (snapshot: Snapshot): Outcome => {
  const confirmed = snapshot.applications
    .flatMap((application) => {
      const interview = interviewFor(snapshot.interviews, application)
      if (application.status !== 'shortlisted' || !interview || !('slot' in interview)) return []
      const { name, rank, fitScore } = application
      return [{ name, rank, fitScore, status: interview.status, at: interview.slot.start }]
    })
    .sort((a, b) => a.rank - b.rank)
  return {
    confirmed,
    promotions: snapshot.log.filter((entry) => entry.action === 'candidate_promoted').length,
    openSeats: snapshot.job.numberOfOpenings - confirmed.length,
    whyOpen: whyOpen(snapshot),
    mails: snapshot.deliveries.length,
  }
}
