import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { asFailure } from '../../api/failure.ts'
import { closeApplications, type Job, pauseAutomation, resumeAutomation, startAutomation } from '../../api/jobs.ts'
import { counted } from '../../lib/amounts.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { RescoreAction } from './rescore-action.tsx'
import { useJobMove } from './use-job-move.ts'

const CloseAction = ({ job }: { readonly job: Job }): ReactNode => {
  const announce = useAnnounce()
  const [isAsking, setIsAsking] = useState(false)
  const close = useJobMove(
    job.id,
    () => closeApplications(job.id),
    ({ rankingStarted, applications }) => {
      setIsAsking(false)
      const count = counted(applications, 'application')
      announce(
        rankingStarted
          ? `Applications are closed. ${count} ${applications === 1 ? 'is' : 'are'} being ranked now.`
          : `Applications are closed with ${count}. The ranking has not started.`,
      )
    },
  )
  const afterwards = job.automationEnabled
    ? `With ${counted(job.numberOfOpenings, 'application')} or more the ranking starts by itself, and the best ${job.numberOfOpenings === 1 ? 'one is' : `${job.numberOfOpenings} are`} invited.`
    : 'The automation is off, so nothing is ranked until you start it.'
  return (
    <>
      <Button look="main" onClick={() => setIsAsking(true)}>
        Close applications
      </Button>
      <AskDialog
        isOpen={isAsking}
        title="Close applications?"
        button="Close applications"
        look="main"
        error={close.error}
        isBusy={close.isPending}
        onAct={() => close.mutate(undefined)}
        onClose={() => setIsAsking(false)}
      >
        Nobody can apply for {job.title} any more. {afterwards}
      </AskDialog>
    </>
  )
}

/** However the reason is named: there are fewer applications than openings. */
const isTooFew = (error: Error | null): boolean =>
  Boolean(error && asFailure(error).facts.reason?.endsWith('TOO_FEW_APPLICATIONS'))

const startWords = (job: Job): string =>
  `Applications are closed and ranked by fit. The best ${job.numberOfOpenings === 1 ? 'one is' : `${job.numberOfOpenings} are`} shortlisted and invited. This happens once.`

const StartAction = ({ job }: { readonly job: Job }): ReactNode => {
  const announce = useAnnounce()
  const [isAsking, setIsAsking] = useState(false)
  const start = useJobMove(
    job.id,
    (evenIfFew: boolean) => startAutomation(job.id, evenIfFew),
    ({ alreadyRanked }) => {
      setIsAsking(false)
      announce(alreadyRanked ? 'The ranking was started before; nothing is changed.' : 'The ranking has started.')
    },
  )
  const isFew = isTooFew(start.error)
  const onClose = (): void => {
    setIsAsking(false)
    start.reset()
  }
  return (
    <>
      <Button look={job.applicationsClosed ? 'main' : 'plain'} onClick={() => setIsAsking(true)}>
        Start automation
      </Button>
      <AskDialog
        isOpen={isAsking}
        title={isFew ? 'Start with few applications?' : 'Start the automation?'}
        button={isFew ? 'Start anyway' : 'Start automation'}
        refusal={isFew ? 'Wait for more' : 'Cancel'}
        look="main"
        error={isFew ? null : start.error}
        isBusy={start.isPending}
        onAct={() => start.mutate(isFew)}
        onClose={onClose}
      >
        {isFew && start.error
          ? `${start.error.message} All of them would be shortlisted and nobody would wait in the buffer.`
          : startWords(job)}
      </AskDialog>
    </>
  )
}

const SwitchAction = ({ job }: { readonly job: Job }): ReactNode => {
  const announce = useAnnounce()
  const pause = useJobMove(
    job.id,
    () => pauseAutomation(job.id),
    () => announce('Paused. Nobody is invited, promoted or expired by itself until you resume.'),
  )
  const resume = useJobMove(
    job.id,
    () => resumeAutomation(job.id),
    () => announce('Resumed. Open seats are filled now.'),
  )
  const failed = asFailureText(pause.error ?? resume.error)
  return (
    <>
      {job.automationEnabled ? (
        <Button isBusy={pause.isPending} onClick={() => pause.mutate(undefined)}>
          Pause automation
        </Button>
      ) : (
        <Button
          look={job.rankedAt ? 'main' : 'plain'}
          isBusy={resume.isPending}
          onClick={() => resume.mutate(undefined)}
        >
          Resume automation
        </Button>
      )}
      {failed && (
        <span role="alert" className="text-13 text-bad">
          {failed}
        </span>
      )}
    </>
  )
}

const asFailureText = (error: Error | null): string | null => (error ? asFailure(error).message : null)

export const JobActions = ({ job }: { readonly job: Job }): ReactNode => (
  <div className="flex flex-wrap items-center gap-2">
    {!job.applicationsClosed && <CloseAction job={job} />}
    {!job.rankingRequestedAt && <StartAction job={job} />}
    <SwitchAction job={job} />
    <RescoreAction job={job} />
    <Link to="/recruiter/jobs/$id/activity" params={{ id: job.id }} className={buttonClass('quiet')}>
      Activity
    </Link>
  </div>
)
