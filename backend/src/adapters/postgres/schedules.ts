// The recruiters' bookable weeks. Who has saved none has the default one, in their own zone where it is known.

import { HiringError } from '../../domain/errors.ts'
import { defaultSchedule, type RecruiterSchedule, type UserId } from '../../domain/types.ts'
import type { Schedules } from '../../orchestrator/ports.ts'
import type { TablesTransaction } from './transaction.ts'

/** Where the recruiter's browser was; a default week at somebody else's hours would be no use. */
const ownZone = async (trx: TablesTransaction, id: UserId): Promise<string | null> => {
  const row = await trx.selectFrom('users').select('time_zone').where('id', '=', id).executeTakeFirst()
  return row?.time_zone ?? null
}

const get = async (trx: TablesTransaction, recruiterId: UserId): Promise<RecruiterSchedule> => {
  const row = await trx
    .selectFrom('recruiter_schedules')
    .select(['time_zone', 'working_days', 'day_start', 'day_end', 'gap_minutes', 'notice_hours', 'horizon_days'])
    .where('recruiter_id', '=', recruiterId)
    .executeTakeFirst()
  if (!row)
    return { recruiterId, ...defaultSchedule, timeZone: (await ownZone(trx, recruiterId)) ?? defaultSchedule.timeZone }
  return {
    recruiterId,
    timeZone: row.time_zone,
    workingDays: row.working_days,
    dayStart: row.day_start,
    dayEnd: row.day_end,
    gapMinutes: row.gap_minutes,
    noticeHours: row.notice_hours,
    horizonDays: row.horizon_days,
  }
}

export const createSchedules = (trx: TablesTransaction): Schedules => ({
  get: (recruiterId) => get(trx, recruiterId),

  lock: async (recruiterId) => {
    // The person's row, as a recruiter with the default week has no row of their own; rows that refer to them pass.
    const person = trx.selectFrom('users').select('id').where('id', '=', recruiterId).forNoKeyUpdate()
    const [found, schedule] = await Promise.all([person.executeTakeFirst(), get(trx, recruiterId)])
    if (!found) throw new HiringError('internal.bug', { recruiterId, missing: 'the recruiter to lock' })
    return schedule
  },

  save: async ({ recruiterId, ...schedule }) => {
    const week = {
      time_zone: schedule.timeZone,
      working_days: [...schedule.workingDays],
      day_start: schedule.dayStart,
      day_end: schedule.dayEnd,
      gap_minutes: schedule.gapMinutes,
      notice_hours: schedule.noticeHours,
      horizon_days: schedule.horizonDays,
    }
    await trx
      .insertInto('recruiter_schedules')
      .values({ recruiter_id: recruiterId, ...week })
      .onConflict((conflict) => conflict.column('recruiter_id').doUpdateSet(week))
      .execute()
  },
})
