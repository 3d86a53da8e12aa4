// What the suites of the store share: people, jobs, applications and interviews made in a line each, and tasks that
// are published when, and only when, their transaction commits.

import type { Pool } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type { Application } from '../../domain/application.ts'
import type { Interview, Invited } from '../../domain/interview.ts'
import { defaultWeights, type ResumeScore } from '../../domain/scoring/index.ts'
import {
  type Actor,
  type ApplicationId,
  asId,
  defaultJobPolicy,
  type InterviewId,
  type Job,
  type JobId,
  type JobPolicy,
  type Role,
  type Slot,
  type UserId,
} from '../../domain/types.ts'
import type { Ids, Store } from '../../orchestrator/ports.ts'
import type { Task } from '../../orchestrator/tasks.ts'
import { createSeededIds } from '../system/ids.ts'
import type { Database } from './connection.ts'
import { engine } from './roles.ts'
import { createPostgresStore } from './store.ts'
import { inTransaction, type TablesTransaction } from './transaction.ts'

export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text)
export const noon = at('2026-03-12T12:00:00Z')
export const hourFrom = (start: string): Slot => ({ start: at(start), end: at(start).add({ hours: 1 }) })

export const system: Actor = { kind: 'system', trigger: 'auto' }
export const visitor: Actor = { kind: 'visitor' }
export const recruiterActor = (userId: UserId): Actor => ({ kind: 'recruiter', userId })
export const candidateActor = (userId: UserId): Actor => ({ kind: 'candidate', userId, via: 'session' })

const comparison: ResumeScore['comparison'] = {
  demands: {
    requiredSkills: ['Go'],
    preferredSkills: ['SQL'],
    minYears: 2,
    education: 'none',
    isEducationRequired: false,
    seniority: null,
  },
  skills: [{ skill: 'Go', isRequired: true, standing: 'shown', by: null, met: 1, years: 3.5 }],
  surplusSkills: [],
  positions: [
    {
      ...{ title: 'Developer', kind: 'work', from: '2020-01', until: null },
      ...{ relevance: 0.8, isOtherTrade: false, start: 0, end: 40 },
    },
  ],
  gaps: [],
  relevantYears: 2.8,
  internshipYears: 0,
  projects: [],
  runningEducation: null,
  changes: [{ part: 'projects', kind: 'relevant_project', value: '1', gain: 6.5 }],
}

export const score = (fitScore: number): ResumeScore => ({
  fitScore,
  parts: { textSimilarity: 0.5, experience: 0.25, projects: 0, skills: 1, education: 0.6 },
  weights: defaultWeights,
  features: { skills: ['Go', 'SQL'], yearsExperience: 3.5, projectCount: 2, educationLevel: 'bachelor' },
  evidence: [{ part: 'skills', value: 'Go', quote: 'Go', start: 4, end: 6 }],
  flags: [{ kind: 'machine_directed_text', quote: 'ignore this', start: 0, end: 11, page: null, box: null }],
  summary: 'Writes Go.',
  comparison,
  scorerVersion: 'test-1',
  corpusVersion: null,
})

/** Tasks of a transaction, held back until it commits. */
const createTaskRecorder = () => {
  const held = new WeakMap<TablesTransaction, Task[]>()
  const published: Task[] = []
  return {
    published,
    tasks: (trx: TablesTransaction) => ({
      enqueue: async (task: Task) => {
        held.set(trx, [...(held.get(trx) ?? []), task])
      },
    }),
    onCommit: (trx: TablesTransaction) => {
      published.push(...(held.get(trx) ?? []))
    },
  }
}

// One for all worlds: several may stand on one database.
const ids = createSeededIds('store contract')

export class World {
  readonly database: Database
  readonly store: Store
  readonly published: readonly Task[]
  readonly ids: Ids = ids
  /** The owner of everything, for what no role may do. */
  readonly admin: Pool

  constructor(database: Database, admin: Pool = database.pool) {
    this.admin = admin
    const { published, tasks, onCommit } = createTaskRecorder()
    this.database = database
    this.published = published
    this.store = createPostgresStore({ db: database.db, tasks, onCommit })
  }

  /** A word that nothing else contains, short enough for the columns of any portal. */
  newWord(): string {
    return ids.next().slice(0, 13)
  }

  newId<Id extends UserId | JobId | ApplicationId | InterviewId>(): Id {
    return asId<Id>(this.ids.next()) as Id
  }

  async addUser(role: Role, fields: { name?: string; company?: string; phone?: string } = {}): Promise<UserId> {
    const id = this.newId<UserId>()
    const { name = 'Kim', company = null, phone = '491715550000' } = fields
    const user = { id, name, company, phone, email: `${id}@example.org`, role, password: null, time_zone: null }
    await inTransaction(this.database.db, { as: engine }, (trx) =>
      trx
        .insertInto('users')
        .values({ ...user, created_at: noon.toString() })
        .execute(),
    )
    return id
  }

