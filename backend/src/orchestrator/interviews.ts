// Interviews: answers, slots, confirmation, changes and outcomes. Each verb is one move: lock, decide, save, log,
// enqueue. Whoever loses a seat here is replaced in the same transaction, so no crash can lose the seat.

import { type ApplicationMove, decideApplication } from '../domain/application.ts'
import { HiringError } from '../domain/errors.ts'
import { type Confirmed, deadlineOf, decide, type Interview, type InterviewMove } from '../domain/interview.ts'
import { listFreeSlots, refusalOfSlot, slotBoundsFor } from '../domain/scheduling.ts'
import type { Actor, InterviewId, Job, Slot } from '../domain/types.ts'
import { actorBehind, orThrow, requireOwner, timer } from './access.ts'
import { type Activity, record } from './activity.ts'
import type { InterviewAccess } from './inputs.ts'
import { calendarEntryOf, tellCancelled, tellChooseSlot, tellConfirmed, tellWithdrawn } from './interview-mails.ts'
import type { Orchestrator } from './orchestrator.ts'
import type { InterviewSubject, LinkAction, Ports, Tx } from './ports.ts'
import { justAfter, queueMail, refillAfter } from './shortlisting.ts'
import type { InterviewPage } from './views.ts'

type InterviewVerbs = Pick<
  Orchestrator,
  | 'openInterview'
  | 'acceptInvitation'
  | 'declineInvitation'
  | 'listAvailableSlots'
  | 'chooseSlot'
  | 'confirmSlot'
  | 'rescheduleInterview'
  | 'cancelInterview'
  | 'recordOutcome'
  | 'extendDeadline'
>

