// Mails that wait to be sent. A key is unique for ever, so nobody is told the same thing twice.

import { type Selectable, type SqlBool, sql } from 'kysely'
import { asId, type JobId, type MailId } from '../../domain/types.ts'
import type { Mails, QueuedMail } from '../../orchestrator/ports.ts'
import { toJson } from './stored-text.ts'
import type { MailsTable } from './tables.ts'
import type { TablesTransaction } from './transaction.ts'

const columns = ['id', 'key', 'to_name', 'to_address', 'content', 'job_id', 'status', 'attempts', 'created_at'] as const

const toMail = (row: Pick<Selectable<MailsTable>, (typeof columns)[number]>): QueuedMail => ({
  id: asId<MailId>(row.id),
  key: row.key,
  to: { name: row.to_name, address: row.to_address },
  content: row.content,
  jobId: row.job_id === null ? null : asId<JobId>(row.job_id),
  status: row.status,
  attempts: row.attempts,
  createdAt: row.created_at,
})

const selectMail = (trx: TablesTransaction, id: MailId) => trx.selectFrom('mails').select(columns).where('id', '=', id)

export const createMails = (trx: TablesTransaction): Mails => ({
  insert: async (mail) => {
    const inserted = await trx
      .insertInto('mails')
      .values({
        id: mail.id,
        key: mail.key,
        kind: mail.content.kind,
        to_name: mail.to.name,
        to_address: mail.to.address,
        content: toJson(mail.content),
        job_id: mail.jobId,
        created_at: mail.createdAt.toString(),
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('id')
      .executeTakeFirst()
    return inserted !== undefined
  },

  find: async (id) => {
    const row = await selectMail(trx, id).executeTakeFirst()
    return row ? toMail(row) : null
  },

  lock: async (id) => {
    const row = await selectMail(trx, id).forUpdate().executeTakeFirst()
    return row ? toMail(row) : null
  },

  markSent: async (id, transport, at) => {
    const now = at.toString()
    await trx
      .updateTable('mails')
      .set({ status: 'sent', transport, sent_at: now, last_attempt_at: now, last_error: null })
      .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
      .where('id', '=', id)
      .execute()
  },

  markAttempt: async (id, error, status, at) => {
    await trx
      .updateTable('mails')
      .set({ status, last_error: error, last_attempt_at: at.toString() })
      .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
      .where('id', '=', id)
      // A late failure must not call back a mail that another try has sent.
      .where('status', '!=', 'sent')
      .execute()
  },

  listStuckIds: async (before, limit) => {
    const instant = before.toString()
    const rows = await trx
      .selectFrom('mails')
      .select('id')
      .where('status', '=', 'queued')
      .where(sql<SqlBool>`created_at < ${instant}::timestamptz`)
      .where(sql<SqlBool>`(last_attempt_at is null or last_attempt_at < ${instant}::timestamptz)`)
      .orderBy('created_at')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map((row) => asId<MailId>(row.id))
  },
})
