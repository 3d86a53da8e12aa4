// Jobs, with the company that candidates see and the counts that their owner sees.

import { type SqlBool, sql } from 'kysely'
import { HiringError } from '../../domain/errors.ts'
import { asId, type Job, type JobId } from '../../domain/types.ts'
import type { JobDraft, Jobs } from '../../orchestrator/ports.ts'
import type { PageRequest, PipelineCounts } from '../../orchestrator/views.ts'
import { type Order, readCursor, rowsToFetch, toPage } from './pages.ts'
import { searchByIndex } from './planning.ts'
import { type JobRow, toJob } from './rows.ts'
import { toJson } from './stored-text.ts'
import type { TablesTransaction } from './transaction.ts'

const columns = [
  'jobs.id',
  'jobs.title',
  'jobs.description',
  'jobs.category',
  'jobs.country',
  'jobs.city',
  'jobs.location',
  'jobs.fixed_salary',
  'jobs.salary_from',
  'jobs.salary_to',
  'jobs.expired',
  'jobs.job_posted_on',
  'jobs.posted_by',
  'jobs.company',
  'jobs.number_of_openings',
  'jobs.shortlisting_buffer',
  'jobs.automation_enabled',
  'jobs.applications_closed',
  'jobs.ranking_requested_at',
  'jobs.ranked_at',
  'jobs.confirmation_hours',
  'jobs.slot_hours',
  'jobs.slot_limit_hours',
  'jobs.interview_minutes',
  'jobs.processing_wait_minutes',
  'jobs.score_weights',
  'jobs.score_requirements',
  'jobs.corpus_version',
] as const

const selectJobs = (trx: TablesTransaction) => trx.selectFrom('jobs').select(columns)

/** Locks the job against every other move on it until this transaction ends. */
export const lockJob = async (trx: TablesTransaction, id: string): Promise<Job | null> => {
  const row = await selectJobs(trx).where('jobs.id', '=', id).forUpdate().executeTakeFirst()
  return row ? toJob(row) : null
}

/** What a person may change of a job, as columns. */
const settingsOf = (job: Omit<JobDraft, 'id' | 'postedBy'>) => ({
  title: job.title,
  description: job.description,
  category: job.category,
  country: job.country,
  city: job.city,
  location: job.location,
  fixed_salary: job.fixedSalary?.toString() ?? null,
  salary_from: job.salaryFrom?.toString() ?? null,
  salary_to: job.salaryTo?.toString() ?? null,
  number_of_openings: job.numberOfOpenings,
  shortlisting_buffer: job.shortlistingBuffer,
  automation_enabled: job.automationEnabled,
  confirmation_hours: job.policy.confirmationHours,
  slot_hours: job.policy.slotHours,
  slot_limit_hours: job.policy.slotLimitHours,
  interview_minutes: job.policy.interviewMinutes,
  processing_wait_minutes: job.policy.processingWaitMinutes,
  score_weights: job.policy.weights && toJson(job.policy.weights),
  score_requirements: job.policy.requirements && toJson(job.policy.requirements),
})

const openOrder: Order = { name: 'open-jobs', kinds: ['instant', 'uuid'] }

