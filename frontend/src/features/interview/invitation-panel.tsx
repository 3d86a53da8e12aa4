import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { acceptInvitation, type InterviewAccess, type InterviewPage } from '../../api/interviews.ts'
import { ownZone } from '../../lib/zoned-time.ts'
import { Button } from '../../ui/button.tsx'
import { DeadlineLine } from './deadline-line.tsx'
import { InterviewHead } from './interview-head.tsx'
import { useInterviewMove } from './use-interview-move.ts'

interface PanelProps {
  readonly access: InterviewAccess
  readonly page: InterviewPage
  /** What else the person may do here, below the main button. */
  readonly otherwise: ReactNode
}

/** The invitation before it is answered: what it is about, by when, and one main button. */
export const InvitationPanel = ({ access, page, otherwise }: PanelProps): ReactNode => {
  const navigate = useNavigate()
  const accept = useInterviewMove(
    access,
    () => acceptInvitation(access, ownZone()),
    (accepted) => {
      if (access.link && accepted.slotToken) {
        const params = { id: accepted.interviewId, token: accepted.slotToken }
        void navigate({ to: '/interview/select-slot/$id/$token', params, replace: true })
      }
    },
  )
  return (
    <>
      <InterviewHead page={page} title={`${page.company} invites you to an interview`} />
      <p>
        Hello {page.candidateName}, {page.company} would like to get to know you. Accept, and choose a time next.
      </p>
      {page.deadline && <DeadlineLine what="Please answer by" deadline={page.deadline} />}
      {accept.error && <FailureNotice error={accept.error} />}
      <Button look="main" size="touch" isBusy={accept.isPending} onClick={() => accept.mutate(undefined)}>
        Accept the interview
      </Button>
      {otherwise}
    </>
  )
}

/** For who came by the accept link and would rather not. */
export const DeclineInstead = ({ page }: { readonly page: InterviewPage }): ReactNode =>
  page.rejectToken ? (
    <p className="text-14">
      You cannot or do not want to come?{' '}
      <Link
        to="/interview/reject/$id/$token"
        params={{ id: page.interviewId, token: page.rejectToken }}
        className="font-medium text-accent-text underline"
      >
        Decline instead
      </Link>
    </p>
  ) : (
    <p className="text-14 text-muted">You cannot or do not want to come? Use the decline link from the same e-mail.</p>
  )
