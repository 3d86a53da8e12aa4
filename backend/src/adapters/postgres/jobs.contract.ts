import { expect, it } from 'vitest'
import { defaultWeights } from '../../domain/scoring/index.ts'
import type { Job } from '../../domain/types.ts'
import type { Page, PageRequest } from '../../orchestrator/views.ts'
import { noon, recruiterActor, refusalOf, score, system, visitor, type World } from './store-world.contract.ts'

/** Every page of a list, one after the other. */
export const readAll = async <T>(list: (request: PageRequest) => Promise<Page<T>>, limit: number): Promise<T[]> => {
  const items: T[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Page<T> = await list({ limit, cursor })
    items.push(...page.items)
    if (items.length > 1000) throw new Error('The pages never end.')
    cursor = page.nextCursor
  }
  return items
}

const titlesOf = (jobs: readonly Job[]) => jobs.map((job) => job.title)

export const jobsContract = (world: () => World): void => {
  it('a job is read back with every field that was saved', async () => {
    const { store } = world()
    const job = await world().addJob()
    const changed: Job = {
      ...job,
      title: 'Rust developer',
      description: 'Rust 🦀 & O’Brien',
      category: 'Engineering',
      country: 'Austria',
      city: 'Vienna',
      location: 'Neubau',
      fixedSalary: 60_000,
      salaryFrom: null,
      salaryTo: null,
      expired: true,
      numberOfOpenings: 7,
      shortlistingBuffer: 3,
      automationEnabled: false,
      applicationsClosed: true,
      rankingRequestedAt: noon,
      rankedAt: noon.add({ minutes: 5 }),
      policy: {
        confirmationHours: 24,
        slotHours: 12,
        slotLimitHours: 36,
        interviewMinutes: 45,
        processingWaitMinutes: 5,
        weights: { ...defaultWeights, skills: 0.15, education: 0 },
        requirements: { requiredSkills: ['Go'], minYears: 2.5, education: 'none' },
      },
    }

    await store.change(system, (tx) => tx.jobs.save(changed))

    expect(await store.read(system, (tx) => tx.jobs.find(job.id))).toEqual(changed)
  })

  it('candidates see the company of the poster, or the name where there is none', async () => {
    const withCompany = await world().addJob({ postedBy: await world().addRecruiter('Acme GmbH') })
    const withoutCompany = await world().addJob({
      postedBy: await world().addUser('Employer', { name: 'Ada Lovelace' }),
    })

    const seen = await world().store.read(visitor, async (tx) => [
      (await tx.jobs.find(withCompany.id))?.company,
      (await tx.jobs.find(withoutCompany.id))?.company,
    ])

    expect(seen).toEqual(['Acme GmbH', 'Ada Lovelace'])
  })

  it('openings cannot fall below the shortlisted, and the refusal names the figure', async () => {
    const { store } = world()
    const job = await world().addJob({ numberOfOpenings: 2 })
    await world().seat(await world().addApplication(job), 1)
    await world().seat(await world().addApplication(job), 2)

    const lowering = store.change(system, (tx) => tx.jobs.save({ ...job, numberOfOpenings: 1 }))

    await expect(lowering).rejects.toMatchObject({ code: 'job.openings_below_shortlist', details: { openings: 1 } })
    expect((await store.read(system, (tx) => tx.jobs.find(job.id)))?.numberOfOpenings).toBe(2)
  })

  it('saving a job that is gone is refused', async () => {
    const { store } = world()
    const job = await world().addJob()
    await store.change(system, (tx) => tx.jobs.delete(job.id))

    const saving = store.change(system, (tx) => tx.jobs.save(job))

    expect(await refusalOf(saving)).toBe('job.not_found')
  })

  it('a deleted job takes its applications with it', async () => {
    const { store } = world()
    const job = await world().addJob()
    const application = await world().addApplication(job)

    await store.change(system, (tx) => tx.jobs.delete(job.id))

    expect(await store.read(system, (tx) => tx.applications.find(application.id))).toBeNull()
  })

  it('open jobs are listed newest first, without those that are closed or withdrawn', async () => {
    const word = world().newWord()
    const add = (title: string, minutes: number, fields: Partial<Job> = {}) =>
      world().addJob({ title, description: word, postedOn: noon.add({ minutes }), ...fields })
    await add('first', 0)
    await add('closed', 1, { applicationsClosed: true })
    await add('withdrawn', 2, { expired: true })
    await add('second', 3)

    const page = await world().store.read(visitor, (tx) => tx.jobs.listOpen({ limit: 10, search: word }))

    expect(titlesOf(page.items)).toEqual(['second', 'first'])
    expect(page.nextCursor).toBeNull()
  })

  it('a search finds title, description and place in any case, and takes wildcards as they are', async () => {
    const word = world().newWord()
    await world().addJob({ title: `${word} one` })
    await world().addJob({ title: 'two', description: `about ${word.toUpperCase()}` })
    await world().addJob({ title: 'three', city: word })
    await world().addJob({ title: 'four', location: `${word} 100%_free` })
    const find = (search: string) =>
      world().store.read(visitor, async (tx) =>
        titlesOf((await tx.jobs.listOpen({ limit: 50, search })).items).toSorted(),
      )

    expect(await find(word)).toEqual(['four', `${word} one`, 'three', 'two'].toSorted())
    expect(await find(`${word} 100%_`)).toEqual(['four'])
    expect(await find(`${word}%one`)).toEqual([])
    expect(await find(`\\`)).toEqual([])
  })

  it('pages of open jobs neither skip nor repeat a job when another is posted in between', async () => {
    const { store } = world()
    const word = world().newWord()
    // Three of them at the same instant, so that only the id tells them apart.
    for (const minutes of [0, 0, 0, 1, 2]) await world().addJob({ description: word, postedOn: noon.add({ minutes }) })
    const list = (request: PageRequest) => store.read(visitor, (tx) => tx.jobs.listOpen({ ...request, search: word }))
    const whole = (await list({ limit: 50 })).items.map((job) => job.id)

    const first = await list({ limit: 2 })
    await world().addJob({ description: word, postedOn: noon.add({ minutes: 9 }) })
    const rest = await readAll((request) => list({ ...request, cursor: request.cursor ?? first.nextCursor ?? '' }), 2)

    expect([...first.items, ...rest].map((job) => job.id)).toEqual(whole)
  })

  it('an owner sees their jobs, newest first, with what stands where', async () => {
    const { store } = world()
    const postedBy = await world().addRecruiter()
    const empty = await world().addJob({ postedBy, postedOn: noon.add({ hours: 1 }) })
    const busy = await world().addJob({ postedBy })
    const seated = await world().seat(await world().addApplication(busy, { fit: 90 }), 1)
    await world().addInterview(seated)
    await world().place({ ...(await world().addApplication(busy, { fit: 80 })), status: 'buffer', rank: 3 })
    const unreadable = await world().addApplication(busy)
    await store.change(system, async (tx) => {
      await tx.resumes.save(unreadable.id, { name: 'cv.pdf', mediaType: 'application/pdf', bytes: Buffer.from('x') })
      await tx.applications.saveUnreadable(unreadable.id, { code: 'document.no_text', message: 'cv.pdf has no text.' })
    })
    await world().addJob()

    const jobs = await store.read(recruiterActor(postedBy), (tx) => tx.jobs.listPostedBy(postedBy))

    const counts = { applications: 3, processed: 2, unreadable: 1, shortlisted: 1, buffer: 1, confirmed: 0 }
    const none = { applications: 0, processed: 0, unreadable: 0, shortlisted: 0, buffer: 0, confirmed: 0 }
    expect(jobs).toEqual([
      { ...empty, counts: none },
      { ...busy, counts },
    ])
    expect(await store.read(system, (tx) => tx.jobs.count(busy.id))).toEqual(counts)
    expect(await store.read(system, (tx) => tx.jobs.count(empty.id))).toEqual(none)
  })

  it('the sweep finds ranked jobs and jobs that wait for their ranking, unless their automation is off', async () => {
    const ranked = await world().addJob({ rankingRequestedAt: noon, rankedAt: noon })
    const waiting = await world().addJob({ rankingRequestedAt: noon })
    const fresh = await world().addJob()
    const paused = await world().addJob({ rankingRequestedAt: noon, rankedAt: noon, automationEnabled: false })
    const mine = [ranked.id, waiting.id, fresh.id, paused.id]

    const [active, awaiting] = await world().store.read(system, async (tx) => [
      await tx.jobs.listActiveIds(),
      await tx.jobs.listAwaitingRankingIds(),
    ])

    expect(active.filter((id) => mine.includes(id))).toEqual([ranked.id])
    expect(awaiting.filter((id) => mine.includes(id))).toEqual([waiting.id])
  })

  it('a page size out of range is refused by name', async () => {
    const list = (limit: number) => world().store.read(visitor, (tx) => tx.jobs.listOpen({ limit }))

    for (const limit of [0, -1, 201, 1.5, Number.NaN]) {
      await expect(list(limit)).rejects.toMatchObject({ code: 'input.invalid', details: { field: 'limit' } })
    }
  })

  it('a score that is not for this job stays out of its counts', async () => {
    const { store } = world()
    const [one, other] = [await world().addJob(), await world().addJob()]
    const application = await world().addApplication(other)
    await store.change(system, (tx) => tx.applications.saveScore(application.id, score(50), noon))

    expect((await store.read(system, (tx) => tx.jobs.count(one.id))).processed).toBe(0)
  })
}
