import type { ReactNode } from 'react'
import { Meter } from './meter.tsx'

export interface ScorePart {
  readonly name: string
  readonly label: string
  readonly meaning: string
  /** 0 … 1; all weights together are 1. */
  readonly weight: number
  /** 0 … 1 */
  readonly value: number
  /** What was found, in a few words. */
  readonly finding: string | null
  /** The passages that it rests on. */
  readonly quotes: readonly { readonly key: string; readonly value: string; readonly quote: string }[]
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const Quotes = ({ part }: { readonly part: ScorePart }): ReactNode => (
  <details className="mt-1 text-13">
    <summary className="inline-flex min-h-6 items-center text-accent-text underline-offset-2 hover:underline">
      {part.quotes.length === 1 ? '1 passage' : `${part.quotes.length} passages`} from the resume
      <span className="sr-only"> for {part.label}</span>
    </summary>
    <ul className="mt-1 flex flex-col gap-2 border-l-2 border-line pl-3">
      {part.quotes.map((quote) => (
        <li key={quote.key}>
          <span className="font-medium">{quote.value}</span>
          {quote.quote.trim() !== quote.value.trim() && <q className="block text-muted">{quote.quote.trim()}</q>}
        </li>
      ))}
    </ul>
  </details>
)

/** A weighted sum, taken apart: every part as a labelled bar with its weight and what it rests on. */
export const ScoreParts = ({ parts }: { readonly parts: readonly ScorePart[] }): ReactNode => (
  <ul className="flex flex-col gap-4">
    {parts.map((part) => (
      <li key={part.name}>
        <Meter
          label={part.label}
          note={`counts ${percent(part.weight)}`}
          value={part.value}
          figure={part.finding ? `${part.finding}, ${percent(part.value)}` : percent(part.value)}
        />
        {part.quotes.length > 0 && <Quotes part={part} />}
      </li>
    ))}
  </ul>
)
