import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { classNames } from '../lib/class-names.ts'

interface ModalProps {
  readonly isOpen: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** As wide as the page, for what is read rather than answered. */
  readonly isWide?: boolean
}

/**
 * A question that must be answered first. The browser's own dialog: it holds the focus and makes the page behind it
 * inert without writing style elements, which the Content Security Policy would refuse.
 */
export const Modal = ({ isOpen, title, onClose, children, isWide = false }: ModalProps): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!isOpen || !element || element.open) return
    element.showModal()
    // What is to be filled in comes first; else the title, so that Enter does nothing by surprise.
    const first = element.querySelector<HTMLElement>('input, textarea, select') ?? heading.current
    first?.focus()
  }, [isOpen])
  if (!isOpen) return null
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      className={classNames(
        isWide ? 'w-[min(72rem,calc(100vw-1rem))]' : 'w-[min(32rem,calc(100vw-2rem))]',
        'm-auto animate-rise overscroll-contain rounded-card border border-line bg-surface p-0 text-ink shadow-float',
      )}
    >
      <div className={classNames('flex flex-col gap-4', isWide ? 'p-4 sm:p-6' : 'p-6')}>
        <div className="flex items-start justify-between gap-4">
          <h2 ref={heading} id={titleId} tabIndex={-1} className="text-20 [overflow-wrap:anywhere]">
            {title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            aria-label="Close"
            className="-mt-1 -mr-2 flex size-9 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken"
          >
            <X size={18} aria-hidden />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}

/** The row of buttons at the end of a dialog; the main one comes first in reading order. */
export const ModalActions = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className="flex flex-wrap justify-start gap-2 pt-2">{children}</div>
)
