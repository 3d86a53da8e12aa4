// Interviews. The database itself refuses overlaps, a second live interview, and moves outside the lifecycle.

import { type SqlBool, sql } from 'kysely'
import { HiringError } from '../../domain/errors.ts'
import { type Interview, liveStatuses } from '../../domain/interview.ts'
import { type ApplicationId, asId, type InterviewId, type Slot, type UserId } from '../../domain/types.ts'
import type { Interviews } from '../../orchestrator/ports.ts'
import { formatSlot, interviewColumns, interviewState, parseSlot, toInterview } from './rows.ts'
import type { TablesTransaction } from './transaction.ts'

const selectInterviews = (trx: TablesTransaction) => trx.selectFrom('interviews').select(interviewColumns)

/** The interview, locked until this transaction ends. Its job must be locked before. */
export const lockInterview = async (trx: TablesTransaction, id: string): Promise<Interview | null> => {
  const row = await selectInterviews(trx).where('interviews.id', '=', id).forUpdate().executeTakeFirst()
  return row ? toInterview(row) : null
}

const insert = async (trx: TablesTransaction, interview: Interview): Promise<void> => {
  await trx
    .insertInto('interviews')
    .values({
      id: interview.id,
      application_id: interview.applicationId,
      job_id: interview.jobId,
      recruiter_id: interview.recruiterId,
      candidate_id: interview.candidateId,
      rank_at_time: interview.rankAtTime,
      created_at: interview.createdAt.toString(),
      ...interviewState(interview),
    })
    .execute()
}

const save = async (trx: TablesTransaction, interview: Interview): Promise<void> => {
  const saved = await trx
    .updateTable('interviews')
    .set(interviewState(interview))
    .where('id', '=', interview.id)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new HiringError('interview.not_found')
}

const listClaimedSlots = async (
  trx: TablesTransaction,
  recruiterId: UserId,
  within: Slot,
  except: InterviewId | null,
): Promise<Slot[]> => {
  const rows = await trx
    .selectFrom('interviews')
    .select('slot')
    .where('recruiter_id', '=', recruiterId)
    .where('status', 'in', ['slot_pending', 'confirmed'])
    .where('slot', 'is not', null)
    .where(sql<SqlBool>`slot && ${formatSlot(within)}::tstzrange`)
    .$if(except !== null, (query) => query.where('id', '!=', except))
    .orderBy(sql`lower(slot)`)
    .execute()
  return rows.flatMap(({ slot }) => (slot === null ? [] : [parseSlot(slot)]))
}

/** Two looks into two small partial indexes, one for each kind of deadline. */
const listOverdueIds = async (trx: TablesTransaction, at: Temporal.Instant, limit: number): Promise<InterviewId[]> => {
  const overdue = (
    status: 'invitation_sent' | 'slot_pending',
    deadline: 'confirmation_deadline' | 'slot_selection_deadline',
  ) =>
    trx
      .selectFrom('interviews')
      .innerJoin('jobs', 'jobs.id', 'interviews.job_id')
      .select(['interviews.id', `interviews.${deadline} as deadline`])
      .where('interviews.status', '=', status)
      .where(`interviews.${deadline}`, '<', sql<Temporal.Instant>`${at.toString()}::timestamptz`)
      .where('jobs.automation_enabled', '=', true)
      .orderBy(`interviews.${deadline}`)
      .limit(limit)
  const rows = await trx
    .selectFrom(overdue('invitation_sent', 'confirmation_deadline').as('unanswered'))
    .select(['unanswered.id', 'unanswered.deadline'])
    .unionAll(
      trx
        .selectFrom(overdue('slot_pending', 'slot_selection_deadline').as('unchosen'))
        .select(['unchosen.id', 'unchosen.deadline']),
    )
    .orderBy('deadline')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => asId<InterviewId>(row.id))
}

const listUninvitedIds = async (trx: TablesTransaction, limit: number): Promise<ApplicationId[]> => {
  const rows = await trx
    .selectFrom('applications')
    .innerJoin('jobs', 'jobs.id', 'applications.job_id')
    .select('applications.id')
    .where('applications.shortlist_status', '=', 'shortlisted')
    .where('applications.rank', 'is not', null)
    .where('jobs.automation_enabled', '=', true)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('interviews').whereRef('interviews.application_id', '=', 'applications.id'))),
    )
    .orderBy('applications.job_id')
    .orderBy('applications.rank')
    .limit(limit)
    .execute()
  return rows.map((row) => asId<ApplicationId>(row.id))
}

export const createInterviews = (trx: TablesTransaction): Interviews => ({
  find: async (id) => {
    const row = await selectInterviews(trx).where('interviews.id', '=', id).executeTakeFirst()
    return row ? toInterview(row) : null
  },
  insert: (interview) => insert(trx, interview),
  save: (interview) => save(trx, interview),
  listOfJob: async (jobId) => {
    const rows = await selectInterviews(trx)
      .where('interviews.job_id', '=', jobId)
      .orderBy('interviews.created_at')
      .orderBy('interviews.id')
      .execute()
    return rows.map(toInterview)
  },
  findLiveOf: async (applicationId) => {
    const row = await selectInterviews(trx)
      .where('interviews.application_id', '=', applicationId)
      .where('interviews.status', 'in', liveStatuses)
      .executeTakeFirst()
    return row ? toInterview(row) : null
  },
  listClaimedSlots: (recruiterId, within, except) => listClaimedSlots(trx, recruiterId, within, except),
  listOverdueIds: (at, limit) => listOverdueIds(trx, at, limit),
  listUninvitedIds: (limit) => listUninvitedIds(trx, limit),
})
