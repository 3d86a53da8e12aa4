import type { ReactNode } from 'react'
import { classNames } from '../lib/class-names.ts'

export const Card = ({
  children,
  className,
}: {
  readonly children: ReactNode
  readonly className?: string
}): ReactNode => (
  <div className={classNames('rounded-card border border-line bg-surface p-4 sm:p-6', className)}>{children}</div>
)

/** Facts as pairs of a name and a value. */
export const Facts = ({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[]
}): ReactNode => (
  <dl className="grid gap-x-6 gap-y-3 text-14 sm:grid-cols-[max-content_minmax(0,1fr)]">
    {facts.map(([name, value]) => (
      <div key={name} className="contents max-sm:block">
        <dt className="text-muted">{name}</dt>
        <dd className="font-medium">{value}</dd>
      </div>
    ))}
  </dl>
)
