// Applications: the shortlist as the domain sees it.

import { sql } from 'kysely'
import { type Application, placedStatuses, rankOf } from '../../domain/application.ts'
import { HiringError } from '../../domain/errors.ts'
import type { JobId } from '../../domain/types.ts'
import type { ApplicationDraft, Applications } from '../../orchestrator/ports.ts'
import { findView, listViews } from './application-views.ts'
import { listCandidates } from './candidate-list.ts'
import { applicationColumns, toApplication } from './rows.ts'
import { createScores } from './scores.ts'
import type { TablesTransaction } from './transaction.ts'

const selectApplications = (trx: TablesTransaction) => trx.selectFrom('applications').select(applicationColumns)

/** The application, locked until this transaction ends. Its job must be locked before. */
export const lockApplication = async (trx: TablesTransaction, id: string): Promise<Application | null> => {
  const row = await selectApplications(trx).where('applications.id', '=', id).forUpdate().executeTakeFirst()
  return row ? toApplication(row) : null
}

const insert = async (trx: TablesTransaction, draft: ApplicationDraft, at: Temporal.Instant): Promise<Application> => {
  const row = await trx
    .insertInto('applications')
    .values({
      id: draft.id,
      job_id: draft.jobId,
      applicant_id: draft.applicantId,
      // An existing portal's columns may have no defaults.
      applicant_role: 'Job Seeker',
      employer_id: draft.employerId,
      employer_role: 'Employer',
      status: 'pending',
      name: draft.name,
      email: draft.email,
      phone: draft.phone,
      // Nothing is written as an empty text: it is what an existing portal's columns take, and is read as null.
      address: draft.address ?? '',
      cover_letter: draft.coverLetter ?? '',
      resume_public_id: '',
      resume_url: '',
      created_at: at.toString(),
    })
    .returning(applicationColumns)
    .executeTakeFirstOrThrow()
  return toApplication(row)
}

/**
 * Seats are counted and ranks are unique at every statement, so whoever changes place stands up first: two
 * candidates can then swap ranks, and one can take the seat that another leaves.
 */
const saveAll = async (trx: TablesTransaction, applications: readonly Application[]): Promise<void> => {
  if (applications.length === 0) return
  const next = sql`
    unnest(
      ${applications.map((application) => application.id)}::uuid[],
      ${applications.map((application) => application.status)}::text[],
      ${applications.map(rankOf)}::integer[],
      ${applications.map((application) => application.portalStatus)}::text[]
    ) as next (id, shortlist_status, rank, status)
  `
  const standUp = sql`
    update applications
    set shortlist_status = 'pending', rank = null
    from ${next}
    where applications.id = next.id
      and applications.shortlist_status in ('shortlisted', 'buffer')
      and (applications.shortlist_status, applications.rank) is distinct from (next.shortlist_status, next.rank)
  `
  const sitDown = sql`
    update applications
    set shortlist_status = next.shortlist_status, rank = next.rank, status = next.status
    from ${next}
    where applications.id = next.id
  `
  const [, saved] = await Promise.all([standUp.execute(trx), sitDown.execute(trx)])
  if (saved.numAffectedRows !== BigInt(applications.length)) throw new HiringError('application.not_found')
}

/** Two looks into two indexes: the few who have a place, and the first of those who wait, in their order. */
const listContenders = async (trx: TablesTransaction, jobId: JobId, pending: number): Promise<Application[]> => {
  const placed = selectApplications(trx)
    .where('applications.job_id', '=', jobId)
    .where('applications.shortlist_status', 'in', placedStatuses)
  const waiting = selectApplications(trx)
    .where('applications.job_id', '=', jobId)
    .where('applications.shortlist_status', '=', 'pending')
    .where('applications.status', '=', 'pending')
    .where('applications.ai_processed', '=', true)
    .orderBy('applications.fit_score', (by) => by.desc().nullsLast())
    .orderBy('applications.created_at')
    .orderBy('applications.id')
    .limit(pending)
  const rows = await Promise.all([placed.execute(), waiting.execute()])
  return rows.flat().map(toApplication)
}

export const createApplications = (trx: TablesTransaction): Applications => ({
  find: async (id) => {
    const row = await selectApplications(trx).where('applications.id', '=', id).executeTakeFirst()
    return row ? toApplication(row) : null
  },
  insert: (draft, at) => insert(trx, draft, at),
  listOfJob: async (jobId: JobId) => {
    const rows = await selectApplications(trx).where('applications.job_id', '=', jobId).execute()
    return rows.map(toApplication)
  },
  listContenders: (jobId, pending) => listContenders(trx, jobId, pending),
  saveAll: (applications) => saveAll(trx, applications),
  delete: async (id) => {
    await trx.deleteFrom('applications').where('id', '=', id).execute()
  },
  ...createScores(trx),
  listOfApplicant: (applicantId, request) => listViews(trx, { column: 'applicant_id', userId: applicantId }, request),
  listOfEmployer: (employerId, request) => listViews(trx, { column: 'employer_id', userId: employerId }, request),
  findView: (id) => findView(trx, id),
  listCandidates: (jobId, request) => listCandidates(trx, jobId, request),
})
