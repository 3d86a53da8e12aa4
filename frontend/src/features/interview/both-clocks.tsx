import type { ReactNode } from 'react'
import { useNow } from '../../lib/use-now.ts'
import { clockOf, clocksDiffer, momentIn, ownZone, yourMoment } from '../../lib/zoned-time.ts'

interface BothClocksProps {
  readonly start: string
  readonly recruiterZone: string
}

/** A time in the candidate's zone, and in the company's where its clock shows another one. */
export const BothClocks = ({ start, recruiterZone }: BothClocksProps): ReactNode => {
  const now = useNow(60_000)
  const zone = ownZone()
  return (
    <>
      <strong className="block font-semibold">{yourMoment(start, zone, now)}</strong>
      {clocksDiffer(start, zone, recruiterZone) && (
        <span className="block text-14 text-muted">
          {momentIn(start, recruiterZone, now)} {clockOf(recruiterZone)}
        </span>
      )}
    </>
  )
}
