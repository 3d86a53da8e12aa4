import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { myJobsQuery } from '../api/jobs.ts'
import { classNames } from '../lib/class-names.ts'
import { Modal } from '../ui/modal.tsx'

interface Target {
  readonly key: string
  readonly label: string
  readonly note: string
  readonly go: () => void
}

const useTargets = (): Target[] => {
  const navigate = useNavigate()
  const { data: jobs = [] } = useQuery(myJobsQuery)
  const pages: Target[] = [
    { key: 'jobs', label: 'Jobs', note: 'Page', go: () => void navigate({ to: '/recruiter' }) },
    { key: 'new', label: 'Post a job', note: 'Page', go: () => void navigate({ to: '/recruiter/new' }) },
    { key: 'calendar', label: 'Calendar', note: 'Page', go: () => void navigate({ to: '/recruiter/calendar' }) },
  ]
  const ofJobs = jobs.map((job) => ({
    key: job.id,
    label: job.title,
    note: job.city,
    go: () => void navigate({ to: '/recruiter/jobs/$id', params: { id: job.id } }),
  }))
  return [...ofJobs, ...pages]
}

const shownAtMost = 8

interface JumpProps {
  readonly onClose: () => void
}

const Jump = ({ onClose }: JumpProps): ReactNode => {
  const listId = useId()
  const targets = useTargets()
  const [text, setText] = useState('')
  const [marked, setMarked] = useState(0)
  const wanted = text.trim().toLowerCase()
  const found = targets
    .filter((target) => `${target.label} ${target.note}`.toLowerCase().includes(wanted))
    .slice(0, shownAtMost)
  const take = (target: Target | undefined): void => {
    if (!target) return
    onClose()
    target.go()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setMarked((at) => Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setMarked((at) => Math.max(at - 1, 0))
    else if (event.key === 'Enter') take(found[marked])
    else return
    event.preventDefault()
  }
  return (
    <div className="flex flex-col gap-2">
      <input
        type="text"
        role="combobox"
        aria-label="Search jobs and pages"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[marked] ? `${listId}-${found[marked].key}` : undefined}
        autoComplete="off"
        placeholder="Title of a job, or a page"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setMarked(0)
        }}
        onKeyDown={onKey}
        className="h-11 rounded-md border border-edge bg-surface px-3 text-16"
      />
      <div id={listId} role="listbox" aria-label="Jobs and pages" className="min-h-72">
        {found.map((target, index) => (
          <button
            key={target.key}
            id={`${listId}-${target.key}`}
            type="button"
            role="option"
            aria-selected={index === marked}
            tabIndex={-1}
            onClick={() => take(target)}
            onPointerMove={() => setMarked(index)}
            className={classNames(
              'flex min-h-9 w-full items-center justify-between gap-4 rounded-md px-3 py-1.5 text-left text-14',
              index === marked && 'bg-accent-soft',
            )}
          >
            <span className="min-w-0 truncate">{target.label}</span>
            <span className="shrink-0 text-13 text-muted">{target.note}</span>
          </button>
        ))}
        {found.length === 0 && <p className="px-3 py-2 text-14 text-muted">Nothing is called “{text}”.</p>}
      </div>
    </div>
  )
}

/** ⌘K: to any job or page by its name. */
export const JumpDialog = ({ isOpen, onClose }: JumpProps & { readonly isOpen: boolean }): ReactNode => (
  <Modal isOpen={isOpen} title="Go to" onClose={onClose}>
    <Jump onClose={onClose} />
  </Modal>
)
