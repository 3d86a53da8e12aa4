import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { mainId } from './root.tsx'

/** For the pages behind a link from a mail: one column and nothing else. */
export const QuietShell = (): ReactNode => (
  <div className="mx-auto flex max-w-[592px] flex-col gap-6 px-4 pt-4 pb-24">
    <header>
      <Brand to="/" />
    </header>
    <main id={mainId} tabIndex={-1} className="outline-none">
      <Outlet />
    </main>
  </div>
)
