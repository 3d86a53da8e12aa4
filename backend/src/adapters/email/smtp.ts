// Mail by SMTP. One delivery is one try: when to try again is the task queue's decision, which outlives this process.

import { createTransport, type SendMailOptions } from 'nodemailer'
import { HiringError } from '../../domain/errors.ts'
import { requireDeliverable } from '../../domain/mail-address.ts'
import type { Mailer, OutgoingMail } from '../../orchestrator/ports.ts'

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string
  /** The sender, e.g. `Nordlicht Jobs <jobs@example.com>`. Answers go there, so somebody should read them. */
  readonly from: string
  /** How long any one step of the conversation may take. Default 15 s, well below the timeout of the sending task. */
  readonly timeoutMs?: number | undefined
}

export interface SmtpMailer extends Mailer {
  /** Ends the open connections. */
  close(): Promise<void>
}

// What looks like an encoded word (RFC 2047) would be decoded by the reader's program into something nobody saw here.
const asTyped = (text: string): string => text.replaceAll('=?', '= ?')

const messageFrom = (mail: OutgoingMail, from: string): SendMailOptions => ({
  messageId: `<${mail.messageId}>`,
  date: new Date(mail.at.epochMilliseconds),
  from,
  to: { name: asTyped(mail.to.name), address: requireDeliverable(mail.to.address) },
  subject: asTyped(mail.subject),
  text: mail.text,
  html: mail.html,
  // RFC 3834: no automatic answer is wanted to an automatic mail.
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  // Nothing in a mail is read from a file or fetched from an address, whatever its texts say.
  disableFileAccess: true,
  disableUrlAccess: true,
  ...(mail.calendar && {
    // As an alternative, so that clients offer to accept, and as a file for those that do not know it.
    icalEvent: {
      method: mail.calendar.method,
      filename: mail.calendar.fileName,
      content: mail.calendar.content,
    },
  }),
})

/** What the log may know of a failure: the server's status and nodemailer's code, not the words with an address in them. */
const detailsOf = (cause: unknown): { status: number | null; reason: string | null } => {
  const failure = cause instanceof Error ? (cause as Error & { responseCode?: unknown; code?: unknown }) : null
  return {
    status: typeof failure?.responseCode === 'number' ? failure.responseCode : null,
    reason: typeof failure?.code === 'string' ? failure.code : null,
  }
}

/** A mailer on a few kept connections. Every failure is `mail.rejected` with the server's own error as its cause. */
export const createSmtpMailer = ({ url, from, timeoutMs = 15_000 }: SmtpSettings): SmtpMailer => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    maxRequeues: 0,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
  })
  return {
    deliver: async (mail) => {
      const message = messageFrom(mail, from)
      try {
        await transport.sendMail(message)
      } catch (cause) {
        throw new HiringError('mail.rejected', detailsOf(cause), { cause })
      }
      return { transport: 'smtp' }
    },
    close: async () => {
      transport.close()
    },
  }
}