const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const listOpen = async (trx: TablesTransaction, request: PageRequest & { readonly search?: string | undefined }) => {
  const after = readCursor(openOrder, request.cursor)
  const search = request.search?.trim() ?? ''
  const rows = await selectJobs(trx)
    .where('jobs.expired', '=', false)
    .where('jobs.applications_closed', '=', false)
    .$if(search !== '', (query) =>
      query.where((eb) =>
        eb.or(
          (['title', 'description', 'city', 'location', 'country'] as const).map((column) =>
            eb(`jobs.${column}`, 'ilike', likePattern(search)),
          ),
        ),
      ),
    )
    .$if(after !== null, (query) =>
      query.where(sql<SqlBool>`(jobs.job_posted_on, jobs.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('jobs.job_posted_on', 'desc')
    .orderBy('jobs.id', 'desc')
    .limit(rowsToFetch(request))
    .execute()
  return toPage<JobRow, Job>(rows, request, {
    order: openOrder,
    keyOf: (row) => [row.job_posted_on.toString(), row.id],
    toItem: toJob,
  })
}

const counted = sql<number>`count(*)::int`.as('counted')

/** Each figure by itself, from an index that holds just its rows: together they look at hardly any application. */
const selectCounts = (trx: TablesTransaction) =>
  trx.selectFrom('jobs').select((jobs) => {
    const applications = () =>
      jobs.selectFrom('applications').whereRef('applications.job_id', '=', 'jobs.id').select(counted)
    const unprocessed = () => applications().where('applications.ai_processed', '=', false)
    return [
      'jobs.id',
      // The owner of the job is the employer of its applications; said, it leads to an index that needs no table.
      applications().whereRef('applications.employer_id', '=', 'jobs.posted_by').as('applications'),
      unprocessed().as('unprocessed'),
      unprocessed()
        .innerJoin('resumes', 'resumes.application_id', 'applications.id')
        .where('resumes.unreadable_code', 'is not', null)
        .as('unreadable'),
      applications().where('applications.shortlist_status', '=', 'shortlisted').as('shortlisted'),
      applications().where('applications.shortlist_status', '=', 'buffer').as('buffer'),
      jobs
        .selectFrom('interviews')
        .whereRef('interviews.job_id', '=', 'jobs.id')
        .where('interviews.status', '=', 'confirmed')
        .select(counted)
        .as('confirmed'),
    ]
  })

type CountsRow = Awaited<ReturnType<ReturnType<typeof selectCounts>['execute']>>[number]

const toCounts = (row: CountsRow | undefined): PipelineCounts => ({
  applications: row?.applications ?? 0,
  processed: (row?.applications ?? 0) - (row?.unprocessed ?? 0),
  unreadable: row?.unreadable ?? 0,
  shortlisted: row?.shortlisted ?? 0,
  buffer: row?.buffer ?? 0,
  confirmed: row?.confirmed ?? 0,
})

const count = async (trx: TablesTransaction, id: JobId): Promise<PipelineCounts> => {
  const [, row] = await Promise.all([
    searchByIndex(trx),
    selectCounts(trx).where('jobs.id', '=', id).executeTakeFirst(),
  ])
  return toCounts(row)
}

const listPostedBy = async (trx: TablesTransaction, recruiterId: string) => {
  const [rows, , counts] = await Promise.all([
    selectJobs(trx)
      .where('jobs.posted_by', '=', recruiterId)
      .orderBy('jobs.job_posted_on', 'desc')
      .orderBy('jobs.id', 'desc')
      .execute(),
    searchByIndex(trx),
    selectCounts(trx).where('jobs.posted_by', '=', recruiterId).execute(),
  ])
  const byId = new Map(counts.map((row) => [row.id, row]))
  return rows.map((row) => ({ ...toJob(row), counts: toCounts(byId.get(row.id)) }))
}

const save = async (trx: TablesTransaction, job: Job): Promise<void> => {
  const changed = await trx
    .updateTable('jobs')
    .set({
      ...settingsOf(job),
      expired: job.expired,
      applications_closed: job.applicationsClosed,
      ranking_requested_at: job.rankingRequestedAt?.toString() ?? null,
      ranked_at: job.rankedAt?.toString() ?? null,
      corpus_version: job.corpusVersion,
    })
    .where('id', '=', job.id)
    .executeTakeFirst()
    .catch((error: unknown) => {
      const tooFew = error instanceof HiringError && error.code === 'job.openings_below_shortlist'
      throw tooFew ? new HiringError(error.code, { openings: job.numberOfOpenings }, { cause: error }) : error
    })
  if (changed.numUpdatedRows === 0n) throw new HiringError('job.not_found')
}

export const createJobs = (trx: TablesTransaction): Jobs => {
  const find = async (id: JobId): Promise<Job | null> => {
    const row = await selectJobs(trx).where('jobs.id', '=', id).executeTakeFirst()
    return row ? toJob(row) : null
  }
  const listIds = async (state: 'ranked' | 'awaiting'): Promise<JobId[]> => {
    const rows = await trx
      .selectFrom('jobs')
      .select('id')
      .where('automation_enabled', '=', true)
      .$if(state === 'ranked', (query) => query.where('ranked_at', 'is not', null))
      .$if(state === 'awaiting', (query) =>
        query.where('ranking_requested_at', 'is not', null).where('ranked_at', 'is', null),
      )
      .orderBy('id')
      .execute()
    return rows.map((row) => asId<JobId>(row.id))
  }
  return {
    find,
    insert: async (draft, at) => {
      const row = { ...settingsOf(draft), id: draft.id, posted_by: draft.postedBy, job_posted_on: at.toString() }
      await trx.insertInto('jobs').values(row).execute()
      const job = await find(draft.id)
      if (!job) throw new HiringError('internal.bug', { jobId: draft.id, missing: 'the job just inserted' })
      return job
    },
    save: (job) => save(trx, job),
    delete: async (id) => {
      await trx.deleteFrom('jobs').where('id', '=', id).execute()
    },
    listOpen: (request) => listOpen(trx, request),
    count: (id) => count(trx, id),
    listPostedBy: (recruiterId) => listPostedBy(trx, recruiterId),
    listActiveIds: () => listIds('ranked'),
    listAwaitingRankingIds: () => listIds('awaiting'),
  }
}
