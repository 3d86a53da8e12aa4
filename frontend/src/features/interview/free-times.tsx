import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { type InterviewAccess, type InterviewPage, slotsQuery } from '../../api/interviews.ts'
import { useNow } from '../../lib/use-now.ts'
import { cityOf, clockOf, clocksDiffer, ownZone } from '../../lib/zoned-time.ts'
import { Empty, Loading } from '../../ui/page-state.tsx'
import { SlotList } from './slot-list.tsx'

interface FreeTimesProps {
  readonly access: InterviewAccess
  readonly page: InterviewPage
  readonly chosen: string | null
  readonly busyWith: string | null
  /** The time that the interview has already, where it is to be moved away from it. */
  readonly present?: string
  readonly onChoose: (start: string) => void
}

const ZoneLine = ({ page, at }: { readonly page: InterviewPage; readonly at: string }): ReactNode => {
  const zone = ownZone()
  return (
    <p className="text-14 text-muted">
      Times are in your time zone, {cityOf(zone)}.
      {clocksDiffer(at, zone, page.recruiterTimeZone) && ` ${page.company} is on ${clockOf(page.recruiterTimeZone)}.`}
    </p>
  )
}

export const FreeTimes = ({ access, page, chosen, busyWith, present, onChoose }: FreeTimesProps): ReactNode => {
  const now = useNow(60_000)
  const zone = ownZone()
  const { data, error, isPending, refetch, isFetching } = useQuery(slotsQuery(access, zone))
  if (isPending) return <Loading what="the free times" rows={3} rowClass="h-24" />
  if (!data) {
    return (
      <FailureNotice
        error={error}
        title="The free times could not be loaded."
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    )
  }
  const slots = present ? data.slots.filter((slot) => Date.parse(slot.start) !== Date.parse(present)) : data.slots
  const first = slots[0]
  return (
    <section aria-label="Free times" className="flex flex-col gap-4">
      <div>
        <h2 className="text-20">Free times</h2>
        <ZoneLine page={page} at={first?.start ?? new Date(now).toISOString()} />
      </div>
      {first ? (
        <SlotList slots={slots} zone={zone} now={now} chosen={chosen} busyWith={busyWith} onChoose={onChoose} />
      ) : (
        <Empty title="No time is free just now">
          This page looks again by itself. Come back a little later, or write to {page.company}; your place stays yours
          until the deadline.
        </Empty>
      )}
    </section>
  )
}
