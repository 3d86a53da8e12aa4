// Applications from outside in: applying, withdrawing, reading, and the decisions that people make about them.

import { type Application, decideApplication } from '../domain/application.ts'
import { HiringError } from '../domain/errors.ts'
import { decide } from '../domain/interview.ts'
import { boxesOf } from '../domain/scoring/index.ts'
import { firstFreeRank } from '../domain/shortlist.ts'
import { type Actor, type ApplicationId, asId, type Job } from '../domain/types.ts'
import { orThrow, requireCandidate, requireOwner, requireRecruiter } from './access.ts'
import { record } from './activity.ts'
import { tellCancelled, tellWithdrawn } from './interview-mails.ts'
import type { Orchestrator } from './orchestrator.ts'
import type { Ports, Tx } from './ports.ts'
import type { ReadDocument, StoredScore } from './scoring-store-port.ts'
import { fillSeats, invite, queueMail, refillAfter } from './shortlisting.ts'
import type { ApplicationView, ScoreExplanation } from './views.ts'

type ApplicationVerbs = Pick<
  Orchestrator,
  | 'apply'
  | 'withdrawApplication'
  | 'getApplication'
  | 'listOwnApplications'
  | 'listReceivedApplications'
  | 'getResume'
  | 'explainScore'
  | 'reprocess'
  | 'decideManually'
  | 'promote'
>

const view = async (tx: Tx, id: ApplicationId): Promise<ApplicationView> => {
  const found = await tx.applications.findView(id)
  if (!found) throw new HiringError('application.not_found')
  return found
}

const apply =
  (ports: Ports): Orchestrator['apply'] =>
  async (actor, input) => {
    const applicantId = requireCandidate(actor)
    if (input.resume.bytes.length === 0)
      throw new HiringError('document.empty', { file: input.resume.name, field: 'resume' })
    const at = ports.clock.now()
    // The job's lock makes closing and applying take turns: nobody slips in behind the ranking.
    return ports.store.moveJob(actor, input.jobId, async (tx, { job }) => {
      if (job.applicationsClosed || job.expired) throw new HiringError('job.applications_closed')
      const id = asId<ApplicationId>(ports.ids.next())
      const { resume, ...fields } = input
      const application = await tx.applications.insert({ ...fields, id, applicantId, employerId: job.postedBy }, at)
      await tx.resumes.save(id, resume)
      await record(tx, { actor, at, jobId: job.id, activity: 'application_received', applicationId: id })
      await tx.tasks.enqueue({ name: 'process_resume', payload: { applicationId: id } })
      await queueMail(ports, tx, {
        key: `application_received:${id}`,
        to: { name: application.name, address: application.email },
        jobId: job.id,
        at,
        content: {
          kind: 'application_received',
          candidateName: application.name,
          jobTitle: job.title,
          company: job.company,
        },
      })
      return view(tx, id)
    })
  }

const withdrawApplication =
  ({ store, clock }: Ports): Orchestrator['withdrawApplication'] =>
  async (actor, id) => {
    const applicantId = requireCandidate(actor)
    await store.moveApplication(actor, id, async (tx, { job, application }) => {
      if (application.applicantId !== applicantId) throw new HiringError('account.forbidden')
      // The portal deletes what nobody has looked at; a candidate with a seat declines instead, so that it is filled.
      if (application.status !== 'pending' || application.portalStatus !== 'pending')
        throw new HiringError('application.wrong_state', { status: application.status })
      await record(tx, { actor, at: clock.now(), jobId: job.id, activity: 'application_withdrawn', applicationId: id })
      await tx.applications.delete(id)
    })
  }

/** A live interview ends with the seat: people are told, and the calendar entry goes. */
const cancelLiveInterview = async (
  ports: Ports,
  tx: Tx,
  { job, application, reason, at }: { job: Job; application: Application; reason: string | null; at: Temporal.Instant },
): Promise<void> => {
  const interview = await tx.interviews.findLiveOf(application.id)
  if (!interview) return
  const next = orThrow(decide(interview, { name: 'cancel', reason }, job.policy, at))
  await tx.interviews.save(next)
  if (interview.status === 'confirmed') await tellCancelled(ports, tx, { job, application, interview, reason, at })
  else await tellWithdrawn(ports, tx, { job, application, interview, at })
}

interface ManualDecision {
  readonly actor: Actor
  readonly job: Job
  readonly application: Application
  readonly reason: string | null
  readonly at: Temporal.Instant
}

/** R12.4: a person's reject takes the candidate out of all automation; a seat or buffer place is filled again. */
const rejectManually =
  (ports: Ports) =>
  async (tx: Tx, { actor, job, application, reason, at }: ManualDecision): Promise<void> => {
    const rejected = orThrow(decideApplication(application, { name: 'rejectManually' }))
    await cancelLiveInterview(ports, tx, { job, application, reason, at })
    await tx.applications.saveAll([rejected])
    await record(tx, {
      actor,
      at,
      jobId: job.id,
      activity: 'manually_rejected',
      applicationId: application.id,
      details: { reason, from: application.status },
    })
    if (application.status === 'shortlisted')
      await refillAfter(ports, tx, { actor, at, job }, { applicationId: application.id, rank: application.rank })
    else if (application.status === 'buffer' && job.automationEnabled && job.rankedAt !== null)
      await fillSeats(ports, tx, { actor, at, job }, { vacancy: null })
  }

