import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Candidate, seatedQuery } from '../../api/dashboard.ts'
import { type Job, type ShortlistSummary, shortlistQuery } from '../../api/jobs.ts'
import { amount, counted } from '../../lib/amounts.ts'
import { timeLeft } from '../../lib/countdown.ts'
import { useNow } from '../../lib/use-now.ts'
import { momentIn, ownZone } from '../../lib/zoned-time.ts'
import { Mark } from '../../ui/mark.tsx'
import { Skeleton } from '../../ui/page-state.tsx'
import { nextStep } from './next-step.ts'

const Cell = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode => (
  <div className="min-w-0">
    <dt className="text-12 text-muted">{name}</dt>
    <dd className="mt-0.5 text-14 font-medium">{children}</dd>
  </div>
)

const BufferHealth = ({ summary }: { readonly summary: ShortlistSummary }): ReactNode => {
  const figure = `${amount(summary.counts.buffer)} of ${amount(summary.bufferTarget)}`
  if (!summary.ranked) return <span className="font-normal text-muted">After the ranking, {summary.bufferTarget}</span>
  if (summary.bufferHealth === 'green')
    return (
      <Mark tone="good" shape="full">
        Full, {figure}
      </Mark>
    )
  if (summary.bufferHealth === 'yellow')
    return (
      <Mark tone="warn" shape="half">
        Low, {figure}
      </Mark>
    )
  return (
    <Mark tone="bad" shape="triangle">
      Empty, {figure}
    </Mark>
  )
}

const shortlistWords = (summary: ShortlistSummary, seated: readonly Candidate[]): string => {
  const { counts, waitingForResumes } = summary
  if (!summary.ranked) {
    const unread = waitingForResumes > 0 ? `, ${amount(waitingForResumes)} being read` : ''
    return `${counted(counts.applications, 'application')}${unread}`
  }
  const having = (status: string): number => seated.filter((candidate) => candidate.interview?.status === status).length
  const parts = [
    [counts.confirmed, 'confirmed'],
    [having('slot_pending'), 'choosing a time'],
    [having('invitation_sent'), 'invited'],
    [having('completed'), 'met'],
  ] as const
  const said = parts.filter(([value]) => value > 0).map(([value, word]) => `${value} ${word}`)
  return said.join(', ') || 'Nobody invited yet'
}

const Next = ({
  job,
  summary,
  seated,
}: {
  readonly job: Job
  readonly summary: ShortlistSummary
  readonly seated: readonly Candidate[]
}): ReactNode => {
  const now = useNow()
  const { words, at } = nextStep({ job, summary, seated, now })
  if (!at) return <span className="font-normal">{words}</span>
  const left = timeLeft(at, now)
  return (
    <span className="font-normal">
      {words} <span className="font-medium whitespace-nowrap">{momentIn(at, ownZone(), now)}</span>
      {!left.isOver && <span className="text-muted"> – {left.words.toLowerCase()}</span>}
    </span>
  )
}

export const SummaryStrip = ({ job }: { readonly job: Job }): ReactNode => {
  const { data: summary } = useQuery(shortlistQuery(job.id))
  const { data: seated = [] } = useQuery(seatedQuery(job.id))
  return (
    <section aria-label="Shortlist" className="rounded-card border border-line bg-surface px-4 py-3">
      {summary ? (
        <dl className="grid min-h-10 grid-cols-1 gap-x-8 gap-y-3 min-[420px]:grid-cols-2 lg:grid-cols-[auto_auto_auto_minmax(0,1fr)]">
          <Cell name="Openings filled">
            <span className="tabular-nums">
              {amount(summary.counts.shortlisted)} of {amount(summary.openings)}
            </span>
          </Cell>
          <Cell name={summary.ranked ? 'Shortlist' : 'Applications'}>{shortlistWords(summary, seated)}</Cell>
          <Cell name="Buffer">
            <BufferHealth summary={summary} />
          </Cell>
          <Cell name="Next">
            <Next job={job} summary={summary} seated={seated} />
          </Cell>
        </dl>
      ) : (
        <Skeleton className="h-10" />
      )}
    </section>
  )
}
