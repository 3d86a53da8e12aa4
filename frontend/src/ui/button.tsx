import { LoaderCircle } from 'lucide-react'
import { type ButtonHTMLAttributes, type ReactNode, useId } from 'react'
import { classNames } from '../lib/class-names.ts'
import { Hint } from './hint.tsx'

export type ButtonLook = 'main' | 'plain' | 'chosen' | 'quiet' | 'danger'
export type ButtonSize = 'dense' | 'usual' | 'touch'

const looks: Record<ButtonLook, string> = {
  main: 'bg-accent text-on-accent not-aria-disabled:hover:bg-accent-hover border-transparent',
  plain: 'bg-surface text-ink border-line not-aria-disabled:hover:border-edge',
  chosen: 'bg-accent-soft text-ink border-accent-text',
  quiet: 'bg-transparent text-ink border-transparent not-aria-disabled:hover:bg-sunken',
  danger: 'bg-bad text-on-bad border-transparent not-aria-disabled:hover:opacity-90',
}

const sizes: Record<ButtonSize, string> = {
  dense: 'min-h-8 px-2.5 py-1 text-13',
  usual: 'min-h-9 px-3 py-1.5 text-14',
  touch: 'min-h-11 px-4 py-2 text-16',
}

/** The look of a button, also for links that stand as buttons. */
export const buttonClass = (look: ButtonLook = 'plain', size: ButtonSize = 'usual', extra?: string): string =>
  classNames(
    'inline-flex items-center justify-center gap-2 rounded-md border font-medium text-center transition-colors duration-100',
    'aria-disabled:opacity-60 aria-disabled:cursor-not-allowed',
    looks[look],
    sizes[size],
    extra,
  )

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly look?: ButtonLook
  readonly size?: ButtonSize
  /** Work is under way: the button says so and takes no second click. */
  readonly isBusy?: boolean
  /** Why the button cannot be used now; it stays reachable, so that everybody can learn the reason. */
  readonly disabledBecause?: string | null | undefined
  readonly icon?: ReactNode
}

export const Button = ({
  look = 'plain',
  size = 'usual',
  isBusy = false,
  disabledBecause,
  icon,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode => {
  const reasonId = useId()
  const isOff = Boolean(disabledBecause)
  const button = (
    <button
      {...rest}
      type={type}
      aria-disabled={isOff || isBusy || undefined}
      aria-busy={isBusy || undefined}
      aria-describedby={isOff ? reasonId : rest['aria-describedby']}
      className={buttonClass(look, size, className)}
      onClick={(event) => {
        if (isOff || isBusy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {isBusy ? <LoaderCircle size={16} aria-hidden className="motion-safe:animate-turn" /> : icon}
      {children}
    </button>
  )
  if (!disabledBecause) return button
  return (
    <>
      <Hint text={disabledBecause}>{button}</Hint>
      <span id={reasonId} hidden>
        {disabledBecause}
      </span>
    </>
  )
}
