// The versions of the corpus, and the imported lists of skills. Neither ever changes, so what was read once is kept.

import { sql } from 'kysely'
import { HiringError } from '../../domain/errors.ts'
import type { Corpora, SkillImport, SkillImports, StoredCorpus } from '../../orchestrator/scoring-store-port.ts'
import { toJson } from './stored-text.ts'
import type { TablesTransaction } from './transaction.ts'

/** What was read of a thing that never changes, the latest few by their number. */
class Kept<Value> {
  readonly #values = new Map<number, Value>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  async get(key: number, read: () => Promise<Value>): Promise<Value> {
    const known = this.#values.get(key)
    if (known !== undefined) return known
    const value = await read()
    const [oldest] = this.#values.keys()
    if (this.#values.size >= this.#size && oldest !== undefined) this.#values.delete(oldest)
    this.#values.set(key, value)
    return value
  }
}

/** What a store keeps in memory of corpora and imports: a few megabytes each. */
export interface ScoringMemory {
  readonly corpora: Kept<StoredCorpus>
  readonly imports: Kept<SkillImport>
}

export const createScoringMemory = (): ScoringMemory => ({ corpora: new Kept(4), imports: new Kept(8) })

const readCorpus = async (trx: TablesTransaction, version: number): Promise<StoredCorpus> => {
  const row = await trx.selectFrom('corpora').selectAll().where('version', '=', version).executeTakeFirst()
  if (!row) throw new HiringError('scoring.corpus_missing', { version })
  return {
    version,
    scorerVersion: row.scorer_version,
    skillImportIds: row.skill_import_ids,
    corpus: {
      version,
      documentCount: row.document_count,
      averageLength: row.average_length,
      documentFrequency: new Map(Object.entries(row.document_frequency)),
    },
  }
}

export const createCorpora = (trx: TablesTransaction, memory: ScoringMemory): Corpora => ({
  findLatest: async (scorerVersion, skillImportIds) => {
    const row = await trx
      .selectFrom('corpora')
      .select((eb) => eb.fn.max('version').as('version'))
      .where('scorer_version', '=', scorerVersion)
      .where('skill_import_ids', '=', sql<number[]>`${[...skillImportIds]}::integer[]`)
      .executeTakeFirst()
    return row?.version ?? null
  },
  get: (version) => memory.corpora.get(version, () => readCorpus(trx, version)),
  lockGrowth: async () => {
    await sql`select pg_advisory_xact_lock(hashtextextended('hiring.corpora', 0))`.execute(trx)
  },
  add: async ({ scorerVersion, skillImportIds, corpus }) => {
    const { version } = await trx
      .insertInto('corpora')
      .values({
        version: sql<number>`(select coalesce(max(version), 0) + 1 from corpora)`,
        scorer_version: scorerVersion,
        skill_import_ids: sql<number[]>`${[...skillImportIds]}::integer[]`,
        document_count: corpus.documentCount,
        average_length: corpus.averageLength,
        document_frequency: toJson(Object.fromEntries(corpus.documentFrequency)),
      })
      .returning('version')
      .executeTakeFirstOrThrow()
    return version
  },
})

const readImport = async (trx: TablesTransaction, id: number): Promise<SkillImport> => {
  const columns = ['id', 'source', 'licence', 'skills'] as const
  const row = await trx.selectFrom('skill_imports').select(columns).where('id', '=', id).executeTakeFirst()
  if (!row) throw new HiringError('scoring.import_missing', { id })
  return row
}

export const createSkillImports = (trx: TablesTransaction, memory: ScoringMemory): SkillImports => ({
  listCurrentIds: async () => {
    const rows = await trx
      .selectFrom('skill_imports')
      .select((eb) => eb.fn.max('id').as('id'))
      .groupBy('source')
      .execute()
    return rows.map(({ id }) => id).sort((a, b) => a - b)
  },
  get: (id) => memory.imports.get(id, () => readImport(trx, id)),
  add: async ({ source, licence, skills }) => {
    const { id } = await trx
      .insertInto('skill_imports')
      .values({
        id: sql<number>`(select coalesce(max(id), 0) + 1 from skill_imports)`,
        source,
        licence,
        skills: toJson(skills),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  },
  list: async () => {
    const rows = await trx
      .selectFrom('skill_imports')
      .select(['id', 'source', 'licence', 'imported_at', sql<number>`jsonb_array_length(skills)`.as('count')])
      .orderBy('id')
      .execute()
    return rows.map(({ imported_at: importedAt, ...row }) => ({ ...row, importedAt }))
  },
})
