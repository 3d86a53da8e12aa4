// The mailbox in the database stands in for a mail server, so it is held to the same contract as one.

import { sql } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { mailerContract } from '../src/adapters/email/mailer.contract.ts'
import { type Database, openDatabase } from '../src/adapters/postgres/connection.ts'
import { createDatabaseMailbox } from '../src/adapters/postgres/mailbox.ts'
import { readSnapshot } from './support/snapshot.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase({ snapshot: await readSnapshot() })
})
afterAll(() => database.close())

mailerContract('the mailbox in the database', {
  takesOnce: true,
  open: async () => {
    await database.db.deleteFrom('mailbox_messages').execute()
    const mailbox = createDatabaseMailbox(database.db)
    return {
      mailer: mailbox,
      received: async () => {
        // One transaction a mail, so the transactions' numbers tell the order in which they arrived.
        const inOrder = await database.db
          .selectFrom('mailbox_messages')
          .select('message_id')
          .orderBy(sql`xmin::text::bigint`)
          .execute()
        const mails = await Promise.all(inOrder.map((row) => mailbox.find(row.message_id)))
        return mails.flatMap((mail) => {
          if (!mail) return []
          const { at: _, to, calendar, ...rest } = mail
          return [{ ...rest, to: to.address, calendar: calendar?.content ?? null }]
        })
      },
      close: async () => {},
    }
  },
})
