import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Candidate } from '../../api/dashboard.ts'
import { interviewWords, shortlistWords } from '../../api/status-words.ts'
import { timeLeft } from '../../lib/countdown.ts'
import { useNow } from '../../lib/use-now.ts'
import { momentIn, ownZone } from '../../lib/zoned-time.ts'
import { Mark } from '../../ui/mark.tsx'

export type CandidateState = Pick<Candidate, 'shortlistStatus' | 'bufferPosition' | 'portalStatus'>

export const ShortlistMark = ({ candidate }: { readonly candidate: CandidateState }): ReactNode => {
  const { word, tone, shape } = shortlistWords[candidate.shortlistStatus]
  return (
    <span className="inline-flex items-center gap-x-1.5 align-middle max-xl:flex-wrap">
      <Mark tone={tone} shape={shape}>
        {word}
      </Mark>
      {candidate.bufferPosition !== null && (
        <span className="text-13 text-muted tabular-nums">position {candidate.bufferPosition}</span>
      )}
      {candidate.portalStatus === 'accepted' && <span className="text-13 text-muted">by hand</span>}
    </span>
  )
}

/** The instant that an interview waits for. */
export const interviewMoment = (interview: NonNullable<Candidate['interview']>): string | null => {
  switch (interview.status) {
    case 'invitation_sent':
      return interview.confirmationDeadline
    case 'slot_pending':
      return interview.slotSelectionDeadline
    case 'confirmed':
    case 'completed':
    case 'no_show':
      return interview.scheduledTime
    default:
      return null
  }
}

export const InterviewCell = ({ interview }: { readonly interview: Candidate['interview'] }): ReactNode => {
  const now = useNow()
  if (!interview) return <span className="text-13 text-muted">–</span>
  const { word, tone, shape } = interviewWords[interview.status]
  const moment = interviewMoment(interview)
  const isDeadline = interview.status === 'invitation_sent' || interview.status === 'slot_pending'
  return (
    <span className="inline-flex items-center gap-x-1.5 align-middle max-xl:flex-wrap">
      <Mark tone={tone} shape={shape}>
        {word}
      </Mark>
      {moment && (
        <span className="text-13 text-muted tabular-nums">
          {isDeadline ? timeLeft(moment, now).words.toLowerCase() : momentIn(moment, ownZone(), now)}
        </span>
      )}
    </span>
  )
}

type Scored = Pick<Candidate, 'aiProcessed' | 'unreadable' | 'fitScore'>

export const ScoreCell = ({ candidate }: { readonly candidate: Scored }): ReactNode => {
  if (candidate.unreadable) {
    return (
      <span className="inline-flex items-center gap-1.5 text-13 text-bad">
        <TriangleAlert size={14} aria-hidden className="shrink-0" />
        Unreadable
      </span>
    )
  }
  if (!candidate.aiProcessed) return <span className="text-13 text-muted">Being read</span>
  return (
    <span className="inline-flex items-center gap-2">
      <span className="w-11 text-right font-medium tabular-nums">{candidate.fitScore.toFixed(2)}</span>
      <span aria-hidden="true" className="h-1.5 w-14 overflow-hidden rounded-md bg-sunken max-lg:hidden">
        <span className="meter-fill block h-full rounded-md bg-accent" style={{ width: `${candidate.fitScore}%` }} />
      </span>
    </span>
  )
}
