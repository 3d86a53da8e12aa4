// The words of every mail to a candidate: what happened, by when, what happens next. Never a blame.

import { formatInstant } from '../domain/time-format.ts'
import type { Block } from './mail-layout.ts'
import { type ContentOf, type LetterBody, type MailLinks, timeOf } from './mail-letter.ts'

const deadlineOf = (content: { readonly deadline: string; readonly timeZone: string }): string =>
  formatInstant(Temporal.Instant.from(content.deadline), content.timeZone)

const seeApplications = (links: MailLinks): Block => ({
  kind: 'button',
  label: 'See your applications',
  url: links.page('/applications'),
})

/** R17.5: told beforehand that a tool reads, what it looks at, who decides, and how to get a person instead. */
export const writeApplicationReceived = (content: ContentOf<'application_received'>, links: MailLinks): LetterBody => ({
  subject: `Application received: ${content.jobTitle}`,
  title: 'We have your application',
  preview: `Thank you for applying at ${content.company}. This is how your application is read.`,
  blocks: [
    {
      kind: 'paragraph',
      text: ['Thank you for applying for ', { strong: content.jobTitle }, ` at ${content.company}.`],
    },
    {
      kind: 'paragraph',
      text: [
        'An automated tool reads your resume and compares it with the job. It looks at how close the text is to the ' +
          'job description, and at your years of experience, your projects, your skills and your education. ' +
          'It does not use your name, gender, age, photo, address or nationality.',
      ],
    },
    {
      kind: 'paragraph',
      text: [
        'The tool only puts applications in order. ',
        { strong: 'People decide' },
        `: nobody is turned down because of the tool's score alone.`,
      ],
    },
    {
      kind: 'paragraph',
      text: [
        'You can ask for a person to review your application, to explain its score, or to read it without the tool: ',
        { strong: 'ask for a human review' },
        ` by replying to this e-mail or by writing to ${content.company}. Asking never counts against you.`,
      ],
    },
    seeApplications(links),
  ],
})

const processSteps = (minutes: number | undefined): Block => ({
  kind: 'steps',
  steps: [
    ['You accept the invitation before the deadline.'],
    ['You choose one of the free times in the recruiter’s calendar, and confirm it.'],
    [`You get the details with an invite for your calendar, and meet for ${lengthOf(minutes)}.`],
  ],
})

const lengthOf = (minutes: number | undefined): string =>
  minutes === undefined ? 'the interview' : `an interview of ${minutes} minutes`

const invitationOpening = ({ promoted, company, jobTitle }: ContentOf<'invitation'>): Block => ({
  kind: 'paragraph',
  text: promoted
    ? [
        'Good news, and thank you for your patience: a place has become free among the interviews, and you are next. ',
        `${company} would like to interview you for `,
        { strong: jobTitle },
        '.',
      ]
    : [`Thank you for applying. ${company} would like to interview you for `, { strong: jobTitle }, '.'],
})

export const writeInvitation = (content: ContentOf<'invitation'>, links: MailLinks): LetterBody => ({
  subject: `Interview Invitation: ${content.jobTitle}`,
  title: 'You are invited to an interview',
  preview: `${content.company} would like to meet you. Please answer by ${deadlineOf(content)}.`,
  blocks: [
    invitationOpening(content),
    {
      kind: 'paragraph',
      text: ['Please answer by ', { strong: deadlineOf(content) }, '. After that the place goes to someone else.'],
    },
    { kind: 'paragraph', text: ['How it goes on:'] },
    processSteps(content.interviewMinutes),
    { kind: 'button', label: 'Accept the invitation', url: links.to('accept') },
    { kind: 'link', label: 'You would rather not? Decline the invitation here.', url: links.to('reject') },
    { kind: 'paragraph', text: ['Opening a link decides nothing yet: the page asks you first.'] },
  ],
})

export const writeChooseSlot = (content: ContentOf<'choose_slot'>, links: MailLinks): LetterBody => ({
  subject: `Choose a time for your interview: ${content.jobTitle}`,
  title: 'Choose a time for your interview',
  preview: `Please choose and confirm a time by ${deadlineOf(content)}.`,
  blocks: [
    {
      kind: 'paragraph',
      text: ['Thank you for accepting the invitation for ', { strong: content.jobTitle }, ` at ${content.company}.`],
    },
    {
      kind: 'paragraph',
      text: [
        'Please choose and confirm a time by ',
        { strong: deadlineOf(content) },
        '. After that the invitation expires, and the place goes to someone else.',
      ],
    },
    { kind: 'button', label: 'Choose a time', url: links.to('select-slot') },
    { kind: 'paragraph', text: ['The page shows every free time in your own time zone.'] },
  ],
})

