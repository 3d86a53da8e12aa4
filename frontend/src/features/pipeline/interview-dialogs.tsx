import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { bufferHeadQuery } from '../../api/dashboard.ts'
import {
  cancelInterview,
  extendDeadline,
  type InterviewAccess,
  recordOutcome,
  rescheduleInterview,
  slotsQuery,
} from '../../api/interviews.ts'
import type { Job } from '../../api/jobs.ts'
import { groupByDay } from '../../lib/slot-days.ts'
import { useNow } from '../../lib/use-now.ts'
import { cityOf, ownZone } from '../../lib/zoned-time.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { SelectField, TextAreaField } from '../../ui/field.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { successorOf } from './consequence.ts'
import type { Person } from './person.ts'
import { useJobMove } from './use-job-move.ts'

interface DialogProps {
  readonly job: Job
  readonly person: Person
  readonly interviewId: string
  readonly onClose: () => void
}

const extensions = [
  { hours: 12, words: '12 hours' },
  { hours: 24, words: '1 day' },
  { hours: 48, words: '2 days' },
  { hours: 72, words: '3 days' },
  { hours: 168, words: '1 week' },
]

export const ExtendDialog = ({ job, person, interviewId, onClose }: DialogProps): ReactNode => {
  const announce = useAnnounce()
  const [hours, setHours] = useState(24)
  const extend = useJobMove(
    job.id,
    () => extendDeadline(interviewId, hours),
    () => {
      onClose()
      announce(`${person.name} has more time.`)
    },
  )
  return (
    <AskDialog
      isOpen
      title={`Give ${person.name} more time?`}
      button="Extend the deadline"
      look="main"
      error={extend.error}
      isBusy={extend.isPending}
      onAct={() => extend.mutate(undefined)}
      onClose={onClose}
    >
      <p>The deadline moves back by that much; the seat is kept until then.</p>
      <SelectField label="More time" value={hours} onChange={(event) => setHours(Number(event.target.value))}>
        {extensions.map((extension) => (
          <option key={extension.hours} value={extension.hours}>
            {extension.words}
          </option>
        ))}
      </SelectField>
    </AskDialog>
  )
}

export const CancelDialog = ({ job, person, interviewId, onClose }: DialogProps): ReactNode => {
  const announce = useAnnounce()
  const [reason, setReason] = useState('')
  const { data: next = null } = useQuery(bufferHeadQuery(job.id))
  const isConfirmed = person.interview?.status === 'confirmed'
  const cancel = useJobMove(
    job.id,
    () => cancelInterview({ id: interviewId, link: null }, reason.trim() || null),
    () => {
      onClose()
      announce(`The interview with ${person.name} is cancelled.`)
    },
  )
  return (
    <AskDialog
      isOpen
      title="Cancel the interview?"
      button="Cancel the interview"
      refusal="Keep it"
      look="danger"
      error={cancel.error}
      isBusy={cancel.isPending}
      onAct={() => cancel.mutate(undefined)}
      onClose={onClose}
    >
      <p>
        {isConfirmed && `${person.name} is told by e-mail. `}
        The application leaves the shortlist. {successorOf(job, person, next)} This cannot be taken back.
      </p>
      <TextAreaField
        label="Reason"
        hint="It is kept in the log with your name."
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </AskDialog>
  )
}

export const NoShowDialog = ({ job, person, interviewId, onClose }: DialogProps): ReactNode => {
  const announce = useAnnounce()
  const { data: next = null } = useQuery(bufferHeadQuery(job.id))
  const record = useJobMove(
    job.id,
    () => recordOutcome(interviewId, 'no_show'),
    () => {
      onClose()
      announce(`Recorded: ${person.name} did not come.`)
    },
  )
  return (
    <AskDialog
      isOpen
      title={`Did ${person.name} not come?`}
      button="Record that nobody came"
      look="danger"
      error={record.error}
      isBusy={record.isPending}
      onAct={() => record.mutate(undefined)}
      onClose={onClose}
    >
      <p>
        {person.name} leaves the shortlist. {successorOf(job, person, next)} This cannot be taken back.
      </p>
    </AskDialog>
  )
}

const FreeTimeField = ({
  access,
  present,
  value,
  onChange,
}: {
  readonly access: InterviewAccess
  readonly present: string | null
  readonly value: string
  readonly onChange: (start: string) => void
}): ReactNode => {
  const now = useNow(60_000)
  const zone = ownZone()
  const { data, error, isPending } = useQuery(slotsQuery(access, zone))
  const others = data?.slots.filter((slot) => !present || Date.parse(slot.start) !== Date.parse(present)) ?? []
  const days = groupByDay(others, zone, now)
  const problem = error && !data ? 'The free times could not be loaded. Close this and try again.' : undefined
  return (
    <SelectField
      label="New time"
      hint={`In your time zone, ${cityOf(zone)}.`}
      value={value}
      error={problem}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{isPending ? 'Loading the free times…' : 'Choose a free time'}</option>
      {days.map((day) => (
        <optgroup key={day.date} label={day.label}>
          {day.times.map((time) => (
            <option key={time.start} value={time.start}>
              {day.label}, {time.label}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  )
}

export const MoveDialog = ({ job, person, interviewId, onClose }: DialogProps): ReactNode => {
  const announce = useAnnounce()
  const [start, setStart] = useState('')
  const access: InterviewAccess = { id: interviewId, link: null }
  const move = useJobMove(
    job.id,
    () => rescheduleInterview(access, start),
    () => {
      onClose()
      announce(`The interview with ${person.name} is moved. Both of you get the new calendar invite.`)
    },
  )
  return (
    <AskDialog
      isOpen
      title={`Move the interview with ${person.name}?`}
      button="Move the interview"
      look="main"
      error={move.error}
      isBusy={move.isPending}
      disabledBecause={start ? null : 'Choose a free time first.'}
      onAct={() => move.mutate(undefined)}
      onClose={onClose}
    >
      <p>{person.name} is told by e-mail, with a new calendar invite.</p>
      <FreeTimeField
        access={access}
        present={person.interview?.scheduledTime ?? null}
        value={start}
        onChange={setStart}
      />
    </AskDialog>
  )
}
