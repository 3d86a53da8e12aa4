import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { BriefcaseBusiness, CalendarClock, Inbox, Search } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { mailboxExistsQuery } from '../api/mailbox.ts'
import { sessionQuery } from '../api/session.ts'
import { AccountMenu } from '../features/accounts/account-menu.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Empty } from '../ui/page-state.tsx'
import { Brand } from './brand.tsx'
import { Crumbs } from './crumbs.tsx'
import { JumpDialog } from './jump-dialog.tsx'
import { mainId } from './root.tsx'

const railLink =
  'flex min-h-9 items-center gap-1.5 rounded-md px-2 text-13 text-muted lg:gap-2.5 lg:px-2.5 lg:text-14 hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent-text'

const Rail = (): ReactNode => {
  const { data: hasMailbox } = useQuery(mailboxExistsQuery)
  const isAtCalendar = useRouterState({ select: (state) => state.location.pathname.startsWith('/recruiter/calendar') })
  return (
    <nav aria-label="Main" className="flex flex-wrap gap-1 lg:flex-col">
      <div className="w-full lg:mb-2 lg:px-2">
        <Brand to="/recruiter" />
      </div>
      <Link
        to="/recruiter"
        aria-current={isAtCalendar ? undefined : 'page'}
        className={railLink}
        activeOptions={{ exact: true }}
      >
        <BriefcaseBusiness size={16} aria-hidden />
        Jobs
      </Link>
      <Link to="/recruiter/calendar" className={railLink}>
        <CalendarClock size={16} aria-hidden />
        Calendar
      </Link>
      {hasMailbox && (
        <Link to="/mailbox" className={railLink}>
          <Inbox size={16} aria-hidden />
          Mailbox
        </Link>
      )}
    </nav>
  )
}

const useJumpKey = (open: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open])
}

const NotForYou = (): ReactNode => (
  <Empty
    title="This part is for employers"
    action={
      <Link to="/applications" className={buttonClass('main')}>
        See your applications
      </Link>
    }
  >
    You are signed in as a job seeker. To post jobs, sign in with an employer account.
  </Empty>
)

export const RecruiterShell = (): ReactNode => {
  const { data: user } = useQuery(sessionQuery)
  const [isJumping, setIsJumping] = useState(false)
  useJumpKey(() => setIsJumping(true))
  const isEmployer = user?.role === 'Employer'
  return (
    <div className="min-h-dvh text-14 lg:grid lg:grid-cols-[200px_minmax(0,1fr)]">
      <div className="border-line bg-surface px-4 py-2.5 max-lg:border-b max-lg:pb-1.5 lg:sticky lg:top-0 lg:h-dvh lg:border-r lg:px-3">
        <Rail />
      </div>
      <div className="min-w-0">
        <header className="flex flex-wrap items-center justify-between gap-x-4 px-4 pt-3 sm:px-6 lg:min-h-14 lg:px-8 lg:py-2">
          <Crumbs />
          <div className="ml-auto flex items-center gap-2 max-lg:absolute max-lg:top-2.5 max-lg:right-4">
            <button
              type="button"
              onClick={() => setIsJumping(true)}
              aria-keyshortcuts="Control+K Meta+K"
              className={buttonClass('plain', 'usual', 'text-muted')}
            >
              <Search size={16} aria-hidden />
              Search
              <kbd className="hidden font-sans text-12 sm:inline">⌘K</kbd>
            </button>
            {user && <AccountMenu user={user} />}
          </div>
        </header>
        <main id={mainId} tabIndex={-1} className="max-w-[1440px] px-4 pt-2 pb-24 outline-none sm:px-6 lg:px-8">
          {isEmployer ? <Outlet /> : user && <NotForYou />}
        </main>
      </div>
      {isEmployer && <JumpDialog isOpen={isJumping} onClose={() => setIsJumping(false)} />}
    </div>
  )
}
