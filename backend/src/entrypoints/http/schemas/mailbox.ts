// The mailbox that stands in for a mail server outside production.

import { z } from 'zod'
import { instant, listOf, success } from './values.ts'

export const mailboxQuery = z.strictObject({
  address: z.string().trim().max(254).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

const header = {
  messageId: z.string(),
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  at: instant,
}

export const mailboxAnswer = z.object({
  success,
  mails: listOf(z.object({ ...header, hasCalendar: z.boolean() }).meta({ id: 'MailHeader' })),
})

export const mailAnswer = z.object({
  success,
  mail: z
    .object({
      ...header,
      html: z.string(),
      text: z.string(),
      calendar: z
        .object({ fileName: z.string(), method: z.enum(['REQUEST', 'CANCEL']), content: z.string() })
        .nullable(),
    })
    .meta({ id: 'Mail' }),
})
