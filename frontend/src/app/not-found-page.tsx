import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTitle } from '../lib/use-title.ts'
import { buttonClass } from '../ui/button.tsx'
import { Empty } from '../ui/page-state.tsx'
import { mainId } from './root.tsx'

export const NotFoundPage = (): ReactNode => {
  useTitle('Not found')
  return (
    <main id={mainId} tabIndex={-1} className="mx-auto flex max-w-[592px] flex-col gap-6 px-4 py-16 outline-none">
      <h1 className="text-24">This page does not exist</h1>
      <Empty
        title="The address may be cut off"
        action={
          <Link to="/" className={buttonClass('main')}>
            See the open jobs
          </Link>
        }
      >
        If you came here from an e-mail, open its link again and make sure that all of it is copied.
      </Empty>
    </main>
  )
}
