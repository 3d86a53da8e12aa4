import { Tabs } from 'radix-ui'
import type { ReactNode } from 'react'

interface TabPanesProps {
  readonly label: string
  readonly panes: readonly { readonly value: string; readonly label: string; readonly content: ReactNode }[]
}

export const TabPanes = ({ label, panes }: TabPanesProps): ReactNode => (
  <Tabs.Root defaultValue={panes[0]?.value ?? ''} className="flex min-w-0 flex-col gap-3">
    <Tabs.List aria-label={label} className="flex gap-4 border-b border-line">
      {panes.map((pane) => (
        <Tabs.Trigger
          key={pane.value}
          value={pane.value}
          className="-mb-px min-h-9 border-b-2 border-transparent px-0.5 text-14 font-medium text-muted data-[state=active]:border-accent-text data-[state=active]:text-ink"
        >
          {pane.label}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
    {panes.map((pane) => (
      <Tabs.Content key={pane.value} value={pane.value} className="min-w-0">
        {pane.content}
      </Tabs.Content>
    ))}
  </Tabs.Root>
)
