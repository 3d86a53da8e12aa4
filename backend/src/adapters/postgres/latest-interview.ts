// The latest interview of an application, as a lateral join: one look into an index per row, no query per row.

import { type Nullable, type Selectable, sql } from 'kysely'
import { asId, type InterviewId } from '../../domain/types.ts'
import type { InterviewSummary } from '../../orchestrator/views.ts'
import type { InterviewsTable } from './tables.ts'

type LatestColumns = Pick<
  Selectable<InterviewsTable>,
  'id' | 'status' | 'confirmation_deadline' | 'slot_selection_deadline' | 'scheduled_time'
>

/** To be joined as `latest` to something called `applications`. */
export const latestInterview = sql<LatestColumns>`(
  select id, status, confirmation_deadline, slot_selection_deadline, scheduled_time
  from interviews
  where interviews.application_id = applications.id
  order by created_at desc, id desc
  limit 1
)`.as<'latest'>('latest')

export const latestColumns = [
  'latest.id as interview_id',
  'latest.status as interview_status',
  'latest.confirmation_deadline',
  'latest.slot_selection_deadline',
  'latest.scheduled_time',
] as const

export interface LatestRow extends Nullable<Omit<LatestColumns, 'id' | 'status'>> {
  readonly interview_id: string | null
  readonly interview_status: LatestColumns['status'] | null
}

export const toInterviewSummary = (row: LatestRow): InterviewSummary | null =>
  row.interview_id === null || row.interview_status === null
    ? null
    : {
        id: asId<InterviewId>(row.interview_id),
        status: row.interview_status,
        confirmationDeadline: row.confirmation_deadline,
        slotSelectionDeadline: row.slot_selection_deadline,
        scheduledTime: row.scheduled_time,
      }
