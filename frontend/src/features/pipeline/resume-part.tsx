import { Download, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { reprocessApplication, resumeAddress } from '../../api/applications.ts'
import { asFailure } from '../../api/failure.ts'
import type { Job } from '../../api/jobs.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Person } from './person.ts'
import { useJobMove } from './use-job-move.ts'

interface ResumePartProps {
  readonly job: Job
  readonly person: Person
  readonly fileName: string | null
}

const Unreadable = ({ job, person }: Omit<ResumePartProps, 'fileName'>): ReactNode => {
  const announce = useAnnounce()
  const again = useJobMove(
    job.id,
    () => reprocessApplication(person.applicationId),
    () => announce(`The resume of ${person.name} is read again.`),
  )
  return (
    <Notice
      tone="bad"
      title="The resume could not be read"
      actions={
        <Button
          size="dense"
          icon={<RotateCw size={14} aria-hidden />}
          isBusy={again.isPending}
          onClick={() => again.mutate(undefined)}
        >
          Process again
        </Button>
      }
    >
      <p>{person.unreadable} It counts as 0 until it is read; you can still open it and decide by hand.</p>
      {again.error && <p role="alert">{asFailure(again.error).message}</p>}
    </Notice>
  )
}

export const ResumePart = ({ job, person, fileName }: ResumePartProps): ReactNode => (
  <section aria-label="Resume" className="flex flex-col gap-3">
    {person.unreadable && <Unreadable job={job} person={person} />}
    <div>
      <a href={resumeAddress(person.applicationId)} download className={buttonClass('plain', 'usual', 'max-w-full')}>
        <Download size={16} aria-hidden className="shrink-0" />
        <span className="truncate">{fileName ? `Resume: ${fileName}` : 'Resume'}</span>
      </a>
    </div>
  </section>
)
