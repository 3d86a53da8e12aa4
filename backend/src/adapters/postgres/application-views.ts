// Applications as their candidate, or the employer's old list, sees them: with job, resume and latest interview.

import { type Selectable, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { type ApplicationId, asId, type JobId, type UserId } from '../../domain/types.ts'
import type { ApplicationView, Page, PageRequest } from '../../orchestrator/views.ts'
import { latestColumns, latestInterview, toInterviewSummary } from './latest-interview.ts'
import { type Order, readCursor, rowsToFetch, toPage } from './pages.ts'
import { readInIndexOrder } from './planning.ts'
import type { ApplicationsTable, Tables } from './tables.ts'
import type { TablesTransaction } from './transaction.ts'

type SelectedApplications = SelectQueryBuilder<Tables, 'applications', Selectable<ApplicationsTable>>

/** The applications are picked before anything is joined to them: an employer may have thousands. */
const selectViews = (trx: TablesTransaction, pick: (all: SelectedApplications) => SelectedApplications) =>
  trx
    .selectFrom(pick(trx.selectFrom('applications').selectAll()).as('applications'))
    .leftJoin('jobs', 'jobs.id', 'applications.job_id')
    .leftJoin('resumes', 'resumes.application_id', 'applications.id')
    .leftJoinLateral(latestInterview, (join) => join.onTrue())
    .select([
      'applications.id',
      'applications.job_id',
      'applications.name',
      'applications.email',
      'applications.address',
      'applications.cover_letter',
      'applications.applicant_id',
      'applications.employer_id',
      'applications.created_at',
      'applications.status',
      'applications.shortlist_status',
      'applications.fit_score',
      'applications.ai_processed',
      'jobs.title as job_title',
      'jobs.company',
      'resumes.unreadable_reason',
      'resumes.file_name',
    ])
    // A bigint in an existing portal.
    .select(sql<string | null>`applications.phone::text`.as('phone'))
    .select(latestColumns)

type ViewRow = Awaited<ReturnType<ReturnType<typeof selectViews>['execute']>>[number]

const toView = (row: ViewRow): ApplicationView => ({
  id: asId<ApplicationId>(row.id),
  jobId: row.job_id === null ? null : asId<JobId>(row.job_id),
  jobTitle: row.job_title,
  company: row.company,
  name: row.name,
  email: row.email,
  phone: row.phone,
  address: row.address || null,
  coverLetter: row.cover_letter || null,
  applicantId: asId<UserId>(row.applicant_id),
  employerId: asId<UserId>(row.employer_id),
  appliedAt: row.created_at,
  portalStatus: row.status,
  shortlistStatus: row.shortlist_status,
  fitScore: row.fit_score,
  aiProcessed: row.ai_processed,
  unreadable: row.unreadable_reason,
  resumeFileName: row.file_name,
  interview: toInterviewSummary(row),
})

export const findView = async (trx: TablesTransaction, id: ApplicationId): Promise<ApplicationView | null> => {
  const row = await selectViews(trx, (all) => all.where('applications.id', '=', id)).executeTakeFirst()
  return row ? toView(row) : null
}

interface Whose {
  readonly column: 'applicant_id' | 'employer_id'
  readonly userId: UserId
}

const newestFirst: Order = { name: 'applications', kinds: ['instant', 'uuid'] }

export const listViews = async (
  trx: TablesTransaction,
  { column, userId }: Whose,
  request: PageRequest,
): Promise<Page<ApplicationView>> => {
  const after = readCursor(newestFirst, request.cursor)
  const pick = (all: SelectedApplications) =>
    all
      .where(`applications.${column}`, '=', userId)
      .$if(after !== null, (query) =>
        query.where(
          sql<SqlBool>`(applications.created_at, applications.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`,
        ),
      )
      .orderBy('applications.created_at', 'desc')
      .orderBy('applications.id', 'desc')
      .limit(rowsToFetch(request))
  const select = selectViews(trx, pick).orderBy('applications.created_at', 'desc').orderBy('applications.id', 'desc')
  // A candidate has few applications; an employer's are read along their index.
  const [, rows] = await Promise.all([column === 'employer_id' ? readInIndexOrder(trx) : null, select.execute()])
  return toPage(rows, request, {
    order: newestFirst,
    keyOf: (row) => [row.created_at.toString(), row.id],
    toItem: toView,
  })
}
