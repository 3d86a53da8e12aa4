import { CircleCheck, X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'

interface Announcement {
  readonly text: string
  readonly number: number
}

const AnnounceContext = createContext<(text: string) => void>(() => {})

/** Says what an action has done: seen at the foot of the page and read out by screen readers. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext)

const shownForMs = 8_000

export const Announcer = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [announcement, setAnnouncement] = useState<Announcement | null>(null)
  const announce = useCallback(
    (text: string) => setAnnouncement((before) => ({ text, number: (before?.number ?? 0) + 1 })),
    [],
  )
  useEffect(() => {
    if (!announcement) return
    const timer = setTimeout(() => setAnnouncement(null), shownForMs)
    return () => clearTimeout(timer)
  }, [announcement])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-0 bottom-0 z-40 flex justify-center p-4"
      >
        {announcement && (
          <div
            key={announcement.number}
            className="pointer-events-auto flex max-w-xl animate-rise items-start gap-2.5 rounded-card border border-line bg-surface py-2.5 pr-2 pl-4 text-14 shadow-float"
          >
            <CircleCheck size={18} aria-hidden className="mt-px shrink-0 text-good" />
            <p className="min-w-0">{announcement.text}</p>
            <button
              type="button"
              aria-label="Dismiss"
              onClick={() => setAnnouncement(null)}
              className="flex size-6 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken"
            >
              <X size={16} aria-hidden />
            </button>
          </div>
        )}
      </div>
    </AnnounceContext>
  )
}
