// The mailbox that stands in for a mail server.

import type { Mailbox, MailboxMail } from '../../../orchestrator/ports.ts'
import type { Api } from '../api.ts'
import { UnknownAddress } from '../errors.ts'
import { mailboxRoutes as routes } from '../routes/mailbox.ts'
import { ok } from '../schemas/values.ts'

const headerOf = ({ messageId, to, subject, at, calendar }: MailboxMail) => ({
  messageId,
  to,
  subject,
  at,
  hasCalendar: calendar !== null,
})

export const serveMailbox = (api: Api, mailbox: Mailbox): void => {
  api.on(routes.listMails, async ({ query }) => ({
    ...ok,
    mails: (await mailbox.list(query)).map(headerOf),
  }))

  api.on(routes.getMail, async ({ params }) => {
    const mail = await mailbox.find(params.messageId)
    if (!mail) throw new UnknownAddress()
    return { ...ok, mail }
  })
}
