// What is asked per request, per task and per sweep, by the product's own adapters: no query here can differ from the
// one that runs. Asked on the portal of large-portal.ts by the test of the plans and by the benchmark.

import type { Kysely } from 'kysely'
import { createDatabaseMailbox } from '../../src/adapters/postgres/mailbox.ts'
import { createPostgresStore } from '../../src/adapters/postgres/store.ts'
import type { Tables } from '../../src/adapters/postgres/tables.ts'
import type { Actor } from '../../src/domain/types.ts'
import type { ActivityRequest, CandidateRequest, Mailbox, Store, Tx } from '../../src/orchestrator/ports.ts'
import { applicationNumbered, candidateOf, employerOf, jobNumbered, userNumbered } from './large-portal.ts'

export interface Product {
  readonly store: Store
  readonly mailbox: Mailbox
}

/** Asks for the nth time: each time for somebody else, or for another job. */
type Ask = (product: Product, n: number) => Promise<unknown>

export interface HotPath {
  readonly title: string
  readonly ask: Ask
  /** The indexes that must answer it. */
  readonly indexes: readonly string[]
  /** At most so many rows looked at, in all tables together and for all that the policies ask. */
  readonly reads: number
}

export const openProduct = (db: Kysely<Tables>): Product => ({
  store: createPostgresStore({ db, tasks: () => ({ enqueue: async () => {} }) }),
  mailbox: createDatabaseMailbox(db),
})

const pageOf = 50
const engine: Actor = { kind: 'system', trigger: 'scheduled' }
const visitor: Actor = { kind: 'visitor' }
const ownerOf = (job: number): Actor => ({ kind: 'recruiter', userId: employerOf(job) })
/** Somebody who was invited by one of the ten large jobs. */
const candidateFor = (n: number) => candidateOf(20_000 * (n % 10) + (n % 5) + 1)

/** A ranked job of the usual size: 5 to 58 applications. */
const usual = (n: number): number => 101 + ((n * 17) % 17_800)
/** One of the ten that have 20,000. */
const large = (n: number): number => 1 + (n % 10)
/** One of the first five of job 9, whose interviews are confirmed. */
const confirmedApplication = (n: number) => applicationNumbered(160_001 + (n % 5))
/** A day by which many deadlines have passed, and some slots have not. */
const today = Temporal.Instant.from('2026-03-12T12:00:00Z')

const asEngine =
  (work: (tx: Tx, n: number) => Promise<unknown>): Ask =>
  ({ store }, n) =>
    store.read(engine, (tx) => work(tx, n))

const asOwner =
  (jobFor: (n: number) => number, work: (tx: Tx, job: number) => Promise<unknown>): Ask =>
  ({ store }, n) =>
    store.read(ownerOf(jobFor(n)), (tx) => work(tx, jobFor(n)))

const asCandidate =
  (work: (tx: Tx, n: number) => Promise<unknown>): Ask =>
  ({ store }, n) =>
    store.read({ kind: 'candidate', userId: userNumbered(candidateFor(n)), via: 'session' }, (tx) => work(tx, n))

const candidatesBy = (
  title: string,
  request: Omit<CandidateRequest, 'limit'>,
  indexes: readonly string[],
): HotPath => ({
  title: `the dashboard of 20,000 candidates, ${title}`,
  ask: asOwner(large, (tx, job) => tx.applications.listCandidates(jobNumbered(job), { ...request, limit: pageOf })),
  indexes,
  reads: 400,
})

const activity = (title: string, request: Omit<ActivityRequest, 'limit'>, index: string): HotPath => ({
  title: `the activity of a job with 20,000 entries${title}`,
  ask: asOwner(large, (tx, job) => tx.automationLog.list(jobNumbered(job), { ...request, limit: pageOf })),
  indexes: [index],
  reads: 300,
})

const swapFirstSeats: Ask = ({ store }, n) =>
  store.moveJob(engine, jobNumbered(usual(n)), async (tx) => {
    const placed = await tx.applications.listContenders(jobNumbered(usual(n)), 0)
    const swapped = placed.flatMap((one) =>
      one.status === 'shortlisted' && one.rank <= 2 ? [{ ...one, rank: 3 - one.rank }] : [],
    )
    await tx.applications.saveAll(swapped)
  })