const seeInterview = (links: MailLinks): readonly Block[] => [
  { kind: 'button', label: 'Move or cancel the interview', url: links.to('select-slot') },
  {
    kind: 'link',
    label: 'This link works for 7 days. You always find the interview among your applications.',
    url: links.page('/applications'),
  },
]

export const writeConfirmedToCandidate = (
  content: ContentOf<'confirmed_to_candidate'>,
  links: MailLinks,
): LetterBody => ({
  subject: `${content.moved ? 'New interview time' : 'Interview confirmed'}: ${content.jobTitle}`,
  title: content.moved ? 'Your interview has a new time' : 'Your interview is confirmed',
  preview: `${timeOf(content)}, with ${content.company}.`,
  blocks: [
    {
      kind: 'facts',
      facts: [
        ['When', { strong: timeOf(content) }],
        ['Job', content.jobTitle],
        ['Company', content.company],
        ['With', content.recruiterName],
      ],
    },
    {
      kind: 'paragraph',
      text: [
        content.moved
          ? 'The attached invite moves the interview in your calendar.'
          : 'The attached invite puts the interview into your calendar. If it is ever moved, the same entry moves with it.',
        ` For questions, write to ${content.recruiterName} (${content.recruiterEmail}).`,
      ],
    },
    ...seeInterview(links),
  ],
})

export const writeCancelledToCandidate = (
  content: ContentOf<'cancelled_to_candidate'>,
  links: MailLinks,
): LetterBody => ({
  subject: `Interview cancelled: ${content.jobTitle}`,
  title: 'Your interview has been cancelled',
  preview: `It will not take place on ${timeOf(content)}.`,
  blocks: [
    {
      kind: 'paragraph',
      text: [
        'Your interview for ',
        { strong: content.jobTitle },
        ` at ${content.company} will not take place on `,
        { strong: timeOf(content) },
        '. The attached file takes it out of your calendar.',
      ],
    },
    {
      kind: 'paragraph',
      text: [`You need not do anything. For questions, write to ${content.recruiterName} (${content.recruiterEmail}).`],
    },
    seeApplications(links),
  ],
})

export const writeReminderToCandidate = (
  content: ContentOf<'reminder_to_candidate'>,
  links: MailLinks,
): LetterBody => ({
  subject: `Reminder: your interview for ${content.jobTitle}`,
  title: 'Your interview is coming up',
  preview: `${timeOf(content)}, with ${content.company}.`,
  blocks: [
    {
      kind: 'facts',
      facts: [
        ['When', { strong: timeOf(content) }],
        ['Job', content.jobTitle],
        ['Company', content.company],
      ],
    },
    { kind: 'paragraph', text: ['If the time does not suit you any more, please say so now.'] },
    ...seeInterview(links),
  ],
})

export const writeInvitationWithdrawn = (content: ContentOf<'invitation_withdrawn'>, links: MailLinks): LetterBody => ({
  subject: `About your interview: ${content.jobTitle}`,
  title: 'The interview will not take place',
  preview: `${content.company} has ended your application for ${content.jobTitle}.`,
  blocks: [
    {
      kind: 'paragraph',
      text: [
        `${content.company} has decided not to go on with your application for `,
        { strong: content.jobTitle },
        '. The invitation that you got is no longer open. There is nothing that you need to do.',
      ],
    },
    {
      kind: 'paragraph',
      text: [
        `A person decided this. If you would like to know why, write to ${content.company}. ` +
          'Thank you for your application; we wish you well.',
      ],
    },
    seeApplications(links),
  ],
})

export const writeInvitationExpired = (content: ContentOf<'invitation_expired'>, links: MailLinks): LetterBody => ({
  subject: `Your invitation has expired: ${content.jobTitle}`,
  title: 'Your invitation has expired',
  preview: `The time to answer the invitation of ${content.company} is over.`,
  blocks: [
    {
      kind: 'paragraph',
      text: [
        'The time to answer the invitation for ',
        { strong: content.jobTitle },
        ` at ${content.company}, or to choose a time for the interview, is over. The place goes to another candidate.`,
      ],
    },
    {
      kind: 'paragraph',
      text: [
        `If something kept you and you are still interested, write to ${content.company}. ` +
          'Thank you for your application; we wish you well.',
      ],
    },
    seeApplications(links),
  ],
})
