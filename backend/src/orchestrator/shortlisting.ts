// Seats: ranking, filling a vacated seat, keeping the buffer full. Every function here runs inside a move that
// holds the job's lock; the question who belongs where is the domain's (`domain/shortlist.ts`).

import { type Application, decideApplication, type ShortlistedApplication } from '../domain/application.ts'
import { HiringError } from '../domain/errors.ts'
import { inviteToInterview } from '../domain/interview.ts'
import { type Arrangement, arrangeShortlist, type Placement } from '../domain/shortlist.ts'
import { type Actor, type ApplicationId, asId, type InterviewId, type Job, type MailId } from '../domain/types.ts'
import { engine, orThrow } from './access.ts'
import { record } from './activity.ts'
import type { MailContent } from './messages.ts'
import type { Ports, QueuedMail, Tx } from './ports.ts'

/** What every step of a move needs: who, when, on which job. */
export interface Step {
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly job: Job
}

/** A timer fires just after its deadline: the deadline's own instant still belongs to the candidate. */
export const justAfter = (deadline: Temporal.Instant): Temporal.Instant => deadline.add({ seconds: 1 })

/** Puts a mail and the task that delivers it into the move's transaction; a key that exists is never sent again. */
export const queueMail = async (
  { ids }: Ports,
  tx: Tx,
  mail: Pick<QueuedMail, 'key' | 'to' | 'content' | 'jobId'> & { readonly at: Temporal.Instant },
): Promise<void> => {
  const id = asId<MailId>(ids.next())
  const { at, ...rest } = mail
  const isNew = await tx.mails.insert({ id, ...rest, createdAt: at })
  if (isNew) await tx.tasks.enqueue({ name: 'send_mail', payload: { mailId: id } })
}

/** The recruiter of a job as a mail's recipient, with the zone in which they work. */
export const recruiterOf = async (tx: Tx, job: Job) => {
  const recruiter = await tx.users.find(job.postedBy)
  if (!recruiter) throw new HiringError('internal.bug', { jobId: job.id })
  const schedule = await tx.schedules.get(job.postedBy)
  return { ...recruiter, timeZone: schedule.timeZone }
}

interface Invitation {
  readonly application: ShortlistedApplication
  /** R11.8: somebody left, and this candidate takes the place. */
  readonly promoted: boolean
}

/** R3.1–R3.4: creates the interview, its deadline and its mail. The application must hold a seat. */
export const invite = async (
  ports: Ports,
  tx: Tx,
  { actor, at, job }: Step,
  { application, promoted }: Invitation,
): Promise<void> => {
  const id = asId<InterviewId>(ports.ids.next())
  const interview = inviteToInterview(
    {
      id,
      applicationId: application.id,
      jobId: job.id,
      recruiterId: job.postedBy,
      candidateId: application.applicantId,
      rankAtTime: application.rank,
    },
    job.policy,
    at,
  )
  await tx.interviews.insert(interview)
  await tx.tasks.enqueue(
    { name: 'expire_interview', payload: { interviewId: id } },
    { at: justAfter(interview.confirmationDeadline) },
  )
  const candidate = await tx.users.find(application.applicantId)
  const { timeZone } = await tx.schedules.get(job.postedBy)
  await queueMail(ports, tx, {
    key: `invitation:${id}`,
    to: { name: application.name, address: application.email },
    jobId: job.id,
    at,
    content: {
      kind: 'invitation',
      interviewId: id,
      candidateName: application.name,
      jobTitle: job.title,
      company: job.company,
      deadline: interview.confirmationDeadline.toString(),
      timeZone: candidate?.timeZone ?? timeZone,
      interviewMinutes: job.policy.interviewMinutes,
      promoted,
    },
  })
  await record(tx, {
    actor,
    at,
    jobId: job.id,
    activity: 'invitation_sent',
    applicationId: application.id,
    details: { interviewId: id, rank: application.rank, deadline: interview.confirmationDeadline.toString() },
  })
}

/** Who left which seat, and why: the reason of the promotions that follow. */
export interface Vacancy {
  readonly applicationId: ApplicationId
  readonly rank: number
}

/**
 * Fills every free seat and the buffer as they should be now, with log, invitations and mails (R2.8–R2.11).
 * Doing it again changes nothing.
 */