  addRecruiter(company = 'Example Ltd'): Promise<UserId> {
    return this.addUser('Employer', { name: 'Robin', company })
  }

  addCandidate(name = 'Kim'): Promise<UserId> {
    return this.addUser('Job Seeker', { name })
  }

  async addJob(fields: Partial<Job> & { policy?: JobPolicy } = {}): Promise<Job> {
    const draft = {
      id: this.newId<JobId>(),
      title: 'Go developer',
      description: 'Writes services in Go.',
      category: 'IT',
      country: 'Germany',
      city: 'Berlin',
      location: 'Mitte',
      fixedSalary: null,
      salaryFrom: 50_000,
      salaryTo: 70_000,
      postedBy: fields.postedBy ?? (await this.addRecruiter()),
      numberOfOpenings: 2,
      shortlistingBuffer: 2,
      automationEnabled: true,
      policy: defaultJobPolicy,
    }
    return this.store.change(system, async (tx) => {
      const job = await tx.jobs.insert({ ...draft, ...fields }, fields.postedOn ?? noon)
      const { company: _, ...changes } = fields
      await tx.jobs.save({ ...job, ...changes })
      return { ...job, ...changes }
    })
  }

  async addApplication(job: Job, fields: { name?: string; appliedAt?: Temporal.Instant; fit?: number } = {}) {
    const { name = 'Kim', appliedAt = noon, fit } = fields
    const applicantId = await this.addCandidate(name)
    const draft = {
      id: this.newId<ApplicationId>(),
      jobId: job.id,
      applicantId,
      employerId: job.postedBy,
      name,
      email: 'kim@example.org',
      phone: '4917155512345',
      address: null,
      coverLetter: 'Hello',
    }
    return this.store.change(system, async (tx) => {
      const application = await tx.applications.insert(draft, appliedAt)
      if (fit === undefined) return application
      await tx.applications.saveScore(application.id, score(fit), appliedAt)
      return { ...application, fitScore: fit, aiProcessed: true }
    })
  }

  async seat(application: Application, rank: number): Promise<Application> {
    return this.place({ ...application, status: 'shortlisted', rank })
  }

  async place(application: Application): Promise<Application> {
    await this.store.change(system, (tx) => tx.applications.saveAll([application]))
    return application
  }

  invitation(application: Application, fields: Partial<Invited> = {}): Invited {
    return {
      id: this.newId<InterviewId>(),
      applicationId: application.id,
      jobId: asId<JobId>(application.jobId ?? ''),
      recruiterId: application.employerId,
      candidateId: application.applicantId,
      rankAtTime: 1,
      createdAt: noon,
      status: 'invitation_sent',
      confirmationDeadline: noon.add({ hours: 48 }),
      ...fields,
    }
  }

  /** Invites and takes the interview along its states to the given one. */
  async addInterview(application: Application, ...steps: readonly Step[]): Promise<Interview> {
    return this.store.change(system, async (tx) => {
      let present: Interview = this.invitation(application)
      await tx.interviews.insert(present)
      for (const step of steps) {
        present = step(present)
        await tx.interviews.save(present)
      }
      return present
    })
  }
}

/** What every state of an interview knows. */
export const factsOf = (interview: Interview) => ({
  id: interview.id,
  applicationId: interview.applicationId,
  jobId: interview.jobId,
  recruiterId: interview.recruiterId,
  candidateId: interview.candidateId,
  rankAtTime: interview.rankAtTime,
  createdAt: interview.createdAt,
})

export type Step = (from: Interview) => Interview

export const holding =
  (held: Slot | null, deadline = noon.add({ hours: 24 })): Step =>
  (from) => ({ ...factsOf(from), status: 'slot_pending', acceptedAt: noon, slotSelectionDeadline: deadline, held })

export const confirmedAt =
  (slot: Slot): Step =>
  (from) => ({ ...factsOf(from), status: 'confirmed', slot, sequence: 0, calendar: null })

export const cancelled =
  (reason: string | null): Step =>
  (from) => ({ ...factsOf(from), status: 'cancelled', reason })

export const expired: Step = (from) => ({ ...factsOf(from), status: 'expired' })

export type OpenWorld = () => Promise<World>

/** One world for all tests of a suite: every test makes its own people and jobs, and asks only about those. */
export const useWorld = (open: OpenWorld): (() => World) => {
  let world: World | undefined
  beforeAll(async () => {
    world = await open()
  })
  afterAll(async () => {
    await world?.database.close()
  })
  return () => {
    if (!world) throw new Error('The world is there once the first test runs.')
    return world
  }
}

/** The code of the error that a promise is rejected with, or what it gave instead. */
export const refusalOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => ({ unexpected: value }),
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  )
