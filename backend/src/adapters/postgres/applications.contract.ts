import { expect, it } from 'vitest'
import type { Application } from '../../domain/application.ts'
import { arrangeShortlist } from '../../domain/shortlist.ts'
import type { ApplicationId } from '../../domain/types.ts'
import { readAll } from './jobs.contract.ts'
import {
  cancelled,
  candidateActor,
  confirmedAt,
  holding,
  hourFrom,
  noon,
  recruiterActor,
  refusalOf,
  score,
  system,
  type World,
} from './store-world.contract.ts'

export const applicationsContract = (world: () => World): void => {
  const find = (id: ApplicationId) => world().store.read(system, (tx) => tx.applications.find(id))
  const saveAll = (...applications: readonly Application[]) =>
    world().store.change(system, (tx) => tx.applications.saveAll(applications))

  it('a new application waits without a rank', async () => {
    const job = await world().addJob()

    const application = await world().addApplication(job)

    expect(application).toMatchObject({ status: 'pending', portalStatus: 'pending', fitScore: 0, aiProcessed: false })
    expect(await find(application.id)).toEqual(application)
  })

  it('a person applies once for a job', async () => {
    const job = await world().addJob()
    const { applicantId, employerId, ...application } = await world().addApplication(job)
    const again = {
      ...application,
      id: world().newId<ApplicationId>(),
      jobId: job.id,
      applicantId,
      employerId,
      phone: '4917155512345',
      address: null,
      coverLetter: null,
    }

    const applying = world().store.change(system, (tx) => tx.applications.insert(again, noon))

    expect(await refusalOf(applying)).toBe('application.already_applied')
  })

  it('every shortlist status is read back as it was written', async () => {
    const job = await world().addJob()
    const application = await world().addApplication(job)
    const states: Application[] = [
      { ...application, status: 'shortlisted', rank: 1 },
      { ...application, status: 'rejected', portalStatus: 'rejected' },
      { ...application, status: 'shortlisted', rank: 2, portalStatus: 'accepted' },
      { ...application, status: 'expired' },
      { ...application, status: 'pending' },
      { ...application, status: 'buffer', rank: 3 },
    ]

    for (const state of states) {
      await saveAll(state)

      expect(await find(application.id)).toEqual(state)
    }
  })

  it('two candidates swap ranks in one go', async () => {
    const job = await world().addJob()
    const first = await world().seat(await world().addApplication(job), 1)
    const second = await world().seat(await world().addApplication(job), 2)

    await saveAll({ ...first, status: 'shortlisted', rank: 2 }, { ...second, status: 'shortlisted', rank: 1 })

    expect(await find(first.id)).toMatchObject({ rank: 2 })
    expect(await find(second.id)).toMatchObject({ rank: 1 })
  })

  it('a seat that is left and a seat that is taken are one step, in whatever order they are named', async () => {
    const job = await world().addJob({ numberOfOpenings: 1, shortlistingBuffer: 2 })
    const leaving = await world().seat(await world().addApplication(job), 1)
    const next = await world().place({ ...(await world().addApplication(job)), status: 'buffer', rank: 2 })
    const afterNext = await world().place({ ...(await world().addApplication(job)), status: 'buffer', rank: 3 })

    await saveAll(
      { ...afterNext, status: 'buffer', rank: 2 },
      { ...next, status: 'shortlisted', rank: 1 },
      { ...leaving, status: 'rejected' },
    )

    expect(await find(leaving.id)).toMatchObject({ status: 'rejected' })
    expect(await find(next.id)).toMatchObject({ status: 'shortlisted', rank: 1 })
    expect(await find(afterNext.id)).toMatchObject({ status: 'buffer', rank: 2 })
  })

  it('nobody is seated beyond the openings, and a refused arrangement changes nothing', async () => {
    const job = await world().addJob({ numberOfOpenings: 2 })
    const applications = [
      await world().addApplication(job),
      await world().addApplication(job),
      await world().addApplication(job),
    ]

    const seating = saveAll(
      ...applications.map(
        (application, index) => ({ ...application, status: 'shortlisted', rank: index + 1 }) as const,
      ),
    )

    expect(await refusalOf(seating)).toBe('job.openings_full')
    for (const application of applications) expect(await find(application.id)).toEqual(application)
  })

  it('saving an application that is gone is refused, not passed over', async () => {
    const job = await world().addJob()
    const [gone, other] = [await world().addApplication(job), await world().addApplication(job)]
    await world().store.change(system, (tx) => tx.applications.delete(gone.id))

    const saving = saveAll({ ...other, status: 'rejected' }, { ...gone, status: 'rejected' })

    expect(await refusalOf(saving)).toBe('application.not_found')
    expect(await find(other.id)).toEqual(other)
  })

  it('saving nobody is allowed', async () => {
    await expect(saveAll()).resolves.toBeUndefined()
  })

  it('a score comes back with its parts, evidence, flags and summary, and marks the application as processed', async () => {
    const { store } = world()
    const application = await world().addApplication(await world().addJob())

    await store.change(system, (tx) => tx.applications.saveScore(application.id, score(73.25), noon))

    expect(await store.read(system, (tx) => tx.applications.findScore(application.id))).toEqual({
      ...score(73.25),
      summaryOrigin: { kind: 'extractive' },
      scoredAt: noon,
    })
    expect(await find(application.id)).toEqual({ ...application, fitScore: 73.25, aiProcessed: true })
  })

  it('a second scoring replaces the first', async () => {
    const { store } = world()
    const application = await world().addApplication(await world().addJob(), { fit: 30 })

    await store.change(system, (tx) => tx.applications.saveScore(application.id, score(60), noon))

    expect((await store.read(system, (tx) => tx.applications.findScore(application.id)))?.fitScore).toBe(60)
  })

  it('characters that a database cannot store are marked, and every position in the text stays true', async () => {
    const { store } = world()
    const application = await world().addApplication(await world().addJob())
    const odd = { part: 'skills', value: 'a\0b', quote: 'x\ud800y', start: 0, end: 3 } as const

    await store.change(system, (tx) =>
      tx.applications.saveScore(application.id, { ...score(10), summary: 'n\0ul', evidence: [odd] }, noon),
    )

    const stored = await store.read(system, (tx) => tx.applications.findScore(application.id))
    expect(stored?.summary).toBe('n\uFFFDul')
    expect(stored?.evidence).toEqual([{ ...odd, value: 'a\uFFFDb', quote: 'x\uFFFDy' }])
  })

  it('an unreadable resume means score 0, not processed, and says why', async () => {
    const { store } = world()
    const application = await world().addApplication(await world().addJob(), { fit: 50 })
    const file = { name: 'scan.pdf', mediaType: 'application/pdf', bytes: Buffer.from('scan') }
    await store.change(system, (tx) => tx.resumes.save(application.id, file))

    await store.change(system, (tx) =>
      tx.applications.saveUnreadable(application.id, { code: 'document.no_text', message: 'scan.pdf has no text.' }),
    )

    const view = await store.read(system, (tx) => tx.applications.findView(application.id))
    expect(view).toMatchObject({ fitScore: 0, aiProcessed: false, unreadable: 'scan.pdf has no text.' })
    expect(await store.read(system, (tx) => tx.applications.findScore(application.id))).toBeNull()
  })

  it('a resume that is read after all is no longer called unreadable', async () => {
    const { store } = world()
    const application = await world().addApplication(await world().addJob())
    await store.change(system, async (tx) => {
      await tx.resumes.save(application.id, { name: 'cv.txt', mediaType: 'text/plain', bytes: Buffer.from('Go') })
      await tx.applications.saveUnreadable(application.id, { code: 'document.damaged', message: 'cv.txt is damaged.' })
    })

    await store.change(system, (tx) => tx.applications.saveScore(application.id, score(40), noon))

    expect((await store.read(system, (tx) => tx.applications.findView(application.id)))?.unreadable).toBeNull()
  })

  it('a candidate sees their application with job, company, resume and the latest interview', async () => {
    const { store } = world()
    const job = await world().addJob()
    const application = await world().seat(await world().addApplication(job, { fit: 71 }), 1)
    await world().addInterview(application, cancelled(null))
    const slot = hourFrom('2026-04-01T09:00:00Z')
    const again = { ...world().invitation(application), createdAt: noon.add({ hours: 1 }) }
    await store.change(system, async (tx) => {
      await tx.interviews.insert(again)
      await tx.interviews.save(holding(slot)(again))
      await tx.interviews.save(confirmedAt(slot)(again))
      await tx.resumes.save(application.id, {
        name: 'kim.pdf',
        mediaType: 'application/pdf',
        bytes: Buffer.from('%PDF'),
      })
    })

    const view = await store.read(candidateActor(application.applicantId), (tx) =>
      tx.applications.findView(application.id),
    )

    expect(view).toEqual({
      id: application.id,
      jobId: job.id,
      jobTitle: job.title,
      company: job.company,
      name: 'Kim',
      email: 'kim@example.org',
      phone: '4917155512345',
      address: null,
      coverLetter: 'Hello',
      applicantId: application.applicantId,
      employerId: job.postedBy,
      appliedAt: noon,
      portalStatus: 'pending',
      shortlistStatus: 'shortlisted',
      fitScore: 71,
      aiProcessed: true,
      unreadable: null,
      resumeFileName: 'kim.pdf',
      interview: {
        id: again.id,
        status: 'confirmed',
        confirmationDeadline: again.confirmationDeadline,
        slotSelectionDeadline: noon.add({ hours: 24 }),
        scheduledTime: slot.start,
      },
    })
  })

  it('an employer pages through the applications to all their jobs, newest first', async () => {
    const { store } = world()
    const postedBy = await world().addRecruiter()
    const jobs = [await world().addJob({ postedBy }), await world().addJob({ postedBy })] as const
    const expected: ApplicationId[] = []
    for (const minutes of [1, 2, 3, 4, 5]) {
      const job = jobs[minutes % 2 === 0 ? 0 : 1]
      expected.unshift((await world().addApplication(job, { appliedAt: noon.add({ minutes }) })).id)
    }
    await world().addApplication(await world().addJob())

    const read = await readAll(
      (request) => store.read(recruiterActor(postedBy), (tx) => tx.applications.listOfEmployer(postedBy, request)),
      2,
    )

    expect(read.map((view) => view.id)).toEqual(expected)
  })

  it('all applications of a job are listed, and no other job’s', async () => {
    const job = await world().addJob()
    const mine = [await world().addApplication(job), await world().addApplication(job)]
    await world().addApplication(await world().addJob())

    const listed = await world().store.read(system, (tx) => tx.applications.listOfJob(job.id))

    expect(listed.map(({ id }) => id).toSorted()).toEqual(mine.map(({ id }) => id).toSorted())
  })

  it('those in contention are who has a place and the best who wait: enough to arrange the shortlist as from all', async () => {
    const job = await world().addJob({ numberOfOpenings: 2, shortlistingBuffer: 2 })
    const apply = (fit?: number) => world().addApplication(job, fit === undefined ? {} : { fit })
    const seated = await world().seat(await apply(10), 2)
    const buffered = await world().place({ ...(await apply(20)), status: 'buffer', rank: 3 })
    await world().place({ ...(await apply(99)), status: 'rejected' })
    await world().place({ ...(await apply(98)), portalStatus: 'rejected' })
    await apply()
    const [late, early] = [
      await apply(50),
      await world().addApplication(job, { fit: 50, appliedAt: noon.subtract({ hours: 1 }) }),
    ]
    await apply(40)
    await world().addApplication(await world().addJob(), { fit: 100 })

    const [all, contenders] = await world().store.read(system, async (tx) => [
      await tx.applications.listOfJob(job.id),
      await tx.applications.listContenders(job.id, 2),
    ])

    const ids = [seated, buffered, early, late].map(({ id }) => id)
    expect(contenders.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    const arranged = (from: readonly Application[]) =>
      arrangeShortlist(from, { openings: 2, buffer: 2 }, { includeUnprocessed: false })
    expect(arranged(contenders)).toEqual(arranged(all))
  })
}
