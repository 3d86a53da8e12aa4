// Scoring a job anew, by the present scorer and all that its corpus has learnt since. Nothing moves before the recruiter
// has seen what would move; seats, buffer and invitations stay as they are, because people were told of them.

import type { Application } from '../domain/application.ts'
import { HiringError } from '../domain/errors.ts'
import { scorerVersion } from '../domain/scoring/index.ts'
import { compareByFit } from '../domain/shortlist.ts'
import type { ApplicationId, Job, JobId } from '../domain/types.ts'
import { engine, requireOwner } from './access.ts'
import { record } from './activity.ts'
import type { Orchestrator } from './orchestrator.ts'
import type { Ports, Tx } from './ports.ts'
import { findLatestVersion, growCorpusFor, loadBasis } from './scoring-basis.ts'
import { scoreJob } from './screening.ts'
import type { RescoreBasis, ScoreMove } from './views.ts'

type RescoringPorts = Pick<Ports, 'store' | 'clock'>

const placesOf = (applications: readonly Application[]): Map<ApplicationId, number> =>
  new Map([...applications].sort(compareByFit).map(({ id }, index) => [id, index + 1]))

const scoresOf = async (tx: Tx, job: Job, corpusVersion: number | null): Promise<Map<ApplicationId, number>> => {
  const scores = new Map<ApplicationId, number>()
  await scoreJob(tx, job, await loadBasis(tx, corpusVersion), ({ id }, { fitScore }) => void scores.set(id, fitScore))
  return scores
}

const compare = (applications: readonly Application[], scores: ReadonlyMap<ApplicationId, number>): ScoreMove[] => {
  const scored = applications.filter(({ id }) => scores.has(id))
  const rescored = scored.map((application) => ({ ...application, fitScore: scores.get(application.id) ?? 0 }))
  const [before, after] = [placesOf(scored), placesOf(rescored)]
  return scored
    .map((application) => ({
      applicationId: application.id,
      name: application.name,
      shortlistStatus: application.status,
      before: { fitScore: application.fitScore, place: before.get(application.id) ?? 0 },
      after: { fitScore: scores.get(application.id) ?? 0, place: after.get(application.id) ?? 0 },
    }))
    .filter((move) => move.before.fitScore !== move.after.fitScore || move.before.place !== move.after.place)
    .sort((a, b) => a.after.place - b.after.place)
}

const previewRescore =
  (ports: RescoringPorts): Orchestrator['previewRescore'] =>
  async (actor, id) => {
    await ports.store.read(actor, async (tx) => {
      const job = await tx.jobs.find(id)
      if (!job) throw new HiringError('job.not_found')
      requireOwner(actor, job)
    })
    const corpusVersion = await growCorpusFor(ports, id)
    return ports.store.read(engine, async (tx) => {
      const job = await tx.jobs.find(id)
      if (!job) throw new HiringError('job.not_found')
      const scores = await scoresOf(tx, job, corpusVersion)
      const moves = compare(await tx.applications.listOfJob(id), scores)
      return { scorerVersion, corpusVersion, scored: scores.size, moves }
    })
  }

/** Refuses a basis that is not there, or that another scorer made: then the preview showed something else. */
const requireBasis = async (tx: Tx, seen: RescoreBasis): Promise<void> => {
  const latest = await findLatestVersion(tx)
  const isKnown = seen.corpusVersion === null ? latest === null : latest !== null && seen.corpusVersion <= latest
  if (seen.scorerVersion !== scorerVersion || !isKnown) throw new HiringError('scoring.basis_moved')
  if (seen.corpusVersion === null) return
  const { scorerVersion: madeBy } = await tx.corpora.get(seen.corpusVersion)
  if (madeBy !== scorerVersion) throw new HiringError('scoring.basis_moved')
}

const rescore =
  (ports: RescoringPorts): Orchestrator['rescore'] =>
  (actor, id: JobId, seen) =>
    ports.store.moveJob(actor, id, async (tx, { job }) => {
      requireOwner(actor, job)
      await requireBasis(tx, seen)
      const at = ports.clock.now()
      const basis = await loadBasis(tx, seen.corpusVersion)
      let scored = 0
      await scoreJob(tx, job, basis, async (application, score) => {
        scored += 1
        await tx.applications.saveScore(application.id, score, at)
      })
      if (job.rankedAt !== null) await tx.jobs.save({ ...job, corpusVersion: seen.corpusVersion })
      await record(tx, {
        actor,
        at,
        jobId: id,
        activity: 'job_rescored',
        details: { scored, scorerVersion, corpusVersion: seen.corpusVersion },
      })
      return { scored }
    })

export const createRescoringVerbs = (ports: RescoringPorts): Pick<Orchestrator, 'previewRescore' | 'rescore'> => ({
  previewRescore: previewRescore(ports),
  rescore: rescore(ports),
})
