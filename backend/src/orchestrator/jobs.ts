// A job's life: posting, changing, closing, ranking, pausing. Closing leads to ranking by itself (R2.12).

import { HiringError } from '../domain/errors.ts'
import { validateWeights } from '../domain/scoring/index.ts'
import { type Actor, asId, defaultJobPolicy, type Job, type JobId, type JobPolicy } from '../domain/types.ts'
import { requireOwner, requireRecruiter } from './access.ts'
import { record } from './activity.ts'
import type { JobInput } from './inputs.ts'
import type { Orchestrator } from './orchestrator.ts'
import type { Ports, Tx } from './ports.ts'
import { fillSeats, queueMail, recruiterOf } from './shortlisting.ts'
import type { PipelineCounts } from './views.ts'

type JobVerbs = Pick<
  Orchestrator,
  | 'postJob'
  | 'updateJob'
  | 'deleteJob'
  | 'getJob'
  | 'listOpenJobs'
  | 'listOwnJobs'
  | 'closeApplications'
  | 'startAutomation'
  | 'pauseAutomation'
  | 'resumeAutomation'
  | 'shortlistSummary'
>

const refuseUnlessWhole = (field: string, value: number, least: number): void => {
  if (!Number.isInteger(value) || value < least || value > 1000)
    throw new HiringError('input.invalid', { field, value, constraint: `must be a whole number from ${least} to 1000` })
}

const checkedPolicy = (change: Partial<JobPolicy> | undefined, present: JobPolicy): JobPolicy => {
  const policy = { ...present, ...change }
  for (const field of ['confirmationHours', 'slotHours', 'slotLimitHours', 'interviewMinutes'] as const)
    refuseUnlessWhole(field, policy[field], 1)
  refuseUnlessWhole('processingWaitMinutes', policy.processingWaitMinutes, 0)
  if (policy.slotLimitHours < policy.slotHours)
    throw new HiringError('input.invalid', {
      field: 'slotLimitHours',
      constraint: 'must not be shorter than slotHours',
    })
  const fault = policy.weights === null ? null : validateWeights(policy.weights)
  if (fault) throw new HiringError('input.invalid', { field: `weights.${fault.field}`, constraint: fault.constraint })
  return policy
}

const checkSalary = ({
  fixedSalary,
  salaryFrom,
  salaryTo,
}: Pick<JobInput, 'fixedSalary' | 'salaryFrom' | 'salaryTo'>): void => {
  const refuseSalary = (field: string, constraint: string): never => {
    throw new HiringError('input.invalid', { field, constraint })
  }
  if (fixedSalary !== null && (salaryFrom !== null || salaryTo !== null))
    refuseSalary('fixedSalary', 'give either a fixed salary or a range')
  if ((salaryFrom === null) !== (salaryTo === null)) refuseSalary('salaryTo', 'a range needs both ends')
  if (salaryFrom !== null && salaryTo !== null && salaryFrom > salaryTo)
    refuseSalary('salaryFrom', 'must not be higher than salaryTo')
}

const postJob =
  ({ store, clock, ids }: Ports): Orchestrator['postJob'] =>
  async (actor, input, timeZone) => {
    const postedBy = requireRecruiter(actor)
    refuseUnlessWhole('numberOfOpenings', input.numberOfOpenings, 1)
    const shortlistingBuffer = input.shortlistingBuffer ?? input.numberOfOpenings
    refuseUnlessWhole('shortlistingBuffer', shortlistingBuffer, 1)
    checkSalary(input)
    const policy = checkedPolicy(input.policy, defaultJobPolicy)
    const at = clock.now()
    return store.change(actor, async (tx) => {
      const draft = { ...input, id: asId<JobId>(ids.next()), postedBy, shortlistingBuffer, policy }
      if (timeZone !== undefined) await tx.users.saveTimeZone(postedBy, timeZone)
      const job = await tx.jobs.insert(draft, at)
      await record(tx, {
        actor,
        at,
        jobId: job.id,
        activity: 'job_posted',
        details: { openings: job.numberOfOpenings },
      })
      return job
    })
  }

