import { Tooltip } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

/** A short text beside a control on hover and on focus. */
export const Hint = ({ text, children }: { readonly text: string; readonly children: ReactElement }): ReactNode => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content
        sideOffset={6}
        collisionPadding={8}
        className="z-50 max-w-72 rounded-md bg-ink px-2.5 py-1.5 text-13 text-canvas shadow-float"
      >
        {text}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
)

export const HintProvider = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Tooltip.Provider delayDuration={300} skipDelayDuration={100}>
    {children}
  </Tooltip.Provider>
)
