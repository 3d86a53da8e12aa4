import { type ReactNode, useEffect, useRef } from 'react'
import { classNames } from '../lib/class-names.ts'
import { markedPieces } from '../lib/marked-pieces.ts'
import type { ShownPassage } from './passages.ts'

interface HighlightedTextProps {
  readonly text: string
  readonly passages: readonly ShownPassage[]
  readonly chosen: string | null
}

const groundOf = (passage: ShownPassage | undefined, isChosen: boolean): string => {
  if (passage?.tone === 'flag') return isChosen ? 'bg-warn text-surface' : 'bg-warn-soft text-ink'
  return isChosen ? 'bg-accent text-on-accent' : 'bg-accent-soft text-ink'
}

/** The text of a document that has no pages, with its passages marked. */
export const HighlightedText = ({ text, passages, chosen }: HighlightedTextProps): ReactNode => {
  const first = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is another place to go to
  useEffect(() => {
    first.current?.scrollIntoView({ block: 'center' })
  }, [chosen])
  const spans = passages.flatMap(({ key, span }) => (span ? [{ key, ...span }] : []))
  let isFirst = true
  return (
    <div className="rounded-card border border-line bg-surface p-4 text-14 whitespace-pre-wrap [overflow-wrap:anywhere]">
      {markedPieces(text, spans).map(({ start, end, keys }) => {
        if (keys.length === 0) return <span key={start}>{text.slice(start, end)}</span>
        const isChosen = chosen !== null && keys.includes(chosen)
        const passage = passages.find(({ key }) => key === (isChosen ? chosen : keys[0]))
        const isTarget = isChosen && isFirst
        if (isChosen) isFirst = false
        return (
          <mark
            key={start}
            ref={isTarget ? first : undefined}
            className={classNames('rounded-sm', groundOf(passage, isChosen))}
          >
            {text.slice(start, end)}
          </mark>
        )
      })}
    </div>
  )
}