const updateJob =
  (ports: Ports): Orchestrator['updateJob'] =>
  (actor, id, change) =>
    ports.store.moveJob(actor, id, async (tx, { job }) => {
      requireOwner(actor, job)
      const { policy, shortlistingBuffer, expired, ...plain } = change
      const next: Job = {
        ...job,
        ...plain,
        shortlistingBuffer: shortlistingBuffer ?? job.shortlistingBuffer,
        expired: expired ?? job.expired,
        policy: checkedPolicy(policy, job.policy),
      }
      refuseUnlessWhole('numberOfOpenings', next.numberOfOpenings, 1)
      refuseUnlessWhole('shortlistingBuffer', next.shortlistingBuffer, 1)
      checkSalary(next)
      await tx.jobs.save(next)
      const at = ports.clock.now()
      await record(tx, {
        actor,
        at,
        jobId: id,
        activity: 'job_updated',
        details: { fields: Object.keys(change).join(', ') },
      })
      if (next.rankedAt !== null && next.automationEnabled)
        await fillSeats(ports, tx, { actor, at, job: next }, { vacancy: null })
      return next
    })

const deleteJob =
  ({ store }: Ports): Orchestrator['deleteJob'] =>
  (actor, id) =>
    store.moveJob(actor, id, async (tx, { job }) => {
      requireOwner(actor, job)
      const counts = await tx.jobs.count(id)
      // Interviews and the seats behind them are promises to people; they are cancelled one by one, with a mail.
      if (counts.shortlisted > 0) throw new HiringError('job.has_history')
      await tx.jobs.delete(id)
    })

const waitingForResumes = (counts: PipelineCounts): number => counts.applications - counts.processed - counts.unreadable

/** Marks the ranking as asked for; the task ranks at once, when the last resume is done, or when the wait is over. */
const requestRanking = async (ports: Ports, tx: Tx, actor: Actor, job: Job): Promise<Job> => {
  const at = ports.clock.now()
  const next: Job = { ...job, applicationsClosed: true, rankingRequestedAt: at }
  await tx.jobs.save(next)
  // Starting closes: nobody may come in behind the ranking.
  if (!job.applicationsClosed) await record(tx, { actor, at, jobId: job.id, activity: 'applications_closed' })
  await record(tx, { actor, at, jobId: job.id, activity: 'ranking_requested' })
  const task = { name: 'rank_job', payload: { jobId: job.id } } as const
  await tx.tasks.enqueue(task)
  await tx.tasks.enqueue(task, { at: at.add({ minutes: job.policy.processingWaitMinutes, seconds: 1 }) })
  return next
}

/** R2.12: with fewer applications than openings nothing starts by itself; the recruiter is told, and asked to. */
const tellTooFew = async (
  ports: Ports,
  tx: Tx,
  { job, applications, at }: { readonly job: Job; readonly applications: number; readonly at: Temporal.Instant },
): Promise<void> => {
  const recruiter = await recruiterOf(tx, job)
  await queueMail(ports, tx, {
    key: `too_few_applications:${job.id}`,
    to: { name: recruiter.name, address: recruiter.email },
    jobId: job.id,
    at,
    content: {
      kind: 'too_few_applications',
      jobId: job.id,
      recruiterName: recruiter.name,
      jobTitle: job.title,
      company: job.company,
      applications,
      openings: job.numberOfOpenings,
    },
  })
}

