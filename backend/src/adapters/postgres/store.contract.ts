// What every store must do, whatever database is below it. One suite for each repository; this file has the store's
// own: who sees what, what moves lock, and that a move happens wholly or not at all.

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { JobId } from '../../domain/types.ts'
import type { Tx } from '../../orchestrator/ports.ts'
import { applicationsContract } from './applications.contract.ts'
import { candidateListContract } from './candidate-list.contract.ts'
import { interviewsContract } from './interviews.contract.ts'
import { jobsContract } from './jobs.contract.ts'
import { recordsContract } from './records.contract.ts'
import { createPostgresStore } from './store.ts'
import {
  candidateActor,
  noon,
  type OpenWorld,
  recruiterActor,
  refusalOf,
  system,
  useWorld,
  visitor,
} from './store-world.contract.ts'
import type { TablesTransaction } from './transaction.ts'
import { visibilityContract } from './visibility.contract.ts'

export const storeContract = (name: string, open: OpenWorld): void => {
  describe(`the store on ${name}`, () => {
    const world = useWorld(open)
    describe('transactions', () => transactionsContract(world))
    describe('moves', () => movesContract(world))
    describe('jobs', () => jobsContract(world))
    describe('applications', () => applicationsContract(world))
    describe('candidate lists', () => candidateListContract(world))
    describe('interviews', () => interviewsContract(world))
    describe('records', () => recordsContract(world))
    describe('visibility', () => visibilityContract(world))
  })
}

type UseWorld = ReturnType<typeof useWorld>

const transactionsContract = (world: UseWorld): void => {
  it('a change that throws leaves nothing behind, neither row nor task', async () => {
    const { store, published } = world()
    const job = await world().addJob()
    const before = published.length

    const failing = store.change(system, async (tx) => {
      await tx.jobs.save({ ...job, title: 'Changed' })
      await tx.tasks.enqueue({ name: 'rank_job', payload: { jobId: job.id } })
      throw new Error('the work failed')
    })

    await expect(failing).rejects.toThrow()
    expect(await store.read(system, (tx) => tx.jobs.find(job.id))).toEqual(job)
    expect(published.length).toBe(before)
  })

  it('a task is published when its transaction commits, not before', async () => {
    const { store, published } = world()
    const job = await world().addJob()
    const task = { name: 'rank_job', payload: { jobId: job.id } } as const

    const during = await store.change(system, async (tx) => {
      await tx.tasks.enqueue(task)
      return published.includes(task)
    })

    expect(during).toBe(false)
    expect(published.filter((entry) => entry === task)).toHaveLength(1)
  })

  it('an error of the catalogue reaches the caller as it is, anything else as a bug with its cause', async () => {
    const { store } = world()
    const cause = new Error('unforeseen')

    const refusal = store.moveJob(system, world().newId<JobId>(), async () => 'never')
    const failure = store.change(system, () => Promise.reject(cause))

    expect(await refusalOf(refusal)).toBe('job.not_found')
    await expect(failure).rejects.toMatchObject({ code: 'internal.bug', cause })
  })

  it('a read changes nothing', async () => {
    const { store } = world()
    const job = await world().addJob()

    const writing = store.read(system, (tx) => tx.jobs.save({ ...job, title: 'Changed' }))

    expect(await refusalOf(writing)).toBe('internal.bug')
    expect((await store.read(system, (tx) => tx.jobs.find(job.id)))?.title).toBe(job.title)
  })

  it('a Tx that is kept beyond its work refuses to go on', async () => {
    const { store } = world()
    const job = await world().addJob()
    let kept: Tx | undefined
    await store.change(system, async (tx) => {
      kept = tx
    })

    const late = kept?.jobs.delete(job.id)

    await expect(late).rejects.toThrow(/over/)
    expect(await store.read(system, (tx) => tx.jobs.find(job.id))).not.toBeNull()
  })

  it('a statement that failed unnoticed takes the whole change with it', async () => {
    const { store } = world()
    const job = await world().addJob()

    const careless = store.change(system, async (tx) => {
      await tx.jobs.save({ ...job, title: 'Changed' })
      await tx.jobs.save({ ...job, numberOfOpenings: 0 }).catch(() => {})
    })

    expect(await refusalOf(careless)).toBe('internal.bug')
    expect((await store.read(system, (tx) => tx.jobs.find(job.id)))?.title).toBe(job.title)
  })

  it('the next caller does not inherit the rights of the one before', async () => {
    const { store } = world()
    const job = await world().addJob({ expired: true })
    await store.read(recruiterActor(job.postedBy), (tx) => tx.jobs.find(job.id))
    await refusalOf(store.change(system, () => Promise.reject(new Error('fails as the engine'))))

    const seenByVisitor = await store.read(visitor, (tx) => tx.jobs.find(job.id))

    expect(seenByVisitor).toBeNull()
  })
}

