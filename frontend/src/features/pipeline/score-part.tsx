import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Explanation, explanationQuery } from '../../api/applications.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import type { Job } from '../../api/jobs.ts'
import { flagWords, hiddenWords, scorePartsOf } from '../../api/score-words.ts'
import { mentionedIn } from '../../lib/mentions.ts'
import { Notice } from '../../ui/notice.tsx'
import { Loading } from '../../ui/page-state.tsx'
import { ScoreParts } from '../../ui/score-parts.tsx'

const Flags = ({ flags }: Pick<Explanation, 'flags'>): ReactNode => (
  <Notice tone="warn" title="Please look at these passages">
    <ul className="flex flex-col gap-2">
      {flags.map((flag) => (
        <li key={`${flag.kind}-${flag.quote}`}>
          <span className="font-medium">{flagWords[flag.kind]}</span>
          {flag.kind === 'hidden_text' &&
            ` (${hiddenWords[flag.reason]}${flag.page === null ? '' : `, page ${flag.page}`})`}
          : <q>{flag.quote.trim()}</q>
        </li>
      ))}
    </ul>
    <p className="mt-2">They do not raise the score.</p>
  </Notice>
)

const SkillList = ({ title, skills }: { readonly title: string; readonly skills: readonly string[] }): ReactNode =>
  skills.length > 0 && (
    <div>
      <h4 className="text-13 font-medium">{title}</h4>
      <ul className="mt-1 flex flex-wrap gap-1.5">
        {skills.map((skill) => (
          <li key={skill} className="rounded-md border border-line px-2 py-0.5 text-13">
            {skill}
          </li>
        ))}
      </ul>
    </div>
  )

const Explained = ({ job, explanation }: { readonly job: Job; readonly explanation: Explanation }): ReactNode => {
  const { skills } = explanation.features
  const named = mentionedIn(`${job.title}\n${job.description}`, skills)
  const others = skills.filter((skill) => !named.includes(skill))
  return (
    <>
      {explanation.flags.length > 0 && <Flags flags={explanation.flags} />}
      {explanation.summary && <p className="max-w-[70ch] text-14">{explanation.summary}</p>}
      <ScoreParts parts={scorePartsOf(explanation)} />
      <SkillList title="Skills that the job names" skills={named} />
      <SkillList title={named.length > 0 ? 'Other skills' : 'Skills in the resume'} skills={others} />
      <p className="text-12 text-muted">
        The score orders; it decides nothing. Same resume, same job, same score (version {explanation.scorerVersion}).
      </p>
    </>
  )
}

interface ScorePartProps {
  readonly job: Job
  readonly applicationId: string
  readonly isProcessed: boolean
}

/** Why the application scored as it did. */
export const ScorePart = ({ job, applicationId, isProcessed }: ScorePartProps): ReactNode => {
  const { data, error, isPending, refetch, isFetching } = useQuery({
    ...explanationQuery(applicationId),
    enabled: isProcessed,
  })
  if (!isProcessed) return null
  return (
    <section aria-label="Score" className="flex flex-col gap-4">
      <h3 className="text-14">How the score came about</h3>
      {isPending && <Loading what="the score" rows={5} rowClass="h-9" />}
      {error && !data && (
        <FailureNotice
          error={error}
          title="The score could not be explained."
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      )}
      {data && <Explained job={job} explanation={data} />}
    </section>
  )
}
