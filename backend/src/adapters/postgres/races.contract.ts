// Moves that meet. They need several connections, so they run on a real server only.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Application, rankOf } from '../../domain/application.ts'
import { firstFreeRank } from '../../domain/shortlist.ts'
import type { InterviewId, Job } from '../../domain/types.ts'
import type { Tx } from '../../orchestrator/ports.ts'
import { confirmedAt, holding, hourFrom, noon, refusalOf, system, type World } from './store-world.contract.ts'

/** A point that several parties pass together. */
const createBarrier = (parties: number): (() => Promise<void>) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let waiting = 0
  return () => {
    waiting += 1
    if (waiting === parties) resolve()
    return promise
  }
}

export const racesContract = (world: () => World): void => {
  /** Resolves once so many sessions of this database wait for a lock. */
  const untilWaiting = async (sessions: number): Promise<void> => {
    for (;;) {
      const { rowCount } = await world().admin.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      if ((rowCount ?? 0) >= sessions) return
    }
  }
  const countDeadlocks = async (): Promise<number> => {
    const { rows } = await world().admin.query<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    )
    return Number(rows[0]?.deadlocks)
  }

  it('a second move on a job begins when the first has ended, and sees what it did', async () => {
    const { store } = world()
    const job = await world().addJob({ title: 'as posted' })
    const application = await world().seat(await world().addApplication(job), 1)
    const interview = await world().addInterview(application)
    const order: string[] = []
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>()
    const { promise: inside, resolve: enter } = Promise.withResolvers<void>()

    const first = store.moveJob(system, job.id, async (tx, on) => {
      enter()
      await mayEnd
      await tx.jobs.save({ ...on.job, title: 'by the first' })
      order.push('first')
    })
    await inside
    const followers = [
      store.moveJob(system, job.id, async (_, on) => void order.push(on.job.title)),
      store.moveApplication(system, application.id, async (_, on) => void order.push(on.job.title)),
      store.moveInterview(system, interview.id, async (_, on) => void order.push(on.job.title)),
    ]
    await untilWaiting(followers.length)
    expect(order).toEqual([])
    end()
    await Promise.all([first, ...followers])

    expect(order).toEqual(['first', 'by the first', 'by the first', 'by the first'])
  })

  it('moves on different jobs do not wait for one another', async () => {
    const { store } = world()
    const meet = createBarrier(2)
    const jobs = [await world().addJob(), await world().addJob()]

    const moves = jobs.map(({ id }) => store.moveJob(system, id, meet))

    await expect(Promise.all(moves)).resolves.toHaveLength(2)
  })

  it('two candidates who take the same minute get one success and one "just taken"', async () => {
    const { store } = world()
    for (let round = 0; round < 4; round += 1) {
      const recruiter = await world().addRecruiter()
      const slot = hourFrom('2026-03-16T09:00:00Z')
      const interviews = []
      for (const _ of [1, 2]) {
        const application = await world().seat(
          await world().addApplication(await world().addJob({ postedBy: recruiter })),
          1,
        )
        interviews.push(await world().addInterview(application, holding(null)))
      }
      const meet = createBarrier(2)
      const take = (id: InterviewId) =>
        store.moveInterview(system, id, async (tx, on) => {
          await meet()
          await tx.interviews.save(holding(slot)(on.interview))
          await tx.interviews.save(confirmedAt(slot)(on.interview))
          return 'confirmed'
        })

      const outcomes = await Promise.all(
        interviews.map(({ id }) => take(id).catch((error: { code: string }) => error.code)),
      )

      expect(outcomes.toSorted()).toEqual(['confirmed', 'slot.taken'])
    }
  })

  it('who locks a recruiter’s week first books first, and the next sees the booking', async () => {
    const { store } = world()
    const recruiter = await world().addRecruiter()
    const slot = hourFrom('2026-03-16T09:00:00Z')
    const meet = createBarrier(4)
    const book = async () => {
      const application = await world().seat(
        await world().addApplication(await world().addJob({ postedBy: recruiter })),
        1,
      )
      const interview = await world().addInterview(application, holding(null))
      return () =>
        store.moveInterview(system, interview.id, async (tx, on) => {
          await meet()
          await tx.schedules.lock(recruiter)
          const claimed = await tx.interviews.listClaimedSlots(recruiter, slot, on.interview.id)
          if (claimed.length > 0) return 'seen as taken'
          await tx.interviews.save(holding(slot)(on.interview))
          return 'booked'
        })
    }
    const bookings = [await book(), await book(), await book(), await book()]

    const outcomes = await Promise.all(bookings.map((go) => go()))

    expect(outcomes.toSorted()).toEqual(['booked', 'seen as taken', 'seen as taken', 'seen as taken'])
  })

  it('two workers that see the same dropout promote one candidate', async () => {
    const { store } = world()
    const job = await world().addJob({ numberOfOpenings: 1 })
    const dropout = await world().seat(await world().addApplication(job), 1)
    const waiting = [await world().addApplication(job), await world().addApplication(job)]
    const handle = () =>
      store.moveApplication(system, dropout.id, async (tx, { application }) => {
        if (application.status !== 'shortlisted') return 'nothing to do'
        const [next] = (await tx.applications.listOfJob(job.id)).filter(({ status }) => status === 'pending')
        if (!next) return 'nobody waits'
        await tx.applications.saveAll([
          { ...next, status: 'shortlisted', rank: application.rank },
          { ...application, status: 'rejected' },
        ])
        return 'promoted'
      })

    const outcomes = await Promise.all([handle(), handle(), handle()])

    expect(outcomes.toSorted()).toEqual(['nothing to do', 'nothing to do', 'promoted'])
    const seated = await store.read(system, async (tx) =>
      (await tx.applications.listOfJob(job.id)).filter(({ status }) => status === 'shortlisted'),
    )
    expect(seated).toHaveLength(1)
    expect(waiting.map(({ id }) => id)).toContain(seated[0]?.id)
  })

  it('a deadlock costs nobody their change: the work is done again', async () => {
    const { store } = world()
    const jobs = [await world().addJob(), await world().addJob()] as const
    const meet = createBarrier(2)
    let attempts = 0
    // Changes lock no job first, so these two can take their rows crosswise.
    const rename = (first: Job, second: Job, title: string) =>
      store.change(system, async (tx) => {
        attempts += 1
        await tx.jobs.save({ ...first, title })
        await meet()
        await tx.jobs.save({ ...second, title })
      })

    await Promise.all([rename(jobs[0], jobs[1], 'one'), rename(jobs[1], jobs[0], 'other')])

    expect(attempts).toBeGreaterThan(2)
    const [a, b] = await store.read(system, async (tx) => [
      await tx.jobs.find(jobs[0].id),
      await tx.jobs.find(jobs[1].id),
    ])
    expect(a?.title).toBe(b?.title)
  })

  it('a change that is beaten every time ends as a conflict after three more tries', async () => {
    let attempts = 0
    const beaten = Object.assign(new Error('could not serialize access'), { code: '40001' })

    const change = world().store.change(system, async () => {
      attempts += 1
      throw beaten
    })

    expect(await refusalOf(change)).toBe('database.conflict')
    expect(attempts).toBe(4)
  })

  it('moves of every kind on the same subjects never deadlock', async () => {
    const { store } = world()
    const job = await world().addJob({ numberOfOpenings: 3 })
    const subjects = []
    for (const rank of [1, 2, 3]) {
      const application = await world().seat(await world().addApplication(job), rank)
      subjects.push({ application, interview: await world().addInterview(application, holding(null)) })
    }
    const log = (tx: Tx) =>
      tx.automationLog.append({
        jobId: job.id,
        action: 'touched',
        trigger: 'auto',
        actorId: null,
        details: {},
        at: noon,
      })
    const before = await countDeadlocks()

    await Promise.all(
      subjects.flatMap(({ application, interview }, index) =>
        Array.from({ length: 12 }, (_, round) => [
          store.moveInterview(system, interview.id, async (tx, on) => {
            await tx.schedules.lock(job.postedBy)
            await tx.interviews.save(holding(hourFrom(`2026-03-${10 + index}T0${round % 9}:00:00Z`))(on.interview))
            await log(tx)
          }),
          store.moveApplication(system, application.id, async (tx, on) => {
            await log(tx)
            await tx.applications.saveAll([on.application])
          }),
          store.moveJob(system, job.id, async (tx, on) => {
            await tx.applications.saveAll((await tx.applications.listOfJob(job.id)).toReversed())
            await tx.jobs.save(on.job)
          }),
        ]).flat(),
      ),
    )

    expect(await countDeadlocks()).toBe(before)
    expect((await store.read(system, (tx) => tx.automationLog.list(job.id, { limit: 200 }))).items).toHaveLength(72)
  })

  // --- Serial equivalence ------------------------------------------------------------------------------------

  type Command =
    | { readonly name: 'seatNext' }
    | { readonly name: 'leave'; readonly index: number }
    | { readonly name: 'setOpenings'; readonly openings: number }

  interface State {
    readonly openings: number
    readonly applications: readonly Application[]
  }

  const byId = (a: Application, b: Application): number => (a.id < b.id ? -1 : 1)

  /** What a command makes of a state, worked out from what the command itself saw. */
  const carryOut = ({ openings, applications }: State, command: Command): State => {
    const replace = (changed: Application): State => ({
      openings,
      applications: applications.map((application) => (application.id === changed.id ? changed : application)),
    })
    const seated = applications.filter(({ status }) => status === 'shortlisted').length
    if (command.name === 'setOpenings')
      return command.openings < seated ? { openings, applications } : { openings: command.openings, applications }
    if (command.name === 'leave') {
      const leaving = applications.toSorted(byId)[command.index]
      return leaving?.status === 'shortlisted' ? replace({ ...leaving, status: 'pending' }) : { openings, applications }
    }
    const rank = firstFreeRank(applications, openings)
    const next = applications.toSorted(byId).find(({ status }) => status === 'pending')
    return rank === null || !next || seated >= openings
      ? { openings, applications }
      : replace({ ...next, status: 'shortlisted', rank })
  }

  const stateOf = ({ openings, applications }: State) => ({
    openings,
    places: applications.toSorted(byId).map((application) => [application.id, application.status, rankOf(application)]),
  })

  it('P61 any interleaving of concurrent commands equals some serial order', async () => {
    const { store } = world()
    const job = await world().addJob()
    const pending: Application[] = []
    for (let index = 0; index < 4; index += 1) pending.push(await world().addApplication(job))
    const ordered = pending.toSorted(byId)
    const start: State = { openings: 2, applications: pending }
    const reset = () =>
      store.moveJob(system, job.id, async (tx, on) => {
        await tx.applications.saveAll(pending)
        await tx.jobs.save({ ...on.job, numberOfOpenings: start.openings })
      })
    const perform = async (tx: Tx, present: Job, command: Command, done: Command[]) => {
      const before = { openings: present.numberOfOpenings, applications: await tx.applications.listOfJob(job.id) }
      const after = carryOut(before, command)
      if (after.openings !== before.openings) await tx.jobs.save({ ...present, numberOfOpenings: after.openings })
      const changed = after.applications.filter((application) => !before.applications.includes(application))
      await tx.applications.saveAll(changed)
      done.push(command)
    }
    const commands = fc.oneof(
      fc.constant<Command>({ name: 'seatNext' }),
      fc.record({ name: fc.constant('leave' as const), index: fc.nat(3) }),
      fc.record({ name: fc.constant('setOpenings' as const), openings: fc.integer({ min: 1, max: 3 }) }),
    )

    await fc.assert(
      fc.asyncProperty(fc.array(commands, { minLength: 2, maxLength: 8 }), async (concurrent) => {
        await reset()
        // In the order of their turns: each is noted while it holds the job.
        const done: Command[] = []
        await Promise.all(
          concurrent.map((command) => {
            const subject = command.name === 'leave' ? ordered[command.index] : undefined
            return subject
              ? store.moveApplication(system, subject.id, (tx, on) => perform(tx, on.job, command, done))
              : store.moveJob(system, job.id, (tx, on) => perform(tx, on.job, command, done))
          }),
        )

        const final = await store.read(system, async (tx) => ({
          openings: (await tx.jobs.find(job.id))?.numberOfOpenings ?? 0,
          applications: await tx.applications.listOfJob(job.id),
        }))
        expect(done).toHaveLength(concurrent.length)
        expect(stateOf(final)).toEqual(stateOf(done.reduce(carryOut, start)))
      }),
      { numRuns: 100 },
    )
  })
}
