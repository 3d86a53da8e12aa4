// From a resume to a score, and from scores to a shortlist. Reading and scoring happen outside any transaction;
// a document that cannot be read costs nobody else anything (R1.7, P4).

import type { Application } from '../domain/application.ts'
import { HiringError } from '../domain/errors.ts'
import { buildCorpus, type Corpus, scoreResume } from '../domain/scoring/index.ts'
import type { ApplicationId, Job, JobId } from '../domain/types.ts'
import { engine } from './access.ts'
import { record } from './activity.ts'
import type { DocumentText } from './documents-port.ts'
import type { Ports, ResumeFile, Tx } from './ports.ts'
import { fillSeats, queueMail, recruiterOf } from './shortlisting.ts'

/** How many resumes a provisional score is compared with: enough for word statistics, and a bounded cost. */
const provisionalCorpusSize = 20

/** "Present" in a resume means the month of the application, so that a score never changes with the calendar. */
const monthOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth().toString()

const score = (
  job: Job,
  application: Application,
  { text, hidden }: Pick<DocumentText, 'text' | 'hidden'>,
  corpus: Corpus,
) =>
  scoreResume({
    text,
    hidden,
    job: {
      title: job.title,
      description: job.description,
      ...(job.policy.weights === null ? {} : { weights: job.policy.weights }),
    },
    corpus,
    asOf: monthOf(application.appliedAt),
  })

const askForRanking = (tx: Tx, job: Job): Promise<void> =>
  job.rankingRequestedAt !== null && job.rankedAt === null
    ? tx.tasks.enqueue({ name: 'rank_job', payload: { jobId: job.id } })
    : Promise.resolve()

const loadUnprocessed = (ports: Ports, id: ApplicationId): Promise<ResumeFile | null> =>
  ports.store.read(engine, async (tx) => {
    const application = await tx.applications.find(id)
    return application && !application.aiProcessed ? tx.resumes.find(id) : null
  })

/**
 * Reads and scores one resume. The score is provisional until the ranking, when all resumes of the job are
 * compared with one another; after it, it counts at once and may fill a free seat.
 */
export const processResume = async (ports: Ports, id: ApplicationId): Promise<void> => {
  const file = await loadUnprocessed(ports, id)
  if (!file) return
  let document: Awaited<ReturnType<Ports['documents']['read']>>
  try {
    document = await ports.documents.read({ name: file.name, bytes: file.bytes })
  } catch (error) {
    if (!(error instanceof HiringError) || !error.code.startsWith('document.')) throw error
    await recordUnreadable(ports, id, error)
    return
  }
  await ports.store.moveApplication(engine, id, async (tx, { job, application }) => {
    if (application.aiProcessed) return
    const at = ports.clock.now()
    await tx.resumes.saveText(id, document)
    const texts = await tx.resumes.listTextsOfJob(job.id, job.rankedAt === null ? provisionalCorpusSize : undefined)
    const result = score(job, application, document, buildCorpus(texts.map(({ text }) => text)))
    await tx.applications.saveScore(id, result, at)
    await record(tx, {
      actor: engine,
      at,
      jobId: job.id,
      activity: 'resume_processed',
      applicationId: id,
      details: { fitScore: result.fitScore, scorerVersion: result.scorerVersion },
    })
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

/** Scores every readable resume of a job against all of them: the comparison that the ranking rests on. */
const rescoreJob = async (tx: Tx, job: Job, at: Temporal.Instant): Promise<void> => {
  const [texts, applications] = [await tx.resumes.listTextsOfJob(job.id), await tx.applications.listOfJob(job.id)]
  const corpus = buildCorpus(texts.map(({ text }) => text))
  const byId = new Map(applications.map((application) => [application.id, application]))
  for (const resume of texts) {
    const application = byId.get(resume.applicationId)
    if (application?.aiProcessed)
      await tx.applications.saveScore(application.id, score(job, application, resume, corpus), at)
  }
}

/** R2.12: ranks a job once, when its resumes are processed or when the wait for them is over. */
export const rankJob = (ports: Ports, id: JobId): Promise<void> =>
  ports.store.moveJob(engine, id, async (tx, { job }) => {
    if (job.rankedAt !== null || job.rankingRequestedAt === null) return
    const at = ports.clock.now()
    const counts = await tx.jobs.count(id)
    const unprocessed = counts.applications - counts.processed - counts.unreadable
    const waitIsOver =
      Temporal.Instant.compare(at, job.rankingRequestedAt.add({ minutes: job.policy.processingWaitMinutes })) > 0
    if (unprocessed > 0 && !waitIsOver) return
    await rescoreJob(tx, job, at)
    const ranked: Job = { ...job, rankedAt: at }
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
