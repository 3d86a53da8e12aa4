// Sending what waits: words the mail, signs its links, hands it over, and marks it. The handing over happens outside
// any transaction and is idempotent by Message-ID, so a crash in between sends the same message, not another one.

import { HiringError } from '../domain/errors.ts'
import type { MailId } from '../domain/types.ts'
import { engine, timer } from './access.ts'
import { record } from './activity.ts'
import { interviewLink, linksNeededFor, renderMail } from './mail-rendering.ts'
import type { MailContent } from './messages.ts'
import type { CalendarEvent, CalendarFile, LinkAction, Ports, QueuedMail } from './ports.ts'
import { mailTries } from './tasks.ts'

const signedLinks = async (
  { links, publicUrl }: Ports,
  { content, createdAt }: QueuedMail,
): Promise<Partial<Record<LinkAction, string>>> => {
  if (!('interviewId' in content)) return {}
  const { interviewId } = content
  const signed = await Promise.all(
    linksNeededFor(content).map(async (action) => {
      const token = await links.sign(interviewId, action, createdAt)
      return [action, interviewLink({ publicUrl, interviewId, action, token })] as const
    }),
  )
  return Object.fromEntries(signed)
}

type InviteContent = Extract<MailContent, { readonly sequence: number }>

const isInvite = (content: MailContent): content is InviteContent => 'sequence' in content

const eventOf = (content: InviteContent, { publicUrl }: Ports, at: Temporal.Instant): CalendarEvent => ({
  uid: `interview-${content.interviewId}`,
  sequence: content.sequence,
  method: content.kind.startsWith('cancelled') ? 'CANCEL' : 'REQUEST',
  title: `Interview: ${content.candidateName} - ${content.jobTitle}`,
  description: `${content.jobTitle}, ${content.company}. ${publicUrl}`,
  slot: { start: Temporal.Instant.from(content.start), end: Temporal.Instant.from(content.end) },
  organizer: { name: content.recruiterName, address: content.recruiterEmail },
  attendees: [
    { name: content.candidateName, address: content.candidateEmail },
    { name: content.recruiterName, address: content.recruiterEmail },
  ],
  at,
})

const calendarFor = (ports: Ports, { content, createdAt }: QueuedMail): CalendarFile | null =>
  isInvite(content) ? ports.calendarFiles.write(eventOf(content, ports, createdAt)) : null

const mailToSend = (ports: Ports, id: MailId): Promise<QueuedMail | null> =>
  ports.store.read(engine, async (tx) => {
    const mail = await tx.mails.find(id)
    return mail?.status === 'queued' ? mail : null
  })

/** Delivers one mail. A mail that is sent, or given up, is left alone. Throws `mail.rejected` so that it is tried again. */
export const sendMail = async (ports: Ports, id: MailId): Promise<void> => {
  const mail = await mailToSend(ports, id)
  if (!mail) return
  const { content, createdAt, to } = mail
  const links = await signedLinks(ports, mail)
  const message = renderMail({ content, createdAt, links, publicUrl: ports.publicUrl })
  try {
    const { transport } = await ports.mailer.deliver({
      messageId: `${id}@${new URL(ports.publicUrl).hostname}`,
      to,
      ...message,
      calendar: calendarFor(ports, mail),
      at: createdAt,
    })
    await ports.store.change(engine, (tx) => tx.mails.markSent(id, transport, ports.clock.now()))
  } catch (error) {
    if (!(error instanceof HiringError) || error.code !== 'mail.rejected') throw error
    if (mail.attempts + 1 >= mailTries) await giveUp(ports, mail, error)
    else {
      await ports.store.change(engine, (tx) => tx.mails.markAttempt(id, error.message, 'queued', ports.clock.now()))
      throw error
    }
  }
}

/** R11.10: every try has failed. The mail is kept, the log says so, and the administrator hears of it once. */
const giveUp = (ports: Ports, { id, jobId, content }: QueuedMail, error: HiringError): Promise<void> =>
  ports.store.change(timer, async (tx) => {
    const mail = await tx.mails.lock(id)
    if (mail?.status !== 'queued') return
    const at = ports.clock.now()
    await tx.mails.markAttempt(id, error.message, 'failed', at)
    await record(tx, {
      actor: timer,
      at,
      jobId,
      activity: 'mail_given_up',
      details: { mailId: id, kind: content.kind },
    })
    ports.log.error('a mail could not be sent and was given up', { mailId: id, kind: content.kind })
  })
