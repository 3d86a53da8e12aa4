import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { type Job, jobQuery } from '../../api/jobs.ts'
import { sessionQuery } from '../../api/session.ts'
import { salaryRange } from '../../lib/amounts.ts'
import { useTitle } from '../../lib/use-title.ts'
import { dateOnly, ownZone } from '../../lib/zoned-time.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card, Facts } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Loading } from '../../ui/page-state.tsx'
import { ApplyForm } from './apply-form.tsx'
import { jobPosting } from './job-posting.ts'

const route = getRouteApi('/public/jobs/$id')

const JobFacts = ({ job }: { readonly job: Job }): ReactNode => {
  const salary = salaryRange(job.fixedSalary, job.salaryFrom, job.salaryTo)
  return (
    <Facts
      facts={[
        ['Company', job.company],
        ['Place', `${job.location}, ${job.city}, ${job.country}`],
        ['Category', job.category],
        ...(salary ? ([['Salary', salary]] as const) : []),
        ['Openings', job.numberOfOpenings],
        ['Posted', dateOnly(job.postedOn, ownZone())],
      ]}
    />
  )
}

const AutomationNote = (): ReactNode => (
  <Notice title="An automated tool helps to order the applications">
    <p>
      It compares the resume with this job: shared words, years of work, projects, skills and education. It sees no
      name, age, gender, photo or address. It only orders; people and deadlines decide, and you can see your score with
      its reasons. You may ask the company for a review by a person instead.
    </p>
  </Notice>
)

const SignInFirst = ({ jobId }: { readonly jobId: string }): ReactNode => {
  const next = `/jobs/${jobId}`
  return (
    <Card className="flex flex-col gap-4">
      <h2 className="text-20">Apply for this job</h2>
      <p>Sign in as a job seeker to apply. You come straight back to this job.</p>
      <div className="flex flex-wrap gap-2">
        <Link to="/login" search={{ next }} className={buttonClass('main', 'touch')}>
          Sign in to apply
        </Link>
        <Link to="/register" search={{ next }} className={buttonClass('plain', 'touch')}>
          Register
        </Link>
      </div>
    </Card>
  )
}

const ApplyPart = ({ job }: { readonly job: Job }): ReactNode => {
  const { data: user, isPending } = useQuery(sessionQuery)
  if (job.expired || job.applicationsClosed) {
    return (
      <Notice tone="warn" title="This job takes no more applications">
        <Link to="/" className="font-medium text-accent-text underline">
          See the jobs that are open
        </Link>
      </Notice>
    )
  }
  if (isPending) return null
  if (!user) return <SignInFirst jobId={job.id} />
  if (user.role === 'Employer') {
    return <Notice title="You are signed in as an employer">Applying needs a job seeker's account.</Notice>
  }
  return <ApplyForm job={job} user={user} />
}

/** Tells search engines what the page is about. Data, not code: the Content Security Policy lets it stand. */
const usePosting = (job: Job | undefined): void => {
  useEffect(() => {
    if (!job) return
    const element = document.createElement('script')
    element.type = 'application/ld+json'
    element.textContent = JSON.stringify(jobPosting(job))
    document.head.append(element)
    return () => element.remove()
  }, [job])
}

export const JobPage = (): ReactNode => {
  const { id } = route.useParams()
  const { data: job, error, refetch, isFetching } = useQuery(jobQuery(id))
  useTitle(job?.title ?? 'Job')
  usePosting(job)
  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-6">
      <Link to="/" className="text-14 text-accent-text underline-offset-2 hover:underline">
        All open jobs
      </Link>
      {!job && !error && <Loading what="the job" rows={3} rowClass="h-32" />}
      {error && !job && (
        <>
          <h1 className="text-24">This job cannot be shown</h1>
          <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
        </>
      )}
      {job && (
        <>
          <h1 className="text-24 [overflow-wrap:anywhere]">{job.title}</h1>
          <JobFacts job={job} />
          <section aria-label="What it is about" className="max-w-[70ch] whitespace-pre-line [overflow-wrap:anywhere]">
            {job.description}
          </section>
          {job.automationEnabled && <AutomationNote />}
          <ApplyPart job={job} />
        </>
      )}
    </div>
  )
}
