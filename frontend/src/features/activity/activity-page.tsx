import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type ActivityEntry, type ActivityFilter, activityQuery } from '../../api/dashboard.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { jobQuery } from '../../api/jobs.ts'
import { useNow } from '../../lib/use-now.ts'
import { useTitle } from '../../lib/use-title.ts'
import { momentIn, ownZone } from '../../lib/zoned-time.ts'
import { Button } from '../../ui/button.tsx'
import { Empty, Loading } from '../../ui/page-state.tsx'
import { ActivityFilterBar, type FilterChoice, noFilter } from './activity-filter.tsx'
import { actionOf, actorOf, outcomeOf } from './activity-words.ts'

const route = getRouteApi('/recruiter/jobs/$id/activity')

/** A day as chosen begins and ends in the reader's own zone. */
const startOfDay = (date: string): string | undefined => (date ? new Date(`${date}T00:00:00`).toISOString() : undefined)
const endOfDay = (date: string): string | undefined =>
  date ? new Date(`${date}T23:59:59.999`).toISOString() : undefined

const filterFrom = (choice: FilterChoice): ActivityFilter => ({
  action: choice.action || undefined,
  from: startOfDay(choice.from),
  until: endOfDay(choice.until),
})

const columns = ['Time', 'Action', 'Candidate', 'By', 'Outcome']

interface RowProps {
  readonly jobId: string
  readonly entry: ActivityEntry
  readonly now: number
}

const Candidate = ({ jobId, entry }: Omit<RowProps, 'now'>): ReactNode => {
  if (!entry.candidateName) return null
  if (!entry.applicationId) return entry.candidateName
  return (
    <Link
      to="/recruiter/jobs/$id"
      params={{ id: jobId }}
      search={{ candidate: entry.applicationId }}
      className="text-accent-text underline-offset-2 hover:underline"
    >
      {entry.candidateName}
    </Link>
  )
}

const Row = ({ jobId, entry, now }: RowProps): ReactNode => {
  const zone = ownZone()
  const outcome = outcomeOf(entry, (instant) => momentIn(instant, zone, now))
  return (
    <tr className="border-t border-line align-top max-md:flex max-md:flex-col max-md:gap-0.5 max-md:px-4 max-md:py-3 md:*:px-4 md:*:py-2">
      <td className="whitespace-nowrap tabular-nums max-md:text-13 max-md:text-muted">
        <time dateTime={entry.at}>{momentIn(entry.at, zone, now)}</time>
      </td>
      <td className="font-medium lg:whitespace-nowrap">{actionOf(entry.action)}</td>
      <td className="md:min-w-40">
        <Candidate jobId={jobId} entry={entry} />
      </td>
      <td className="text-muted">
        <span className="md:hidden">by </span>
        {actorOf(entry)}
      </td>
      <td className="max-md:text-13 md:w-2/5">
        {outcome.map(([name, value]) => (
          <span key={name} className="mr-3 inline-block [overflow-wrap:anywhere]">
            <span className="text-muted">{name}:</span> {value}
          </span>
        ))}
      </td>
    </tr>
  )
}

const Log = ({ jobId, entries }: { readonly jobId: string; readonly entries: readonly ActivityEntry[] }): ReactNode => {
  const now = useNow(60_000)
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      <table className="w-full text-13 max-md:block">
        <caption className="sr-only">What happened to this job, newest first</caption>
        <thead className="max-md:sr-only">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="px-4 py-2 text-left text-12 font-medium text-muted">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {entries.map((entry) => (
            <Row key={entry.id} jobId={jobId} entry={entry} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const ActivityPage = (): ReactNode => {
  const { id } = route.useParams()
  const [choice, setChoice] = useState(noFilter)
  const { data: job } = useQuery(jobQuery(id))
  const query = useInfiniteQuery(activityQuery(id, filterFrom(choice)))
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? []
  useTitle(job ? `Activity of ${job.title}` : 'Activity')
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-20">Activity</h1>
      <ActivityFilterBar choice={choice} onChange={setChoice} />
      {query.isPending && <Loading what="the log" rows={6} rowClass="h-9" />}
      {query.isError && !query.data && (
        <FailureNotice
          error={query.error}
          title="The log could not be loaded."
          onRetry={() => void query.refetch()}
          isRetrying={query.isFetching}
        />
      )}
      {query.isSuccess && entries.length === 0 && (
        <Empty
          title={choice === noFilter ? 'Nothing has happened yet' : 'Nothing matches this filter'}
          action={choice !== noFilter && <Button onClick={() => setChoice(noFilter)}>Show everything</Button>}
        >
          Every action on this job is written down here, with its time and who caused it.
        </Empty>
      )}
      {entries.length > 0 && <Log jobId={id} entries={entries} />}
      {query.hasNextPage && (
        <div>
          <Button onClick={() => void query.fetchNextPage()} isBusy={query.isFetchingNextPage}>
            Show earlier entries
          </Button>
        </div>
      )}
    </div>
  )
}
