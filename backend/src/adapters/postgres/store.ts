// The store: every unit of work in one transaction, under the caller's rights for reading and the engine's for moving.
// A move locks its job, then the application, then the interview, always in this order.

import type { Kysely } from 'kysely'
import type { Application } from '../../domain/application.ts'
import { type ErrorCode, HiringError } from '../../domain/errors.ts'
import type { Actor, ApplicationId, InterviewId, Job, JobId } from '../../domain/types.ts'
import type { InterviewSubject, Store, Tasks, Tx } from '../../orchestrator/ports.ts'
import { createApplications, lockApplication } from './applications.ts'
import { createAutomationLog } from './automation-log.ts'
import { createCorpora, createScoringMemory, createSkillImports } from './corpora.ts'
import { isWorthRetrying } from './errors.ts'
import { createFeatureFlags } from './feature-flags.ts'
import { createInterviews, lockInterview } from './interviews.ts'
import { createJobs, lockJob } from './jobs.ts'
import { createMails } from './mails.ts'
import { createResumes } from './resumes.ts'
import { engineFor, identityOf } from './roles.ts'
import { createSchedules } from './schedules.ts'
import type { Tables } from './tables.ts'
import { becomeEngine, inTransaction, type TablesTransaction, type TransactionOptions } from './transaction.ts'
import { createUsers } from './users.ts'

export interface StoreOptions {
  readonly db: Kysely<Tables>
  /** Enqueues in the given transaction, so that a task exists exactly when its cause does. */
  readonly tasks: (trx: TablesTransaction) => Tasks
  /** Told after each commit; must not throw. */
  readonly onCommit?: ((trx: TablesTransaction) => void) | undefined
}

const retries = 3

export const createPostgresStore = ({ db, tasks, onCommit }: StoreOptions): Store => {
  const memory = createScoringMemory()
  const run = async <T>(options: TransactionOptions, work: (trx: TablesTransaction) => Promise<T>): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        let committed: TablesTransaction | undefined
        const result = await inTransaction(db, options, (trx) => {
          committed = trx
          return work(trx)
        })
        if (committed) onCommit?.(committed)
        return result
      } catch (error) {
        if (attempt >= retries || !isWorthRetrying(error)) throw error
      }
    }
  }
  const txOn = (trx: TablesTransaction): Tx => ({
    users: createUsers(trx),
    jobs: createJobs(trx),
    applications: createApplications(trx),
    resumes: createResumes(trx),
    corpora: createCorpora(trx, memory),
    skillImports: createSkillImports(trx, memory),
    flags: createFeatureFlags(trx),
    interviews: createInterviews(trx),
    schedules: createSchedules(trx),
    mails: createMails(trx),
    automationLog: createAutomationLog(trx),
    tasks: tasks(trx),
  })
  const move = <Subject, T>(
    actor: Actor,
    lock: (trx: TablesTransaction) => Promise<Subject>,
    work: (tx: Tx, on: Subject) => Promise<T>,
  ): Promise<T> => run({ as: identityOf(actor) }, async (trx) => work(txOn(trx), await lock(trx)))

  return {
    read: (actor, work) => run({ as: identityOf(actor), readOnly: true }, (trx) => work(txOn(trx))),
    change: (actor, work) => run({ as: engineFor(actor) }, (trx) => work(txOn(trx))),
    moveJob: (actor, id, work) => move(actor, (trx) => lockForJob(trx, actor, id), work),
    moveApplication: (actor, id, work) => move(actor, (trx) => lockForApplication(trx, actor, id), work),
    moveInterview: (actor, id, work) => move(actor, (trx) => lockForInterview(trx, actor, id), work),
  }
}

// --- Looking as the caller, then locking as the engine -------------------------------------------------------
// Nothing is locked before it was seen with the caller's own rights, or strangers could hold up a job.

/** What is there, or that it is missing: one answer for what is gone and for what is not the caller's to see. */
const orMissing = <T>(value: T | null | undefined, code: ErrorCode): T => {
  if (value === null || value === undefined) throw new HiringError(code)
  return value
}

// Visitors have no right even to ask for applications and interviews.
const refuseVisitor = (actor: Actor, code: ErrorCode): void => {
  if (actor.kind === 'visitor') throw new HiringError(code)
}

const becomeEngineAfter = (trx: TablesTransaction, actor: Actor): Promise<void> =>
  actor.kind === 'system' ? Promise.resolve() : becomeEngine(trx)

const lockForJob = async (trx: TablesTransaction, actor: Actor, id: JobId): Promise<{ readonly job: Job }> => {
  if (actor.kind !== 'system') {
    orMissing(await trx.selectFrom('jobs').select('id').where('id', '=', id).executeTakeFirst(), 'job.not_found')
  }
  const [, job] = await Promise.all([becomeEngineAfter(trx, actor), lockJob(trx, id)])
  return { job: orMissing(job, 'job.not_found') }
}

const lockForApplication = async (
  trx: TablesTransaction,
  actor: Actor,
  id: ApplicationId,
): Promise<{ readonly job: Job; readonly application: Application }> => {
  refuseVisitor(actor, 'application.not_found')
  const seen = await trx.selectFrom('applications').select('job_id').where('id', '=', id).executeTakeFirst()
  // An application that is older than the orchestrator has no job, and no part in it.
  const jobId = orMissing(orMissing(seen, 'application.not_found').job_id, 'job.not_found')
  const [, job, application] = await Promise.all([
    becomeEngineAfter(trx, actor),
    lockJob(trx, jobId),
    lockApplication(trx, id),
  ])
  const found = orMissing(application, 'application.not_found')
  if (found.jobId !== jobId) throw new HiringError('database.conflict')
  return { job: orMissing(job, 'job.not_found'), application: found }
}

const lockForInterview = async (trx: TablesTransaction, actor: Actor, id: InterviewId): Promise<InterviewSubject> => {
  refuseVisitor(actor, 'interview.not_found')
  const seen = orMissing(
    await trx.selectFrom('interviews').select(['job_id', 'application_id']).where('id', '=', id).executeTakeFirst(),
    'interview.not_found',
  )
  const [, job, application, interview] = await Promise.all([
    becomeEngineAfter(trx, actor),
    lockJob(trx, seen.job_id),
    lockApplication(trx, seen.application_id),
    lockInterview(trx, id),
  ])
  const found = orMissing(interview, 'interview.not_found')
  if (found.jobId !== seen.job_id) throw new HiringError('database.conflict')
  return {
    job: orMissing(job, 'job.not_found'),
    application: orMissing(application, 'application.not_found'),
    interview: found,
  }
}
