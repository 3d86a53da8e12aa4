import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { InterviewAccess, InterviewPage } from '../../api/interviews.ts'
import { useTitle } from '../../lib/use-title.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { AnsweredPanel } from './answered-panel.tsx'
import { ConfirmedPanel } from './confirmed-panel.tsx'
import { InterviewFrame } from './interview-frame.tsx'
import { InvitationPanel } from './invitation-panel.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { SlotChoice } from './slot-choice.tsx'

const route = getRouteApi('/quiet/interview/$id')

const DeclineHere = ({
  access,
  page,
}: {
  readonly access: InterviewAccess
  readonly page: InterviewPage
}): ReactNode => {
  const [isLeaving, setIsLeaving] = useState(false)
  return (
    <>
      <Button look="quiet" size="touch" onClick={() => setIsLeaving(true)}>
        Decline the interview
      </Button>
      <LeaveDialog kind="decline" access={access} page={page} isOpen={isLeaving} onClose={() => setIsLeaving(false)} />
    </>
  )
}

const panelFor = (access: InterviewAccess, page: InterviewPage): ReactNode => {
  if (page.status === 'invitation_sent') {
    return <InvitationPanel access={access} page={page} otherwise={<DeclineHere access={access} page={page} />} />
  }
  if (page.status === 'slot_pending') return <SlotChoice access={access} page={page} />
  if (page.status === 'confirmed') return <ConfirmedPanel access={access} page={page} />
  return (
    <AnsweredPanel
      page={page}
      action={
        <Link to="/applications" className={buttonClass('plain', 'touch')}>
          My applications
        </Link>
      }
    />
  )
}

/** The same interview for a candidate who is signed in and needs no link. */
export const OwnInterviewPage = (): ReactNode => {
  useTitle('Interview')
  const { id } = route.useParams()
  const access: InterviewAccess = { id, link: null }
  return <InterviewFrame access={access}>{(page) => panelFor(access, page)}</InterviewFrame>
}
