// What happens next on a job, and when: the line that a recruiter looks at first.

import type { Candidate } from '../../api/dashboard.ts'
import type { Job, ShortlistSummary } from '../../api/jobs.ts'
import { counted } from '../../lib/amounts.ts'

export interface NextStep {
  readonly words: string
  /** When it happens at the latest; null where a person decides. */
  readonly at: string | null
}

interface Situation {
  readonly job: Job
  readonly summary: ShortlistSummary
  /** Those who hold a seat. */
  readonly seated: readonly Candidate[]
  readonly now: number
}

const isPast = (instant: string | null, now: number): boolean => instant !== null && Date.parse(instant) <= now

const eventOf = ({ name, interview }: Candidate, now: number): NextStep | null => {
  switch (interview?.status) {
    case 'invitation_sent':
      return { words: `${name} answers the invitation by`, at: interview.confirmationDeadline }
    case 'slot_pending':
      return { words: `${name} chooses a time by`, at: interview.slotSelectionDeadline }
    case 'confirmed':
      // It has begun: from now on the recruiter is waited for, before anything else.
      return isPast(interview.scheduledTime, now)
        ? { words: `Record how the interview with ${name} went.`, at: null }
        : { words: `Interview with ${name},`, at: interview.scheduledTime }
    default:
      return null
  }
}

/** Instants of the API are all UTC, so they compare as text; what has no instant is due already. */
const isSooner = (a: NextStep, b: NextStep): boolean => (a.at ?? '') < (b.at ?? '')

const beforeRanking = ({ job, summary }: Situation): NextStep => {
  if (job.rankingRequestedAt) {
    const latest = Date.parse(job.rankingRequestedAt) + job.policy.processingWaitMinutes * 60_000
    const waiting = summary.waitingForResumes
    return waiting > 0
      ? {
          words: `Ranking once ${counted(waiting, 'resume')} more ${waiting === 1 ? 'is' : 'are'} read, at the latest`,
          at: new Date(latest).toISOString(),
        }
      : { words: 'Ranking is under way', at: null }
  }
  if (job.applicationsClosed)
    return { words: 'Applications are closed. Start the ranking when you are ready.', at: null }
  return { words: 'Applications are open. Close them, and the best are ranked and invited.', at: null }
}

/** The next thing that happens by itself or is due from a person. */
export const nextStep = (situation: Situation): NextStep => {
  const { job, summary, seated, now } = situation
  if (!summary.ranked) return beforeRanking(situation)
  if (!job.automationEnabled)
    return { words: 'The automation is paused: nobody is promoted or expired by itself.', at: null }
  const events = seated.flatMap((candidate) => eventOf(candidate, now) ?? [])
  const [first, ...others] = events
  if (first) return others.reduce((soonest, event) => (isSooner(event, soonest) ? event : soonest), first)
  if (summary.counts.shortlisted < summary.openings) {
    return { words: 'A seat is open and nobody is left to take it. Accept a candidate, or raise the buffer.', at: null }
  }
  return { words: 'Nothing is due. All interviews are done.', at: null }
}
