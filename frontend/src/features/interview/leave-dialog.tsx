import { type ReactNode, useState } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { cancelInterview, declineInvitation, type InterviewAccess, type InterviewPage } from '../../api/interviews.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { TextAreaField } from '../../ui/field.tsx'
import { Modal, ModalActions } from '../../ui/modal.tsx'
import { useInterviewMove } from './use-interview-move.ts'

interface LeaveDialogProps {
  /** An interview is declined before it is confirmed, and cancelled afterwards. */
  readonly kind: 'decline' | 'cancel'
  readonly access: InterviewAccess
  readonly page: InterviewPage
  readonly isOpen: boolean
  readonly onClose: () => void
}

const words = {
  decline: {
    title: 'Decline the interview?',
    button: 'Decline the interview',
    done: 'You have declined the interview.',
  },
  cancel: { title: 'Cancel the interview?', button: 'Cancel the interview', done: 'The interview is cancelled.' },
}

export const LeaveDialog = ({ kind, access, page, isOpen, onClose }: LeaveDialogProps): ReactNode => {
  const announce = useAnnounce()
  const [reason, setReason] = useState('')
  const given = reason.trim() || null
  const leave = useInterviewMove(
    access,
    () => (kind === 'decline' ? declineInvitation(access, given) : cancelInterview(access, given)),
    () => {
      onClose()
      announce(words[kind].done)
    },
  )
  return (
    <Modal isOpen={isOpen} title={words[kind].title} onClose={onClose}>
      <p>
        {page.company} is told, your application is closed, and your place goes to the next candidate. This cannot be
        taken back.
      </p>
      <TextAreaField
        label="Reason"
        hint={`${page.company} can read it.`}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {leave.error && <FailureNotice error={leave.error} />}
      <ModalActions>
        <Button look="danger" size="touch" isBusy={leave.isPending} onClick={() => leave.mutate(undefined)}>
          {words[kind].button}
        </Button>
        <Button size="touch" onClick={onClose}>
          Keep the interview
        </Button>
      </ModalActions>
    </Modal>
  )
}
