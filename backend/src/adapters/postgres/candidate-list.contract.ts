import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Application } from '../../domain/application.ts'
import type { Job } from '../../domain/types.ts'
import type { CandidateRequest } from '../../orchestrator/ports.ts'
import type { CandidateRow } from '../../orchestrator/views.ts'
import { readAll } from './jobs.contract.ts'
import { expired, holding, hourFrom, noon, recruiterActor, score, system, type World } from './store-world.contract.ts'

const byFit = { sortBy: 'fitScore', sortOrder: 'desc' } as const
const sortings = (['fitScore', 'rank', 'name', 'appliedAt'] as const).flatMap((sortBy) =>
  (['asc', 'desc'] as const).map((sortOrder) => ({ sortBy, sortOrder })),
)
type Sorting = Pick<CandidateRequest, 'sortBy' | 'sortOrder'>

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

const keyOf = (row: CandidateRow, { sortBy }: Sorting): string | number | null => {
  if (sortBy === 'appliedAt') return row.appliedAt.epochMilliseconds
  return sortBy === 'name' ? row.name.toLowerCase() : row[sortBy]
}

/** The order as the requirements put it: by key, without a rank last, ties by application and id. */
const inOrder = (rows: readonly CandidateRow[], sorting: Sorting): CandidateRow[] => {
  const sign = sorting.sortOrder === 'asc' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [x, y] = [keyOf(a, sorting), keyOf(b, sorting)]
    const byKey = x === null || y === null ? Number(x === null) - Number(y === null) : sign * compare(x, y)
    return byKey || Temporal.Instant.compare(a.appliedAt, b.appliedAt) || compare(a.applicationId, b.applicationId)
  })
}

