import type { Explanation } from '../api/applications.ts'
import { flagWords, partWords, passageKey } from '../api/score-words.ts'

type PageBox = Explanation['evidence'][number]['boxes'][number]

/** A stretch of the document that is shown with what was understood of it. */
export interface ShownPassage {
  readonly key: string
  /** What it counts for, or what is odd about it. */
  readonly group: string
  readonly label: string
  readonly quote: string
  readonly tone: 'evidence' | 'flag'
  /** Offsets in the text; null for what is not in it, because nobody sees it. */
  readonly span: { readonly start: number; readonly end: number } | null
  readonly boxes: readonly PageBox[]
}

/** Everything that a score rests on, in the order of the document, and then what is odd. */
export const passagesOf = ({ evidence, flags }: Explanation): ShownPassage[] => [
  ...evidence
    .map(({ part, value, quote, start, end, boxes }) => ({
      key: passageKey(part, start, value),
      group: partWords[part],
      label: value,
      quote,
      tone: 'evidence' as const,
      span: { start, end },
      boxes,
    }))
    .sort((a, b) => a.span.start - b.span.start),
  ...flags.map((flag, index) => ({
    key: `flag-${index}`,
    group: 'Please look',
    label: flagWords[flag.kind],
    quote: flag.quote,
    tone: 'flag' as const,
    span: flag.kind === 'hidden_text' ? null : { start: flag.start, end: flag.end },
    boxes: flag.boxes,
  })),
]
