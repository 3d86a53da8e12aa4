import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { type Job, type RescorePreview, rescore, rescorePreviewQuery } from '../../api/jobs.ts'
import { counted } from '../../lib/amounts.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/page-state.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { useJobMove } from './use-job-move.ts'

const mostShown = 20

const Moves = ({ preview }: { readonly preview: RescorePreview }): ReactNode => {
  const { moves, scored } = preview
  if (moves.length === 0) return <p>{counted(scored, 'resume')} would score exactly as now.</p>
  return (
    <>
      <p>
        {counted(moves.length, 'candidate')} of {scored} would change. Seats, buffer and invitations stay as they are.
      </p>
      <table className="w-full text-13 tabular-nums">
        <thead className="text-left text-muted">
          <tr>
            <th className="py-1 font-normal">Candidate</th>
            <th className="py-1 text-right font-normal">Score</th>
            <th className="py-1 text-right font-normal">Place by score</th>
          </tr>
        </thead>
        <tbody>
          {moves.slice(0, mostShown).map(({ applicationId, name, before, after }) => (
            <tr key={applicationId} className="border-t border-line">
              <td className="py-1 [overflow-wrap:anywhere]">{name}</td>
              <td className="py-1 text-right whitespace-nowrap">
                {before.fitScore.toFixed(1)} → {after.fitScore.toFixed(1)}
              </td>
              <td className="py-1 text-right whitespace-nowrap">
                {before.place} → {after.place}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {moves.length > mostShown && <p className="text-13 text-muted">And {moves.length - mostShown} more.</p>}
    </>
  )
}

interface RescoreDialogProps {
  readonly job: Job
  readonly onClose: () => void
}

const RescoreDialog = ({ job, onClose }: RescoreDialogProps): ReactNode => {
  const announce = useAnnounce()
  const { data: preview, error, refetch } = useQuery(rescorePreviewQuery(job.id))
  const apply = useJobMove(
    job.id,
    () =>
      rescore(job.id, {
        scorerVersion: preview?.scorerVersion ?? '',
        corpusVersion: preview?.corpusVersion ?? null,
      }),
    () => {
      onClose()
      announce('The resumes are scored anew.')
    },
  )
  return (
    <AskDialog
      isOpen
      title="Score the resumes anew?"
      button="Score anew"
      look="main"
      error={apply.error}
      isBusy={apply.isPending}
      disabledBecause={preview ? null : 'The preview is being made.'}
      onAct={() => apply.mutate(undefined)}
      onClose={onClose}
    >
      {error && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!preview && !error && <Loading what="what would change" rows={3} rowClass="h-6" />}
      {preview && <Moves preview={preview} />}
    </AskDialog>
  )
}

/** Scores a job anew, after showing what would move. */
export const RescoreAction = ({ job }: { readonly job: Job }): ReactNode => {
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Button look="quiet" onClick={() => setIsAsking(true)}>
        Score anew
      </Button>
      {isAsking && <RescoreDialog job={job} onClose={() => setIsAsking(false)} />}
    </>
  )
}
