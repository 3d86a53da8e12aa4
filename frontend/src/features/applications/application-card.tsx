import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Application, resumeAddress } from '../../api/applications.ts'
import { timeAgo, timeLeft } from '../../lib/countdown.ts'
import { ownZone, yourMoment } from '../../lib/zoned-time.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Mark } from '../../ui/mark.tsx'
import { type ApplicationState, canWithdraw, stateOf } from './application-state.ts'
import { ScoreView } from './score-view.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

const When = ({ state, now }: { readonly state: ApplicationState; readonly now: number }): ReactNode => {
  const zone = ownZone()
  if (state.appointment) return <p className="font-medium">{yourMoment(state.appointment, zone, now)}</p>
  if (!state.deadline) return null
  const left = timeLeft(state.deadline, now)
  return (
    <p className={left.isShort ? 'text-warn' : undefined}>
      {left.isOver ? left.words : `By ${yourMoment(state.deadline, zone, now)} – ${left.words}`}
    </p>
  )
}

interface ApplicationCardProps {
  readonly application: Application
  readonly now: number
}

export const ApplicationCard = ({ application, now }: ApplicationCardProps): ReactNode => {
  const state = stateOf(application)
  const [isExplained, setIsExplained] = useState(false)
  const [isWithdrawing, setIsWithdrawing] = useState(false)
  const title = application.jobTitle ?? 'A job that was deleted'
  return (
    <li>
      <Card className="flex flex-col gap-3">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <div className="min-w-0">
            <h2 className="text-16 [overflow-wrap:anywhere]">
              {application.jobId ? (
                <Link to="/jobs/$id" params={{ id: application.jobId }} className="hover:underline">
                  {title}
                </Link>
              ) : (
                title
              )}
            </h2>
            <p className="text-14 text-muted">
              {application.company} · sent {timeAgo(application.appliedAt, now)}
            </p>
          </div>
          <Mark tone={state.tone} shape={state.shape} isFilled>
            {state.word}
          </Mark>
        </div>
        <div className="max-w-[70ch]">
          <When state={state} now={now} />
          <p>{state.sentence}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {state.action && application.interview && (
            <Link to="/interview/$id" params={{ id: application.interview.id }} className={buttonClass('main')}>
              {state.action}
            </Link>
          )}
          {application.aiProcessed && (
            <Button aria-expanded={isExplained} onClick={() => setIsExplained((shown) => !shown)}>
              {isExplained ? 'Hide the score' : 'Explain my score'}
            </Button>
          )}
          {application.resumeFileName && (
            <a href={resumeAddress(application.id)} download className={buttonClass('plain')}>
              My resume
            </a>
          )}
          {canWithdraw(application) && (
            <Button look="quiet" onClick={() => setIsWithdrawing(true)}>
              Withdraw
            </Button>
          )}
        </div>
        {isExplained && (
          <ScoreView applicationId={application.id} jobTitle={application.jobTitle ?? 'your application'} />
        )}
      </Card>
      <WithdrawDialog application={application} isOpen={isWithdrawing} onClose={() => setIsWithdrawing(false)} />
    </li>
  )
}
