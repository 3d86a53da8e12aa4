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

interface QuotesProps {
  readonly part: ScorePart
  /** Shows a passage where it stands. */
  readonly onShow?: ((key: string) => void) | undefined
}

const Quotes = ({ part, onShow }: QuotesProps): ReactNode => (
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
          {onShow && (
            <button
              type="button"
              onClick={() => onShow(quote.key)}
              className="block min-h-6 text-accent-text underline-offset-2 hover:underline"
            >
              Show where<span className="sr-only"> {quote.value} stands</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  </details>
)

interface ScorePartsProps {
  readonly parts: readonly ScorePart[]
  readonly onShow?: (key: string) => void
}

/** A weighted sum, taken apart: every part as a labelled bar with its weight and what it rests on. */
export const ScoreParts = ({ parts, onShow }: ScorePartsProps): ReactNode => (
  <ul className="flex flex-col gap-4">
    {parts.map((part) => (
      <li key={part.name}>
        <Meter
          label={part.label}
          note={`counts ${percent(part.weight)}`}
          value={part.value}
          figure={part.finding ? `${part.finding}, ${percent(part.value)}` : percent(part.value)}
        />
        {part.quotes.length > 0 && <Quotes part={part} onShow={onShow} />}
      </li>
    ))}
  </ul>
)
