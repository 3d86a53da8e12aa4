// What the database refuses of interviews whoever writes, by hand-written SQL; the same on every engine.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DatabaseKind, openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { insertCandidacy, insertInterview, insertPipeline, refusalOf, rolledBack } from './sample-portal.ts'

const statuses = [
  'invitation_sent',
  'slot_pending',
  'confirmed',
  'completed',
  'cancelled',
  'no_show',
  'expired',
] as const

const lifecycle: Readonly<Record<string, readonly string[]>> = {
  invitation_sent: ['slot_pending', 'cancelled', 'expired'],
  slot_pending: ['confirmed', 'cancelled', 'expired'],
  confirmed: ['completed', 'no_show', 'cancelled'],
}

/** Everything that any status asks for, so that only the move itself can be refused. */
const complete = {
  confirmation_deadline: '2030-01-10T10:00:00Z',
  slot_selection_deadline: '2030-01-12T10:00:00Z',
  scheduled_time: '2030-01-15T10:00:00Z',
}

export function describeInterviewInvariants(kind: DatabaseKind): void {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase(kind)
  })
  afterAll(() => database.close())

  describe('Interviews', () => {
    const moves = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => [from, to] as const))

    it.each(moves)('P13 move from %s to %s only along the lifecycle', (from, to) =>
      rolledBack(database.pool, async (client) => {
        const candidacy = await insertCandidacy(client, await insertPipeline(client))
        const interview = await insertInterview(client, candidacy, { ...complete, status: from })

        const refusal = await refusalOf(client, 'update public.interviews set status = $2 where id = $1', [
          interview,
          to,
        ])

        const allowed = lifecycle[from]?.includes(to) ?? false
        expect(refusal).toEqual(allowed ? null : { code: 'HO003', constraint: 'interviews_lifecycle_check' })
      }),
    )

    it('keep the calendar of the lifecycle: what a status waits for is known', () =>
      rolledBack(database.pool, async (client) => {
        const candidacy = await insertCandidacy(client, await insertPipeline(client))
        const add = (status: string, known: string) =>
          refusalOf(
            client,
            `insert into public.interviews (application_id, job_id, recruiter_id, candidate_id, rank_at_time, status, ${known})
             values ($1, $2, $3, $4, 1, $5, '2030-01-10T10:00:00Z')`,
            [candidacy.application, candidacy.job, candidacy.recruiter, candidacy.candidate, status],
          )

        const refusals = [
          await add('invitation_sent', 'scheduled_time'),
          await add('slot_pending', 'confirmation_deadline'),
          await add('confirmed', 'slot_selection_deadline'),
        ]

        expect(refusals.map((refusal) => refusal?.constraint)).toEqual([
          'interviews_confirmation_deadline_check',
          'interviews_slot_selection_deadline_check',
          expect.stringMatching(/^interviews_(scheduled_time|confirmed_slot)_check$/),
        ])
      }))

    it('refuse to lose the time of a confirmed one', () =>
      rolledBack(database.pool, async (client) => {
        const candidacy = await insertCandidacy(client, await insertPipeline(client))
        const interview = await insertInterview(client, candidacy, { ...complete, status: 'confirmed' })

        const refusal = await refusalOf(client, 'update public.interviews set scheduled_time = null where id = $1', [
          interview,
        ])

        expect(refusal?.code).toBe('23514')
      }))

    it('refuse a second live one of the same application, and allow it after the first has ended', () =>
      rolledBack(database.pool, async (client) => {
        const candidacy = await insertCandidacy(client, await insertPipeline(client))
        const first = await insertInterview(client, candidacy)
        const again = `insert into public.interviews
            (application_id, job_id, recruiter_id, candidate_id, rank_at_time, confirmation_deadline)
          select application_id, job_id, recruiter_id, candidate_id, 1, confirmation_deadline
            from public.interviews where id = $1`

        const refusal = await refusalOf(client, again, [first])
        await client.query("update public.interviews set status = 'cancelled' where id = $1", [first])
        const afterwards = await refusalOf(client, again, [first])

        expect(refusal).toEqual({ code: '23505', constraint: 'idx_interviews_live' })
        expect(afterwards).toBeNull()
      }))

    it.each(['job_id', 'recruiter_id', 'candidate_id'])('refuse a %s that is not their application’s', (column) =>
      rolledBack(database.pool, async (client) => {
        const mine = await insertCandidacy(client, await insertPipeline(client))
        const other = await insertCandidacy(client, await insertPipeline(client))
        const interview = await insertInterview(client, mine)
        const foreign = { job_id: other.job, recruiter_id: other.recruiter, candidate_id: other.candidate }[column]

        const refusal = await refusalOf(client, `update public.interviews set ${column} = $2 where id = $1`, [
          interview,
          foreign,
        ])

        expect(refusal).toEqual({ code: '23503', constraint: 'interviews_people_fkey' })
      }),
    )

    it('P57 refuse two of one recruiter at overlapping times, and allow them back to back', () =>
      rolledBack(database.pool, async (client) => {
        const pipeline = await insertPipeline(client, { interview_minutes: 60 })
        const book = async (time: string) => {
          const candidacy = await insertCandidacy(client, pipeline)
          const interview = await insertInterview(client, candidacy, {
            ...complete,
            status: 'slot_pending',
            scheduled_time: null,
          })
          return refusalOf(
            client,
            "update public.interviews set status = 'confirmed', scheduled_time = $2 where id = $1",
            [interview, time],
          )
        }

        const refusals = [
          await book('2030-01-15T10:00:00Z'),
          await book('2030-01-15T10:59:00Z'),
          await book('2030-01-15T09:01:00Z'),
          await book('2030-01-15T11:00:00Z'),
          await book('2030-01-15T09:00:00Z'),
        ]

        const overlap = { code: '23P01', constraint: 'interviews_no_overlap' }
        expect(refusals).toEqual([null, overlap, overlap, null, null])
      }))

    it('refuse to confirm a time that is held for somebody else', () =>
      rolledBack(database.pool, async (client) => {
        const pipeline = await insertPipeline(client)
        await insertInterview(client, await insertCandidacy(client, pipeline), {
          ...complete,
          status: 'slot_pending',
          scheduled_time: null,
          slot: '[2030-01-15T10:00:00Z,2030-01-15T11:00:00Z)',
        })
        const other = await insertInterview(client, await insertCandidacy(client, pipeline), {
          ...complete,
          status: 'slot_pending',
          scheduled_time: null,
        })

        const refusal = await refusalOf(
          client,
          "update public.interviews set status = 'confirmed', scheduled_time = '2030-01-15T10:30:00Z' where id = $1",
          [other],
        )

        expect(refusal?.constraint).toBe('interviews_no_overlap')
      }))

    it('free their time when they are cancelled', () =>
      rolledBack(database.pool, async (client) => {
        const pipeline = await insertPipeline(client)
        const first = await insertInterview(client, await insertCandidacy(client, pipeline), {
          ...complete,
          status: 'confirmed',
        })
        await client.query("update public.interviews set status = 'cancelled' where id = $1", [first])

        const second = insertInterview(client, await insertCandidacy(client, pipeline), {
          ...complete,
          status: 'confirmed',
        })

        await expect(second).resolves.toBeTypeOf('string')
      }))

    it.each([
      ['the time', "scheduled_time = '2030-02-01T08:00:00Z'"],
      ['the slot', "slot = '[2030-02-01T08:00:00Z,2030-02-01T08:45:00Z)'"],
    ])('keep time and slot together when only %s is moved', (_, assignment) =>
      rolledBack(database.pool, async (client) => {
        const candidacy = await insertCandidacy(client, await insertPipeline(client, { interview_minutes: 45 }))
        const interview = await insertInterview(client, candidacy, { ...complete, status: 'confirmed' })

        await client.query(`update public.interviews set ${assignment} where id = $1`, [interview])

        const { rows } = await client.query(
          `select scheduled_time = '2030-02-01T08:00:00Z' as moved, lower(slot) = scheduled_time as together,
                  extract(epoch from upper(slot) - lower(slot))::int / 60 as minutes
             from public.interviews where id = $1`,
          [interview],
        )
        expect(rows).toEqual([{ moved: true, together: true, minutes: 45 }])
      }),
    )

    it.each([
      ['no_show_risk', 1.01, 'interviews_no_show_risk_check'],
      ['no_show_risk', 'NaN', 'interviews_no_show_risk_check'],
      ['calendar_sync_method', 'outlook', 'interviews_calendar_sync_method_check'],
      ['slot', 'empty', 'interviews_slot_check'],
      ['slot', '[2030-01-15T10:00:00Z,)', 'interviews_slot_check'],
      ['slot', '[2030-01-15T10:00:00Z,2030-01-15T11:00:00Z]', 'interviews_slot_check'],
    ])('refuse %s = %s', (column, value, constraint) =>
      rolledBack(database.pool, async (client) => {
        const interview = await insertInterview(client, await insertCandidacy(client, await insertPipeline(client)))

        const refusal = await refusalOf(client, `update public.interviews set ${column} = $2 where id = $1`, [
          interview,
          value,
        ])

        expect(refusal).toEqual({ code: '23514', constraint })
      }),
    )

    it('remember when they were changed, unless the writer says when', () =>
      rolledBack(database.pool, async (client) => {
        const candidacy = await insertCandidacy(client, await insertPipeline(client))
        const interview = await insertInterview(client, candidacy, { updated_at: '2020-01-01T00:00:00Z' })
        const read = async () => {
          const { rows } = await client.query<{ updated_at: Date }>(
            'select updated_at from public.interviews where id = $1',
            [interview],
          )
          return rows[0]?.updated_at.getTime() ?? 0
        }

        await client.query('update public.interviews set no_show_risk = 0.1 where id = $1', [interview])
        const touched = await read()
        await client.query("update public.interviews set updated_at = '2021-01-01T00:00:00Z' where id = $1", [
          interview,
        ])
        const told = await read()

        expect(touched).toBeGreaterThan(Date.parse('2025-01-01T00:00:00Z'))
        expect(told).toBe(Date.parse('2021-01-01T00:00:00Z'))
      }))
  })
}
