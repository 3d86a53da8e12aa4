import { useEffect } from 'react'

interface WalkKeys {
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onClose: () => void
}

const owner = 'input, textarea, select, dialog, [role="menu"], [role="tablist"]'

/** Whether the key belongs to what has the focus: a field, a list of tabs, or a dialog above everything. */
const isTaken = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return true
  if (document.querySelector('dialog:modal')) return true
  return event.target instanceof Element && event.target.closest(owner) !== null
}

/** Keys of the open drawer: ↑ and ↓ walk the candidates, Esc closes it. */
export const useWalkKeys = ({ onPrevious, onNext, onClose }: WalkKeys): void => {
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = { ArrowUp: onPrevious, ArrowDown: onNext, Escape: onClose }
    const onKey = (event: KeyboardEvent): void => {
      const act = keys[event.key]
      if (!act || isTaken(event)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onPrevious, onNext, onClose])
}
