import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Application, applicationMoves, decideApplication, rankOf } from './application.ts'
import { isRefusal } from './errors.ts'
import { arrangeShortlist, compareByFit, firstFreeRank, type ShortlistSize } from './shortlist.ts'
import { type ApplicationId, asId, type JobId, type ShortlistStatus, type UserId } from './types.ts'

const epoch = Temporal.Instant.from('2026-01-01T00:00:00Z')
const pendingApplication = (id: string, fitScore: number, appliedMinute = 0, aiProcessed = true): Application => ({
  id: asId<ApplicationId>(id),
  jobId: asId<JobId>('job'),
  applicantId: asId<UserId>(`user-${id}`),
  employerId: asId<UserId>('employer'),
  name: id,
  email: `${id}@example.org`,
  appliedAt: epoch.add({ minutes: appliedMinute }),
  portalStatus: 'pending',
  fitScore,
  aiProcessed,
  status: 'pending',
})

const applicationsArbitrary = fc
  .array(
    fc.record({
      fitScore: fc.integer({ min: 0, max: 20 }),
      minute: fc.integer({ min: 0, max: 5 }),
      processed: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map((row, index) =>
      pendingApplication(`a${String(index).padStart(2, '0')}`, row.fitScore, row.minute, row.processed),
    ),
  )
const sizeArbitrary: fc.Arbitrary<ShortlistSize> = fc.record({
  openings: fc.integer({ min: 1, max: 8 }),
  buffer: fc.integer({ min: 1, max: 8 }),
})

/** Puts an arrangement into effect, as the store does. */
const apply = (
  applications: readonly Application[],
  size: ShortlistSize,
  includeUnprocessed = false,
): Application[] => {
  const { reseated, seated, buffered } = arrangeShortlist(applications, size, { includeUnprocessed })
  const places = new Map([...reseated, ...seated, ...buffered].map((placement) => [placement.applicationId, placement]))
  return applications.map((application) => {
    const placement = places.get(application.id)
    return placement ? ({ ...application, status: placement.status, rank: placement.rank } as Application) : application
  })
}
const inStatus = (applications: readonly Application[], status: ShortlistStatus) =>
  applications.filter((a) => a.status === status).sort((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0))

describe('the shortlist', () => {
  it('P7 P8 ranking seats exactly the best, ranks them 1…N, and puts the next best into the buffer, ranks N+1…', () => {
    fc.assert(
      fc.property(applicationsArbitrary, sizeArbitrary, (applications, size) => {
        const order = [...applications].sort(compareByFit).map((a) => a.id)

        const ranked = apply(applications, size, true)

        const seated = inStatus(ranked, 'shortlisted')
        const buffered = inStatus(ranked, 'buffer')
        expect(seated.map((a) => a.id)).toEqual(order.slice(0, size.openings))
        expect(seated.map(rankOf)).toEqual(seated.map((_, index) => index + 1))
        expect(buffered.map((a) => a.id)).toEqual(order.slice(size.openings, size.openings + size.buffer))
        expect(buffered.map(rankOf)).toEqual(buffered.map((_, index) => size.openings + index + 1))
      }),
    )
  })

  it('P56 arranging twice equals arranging once', () => {
    fc.assert(
      fc.property(applicationsArbitrary, sizeArbitrary, (applications, size) => {
        const once = apply(applications, size, true)

        const again = arrangeShortlist(once, size, { includeUnprocessed: false })

        expect(again).toMatchObject({ reseated: [], seated: [] })
        // Only processed applications join a buffer that unprocessed ones did not fill.
        expect(again.buffered).toEqual([])
      }),
    )
  })

  it('P9 P10 P54 any series of dropouts promotes the best of the buffer to the vacated rank and refills the buffer', () => {
    const drops = fc.array(fc.nat({ max: 7 }), { maxLength: 30 })
    fc.assert(
      fc.property(applicationsArbitrary, sizeArbitrary, drops, (applications, size, dropped) => {
        let now = apply(applications, size, true)
        for (const index of dropped) {
          const seated = inStatus(now, 'shortlisted')
          const leaving = seated[index % Math.max(1, seated.length)]
          if (!leaving) break
          const vacated = rankOf(leaving)
          const [next] = inStatus(now, 'buffer')
          const rest = now.map((a) => (a.id === leaving.id ? left(a) : a))

          now = apply(rest, size)

          if (next) expect(rankOf(now.find((a) => a.id === next.id) ?? next)).toBe(vacated)
          const ranks = [...inStatus(now, 'shortlisted'), ...inStatus(now, 'buffer')].map(rankOf)
          expect(new Set(ranks).size).toBe(ranks.length)
          expect(inStatus(now, 'shortlisted').length).toBeLessThanOrEqual(size.openings)
          const waiting = now.filter((a) => a.status === 'pending' && a.aiProcessed)
          expect(inStatus(now, 'buffer').length === size.buffer || waiting.length === 0).toBe(true)
        }
      }),
    )
  })

  it('breaks ties by the earlier application, then by the smaller id', () => {
    const applications = [
      pendingApplication('c', 50, 2),
      pendingApplication('b', 50, 1),
      pendingApplication('a', 50, 1),
    ]

    expect(applications.sort(compareByFit).map((a) => a.id)).toEqual(['a', 'b', 'c'])
  })

  it('P41 never moves a manually accepted candidate and counts the seat', () => {
    const accepted = {
      ...pendingApplication('accepted', 1),
      portalStatus: 'accepted',
      status: 'shortlisted',
      rank: 1,
    } as const
    const applications = [accepted, pendingApplication('best', 90), pendingApplication('good', 80)]

    const ranked = apply(applications, { openings: 2, buffer: 1 }, true)

    expect(inStatus(ranked, 'shortlisted').map((a) => [a.id, rankOf(a)])).toEqual([
      ['accepted', 1],
      ['best', 2],
    ])
  })

  it('P42 leaves out those whom a person has rejected', () => {
    const rejected = { ...pendingApplication('rejected', 99), portalStatus: 'rejected', status: 'rejected' } as const

    const { seated } = arrangeShortlist(
      [rejected, pendingApplication('b', 1)],
      { openings: 2, buffer: 1 },
      { includeUnprocessed: true },
    )

    expect(seated.map((p) => p.applicationId)).toEqual(['b'])
  })

  it('moves a seat beyond lowered openings down to a free rank', () => {
    const seat = (id: string, rank: number): Application =>
      ({ ...pendingApplication(id, 50), status: 'shortlisted', rank }) as Application
    const applications = [seat('first', 1), seat('third', 3), pendingApplication('next', 40)]

    const { reseated, seated } = arrangeShortlist(
      applications,
      { openings: 2, buffer: 1 },
      { includeUnprocessed: false },
    )

    expect(reseated).toEqual([{ applicationId: 'third', status: 'shortlisted', rank: 2, from: 'shortlisted' }])
    expect(seated).toEqual([])
  })

  it('offers a manual accept the best free rank, or none', () => {
    const seat = (rank: number): Application =>
      ({ ...pendingApplication(`s${rank}`, 50), status: 'shortlisted', rank }) as Application

    expect(firstFreeRank([seat(1), seat(3)], 3)).toBe(2)
    expect(firstFreeRank([seat(1), seat(2)], 2)).toBeNull()
  })
})

const left = (application: Application): Application => {
  const next = decideApplication(application, { name: 'leave' })
  if (isRefusal(next)) throw new Error('a seated candidate can leave')
  return next
}

describe('the moves of an application', () => {
  const examples: Readonly<Record<ShortlistStatus, Application>> = {
    pending: pendingApplication('x', 1),
    shortlisted: { ...pendingApplication('x', 1), status: 'shortlisted', rank: 1 } as Application,
    buffer: { ...pendingApplication('x', 1), status: 'buffer', rank: 2 } as Application,
    rejected: { ...pendingApplication('x', 1), status: 'rejected' } as Application,
    expired: { ...pendingApplication('x', 1), status: 'expired' } as Application,
  }
  const moves = [
    { name: 'shortlist', rank: 1 },
    { name: 'putIntoBuffer', rank: 2 },
    { name: 'acceptManually', rank: 1 },
    { name: 'rejectManually' },
    { name: 'leave' },
    { name: 'expire' },
  ] as const
  const cases = (Object.keys(examples) as ShortlistStatus[]).flatMap((status) =>
    moves.map((move) => ({ status, move, name: move.name })),
  )

  it.each(cases)('$status: $name is allowed exactly where the table says so', ({ status, move }) => {
    const allowed: readonly ShortlistStatus[] = applicationMoves[move.name]

    expect(isRefusal(decideApplication(examples[status], move))).toBe(!allowed.includes(status))
  })
})
