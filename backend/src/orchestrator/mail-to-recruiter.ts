// The words of every mail to a recruiter: what happened, the figures, and what can be done about it.

import type { Block } from './mail-layout.ts'
import { type ContentOf, type LetterBody, type MailLinks, timeOf } from './mail-letter.ts'

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const openJob = (content: { readonly jobId: string }, links: MailLinks, label: string): Block => ({
  kind: 'button',
  label,
  url: links.page(`/recruiter/jobs/${content.jobId}`),
})

const appointmentFacts = (
  content: ContentOf<'confirmed_to_recruiter' | 'cancelled_to_recruiter' | 'reminder_to_recruiter'>,
): Extract<Block, { kind: 'facts' }>['facts'] => [
  ['When', { strong: timeOf(content) }],
  ['Candidate', content.candidateName],
  ['Job', content.jobTitle],
]

export const writeConfirmedToRecruiter = (
  content: ContentOf<'confirmed_to_recruiter'>,
  links: MailLinks,
): LetterBody => ({
  subject: `${content.moved ? 'New interview time' : 'Interview confirmed'}: ${content.candidateName} - ${content.jobTitle}`,
  title: content.moved ? 'An interview has a new time' : 'An interview is confirmed',
  preview: `${content.candidateName}, ${timeOf(content)}.`,
  blocks: [
    { kind: 'facts', facts: [...appointmentFacts(content), ['E-mail', content.candidateEmail]] },
    {
      kind: 'paragraph',
      text: [
        content.moved
          ? 'The attached invite moves it in your calendar.'
          : 'The attached invite puts it into your calendar.',
      ],
    },
    openJob(content, links, 'See the candidate'),
  ],
})

export const writeCancelledToRecruiter = (
  content: ContentOf<'cancelled_to_recruiter'>,
  links: MailLinks,
): LetterBody => ({
  subject: `Interview cancelled: ${content.candidateName} - ${content.jobTitle}`,
  title: 'An interview has been cancelled',
  preview: `${content.candidateName}, ${timeOf(content)}.`,
  blocks: [
    {
      kind: 'facts',
      facts: [
        ...appointmentFacts(content),
        ...(content.reason === null ? [] : [['Reason given', content.reason] as const]),
      ],
    },
    {
      kind: 'paragraph',
      text: ['The attached file takes it out of your calendar. The job page shows who moves up.'],
    },
    openJob(content, links, 'See the shortlist'),
  ],
})

export const writeReminderToRecruiter = (
  content: ContentOf<'reminder_to_recruiter'>,
  links: MailLinks,
): LetterBody => ({
  subject: `Reminder: interview with ${content.candidateName} - ${content.jobTitle}`,
  title: 'An interview is coming up',
  preview: `${content.candidateName}, ${timeOf(content)}.`,
  blocks: [{ kind: 'facts', facts: appointmentFacts(content) }, openJob(content, links, 'See the candidate')],
})

export const writeBufferEmpty = (content: ContentOf<'buffer_empty'>, links: MailLinks): LetterBody => ({
  subject: `Nobody left in the buffer: ${content.jobTitle}`,
  title: 'Nobody is left to take a free place',
  preview: `${plural(content.openSeats, 'open place')}, and no candidate waits in the buffer.`,
  blocks: [
    {
      kind: 'paragraph',
      text: [
        'A place on the shortlist of ',
        { strong: content.jobTitle },
        ' has become free, and the buffer has no candidate for it. ',
        { strong: `${plural(content.openSeats, 'place')}` },
        ` ${content.openSeats === 1 ? 'is' : 'are'} open now.`,
      ],
    },
    {
      kind: 'paragraph',
      text: ['You can accept a candidate by hand, lower the number of openings, or leave the place open.'],
    },
    openJob(content, links, 'See the candidates'),
  ],
})

export const writeRankingDone = (content: ContentOf<'ranking_done'>, links: MailLinks): LetterBody => ({
  subject: `Shortlist ready: ${content.jobTitle}`,
  title: 'Your shortlist is ready',
  preview: `${plural(content.shortlisted, 'candidate')} shortlisted, ${content.buffered} in the buffer.`,
  blocks: [
    { kind: 'paragraph', text: ['The applications for ', { strong: content.jobTitle }, ' have been ranked.'] },
    {
      kind: 'facts',
      facts: [
        ['Shortlisted', plural(content.shortlisted, 'candidate')],
        ['In the buffer', plural(content.buffered, 'candidate')],
      ],
    },
    ...unreadableNote(content.unreadable),
    {
      kind: 'paragraph',
      text: [
        'Shortlisted candidates are invited by e-mail while the automation of this job is on. ' +
          'The ranking only orders: each score has its reasons beside it, and you can decide otherwise.',
      ],
    },
    openJob(content, links, 'See the shortlist'),
  ],
})

const unreadableNote = (unreadable: number): readonly Block[] =>
  unreadable === 0
    ? []
    : [
        {
          kind: 'paragraph',
          text: [
            { strong: `${plural(unreadable, 'resume')} could not be read` },
            ` and ${unreadable === 1 ? 'has' : 'have'} no score. Please look at ${unreadable === 1 ? 'it' : 'them'} yourself.`,
          ],
        },
      ]

export const writeTooFewApplications = (content: ContentOf<'too_few_applications'>, links: MailLinks): LetterBody => ({
  subject: `Too few applications to rank: ${content.jobTitle}`,
  title: 'Ranking waits for your decision',
  preview: `${plural(content.applications, 'application')} for ${plural(content.openings, 'opening')}.`,
  blocks: [
    {
      kind: 'paragraph',
      text: [
        'Applications for ',
        { strong: content.jobTitle },
        ' are closed. There ',
        content.applications === 1 ? 'is ' : 'are ',
        { strong: `${plural(content.applications, 'application')} for ${plural(content.openings, 'opening')}` },
        ', so the ranking has not started by itself.',
      ],
    },
    { kind: 'paragraph', text: ['You can start it anyway, or look at the applications first.'] },
    openJob(content, links, 'Decide how to go on'),
  ],
})
