// Which mails an interview's moves lead to. Facts are written down now; the mail is worded and sent by a task.

import type { Application } from '../domain/application.ts'
import { type CalendarEntry, type Confirmed, deadlineOf } from '../domain/interview.ts'
import type { Job, Slot } from '../domain/types.ts'
import type { InterviewSubject, Ports, Tx } from './ports.ts'
import { queueMail, recruiterOf } from './shortlisting.ts'

interface About extends InterviewSubject {
  readonly at: Temporal.Instant
}

interface AboutConfirmed {
  readonly job: Job
  readonly application: Application
  readonly interview: Confirmed
  readonly at: Temporal.Instant
}

/** The built-in calendar's event: its id is the invite's UID, the same for every later change. */
export const calendarEntryOf = (interview: Confirmed): CalendarEntry =>
  interview.calendar ?? { eventId: `interview-${interview.id}`, syncMethod: 'ics_fallback' }

const candidateOf = async (tx: Tx, application: Application, fallbackZone: string) => {
  const user = await tx.users.find(application.applicantId)
  return { name: application.name, address: application.email, timeZone: user?.timeZone ?? fallbackZone }
}

const factsOf = ({ job, application }: Pick<About, 'job' | 'application'>) => ({
  candidateName: application.name,
  jobTitle: job.title,
  company: job.company,
})

const timesOf = (slot: Slot) => ({ start: slot.start.toString(), end: slot.end.toString() })

/** R11.5: the slot page and the deadline, right after the acceptance. */
export const tellChooseSlot = async (ports: Ports, tx: Tx, about: About): Promise<void> => {
  const { job, application, interview, at } = about
  const deadline = deadlineOf(interview)
  if (deadline === null) return
  const recruiter = await recruiterOf(tx, job)
  const { timeZone, ...to } = await candidateOf(tx, application, recruiter.timeZone)
  await queueMail(ports, tx, {
    key: `choose_slot:${interview.id}`,
    to,
    jobId: job.id,
    at,
    content: {
      kind: 'choose_slot',
      interviewId: interview.id,
      deadline: deadline.toString(),
      timeZone,
      ...factsOf(about),
    },
  })
}

/** R11.6, R4.9: the details and the calendar invite, to both sides; once per time that is fixed. */
export const tellConfirmed = async (ports: Ports, tx: Tx, about: AboutConfirmed): Promise<void> => {
  const { job, application, interview, at } = about
  const recruiter = await recruiterOf(tx, job)
  const { timeZone, ...candidate } = await candidateOf(tx, application, recruiter.timeZone)
  const invite = inviteFacts(about, recruiter)
  const moved = interview.sequence > 0
  const key = `${interview.id}:${interview.sequence}`
  await queueMail(ports, tx, {
    key: `confirmed_to_candidate:${key}`,
    to: candidate,
    jobId: job.id,
    at,
    content: { kind: 'confirmed_to_candidate', moved, ...invite, timeZone },
  })
  await queueMail(ports, tx, {
    key: `confirmed_to_recruiter:${key}`,
    to: { name: recruiter.name, address: recruiter.email },
    jobId: job.id,
    at,
    content: { kind: 'confirmed_to_recruiter', moved, jobId: job.id, ...invite, timeZone: recruiter.timeZone },
  })
}

const inviteFacts = (about: AboutConfirmed, recruiter: { readonly name: string; readonly email: string }) => ({
  ...factsOf(about),
  ...timesOf(about.interview.slot),
  interviewId: about.interview.id,
  sequence: about.interview.sequence,
  recruiterName: recruiter.name,
  recruiterEmail: recruiter.email,
  candidateEmail: about.application.email,
})

/** The company ended what the candidate had not yet fixed; the open links would otherwise just stop working. */
export const tellWithdrawn = async (ports: Ports, tx: Tx, about: About): Promise<void> => {
  const { job, application, interview, at } = about
  await queueMail(ports, tx, {
    key: `invitation_withdrawn:${interview.id}`,
    to: { name: application.name, address: application.email },
    jobId: job.id,
    at,
    content: { kind: 'invitation_withdrawn', ...factsOf(about) },
  })
}

/** A confirmed interview does not take place: both sides are told and the event leaves their calendars. */
export const tellCancelled = async (
  ports: Ports,
  tx: Tx,
  about: AboutConfirmed & { readonly reason: string | null },
): Promise<void> => {
  const { job, application, interview, reason, at } = about
  const recruiter = await recruiterOf(tx, job)
  const { timeZone, ...candidate } = await candidateOf(tx, application, recruiter.timeZone)
  // RFC 5546: a cancellation counts as one more revision of the event.
  const invite = { ...inviteFacts(about, recruiter), sequence: interview.sequence + 1 }
  await queueMail(ports, tx, {
    key: `cancelled_to_candidate:${interview.id}`,
    to: candidate,
    jobId: job.id,
    at,
    content: { kind: 'cancelled_to_candidate', ...invite, timeZone },
  })
  await queueMail(ports, tx, {
    key: `cancelled_to_recruiter:${interview.id}`,
    to: { name: recruiter.name, address: recruiter.email },
    jobId: job.id,
    at,
    content: { kind: 'cancelled_to_recruiter', jobId: job.id, reason, ...invite, timeZone: recruiter.timeZone },
  })
}

/** R8.12: the day before, to both, once per fixed time. */
export const tellReminder = async (ports: Ports, tx: Tx, about: AboutConfirmed): Promise<void> => {
  const { job, application, interview, at } = about
  const recruiter = await recruiterOf(tx, job)
  const { timeZone, ...candidate } = await candidateOf(tx, application, recruiter.timeZone)
  const facts = { ...factsOf(about), ...timesOf(interview.slot), interviewId: interview.id }
  const key = `${interview.id}:${interview.sequence}`
  await queueMail(ports, tx, {
    key: `reminder_to_candidate:${key}`,
    to: candidate,
    jobId: job.id,
    at,
    content: { kind: 'reminder_to_candidate', ...facts, timeZone },
  })
  await queueMail(ports, tx, {
    key: `reminder_to_recruiter:${key}`,
    to: { name: recruiter.name, address: recruiter.email },
    jobId: job.id,
    at,
    content: { kind: 'reminder_to_recruiter', jobId: job.id, ...facts, timeZone: recruiter.timeZone },
  })
}
