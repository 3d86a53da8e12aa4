// The automation log in words.

import type { ActivityEntry } from '../../api/dashboard.ts'

/** Every action that the log knows, as a person would say it. */
export const actionWords: Readonly<Record<string, string>> = {
  job_posted: 'Job posted',
  job_updated: 'Job changed',
  applications_closed: 'Applications closed',
  ranking_requested: 'Ranking requested',
  job_ranked: 'Candidates ranked',
  job_rescored: 'Resumes scored anew',
  automation_paused: 'Automation paused',
  automation_resumed: 'Automation resumed',
  application_received: 'Application received',
  application_withdrawn: 'Application withdrawn',
  resume_processed: 'Resume read',
  resume_unreadable: 'Resume unreadable',
  resume_reprocessing: 'Resume processed again',
  application_shortlisted: 'Shortlisted',
  application_buffered: 'Put into the buffer',
  candidate_promoted: 'Promoted',
  buffer_empty: 'Buffer empty',
  seat_left_open: 'Seat left open',
  manually_accepted: 'Accepted by hand',
  manually_rejected: 'Rejected by hand',
  invitation_sent: 'Invitation sent',
  invitation_accepted: 'Invitation accepted',
  invitation_declined: 'Invitation declined',
  invitation_expired: 'Invitation expired',
  slot_chosen: 'Time chosen',
  slot_choice_expired: 'Time to choose expired',
  interview_confirmed: 'Interview confirmed',
  interview_rescheduled: 'Interview moved',
  interview_cancelled: 'Interview cancelled',
  interview_completed: 'Interview took place',
  interview_no_show: 'Candidate did not come',
  interview_reminded: 'Reminder sent',
  deadline_extended: 'Deadline extended',
  flag_changed: 'Switch changed',
  mail_given_up: 'Mail could not be delivered',
}

const spoken = (name: string): string => {
  const words = name
    .replaceAll(/([A-Z])/g, ' $1')
    .replaceAll('_', ' ')
    .toLowerCase()
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const actionOf = (action: string): string => actionWords[action] ?? spoken(action)

/** Who did it: a person by name, or the engine by what moved it. */
export const actorOf = ({ actorName, trigger }: ActivityEntry): string => {
  if (actorName) return actorName
  if (trigger === 'scheduled') return 'Timer'
  return trigger === 'auto' ? 'Automation' : 'A person'
}

/** For the operator; a person at this page has no use for them. */
const technical = ['actor', 'code', 'scorerVersion']

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** What came of it, as pairs of a name and a value; ids say nothing to a person and are left out. */
export const outcomeOf = (
  { details, replacedName }: ActivityEntry,
  tellInstant: (instant: string) => string,
): readonly (readonly [name: string, value: string])[] =>
  Object.entries(details).flatMap(([name, value]) => {
    if (value === null || value === '' || technical.includes(name)) return []
    if (typeof value === 'string' && uuid.test(value)) return []
    if (name === 'vacatedBy') return replacedName === null ? [] : [['In place of', replacedName] as const]
    if (typeof value === 'string' && instant.test(value)) return [[spoken(name), tellInstant(value)] as const]
    if (typeof value === 'boolean') return [[spoken(name), value ? 'yes' : 'no'] as const]
    return [[spoken(name), String(value).replaceAll('_', ' ')] as const]
  })
