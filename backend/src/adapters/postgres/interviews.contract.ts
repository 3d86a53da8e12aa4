import { expect, it } from 'vitest'
import type { Interview } from '../../domain/interview.ts'
import type { InterviewId, Job, Slot } from '../../domain/types.ts'
import {
  at,
  cancelled,
  confirmedAt,
  expired,
  factsOf,
  holding,
  hourFrom,
  noon,
  refusalOf,
  type Step,
  system,
  type World,
} from './store-world.contract.ts'

export const interviewsContract = (world: () => World): void => {
  const find = (id: InterviewId) => world().store.read(system, (tx) => tx.interviews.find(id))
  const save = (interview: Interview) => world().store.change(system, (tx) => tx.interviews.save(interview))
  const seated = async (job?: Job, rank = 1) =>
    world().seat(await world().addApplication(job ?? (await world().addJob())), rank)

  it('every state along the way is read back as it was written', async () => {
    const slot = hourFrom('2026-03-16T09:00:00Z')
    const moved = hourFrom('2026-03-17T10:00:00.123456Z')
    const invited = world().invitation(await seated(), { rankAtTime: 3 })
    const confirmed = { ...factsOf(invited), status: 'confirmed', slot, sequence: 0, calendar: null } as const
    const calendar = { eventId: 'event-1', syncMethod: 'ics_fallback' } as const
    await world().store.change(system, (tx) => tx.interviews.insert(invited))
    expect(await find(invited.id)).toEqual(invited)

    const states: Interview[] = [
      { ...invited, confirmationDeadline: noon.add({ hours: 72 }) },
      holding(null)(invited),
      holding(slot)(invited),
      holding(moved, noon.add({ hours: 30 }))(invited),
      confirmedAt(moved)(invited),
      confirmed,
      { ...confirmed, calendar },
      { ...confirmed, calendar, slot: moved, sequence: 1 },
      { ...factsOf(invited), status: 'no_show', slot: moved },
    ]
    for (const state of states) {
      await save(state)

      expect(await find(invited.id)).toEqual(state)
    }
  })

  it('every end is read back as it was written', async () => {
    const slot = hourFrom('2026-03-16T09:00:00Z')
    const completed: Step = (from) => ({ ...factsOf(from), status: 'completed', slot })
    const ends = [
      [expired],
      [cancelled('found another job')],
      [holding(slot), cancelled(null)],
      [holding(slot), confirmedAt(slot), completed],
    ]

    for (const steps of ends) {
      const interview = await world().addInterview(await seated(), ...steps)

      expect(await find(interview.id)).toEqual(interview)
    }
  })

  it('an interview never moves against its lifecycle, by whatever path', async () => {
    const interview = await world().addInterview(await seated(), expired)

    const reviving = save(holding(null)(interview))

    expect(await refusalOf(reviving)).toBe('interview.wrong_state')
    expect(await find(interview.id)).toEqual(interview)
  })

  it('saving an interview that is gone is refused', async () => {
    const invited = world().invitation(await seated())

    expect(await refusalOf(save(invited))).toBe('interview.not_found')
  })

  it('an application has one live interview', async () => {
    const application = await seated()
    await world().addInterview(application)

    const second = world().store.change(system, (tx) => tx.interviews.insert(world().invitation(application)))

    expect(await refusalOf(second)).toBe('database.conflict')
  })

  it('the live interview of an application is found, an ended one is not', async () => {
    const application = await seated()
    const findLive = () => world().store.read(system, (tx) => tx.interviews.findLiveOf(application.id))
    await world().addInterview(application, expired)
    expect(await findLive()).toBeNull()

    const again = await world().addInterview(application)

    expect(await findLive()).toEqual(again)
  })

  it('the interviews of a job are listed, oldest first', async () => {
    const job = await world().addJob()
    const application = await seated(job)
    const first = await world().addInterview(application, expired)
    const second = world().invitation(application, { createdAt: noon.add({ hours: 1 }) })
    await world().store.change(system, (tx) => tx.interviews.insert(second))
    await world().addInterview(await seated())

    expect(await world().store.read(system, (tx) => tx.interviews.listOfJob(job.id))).toEqual([first, second])
  })

  it('a slot picked twice is refused the second time, also where it only overlaps', async () => {
    const job = await world().addJob()
    const sameRecruiter = await world().addJob({ postedBy: job.postedBy })
    await world().addInterview(await seated(job), holding(hourFrom('2026-03-16T09:00:00Z')))
    const second = await world().addInterview(await seated(sameRecruiter), holding(null))
    const pick = (start: string) => save(holding(hourFrom(start))(second))

    expect(await refusalOf(pick('2026-03-16T09:00:00Z'))).toBe('slot.taken')
    expect(await refusalOf(pick('2026-03-16T09:59:00Z'))).toBe('slot.taken')
    expect(await find(second.id)).toEqual(second)
    await expect(pick('2026-03-16T10:00:00Z')).resolves.toBeUndefined()
  })

  it('two recruiters may meet somebody at the same time', async () => {
    const slot = hourFrom('2026-03-16T09:00:00Z')
    await world().addInterview(await seated(), holding(slot), confirmedAt(slot))

    const other = await world().addInterview(await seated(), holding(slot), confirmedAt(slot))

    expect(await find(other.id)).toEqual(other)
  })

  it('a slot is free again once its interview is cancelled', async () => {
    const slot = hourFrom('2026-03-16T09:00:00Z')
    const job = await world().addJob()
    await world().addInterview(await seated(job, 1), holding(slot), confirmedAt(slot), cancelled('ill'))

    const next = await world().addInterview(await seated(job, 2), holding(slot))

    expect(await find(next.id)).toEqual(next)
  })

  it('claimed slots are those confirmed or held within the span, but for the asking interview’s own', async () => {
    const job = await world().addJob({ numberOfOpenings: 9 })
    const slots = ['2026-03-16T09:00:00Z', '2026-03-16T11:00:00Z', '2026-03-16T13:00:00Z', '2026-03-18T09:00:00Z'].map(
      hourFrom,
    )
    const [held, confirmed, own, later] = slots as [Slot, Slot, Slot, Slot]
    await world().addInterview(await seated(job, 1), holding(held))
    await world().addInterview(await seated(job, 2), holding(confirmed), confirmedAt(confirmed))
    const asking = await world().addInterview(await seated(job, 3), holding(own))
    await world().addInterview(await seated(job, 4), holding(later))
    await world().addInterview(await seated(job, 5), holding(hourFrom('2026-03-16T15:00:00Z')), expired)
    await world().addInterview(await seated(), holding(held))
    const within = { start: at('2026-03-16T09:30:00Z'), end: at('2026-03-17T00:00:00Z') }

    const claimed = await world().store.read(system, async (tx) => [
      await tx.interviews.listClaimedSlots(job.postedBy, within, asking.id),
      await tx.interviews.listClaimedSlots(job.postedBy, within, null),
    ])

    expect(claimed).toEqual([
      [held, confirmed],
      [held, confirmed, own],
    ])
  })

  it('an interview is overdue after its deadline, not at it; the oldest deadline comes first', async () => {
    const job = await world().addJob({ numberOfOpenings: 9 })
    const paused = await world().addJob({ automationEnabled: false })
    const invite = async (from: Job, rank: number, deadline: Temporal.Instant) => {
      const invited = world().invitation(await seated(from, rank), { confirmationDeadline: deadline })
      await world().store.change(system, (tx) => tx.interviews.insert(invited))
      return invited
    }
    const late = await invite(job, 1, noon.subtract({ hours: 2 }))
    const choosing = await world().addInterview(await seated(job, 2), holding(null, noon.subtract({ hours: 3 })))
    const justInTime = await invite(job, 3, noon)
    const off = await invite(paused, 1, noon.subtract({ hours: 9 }))
    const ended = await world().addInterview(await seated(job, 4), holding(null, noon.subtract({ hours: 5 })), expired)
    const mine: InterviewId[] = [late.id, choosing.id, justInTime.id, off.id, ended.id]

    const overdue = await world().store.read(system, (tx) => tx.interviews.listOverdueIds(noon, 100))

    expect(overdue.filter((id) => mine.includes(id))).toEqual([choosing.id, late.id])
    expect(await world().store.read(system, (tx) => tx.interviews.listOverdueIds(noon, 1))).toHaveLength(1)
  })

  it('shortlisted applications that were never invited are found, if their job is under automation', async () => {
    const job = await world().addJob({ numberOfOpenings: 9 })
    const forgotten = await seated(job, 1)
    const invited = await seated(job, 2)
    await world().addInterview(invited)
    const expiredOnce = await seated(job, 3)
    await world().addInterview(expiredOnce, expired)
    const waiting = await world().addApplication(job)
    const off = await seated(await world().addJob({ automationEnabled: false }))
    const mine = [forgotten.id, invited.id, expiredOnce.id, waiting.id, off.id]

    const uninvited = await world().store.read(system, (tx) => tx.interviews.listUninvitedIds(1000))

    expect(uninvited.filter((id) => mine.includes(id))).toEqual([forgotten.id])
  })
}
