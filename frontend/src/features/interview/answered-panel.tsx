import type { ReactNode } from 'react'
import type { InterviewPage, InterviewStatus } from '../../api/interviews.ts'
import { BothClocks } from './both-clocks.tsx'
import { InterviewHead } from './interview-head.tsx'

const titles: Readonly<Record<InterviewStatus, string>> = {
  invitation_sent: 'You are invited to an interview',
  slot_pending: 'You have accepted the interview',
  confirmed: 'Your interview is confirmed',
  completed: 'Your interview took place',
  no_show: 'This interview was missed',
  cancelled: 'This interview is off',
  expired: 'The time to answer is over',
}

const sentenceOf = (page: InterviewPage): string => {
  switch (page.status) {
    case 'invitation_sent':
      return 'The invitation has not been answered yet. Use the accept link from the e-mail to accept it.'
    case 'slot_pending':
      return 'Choose and confirm a time, then the interview is set. The link to the free times is in your e-mail.'
    case 'confirmed':
      return 'The calendar invite is in your mail, and so is the link to move or cancel it. There is nothing more to do here.'
    case 'completed':
      return `Thank you for coming. ${page.company} gets in touch with you.`
    case 'no_show':
      return `${page.company} recorded that you did not come. If that is wrong, please write to them.`
    case 'cancelled':
      return 'It was declined or cancelled, and the place went to the next candidate. There is nothing more to do here.'
    case 'expired':
      return `The place went to the next candidate. If you are still interested, please write to ${page.company}.`
  }
}

interface AnsweredPanelProps {
  readonly page: InterviewPage
  readonly action?: ReactNode
}

/** An interview that needs no answer on this page: where it stands, and where to go on. */
export const AnsweredPanel = ({ page, action }: AnsweredPanelProps): ReactNode => (
  <>
    <InterviewHead page={page} title={titles[page.status]} />
    {page.scheduled && (
      <p>
        <BothClocks start={page.scheduled.start} recruiterZone={page.recruiterTimeZone} />
      </p>
    )}
    <p>{sentenceOf(page)}</p>
    {action}
  </>
)
