import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { explanationQuery } from '../../api/applications.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { ScoreExplained } from '../../explanation/score-explained.tsx'
import { Loading } from '../../ui/page-state.tsx'
import type { Person } from './person.ts'

/** Why the application scored as it did. */
export const ScorePart = ({ person }: { readonly person: Person }): ReactNode => {
  const { applicationId, aiProcessed, name } = person
  const { data, error, isPending, refetch, isFetching } = useQuery({
    ...explanationQuery(applicationId),
    enabled: aiProcessed,
  })
  if (!aiProcessed) return null
  return (
    <section aria-label="Score" className="flex flex-col gap-4">
      <h3 className="text-14">How the score came about</h3>
      {isPending && <Loading what="the score" rows={5} rowClass="h-9" />}
      {error && !data && (
        <FailureNotice
          error={error}
          title="The score could not be explained."
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      )}
      {data && <ScoreExplained applicationId={applicationId} name={name} explanation={data} />}
    </section>
  )
}
