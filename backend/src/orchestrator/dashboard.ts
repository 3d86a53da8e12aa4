// What the recruiter reads and sets: candidates, the activity log, the bookable week.

import { HiringError } from '../domain/errors.ts'
import type { Actor, JobId, RecruiterSchedule } from '../domain/types.ts'
import { requireOwner, requireRecruiter } from './access.ts'
import type { Orchestrator } from './orchestrator.ts'
import type { Ports, Tx } from './ports.ts'

type DashboardVerbs = Pick<Orchestrator, 'listCandidates' | 'listActivity' | 'getSchedule' | 'saveSchedule'>

const readOwn = <T>({ store }: Ports, actor: Actor, id: JobId, work: (tx: Tx) => Promise<T>): Promise<T> =>
  store.read(actor, async (tx) => {
    const job = await tx.jobs.find(id)
    if (!job) throw new HiringError('job.not_found')
    requireOwner(actor, job)
    return work(tx)
  })

const isTimeZone = (timeZone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)
    return true
  } catch {
    // The only way that Temporal has to say that it does not know a zone.
    return false
  }
}

const wallClock = /^([01]\d|2[0-3]):[0-5]\d$/

const checkedSchedule = (schedule: RecruiterSchedule): RecruiterSchedule => {
  const check = (field: string, holds: boolean, constraint: string): void => {
    if (!holds) throw new HiringError('input.invalid', { field, constraint })
  }
  const { timeZone, workingDays, dayStart, dayEnd, gapMinutes, noticeHours, horizonDays } = schedule
  check('timeZone', isTimeZone(timeZone), 'must be an IANA time zone, such as Europe/Berlin')
  check('workingDays', workingDays.length > 0, 'at least one working day is needed')
  check(
    'workingDays',
    workingDays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7),
    'must be 1 (Monday) to 7 (Sunday)',
  )
  check('dayStart', wallClock.test(dayStart), 'must be a time such as 09:00')
  check('dayEnd', wallClock.test(dayEnd) && dayEnd > dayStart, 'must be a time after dayStart, such as 18:00')
  check('gapMinutes', Number.isInteger(gapMinutes) && gapMinutes >= 0 && gapMinutes <= 240, 'must be 0 to 240')
  check('noticeHours', Number.isInteger(noticeHours) && noticeHours >= 0 && noticeHours <= 168, 'must be 0 to 168')
  check('horizonDays', Number.isInteger(horizonDays) && horizonDays >= 1 && horizonDays <= 60, 'must be 1 to 60')
  return { ...schedule, workingDays: [...new Set(workingDays)].sort((a, b) => a - b) }
}

export const createDashboardVerbs = (ports: Ports): DashboardVerbs => ({
  listCandidates: (actor, id, request) =>
    readOwn(ports, actor, id, (tx) => tx.applications.listCandidates(id, request)),
  listActivity: (actor, id, request) => readOwn(ports, actor, id, (tx) => tx.automationLog.list(id, request)),
  getSchedule: (actor) => {
    const recruiterId = requireRecruiter(actor)
    return ports.store.read(actor, (tx) => tx.schedules.get(recruiterId))
  },
  saveSchedule: (actor, schedule) => {
    const checked = checkedSchedule({ ...schedule, recruiterId: requireRecruiter(actor) })
    return ports.store.change(actor, async (tx) => {
      await tx.schedules.save(checked)
      return checked
    })
  },
})
