// From what a mail has to say to the mail itself. Pure: the same content, links and instant give the same bytes.

import { HiringError } from '../domain/errors.ts'
import { formatInstant } from '../domain/time-format.ts'
import type { InterviewId } from '../domain/types.ts'
import { type LaidOutMail, layOutMail, onOneLine } from './mail-layout.ts'
import type { LetterBody, MailLinks } from './mail-letter.ts'
import {
  writeApplicationReceived,
  writeCancelledToCandidate,
  writeChooseSlot,
  writeConfirmedToCandidate,
  writeInvitation,
  writeInvitationExpired,
  writeInvitationWithdrawn,
  writeReminderToCandidate,
} from './mail-to-candidate.ts'
import {
  writeBufferEmpty,
  writeCancelledToRecruiter,
  writeConfirmedToRecruiter,
  writeRankingDone,
  writeReminderToRecruiter,
  writeTooFewApplications,
} from './mail-to-recruiter.ts'
import type { MailContent, MailKind } from './messages.ts'
import type { LinkAction } from './ports.ts'

const linksOfKind: Readonly<Partial<Record<MailKind, readonly LinkAction[]>>> = {
  invitation: ['accept', 'reject'],
  choose_slot: ['select-slot'],
  confirmed_to_candidate: ['select-slot'],
  reminder_to_candidate: ['select-slot'],
}

/** Which links the sender has to sign for a mail; all are for the content's own interview. */
export const linksNeededFor = (content: MailContent): readonly LinkAction[] => linksOfKind[content.kind] ?? []

/** R11.3–R11.5: where a signed link leads. The token carries the right, so it must be signed for just this action. */
export const interviewLink = (link: {
  readonly publicUrl: string
  readonly interviewId: InterviewId
  readonly action: LinkAction
  readonly token: string
}): string => `${link.publicUrl}/interview/${link.action}/${link.interviewId}/${link.token}`

export interface MailToRender {
  readonly content: MailContent
  /** When the mail was queued; the footer tells it, so a delayed mail is not taken for a new one. */
  readonly createdAt: Temporal.Instant
  /** The whole addresses, made by `interviewLink`, of every action in `linksNeededFor`. */
  readonly links: Readonly<Partial<Record<LinkAction, string>>>
  /** Where the pages live, without a slash at the end. */
  readonly publicUrl: string
}

const linksOf = ({ content, links, publicUrl }: MailToRender): MailLinks => ({
  page: (path) => `${publicUrl}${path}`,
  to: (action) => {
    const url = links[action]
    if (url === undefined) throw new HiringError('internal.bug', { mail: content.kind, missingLink: action })
    return url
  },
})

const writeBody = (content: MailContent, links: MailLinks): LetterBody => {
  switch (content.kind) {
    case 'application_received':
      return writeApplicationReceived(content, links)
    case 'invitation':
      return writeInvitation(content, links)
    case 'choose_slot':
      return writeChooseSlot(content, links)
    case 'confirmed_to_candidate':
      return writeConfirmedToCandidate(content, links)
    case 'confirmed_to_recruiter':
      return writeConfirmedToRecruiter(content, links)
    case 'cancelled_to_candidate':
      return writeCancelledToCandidate(content, links)
    case 'cancelled_to_recruiter':
      return writeCancelledToRecruiter(content, links)
    case 'reminder_to_candidate':
      return writeReminderToCandidate(content, links)
    case 'reminder_to_recruiter':
      return writeReminderToRecruiter(content, links)
    case 'invitation_withdrawn':
      return writeInvitationWithdrawn(content, links)
    case 'invitation_expired':
      return writeInvitationExpired(content, links)
    case 'buffer_empty':
      return writeBufferEmpty(content, links)
    case 'ranking_done':
      return writeRankingDone(content, links)
    case 'too_few_applications':
      return writeTooFewApplications(content, links)
  }
}

/** A mail about an owned job goes to its recruiter; every other one to the candidate. */
const isToRecruiter = (content: MailContent): boolean => 'jobId' in content

const greetingFor = (content: MailContent): string => {
  const name = isToRecruiter(content)
    ? 'recruiterName' in content && content.recruiterName
    : 'candidateName' in content && content.candidateName
  const shown = name ? onOneLine(name).trim() : ''
  return shown === '' ? 'Hello,' : `Hello ${shown},`
}

const footerFor = ({ content, createdAt }: MailToRender): readonly string[] => [
  isToRecruiter(content)
    ? `You get this e-mail because the job “${content.jobTitle}” is yours.`
    : `You get this e-mail because you applied for “${content.jobTitle}” at ${content.company}.`,
  `Written ${formatInstant(createdAt, 'timeZone' in content ? content.timeZone : 'UTC')}.`,
]

/** Subject, HTML and plain text of a mail. Throws `internal.bug` when a link that it needs was not given. */
export const renderMail = (mail: MailToRender): LaidOutMail =>
  layOutMail({
    ...writeBody(mail.content, linksOf(mail)),
    brand: mail.content.company,
    greeting: greetingFor(mail.content),
    footer: footerFor(mail),
  })