export const fillSeats = async (
  ports: Ports,
  tx: Tx,
  step: Step,
  options: { readonly vacancy: Vacancy | null; readonly ranking?: boolean },
): Promise<Arrangement> => {
  const ranking = options.ranking === true
  const { id, numberOfOpenings, shortlistingBuffer } = step.job
  // At the ranking everybody takes part; afterwards no more can move up than there are places.
  const applications = ranking
    ? await tx.applications.listOfJob(id)
    : await tx.applications.listContenders(id, numberOfOpenings + shortlistingBuffer)
  const arrangement = arrangeShortlist(
    applications,
    { openings: numberOfOpenings, buffer: shortlistingBuffer },
    { includeUnprocessed: ranking },
  )
  const byId = new Map(applications.map((application) => [application.id, application]))
  const placed = [...arrangement.reseated, ...arrangement.seated, ...arrangement.buffered].map((placement) =>
    put(byId, placement),
  )
  await tx.applications.saveAll(placed)
  const seated = new Map(placed.map((application) => [application.id, application]))
  for (const placement of arrangement.seated) {
    await recordSeat(tx, step, placement, { ...options, ranking })
    const application = seated.get(placement.applicationId)
    if (application?.status === 'shortlisted')
      await invite(ports, tx, { ...step, actor: engineFor(step) }, { application, promoted: !ranking })
  }
  for (const placement of arrangement.buffered.filter((p) => p.from === 'pending')) {
    await record(tx, {
      ...step,
      actor: engineFor(step),
      jobId: step.job.id,
      activity: 'application_buffered',
      applicationId: placement.applicationId,
      details: { rank: placement.rank },
    })
  }
  if (options.vacancy && arrangement.seated.length === 0) await reportEmptyBuffer(ports, tx, step, options.vacancy)
  return arrangement
}

/** What follows from a person's move is the engine's doing; what a timer causes stays `scheduled`. */
const engineFor = (step: Step): Actor => (step.actor.kind === 'system' ? step.actor : engine)

const put = (byId: ReadonlyMap<ApplicationId, Application>, placement: Placement): Application => {
  const application = byId.get(placement.applicationId)
  if (!application) throw new HiringError('internal.bug', { applicationId: placement.applicationId })
  if (application.status === placement.status) return { ...application, rank: placement.rank }
  const name = placement.status === 'shortlisted' ? 'shortlist' : 'putIntoBuffer'
  return orThrow(decideApplication(application, { name, rank: placement.rank }))
}

const recordSeat = (
  tx: Tx,
  step: Step,
  placement: Placement,
  { vacancy, ranking }: { readonly vacancy: Vacancy | null; readonly ranking: boolean },
): Promise<void> =>
  record(tx, {
    actor: engineFor(step),
    at: step.at,
    jobId: step.job.id,
    activity: ranking ? 'application_shortlisted' : 'candidate_promoted',
    applicationId: placement.applicationId,
    details: { rank: placement.rank, from: placement.from, vacatedBy: vacancy?.applicationId ?? null },
  })

/** R2.15: nobody is left for the seat; the log says so and the recruiter is told once per vacancy. */
const reportEmptyBuffer = async (ports: Ports, tx: Tx, step: Step, vacancy: Vacancy): Promise<void> => {
  const { job, at } = step
  await record(tx, {
    actor: engineFor(step),
    at,
    jobId: job.id,
    activity: 'buffer_empty',
    details: { rank: vacancy.rank, vacatedBy: vacancy.applicationId },
  })
  const recruiter = await recruiterOf(tx, job)
  const placed = await tx.applications.listContenders(job.id, 0)
  const content: MailContent = {
    kind: 'buffer_empty',
    jobId: job.id,
    recruiterName: recruiter.name,
    jobTitle: job.title,
    company: job.company,
    openSeats: job.numberOfOpenings - placed.filter((a) => a.status === 'shortlisted').length,
  }
  await queueMail(ports, tx, {
    key: `buffer_empty:${job.id}:${vacancy.applicationId}`,
    to: { name: recruiter.name, address: recruiter.email },
    content,
    jobId: job.id,
    at,
  })
}

/**
 * What a seat's loss leads to: the next one moves up, if the job has been ranked and its automation is on.
 * Otherwise the log says that the seat stays open until somebody decides.
 */
export const refillAfter = async (ports: Ports, tx: Tx, step: Step, vacancy: Vacancy): Promise<void> => {
  if (step.job.rankedAt === null) return
  if (step.job.automationEnabled) {
    await fillSeats(ports, tx, step, { vacancy })
    return
  }
  await record(tx, {
    ...step,
    jobId: step.job.id,
    activity: 'seat_left_open',
    details: { rank: vacancy.rank, vacatedBy: vacancy.applicationId },
  })
}
