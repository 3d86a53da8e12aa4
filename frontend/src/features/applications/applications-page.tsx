import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ownApplicationsQuery } from '../../api/applications.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { useNow } from '../../lib/use-now.ts'
import { useTitle } from '../../lib/use-title.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty, Loading } from '../../ui/page-state.tsx'
import { ApplicationCard } from './application-card.tsx'

export const ApplicationsPage = (): ReactNode => {
  useTitle('My applications')
  const now = useNow()
  const query = useInfiniteQuery(ownApplicationsQuery)
  const applications = query.data?.pages.flatMap((page) => page.applications) ?? []
  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-6">
      <h1 className="text-24">My applications</h1>
      {query.isPending && <Loading what="your applications" rowClass="h-40" />}
      {query.isError && (
        <FailureNotice
          error={query.error}
          title="Your applications could not be loaded."
          onRetry={() => void query.refetch()}
          isRetrying={query.isFetching}
        />
      )}
      {query.isSuccess && applications.length === 0 && (
        <Empty
          title="You have not applied yet"
          action={
            <Link to="/" className={buttonClass('main')}>
              See the open jobs
            </Link>
          }
        >
          Your applications appear here with their state and what happens next.
        </Empty>
      )}
      {applications.length > 0 && (
        <ul aria-label="My applications" className="flex flex-col gap-4">
          {applications.map((application) => (
            <ApplicationCard key={application.id} application={application} now={now} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div>
          <Button onClick={() => void query.fetchNextPage()} isBusy={query.isFetchingNextPage}>
            Show earlier applications
          </Button>
        </div>
      )}
    </div>
  )
}