const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export const candidateListContract = (world: () => World): void => {
  const listOf =
    (job: Job, sorting: Sorting, filterStatus?: CandidateRequest['filterStatus']) =>
    (request: { readonly limit: number; readonly cursor?: string | undefined }) =>
      world().store.read(recruiterActor(job.postedBy), (tx) =>
        tx.applications.listCandidates(job.id, { ...request, ...sorting, filterStatus }),
      )

  it('a row has what the recruiter’s table shows', async () => {
    const job = await world().addJob({ numberOfOpenings: 1, shortlistingBuffer: 2 })
    const seated = await world().seat(await world().addApplication(job, { name: 'Ada', fit: 90.5 }), 1)
    const interview = await world().addInterview(seated, holding(hourFrom('2026-03-20T09:00:00Z')))
    await world().place({ ...(await world().addApplication(job, { name: 'Ben', fit: 80 })), status: 'buffer', rank: 3 })
    await world().addApplication(job, { name: 'Cai' })

    const { items } = await listOf(job, byFit)({ limit: 10 })

    expect(items.map((row) => [row.name, row.shortlistStatus, row.rank, row.bufferPosition])).toEqual([
      ['Ada', 'shortlisted', 1, null],
      ['Ben', 'buffer', 3, 2],
      ['Cai', 'pending', null, null],
    ])
    expect(items[0]).toEqual({
      applicationId: seated.id,
      name: 'Ada',
      email: 'kim@example.org',
      appliedAt: noon,
      fitScore: 90.5,
      parts: score(90.5).parts,
      summary: 'Writes Go.',
      flags: score(90.5).flags,
      aiProcessed: true,
      unreadable: null,
      shortlistStatus: 'shortlisted',
      rank: 1,
      bufferPosition: null,
      portalStatus: 'pending',
      interview: {
        id: interview.id,
        status: 'slot_pending',
        confirmationDeadline: noon.add({ hours: 48 }),
        slotSelectionDeadline: noon.add({ hours: 24 }),
        scheduledTime: null,
      },
    })
    expect(items[2]).toMatchObject({ parts: null, flags: [], summary: null, interview: null, fitScore: 0 })
  })

  it('an application with several interviews is one row, with the latest of them', async () => {
    const job = await world().addJob()
    const application = await world().seat(await world().addApplication(job), 1)
    await world().addInterview(application, expired)
    const latest = world().invitation(application, { createdAt: noon.add({ hours: 2 }) })
    await world().store.change(system, (tx) => tx.interviews.insert(latest))

    const { items } = await listOf(job, byFit)({ limit: 10 })

    expect(items.map((row) => row.interview?.id)).toEqual([latest.id])
  })

  it('only the asked status is listed', async () => {
    const job = await world().addJob()
    const seated = await world().seat(await world().addApplication(job), 1)
    await world().addApplication(job)

    const { items } = await listOf(job, byFit, 'shortlisted')({ limit: 10 })

    expect(items.map((row) => row.applicationId)).toEqual([seated.id])
  })

  it('P37 candidates of the asked status are in the asked order, ties are stable, and no page skips or repeats one', async () => {
    const job = await world().addJob({ numberOfOpenings: 4, shortlistingBuffer: 4 })
    const applications: Application[] = []
    for (let index = 0; index < 14; index += 1) {
      // Few scores, names and minutes, so that most of them tie.
      applications.push(
        await world().addApplication(job, {
          name: ['Ada', 'ben', 'Ben', 'Zoë'][index % 4] ?? '',
          appliedAt: noon.add({ minutes: index % 3 }),
          fit: [50, 50.1, 0][index % 3] ?? 0,
        }),
      )
    }
    for (const [index, application] of applications.slice(0, 4).entries()) await world().seat(application, 4 - index)
    for (const [index, application] of applications.slice(4, 7).entries())
      await world().place({ ...application, status: 'buffer', rank: 5 + index })
    for (const application of applications.slice(7, 10)) await world().place({ ...application, status: 'rejected' })
    const all = (await listOf(job, byFit)({ limit: 200 })).items
    const filters = fc.constantFrom(undefined, 'pending', 'shortlisted', 'buffer', 'rejected', 'expired')

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sortings),
        filters,
        fc.integer({ min: 1, max: 15 }),
        async (sorting, filter, limit) => {
          const read = await readAll(listOf(job, sorting, filter), limit)

          const asked = all.filter(({ shortlistStatus }) => shortlistStatus === (filter ?? shortlistStatus))
          expect(read.map((row) => row.applicationId)).toEqual(inOrder(asked, sorting).map((row) => row.applicationId))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('a candidate who joins between two pages moves nobody from one page to the other', async () => {
    const job = await world().addJob()
    const [low, high] = [await world().addApplication(job, { fit: 10 }), await world().addApplication(job, { fit: 90 })]
    const first = await listOf(job, byFit)({ limit: 1 })

    await world().addApplication(job, { fit: 99 })
    const second = await listOf(job, byFit)({ limit: 1, cursor: first.nextCursor ?? '' })

    expect([...first.items, ...second.items].map((row) => row.applicationId)).toEqual([high.id, low.id])
  })

  it('a cursor that is not ours is refused by name', async () => {
    const job = await world().addJob()
    const id = world().ids.next()
    const name = 'candidates by fitScore desc'
    const foreign = [
      '',
      'garbage',
      '%%%',
      cursorOf(null),
      cursorOf({}),
      cursorOf([name]),
      cursorOf([name, 1, noon.toString(), id, 'more']),
      cursorOf(['candidates by name asc', 'Kim', noon.toString(), id]),
      cursorOf([name, null, noon.toString(), id]),
      cursorOf([name, 'NaN', noon.toString(), id]),
      cursorOf([name, 1, 'yesterday', id]),
      cursorOf([name, 1, noon.toString(), `${id}' or true --`]),
    ]

    for (const cursor of foreign) {
      await expect(listOf(job, byFit)({ limit: 5, cursor })).rejects.toMatchObject({
        code: 'input.invalid',
        details: { field: 'cursor' },
      })
    }
  })

  it('P46 any text as a cursor is a page or a refusal that names the cursor', async () => {
    const job = await world().addJob()
    await world().addApplication(job)
    const values = fc.tuple(fc.string(), fc.jsonValue(), fc.oneof(fc.string(), fc.constant(noon.toString())), fc.uuid())
    const cursors = fc.oneof(fc.string(), fc.base64String(), values.map(cursorOf), fc.jsonValue().map(cursorOf))

    await fc.assert(
      fc.asyncProperty(cursors, fc.constantFrom(...sortings), async (cursor, sorting) => {
        const outcome = await listOf(
          job,
          sorting,
        )({ limit: 5, cursor }).then(
          () => 'a page',
          (error: { code: string; details: { field: string } }) => `${error.code} ${error.details.field}`,
        )

        expect(['a page', 'input.invalid cursor']).toContain(outcome)
      }),
      { numRuns: 100 },
    )
  })
}
