// What must hold after every step of a journey (numbers as in the properties' catalogue). The checker looks at the
// stored state from outside and keeps its own copy of the rules, so that it cannot share a mistake with the engine.

import type { Application } from '../../../domain/application.ts'
import type { Interview, InterviewStatus } from '../../../domain/interview.ts'
import type { ApplicationId, InterviewId, Job } from '../../../domain/types.ts'
import type { ActivityEntry } from '../../../orchestrator/views.ts'

/** The stored state of one job at one moment. */
export interface Snapshot {
  readonly job: Job
  readonly applications: readonly Application[]
  readonly interviews: readonly Interview[]
  /** The whole log, oldest first. */
  readonly log: readonly ActivityEntry[]
  /** Where the log's hash chain is broken, or null. */
  readonly brokenLink: number | null
  /** Every hand-over of a mail, in order: the same message twice stands here twice. */
  readonly deliveries: readonly { readonly messageId: string; readonly to: string; readonly subject: string }[]
}

export interface Breach {
  readonly property: string
  readonly what: string
}

const lifecycle: Readonly<Record<InterviewStatus, readonly InterviewStatus[]>> = {
  invitation_sent: ['slot_pending', 'cancelled', 'expired'],
  slot_pending: ['confirmed', 'cancelled', 'expired'],
  confirmed: ['completed', 'no_show', 'cancelled'],
  completed: [],
  cancelled: [],
  no_show: [],
  expired: [],
}

const dropoutActions = new Set([
  'manually_rejected',
  'invitation_declined',
  'invitation_expired',
  'slot_choice_expired',
  'interview_cancelled',
  'interview_no_show',
])

/** Which log entry tells of an interview that has come into a state. */
const actionsFor: Readonly<Record<InterviewStatus, readonly string[]>> = {
  invitation_sent: ['invitation_sent'],
  slot_pending: ['invitation_accepted'],
  confirmed: ['interview_confirmed'],
  completed: ['interview_completed'],
  cancelled: ['invitation_declined', 'interview_cancelled', 'manually_rejected'],
  no_show: ['interview_no_show'],
  expired: ['invitation_expired', 'slot_choice_expired'],
}

const shortlistedOf = ({ applications }: Snapshot) => applications.filter((a) => a.status === 'shortlisted')
const bufferOf = ({ applications }: Snapshot) =>
  applications.filter((a) => a.status === 'buffer').sort((a, b) => a.rank - b.rank)

type Check = (now: Snapshot, before: Snapshot | null) => string | null

const p6: Check = (now) => {
  const seated = shortlistedOf(now).length
  return seated > now.job.numberOfOpenings ? `${seated} shortlisted for ${now.job.numberOfOpenings} openings` : null
}

/** Compares two moments between which exactly one seat was vacated: the best of the buffer must sit there now. */
const p9: Check = (now, before) => {
  if (!before || before.job.rankedAt === null) return null
  const left = shortlistedOf(before).filter((a) => !shortlistedOf(now).some((b) => b.id === a.id))
  const [gone] = left
  const [next] = bufferOf(before)
  if (left.length !== 1 || !gone || !next || !now.job.automationEnabled) return null
  const promoted = shortlistedOf(now).find((a) => a.id === next.id)
  if (promoted?.rank !== gone.rank)
    return `${next.id} was first in the buffer and does not hold the vacated rank ${gone.rank}`
  return null
}

/** Holds when nothing is left to be done. */
const p10: Check = (now) => {
  if (now.job.rankedAt === null || !now.job.automationEnabled) return null
  const spare = now.applications.filter(
    (a) => a.status === 'pending' && a.portalStatus === 'pending' && a.aiProcessed,
  ).length
  const buffered = bufferOf(now).length
  return buffered < now.job.shortlistingBuffer && spare > 0
    ? `the buffer has ${buffered} of ${now.job.shortlistingBuffer} while ${spare} processed candidates wait`
    : null
}

const p12: Check = (now) => {
  const counting = new Set<InterviewStatus>(['invitation_sent', 'slot_pending', 'confirmed', 'completed', 'no_show'])
  for (const application of shortlistedOf(now)) {
    const count = now.interviews.filter((i) => i.applicationId === application.id && counting.has(i.status)).length
    if (count !== 1) return `shortlisted application ${application.id} has ${count} interviews`
  }
  return null
}

const reachable = (from: InterviewStatus, to: InterviewStatus): boolean =>
  from === to || lifecycle[from].some((next) => reachable(next, to))

