import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { declineInvitation, type InterviewAccess, type InterviewPage } from '../../api/interviews.ts'
import { useTitle } from '../../lib/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { TextAreaField } from '../../ui/field.tsx'
import { AnsweredPanel } from './answered-panel.tsx'
import { DeadlineLine } from './deadline-line.tsx'
import { InterviewFrame } from './interview-frame.tsx'
import { InterviewHead } from './interview-head.tsx'
import { useInterviewMove } from './use-interview-move.ts'

const route = getRouteApi('/quiet/interview/reject/$id/$token')

const Declined = ({ page }: { readonly page: InterviewPage }): ReactNode => (
  <>
    <InterviewHead page={page} title="You have declined the interview" />
    <p role="status">
      Thank you for letting {page.company} know. Your place goes to the next candidate. You need not do anything more.
    </p>
  </>
)

interface DeclinePanelProps {
  readonly access: InterviewAccess
  readonly page: InterviewPage
  readonly onDeclined: () => void
}

const DeclinePanel = ({ access, page, onDeclined }: DeclinePanelProps): ReactNode => {
  const [reason, setReason] = useState('')
  const decline = useInterviewMove(access, () => declineInvitation(access, reason.trim() || null), onDeclined)
  return (
    <>
      <InterviewHead page={page} title="Decline the interview?" />
      <p>
        {page.company} is told, your application is closed, and your place goes to the next candidate. This cannot be
        taken back.
      </p>
      {page.deadline && <DeadlineLine what="You have until" deadline={page.deadline} />}
      <TextAreaField
        label="Reason"
        hint={`${page.company} can read it.`}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {decline.error && <FailureNotice error={decline.error} />}
      <Button look="main" size="touch" isBusy={decline.isPending} onClick={() => decline.mutate(undefined)}>
        Decline the interview
      </Button>
      <p className="text-14 text-muted">Would you rather come? Use the accept link from the same e-mail.</p>
    </>
  )
}

export const RejectPage = (): ReactNode => {
  useTitle('Decline the interview')
  const { id, token } = route.useParams()
  const access: InterviewAccess = { id, link: { action: 'reject', token } }
  const [isDeclined, setIsDeclined] = useState(false)
  return (
    <InterviewFrame access={access}>
      {(page) => {
        if (isDeclined) return <Declined page={page} />
        const canDecline = page.status === 'invitation_sent' || page.status === 'slot_pending'
        if (!canDecline) return <AnsweredPanel page={page} />
        return <DeclinePanel access={access} page={page} onDeclined={() => setIsDeclined(true)} />
      }}
    </InterviewFrame>
  )
}
