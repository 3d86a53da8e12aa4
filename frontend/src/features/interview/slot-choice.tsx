import { type ReactNode, useState } from 'react'
import { chooseSlot, confirmSlot, type InterviewAccess, type InterviewPage } from '../../api/interviews.ts'
import { timeLeft } from '../../lib/countdown.ts'
import { useNow } from '../../lib/use-now.ts'
import { momentIn, ownZone } from '../../lib/zoned-time.ts'
import { Button } from '../../ui/button.tsx'
import { BothClocks } from './both-clocks.tsx'
import { ChoiceProblem } from './choice-problem.tsx'
import { DeadlineLine } from './deadline-line.tsx'
import { FreeTimes } from './free-times.tsx'
import { InterviewHead } from './interview-head.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { useInterviewMove } from './use-interview-move.ts'

interface HeldBarProps {
  readonly page: InterviewPage
  readonly start: string
  readonly isConfirming: boolean
  readonly onConfirm: () => void
}

/** The held time with its button; it stays in sight while the list is scrolled. */
const HeldBar = ({ page, start, isConfirming, onConfirm }: HeldBarProps): ReactNode => {
  const now = useNow()
  return (
    <section
      aria-label="Held for you"
      className="sticky bottom-3 flex animate-rise flex-col gap-3 rounded-card border border-accent-text bg-surface p-4 shadow-float"
    >
      <div>
        <h2 className="text-14 font-medium text-muted">Held for you</h2>
        <BothClocks start={start} recruiterZone={page.recruiterTimeZone} />
        {page.deadline && (
          <p className="text-14">
            Confirm by {momentIn(page.deadline, ownZone(), now)} – {timeLeft(page.deadline, now).words.toLowerCase()}
          </p>
        )}
      </div>
      <Button look="main" size="touch" isBusy={isConfirming} onClick={onConfirm}>
        Confirm this time
      </Button>
    </section>
  )
}

interface SlotChoiceProps {
  readonly access: InterviewAccess
  readonly page: InterviewPage
}

export const SlotChoice = ({ access, page }: SlotChoiceProps): ReactNode => {
  const [isLeaving, setIsLeaving] = useState(false)
  const confirm = useInterviewMove(access, () => confirmSlot(access))
  const choose = useInterviewMove(
    access,
    (start: string) => chooseSlot(access, start),
    () => confirm.reset(),
  )
  const now = useNow()
  return (
    <>
      <p role="status" className="sr-only">
        {page.held && `${momentIn(page.held.start, ownZone(), now)} is held for you. Confirm it now.`}
      </p>
      <InterviewHead page={page} title={page.held ? 'Confirm your time' : 'Choose a time'} />
      {page.deadline && !page.held && <DeadlineLine what="Choose and confirm by" deadline={page.deadline} />}
      {!choose.isPending && !confirm.isPending && <ChoiceProblem error={choose.error ?? confirm.error} />}
      <FreeTimes
        access={access}
        page={page}
        chosen={page.held?.start ?? null}
        busyWith={choose.isPending ? choose.variables : null}
        onChoose={(start) => choose.mutate(start)}
      />
      {page.held && (
        <HeldBar
          page={page}
          start={page.held.start}
          isConfirming={confirm.isPending}
          onConfirm={() => confirm.mutate(undefined)}
        />
      )}
      <p className="text-14">
        You cannot come after all?{' '}
        <button
          type="button"
          onClick={() => setIsLeaving(true)}
          className="min-h-6 rounded-md font-medium text-accent-text underline"
        >
          Decline the interview
        </button>
      </p>
      <LeaveDialog kind="decline" access={access} page={page} isOpen={isLeaving} onClose={() => setIsLeaving(false)} />
    </>
  )
}
