import { type ReactNode, useState } from 'react'
import { groupByDay, type SlotDay } from '../../lib/slot-days.ts'
import { Button } from '../../ui/button.tsx'

const daysAtFirst = 5

interface DayProps {
  readonly day: SlotDay
  readonly chosen: string | null
  readonly busyWith: string | null
  readonly onChoose: (start: string) => void
}

const isSame = (a: string | null, b: string): boolean => a !== null && Date.parse(a) === Date.parse(b)

const Day = ({ day, chosen, busyWith, onChoose }: DayProps): ReactNode => (
  <section aria-label={day.label} className="flex flex-col gap-2">
    <h3 className="text-14">{day.label}</h3>
    <ul className="grid grid-cols-3 gap-2 sm:grid-cols-5">
      {day.times.map((time) => {
        const isChosen = isSame(chosen, time.start)
        return (
          <li key={time.start}>
            <Button
              size="touch"
              look={isChosen ? 'chosen' : 'plain'}
              isBusy={isSame(busyWith, time.start)}
              aria-pressed={isChosen}
              aria-label={`${day.label}, ${time.label}`}
              onClick={() => onChoose(time.start)}
              className="w-full scroll-mb-56 px-1 tabular-nums"
            >
              {time.label}
            </Button>
          </li>
        )
      })}
    </ul>
  </section>
)

interface SlotListProps {
  readonly slots: readonly { readonly start: string; readonly end: string }[]
  readonly zone: string
  readonly now: number
  readonly chosen: string | null
  readonly busyWith: string | null
  readonly onChoose: (start: string) => void
}

/** Free times by day. The first days are enough for most; the others are one step away. */
export const SlotList = ({ slots, zone, now, ...choice }: SlotListProps): ReactNode => {
  const [showsAll, setShowsAll] = useState(false)
  const days = groupByDay(slots, zone, now)
  const shown = showsAll ? days : days.slice(0, daysAtFirst)
  return (
    <div className="flex flex-col gap-5">
      {shown.map((day) => (
        <Day key={day.date} day={day} {...choice} />
      ))}
      {shown.length < days.length && (
        <div>
          <Button onClick={() => setShowsAll(true)}>Show later days</Button>
        </div>
      )}
    </div>
  )
}
