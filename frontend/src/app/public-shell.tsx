import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { mailboxExistsQuery } from '../api/mailbox.ts'
import { sessionQuery } from '../api/session.ts'
import { AccountMenu } from '../features/accounts/account-menu.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Brand } from './brand.tsx'
import { mainId } from './root.tsx'

const linkClass =
  'flex min-h-9 items-center rounded-md px-2 text-14 text-muted hover:text-ink aria-[current=page]:text-ink aria-[current=page]:font-medium'

export const PublicShell = (): ReactNode => {
  const { data: user, isPending } = useQuery(sessionQuery)
  const { data: hasMailbox } = useQuery(mailboxExistsQuery)
  return (
    <>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex min-h-14 max-w-4xl flex-wrap items-center justify-between gap-x-4 px-4 py-1.5">
          <Brand to="/" />
          <div className="flex min-h-9 items-center gap-2 sm:order-last">
            {user && <AccountMenu user={user} />}
            {!user && !isPending && (
              <Link to="/login" className={buttonClass('plain')}>
                Sign in
              </Link>
            )}
          </div>
          <nav aria-label="Main" className="-mx-2 flex w-full min-w-0 flex-wrap gap-x-1 sm:mx-0 sm:w-auto sm:flex-1">
            <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className={linkClass}>
              Jobs
            </Link>
            {user?.role === 'Job Seeker' && (
              <Link to="/applications" className={linkClass}>
                My applications
              </Link>
            )}
            {user?.role === 'Employer' && (
              <Link to="/recruiter" className={linkClass}>
                Recruiter
              </Link>
            )}
            {hasMailbox && (
              <Link to="/mailbox" activeOptions={{ includeSearch: false }} className={linkClass}>
                Mailbox
              </Link>
            )}
          </nav>
        </div>
      </header>
      <main id={mainId} tabIndex={-1} className="mx-auto max-w-4xl px-4 pt-8 pb-24 outline-none">
        <Outlet />
      </main>
    </>
  )
}
