import type { ReactNode } from 'react'
import type { InterviewPage } from '../../api/interviews.ts'

interface InterviewHeadProps {
  readonly page: InterviewPage
  readonly title: string
}

export const InterviewHead = ({ page, title }: InterviewHeadProps): ReactNode => (
  <div className="flex flex-col gap-1">
    <p className="text-14 font-medium text-muted [overflow-wrap:anywhere]">{page.company}</p>
    <h1 className="text-24 [overflow-wrap:anywhere]">{title}</h1>
    <p className="[overflow-wrap:anywhere]">
      {page.jobTitle} · {page.interviewMinutes} minutes
    </p>
  </div>
)
