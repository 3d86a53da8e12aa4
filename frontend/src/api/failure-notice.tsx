import type { ReactNode } from 'react'
import { Problem } from '../ui/page-state.tsx'
import { asFailure } from './failure.ts'

interface FailureNoticeProps {
  readonly error: unknown
  /** What did not work, e.g. `The jobs could not be loaded.`; the API's own sentence where it is left out. */
  readonly title?: string
  readonly onRetry?: (() => void) | undefined
  readonly isRetrying?: boolean
}

/** A failed request: what happened, what to do, and the id by which the operator finds it. */
export const FailureNotice = ({ error, title, onRetry, isRetrying }: FailureNoticeProps): ReactNode => {
  const failure = asFailure(error)
  const { remedy, requestId } = failure.facts
  const advice = title ? [failure.message, remedy].filter(Boolean).join(' ') : (remedy ?? undefined)
  return (
    <Problem
      title={title ?? failure.message}
      advice={advice}
      requestId={requestId}
      onRetry={onRetry}
      isRetrying={isRetrying ?? false}
    />
  )
}
