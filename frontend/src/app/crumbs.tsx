import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useRouterState } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { jobQuery } from '../api/jobs.ts'

const linkClass = 'rounded-md text-muted underline-offset-2 hover:text-ink hover:underline'

const JobCrumb = ({ id, isLast }: { readonly id: string; readonly isLast: boolean }): ReactNode => {
  const { data: job } = useQuery(jobQuery(id))
  const title = job?.title ?? 'Job'
  return isLast ? (
    <span aria-current="page">{title}</span>
  ) : (
    <Link to="/recruiter/jobs/$id" params={{ id }} className={linkClass}>
      {title}
    </Link>
  )
}

const JobsCrumb = ({ isLast }: { readonly isLast: boolean }): ReactNode =>
  isLast ? (
    <span aria-current="page">Jobs</span>
  ) : (
    <Link to="/recruiter" className={linkClass}>
      Jobs
    </Link>
  )

const Here = ({ name }: { readonly name: string }): ReactNode => <span aria-current="page">{name}</span>

const trailOf = (path: string, jobId: string | undefined): ReactElement[] => {
  if (path.startsWith('/recruiter/calendar')) return [<Here key="calendar" name="Calendar" />]
  const isActivity = path.endsWith('/activity')
  const trail = [<JobsCrumb key="jobs" isLast={/^\/recruiter\/?$/.test(path)} />]
  if (path.startsWith('/recruiter/new')) trail.push(<Here key="new" name="Post a job" />)
  if (jobId) trail.push(<JobCrumb key="job" id={jobId} isLast={!isActivity} />)
  if (isActivity) trail.push(<Here key="activity" name="Activity" />)
  return trail
}

/** The way from the list of jobs to the present page. */
export const Crumbs = (): ReactNode => {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const { id } = useParams({ strict: false })
  return (
    <nav aria-label="Breadcrumbs" className="min-w-0 text-13">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {trailOf(path, id).map((crumb, index) => (
          <Fragment key={crumb.key}>
            {index > 0 && (
              <li aria-hidden="true" className="text-muted">
                <ChevronRight size={14} />
              </li>
            )}
            <li className="max-w-[40ch] truncate">{crumb}</li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}
