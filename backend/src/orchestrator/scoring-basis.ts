// What scores are reckoned with: a version of the corpus, and the vocabulary that took its resumes apart. Both are kept
// for ever, so that a score can be reckoned again; a job's scores all rest on one basis, or they could not be compared.

import {
  builtInVocabulary,
  type Corpus,
  createVocabulary,
  emptyCorpus,
  growCorpus,
  scorerVersion,
  type Vocabulary,
} from '../domain/scoring/index.ts'
import type { Job, JobId } from '../domain/types.ts'
import { engine } from './access.ts'
import type { Ports, Tx } from './ports.ts'
import type { SkillImport } from './scoring-store-port.ts'

/** What one score is reckoned with. */
export interface ScoringBasis {
  readonly corpus: Corpus
  readonly vocabulary: Vocabulary
}

/** Texts that are taken apart before others have their turn. */
const pageSize = 50
/** How many resumes one growth counts at most; the rest is counted by the next. */
const maxGrowth = 2000
/** A version that adds less than this share tells the scorer nothing new. */
const leastGrowth = 0.1
/** So many resumes make word statistics that hold; until then those of other jobs help out. */
const enoughDocuments = 1000

/** The vocabularies of the latest sets of imports: one with 14,000 imported skills takes a second to build. */
const vocabularies: { readonly imports: readonly SkillImport[]; readonly vocabulary: Vocabulary }[] = []
const mostVocabularies = 3

const loadVocabulary = async (tx: Tx, importIds: readonly number[]): Promise<Vocabulary> => {
  if (importIds.length === 0) return builtInVocabulary
  const imports: SkillImport[] = []
  for (const id of importIds) imports.push(await tx.skillImports.get(id))
  // By what they are and not by their numbers, which another database gives to other imports. The store keeps them.
  const known = vocabularies.find(
    (one) => one.imports.length === imports.length && one.imports.every((item, index) => item === imports[index]),
  )
  if (known !== undefined) return known.vocabulary
  const vocabulary = createVocabulary(imports.flatMap(({ skills }) => skills))
  vocabularies.unshift({ imports, vocabulary })
  vocabularies.splice(mostVocabularies)
  return vocabulary
}

/** The basis of one version; null: what is known before the first resume. */
export const loadBasis = async (tx: Tx, version: number | null): Promise<ScoringBasis> => {
  if (version === null)
    return { corpus: emptyCorpus, vocabulary: await loadVocabulary(tx, await tx.skillImports.listCurrentIds()) }
  const { corpus, skillImportIds } = await tx.corpora.get(version)
  return { corpus, vocabulary: await loadVocabulary(tx, skillImportIds) }
}

/** The latest version that this scorer can use with the skills that are imported now, or null. */
export const findLatestVersion = async (tx: Tx): Promise<number | null> =>
  tx.corpora.findLatest(scorerVersion, await tx.skillImports.listCurrentIds())

/** What a single resume is scored with: what its job was ranked with, as long as this scorer knows it; else the latest. */
export const basisOf = async (tx: Tx, job: Job): Promise<ScoringBasis> => {
  if (job.corpusVersion !== null) {
    const pinned = await tx.corpora.get(job.corpusVersion)
    if (pinned.scorerVersion === scorerVersion) return loadBasis(tx, job.corpusVersion)
  }
  return loadBasis(tx, await findLatestVersion(tx))
}

/** Counts what is not counted yet, a page at a time. */
const count = async (
  tx: Tx,
  { corpus, vocabulary }: ScoringBasis,
  name: string,
  { jobId, limit }: { readonly jobId: JobId | null; readonly limit: number },
): Promise<Corpus> => {
  let grown = corpus
  for (let counted = 0; counted < limit; ) {
    const texts = await tx.resumes.listUncounted(name, { jobId, limit: Math.min(pageSize, limit - counted) })
    if (texts.length === 0) break
    grown = growCorpus(
      grown,
      texts.map(({ text }) => text),
      vocabulary,
    )
    const ids = texts.map(({ applicationId }) => applicationId)
    await tx.resumes.markCounted(ids, name)
    counted += texts.length
  }
  return grown
}

/**
 * Makes sure that a job's resumes are counted, and gives the version to compare them with. A new version is written only
 * where there is enough that is new, so that the work over all versions grows with the resumes and not with the jobs.
 */
export const growCorpusFor = (ports: Pick<Ports, 'store'>, jobId: JobId): Promise<number | null> =>
  ports.store.change(engine, async (tx) => {
    await tx.corpora.lockGrowth()
    const skillImportIds = await tx.skillImports.listCurrentIds()
    const name = [scorerVersion, ...skillImportIds].join('+')
    const vocabulary = await loadVocabulary(tx, skillImportIds)
    const version = await tx.corpora.findLatest(scorerVersion, skillImportIds)
    const latest = version === null ? emptyCorpus : (await tx.corpora.get(version)).corpus
    const threshold = Math.max(1, Math.ceil(latest.documentCount * leastGrowth))
    const waiting = await tx.resumes.listUncounted(name, { jobId, limit: threshold })
    if (waiting.length < threshold) return version
    let corpus = await count(tx, { corpus: latest, vocabulary }, name, { jobId, limit: maxGrowth })
    if (corpus.documentCount < enoughDocuments)
      corpus = await count(tx, { corpus, vocabulary }, name, {
        jobId: null,
        limit: enoughDocuments - corpus.documentCount,
      })
    return tx.corpora.add({ scorerVersion, skillImportIds, corpus })
  })