/** R12.3: a person's accept takes the best free seat, whatever the score, and no ranking moves it any more (P41). */
const acceptManually =
  (ports: Ports) =>
  async (tx: Tx, { actor, job, application, reason, at }: ManualDecision): Promise<void> => {
    if (application.status === 'shortlisted') {
      await tx.applications.saveAll([{ ...application, portalStatus: 'accepted' }])
    } else {
      const rank = firstFreeRank(await tx.applications.listContenders(job.id, 0), job.numberOfOpenings)
      if (rank === null) throw new HiringError('job.openings_full')
      const accepted = orThrow(decideApplication(application, { name: 'acceptManually', rank }))
      await tx.applications.saveAll([accepted])
      if (accepted.status === 'shortlisted')
        await invite(ports, tx, { actor, at, job }, { application: accepted, promoted: false })
    }
    await record(tx, {
      actor,
      at,
      jobId: job.id,
      activity: 'manually_accepted',
      applicationId: application.id,
      details: { reason, from: application.status },
    })
    // Somebody taken out of the buffer leaves a place in it.
    if (application.status === 'buffer' && job.automationEnabled && job.rankedAt !== null)
      await fillSeats(ports, tx, { actor, at, job }, { vacancy: null })
  }

const decideManually =
  (ports: Ports): Orchestrator['decideManually'] =>
  (actor, id, status, reason) =>
    ports.store.moveApplication(actor, id, async (tx, { job, application }) => {
      requireOwner(actor, job)
      const decision = { actor, job, application, reason, at: ports.clock.now() }
      await (status === 'accepted' ? acceptManually(ports)(tx, decision) : rejectManually(ports)(tx, decision))
      return view(tx, id)
    })

const promote =
  (ports: Ports): Orchestrator['promote'] =>
  (actor, id, reason) =>
    ports.store.moveApplication(actor, id, async (tx, { job, application }) => {
      requireOwner(actor, job)
      const rank = firstFreeRank(await tx.applications.listContenders(job.id, 0), job.numberOfOpenings)
      if (rank === null) throw new HiringError('job.openings_full')
      const at = ports.clock.now()
      const promoted = orThrow(decideApplication(application, { name: 'shortlist', rank }))
      await tx.applications.saveAll([promoted])
      await record(tx, {
        actor,
        at,
        jobId: job.id,
        activity: 'candidate_promoted',
        applicationId: id,
        details: { rank, from: application.status, vacatedBy: null, reason },
      })
      if (promoted.status === 'shortlisted')
        await invite(ports, tx, { actor, at, job }, { application: promoted, promoted: true })
      if (job.automationEnabled && job.rankedAt !== null)
        await fillSeats(ports, tx, { actor, at, job }, { vacancy: null })
      return view(tx, id)
    })

const reprocess =
  ({ store, clock }: Ports): Orchestrator['reprocess'] =>
  (actor, id) =>
    store.moveApplication(actor, id, async (tx, { job, application }) => {
      requireOwner(actor, job)
      if (application.aiProcessed) return
      await record(tx, { actor, at: clock.now(), jobId: job.id, activity: 'resume_reprocessing', applicationId: id })
      await tx.tasks.enqueue({ name: 'process_resume', payload: { applicationId: id } })
    })

/** Beside each passage where it stands on the pages. */
const explain = (
  score: StoredScore,
  { text, format, pages, isRecognised, places }: ReadDocument,
): ScoreExplanation => ({
  ...score,
  evidence: score.evidence.map((evidence) => ({ ...evidence, boxes: boxesOf(places, evidence.start, evidence.end) })),
  flags: score.flags.map((flag) => {
    if (flag.kind !== 'hidden_text') return { ...flag, boxes: boxesOf(places, flag.start, flag.end) }
    return { ...flag, boxes: flag.box === null ? [] : [flag.box] }
  }),
  document: { format, pages, isRecognised, text },
})

export const createApplicationVerbs = (ports: Ports): ApplicationVerbs => ({
  apply: apply(ports),
  withdrawApplication: withdrawApplication(ports),
  getApplication: (actor, id) => ports.store.read(actor, (tx) => view(tx, id)),
  listOwnApplications: (actor, request) => {
    const applicantId = requireCandidate(actor)
    return ports.store.read(actor, (tx) => tx.applications.listOfApplicant(applicantId, request))
  },
  listReceivedApplications: (actor, request) => {
    const employerId = requireRecruiter(actor)
    return ports.store.read(actor, (tx) => tx.applications.listOfEmployer(employerId, request))
  },
  getResume: (actor, id) =>
    ports.store.read(actor, async (tx) => {
      const file = await tx.resumes.find(id)
      if (!file) throw new HiringError('application.not_found')
      return file
    }),
  explainScore: (actor, id) =>
    ports.store.read(actor, async (tx) => {
      await view(tx, id)
      const [score, document] = [await tx.applications.findScore(id), await tx.resumes.findText(id)]
      return score && document && explain(score, document)
    }),
  reprocess: reprocess(ports),
  decideManually: decideManually(ports),
  promote: promote(ports),
})
