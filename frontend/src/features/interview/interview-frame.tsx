import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { type InterviewAccess, type InterviewPage, interviewQuery } from '../../api/interviews.ts'
import { Loading } from '../../ui/page-state.tsx'

interface InterviewFrameProps {
  readonly access: InterviewAccess
  readonly children: (page: InterviewPage) => ReactNode
}

/** Loads what a link is about; a link that is no longer good says so and what is left to do. */
export const InterviewFrame = ({ access, children }: InterviewFrameProps): ReactNode => {
  const { data, error, isPending, refetch, isFetching } = useQuery(interviewQuery(access))
  if (data) return <div className="flex flex-col gap-6">{children(data)}</div>
  if (isPending) return <Loading what="your interview" rows={3} rowClass="h-20" />
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-24">This interview cannot be opened</h1>
      <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
    </div>
  )
}
