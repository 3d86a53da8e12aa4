// The documents themselves. Their bytes are read only where a document is asked for, never in a list.

import { type ApplicationId, asId } from '../../domain/types.ts'
import type { Resumes } from '../../orchestrator/ports.ts'
import { toJson } from './stored-text.ts'
import type { TablesTransaction } from './transaction.ts'

export const createResumes = (trx: TablesTransaction): Resumes => ({
  save: async (applicationId, file) => {
    const document = { file_name: file.name, media_type: file.mediaType, bytes: Buffer.from(file.bytes) }
    // A new document says nothing of what the old one was like.
    const unread = {
      format: null,
      pages: null,
      text: null,
      hidden: '[]',
      unreadable_code: null,
      unreadable_reason: null,
    }
    await trx
      .insertInto('resumes')
      .values({ application_id: applicationId, ...document })
      .onConflict((conflict) => conflict.column('application_id').doUpdateSet({ ...document, ...unread }))
      .execute()
  },

  find: async (applicationId) => {
    const row = await trx
      .selectFrom('resumes')
      .select(['file_name', 'media_type', 'bytes'])
      .where('application_id', '=', applicationId)
      .executeTakeFirst()
    return row ? { name: row.file_name, mediaType: row.media_type, bytes: row.bytes } : null
  },

  saveText: async (applicationId, { format, pages, text, hidden }) => {
    await trx
      .updateTable('resumes')
      .set({ format, pages, text, hidden: toJson(hidden), unreadable_code: null, unreadable_reason: null })
      .where('application_id', '=', applicationId)
      .execute()
  },

  listTextsOfJob: async (jobId, limit) => {
    const rows = await trx
      .selectFrom('resumes')
      .innerJoin('applications', 'applications.id', 'resumes.application_id')
      .select(['resumes.application_id', 'resumes.text', 'resumes.hidden'])
      .where('applications.job_id', '=', jobId)
      .where('resumes.text', 'is not', null)
      .where('resumes.unreadable_code', 'is', null)
      .orderBy('applications.created_at', 'desc')
      .orderBy('applications.id', 'desc')
      .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
      .execute()
    return rows.map(({ application_id, text, hidden }) => ({
      applicationId: asId<ApplicationId>(application_id),
      text: text ?? '',
      hidden,
    }))
  },
})
