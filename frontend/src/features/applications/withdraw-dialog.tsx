import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Application, withdrawApplication } from '../../api/applications.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Modal, ModalActions } from '../../ui/modal.tsx'

interface WithdrawDialogProps {
  readonly application: Application
  readonly isOpen: boolean
  readonly onClose: () => void
}

export const WithdrawDialog = ({ application, isOpen, onClose }: WithdrawDialogProps): ReactNode => {
  const cache = useQueryClient()
  const announce = useAnnounce()
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => withdrawApplication(application.id),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['own-applications'] })
      onClose()
      announce('Your application is withdrawn.')
    },
  })
  return (
    <Modal isOpen={isOpen} title="Withdraw this application?" onClose={onClose}>
      <p>
        {application.company ?? 'The company'} no longer sees it, and your resume is deleted with it. While the job
        takes applications you can apply again.
      </p>
      {error && <FailureNotice error={error} />}
      <ModalActions>
        <Button look="danger" isBusy={isPending} onClick={() => mutate()}>
          Withdraw the application
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </ModalActions>
    </Modal>
  )
}
