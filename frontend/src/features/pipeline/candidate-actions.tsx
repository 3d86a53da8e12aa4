import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { decideApplication, promoteApplication } from '../../api/applications.ts'
import { bufferHeadQuery } from '../../api/dashboard.ts'
import { type Job, shortlistQuery } from '../../api/jobs.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { TextAreaField } from '../../ui/field.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { consequenceOf, type Decision } from './consequence.ts'
import type { Person } from './person.ts'
import { useJobMove } from './use-job-move.ts'

/** Which decisions each state leaves open. */
const decisions: Readonly<Record<Person['shortlistStatus'], readonly Decision[]>> = {
  pending: ['accept', 'reject'],
  buffer: ['promote', 'accept', 'reject'],
  shortlisted: ['reject'],
  rejected: ['accept'],
  expired: ['accept', 'reject'],
}

const verbs: Readonly<Record<Decision, { readonly verb: string; readonly done: string }>> = {
  promote: { verb: 'Promote', done: 'is promoted and will be invited' },
  accept: { verb: 'Accept', done: 'is accepted' },
  reject: { verb: 'Reject', done: 'is rejected' },
}

const decide = async (decision: Decision, id: string, reason: string): Promise<void> => {
  if (decision === 'promote') await promoteApplication(id, reason)
  else await decideApplication(id, decision === 'accept' ? 'accepted' : 'rejected', reason || null)
}

/** Seating somebody needs a free seat. */
const useSeatRefusal = (job: Job): string | null => {
  const { data: summary } = useQuery(shortlistQuery(job.id))
  if (!summary || summary.counts.shortlisted < summary.openings) return null
  return summary.openings === 1
    ? 'The one opening has a shortlisted candidate. Reject that one first.'
    : `All ${summary.openings} openings have a shortlisted candidate. Reject one first.`
}

interface DecisionDialogProps {
  readonly job: Job
  readonly person: Person
  readonly decision: Decision
  readonly onClose: () => void
}

const DecisionDialog = ({ job, person, decision, onClose }: DecisionDialogProps): ReactNode => {
  const announce = useAnnounce()
  const [reason, setReason] = useState('')
  const { data: next = null } = useQuery(bufferHeadQuery(job.id))
  const { verb, done } = verbs[decision]
  const move = useJobMove(
    job.id,
    () => decide(decision, person.applicationId, reason.trim()),
    () => {
      onClose()
      announce(`${person.name} ${done}.`)
    },
  )
  const needsReason = decision === 'promote'
  return (
    <AskDialog
      isOpen
      title={`${verb} ${person.name}?`}
      button={`${verb} ${person.name}`}
      look={decision === 'reject' ? 'danger' : 'main'}
      error={move.error}
      isBusy={move.isPending}
      disabledBecause={
        needsReason && reason.trim() === '' ? 'Write a reason first: it goes against the ranking.' : null
      }
      onAct={() => move.mutate(undefined)}
      onClose={onClose}
    >
      <p>{consequenceOf(decision, job, person, next)}</p>
      <TextAreaField
        label="Reason"
        hint="It is kept in the log with your name."
        rows={3}
        maxLength={1000}
        required={needsReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </AskDialog>
  )
}

export const CandidateActions = ({ job, person }: { readonly job: Job; readonly person: Person }): ReactNode => {
  const [asking, setAsking] = useState<Decision | null>(null)
  const seatRefusal = useSeatRefusal(job)
  const open = decisions[person.shortlistStatus].filter(
    (decision) => !(decision === 'reject' && person.portalStatus === 'rejected'),
  )
  return (
    <div className="flex flex-wrap gap-2">
      {open.map((decision) => (
        <Button
          key={decision}
          disabledBecause={decision === 'reject' ? null : seatRefusal}
          onClick={() => setAsking(decision)}
        >
          {verbs[decision].verb}
        </Button>
      ))}
      {asking && <DecisionDialog job={job} person={person} decision={asking} onClose={() => setAsking(null)} />}
    </div>
  )
}
