// Where an application stands, told to the person who sent it.

import type { Application } from '../../api/applications.ts'
import type { Shape, Tone } from '../../ui/mark.tsx'

export interface ApplicationState {
  readonly word: string
  readonly tone: Tone
  readonly shape: Shape
  /** What it means and what happens next. */
  readonly sentence: string
  /** The button to the interview page, where there is something to do or to see. */
  readonly action: string | null
  readonly deadline: string | null
  readonly appointment: string | null
}

const closed = (word: string, sentence: string): ApplicationState => ({
  word,
  tone: 'stone',
  shape: 'cross',
  sentence,
  action: null,
  deadline: null,
  appointment: null,
})

const open = (state: Partial<ApplicationState> & Pick<ApplicationState, 'word' | 'sentence'>): ApplicationState => ({
  tone: 'plain',
  shape: 'ring',
  action: null,
  deadline: null,
  appointment: null,
  ...state,
})

const withInterview = (interview: NonNullable<Application['interview']>): ApplicationState | null => {
  switch (interview.status) {
    case 'invitation_sent':
      return open({
        word: 'You are invited',
        tone: 'accent',
        sentence:
          'The company would like to meet you. Please answer before the deadline; after it your place goes to the next candidate.',
        action: 'Answer the invitation',
        deadline: interview.confirmationDeadline,
      })
    case 'slot_pending':
      return open({
        word: 'Choose a time',
        tone: 'accent',
        shape: 'half',
        sentence: 'You have accepted. Choose and confirm a time before the deadline.',
        action: 'Choose a time',
        deadline: interview.slotSelectionDeadline,
      })
    case 'confirmed':
      return open({
        word: 'Interview confirmed',
        tone: 'good',
        shape: 'full',
        sentence: 'The calendar invite is in your mail. You can move or cancel the interview on its page.',
        action: 'See the interview',
        appointment: interview.scheduledTime,
      })
    case 'completed':
      return open({
        word: 'Interview took place',
        tone: 'good',
        shape: 'full',
        sentence: 'Thank you for coming. The company gets in touch with you.',
        appointment: interview.scheduledTime,
      })
    case 'no_show':
      return closed('Interview missed', 'The company recorded that you did not come. If that is wrong, write to them.')
    default:
      return null
  }
}

const waiting = (application: Application): ApplicationState => {
  if (application.unreadable) {
    return open({
      word: 'Received',
      sentence: `The tool could not read your resume: ${application.unreadable} The company has it and can open it.`,
    })
  }
  if (!application.aiProcessed) {
    return open({ word: 'Received', sentence: 'Your resume is being read. That takes less than a minute.' })
  }
  return open({
    word: 'Received',
    sentence: 'Your resume has been read. When applications close, the company invites the best matches.',
  })
}

export const stateOf = (application: Application): ApplicationState => {
  const { interview, shortlistStatus } = application
  const known = interview ? withInterview(interview) : null
  if (known) return known
  switch (shortlistStatus) {
    case 'shortlisted':
      return open({
        word: 'Shortlisted',
        tone: 'good',
        shape: 'full',
        sentence: 'You are on the shortlist. Your invitation is on its way by e-mail.',
      })
    case 'buffer':
      return open({
        word: 'Waiting list',
        tone: 'warn',
        shape: 'half',
        sentence: 'You are among the next in line. When a place becomes free, you are invited.',
      })
    case 'rejected':
      return interview
        ? closed('Closed', 'The interview was cancelled, and this application is closed.')
        : closed(
            'Not taken further',
            'The company goes on with other candidates. You can ask them for a review by a person.',
          )
    case 'expired':
      return closed('Closed', 'The time to answer ran out, and the place went to the next candidate.')
    default:
      return waiting(application)
  }
}

/** An application can be withdrawn as long as nobody has been invited on it. */
export const canWithdraw = (application: Application): boolean =>
  application.shortlistStatus === 'pending' || application.shortlistStatus === 'buffer'
