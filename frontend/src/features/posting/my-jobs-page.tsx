import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { myJobsQuery, type OwnJob } from '../../api/jobs.ts'
import { rarelyEveryMs } from '../../api/live.ts'
import { amount } from '../../lib/amounts.ts'
import { timeAgo } from '../../lib/countdown.ts'
import { useNow } from '../../lib/use-now.ts'
import { useTitle } from '../../lib/use-title.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Empty, Loading } from '../../ui/page-state.tsx'

const StateMark = ({ job }: { readonly job: OwnJob }): ReactNode => {
  if (job.expired)
    return (
      <Mark tone="stone" shape="cross">
        Expired
      </Mark>
    )
  if (job.rankedAt && !job.automationEnabled)
    return (
      <Mark tone="warn" shape="half">
        Paused
      </Mark>
    )
  if (job.rankedAt)
    return (
      <Mark tone="good" shape="full">
        Ranked
      </Mark>
    )
  if (job.rankingRequestedAt)
    return (
      <Mark tone="accent" shape="half">
        Ranking
      </Mark>
    )
  if (job.applicationsClosed)
    return (
      <Mark tone="warn" shape="half">
        Closed
      </Mark>
    )
  return (
    <Mark tone="plain" shape="ring">
      Open
    </Mark>
  )
}

const Count = ({ name, value }: { readonly name: string; readonly value: string }): ReactNode => (
  <div>
    <dt className="text-12 text-muted">{name}</dt>
    <dd className="text-14 font-medium tabular-nums">{value}</dd>
  </div>
)

const JobRow = ({ job, now }: { readonly job: OwnJob; readonly now: number }): ReactNode => (
  <li className="relative grid gap-3 px-4 py-3 hover:bg-sunken md:grid-cols-[minmax(0,1fr)_auto] md:items-center md:gap-6">
    <div className="min-w-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
        <h2 className="min-w-0 text-14">
          <Link
            to="/recruiter/jobs/$id"
            params={{ id: job.id }}
            className="[overflow-wrap:anywhere] after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent-text"
          >
            {job.title}
          </Link>
        </h2>
        <StateMark job={job} />
      </div>
      <p className="text-13 text-muted">
        {job.city} · posted {timeAgo(job.postedOn, now)}
      </p>
    </div>
    <dl className="grid grid-cols-2 gap-x-6 gap-y-2 min-[420px]:grid-cols-4">
      <Count name="Applications" value={amount(job.counts.applications)} />
      <Count name="Shortlisted" value={`${amount(job.counts.shortlisted)} of ${amount(job.numberOfOpenings)}`} />
      <Count name="Buffer" value={`${amount(job.counts.buffer)} of ${amount(job.shortlistingBuffer)}`} />
      <Count name="Confirmed" value={amount(job.counts.confirmed)} />
    </dl>
  </li>
)

const PostLink = ({ look }: { readonly look: 'main' | 'plain' }): ReactNode => (
  <Link to="/recruiter/new" className={buttonClass(look)}>
    <Plus size={16} aria-hidden />
    Post a job
  </Link>
)

export const MyJobsPage = (): ReactNode => {
  useTitle('Your jobs')
  const now = useNow(60_000)
  const {
    data: jobs,
    error,
    isPending,
    refetch,
    isFetching,
  } = useQuery({
    ...myJobsQuery,
    refetchInterval: rarelyEveryMs,
  })
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-20">Your jobs</h1>
        {jobs && jobs.length > 0 && <PostLink look="main" />}
      </div>
      {isPending && <Loading what="your jobs" rows={4} rowClass="h-16" />}
      {error && !jobs && (
        <FailureNotice
          error={error}
          title="Your jobs could not be loaded."
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      )}
      {jobs?.length === 0 && (
        <Empty title="You have not posted a job yet" action={<PostLink look="main" />}>
          Post one, and applications are read and ranked as they come in. You decide when to close it.
        </Empty>
      )}
      {jobs && jobs.length > 0 && (
        <ul
          aria-label="Your jobs"
          className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface"
        >
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} now={now} />
          ))}
        </ul>
      )}
    </div>
  )
}
