import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useRouterState } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { jobQuery } from '../api/jobs.ts'

const linkClass = 'rounded-md text-muted underline-offset-2 hover:text-text hover:underline'

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

/** The way from the list of jobs to the present page. */
export const Crumbs = (): ReactNode => {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const { id } = useParams({ strict: false })
  const trail: [key: string, crumb: ReactNode][] = []
  if (path.startsWith('/recruiter/calendar')) trail.push(['calendar', <span aria-current="page">Calendar</span>])
  else {
    trail.push(['jobs', <Link to="/recruiter" className={linkClass} activeOptions={{ exact: true }}>Jobs</Link>])
    if (path.startsWith('/recruiter/new')) trail.push(['new', <span aria-current="page">Post a job</span>])
    if (id) trail.push(['job', <JobCrumb id={id} isLast={!path.endsWith('/activity')} />])
    if (path.endsWith('/activity')) trail.push(['activity', <span aria-current="page">Activity</span>])
  }
  return (
    <nav aria-label="Breadcrumbs" className="min-w-0 text-13">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {trail.map(([key, crumb], index) => (
          <Fragment key={key}>
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
