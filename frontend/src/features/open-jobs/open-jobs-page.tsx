import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { type Job, openJobsQuery } from '../../api/jobs.ts'
import { counted, salaryRange } from '../../lib/amounts.ts'
import { timeAgo } from '../../lib/countdown.ts'
import { useNow } from '../../lib/use-now.ts'
import { useSettled } from '../../lib/use-settled.ts'
import { useTitle } from '../../lib/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { Empty, Loading } from '../../ui/page-state.tsx'

const JobRow = ({ job, now }: { readonly job: Job; readonly now: number }): ReactNode => {
  const salary = salaryRange(job.fixedSalary, job.salaryFrom, job.salaryTo)
  const facts = [job.company, `${job.city}, ${job.country}`, salary && `Salary ${salary}`].filter(Boolean)
  return (
    <li className="relative flex flex-col gap-1 px-4 py-4 hover:bg-sunken sm:px-6">
      <h2 className="text-16">
        <Link
          to="/jobs/$id"
          params={{ id: job.id }}
          className="after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent-text"
        >
          <span className="[overflow-wrap:anywhere]">{job.title}</span>
        </Link>
      </h2>
      <p className="text-14">{facts.join(' · ')}</p>
      <p className="text-13 text-muted">
        {job.category} · posted {timeAgo(job.postedOn, now)}
      </p>
    </li>
  )
}

const NoJobs = ({ search, onClear }: { readonly search: string; readonly onClear: () => void }): ReactNode =>
  search ? (
    <Empty title={`No open job matches “${search}”`} action={<Button onClick={onClear}>Show all open jobs</Button>}>
      Try fewer words, or the name of a town.
    </Empty>
  ) : (
    <Empty title="No job is open just now">New jobs appear here as soon as they are posted.</Empty>
  )

export const OpenJobsPage = (): ReactNode => {
  useTitle('Open jobs')
  const now = useNow(60_000)
  const [text, setText] = useState('')
  const search = useSettled(text.trim())
  const query = useInfiniteQuery(openJobsQuery(search))
  const jobs = query.data?.pages.flatMap((page) => page.jobs) ?? []
  const found = query.data ? (query.hasNextPage ? `${jobs.length} or more jobs` : counted(jobs.length, 'job')) : ''
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-32">Open jobs</h1>
      <search className="relative">
        <label htmlFor="job-search" className="sr-only">
          Search jobs
        </label>
        <Search size={18} aria-hidden className="absolute top-1/2 left-3 -translate-y-1/2 text-muted" />
        <input
          id="job-search"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="Title, skill or place"
          className="h-11 w-full rounded-md border border-edge bg-surface pr-3 pl-10 text-16"
        />
      </search>
      <p role="status" className="sr-only">
        {found}
      </p>
      {query.isPending && <Loading what="the open jobs" rows={4} rowClass="h-24" />}
      {query.isError && (
        <FailureNotice
          error={query.error}
          title="The open jobs could not be loaded."
          onRetry={() => void query.refetch()}
          isRetrying={query.isFetching}
        />
      )}
      {query.isSuccess && jobs.length === 0 && <NoJobs search={search} onClear={() => setText('')} />}
      {jobs.length > 0 && (
        <ul
          aria-label="Open jobs"
          className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface"
        >
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} now={now} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div>
          <Button onClick={() => void query.fetchNextPage()} isBusy={query.isFetchingNextPage}>
            Show more jobs
          </Button>
        </div>
      )}
    </div>
  )
}
