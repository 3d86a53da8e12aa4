import { type ReactNode, useState } from 'react'
import { type InterviewAccess, type InterviewPage, rescheduleInterview } from '../../api/interviews.ts'
import { useNow } from '../../lib/use-now.ts'
import { momentIn, ownZone } from '../../lib/zoned-time.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Mark } from '../../ui/mark.tsx'
import { BothClocks } from './both-clocks.tsx'
import { ChoiceProblem } from './choice-problem.tsx'
import { FreeTimes } from './free-times.tsx'
import { InterviewHead } from './interview-head.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { useInterviewMove } from './use-interview-move.ts'

interface PanelProps {
  readonly access: InterviewAccess
  readonly page: InterviewPage
}

const MovePart = ({ access, page, onDone }: PanelProps & { readonly onDone: () => void }): ReactNode => {
  const now = useNow(60_000)
  const announce = useAnnounce()
  const [chosen, setChosen] = useState<string | null>(null)
  const move = useInterviewMove(
    access,
    (start: string) => rescheduleInterview(access, start),
    () => {
      onDone()
      announce('The interview is moved. The new calendar invite comes by e-mail.')
    },
  )
  return (
    <>
      {!move.isPending && <ChoiceProblem error={move.error} />}
      <FreeTimes
        access={access}
        page={page}
        chosen={chosen}
        busyWith={null}
        onChoose={setChosen}
        {...(page.scheduled && { present: page.scheduled.start })}
      />
      <div className="sticky bottom-3 flex flex-wrap gap-2 rounded-card border border-line bg-surface p-4 shadow-float">
        <Button
          look="main"
          size="touch"
          isBusy={move.isPending}
          disabledBecause={chosen ? null : 'Choose one of the free times first.'}
          onClick={() => chosen && move.mutate(chosen)}
        >
          {chosen ? `Move to ${momentIn(chosen, ownZone(), now)}` : 'Move the interview'}
        </Button>
        <Button size="touch" onClick={onDone}>
          Keep the present time
        </Button>
      </div>
    </>
  )
}

/** The interview is set: when it is, and how to move or cancel it as long as it lies ahead. */
export const ConfirmedPanel = ({ access, page }: PanelProps): ReactNode => {
  const now = useNow()
  const [isMoving, setIsMoving] = useState(false)
  const [isCancelling, setIsCancelling] = useState(false)
  const isAhead = page.scheduled !== null && Date.parse(page.scheduled.start) > now
  return (
    <>
      <InterviewHead page={page} title={isAhead ? 'Your interview is confirmed' : 'Your interview'} />
      <Card className="flex flex-col gap-2">
        <Mark tone="good" shape="full">
          Confirmed
        </Mark>
        {page.scheduled && (
          <p>
            <BothClocks start={page.scheduled.start} recruiterZone={page.recruiterTimeZone} />
          </p>
        )}
        <p className="text-14 text-muted">
          {isAhead
            ? 'The calendar invite is in your mail. A reminder comes the day before.'
            : `Its time has come or is over. For anything else please write to ${page.company}.`}
        </p>
      </Card>
      {isMoving && <MovePart access={access} page={page} onDone={() => setIsMoving(false)} />}
      {isAhead && !isMoving && (
        <div className="flex flex-wrap gap-2">
          <Button size="touch" onClick={() => setIsMoving(true)}>
            Choose another time
          </Button>
          <Button size="touch" look="quiet" onClick={() => setIsCancelling(true)}>
            Cancel the interview
          </Button>
        </div>
      )}
      <LeaveDialog
        kind="cancel"
        access={access}
        page={page}
        isOpen={isCancelling}
        onClose={() => setIsCancelling(false)}
      />
    </>
  )
}