const closeApplications =
  (ports: Ports): Orchestrator['closeApplications'] =>
  (actor, id) =>
    ports.store.moveJob(actor, id, async (tx, { job }) => {
      requireOwner(actor, job)
      const { applications } = await tx.jobs.count(id)
      if (job.applicationsClosed) return { job, rankingStarted: job.rankingRequestedAt !== null, applications }
      const at = ports.clock.now()
      const closed: Job = { ...job, applicationsClosed: true }
      await tx.jobs.save(closed)
      await record(tx, { actor, at, jobId: id, activity: 'applications_closed', details: { applications } })
      const rankingStarted = job.automationEnabled && applications >= job.numberOfOpenings
      const next = rankingStarted ? await requestRanking(ports, tx, actor, closed) : closed
      if (job.automationEnabled && !rankingStarted) await tellTooFew(ports, tx, { job, applications, at })
      return { job: next, rankingStarted, applications }
    })

const startAutomation =
  (ports: Ports): Orchestrator['startAutomation'] =>
  (actor, id, { evenIfFew }) =>
    ports.store.moveJob(actor, id, async (tx, { job }) => {
      requireOwner(actor, job)
      if (job.rankingRequestedAt !== null) return { job, alreadyRanked: true }
      const { applications } = await tx.jobs.count(id)
      if (applications < job.numberOfOpenings && !evenIfFew)
        throw new HiringError('job.too_few_applications', { applications, openings: job.numberOfOpenings })
      return { job: await requestRanking(ports, tx, actor, job), alreadyRanked: false }
    })

const switchAutomation =
  (ports: Ports, automationEnabled: boolean) =>
  (actor: Actor, id: JobId): Promise<Job> =>
    ports.store.moveJob(actor, id, async (tx, { job }) => {
      requireOwner(actor, job)
      if (job.automationEnabled === automationEnabled) return job
      const at = ports.clock.now()
      const next: Job = { ...job, automationEnabled }
      await tx.jobs.save(next)
      const activity = automationEnabled ? 'automation_resumed' : 'automation_paused'
      await record(tx, { actor, at, jobId: id, activity })
      // Seats that were vacated during the pause are filled now; deadlines that passed are the next sweep's.
      if (automationEnabled && next.rankedAt !== null)
        await fillSeats(ports, tx, { actor, at, job: next }, { vacancy: null })
      return next
    })

/** R9.9: green at the target, yellow below it, red when empty. */
const bufferHealth = (counts: PipelineCounts, target: number): 'green' | 'yellow' | 'red' => {
  if (counts.buffer === 0) return 'red'
  return counts.buffer < target ? 'yellow' : 'green'
}

const visibleJob = async (tx: Tx, id: JobId): Promise<Job> => {
  const job = await tx.jobs.find(id)
  if (!job) throw new HiringError('job.not_found')
  return job
}

export const createJobVerbs = (ports: Ports): JobVerbs => ({
  postJob: postJob(ports),
  updateJob: updateJob(ports),
  deleteJob: deleteJob(ports),
  getJob: (actor, id) => ports.store.read(actor, (tx) => visibleJob(tx, id)),
  listOpenJobs: (actor, request) => ports.store.read(actor, (tx) => tx.jobs.listOpen(request)),
  listOwnJobs: (actor) => {
    const recruiterId = requireRecruiter(actor)
    return ports.store.read(actor, (tx) => tx.jobs.listPostedBy(recruiterId))
  },
  closeApplications: closeApplications(ports),
  startAutomation: startAutomation(ports),
  pauseAutomation: switchAutomation(ports, false),
  resumeAutomation: switchAutomation(ports, true),
  shortlistSummary: (actor, id) =>
    ports.store.read(actor, async (tx) => {
      const job = await visibleJob(tx, id)
      requireOwner(actor, job)
      const counts = await tx.jobs.count(id)
      return {
        jobId: id,
        openings: job.numberOfOpenings,
        bufferTarget: job.shortlistingBuffer,
        counts,
        bufferHealth: bufferHealth(counts, job.shortlistingBuffer),
        ranked: job.rankedAt !== null,
        waitingForResumes: waitingForResumes(counts),
      }
    }),
})
