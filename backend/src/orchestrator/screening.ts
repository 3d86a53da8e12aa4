// From a resume to a score, and from scores to a shortlist. Reading and scoring happen outside any transaction;
// a document that cannot be read costs nobody else anything (R1.7, P4).

import type { Application } from '../domain/application.ts'
import { HiringError } from '../domain/errors.ts'
import { type ResumeScore, scoreResume } from '../domain/scoring/index.ts'
import type { ApplicationId, Job, JobId } from '../domain/types.ts'
import { engine } from './access.ts'
import { record } from './activity.ts'
import type { DocumentText, ResumeFile } from './documents-port.ts'
import type { Ports, Tx } from './ports.ts'
import { basisOf, growCorpusFor, loadBasis, type ScoringBasis } from './scoring-basis.ts'
import { fillSeats, queueMail, recruiterOf } from './shortlisting.ts'
import type { PipelineCounts } from './views.ts'

/** "Present" in a resume means the month of the application, so that a score never changes with the calendar. */
const monthOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth().toString()

/** Scores one read document for its job. */
export const scoreDocument = (
  job: Job,
  application: Application,
  { text, hidden, places }: Pick<DocumentText, 'text' | 'hidden' | 'places'>,
  { corpus, vocabulary }: ScoringBasis,
): ResumeScore =>
  scoreResume({
    text,
    hidden,
    places,
    job: {
      title: job.title,
      description: job.description,
      ...(job.policy.weights === null ? {} : { weights: job.policy.weights }),
      ...(job.policy.requirements === null ? {} : { requirements: job.policy.requirements }),
    },
    corpus,
    vocabulary,
    asOf: monthOf(application.appliedAt),
  })

const askForRanking = (tx: Tx, job: Job): Promise<void> =>
  job.rankingRequestedAt !== null && job.rankedAt === null
    ? tx.tasks.enqueue({ name: 'rank_job', payload: { jobId: job.id } })
    : Promise.resolve()

/** A document that waits, with what it is scored for and with. */
interface Unprocessed {
  readonly job: Job
  readonly application: Application
  readonly file: ResumeFile
  readonly basis: ScoringBasis
}

const loadUnprocessed = (ports: Ports, id: ApplicationId): Promise<Unprocessed | null> =>
  ports.store.read(engine, async (tx) => {
    const application = await tx.applications.find(id)
    if (!application || application.aiProcessed || application.jobId === null) return null
    const [job, file] = await Promise.all([tx.jobs.find(application.jobId), tx.resumes.find(id)])
    return job && file && { job, application, file, basis: await basisOf(tx, job) }
  })

/** Whether a job asks for the same as it did when a resume was scored for it. */
const asksForSame = (job: Job, then: Job): boolean =>
  job.title === then.title &&
  job.description === then.description &&
  job.corpusVersion === then.corpusVersion &&
  JSON.stringify(job.policy) === JSON.stringify(then.policy)

/**
 * Reads and scores one resume. The score is provisional until the ranking, when all resumes of the job are
 * compared on one basis; after it, it counts at once and may fill a free seat.
 */
export const processResume = async (ports: Ports, id: ApplicationId): Promise<void> => {
  const waiting = await loadUnprocessed(ports, id)
  if (!waiting) return
  const { file } = waiting
  let document: DocumentText
  try {
    document = await ports.documents.read({ name: file.name, bytes: file.bytes })
  } catch (error) {
    if (!(error instanceof HiringError) || !error.code.startsWith('document.')) throw error
    await recordUnreadable(ports, id, error)
    return
  }
  // Before the job is locked: the scores of one job do not wait for one another.
  const scored = scoreDocument(waiting.job, waiting.application, document, waiting.basis)
  await ports.store.moveApplication(engine, id, async (tx, { job, application }) => {
    if (application.aiProcessed) return
    const at = ports.clock.now()
    const result = asksForSame(job, waiting.job)
      ? scored
      : scoreDocument(job, application, document, await basisOf(tx, job))
    const details = { fitScore: result.fitScore, scorerVersion: result.scorerVersion }
    // Sent together: while the job is locked, its other resumes wait for every answer of the database.
    await Promise.all([
      tx.resumes.saveText(id, document),
      tx.applications.saveScore(id, result, at),
      record(tx, { actor: engine, at, jobId: job.id, activity: 'resume_processed', applicationId: id, details }),
      ports.languageModel === null
        ? undefined
        : tx.tasks.enqueue({ name: 'write_summary', payload: { applicationId: id } }),
    ])
    if (job.rankedAt !== null && job.automationEnabled)
      await fillSeats(ports, tx, { actor: engine, at, job }, { vacancy: null })
    await askForRanking(tx, job)
  })
}

