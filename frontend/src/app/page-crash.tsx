import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ApiFailure } from '../api/failure.ts'
import { FailureNotice } from '../api/failure-notice.tsx'
import { Problem } from '../ui/page-state.tsx'

/** When a page cannot be shown at all: the API did not answer in time, or the page itself is at fault. */
export const PageCrash = ({ error }: ErrorComponentProps): ReactNode => (
  <div className="mx-auto max-w-[592px] px-4 py-16">
    {error instanceof ApiFailure ? (
      <FailureNotice error={error} onRetry={() => location.reload()} />
    ) : (
      <Problem
        title="This page could not be shown."
        advice="Nothing was changed. Load it again; if it stays like this, tell the operator what you were doing."
        onRetry={() => location.reload()}
      />
    )}
  </div>
)