const dashboard: readonly HotPath[] = [
  candidatesBy('best fit first', { sortBy: 'fitScore', sortOrder: 'desc' }, ['idx_applications_job_id_fit_score']),
  {
    ...candidatesBy('worst fit first', { sortBy: 'fitScore', sortOrder: 'asc' }, ['idx_applications_job_id_fit_score']),
    // Those who are not processed yet all have the same score, and are put in the order in which they came.
    reads: 1_000,
  },
  ...(['asc', 'desc'] as const).flatMap((sortOrder) => [
    candidatesBy(`by rank, ${sortOrder}`, { sortBy: 'rank', sortOrder }, [
      'idx_applications_job_id_rank',
      'idx_applications_job_id_created_at',
    ]),
    candidatesBy(`by name, ${sortOrder}`, { sortBy: 'name', sortOrder }, ['idx_applications_job_id_lower_name']),
    candidatesBy(`by time, ${sortOrder}`, { sortBy: 'appliedAt', sortOrder }, ['idx_applications_job_id_created_at']),
  ]),
  ...(['pending', 'shortlisted', 'buffer', 'rejected'] as const).map((filterStatus) =>
    candidatesBy(`only ${filterStatus}`, { sortBy: 'fitScore', sortOrder: 'desc', filterStatus }, [
      'idx_applications_job_id_shortlist_status',
    ]),
  ),
  {
    title: 'a recruiter’s jobs with their counts',
    ask: asOwner(usual, (tx, job) => tx.jobs.listPostedBy(employerOf(job))),
    indexes: ['idx_jobs_posted_by', 'idx_applications_people', 'idx_applications_unprocessed'],
    reads: 1_500,
  },
  {
    title: 'the counts of a job',
    ask: asOwner(usual, (tx, job) => tx.jobs.count(jobNumbered(job))),
    indexes: ['idx_applications_people', 'idx_applications_unprocessed', 'idx_applications_job_id_shortlist_status'],
    reads: 200,
  },
  {
    title: 'all applications to an employer who has 20,000, newest first',
    ask: asOwner(large, (tx, job) => tx.applications.listOfEmployer(employerOf(job), { limit: pageOf })),
    indexes: ['idx_applications_employer_id_created_at'],
    reads: 400,
  },
  activity('', {}, 'automation_logs_job_id_sequence_key'),
  activity(', one kind', { action: 'application_shortlisted' }, 'idx_automation_logs_job_id_action_type'),
  activity(
    ', one hour',
    { from: Temporal.Instant.from('2023-01-05T00:00:00Z'), until: Temporal.Instant.from('2023-01-05T01:00:00Z') },
    'idx_automation_logs_job',
  ),
  {
    title: 'the interviews of a job',
    ask: asOwner(usual, (tx, job) => tx.interviews.listOfJob(jobNumbered(job))),
    indexes: [],
    reads: 50,
  },
]

const forCandidates: readonly HotPath[] = [
  {
    title: 'the public list of open jobs, for a visitor',
    ask: ({ store }) => store.read(visitor, (tx) => tx.jobs.listOpen({ limit: pageOf })),
    indexes: ['idx_jobs_open'],
    reads: 60,
  },
  {
    title: 'the public list of open jobs, for a candidate',
    ask: asCandidate((tx) => tx.jobs.listOpen({ limit: pageOf })),
    indexes: ['idx_jobs_open'],
    reads: 60,
  },
  {
    title: 'a candidate’s own applications',
    ask: asCandidate((tx, n) => tx.applications.listOfApplicant(userNumbered(candidateFor(n)), { limit: pageOf })),
    indexes: ['idx_applications_applicant_id'],
    reads: 100,
  },
  {
    title: 'the mailbox of one address',
    ask: ({ mailbox }, n) => mailbox.list({ address: `${candidateFor(n)}@example.com`, limit: pageOf }),
    indexes: ['idx_mailbox_messages_to_address'],
    reads: 60,
  },
  {
    title: 'the mailbox of all',
    ask: ({ mailbox }) => mailbox.list({ address: undefined, limit: pageOf }),
    indexes: ['idx_mailbox_messages_received_at'],
    reads: 60,
  },
]

