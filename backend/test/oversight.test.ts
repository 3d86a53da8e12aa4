// People overrule the engine at any moment, and what they decide stays decided.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Job } from '../src/domain/types.ts'
import { type Applicant, openScene, plainJob, type Scene } from './support/hiring-scene.ts'
import { readSnapshot } from './support/snapshot.ts'

describe('oversight', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await openScene({ databaseUrl: null, snapshot: await readSnapshot() })
  })
  afterAll(() => scene.end())

  /** A ranked job: two seats, two in the buffer, the rest pending. */
  const rankedJob = async (count = 6): Promise<{ job: Job; people: Applicant[] }> => {
    const job = await scene.postJob()
    const people = await scene.apply(job, count)
    await scene.close(job)
    return { job, people }
  }
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index]
    if (found === undefined) throw new Error(`nothing at ${index}`)
    return found
  }
  const placeOf = async (job: Job, person: Applicant) => {
    const row = (await scene.standing(job.id)).find(([name]) => name === person.name)
    return row ? [row[1], row[2]] : null
  }

  it('P41 a manual accept before the ranking takes a seat, and the ranking fills only the others', async () => {
    const job = await scene.postJob()
    const people = await scene.apply(job, 4)
    const worst = at(people, 3)

    await scene.simulation.orchestrator.decideManually(
      scene.recruiter,
      worst.applicationId,
      'accepted',
      'a former colleague',
    )
    await scene.close(job)

    expect(await placeOf(job, worst)).toEqual(['shortlisted', 1])
    expect(await placeOf(job, at(people, 0))).toEqual(['shortlisted', 2])
    expect(await placeOf(job, at(people, 1))).toEqual(['buffer', 3])
  })

  it('a manual accept of a full job is refused, and nothing moves', async () => {
    const { job, people } = await rankedJob()
    const before = await scene.standing(job.id)

    const work = scene.simulation.orchestrator.decideManually(
      scene.recruiter,
      at(people, 4).applicationId,
      'accepted',
      null,
    )

    await expect(work).rejects.toMatchObject({ code: 'job.openings_full' })
    expect(await scene.standing(job.id)).toEqual(before)
  })

  it('P42 a manual reject frees the seat for the next one, ends the interview, and is never undone by the engine', async () => {
    const { job, people } = await rankedJob()
    const first = at(people, 0)

    await scene.simulation.orchestrator.decideManually(
      scene.recruiter,
      first.applicationId,
      'rejected',
      'not what we need',
    )
    await scene.rest()
    for (const other of [at(people, 1), at(people, 2)]) {
      const { interviewId, access } = scene.link(other, 'reject')
      await scene.simulation.orchestrator.declineInvitation(interviewId, access, null)
      await scene.rest()
    }
    await scene.simulation.orchestrator.perform({ name: 'sweep', payload: {} })

    expect(await placeOf(job, first)).toEqual(['rejected', null])
    expect((await scene.standing(job.id)).filter(([, status]) => status === 'shortlisted')).toHaveLength(2)
    const lastTo = scene.mails.findLast((mail) => mail.to.address === `${first.name.toLowerCase()}@example.org`)
    expect(lastTo?.subject).toBe('About your interview: Baker')
    const decline = scene.link(first, 'accept')
    await expect(
      scene.simulation.orchestrator.acceptInvitation(decline.interviewId, decline.access, null),
    ).rejects.toMatchObject({ code: 'interview.already_answered' })
  })

  it('a named buffer candidate can be put on a free seat, with a reason in the log', async () => {
    const { job, people } = await rankedJob(4)
    await scene.simulation.orchestrator.pauseAutomation(scene.recruiter, job.id)
    const { interviewId, access } = scene.link(at(people, 0), 'reject')
    await scene.simulation.orchestrator.declineInvitation(interviewId, access, null)
    const chosen = at(people, 3)

    await scene.simulation.orchestrator.promote(scene.recruiter, chosen.applicationId, 'speaks Portuguese')

    expect(await placeOf(job, chosen)).toEqual(['shortlisted', 1])
    const { items } = await scene.simulation.orchestrator.listActivity(scene.recruiter, job.id, {
      action: 'candidate_promoted',
      limit: 10,
    })
    expect(items[0]).toMatchObject({ trigger: 'manual', details: { reason: 'speaks Portuguese' } })
  })

  it('P44 while the automation is paused nobody is promoted and nothing expires; resuming makes up for it', async () => {
    const { job, people } = await rankedJob()
    await scene.simulation.orchestrator.pauseAutomation(scene.recruiter, job.id)
    const { interviewId, access } = scene.link(at(people, 0), 'reject')
    await scene.simulation.orchestrator.declineInvitation(interviewId, access, null)

    await scene.pass({ hours: 60 })
    await scene.simulation.orchestrator.perform({ name: 'sweep', payload: {} })

    const paused = await scene.standing(job.id)
    expect(paused.filter(([, status]) => status === 'shortlisted').map(([name]) => name)).toEqual([at(people, 1).name])
    expect(await scene.actions(job.id)).toContain('seat_left_open')

    await scene.simulation.orchestrator.resumeAutomation(scene.recruiter, job.id)
    await scene.simulation.orchestrator.perform({ name: 'sweep', payload: {} })

    const resumed = (await scene.standing(job.id))
      .filter(([, status]) => status === 'shortlisted')
      .map(([name]) => name)
    // The one who was asked before the pause let the deadline pass; two of the buffer have the seats now.
    expect(new Set(resumed)).toEqual(new Set([at(people, 2).name, at(people, 3).name]))
  })

  it('an extended deadline holds: the old timer does nothing, the new one expires', async () => {
    const { job, people } = await rankedJob()
    const first = at(people, 0)
    const { interviewId } = scene.link(first, 'accept')

    await scene.simulation.orchestrator.extendDeadline(scene.recruiter, interviewId, 24)
    await scene.pass({ hours: 49 })
    expect(await placeOf(job, first)).toEqual(['shortlisted', 1])

    await scene.pass({ hours: 24 })
    expect(await placeOf(job, first)).toEqual(['expired', null])
  })

  it('a recruiter who posts from Tokyo is booked at the working hours of Tokyo', async () => {
    const recruiter = await scene.register('Tomoko', 'Employer')
    await scene.simulation.orchestrator.postJob(recruiter, plainJob, 'Asia/Tokyo')

    const week = await scene.simulation.orchestrator.getSchedule(recruiter)

    expect([week.timeZone, week.dayStart, week.dayEnd]).toEqual(['Asia/Tokyo', '09:00', '18:00'])
  })

  it('starting with fewer applications than openings must be confirmed', async () => {
    const job = await scene.postJob({ numberOfOpenings: 3 })
    await scene.apply(job, 2)
    const { orchestrator } = scene.simulation

    await expect(orchestrator.startAutomation(scene.recruiter, job.id, { evenIfFew: false })).rejects.toMatchObject({
      code: 'job.too_few_applications',
    })
    await orchestrator.startAutomation(scene.recruiter, job.id, { evenIfFew: true })
    await scene.rest()

    expect(await scene.actions(job.id)).toContain('applications_closed')
    expect((await scene.standing(job.id)).map(([, status, rank]) => [status, rank])).toEqual([
      ['shortlisted', 1],
      ['shortlisted', 2],
    ])
  })

  it('more openings are filled at once from the buffer, and fewer than are seated are refused', async () => {
    const { job, people } = await rankedJob()
    const { orchestrator } = scene.simulation

    await orchestrator.updateJob(scene.recruiter, job.id, { numberOfOpenings: 3 })
    expect(await placeOf(job, at(people, 2))).toEqual(['shortlisted', 3])
    expect(await placeOf(job, at(people, 3))).toEqual(['buffer', 4])

    await expect(orchestrator.updateJob(scene.recruiter, job.id, { numberOfOpenings: 2 })).rejects.toMatchObject({
      code: 'job.openings_below_shortlist',
    })
  })

  it('openings can be lowered to the number of those seated, who then hold the ranks from 1', async () => {
    const { job, people } = await rankedJob(2)
    const { interviewId, access } = scene.link(at(people, 0), 'reject')
    await scene.simulation.orchestrator.declineInvitation(interviewId, access, null)

    await scene.simulation.orchestrator.updateJob(scene.recruiter, job.id, { numberOfOpenings: 1 })

    expect(await placeOf(job, at(people, 1))).toEqual(['shortlisted', 1])
  })

  it('another recruiter, and a candidate, cannot touch a job that is not theirs', async () => {
    const { job, people } = await rankedJob(3)
    const stranger = await scene.register('Stranger', 'Employer')
    const { orchestrator } = scene.simulation
    const first = at(people, 0)

    for (const actor of [stranger, first.actor]) {
      await expect(orchestrator.pauseAutomation(actor, job.id)).rejects.toMatchObject({ code: 'account.forbidden' })
      await expect(
        orchestrator.listCandidates(actor, job.id, { sortBy: 'rank', sortOrder: 'asc', limit: 5 }),
      ).rejects.toMatchObject({ code: 'account.forbidden' })
    }
    await expect(orchestrator.decideManually(stranger, first.applicationId, 'rejected', null)).rejects.toMatchObject({
      code: 'application.not_found',
    })
    await expect(orchestrator.getResume(stranger, first.applicationId)).rejects.toMatchObject({
      code: 'application.not_found',
    })
    await expect(orchestrator.promote(first.actor, first.applicationId, 'me please')).rejects.toMatchObject({
      code: 'account.forbidden',
    })
    await expect(orchestrator.getApplication(at(people, 1).actor, first.applicationId)).rejects.toMatchObject({
      code: 'application.not_found',
    })
  })
})
