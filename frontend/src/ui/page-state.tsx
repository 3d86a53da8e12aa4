import type { ReactNode } from 'react'
import { classNames } from '../lib/class-names.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

/** Grey shapes where content will stand. They show only after 200 ms, and keep its space from the start. */
export const Skeleton = ({ className }: { readonly className?: string }): ReactNode => (
  <div aria-hidden="true" className={classNames('animate-late rounded-md bg-sunken', className)} />
)

interface LoadingProps {
  readonly what: string
  readonly rows?: number
  readonly rowClass?: string
}

export const Loading = ({ what, rows = 3, rowClass = 'h-20' }: LoadingProps): ReactNode => (
  <div role="status" className="flex flex-col gap-3">
    <span className="sr-only">Loading {what}…</span>
    {Array.from({ length: rows }, (_, index) => index).map((row) => (
      <Skeleton key={row} className={rowClass} />
    ))}
  </div>
)

interface EmptyProps {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Nothing here: why, and what to do next. */
export const Empty = ({ title, children, action }: EmptyProps): ReactNode => (
  <div className="flex flex-col items-start gap-2 rounded-card border border-dashed border-line px-6 py-8 text-14">
    <h2 className="text-16">{title}</h2>
    {children && <div className="max-w-[60ch] text-muted">{children}</div>}
    {action && <div className="mt-2">{action}</div>}
  </div>
)

interface ProblemProps {
  /** What happened. */
  readonly title: string
  /** What is safe and what to do. */
  readonly advice?: string | undefined
  /** By which the operator finds it in the log. */
  readonly requestId?: string | null | undefined
  readonly onRetry?: (() => void) | undefined
  readonly isRetrying?: boolean
}

export const Problem = ({ title, advice, requestId, onRetry, isRetrying = false }: ProblemProps): ReactNode => (
  <Notice
    tone="bad"
    role="alert"
    title={title}
    actions={
      onRetry && (
        <Button size="dense" onClick={onRetry} isBusy={isRetrying}>
          Try again
        </Button>
      )
    }
  >
    {advice && <p>{advice}</p>}
    {requestId && <p className="mt-1 text-13 text-muted">Request id {requestId}</p>}
  </Notice>
)
