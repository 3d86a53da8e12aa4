// The recruiter's table: a job's candidates with score and interview, in any of four orders, paged by key.

import {
  type AliasedExpression,
  type InferResult,
  type OrderByItemBuilder,
  type RawBuilder,
  type SqlBool,
  sql,
} from 'kysely'
import { placedStatuses } from '../../domain/application.ts'
import { type ApplicationId, asId, type JobId } from '../../domain/types.ts'
import type { CandidateRequest } from '../../orchestrator/ports.ts'
import type { CandidateRow, Page } from '../../orchestrator/views.ts'
import { latestColumns, latestInterview, toInterviewSummary } from './latest-interview.ts'
import { type KeyKind, type KeyValue, type Order, readCursor, rowsToFetch, toPage } from './pages.ts'
import { readInIndexOrder, searchByIndex } from './planning.ts'
import { toFlags } from './rows.ts'
import type { TablesTransaction } from './transaction.ts'

interface Sorting {
  /** What is sorted by, as the database compares it: the cursor must carry the very same value. */
  readonly key: RawBuilder<KeyValue>
  readonly type: RawBuilder<unknown>
  readonly kind: KeyKind
}

const sortings: Readonly<Record<CandidateRequest['sortBy'], Sorting>> = {
  fitScore: { key: sql`applications.fit_score`, type: sql`double precision`, kind: 'number' },
  rank: { key: sql`applications.rank`, type: sql`integer`, kind: 'integer' },
  name: { key: sql`lower(applications.name)`, type: sql`text`, kind: 'text' },
  appliedAt: { key: sql`applications.created_at`, type: sql`timestamptz`, kind: 'instant' },
}

const orderOf = ({ sortBy, sortOrder }: CandidateRequest): Order => ({
  name: `candidates by ${sortBy} ${sortOrder}`,
  kinds: [sortings[sortBy].kind, 'instant', 'uuid'],
  ...(sortBy === 'rank' ? { nullable: [0] } : {}),
})

const appliedAfter = ([, at, id]: readonly KeyValue[]) =>
  sql<SqlBool>`(applications.created_at, applications.id) > (${at}::timestamptz, ${id}::uuid)`

/** What comes after a row: a later key, or the same key and applied later (R2.4's tie-break, whatever the direction). */
const comesAfter = ({ sortBy, sortOrder }: CandidateRequest, last: readonly KeyValue[]) => {
  const { key, type } = sortings[sortBy]
  const value = sql`${last[0]}::${type}`
  // The bound is implied by the rest, but only a bound lets the search in an index begin in the middle.
  const [bound, beyond] =
    sortOrder === 'asc'
      ? [sql`${key} >= ${value}`, sql`${key} > ${value}`]
      : [sql`${key} <= ${value}`, sql`${key} < ${value}`]
  return sql<SqlBool>`(${bound} and (${beyond} or (${key} = ${value} and ${appliedAfter(last)})))`
}

/** No score is null: the place of nulls is said as idx_applications_job_id_fit_score has it, which is read both ways. */
const directed = (by: OrderByItemBuilder, { sortBy, sortOrder }: CandidateRequest): OrderByItemBuilder => {
  const direction = sortOrder === 'asc' ? by.asc() : by.desc()
  if (sortBy === 'fitScore' && sortOrder === 'asc') return direction.nullsFirst()
  return sortBy === 'fitScore' || sortBy === 'rank' ? direction.nullsLast() : direction
}

const selectOfJob = (trx: TablesTransaction, jobId: JobId, request: CandidateRequest) =>
  trx
    .selectFrom('applications')
    .select([
      'applications.id',
      'applications.job_id',
      'applications.name',
      'applications.email',
      'applications.created_at',
      'applications.fit_score',
      'applications.summary',
      'applications.ai_processed',
      'applications.shortlist_status',
      'applications.rank',
      'applications.status',
    ])
    .where('applications.job_id', '=', jobId)
    .$if(request.filterStatus !== undefined, (query) =>
      query.where('applications.shortlist_status', '=', request.filterStatus ?? 'pending'),
    )
    .limit(rowsToFetch(request))

const selectByKey = (trx: TablesTransaction, jobId: JobId, request: CandidateRequest) => {
  const after = readCursor(orderOf(request), request.cursor)
  return selectOfJob(trx, jobId, request)
    .$if(after !== null, (query) => query.where(comesAfter(request, after ?? [])))
    .orderBy(sortings[request.sortBy].key, (by) => directed(by, request))
    .orderBy('applications.created_at')
    .orderBy('applications.id')
    .as('applications')
}

