// The documents themselves and what was read from them. Their bytes are read only where a document is asked for,
// never in a list.

import type { TextPlace } from '../../domain/scoring/index.ts'
import { type ApplicationId, asId } from '../../domain/types.ts'
import type { DocumentFormat, DocumentText, ResumeFile } from '../../orchestrator/documents-port.ts'
import type { ReadDocument, Resumes, ResumeText } from '../../orchestrator/scoring-store-port.ts'
import { toHidden } from './rows.ts'
import { toJson } from './stored-text.ts'
import type { StoredPlace } from './tables.ts'
import type { TablesTransaction } from './transaction.ts'

const shareDecimals = 1e4

/** A place as a row of numbers, four decimals: a page has a hundred of them. */
const storePlace = ({ start, end, page, left, top, width, height }: TextPlace): StoredPlace => {
  const [x = 0, y = 0, w = 0, h = 0] = [left, top, width, height].map(
    (share) => Math.round(share * shareDecimals) / shareDecimals,
  )
  return [start, end, page, x, y, w, h]
}

const readPlace = ([start, end, page, left, top, width, height]: StoredPlace): TextPlace => ({
  start,
  end,
  page,
  left,
  top,
  width,
  height,
})

const textColumns = ['resumes.application_id', 'resumes.text', 'resumes.hidden', 'resumes.places'] as const

const toText = (row: {
  readonly application_id: string
  readonly text: string | null
  readonly hidden: ResumeText['hidden']
  readonly places: readonly StoredPlace[]
}): ResumeText => ({
  applicationId: asId<ApplicationId>(row.application_id),
  text: row.text ?? '',
  hidden: toHidden(row.hidden),
  places: row.places.map(readPlace),
})

const readable = (trx: TablesTransaction) =>
  trx.selectFrom('resumes').where('resumes.text', 'is not', null).where('resumes.unreadable_code', 'is', null)

const knownFormats: ReadonlySet<string> = new Set<DocumentFormat>([
  ...(['pdf', 'docx', 'odt', 'rtf', 'html', 'markdown', 'json_resume', 'text'] as const),
])

const isFormat = (format: string | null): format is DocumentFormat => format !== null && knownFormats.has(format)

const findText = async (trx: TablesTransaction, applicationId: ApplicationId): Promise<ReadDocument | null> => {
  const row = await readable(trx)
    .select([...textColumns, 'resumes.format', 'resumes.pages', 'resumes.is_recognised'])
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  if (!row) return null
  const { format, pages, is_recognised: isRecognised } = row
  return { ...toText(row), format: isFormat(format) ? format : 'text', pages: pages ?? 0, isRecognised }
}

const save = async (trx: TablesTransaction, applicationId: ApplicationId, file: ResumeFile): Promise<void> => {
  const document = { file_name: file.name, media_type: file.mediaType, bytes: Buffer.from(file.bytes) }
  // A new document says nothing of what the old one was like.
  const unread = {
    format: null,
    pages: null,
    text: null,
    hidden: '[]',
    places: '[]',
    is_recognised: false,
    counted_by: null,
    unreadable_code: null,
    unreadable_reason: null,
  }
  await trx
    .insertInto('resumes')
    .values({ application_id: applicationId, ...document })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet({ ...document, ...unread }))
    .execute()
}

const saveText = async (
  trx: TablesTransaction,
  applicationId: ApplicationId,
  document: DocumentText,
): Promise<void> => {
  const { format, pages, text, hidden, places, isRecognised } = document
  await trx
    // Whoever wrote the summary that stands wrote it of what was read before.
    .with('outdated', (db) =>
      db
        .updateTable('scores')
        .set({ summary_origin: toJson({ kind: 'extractive' }) })
        .where('application_id', '=', applicationId),
    )
    .updateTable('resumes')
    .set({
      format,
      pages,
      text,
      hidden: toJson(hidden),
      places: toJson(places.map(storePlace)),
      is_recognised: isRecognised,
      unreadable_code: null,
      unreadable_reason: null,
    })
    .where('application_id', '=', applicationId)
    .execute()
}

export const createResumes = (trx: TablesTransaction): Resumes => ({
  save: (applicationId, file) => save(trx, applicationId, file),

  find: async (applicationId) => {
    const row = await trx
      .selectFrom('resumes')
      .select(['file_name', 'media_type', 'bytes'])
      .where('application_id', '=', applicationId)
      .executeTakeFirst()
    return row ? { name: row.file_name, mediaType: row.media_type, bytes: row.bytes } : null
  },

  saveText: (applicationId, document) => saveText(trx, applicationId, document),

  findText: (applicationId) => findText(trx, applicationId),

  listTexts: async (ids) => {
    if (ids.length === 0) return []
    const rows = await readable(trx)
      .select(textColumns)
      .where('application_id', 'in', [...ids])
      .execute()
    return rows.map(toText)
  },

  listUncounted: async (basis, { jobId, limit }) => {
    const rows = await readable(trx)
      .innerJoin('applications', 'applications.id', 'resumes.application_id')
      .select(textColumns)
      .where('resumes.counted_by', 'is distinct from', basis)
      .$if(jobId !== null, (query) => query.where('applications.job_id', '=', jobId))
      .orderBy('applications.created_at', 'desc')
      .orderBy('applications.id', 'desc')
      .limit(limit)
      .execute()
    return rows.map(toText)
  },

  markCounted: async (ids, basis) => {
    await trx
      .updateTable('resumes')
      .set({ counted_by: basis })
      .where('application_id', 'in', [...ids])
      .execute()
  },
})
