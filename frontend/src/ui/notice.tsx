import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../lib/class-names.ts'

type NoticeTone = 'info' | 'good' | 'warn' | 'bad'

const looks: Record<NoticeTone, { readonly box: string; readonly icon: ReactNode }> = {
  info: { box: 'bg-accent-soft text-ink', icon: <Info size={18} aria-hidden className="text-accent-text" /> },
  good: { box: 'bg-good-soft text-ink', icon: <CircleCheck size={18} aria-hidden className="text-good" /> },
  warn: { box: 'bg-warn-soft text-ink', icon: <TriangleAlert size={18} aria-hidden className="text-warn" /> },
  bad: { box: 'bg-bad-soft text-ink', icon: <CircleAlert size={18} aria-hidden className="text-bad" /> },
}

interface NoticeProps {
  readonly tone?: NoticeTone
  readonly title?: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** `alert` interrupts a screen reader, `status` waits; without it the notice is ordinary text. */
  readonly role?: 'alert' | 'status'
}

export const Notice = ({ tone = 'info', title, children, actions, role }: NoticeProps): ReactNode => (
  <div role={role} className={classNames('flex gap-3 rounded-card px-4 py-3 text-14', looks[tone].box)}>
    <span className="mt-px shrink-0">{looks[tone].icon}</span>
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      {title && <p className="font-semibold">{title}</p>}
      {children && <div className="max-w-[70ch] [overflow-wrap:anywhere]">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
    </div>
  </div>
)
