import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { InterviewAccess, InterviewPage } from '../../api/interviews.ts'
import { useTitle } from '../../lib/use-title.ts'
import { buttonClass } from '../../ui/button.tsx'
import { AnsweredPanel } from './answered-panel.tsx'
import { InterviewFrame } from './interview-frame.tsx'
import { DeclineInstead, InvitationPanel } from './invitation-panel.tsx'

const route = getRouteApi('/quiet/interview/accept/$id/$token')

const ToSlots = ({ page }: { readonly page: InterviewPage }): ReactNode =>
  page.slotToken ? (
    <Link
      to="/interview/select-slot/$id/$token"
      params={{ id: page.interviewId, token: page.slotToken }}
      className={buttonClass('main', 'touch')}
    >
      {page.status === 'slot_pending' ? 'Choose a time' : 'See, move or cancel the interview'}
    </Link>
  ) : null

export const AcceptPage = (): ReactNode => {
  useTitle('Accept the interview')
  const { id, token } = route.useParams()
  const access: InterviewAccess = { id, link: { action: 'accept', token } }
  return (
    <InterviewFrame access={access}>
      {(page) =>
        page.status === 'invitation_sent' ? (
          <InvitationPanel access={access} page={page} otherwise={<DeclineInstead page={page} />} />
        ) : (
          <AnsweredPanel page={page} action={<ToSlots page={page} />} />
        )
      }
    </InterviewFrame>
  )
}