const moves: readonly HotPath[] = [
  {
    title: 'all applications of a job of usual size, for its ranking',
    ask: asEngine((tx, n) => tx.applications.listOfJob(jobNumbered(usual(n)))),
    indexes: [],
    reads: 120,
  },
  {
    title: 'the texts of fifty of them',
    ask: asEngine(async (tx, n) => {
      const applications = await tx.applications.listOfJob(jobNumbered(usual(n)))
      return tx.resumes.listTexts(applications.slice(0, 50).map(({ id }) => id))
    }),
    indexes: ['resumes_pkey'],
    reads: 220,
  },
  {
    title: 'the latest fifty texts of a job with 20,000 applications that are not counted',
    ask: asEngine((tx, n) => tx.resumes.listUncounted('1', { jobId: jobNumbered(large(n)), limit: 50 })),
    indexes: ['idx_applications_job_id_created_at', 'resumes_pkey'],
    reads: 200,
  },
  {
    title: 'who may move up in a job with 20,000 applications: its buffer and the best who wait',
    ask: asEngine((tx, n) => tx.applications.listContenders(jobNumbered(large(n)), 10)),
    indexes: ['idx_applications_job_id_rank', 'idx_applications_job_id_shortlist_status'],
    reads: 40,
  },
  {
    title: 'two candidates who swap seats',
    ask: swapFirstSeats,
    indexes: ['idx_applications_job_id_rank'],
    reads: 100,
  },
  {
    title: 'the live interview of an application',
    ask: asEngine((tx, n) => tx.interviews.findLiveOf(confirmedApplication(n))),
    indexes: ['idx_interviews_live'],
    reads: 1,
  },
  {
    title: 'the claimed slots of a recruiter',
    ask: asEngine((tx, n) =>
      tx.interviews.listClaimedSlots(
        employerOf(usual(n)),
        { start: today.subtract({ hours: 90_000 }), end: today.add({ hours: 20_000 }) },
        null,
      ),
    ),
    indexes: ['interviews_no_overlap'],
    reads: 200,
  },
]

const sweeps: readonly HotPath[] = [
  {
    title: 'deadlines that have passed',
    ask: asEngine((tx) => tx.interviews.listOverdueIds(today, 100)),
    indexes: ['idx_interviews_confirmation_deadline', 'idx_interviews_slot_deadline'],
    reads: 500,
  },
  {
    title: 'jobs that wait for their ranking',
    ask: asEngine((tx) => tx.jobs.listAwaitingRankingIds()),
    indexes: ['idx_jobs_awaiting_ranking'],
    reads: 50,
  },
  {
    title: 'mails that still wait',
    ask: asEngine((tx) => tx.mails.listStuckIds(today, 100)),
    indexes: ['idx_mails_queued'],
    reads: 300,
  },
]

export const hotPaths: readonly HotPath[] = [...dashboard, ...forCandidates, ...moves, ...sweeps]

/** What has to look at more the more there is, whichever index it has: measured, and not held to a bound. */
export const growingPaths: readonly Pick<HotPath, 'title' | 'ask'>[] = [
  {
    title: 'the counts of a job with 20,000 applications',
    ask: asOwner(large, (tx, job) => tx.jobs.count(jobNumbered(job))),
  },
  {
    title: 'an agency’s 201 jobs with their counts, 28,000 applications',
    ask: asOwner(
      () => 1,
      (tx) => tx.jobs.listPostedBy(employerOf(1)),
    ),
  },
  {
    title: 'all 20,000 applications of a job, for its ranking',
    ask: asEngine((tx, n) => tx.applications.listOfJob(jobNumbered(large(n)))),
  },
  {
    title: 'a search that matches none of 2,000 open jobs',
    ask: ({ store }) => store.read(visitor, (tx) => tx.jobs.listOpen({ limit: pageOf, search: 'nothing like it' })),
  },
  { title: 'the 18,000 ranked jobs, per sweep', ask: asEngine((tx) => tx.jobs.listActiveIds()) },
  {
    title: 'the uninvited among 90,000 shortlisted, per sweep',
    ask: asEngine((tx) => tx.interviews.listUninvitedIds(100)),
  },
]