/** Few are placed, and only they have a rank: they come first in both directions, then the others as they applied. */
const selectByRank = (trx: TablesTransaction, jobId: JobId, request: CandidateRequest) => {
  const after = readCursor(orderOf(request), request.cursor)
  const isPastPlaced = after !== null && after[0] === null
  const placed = selectOfJob(trx, jobId, request)
    .where('applications.shortlist_status', 'in', placedStatuses)
    .$if(after !== null, (query) => query.where(isPastPlaced ? sql<SqlBool>`false` : comesAfter(request, after ?? [])))
    .orderBy('applications.rank', request.sortOrder)
  const others = selectOfJob(trx, jobId, request)
    .where('applications.shortlist_status', 'not in', placedStatuses)
    .$if(isPastPlaced, (query) => query.where(appliedAfter(after ?? [])))
    .orderBy('applications.created_at')
    .orderBy('applications.id')
  return trx
    .selectFrom(placed.as('placed'))
    .selectAll()
    .unionAll(trx.selectFrom(others.as('others')).selectAll())
    .orderBy('rank', (by) => directed(by, request))
    .orderBy('created_at')
    .orderBy('id')
    .limit(rowsToFetch(request))
    .as('applications')
}

const asksForPlaced = ({ filterStatus }: CandidateRequest): boolean =>
  placedStatuses.some((status) => status === filterStatus)

/** The applications of one page. Picked before anything is joined to them: a job may have thousands. */
const selectPage = (
  trx: TablesTransaction,
  jobId: JobId,
  request: CandidateRequest,
): AliasedExpression<InferResult<ReturnType<typeof selectOfJob>>[number], 'applications'> =>
  request.sortBy === 'rank' && !asksForPlaced(request)
    ? selectByRank(trx, jobId, request)
    : selectByKey(trx, jobId, request)

const selectCandidates = (trx: TablesTransaction, jobId: JobId, request: CandidateRequest) =>
  trx
    .selectFrom(selectPage(trx, jobId, request))
    .innerJoin('jobs', 'jobs.id', 'applications.job_id')
    .leftJoin('scores', 'scores.application_id', 'applications.id')
    .leftJoin('resumes', 'resumes.application_id', 'applications.id')
    .leftJoinLateral(latestInterview, (join) => join.onTrue())
    .select([
      'applications.id',
      'applications.name',
      'applications.email',
      'applications.created_at',
      'applications.fit_score',
      'applications.summary',
      'applications.ai_processed',
      'applications.shortlist_status',
      'applications.rank',
      'applications.status',
      'jobs.number_of_openings',
      'scores.parts',
      'scores.flags',
      'resumes.unreadable_reason',
    ])
    .select(sql<string | null>`(${sortings[request.sortBy].key})::text`.as('sort_key'))
    .select(latestColumns)
    .orderBy(sortings[request.sortBy].key, (by) => directed(by, request))
    .orderBy('applications.created_at')
    .orderBy('applications.id')

type Row = Awaited<ReturnType<ReturnType<typeof selectCandidates>['execute']>>[number]

const toCandidate = (row: Row): CandidateRow => ({
  applicationId: asId<ApplicationId>(row.id),
  name: row.name,
  email: row.email,
  appliedAt: row.created_at,
  fitScore: row.fit_score,
  parts: row.parts,
  summary: row.summary,
  flags: toFlags(row.flags ?? []),
  aiProcessed: row.ai_processed,
  unreadable: row.unreadable_reason,
  shortlistStatus: row.shortlist_status,
  rank: row.rank,
  bufferPosition: row.shortlist_status === 'buffer' && row.rank !== null ? row.rank - row.number_of_openings : null,
  portalStatus: row.status,
  interview: toInterviewSummary(row),
})

const sortValueOf = (row: Row, { sortBy }: CandidateRequest): KeyValue => {
  switch (sortBy) {
    case 'fitScore':
      return row.fit_score
    case 'rank':
      return row.rank
    case 'name':
      return row.sort_key
    case 'appliedAt':
      return row.created_at.toString()
  }
}

export const listCandidates = async (
  trx: TablesTransaction,
  jobId: JobId,
  request: CandidateRequest,
): Promise<Page<CandidateRow>> => {
  const order = orderOf(request)
  const [, rows] = await Promise.all([
    asksForPlaced(request) ? searchByIndex(trx) : readInIndexOrder(trx),
    selectCandidates(trx, jobId, request).execute(),
  ])
  return toPage(rows, request, {
    order,
    keyOf: (row) => [sortValueOf(row, request), row.created_at.toString(), row.id],
    toItem: toCandidate,
  })
}
