import { type ReactNode, useState } from 'react'
import { asFailure } from '../../api/failure.ts'
import { recordOutcome } from '../../api/interviews.ts'
import type { Job } from '../../api/jobs.ts'
import { interviewWords } from '../../api/status-words.ts'
import { timeLeft } from '../../lib/countdown.ts'
import { useNow } from '../../lib/use-now.ts'
import { momentIn, ownZone, yourMoment } from '../../lib/zoned-time.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { CancelDialog, ExtendDialog, MoveDialog, NoShowDialog } from './interview-dialogs.tsx'
import type { Person } from './person.ts'
import { useJobMove } from './use-job-move.ts'

type Interview = NonNullable<Person['interview']>

interface PartProps {
  readonly job: Job
  readonly person: Person
  readonly interview: Interview
}

const deadlineOf = (interview: Interview): string | null => {
  if (interview.status === 'invitation_sent') return interview.confirmationDeadline
  return interview.status === 'slot_pending' ? interview.slotSelectionDeadline : null
}

const When = ({ interview }: { readonly interview: Interview }): ReactNode => {
  const now = useNow()
  const deadline = deadlineOf(interview)
  if (deadline) {
    const doing = interview.status === 'invitation_sent' ? 'Answers' : 'Chooses a time'
    return (
      <p>
        {doing} by {yourMoment(deadline, ownZone(), now)}
        <span className="text-muted"> – {timeLeft(deadline, now).words.toLowerCase()}</span>
      </p>
    )
  }
  return interview.scheduledTime && <p>{yourMoment(interview.scheduledTime, ownZone(), now)}</p>
}

/** Before the start there is nothing to record; the buttons say from when on there is. */
const OutcomeActions = ({ job, person, interview }: PartProps): ReactNode => {
  const now = useNow()
  const announce = useAnnounce()
  const [isNoShow, setIsNoShow] = useState(false)
  const completed = useJobMove(
    job.id,
    () => recordOutcome(interview.id, 'completed'),
    () => announce(`Recorded: the interview with ${person.name} took place.`),
  )
  const start = interview.scheduledTime
  const tooEarly =
    start && Date.parse(start) > now
      ? `The interview begins ${momentIn(start, ownZone(), now)}. Record it after that.`
      : null
  return (
    <>
      <Button disabledBecause={tooEarly} isBusy={completed.isPending} onClick={() => completed.mutate(undefined)}>
        It took place
      </Button>
      <Button disabledBecause={tooEarly} onClick={() => setIsNoShow(true)}>
        Did not come
      </Button>
      {completed.error && (
        <p role="alert" className="w-full text-13 text-bad">
          {asFailure(completed.error).message}
        </p>
      )}
      {isNoShow && (
        <NoShowDialog job={job} person={person} interviewId={interview.id} onClose={() => setIsNoShow(false)} />
      )}
    </>
  )
}

type Asked = 'extend' | 'move' | 'cancel'

const LiveActions = ({ job, person, interview }: PartProps): ReactNode => {
  const [asked, setAsked] = useState<Asked | null>(null)
  const isConfirmed = interview.status === 'confirmed'
  const given = { job, person, interviewId: interview.id, onClose: () => setAsked(null) }
  return (
    <>
      {!isConfirmed && <Button onClick={() => setAsked('extend')}>Extend the deadline</Button>}
      {isConfirmed && <Button onClick={() => setAsked('move')}>Move</Button>}
      <Button look="quiet" onClick={() => setAsked('cancel')}>
        Cancel the interview
      </Button>
      {asked === 'extend' && <ExtendDialog {...given} />}
      {asked === 'move' && <MoveDialog {...given} />}
      {asked === 'cancel' && <CancelDialog {...given} />}
    </>
  )
}

const liveStatuses: readonly Interview['status'][] = ['invitation_sent', 'slot_pending', 'confirmed']

/** The candidate's latest interview, and what the recruiter may do with it. */
export const InterviewPart = ({ job, person, interview }: PartProps): ReactNode => {
  const { word, tone, shape } = interviewWords[interview.status]
  const isLive = liveStatuses.includes(interview.status)
  return (
    <section aria-label="Interview" className="flex flex-col gap-2 rounded-card border border-line p-4">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-14">Interview</h3>
        <Mark tone={tone} shape={shape}>
          {word}
        </Mark>
      </div>
      <When interview={interview} />
      {isLive && (
        <div className="mt-1 flex flex-wrap gap-2">
          {interview.status === 'confirmed' && <OutcomeActions job={job} person={person} interview={interview} />}
          <LiveActions job={job} person={person} interview={interview} />
        </div>
      )}
    </section>
  )
}
