// The mailbox that stands in for a mail server outside production: mails lie in a table and can be looked at.

import type { Kysely, Selectable } from 'kysely'
import { type SqlBool, sql } from 'kysely'
import { requireDeliverable } from '../../domain/mail-address.ts'
import type { Mailbox, MailboxMail, Mailer } from '../../orchestrator/ports.ts'
import { engine } from './roles.ts'
import { toJson } from './stored-text.ts'
import type { MailboxMessagesTable, Tables } from './tables.ts'
import { inTransaction } from './transaction.ts'

const columns = ['message_id', 'to_name', 'to_address', 'subject', 'html', 'text', 'calendar', 'received_at'] as const

const toMail = (row: Selectable<MailboxMessagesTable>): MailboxMail => ({
  messageId: row.message_id,
  to: { name: row.to_name, address: row.to_address },
  subject: row.subject,
  html: row.html,
  text: row.text,
  calendar: row.calendar,
  at: row.received_at,
})

/** Delivering the same message twice leaves one: a worker that died after it may try again. */
export const createDatabaseMailbox = (db: Kysely<Tables>): Mailer & Mailbox => ({
  deliver: async (mail) => {
    await inTransaction(db, { as: engine }, (trx) =>
      trx
        .insertInto('mailbox_messages')
        .values({
          message_id: mail.messageId,
          to_name: mail.to.name,
          to_address: requireDeliverable(mail.to.address),
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          calendar: mail.calendar && toJson(mail.calendar),
          received_at: mail.at.toString(),
        })
        .onConflict((conflict) => conflict.column('message_id').doNothing())
        .execute(),
    )
    return { transport: 'mailbox' }
  },

  list: ({ address, limit }) =>
    inTransaction(db, { as: engine, readOnly: true }, async (trx) => {
      const rows = await trx
        .selectFrom('mailbox_messages')
        .select(columns)
        .$if(address !== undefined, (query) => query.where(sql<SqlBool>`lower(to_address) = lower(${address})`))
        .orderBy('received_at', 'desc')
        .orderBy('message_id')
        .limit(limit)
        .execute()
      return rows.map(toMail)
    }),

  find: (messageId) =>
    inTransaction(db, { as: engine, readOnly: true }, async (trx) => {
      const row = await trx
        .selectFrom('mailbox_messages')
        .select(columns)
        .where('message_id', '=', messageId)
        .executeTakeFirst()
      return row ? toMail(row) : null
    }),
})