const movesContract = (world: UseWorld): void => {
  it('a move hands over the job, the application and the interview as they are stored', async () => {
    const { store } = world()
    const job = await world().addJob()
    const application = await world().seat(await world().addApplication(job), 1)
    const interview = await world().addInterview(application)

    const subject = await store.moveInterview(
      candidateActor(application.applicantId),
      interview.id,
      async (_, on) => on,
    )

    expect(subject).toEqual({ job, application, interview })
  })

  it('a candidate moves a job that is open, and the work has the rights of the engine', async () => {
    const { store } = world()
    const job = await world().addJob()
    const applicant = await world().addCandidate()

    await store.moveJob(candidateActor(applicant), job.id, (tx) => tx.jobs.save({ ...job, title: 'By the engine' }))

    expect((await store.read(system, (tx) => tx.jobs.find(job.id)))?.title).toBe('By the engine')
  })

  it('what a caller cannot see cannot be moved, and counts as missing', async () => {
    const { store } = world()
    const job = await world().addJob({ expired: true })
    const application = await world().seat(await world().addApplication(job), 1)
    const interview = await world().addInterview(application)
    const stranger = await world().addCandidate()
    const rival = await world().addRecruiter()
    const never = async () => 'moved'

    for (const actor of [candidateActor(stranger), recruiterActor(rival), visitor]) {
      expect(await refusalOf(store.moveJob(actor, job.id, never))).toBe('job.not_found')
    }
    for (const actor of [candidateActor(stranger), recruiterActor(rival), visitor]) {
      expect(await refusalOf(store.moveApplication(actor, application.id, never))).toBe('application.not_found')
      expect(await refusalOf(store.moveInterview(actor, interview.id, never))).toBe('interview.not_found')
    }
  })

  it('the owner, the candidate and the engine each move what is theirs', async () => {
    const { store } = world()
    const job = await world().addJob({ expired: true })
    const application = await world().addApplication(job)
    const actors = [recruiterActor(job.postedBy), candidateActor(application.applicantId), system]

    const moved = []
    for (const actor of actors)
      moved.push(await store.moveApplication(actor, application.id, async (_, on) => on.job.id))

    expect(moved).toEqual([job.id, job.id, job.id])
  })

  it('a move that throws leaves nothing, not even of what it did before', async () => {
    const { store, published } = world()
    const job = await world().addJob()
    const application = await world().seat(await world().addApplication(job), 1)
    const before = published.length

    const failing = store.moveApplication(system, application.id, async (tx, on) => {
      await tx.applications.saveAll([{ ...on.application, status: 'rejected' }])
      await tx.automationLog.append({
        jobId: job.id,
        action: 'candidate_left',
        trigger: 'auto',
        actorId: null,
        details: {},
        at: noon,
      })
      await tx.tasks.enqueue({ name: 'process_resume', payload: { applicationId: application.id } })
      throw new Error('stopped halfway')
    })

    await expect(failing).rejects.toThrow()
    const [after, log] = await store.read(system, async (tx) => [
      await tx.applications.find(application.id),
      await tx.automationLog.list(job.id, { limit: 10 }),
    ])
    expect(after).toEqual(application)
    expect(log).toEqual({ items: [], nextCursor: null })
    expect(published.length).toBe(before)
  })

  it('concurrent moves on one job are done one after another, none is lost', async () => {
    const { store } = world()
    const job = await world().addJob({ numberOfOpenings: 1 })
    const add = () =>
      store.moveJob(system, job.id, (tx, on) =>
        tx.jobs.save({ ...on.job, numberOfOpenings: on.job.numberOfOpenings + 1 }),
      )

    await Promise.all(Array.from({ length: 8 }, add))

    expect((await store.read(system, (tx) => tx.jobs.find(job.id)))?.numberOfOpenings).toBe(9)
  })

  it('the database knows the caller while a move or a change runs with the rights of the engine', async () => {
    const seen: unknown[] = []
    const look = (trx: TablesTransaction) =>
      sql`select current_user as role, hiring.caller_id() as caller, current_setting('transaction_read_only') as ro`.execute(
        trx,
      )
    const store = createPostgresStore({
      db: world().database.db,
      tasks: (trx) => ({ enqueue: async () => void seen.push(...(await look(trx)).rows) }),
    })
    const job = await world().addJob()
    const task = { name: 'rank_job', payload: { jobId: job.id } } as const
    const recruiter = recruiterActor(job.postedBy)

    await store.moveJob(recruiter, job.id, (tx) => tx.tasks.enqueue(task))
    await store.change(recruiter, (tx) => tx.tasks.enqueue(task))
    await store.change(system, (tx) => tx.tasks.enqueue(task))
    await store.read(recruiter, (tx) => tx.tasks.enqueue(task))
    await store.read(visitor, (tx) => tx.tasks.enqueue(task))

    const caller = job.postedBy
    expect(seen).toEqual([
      { role: 'service_role', caller, ro: 'off' },
      { role: 'service_role', caller, ro: 'off' },
      { role: 'service_role', caller: null, ro: 'off' },
      { role: 'authenticated', caller, ro: 'on' },
      { role: 'anon', caller: null, ro: 'on' },
    ])
  })
}
