// The access matrix of the database's contract, seen through the store: row level security decides what exists.

import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Application } from '../../domain/application.ts'
import type { Interview } from '../../domain/interview.ts'
import type { Actor, Job, UserId } from '../../domain/types.ts'
import { candidateActor, noon, recruiterActor, score, system, visitor, type World } from './store-world.contract.ts'

interface Pipeline {
  readonly job: Job
  readonly application: Application
  readonly interview: Interview
}

export const visibilityContract = (world: () => World): void => {
  const pipelines: Pipeline[] = []
  const people: UserId[] = []

  beforeAll(async () => {
    const recruiters = [await world().addRecruiter(), await world().addRecruiter()]
    for (const [index, postedBy] of [...recruiters, ...recruiters].entries()) {
      const job = await world().addJob({ postedBy, expired: index % 2 === 0 })
      const application = await world().seat(await world().addApplication(job, { fit: 60 }), 1)
      const interview = await world().addInterview(application)
      await world().store.change(system, async (tx) => {
        await tx.resumes.save(application.id, { name: 'cv.txt', mediaType: 'text/plain', bytes: Buffer.from('Go') })
        await tx.applications.saveScore(application.id, score(60), noon)
        await tx.automationLog.append({
          jobId: job.id,
          action: 'invitation_sent',
          trigger: 'auto',
          actorId: null,
          details: { applicationId: application.id },
          at: noon,
        })
      })
      pipelines.push({ job, application, interview })
      people.push(application.applicantId)
    }
    people.push(...recruiters, await world().addCandidate())
  })

  const actors = () =>
    fc.constantFrom(...people).chain((id) => fc.constantFrom<Actor>(candidateActor(id), recruiterActor(id), visitor))
  const ownerOf = (actor: Actor): UserId | null => ('userId' in actor ? actor.userId : null)

  it('P49 who sees a job, an application, an interview, a resume, a score, a log or a person is what the matrix says', async () => {
    await fc.assert(
      fc.asyncProperty(actors(), fc.constantFrom(...pipelines), async (actor, { job, application, interview }) => {
        // Visitors have no right to these tables at all; asking is a bug of the asker.
        const asked = actor.kind === 'visitor' ? null : actor
        const me = ownerOf(actor)
        const owns = me === job.postedBy
        const applied = me === application.applicantId

        expect((await world().store.read(actor, (tx) => tx.jobs.find(job.id))) !== null).toBe(!job.expired || owns)
        if (asked === null) return
        const seen = await world().store.read(asked, async (tx) => ({
          application: (await tx.applications.find(application.id)) !== null,
          view: (await tx.applications.findView(application.id)) !== null,
          interview: (await tx.interviews.find(interview.id)) !== null,
          resume: (await tx.resumes.find(application.id)) !== null,
          score: (await tx.applications.findScore(application.id)) !== null,
          log: (await tx.automationLog.list(job.id, { limit: 9 })).items.length > 0,
          candidates: (await tx.applications.listCandidates(job.id, { limit: 9, sortBy: 'name', sortOrder: 'asc' }))
            .items.length,
          candidate: (await tx.users.find(application.applicantId)) !== null,
          recruiter: (await tx.users.find(job.postedBy)) !== null,
        }))

        expect(seen).toEqual({
          application: owns || applied,
          view: owns || applied,
          interview: owns || applied,
          resume: owns || applied,
          score: owns || applied,
          log: owns,
          // A candidate's own row, as long as the job is to be seen.
          candidates: owns || (applied && !job.expired) ? 1 : 0,
          candidate: applied || owns,
          recruiter: owns,
        })
      }),
      { numRuns: 100 },
    )
  })

  it('P49 whoever asks for somebody else’s list gets none of it', async () => {
    await fc.assert(
      fc.asyncProperty(actors(), fc.constantFrom(...people), async (actor, whose) => {
        if (actor.kind === 'visitor') return
        const lists = await world().store.read(actor, async (tx) => [
          ...(await tx.applications.listOfApplicant(whose, { limit: 50 })).items,
          ...(await tx.applications.listOfEmployer(whose, { limit: 50 })).items,
        ])

        for (const view of lists) expect([view.applicantId, view.employerId]).toContain(ownerOf(actor))
        const own = pipelines.filter(
          ({ application: { applicantId, employerId } }) =>
            [applicantId, employerId].includes(whose) && [applicantId, employerId].includes(ownerOf(actor) as UserId),
        )
        expect(lists.length).toBe(own.length)
      }),
      { numRuns: 100 },
    )
  })

  it('the engine sees everything', async () => {
    for (const { job, application, interview } of pipelines) {
      const seen = await world().store.read(system, async (tx) => [
        await tx.jobs.find(job.id),
        await tx.applications.find(application.id),
        await tx.interviews.find(interview.id),
      ])

      expect(seen).not.toContain(null)
    }
  })
}
