// The recruiter's table: a job's candidates with score and interview, in any of four orders, paged by key.

import { type OrderByItemBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import { type ApplicationId, asId, type JobId } from '../../domain/types.ts'
import type { CandidateRequest } from '../../orchestrator/ports.ts'
import type { CandidateRow, Page } from '../../orchestrator/views.ts'
import { latestColumns, latestInterview, toInterviewSummary } from './latest-interview.ts'
import { type KeyKind, type KeyValue, type Order, readCursor, rowsToFetch, toPage } from './pages.ts'
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

/**
 * What comes after a row: a later key, or the same key and applied later (R2.4's tie-break, whatever the direction).
 * Only a rank may be missing, and without one is behind every rank; the other keys keep to a bound that an index knows.
 */
const comesAfter = ({ sortBy, sortOrder }: CandidateRequest, [last, at, id]: readonly KeyValue[]) => {
  const { key, type } = sortings[sortBy]
  const tieBreak = sql`(applications.created_at, applications.id) > (${at}::timestamptz, ${id}::uuid)`
  if (last === null) return sql<SqlBool>`(${key} is null and ${tieBreak})`
  const value = sql`${last}::${type}`
  const beyond = sortOrder === 'asc' ? sql`${key} > ${value}` : sql`${key} < ${value}`
  const next = sql`(${beyond} or (${key} = ${value} and ${tieBreak}))`
  if (sortBy === 'rank') return sql<SqlBool>`(${next} or ${key} is null)`
  const within = sortOrder === 'asc' ? sql`${key} >= ${value}` : sql`${key} <= ${value}`
  return sql<SqlBool>`(${within} and ${next})`
}

/** The applications of one page. Picked before anything is joined to them: a job may have thousands. */
const selectPage = (trx: TablesTransaction, jobId: JobId, request: CandidateRequest) => {
  const { filterStatus, sortBy, sortOrder } = request
  const after = readCursor(orderOf(request), request.cursor)
  return trx
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
    .$if(filterStatus !== undefined, (query) =>
      query.where('applications.shortlist_status', '=', filterStatus ?? 'pending'),
    )
    .$if(after !== null, (query) => query.where(comesAfter(request, after ?? [])))
    .orderBy(sortings[sortBy].key, (by) => directed(by, sortBy, sortOrder))
    .orderBy('applications.created_at')
    .orderBy('applications.id')
    .limit(rowsToFetch(request))
}

const directed = (
  by: OrderByItemBuilder,
  sortBy: CandidateRequest['sortBy'],
  sortOrder: CandidateRequest['sortOrder'],
): OrderByItemBuilder => {
  const direction = sortOrder === 'asc' ? by.asc() : by.desc()
  return sortBy === 'rank' ? direction.nullsLast() : direction
}

const selectCandidates = (trx: TablesTransaction, jobId: JobId, request: CandidateRequest) =>
  trx
    .selectFrom(selectPage(trx, jobId, request).as('applications'))
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
    .orderBy(sortings[request.sortBy].key, (by) => directed(by, request.sortBy, request.sortOrder))
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
  flags: row.flags ?? [],
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
  const rows = await selectCandidates(trx, jobId, request).execute()
  return toPage(rows, request, {
    order,
    keyOf: (row) => [sortValueOf(row, request), row.created_at.toString(), row.id],
    toItem: toCandidate,
  })
}