const p13: Check = (now, before) => {
  const earlier = new Map<InterviewId, InterviewStatus>(before?.interviews.map((i) => [i.id, i.status]))
  for (const { id, status } of now.interviews) {
    const from = earlier.get(id) ?? 'invitation_sent'
    if (!reachable(from, status)) return `interview ${id} went from ${from} to ${status}`
  }
  const gone = [...earlier.keys()].find((id) => !now.interviews.some((i) => i.id === id))
  return gone ? `interview ${gone} vanished` : null
}

const p30: Check = (now) => {
  if (now.brokenLink !== null) return `the log's chain is broken at entry ${now.brokenLink}`
  const gap = now.log.findIndex((entry, index) => entry.sequence !== index + 1)
  if (gap >= 0) return `log entry ${gap + 1} is missing`
  for (const interview of now.interviews) {
    const told = now.log.some(
      (entry) => entry.applicationId === interview.applicationId && actionsFor[interview.status].includes(entry.action),
    )
    if (!told) return `no log entry tells that interview ${interview.id} is ${interview.status}`
  }
  for (const application of now.applications.filter((a) => a.status === 'shortlisted' || a.status === 'buffer')) {
    const actions = ['application_shortlisted', 'application_buffered', 'candidate_promoted', 'manually_accepted']
    const told = now.log.some((entry) => entry.applicationId === application.id && actions.includes(entry.action))
    if (!told) return `no log entry tells how application ${application.id} became ${application.status}`
  }
  return null
}

const p54: Check = (now) => {
  const seated = shortlistedOf(now)
  const ranks = [...seated, ...bufferOf(now)].map((a) => a.rank)
  const twice = ranks.find((rank, index) => ranks.indexOf(rank) !== index)
  if (twice !== undefined) return `rank ${twice} is held twice`
  const beyond = seated.find((a) => a.rank > now.job.numberOfOpenings)
  return beyond ? `shortlisted rank ${beyond.rank} lies beyond ${now.job.numberOfOpenings} openings` : null
}

/** A dropout of a ranked job whose automation is on has exactly one consequence. */
const p55: Check = (now) => {
  const seatOf = new Map<ApplicationId, boolean>()
  const shortlistedOnce = new Set<ApplicationId>()
  for (const entry of now.log) {
    if (entry.applicationId === null) continue
    if (['application_shortlisted', 'candidate_promoted', 'manually_accepted'].includes(entry.action))
      shortlistedOnce.add(entry.applicationId)
    if (dropoutActions.has(entry.action)) seatOf.set(entry.applicationId, shortlistedOnce.has(entry.applicationId))
  }
  for (const [applicationId, hadSeat] of seatOf) {
    const consequences = now.log.filter(
      (entry) =>
        entry.details.vacatedBy === applicationId && ['candidate_promoted', 'buffer_empty'].includes(entry.action),
    ).length
    const expected = hadSeat ? 1 : 0
    if (consequences !== expected)
      return `the dropout of ${applicationId} had ${consequences} consequences, not ${expected}`
  }
  return null
}

const p57: Check = (now) => {
  const slots = now.interviews.flatMap((i) =>
    i.status === 'confirmed' ? [{ id: i.id, recruiterId: i.recruiterId, ...i.slot }] : [],
  )
  for (const a of slots)
    for (const b of slots) {
      const overlap =
        a.id < b.id &&
        a.recruiterId === b.recruiterId &&
        Temporal.Instant.compare(a.start, b.end) < 0 &&
        Temporal.Instant.compare(b.start, a.end) < 0
      if (overlap) return `interviews ${a.id} and ${b.id} overlap`
    }
  return null
}

const p62: Check = ({ deliveries }) => {
  const seen = new Set<string>()
  for (const { messageId, to, subject } of deliveries) {
    if (seen.has(messageId)) return `"${subject}" went to ${to} twice`
    seen.add(messageId)
  }
  return null
}

const always: Readonly<Record<string, Check>> = {
  P6: p6,
  P9: p9,
  P12: p12,
  P13: p13,
  P30: p30,
  P54: p54,
  P55: p55,
  P57: p57,
  P62: p62,
}

/** The first property that does not hold now, or null. `atRest`: nothing is due, so P10 must hold too. */
export const findBreach = (now: Snapshot, before: Snapshot | null, atRest: boolean): Breach | null => {
  const checks = atRest ? { ...always, P10: p10 } : always
  for (const [property, check] of Object.entries(checks)) {
    const what = check(now, before)
    if (what !== null) return { property, what }
  }
  return null
}

/** The properties that a journey checks, for its report. */
export const checkedProperties: readonly string[] = [...Object.keys(always), 'P10']
