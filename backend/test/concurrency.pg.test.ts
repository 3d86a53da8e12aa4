// What only a real server can show: people and workers who act at the same moment.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HiringError } from '../src/domain/errors.ts'
import { openTestDatabase, type TestDatabase } from './support/database.ts'
import { openScene, type Scene } from './support/hiring-scene.ts'

/** How a set of simultaneous requests ended: how many succeeded, and with which codes the others were refused. */
const together = async (requests: readonly (() => Promise<unknown>)[]) => {
  const results = await Promise.allSettled(requests.map((request) => request()))
  const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  const codes = refusals.map((reason: unknown) => (reason instanceof HiringError ? reason.code : String(reason)))
  return { succeeded: results.length - codes.length, codes }
}
const times = <T>(count: number, request: () => Promise<T>) => Array.from({ length: count }, () => request)

describe('at the same moment', () => {
  let database: TestDatabase
  let scene: Scene

  beforeAll(async () => {
    database = await openTestDatabase('postgres')
    scene = await openScene({ databaseUrl: database.url })
  })
  afterAll(async () => {
    await scene.end()
    await database.close()
  })
  const { length: many } = Array.from({ length: 8 })

  it('a decline that is sent eight times promotes one candidate', async () => {
    const job = await scene.postJob()
    const [, second, third] = await scene.apply(job, 5)
    await scene.close(job)
    if (!second || !third) throw new Error('five have applied')
    const { interviewId, access } = scene.link(second, 'reject')

    const { succeeded, codes } = await together(
      times(many, () => scene.simulation.orchestrator.declineInvitation(interviewId, access, null)),
    )
    await scene.rest()

    expect(succeeded).toBe(1)
    expect(new Set(codes)).toEqual(new Set(['interview.already_answered']))
    const standing = await scene.standing(job.id)
    expect(
      standing.filter(([, status]) => status === 'shortlisted').map(([name, , rank]) => [name, rank]),
    ).toContainEqual([third.name, 2])
    expect((await scene.actions(job.id)).filter((action) => action === 'candidate_promoted')).toHaveLength(1)
  })

  it('two dropouts at once promote two different candidates, and no seat stays empty', async () => {
    const job = await scene.postJob()
    const [first, second, third, fourth] = await scene.apply(job, 5)
    await scene.close(job)
    if (!first || !second || !third || !fourth) throw new Error('five have applied')
    const declines = [first, second].map((who) => scene.link(who, 'reject'))

    await together(
      declines.map(
        ({ interviewId, access }) =>
          () =>
            scene.simulation.orchestrator.declineInvitation(interviewId, access, null),
      ),
    )
    await scene.rest()

    const seated = (await scene.standing(job.id)).filter(([, status]) => status === 'shortlisted')
    expect(new Set(seated.map(([name]) => name))).toEqual(new Set([third.name, fourth.name]))
    expect(new Set(seated.map(([, , rank]) => rank))).toEqual(new Set([1, 2]))
  })

  it('of accept and decline, one wins', async () => {
    const job = await scene.postJob()
    const [first] = await scene.apply(job, 3)
    await scene.close(job)
    if (!first) throw new Error('three have applied')
    const yes = scene.link(first, 'accept')
    const no = scene.link(first, 'reject')
    const { orchestrator } = scene.simulation

    const { codes } = await together([
      () => orchestrator.acceptInvitation(yes.interviewId, yes.access, null),
      () => orchestrator.declineInvitation(no.interviewId, no.access, null),
    ])

    // Accept, then decline, is a change of mind and allowed; the other order leaves nothing to accept.
    expect([[], ['interview.already_answered']]).toContainEqual(codes)
    await scene.rest()
    const [, status] = (await scene.standing(job.id)).find(([name]) => name === first.name) ?? []
    expect(status).toBe('rejected')
  })

  it('two candidates who want the same minute get one success and one "just taken", across jobs', async () => {
    const jobs = [await scene.postJob(), await scene.postJob()]
    const holders = []
    for (const job of jobs) {
      const [first] = await scene.apply(job, 2)
      await scene.close(job)
      if (!first) throw new Error('two have applied')
      holders.push(await scene.accept(first))
    }
    const { orchestrator } = scene.simulation
    const [one] = holders
    if (!one) throw new Error('two have accepted')
    const [slot] = (await orchestrator.listAvailableSlots(one.interviewId, one.access)).slots
    if (!slot) throw new Error('the calendar has free slots')

    const { succeeded, codes } = await together(
      holders.map(
        ({ interviewId, access }) =>
          () =>
            orchestrator.chooseSlot(interviewId, access, slot.start),
      ),
    )

    expect({ succeeded, codes }).toEqual({ succeeded: 1, codes: ['slot.taken'] })
  })

  it('a confirmation that is sent eight times sends one invite to each side', async () => {
    const job = await scene.postJob()
    const [first] = await scene.apply(job, 2)
    await scene.close(job)
    if (!first) throw new Error('two have applied')
    const { interviewId, access } = await scene.accept(first)
    const { orchestrator } = scene.simulation
    const slot = (await orchestrator.listAvailableSlots(interviewId, access)).slots.at(-1)
    if (!slot) throw new Error('the calendar has free slots')
    await orchestrator.chooseSlot(interviewId, access, slot.start)
    const before = scene.mails.length

    const { succeeded } = await together(times(many, () => orchestrator.confirmSlot(interviewId, access)))
    await scene.rest()

    expect(succeeded).toBe(1)
    const invites = scene.mails.slice(before).filter((mail) => mail.calendar !== null)
    expect(invites.map((mail) => mail.to.address).sort()).toEqual([
      `${first.name.toLowerCase()}@example.org`,
      'robin@example.org',
    ])
  })

  it('eight workers that rank the same job shortlist once', async () => {
    const job = await scene.postJob()
    await scene.apply(job, 5)
    await scene.simulation.orchestrator.closeApplications(scene.recruiter, job.id)

    const ranking = { name: 'rank_job', payload: { jobId: job.id } } as const
    await together(times(many, () => scene.simulation.orchestrator.perform(ranking)))
    await scene.rest()

    const actions = await scene.actions(job.id)
    expect(actions.filter((action) => action === 'job_ranked')).toHaveLength(1)
    expect(actions.filter((action) => action === 'invitation_sent')).toHaveLength(2)
  })

  it('a timer and a late click on the same invitation leave one expiry and one promotion', async () => {
    const job = await scene.postJob()
    const [first, second] = await scene.apply(job, 5)
    await scene.close(job)
    if (!first || !second) throw new Error('five have applied')
    const late = scene.link(first, 'accept')
    await scene.simulation.setTime(scene.simulation.clock.now().add({ hours: 48, minutes: 1 }))
    const expiry = { name: 'expire_interview', payload: { interviewId: late.interviewId } } as const
    const { orchestrator } = scene.simulation

    const { codes } = await together([
      ...times(4, () => orchestrator.perform(expiry)),
      () => orchestrator.acceptInvitation(late.interviewId, late.access, null),
      () => orchestrator.perform({ name: 'sweep', payload: {} }),
    ])
    await scene.rest()

    expect(['interview.deadline_passed', 'interview.already_answered']).toContain(codes[0])
    const log = await scene.simulation.snapshot(job.id, [], true)
    const about = log.log.filter(
      (entry) => entry.applicationId === first.applicationId && entry.action === 'invitation_expired',
    )
    const promotions = log.log.filter((entry) => entry.details.vacatedBy === first.applicationId)
    expect([about.length, promotions.length, log.brokenLink]).toEqual([1, 1, null])
  })

  it('people who apply while the recruiter closes are either ranked or told that it is closed', async () => {
    const job = await scene.postJob({ numberOfOpenings: 1 })
    await scene.apply(job, 2)
    const latecomers = await Promise.all(['L1', 'L2', 'L3'].map((name) => scene.register(name, 'Job Seeker')))
    const { orchestrator } = scene.simulation
    const resume = {
      name: 'late.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode('Experience\nBaker, 2020 - 2025'),
    }
    const apply = (actor: (typeof latecomers)[number]) => () =>
      orchestrator.apply(actor, {
        jobId: job.id,
        name: 'Late',
        email: 'late@example.org',
        phone: null,
        address: null,
        coverLetter: null,
        resume,
      })

    const { codes } = await together([
      () => orchestrator.closeApplications(scene.recruiter, job.id),
      ...latecomers.map(apply),
    ])
    await scene.rest()

    expect(codes.every((code) => code === 'job.applications_closed')).toBe(true)
    const { counts } = await orchestrator.shortlistSummary(scene.recruiter, job.id)
    expect(counts).toMatchObject({ applications: 5 - codes.length, processed: 5 - codes.length, shortlisted: 1 })
  })
})
