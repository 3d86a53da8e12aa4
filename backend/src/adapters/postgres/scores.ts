// Scores with what they rest on, and the summaries beside them.

import { type SqlBool, sql } from 'kysely'
import type { ResumeScore } from '../../domain/scoring/index.ts'
import type { ApplicationId } from '../../domain/types.ts'
import type { Applications, UnreadableReason } from '../../orchestrator/ports.ts'
import type { StoredScore, SummaryInput, SummaryRecord } from '../../orchestrator/scoring-store-port.ts'
import { toComparison, toFlags } from './rows.ts'
import { toJson } from './stored-text.ts'
import type { TablesTransaction } from './transaction.ts'

/** A model has written the summary that stands. */
const isOfModel = sql<SqlBool>`scores.summary_origin ->> 'kind' = 'model'`

const saveScore = async (
  trx: TablesTransaction,
  id: ApplicationId,
  score: ResumeScore,
  at: Temporal.Instant,
): Promise<void> => {
  const columns = {
    scorer_version: score.scorerVersion,
    fit_score: score.fitScore,
    parts: toJson(score.parts),
    weights: toJson(score.weights),
    features: toJson(score.features),
    evidence: toJson(score.evidence),
    flags: toJson(score.flags),
    scored_at: at.toString(),
    corpus_version: score.corpusVersion,
    comparison: toJson(score.comparison),
  }
  await trx
    .with('readable', (db) =>
      db
        .updateTable('resumes')
        .set({ unreadable_code: null, unreadable_reason: null })
        .where('application_id', '=', id)
        .where('unreadable_code', 'is not', null),
    )
    .with('scored', (db) =>
      db
        .insertInto('scores')
        .values({ application_id: id, ...columns, summary: score.summary })
        .onConflict((conflict) =>
          conflict.column('application_id').doUpdateSet((eb) => ({
            ...columns,
            summary: eb.case().when(isOfModel).then(eb.ref('scores.summary')).else(score.summary).end(),
          })),
        )
        .returning('summary'),
    )
    .updateTable('applications')
    .set((eb) => ({
      fit_score: score.fitScore,
      summary: eb.selectFrom('scored').select('summary'),
      ai_processed: true,
    }))
    .where('id', '=', id)
    .execute()
}

const saveUnreadable = async (trx: TablesTransaction, id: ApplicationId, reason: UnreadableReason): Promise<void> => {
  await Promise.all([
    trx.deleteFrom('scores').where('application_id', '=', id).execute(),
    trx
      .updateTable('applications')
      .set({ fit_score: 0, summary: null, ai_processed: false })
      .where('id', '=', id)
      .execute(),
    trx
      .updateTable('resumes')
      .set({ unreadable_code: reason.code, unreadable_reason: reason.message, text: null })
      .where('application_id', '=', id)
      .execute(),
  ])
}

const findScore = async (trx: TablesTransaction, id: ApplicationId): Promise<StoredScore | null> => {
  const row = await trx.selectFrom('scores').selectAll().where('application_id', '=', id).executeTakeFirst()
  if (!row) return null
  return {
    fitScore: row.fit_score,
    parts: row.parts,
    weights: row.weights,
    features: row.features,
    evidence: row.evidence,
    flags: toFlags(row.flags),
    summary: row.summary,
    summaryOrigin: row.summary_origin,
    comparison: toComparison(row.comparison),
    scorerVersion: row.scorer_version,
    corpusVersion: row.corpus_version,
    scoredAt: row.scored_at,
  }
}

const findSummaryInput = async (trx: TablesTransaction, id: ApplicationId): Promise<SummaryInput | null> => {
  const row = await trx
    .selectFrom('scores')
    .innerJoin('applications', 'applications.id', 'scores.application_id')
    .innerJoin('jobs', 'jobs.id', 'applications.job_id')
    .innerJoin('resumes', 'resumes.application_id', 'scores.application_id')
    .select(['jobs.title', 'resumes.text', 'scores.summary', 'scores.summary_origin'])
    .select(['scores.scored_at', 'scores.scorer_version'])
    .where('scores.application_id', '=', id)
    .where('resumes.text', 'is not', null)
    .executeTakeFirst()
  if (!row) return null
  return {
    jobTitle: row.title,
    text: row.text ?? '',
    summary: row.summary,
    origin: row.summary_origin,
    scoredAt: row.scored_at,
    scorerVersion: row.scorer_version,
  }
}

const saveSummary = async (trx: TablesTransaction, id: ApplicationId, record: SummaryRecord): Promise<void> => {
  const { summary, origin, scorerVersion } = record
  await Promise.all([
    trx
      .updateTable('scores')
      .set({ summary, summary_origin: toJson(origin) })
      .where('application_id', '=', id)
      .where('scorer_version', '=', scorerVersion)
      .execute(),
    trx.updateTable('applications').set({ summary }).where('id', '=', id).execute(),
  ])
}

type Scores = Pick<Applications, 'saveScore' | 'findScore' | 'saveUnreadable' | 'findSummaryInput' | 'saveSummary'>

export const createScores = (trx: TablesTransaction): Scores => ({
  saveScore: (id, score, at) => saveScore(trx, id, score, at),
  findScore: (id) => findScore(trx, id),
  saveUnreadable: (id, reason) => saveUnreadable(trx, id, reason),
  findSummaryInput: (id) => findSummaryInput(trx, id),
  saveSummary: (id, record) => saveSummary(trx, id, record),
})