/** A resume that no try could process is reported like an unreadable one; the recruiter can have it tried again. */
export const giveUpResume = (ports: Ports, id: ApplicationId): Promise<void> => {
  ports.log.error('a resume could not be processed and was given up', { applicationId: id })
  return recordUnreadable(ports, id, new HiringError('document.not_processed'))
}

const recordUnreadable = (ports: Ports, id: ApplicationId, error: HiringError): Promise<void> =>
  ports.store.moveApplication(engine, id, async (tx, { job, application }) => {
    if (application.aiProcessed) return
    await tx.applications.saveUnreadable(id, { code: error.code, message: error.message })
    await record(tx, {
      actor: engine,
      at: ports.clock.now(),
      jobId: job.id,
      activity: 'resume_unreadable',
      applicationId: id,
      details: { code: error.code, reason: error.message },
    })
    await askForRanking(tx, job)
  })

/** So many resumes are read from the database, scored and written back together. */
const pageSize = 50

/** Scores every read resume of a job on one basis, page by page, and hands the scores over. */
export const scoreJob = async (
  tx: Tx,
  job: Job,
  basis: ScoringBasis,
  take: (application: Application, score: ResumeScore) => Promise<void> | void,
): Promise<void> => {
  const processed = (await tx.applications.listOfJob(job.id)).filter(({ aiProcessed }) => aiProcessed)
  for (let from = 0; from < processed.length; from += pageSize) {
    const page = new Map(processed.slice(from, from + pageSize).map((application) => [application.id, application]))
    const texts = await tx.resumes.listTexts([...page.keys()])
    await Promise.all(
      texts.map((text) => {
        const application = page.get(text.applicationId)
        return application && take(application, scoreDocument(job, application, text, basis))
      }),
    )
  }
}

interface Readiness {
  readonly counts: PipelineCounts
  readonly unprocessed: number
}

/** Whether a job is to be ranked now: asked for, not done, and nothing left to wait for. */
const readinessOf = async (tx: Tx, job: Job, at: Temporal.Instant): Promise<Readiness | null> => {
  if (job.rankedAt !== null || job.rankingRequestedAt === null) return null
  const counts = await tx.jobs.count(job.id)
  const unprocessed = counts.applications - counts.processed - counts.unreadable
  const waitIsOver =
    Temporal.Instant.compare(at, job.rankingRequestedAt.add({ minutes: job.policy.processingWaitMinutes })) > 0
  return unprocessed > 0 && !waitIsOver ? null : { counts, unprocessed }
}

/** R2.12: ranks a job once, when its resumes are processed or when the wait for them is over. */
export const rankJob = async (ports: Ports, id: JobId): Promise<void> => {
  const isReady = await ports.store.read(engine, async (tx) => {
    const job = await tx.jobs.find(id)
    return job !== null && (await readinessOf(tx, job, ports.clock.now())) !== null
  })
  if (!isReady) return
  // In a transaction of its own: it waits for other jobs' growth, and nobody may wait for that with this job locked.
  const corpusVersion = await growCorpusFor(ports, id)
  await ports.store.moveJob(engine, id, async (tx, { job }) => {
    const at = ports.clock.now()
    const readiness = await readinessOf(tx, job, at)
    if (readiness === null) return
    const { counts, unprocessed } = readiness
    await scoreJob(tx, job, await loadBasis(tx, corpusVersion), (application, score) =>
      tx.applications.saveScore(application.id, score, at),
    )
    const ranked: Job = { ...job, rankedAt: at, corpusVersion }
    await tx.jobs.save(ranked)
    const step = { actor: engine, at, job: ranked }
    const { seated, buffered, unfilledRanks } = await fillSeats(ports, tx, step, { vacancy: null, ranking: true })
    await record(tx, {
      ...step,
      jobId: id,
      activity: 'job_ranked',
      details: {
        applications: counts.applications,
        shortlisted: seated.length,
        buffered: buffered.length,
        openSeats: unfilledRanks.length,
        unreadable: counts.unreadable,
        unprocessed,
      },
    })
    const recruiter = await recruiterOf(tx, ranked)
    await queueMail(ports, tx, {
      key: `ranking_done:${id}`,
      to: { name: recruiter.name, address: recruiter.email },
      jobId: id,
      at,
      content: {
        kind: 'ranking_done',
        jobId: id,
        recruiterName: recruiter.name,
        jobTitle: job.title,
        company: job.company,
        shortlisted: seated.length,
        buffered: buffered.length,
        unreadable: counts.unreadable + unprocessed,
      },
    })
  })
}
