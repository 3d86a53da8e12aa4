import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ChevronDown, LogOut, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { asFailure } from '../../api/failure.ts'
import { type SignedInUser, sessionQuery, signOut } from '../../api/session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { Menu, MenuItem, MenuLine, MenuNote } from '../../ui/menu.tsx'

export const AccountMenu = ({ user }: { readonly user: SignedInUser }): ReactNode => {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const leave = async (): Promise<void> => {
    try {
      await signOut()
    } catch (error) {
      announce(`You are still signed in. ${asFailure(error).message}`)
      return
    }
    cache.setQueryData(sessionQuery.queryKey, null)
    await navigate({ to: '/' })
    // Nothing of the person may stay behind in this browser's memory.
    cache.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0] })
    announce('You are signed out.')
  }
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`Account of ${user.name}`}
          className={buttonClass('quiet', 'usual', 'max-w-48')}
        >
          <UserRound size={16} aria-hidden className="shrink-0" />
          <span className="truncate max-sm:hidden">{user.name}</span>
          <ChevronDown size={14} aria-hidden className="shrink-0" />
        </button>
      }
    >
      <MenuNote>
        <span className="block font-medium text-ink">{user.name}</span>
        <span className="block">{user.email}</span>
      </MenuNote>
      <MenuLine />
      <MenuItem onSelect={() => void leave()} icon={<LogOut size={16} aria-hidden />}>
        Sign out
      </MenuItem>
    </Menu>
  )
}
