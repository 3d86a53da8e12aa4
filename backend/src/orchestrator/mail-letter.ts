// What the words of a mail are made of: its content, the letter that comes of it, and where its links lead.

import { formatSpan } from '../domain/time-format.ts'
import type { Letter } from './mail-layout.ts'
import type { MailContent, MailKind } from './messages.ts'
import type { LinkAction } from './ports.ts'

export type ContentOf<Kind extends MailKind> = Extract<MailContent, { readonly kind: Kind }>

/** What one kind of mail says; brand, greeting and footer are the same for all. */
export type LetterBody = Pick<Letter, 'subject' | 'title' | 'preview' | 'blocks'>

/** The addresses that a mail may lead to. */
export interface MailLinks {
  /** The signed link for an action of this mail's interview. */
  readonly to: (action: LinkAction) => string
  /** A page behind the sign-in; the path begins with a slash. */
  readonly page: (path: string) => string
}

/** The time of an appointment in the reader's zone. */
export const timeOf = (content: { readonly start: string; readonly end: string; readonly timeZone: string }): string =>
  formatSpan(Temporal.Instant.from(content.start), Temporal.Instant.from(content.end), content.timeZone)
