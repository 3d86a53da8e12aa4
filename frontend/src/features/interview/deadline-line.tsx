import { Clock } from 'lucide-react'
import type { ReactNode } from 'react'
import { timeLeft } from '../../lib/countdown.ts'
import { useNow } from '../../lib/use-now.ts'
import { ownZone, yourMoment } from '../../lib/zoned-time.ts'

interface DeadlineLineProps {
  /** What is to be done by then, e.g. `Please answer by`. */
  readonly what: string
  readonly deadline: string
}

export const DeadlineLine = ({ what, deadline }: DeadlineLineProps): ReactNode => {
  const now = useNow()
  const left = timeLeft(deadline, now)
  return (
    <p className="flex items-start gap-2">
      <Clock size={18} aria-hidden className="mt-[3px] shrink-0 text-muted" />
      {left.isOver ? (
        <span>{left.words}.</span>
      ) : (
        <span className="min-w-0">
          {what} <strong className="font-semibold">{yourMoment(deadline, ownZone(), now)}</strong>
          <span className={left.isShort ? 'block font-medium text-warn' : 'block text-muted'}>{left.words}</span>
        </span>
      )}
    </p>
  )
}
