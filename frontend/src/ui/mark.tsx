import type { ReactNode } from 'react'
import { classNames } from '../lib/class-names.ts'

export type Tone = 'good' | 'warn' | 'bad' | 'stone' | 'plain' | 'accent'
export type Shape = 'full' | 'half' | 'ring' | 'cross' | 'triangle'

const tones: Record<Tone, string> = {
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
  stone: 'text-stone',
  plain: 'text-muted',
  accent: 'text-accent-text',
}

const grounds: Record<Tone, string> = {
  good: 'bg-good-soft',
  warn: 'bg-warn-soft',
  bad: 'bg-bad-soft',
  stone: 'bg-stone-soft',
  plain: 'bg-sunken',
  accent: 'bg-accent-soft',
}

const shapes: Record<Shape, ReactNode> = {
  full: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 2a4 4 0 0 0 0 8Z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  cross: <path d="m2.5 2.5 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />,
  triangle: <path d="M6 1.5 11 10.5H1Z" fill="currentColor" />,
}

interface MarkProps {
  readonly tone: Tone
  readonly shape: Shape
  readonly children: ReactNode
  /** With its own ground, where it stands alone. */
  readonly isFilled?: boolean
}

/** A state in a word, a shape and a colour, so that none of them is needed alone. */
export const Mark = ({ tone, shape, children, isFilled = false }: MarkProps): ReactNode => (
  <span
    className={classNames(
      'inline-flex items-center gap-1.5 text-13 font-medium',
      tones[tone],
      isFilled && `rounded-md px-2 py-0.5 ${grounds[tone]}`,
    )}
  >
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
      {shapes[shape]}
    </svg>
    {children}
  </span>
)
