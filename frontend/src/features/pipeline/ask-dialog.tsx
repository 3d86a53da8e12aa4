import type { ReactNode } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { Button, type ButtonLook } from '../../ui/button.tsx'
import { Modal, ModalActions } from '../../ui/modal.tsx'

interface AskDialogProps {
  readonly isOpen: boolean
  readonly title: string
  /** What the action does. */
  readonly button: string
  readonly refusal?: string
  readonly look: ButtonLook
  readonly error: unknown
  readonly isBusy: boolean
  readonly disabledBecause?: string | null
  readonly onAct: () => void
  readonly onClose: () => void
  /** The consequence by name, and whatever is to be filled in. */
  readonly children: ReactNode
}

export const AskDialog = ({
  isOpen,
  title,
  button,
  refusal = 'Cancel',
  look,
  error,
  isBusy,
  disabledBecause,
  onAct,
  onClose,
  children,
}: AskDialogProps): ReactNode => (
  <Modal isOpen={isOpen} title={title} onClose={onClose}>
    <div className="flex flex-col gap-4 text-14">{children}</div>
    {Boolean(error) && <FailureNotice error={error} />}
    <ModalActions>
      <Button look={look} isBusy={isBusy} disabledBecause={disabledBecause} onClick={onAct}>
        {button}
      </Button>
      <Button onClick={onClose}>{refusal}</Button>
    </ModalActions>
  </Modal>
)