interface Moved extends InterviewSubject {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** Candidate and owner both see an interview; a verb of the candidate is not the owner's to use, nor of anyone else. */
const requireItsCandidate = (actor: Actor, interview: Interview): void => {
  if (actor.kind === 'visitor') throw new HiringError('account.unauthenticated')
  if (actor.kind !== 'candidate' || actor.userId !== interview.candidateId) throw new HiringError('account.forbidden')
}

interface MoveRequest {
  readonly id: InterviewId
  readonly access: InterviewAccess
  /** Which links may ask for it. */
  readonly links: readonly LinkAction[]
}

/** One move on an interview: who asks is found out, the three rows are locked, then the work decides. */
const move = async <T>(
  ports: Ports,
  { id, access, links }: MoveRequest,
  work: (tx: Tx, on: Moved) => Promise<T>,
): Promise<T> => {
  const actor = await actorBehind(ports, id, access, links)
  return ports.store.moveInterview(actor, id, (tx, subject) => work(tx, { ...subject, actor, at: ports.clock.now() }))
}

const recordInterview = (
  tx: Tx,
  { actor, at, job, application, interview }: Moved,
  activity: Activity,
  details: Readonly<Record<string, string | number | boolean | null>> = {},
): Promise<void> =>
  record(tx, {
    actor,
    at,
    jobId: job.id,
    activity,
    applicationId: application.id,
    details: { interviewId: interview.id, ...details },
  })

/** The interview ends and so does the seat: the application leaves the shortlist and the next one moves up. */
const leaveSeat = async (
  ports: Ports,
  tx: Tx,
  on: Moved,
  end: {
    readonly move: InterviewMove
    readonly leave: Extract<ApplicationMove, { name: 'leave' | 'expire' }>
    readonly activity: Activity
    readonly reason?: string | null
  },
): Promise<Interview> => {
  const next = orThrow(decide(on.interview, end.move, on.job.policy, on.at))
  await tx.interviews.save(next)
  await recordInterview(tx, on, end.activity, end.reason === undefined ? {} : { reason: end.reason })
  // A seat can have been taken away before (a manual reject also ends the interview), but never twice.
  if (on.application.status === 'shortlisted') {
    const { rank } = on.application
    await tx.applications.saveAll([orThrow(decideApplication(on.application, end.leave))])
    await refillAfter(ports, tx, on, { applicationId: on.application.id, rank })
  }
  return next
}

const setTimer = (tx: Tx, interview: Interview): Promise<void> => {
  const deadline = deadlineOf(interview)
  if (deadline === null) return Promise.resolve()
  return tx.tasks.enqueue(
    { name: 'expire_interview', payload: { interviewId: interview.id } },
    { at: justAfter(deadline) },
  )
}

const acceptInvitation =
  (ports: Ports): Orchestrator['acceptInvitation'] =>
  (id, access, timeZone) =>
    move(ports, { id, access, links: ['accept'] }, async (tx, on) => {
      requireItsCandidate(on.actor, on.interview)
      const next = orThrow(decide(on.interview, { name: 'accept' }, on.job.policy, on.at))
      await tx.interviews.save(next)
      if (timeZone !== null) await tx.users.saveTimeZone(on.interview.candidateId, timeZone)
      await setTimer(tx, next)
      await tellChooseSlot(ports, tx, { ...on, interview: next })
      await recordInterview(tx, on, 'invitation_accepted', { deadline: deadlineOf(next)?.toString() ?? null })
      return page(ports, tx, { ...on, interview: next }, { mayGoOn: true })
    })

const declineInvitation =
  (ports: Ports): Orchestrator['declineInvitation'] =>
  (id, access, reason) =>
    move(ports, { id, access, links: ['reject', 'select-slot'] }, async (tx, on) => {
      requireItsCandidate(on.actor, on.interview)
      const end = {
        move: { name: 'decline', reason },
        leave: { name: 'leave' },
        activity: 'invitation_declined',
        reason,
      } as const
      const next = await leaveSeat(ports, tx, on, end)
      return page(ports, tx, { ...on, interview: next })
    })

const durationOf = (job: Job) => job.policy.interviewMinutes

/** What a recruiter's calendar leaves free for this interview, its own held slot counting as free. */
const availability = async (tx: Tx, { job, interview, at }: Moved, lock: boolean) => {
  const schedule = await (lock ? tx.schedules.lock(job.postedBy) : tx.schedules.get(job.postedBy))
  const within = slotBoundsFor({ schedule, minutes: durationOf(job), at })
  const claimed = await tx.interviews.listClaimedSlots(job.postedBy, within, interview.id)
  return { schedule, claimed, minutes: durationOf(job), at }
}

const freeSlot = async (tx: Tx, on: Moved, start: Temporal.Instant): Promise<Slot> => {
  const question = await availability(tx, on, true)
  return orThrow(refusalOfSlot({ ...question, start })).slot
}

const listAvailableSlots =
  (ports: Ports): Orchestrator['listAvailableSlots'] =>
  async (id, access) => {
    const actor = await actorBehind(ports, id, access, ['select-slot'])
    return ports.store.read(timer, async (tx) => {
      const on = { ...(await subjectFor(tx, actor, id)), actor, at: ports.clock.now() }
      const question = await availability(tx, on, false)
      const open = on.interview.status === 'slot_pending' || on.interview.status === 'confirmed'
      return {
        interviewId: id,
        recruiterTimeZone: question.schedule.timeZone,
        deadline: deadlineOf(on.interview),
        slots: open ? listFreeSlots(question) : [],
        held: on.interview.status === 'slot_pending' ? on.interview.held : null,
      }
    })
  }

/** Only the two sides of an interview may look at it. Reads as the engine, because slots need others' bookings. */
const subjectFor = async (tx: Tx, actor: Actor, id: InterviewId): Promise<InterviewSubject> => {
  const interview = await tx.interviews.find(id)
  const isSide =
    (actor.kind === 'candidate' && actor.userId === interview?.candidateId) ||
    (actor.kind === 'recruiter' && actor.userId === interview?.recruiterId)
  if (!interview || !isSide) throw new HiringError('interview.not_found')
  const [job, application] = [await tx.jobs.find(interview.jobId), await tx.applications.find(interview.applicationId)]
  if (!job || !application) throw new HiringError('internal.bug', { interviewId: id })
  return { job, application, interview }
}

const chooseSlot =
  (ports: Ports): Orchestrator['chooseSlot'] =>
  (id, access, start) =>
    move(ports, { id, access, links: ['select-slot'] }, async (tx, on) => {
      requireItsCandidate(on.actor, on.interview)
      // State first: a late or a second answer is told so, not that its slot is gone.
      const asked: Slot = { start, end: start.add({ minutes: durationOf(on.job) }) }
      orThrow(decide(on.interview, { name: 'chooseSlot', slot: asked }, on.job.policy, on.at))
      const slot = await freeSlot(tx, on, start)
      const next = orThrow(decide(on.interview, { name: 'chooseSlot', slot }, on.job.policy, on.at))
      await tx.interviews.save(next)
      await setTimer(tx, next)
      await recordInterview(tx, on, 'slot_chosen', {
        start: slot.start.toString(),
        deadline: deadlineOf(next)?.toString() ?? null,
      })
      return page(ports, tx, { ...on, interview: next })
    })

const requireConfirmed = (interview: Interview): Confirmed => {
  if (interview.status !== 'confirmed') throw new HiringError('interview.wrong_state', { status: interview.status })
  return interview
}

/** R8.12: the day before; an interview that is fixed later than that is recalled two hours before it begins. */
const reminderTime = (start: Temporal.Instant, at: Temporal.Instant): Temporal.Instant => {
  const dayBefore = start.subtract({ hours: 24 })
  return Temporal.Instant.compare(dayBefore, at) > 0 ? dayBefore : start.subtract({ hours: 2 })
}

/** Saves a confirmed time, tells both sides with the invite, and sets the reminder. */
const settle = async (ports: Ports, tx: Tx, on: Moved, interview: Confirmed): Promise<Confirmed> => {
  const settled: Confirmed = { ...interview, calendar: calendarEntryOf(interview) }
  await tx.interviews.save(settled)
  await tellConfirmed(ports, tx, { ...on, interview: settled })
  const start = settled.slot.start
  await tx.tasks.enqueue(
    { name: 'remind_interview', payload: { interviewId: settled.id, start: start.toString() } },
    { at: reminderTime(start, on.at) },
  )
  return settled
}

const confirmSlot =
  (ports: Ports): Orchestrator['confirmSlot'] =>
  (id, access) =>
    move(ports, { id, access, links: ['select-slot'] }, async (tx, on) => {
      requireItsCandidate(on.actor, on.interview)
      const confirmed = requireConfirmed(orThrow(decide(on.interview, { name: 'confirmSlot' }, on.job.policy, on.at)))
      if (Temporal.Instant.compare(confirmed.slot.start, on.at) <= 0)
        throw new HiringError('slot.not_offered', { start: confirmed.slot.start.toString(), reason: 'it has passed' })
      const settled = await settle(ports, tx, on, confirmed)
      await recordInterview(tx, on, 'interview_confirmed', { start: settled.slot.start.toString() })
      return page(ports, tx, { ...on, interview: settled })
    })

const rescheduleInterview =
  (ports: Ports): Orchestrator['rescheduleInterview'] =>
  (id, access, start) =>
    move(ports, { id, access, links: ['select-slot'] }, async (tx, on) => {
      if (on.actor.kind === 'candidate') requireItsCandidate(on.actor, on.interview)
      else requireOwner(on.actor, on.job)
      const asked: Slot = { start, end: start.add({ minutes: durationOf(on.job) }) }
      orThrow(decide(on.interview, { name: 'reschedule', slot: asked }, on.job.policy, on.at))
      const slot = await freeSlot(tx, on, start)
      const next = requireConfirmed(orThrow(decide(on.interview, { name: 'reschedule', slot }, on.job.policy, on.at)))
      const settled = await settle(ports, tx, on, next)
      await recordInterview(tx, on, 'interview_rescheduled', { start: slot.start.toString() })
      return page(ports, tx, { ...on, interview: settled })
    })

const cancelInterview =
  (ports: Ports): Orchestrator['cancelInterview'] =>
  (id, access, reason) =>
    move(ports, { id, access, links: ['select-slot'] }, async (tx, on) => {
      if (on.actor.kind === 'candidate') requireItsCandidate(on.actor, on.interview)
      else requireOwner(on.actor, on.job)
      const end = {
        move: { name: 'cancel', reason },
        leave: { name: 'leave' },
        activity: 'interview_cancelled',
        reason,
      } as const
      const next = await leaveSeat(ports, tx, on, end)
      if (on.interview.status === 'confirmed')
        await tellCancelled(ports, tx, { ...on, interview: on.interview, reason })
      else if (on.actor.kind === 'recruiter') await tellWithdrawn(ports, tx, on)
      return page(ports, tx, { ...on, interview: next })
    })

const recordOutcome =
  (ports: Ports): Orchestrator['recordOutcome'] =>
  (actor, id, outcome) =>
    move(ports, { id, access: { session: actor }, links: [] }, async (tx, on) => {
      requireOwner(actor, on.job)
      if (outcome === 'no_show') {
        const end = { move: { name: 'recordNoShow' }, leave: { name: 'leave' }, activity: 'interview_no_show' } as const
        return (await leaveSeat(ports, tx, on, end)).status
      }
      const next = orThrow(decide(on.interview, { name: 'complete' }, on.job.policy, on.at))
      await tx.interviews.save(next)
      await recordInterview(tx, on, 'interview_completed')
      return next.status
    })

const extendDeadline =
  (ports: Ports): Orchestrator['extendDeadline'] =>
  (actor, id, hours) =>
    move(ports, { id, access: { session: actor }, links: [] }, async (tx, on) => {
      requireOwner(actor, on.job)
      if (!Number.isInteger(hours) || hours < 1 || hours > 720)
        throw new HiringError('input.invalid', {
          field: 'hours',
          value: hours,
          constraint: 'must be a whole number from 1 to 720',
        })
      const next = orThrow(decide(on.interview, { name: 'extendDeadline', hours }, on.job.policy, on.at))
      const deadline = deadlineOf(next)
      if (deadline === null) throw new HiringError('internal.bug', { interviewId: id })
      await tx.interviews.save(next)
      await setTimer(tx, next)
      await recordInterview(tx, on, 'deadline_extended', { hours, deadline: deadline.toString() })
      return deadline
    })

/** A timer's move: expires what is overdue, quietly leaves alone what has been answered meanwhile (R3.7, R4.8). */
export const expireInterview = (ports: Ports, id: InterviewId): Promise<void> =>
  move(ports, { id, access: { session: timer }, links: [] }, async (tx, on) => {
    const deadline = deadlineOf(on.interview)
    const overdue = deadline !== null && Temporal.Instant.compare(on.at, deadline) > 0
    if (!overdue || !on.job.automationEnabled) return
    const activity = on.interview.status === 'invitation_sent' ? 'invitation_expired' : 'slot_choice_expired'
    await leaveSeat(ports, tx, on, { move: { name: 'expire' }, leave: { name: 'expire' }, activity })
    await queueMail(ports, tx, {
      key: `invitation_expired:${id}`,
      to: { name: on.application.name, address: on.application.email },
      jobId: on.job.id,
      at: on.at,
      content: {
        kind: 'invitation_expired',
        candidateName: on.application.name,
        jobTitle: on.job.title,
        company: on.job.company,
      },
    })
  })

/**
 * What both sides and every link see of an interview. The token for the next step goes to whoever has just accepted,
 * or is signed in: no link opens another one or prolongs itself (R14.3, R14.4).
 */
const page = async (
  ports: Ports,
  tx: Tx,
  { job, application, interview, actor, at }: Moved,
  { mayGoOn }: { readonly mayGoOn: boolean } = { mayGoOn: false },
): Promise<InterviewPage> => {
  const schedule = await tx.schedules.get(job.postedBy)
  const isCandidate = actor.kind === 'candidate' && mayGoOn
  const mayChoose = interview.status === 'slot_pending' || interview.status === 'confirmed'
  const mayAnswer = interview.status === 'invitation_sent'
  return {
    interviewId: interview.id,
    status: interview.status,
    jobTitle: job.title,
    company: job.company,
    candidateName: application.name,
    deadline: deadlineOf(interview),
    recruiterTimeZone: schedule.timeZone,
    interviewMinutes: durationOf(job),
    held: interview.status === 'slot_pending' ? interview.held : null,
    scheduled: 'slot' in interview ? interview.slot : null,
    slotToken: isCandidate && mayChoose ? await ports.links.sign(interview.id, 'select-slot', at) : null,
    acceptToken: isCandidate && mayAnswer ? await ports.links.sign(interview.id, 'accept', at) : null,
    rejectToken: isCandidate && mayAnswer ? await ports.links.sign(interview.id, 'reject', at) : null,
  }
}

export const createInterviewVerbs = (ports: Ports): InterviewVerbs => ({
  openInterview: async (id, access) => {
    const actor = await actorBehind(ports, id, access, ['accept', 'reject', 'select-slot'])
    const mayGoOn = 'session' in access
    return ports.store.read(timer, async (tx) => {
      const subject = await subjectFor(tx, actor, id)
      return page(ports, tx, { ...subject, actor, at: ports.clock.now() }, { mayGoOn })
    })
  },
  acceptInvitation: acceptInvitation(ports),
  declineInvitation: declineInvitation(ports),
  listAvailableSlots: listAvailableSlots(ports),
  chooseSlot: chooseSlot(ports),
  confirmSlot: confirmSlot(ports),
  rescheduleInterview: rescheduleInterview(ports),
  cancelInterview: cancelInterview(ports),
  recordOutcome: recordOutcome(ports),
  extendDeadline: extendDeadline(ports),
})
