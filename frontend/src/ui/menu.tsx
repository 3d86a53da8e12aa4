import { DropdownMenu } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

interface MenuProps {
  readonly trigger: ReactElement
  readonly children: ReactNode
}

/** A menu that floats. Not modal: a modal one would lock scrolling by a style element. */
export const Menu = ({ trigger, children }: MenuProps): ReactNode => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        align="end"
        sideOffset={6}
        collisionPadding={8}
        className="z-50 min-w-52 animate-appear rounded-card border border-line bg-surface p-1 text-14 shadow-float"
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
)

interface MenuItemProps {
  readonly onSelect: () => void
  readonly icon?: ReactNode
  readonly children: ReactNode
}

export const MenuItem = ({ onSelect, icon, children }: MenuItemProps): ReactNode => (
  <DropdownMenu.Item
    onSelect={onSelect}
    className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 outline-none data-highlighted:bg-accent-soft"
  >
    {icon}
    {children}
  </DropdownMenu.Item>
)

export const MenuNote = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <DropdownMenu.Label className="px-2.5 py-1.5 text-13 text-muted">{children}</DropdownMenu.Label>
)

export const MenuLine = (): ReactNode => <DropdownMenu.Separator className="my-1 border-t border-line" />
