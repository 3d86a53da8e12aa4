import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { type Application, applicationQuery } from '../../api/applications.ts'
import type { Candidate } from '../../api/dashboard.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import type { Job } from '../../api/jobs.ts'
import { Loading } from '../../ui/page-state.tsx'
import { CandidateActions } from './candidate-actions.tsx'
import { ScoreCell, ShortlistMark } from './candidate-cells.tsx'
import { CandidateContact } from './candidate-contact.tsx'
import { InterviewPart } from './interview-part.tsx'
import type { Person } from './person.ts'
import { ResumePart } from './resume-part.tsx'
import { ScorePart } from './score-part.tsx'
import { useWalkKeys } from './use-walk-keys.ts'

const IconButton = ({
  label,
  onClick,
  children,
}: {
  readonly label: string
  readonly onClick: () => void
  readonly children: ReactNode
}): ReactNode => (
  <button
    type="button"
    aria-label={label}
    title={label}
    onClick={onClick}
    className="flex size-9 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
  >
    {children}
  </button>
)

/** What both the list and the single application know; the list is the fresher one. */
const personFrom = (application: Application | undefined, row: Candidate | undefined): Person | null => {
  const known = row ?? application
  if (!known) return null
  return {
    applicationId: row?.applicationId ?? application?.id ?? '',
    name: known.name,
    email: known.email,
    appliedAt: known.appliedAt,
    fitScore: known.fitScore,
    aiProcessed: known.aiProcessed,
    unreadable: known.unreadable,
    shortlistStatus: known.shortlistStatus,
    portalStatus: known.portalStatus,
    interview: known.interview,
    rank: row?.rank ?? null,
    bufferPosition: row?.bufferPosition ?? null,
  }
}

const Facts = ({ person }: { readonly person: Person }): ReactNode => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
    <span className="inline-flex items-baseline gap-1.5">
      <span className="text-13 text-muted">Fit score</span> <ScoreCell candidate={person} />
    </span>
    {person.rank !== null && (
      <span className="text-13 tabular-nums">
        <span className="text-muted">Rank</span> {person.rank}
      </span>
    )}
    <ShortlistMark candidate={person} />
  </div>
)

interface CandidateDrawerProps {
  readonly job: Job
  readonly applicationId: string
  /** Its row, where it is among the rows that are loaded. */
  readonly row: Candidate | undefined
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onClose: () => void
}

interface BodyProps {
  readonly job: Job
  readonly person: Person
  readonly application: Application | undefined
}

const Body = ({ job, person, application }: BodyProps): ReactNode => (
  <div className="flex flex-col gap-6 px-4 pt-3 pb-10 sm:px-6">
    <Facts person={person} />
    <CandidateActions key={person.applicationId} job={job} person={person} />
    {person.interview && (
      <InterviewPart key={person.interview.id} job={job} person={person} interview={person.interview} />
    )}
    <ResumePart job={job} person={person} fileName={application?.resumeFileName ?? null} />
    <ScorePart person={person} />
    {application && <CandidateContact application={application} />}
  </div>
)

/** One candidate beside the table, with an address of its own. */
export const CandidateDrawer = ({
  job,
  applicationId,
  row,
  onPrevious,
  onNext,
  onClose,
}: CandidateDrawerProps): ReactNode => {
  useWalkKeys({ onPrevious, onNext, onClose })
  const heading = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)
  const { data: application, error, refetch, isFetching } = useQuery(applicationQuery(applicationId))
  const person = personFrom(application, row)
  const isKnown = person !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: another candidate is read from the top, by its name
  useEffect(() => {
    if (!isKnown) return
    panel.current?.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [applicationId, isKnown])
  return (
    <section
      ref={panel}
      aria-label={person ? `Candidate ${person.name}` : 'Candidate'}
      className="fixed inset-y-0 right-0 z-30 w-full animate-slide overflow-y-auto border-line bg-surface shadow-float sm:w-[480px] sm:border-l"
    >
      <div className="sticky top-0 z-10 flex items-center justify-between gap-2 border-b border-line bg-surface px-4 py-2 sm:px-6">
        <h2 ref={heading} tabIndex={-1} className="min-w-0 text-16 [overflow-wrap:anywhere]">
          {person?.name ?? 'Candidate'}
        </h2>
        <div className="-mr-2 flex shrink-0">
          <IconButton label="Previous candidate" onClick={onPrevious}>
            <ChevronUp size={18} aria-hidden />
          </IconButton>
          <IconButton label="Next candidate" onClick={onNext}>
            <ChevronDown size={18} aria-hidden />
          </IconButton>
          <IconButton label="Close the candidate" onClick={onClose}>
            <X size={18} aria-hidden />
          </IconButton>
        </div>
      </div>
      {person && <Body job={job} person={person} application={application} />}
      {!person && (
        <div className="p-4 sm:p-6">
          {error ? (
            <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
          ) : (
            <Loading what="the candidate" rows={4} rowClass="h-20" />
          )}
        </div>
      )}
    </section>
  )
}
