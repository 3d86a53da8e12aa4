// What the store keeps for scoring: the read documents, the scores, and what scores are reckoned with.

import type { Corpus, ImportedSkill, ResumeScore, SummaryOrigin } from '../domain/scoring/index.ts'
import type { ApplicationId, JobId } from '../domain/types.ts'
import type { DocumentText, ResumeFile } from './documents-port.ts'

export interface Resumes {
  save(applicationId: ApplicationId, file: ResumeFile): Promise<void>
  find(applicationId: ApplicationId): Promise<ResumeFile | null>
  saveText(applicationId: ApplicationId, text: DocumentText): Promise<void>
  /** What was read from one document; null where nothing was, or could be. */
  findText(applicationId: ApplicationId): Promise<ReadDocument | null>
  /** What was read from the documents of these applications, in no promised order; without those that could not be. */
  listTexts(ids: readonly ApplicationId[]): Promise<readonly ResumeText[]>
  /**
   * Texts that the corpora of `basis` have not counted: of the job, or of the latest applications of all jobs; at most
   * `limit`, the latest first.
   */
  listUncounted(
    basis: string,
    of: { readonly jobId: JobId | null; readonly limit: number },
  ): Promise<readonly ResumeText[]>
  markCounted(ids: readonly ApplicationId[], basis: string): Promise<void>
}

/** A document as the scorer needs it. */
export interface ResumeText extends Pick<DocumentText, 'text' | 'hidden' | 'places'> {
  readonly applicationId: ApplicationId
}

export interface ReadDocument extends ResumeText, Pick<DocumentText, 'format' | 'pages' | 'isRecognised'> {}

/** A score as it is kept. */
export interface StoredScore extends Omit<ResumeScore, 'comparison'> {
  /** Null for scores of versions that kept none. */
  readonly comparison: ResumeScore['comparison'] | null
  readonly summaryOrigin: SummaryOrigin
  readonly scoredAt: Temporal.Instant
}

/** A version of the corpus: written once, never changed. */
export interface StoredCorpus {
  readonly version: number
  /** Which scorer and which imported skills took the resumes apart (`scoringBasis`). */
  readonly scorerVersion: string
  readonly skillImportIds: readonly number[]
  readonly corpus: Corpus
}

export interface Corpora {
  /** The latest version of a scorer with these imports, or null. */
  findLatest(scorerVersion: string, skillImportIds: readonly number[]): Promise<number | null>
  /** Throws where there is no such version. */
  get(version: number): Promise<StoredCorpus>
  /** Holds back every other growth until this transaction ends. */
  lockGrowth(): Promise<void>
  /** Writes the next version and gives its number. */
  add(corpus: Omit<StoredCorpus, 'version'>): Promise<number>
}

/** An imported list of skills. */
export interface SkillImport {
  readonly id: number
  /** e.g. `ESCO`. */
  readonly source: string
  /** The source's note on its licence, to be passed on. */
  readonly licence: string
  readonly skills: readonly ImportedSkill[]
}

export interface SkillImports {
  /** The ids of the imports in force, the latest of each source, rising. */
  listCurrentIds(): Promise<readonly number[]>
  /** Throws where there is no such import. */
  get(id: number): Promise<SkillImport>
  add(draft: Omit<SkillImport, 'id'>): Promise<number>
  /** For people: what was imported when, without the skills. */
  list(): Promise<
    readonly (Omit<SkillImport, 'skills'> & { readonly count: number; readonly importedAt: Temporal.Instant })[]
  >
}

/** What a summary is made from, as stored. */
export interface SummaryInput {
  readonly jobTitle: string
  /** The visible text of the document. */
  readonly text: string
  /** The summary that stands. */
  readonly summary: string
  readonly origin: SummaryOrigin
  /** When the score was made that the summary stands beside, and by which scorer. */
  readonly scoredAt: Temporal.Instant
  readonly scorerVersion: string
}

/** What is stored of a summary; the score beside it is not touched. */
export interface SummaryRecord {
  readonly summary: string
  readonly origin: SummaryOrigin
  readonly scorerVersion: string
}
