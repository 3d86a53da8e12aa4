import type { ReactNode } from 'react'
import { asFailure } from '../../api/failure.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Why a choice did not hold. A time that somebody else took is no fault of anybody: choose again. */
export const ChoiceProblem = ({ error }: { readonly error: unknown }): ReactNode => {
  if (!error) return null
  if (asFailure(error).facts.reason === 'SLOT_TAKEN') {
    return (
      <Notice tone="warn" role="alert" title="This time was just taken">
        Please choose again. The list shows what is free now.
      </Notice>
    )
  }
  return <FailureNotice error={error} />
}
