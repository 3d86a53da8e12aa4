// The engine's own work: doing tasks, and the sweep that finds what a lost timer would have done (R8).

import { HiringError } from '../domain/errors.ts'
import type { ApplicationId, InterviewId } from '../domain/types.ts'
import { engine, timer } from './access.ts'
import { record } from './activity.ts'
import { tellReminder } from './interview-mails.ts'
import { expireInterview } from './interviews.ts'
import { keepLogHeads } from './log-proof.ts'
import { sendMail } from './mailing.ts'
import type { Ports } from './ports.ts'
import { giveUpResume, processResume, rankJob } from './screening.ts'
import { fillSeats, invite } from './shortlisting.ts'
import { summariseApplication } from './summarising.ts'
import type { Task } from './tasks.ts'

/** How much one sweep takes on of each kind; what is left is the next one's, five minutes later. */
const sweepLimit = 500

/** A mail that still waits after this long has lost its task: the mail schedule itself ends after two hours. */
const stuckAfter = { hours: 3 }

const remind = (ports: Ports, id: InterviewId, start: Temporal.Instant): Promise<void> =>
  ports.store.moveInterview(timer, id, async (tx, { job, application, interview }) => {
    const at = ports.clock.now()
    const stands = interview.status === 'confirmed' && Temporal.Instant.compare(interview.slot.start, start) === 0
    // Moved or cancelled meanwhile: another timer, or none, is right. Begun: too late to remind.
    if (!stands || Temporal.Instant.compare(at, start) >= 0) return
    await tellReminder(ports, tx, { job, application, interview, at })
    await record(tx, {
      actor: timer,
      at,
      jobId: job.id,
      activity: 'interview_reminded',
      applicationId: application.id,
      details: { interviewId: id, start: start.toString() },
    })
  })

/** One failing thing never stops the others (R8.10): it is logged, and the next sweep tries again. */
const each = async <T>(
  ports: Ports,
  what: string,
  things: readonly T[],
  work: (thing: T) => Promise<unknown>,
): Promise<void> => {
  for (const thing of things) {
    try {
      await work(thing)
    } catch (error) {
      ports.log.error(`sweep: ${what} failed`, { id: String(thing), error: String(error) })
    }
  }
}

const sweep = async (ports: Ports): Promise<void> => {
  const at = ports.clock.now()
  const found = await ports.store.read(timer, async (tx) => ({
    overdue: await tx.interviews.listOverdueIds(at, sweepLimit),
    unranked: await tx.jobs.listAwaitingRankingIds(),
    active: await tx.jobs.listActiveIds(),
    uninvited: await tx.interviews.listUninvitedIds(sweepLimit),
    stuck: await tx.mails.listStuckIds(at.subtract(stuckAfter), sweepLimit),
  }))
  await each(ports, 'expiring an interview', found.overdue, (id) => expireInterview(ports, id))
  await each(ports, 'ranking a job', found.unranked, (id) => rankJob(ports, id))
  await each(ports, 'inviting a shortlisted candidate', found.uninvited, (id) =>
    ports.store.moveApplication(timer, id, async (tx, { job, application }) => {
      // Seated by another tool on the same database, such as the portal itself.
      if (application.status !== 'shortlisted' || (await tx.interviews.findLiveOf(id))) return
      await invite(ports, tx, { actor: timer, at, job }, { application, promoted: false })
    }),
  )
  await each(ports, 'filling the seats of a job', found.active, (id) =>
    ports.store.moveJob(timer, id, async (tx, { job }) => {
      if (job.automationEnabled && job.rankedAt !== null)
        await fillSeats(ports, tx, { actor: timer, at, job }, { vacancy: null })
    }),
  )
  await each(ports, 'requeueing a mail', found.stuck, (id) =>
    ports.store.change(engine, (tx) => tx.tasks.enqueue({ name: 'send_mail_later', payload: { mailId: id } })),
  )
}

/** A document that was scored anew meanwhile is summarised anew. */
const writeSummary = async (ports: Ports, applicationId: ApplicationId): Promise<void> => {
  const outcome = await summariseApplication(ports, applicationId)
  if (outcome !== 'out_of_date') return
  await ports.store.change(engine, (tx) => tx.tasks.enqueue({ name: 'write_summary', payload: { applicationId } }))
}

const handle = (ports: Ports, task: Task): Promise<void> => {
  switch (task.name) {
    case 'process_resume':
      return processResume(ports, task.payload.applicationId)
    case 'give_up_resume':
      return giveUpResume(ports, task.payload.applicationId)
    case 'write_summary':
      return writeSummary(ports, task.payload.applicationId)
    case 'rank_job':
      return rankJob(ports, task.payload.jobId)
    case 'expire_interview':
      return expireInterview(ports, task.payload.interviewId)
    case 'remind_interview':
      return remind(ports, task.payload.interviewId, Temporal.Instant.from(task.payload.start))
    case 'send_mail':
    case 'send_mail_later':
      return sendMail(ports, task.payload.mailId)
    case 'sweep':
      return sweep(ports)
    case 'keep_log_heads':
      return keepLogHeads(ports)
  }
}

/** What a late or repeated task meets in ordinary life: its subject is gone, or has moved on. */
const ordinary = new Set(['not_found', 'conflict', 'gone'])

/** Does one task. A refusal means that there is nothing left to do; a failure is thrown, for the queue to try again. */
export const perform = async (ports: Ports, task: Task): Promise<void> => {
  try {
    await handle(ports, task)
  } catch (error) {
    if (!(error instanceof HiringError) || !ordinary.has(error.kind)) throw error
    ports.log.info('task dropped', { task: task.name, code: error.code })
  }
}
