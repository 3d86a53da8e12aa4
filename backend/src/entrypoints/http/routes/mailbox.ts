// The mailbox that stands in for a mail server.

import { z } from 'zod'
import * as mailbox from '../schemas/mailbox.ts'
import { callers, plain, type Route } from './route.ts'

export const mailboxRoutes = {
  listMails: {
    ...plain,
    subject: 'Mailbox',
    method: 'GET',
    path: '/mailbox',
    summary: 'Mails that were written, newest first; only where no mail server is connected',
    caller: callers.anyone,
    query: mailbox.mailboxQuery,
    answer: mailbox.mailboxAnswer,
  },
  getMail: {
    ...plain,
    subject: 'Mailbox',
    method: 'GET',
    path: '/mailbox/:messageId',
    summary: 'One mail, whole',
    caller: callers.anyone,
    params: z.strictObject({ messageId: z.string().min(1).max(300) }),
    answer: mailbox.mailAnswer,
  },
} as const satisfies Record<string, Route>
