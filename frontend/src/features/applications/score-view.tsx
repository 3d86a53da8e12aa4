import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { explanationQuery } from '../../api/applications.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { ScoreExplained } from '../../explanation/score-explained.tsx'
import { Loading } from '../../ui/page-state.tsx'

interface ScoreViewProps {
  readonly applicationId: string
  readonly jobTitle: string
}

/** The candidate's own score with its reasons. */
export const ScoreView = ({ applicationId, jobTitle }: ScoreViewProps): ReactNode => {
  const { data, error, isPending, refetch, isFetching } = useQuery(explanationQuery(applicationId))
  if (isPending) return <Loading what="your score" rows={5} rowClass="h-9" />
  if (error) {
    return (
      <FailureNotice
        error={error}
        title="The score could not be loaded."
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    )
  }
  if (!data) return <p className="text-14 text-muted">There is no score yet: your resume has not been read.</p>
  return (
    <div className="flex flex-col gap-4">
      <p className="text-14">
        <span className="text-20 font-semibold tabular-nums">{data.fitScore.toFixed(0)}</span> of 100. The score orders
        applications and decides nothing by itself.
      </p>
      <ScoreExplained applicationId={applicationId} name={jobTitle} explanation={data} />
    </div>
  )
}
