import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo } from 'react'
import {
  type Candidate,
  type CandidateOrder,
  candidatesQuery,
  type ShortlistStatus,
  seatedQuery,
} from '../../api/dashboard.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { type Job, jobQuery, shortlistQuery } from '../../api/jobs.ts'
import { rarelyEveryMs } from '../../api/live.ts'
import { shortlistWords } from '../../api/status-words.ts'
import { useTitle } from '../../lib/use-title.ts'
import { dateOnly, ownZone } from '../../lib/zoned-time.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Empty, Loading } from '../../ui/page-state.tsx'
import { CandidateDrawer } from './candidate-drawer.tsx'
import { CandidateTable } from './candidate-table.tsx'
import { JobActions } from './job-actions.tsx'
import { ListControls } from './list-controls.tsx'
import { SummaryStrip } from './summary-strip.tsx'

const route = getRouteApi('/recruiter/jobs/$id')

const JobHead = ({ job }: { readonly job: Job }): ReactNode => (
  <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
    <div className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1">
      <h1 className="min-w-0 text-20 [overflow-wrap:anywhere]">{job.title}</h1>
      <p className="text-13 text-muted">
        {job.city}, {job.country} · posted {dateOnly(job.postedOn, ownZone())}
      </p>
      {job.applicationsClosed ? (
        <Mark tone="plain" shape="cross">
          Applications closed
        </Mark>
      ) : (
        <Mark tone="good" shape="ring">
          Applications open
        </Mark>
      )}
      {!job.automationEnabled && (
        <Mark tone="warn" shape="half">
          Automation paused
        </Mark>
      )}
    </div>
    <JobActions job={job} />
  </div>
)

const NoCandidates = ({
  status,
  onClear,
}: {
  readonly status: ShortlistStatus | undefined
  readonly onClear: () => void
}): ReactNode =>
  status ? (
    <Empty
      title={`Nobody is ${shortlistWords[status].word.toLowerCase()} just now`}
      action={<Button onClick={onClear}>Show all candidates</Button>}
    />
  ) : (
    <Empty title="No applications yet">
      Candidates appear here as they apply, and each resume is read within half a minute. The job is on the public list.
    </Empty>
  )

/** Puts the focus back on the row whose drawer was closed. */
const focusRow = (applicationId: string): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-candidate="${CSS.escape(applicationId)}"]`)?.focus(),
  )
}

const useOpenedCandidate = (candidates: readonly Candidate[]) => {
  const navigate = route.useNavigate()
  const { candidate: opened } = route.useSearch()
  const at = candidates.findIndex((candidate) => candidate.applicationId === opened)
  const open = useCallback(
    (candidate: string | undefined) =>
      void navigate({
        search: ({ candidate: _, ...rest }) => (candidate ? { ...rest, candidate } : rest),
        resetScroll: false,
        replace: candidate !== undefined,
      }),
    [navigate],
  )
  const walk = useCallback(
    (step: number) => {
      const next = candidates[at + step]
      if (next) open(next.applicationId)
    },
    [candidates, at, open],
  )
  const onPrevious = useCallback(() => walk(-1), [walk])
  const onNext = useCallback(() => walk(1), [walk])
  const onClose = useCallback(() => {
    open(undefined)
    if (opened) focusRow(opened)
  }, [open, opened])
  return { opened, row: candidates[at], onPrevious, onNext, onClose }
}

/** Whenever a row has changed, the figures above the table are read again at once. */
const useFreshFigures = (jobId: string, rows: unknown): void => {
  const cache = useQueryClient()
  useEffect(() => {
    if (!rows) return
    void cache.invalidateQueries({ queryKey: seatedQuery(jobId).queryKey })
    void cache.invalidateQueries({ queryKey: shortlistQuery(jobId).queryKey })
  }, [cache, jobId, rows])
}

const Candidates = ({ job }: { readonly job: Job }): ReactNode => {
  const navigate = route.useNavigate()
  const { sort: sortBy = 'fitScore', order: sortOrder = 'desc', status: filterStatus } = route.useSearch()
  const order: CandidateOrder = { sortBy, sortOrder, filterStatus }
  const query = useInfiniteQuery(candidatesQuery(job.id, order))
  const { data } = query
  const candidates = useMemo(() => data?.pages.flatMap((page) => page.candidates) ?? [], [data])
  const { opened, ...drawer } = useOpenedCandidate(candidates)
  useFreshFigures(job.id, data)
  const onSort = (sort: Pick<CandidateOrder, 'sortBy' | 'sortOrder'>): void =>
    void navigate({ search: (before) => ({ ...before, sort: sort.sortBy, order: sort.sortOrder }), resetScroll: false })
  const onStatus = (chosen: ShortlistStatus | undefined): void =>
    void navigate({
      search: ({ status: _, ...rest }) => (chosen ? { ...rest, status: chosen } : rest),
      resetScroll: false,
    })
  return (
    <>
      <ListControls
        order={order}
        shown={candidates.length}
        hasMore={query.hasNextPage}
        onSort={onSort}
        onStatus={onStatus}
      />
      {query.isPending && <Loading what="the candidates" rows={8} rowClass="h-9" />}
      {query.isError && !data && (
        <FailureNotice
          error={query.error}
          title="The candidates could not be loaded."
          onRetry={() => void query.refetch()}
          isRetrying={query.isFetching}
        />
      )}
      {query.isSuccess && candidates.length === 0 && (
        <NoCandidates status={filterStatus} onClear={() => onStatus(undefined)} />
      )}
      {candidates.length > 0 && (
        <CandidateTable candidates={candidates} order={order} opened={opened} onSort={onSort} />
      )}
      {query.hasNextPage && (
        <div>
          <Button onClick={() => void query.fetchNextPage()} isBusy={query.isFetchingNextPage}>
            Load more candidates
          </Button>
        </div>
      )}
      {opened && <CandidateDrawer job={job} applicationId={opened} {...drawer} />}
    </>
  )
}

export const PipelinePage = (): ReactNode => {
  const { id } = route.useParams()
  const {
    data: job,
    error,
    isPending,
    refetch,
    isFetching,
  } = useQuery({ ...jobQuery(id), refetchInterval: rarelyEveryMs })
  useTitle(job?.title ?? 'Job')
  if (isPending) return <Loading what="the job" rows={3} rowClass="h-16" />
  if (!job) {
    return (
      <div className="flex max-w-2xl flex-col gap-4">
        <h1 className="text-20">This job cannot be shown</h1>
        <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-4">
      <JobHead job={job} />
      <SummaryStrip job={job} />
      <Candidates job={job} />
    </div>
  )
}
