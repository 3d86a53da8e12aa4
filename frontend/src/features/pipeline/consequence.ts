// What a decision by hand does to the others, said before it is made.

import type { Candidate } from '../../api/dashboard.ts'
import type { Job } from '../../api/jobs.ts'
import type { Person } from './person.ts'

export type Decision = 'promote' | 'accept' | 'reject'

/** Who moves up when a seat becomes free. */
export const successorOf = (job: Job, person: Person, next: Candidate | null): string => {
  if (!job.automationEnabled)
    return 'The automation is paused, so the seat stays open until you resume it or accept somebody.'
  const seat = person.rank === null ? 'the free seat' : `rank ${person.rank}`
  return next
    ? `${next.name}, first in the buffer, takes ${seat} and is invited.`
    : 'The buffer is empty, so the seat stays open.'
}

const hasLiveInterview = ({ interview }: Person): boolean =>
  interview !== null && ['invitation_sent', 'slot_pending', 'confirmed'].includes(interview.status)

export const consequenceOf = (decision: Decision, job: Job, person: Person, next: Candidate | null): string => {
  if (decision === 'promote') return `${person.name} takes a free seat ahead of the ranking and is invited.`
  if (decision === 'accept') {
    return `${person.name} takes a free seat, whatever the ranking says, and no ranking touches that any more.`
  }
  const leaves = `${person.name} is rejected and takes no further part in the automation.`
  if (person.shortlistStatus !== 'shortlisted') return leaves
  const interview = hasLiveInterview(person) ? ' The interview is cancelled.' : ''
  return `${leaves}${interview} ${successorOf(job, person, next)}`
}
