import { Outlet, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { Announcer } from '../ui/announcer.tsx'
import { HintProvider } from '../ui/hint.tsx'

export const mainId = 'main'

const focusMain = (): void => document.getElementById(mainId)?.focus({ preventScroll: true })

/** After a change of page, readers and the keyboard start at its content, as after loading it. */
const useFocusOnNewPage = (): void => {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (before.current !== undefined && before.current !== path) focusMain()
    before.current = path
  }, [path])
}

export const Root = (): ReactNode => {
  useFocusOnNewPage()
  return (
    <HintProvider>
      <Announcer>
        <a
          href={`#${mainId}`}
          onClick={(event) => {
            event.preventDefault()
            focusMain()
          }}
          className="absolute top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-2 text-14 font-medium text-on-accent focus:translate-y-0"
        >
          Skip to the content
        </a>
        <Outlet />
      </Announcer>
    </HintProvider>
  )
}
