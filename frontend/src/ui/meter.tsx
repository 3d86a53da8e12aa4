import type { ReactNode } from 'react'

interface MeterProps {
  readonly label: string
  /** 0 … 1 */
  readonly value: number
  /** The figure as it is read, e.g. `82 of 100`. */
  readonly figure: string
  readonly note?: string
}

/** A share as a labelled bar. */
export const Meter = ({ label, value, figure, note }: MeterProps): ReactNode => (
  <div>
    <div className="flex items-baseline justify-between gap-3 text-13">
      <span>
        <span className="font-medium">{label}</span>
        {note && <span className="text-muted"> · {note}</span>}
      </span>
      <span className="text-right whitespace-nowrap tabular-nums">{figure}</span>
    </div>
    {/* biome-ignore lint/a11y/useSemanticElements: a <meter> takes no colours of ours, and each browser's are others */}
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(value * 100)}
      aria-valuetext={figure}
      className="mt-1 h-1.5 overflow-hidden rounded-md bg-sunken"
    >
      <div className="meter-fill h-full rounded-md bg-accent" style={{ width: `${Math.round(value * 100)}%` }} />
    </div>
  </div>
)
