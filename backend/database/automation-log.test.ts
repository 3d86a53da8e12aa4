import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { insertPipeline, insertUser, refusalOf, rolledBack } from './sample-portal.ts'

describe('The automation log', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase('pglite')
  })
  afterAll(() => database.close())

  const append = (
    client: pg.PoolClient,
    job: string | null,
    action: string,
    more: { actor?: string; details?: object } = {},
  ) =>
    client.query(
      'insert into public.automation_logs (job_id, action_type, actor_id, details) values ($1, $2, $3, $4)',
      [job, action, more.actor, more.details ?? {}],
    )

  async function findBrokenLink(client: pg.PoolClient, job: string | null): Promise<string | null> {
    const { rows } = await client.query<{ broken: string | null }>('select hiring.find_broken_link($1) as broken', [
      job,
    ])
    return rows[0]?.broken ?? null
  }

  it.each([
    ['an update', 'update public.automation_logs set action_type = $$other$$'],
    ['an update that changes nothing', 'update public.automation_logs set action_type = action_type'],
    ['forgetting an actor who is still there', 'update public.automation_logs set actor_id = null'],
    ['a deletion', 'delete from public.automation_logs'],
    ['a deletion of nothing', 'delete from public.automation_logs where false'],
    ['a truncation', 'truncate public.automation_logs'],
    ['a truncation by way of its actors', 'truncate public.users cascade'],
  ])('refuses %s, also to its owner', (_, statement) =>
    rolledBack(database.pool, async (client) => {
      const { recruiter, job } = await insertPipeline(client)
      await append(client, job, 'candidate_promoted', { actor: recruiter })
      await append(client, job, 'buffer_refilled')

      const refusal = await refusalOf(client, statement)

      expect(refusal?.code).toBe('HO004')
    }),
  )

  it('outlives the job and forgets only who did it when that person leaves', () =>
    rolledBack(database.pool, async (client) => {
      const { job } = await insertPipeline(client)
      const actor = await insertUser(client, 'Employer')
      await append(client, job, 'candidate_promoted', { actor })

      await client.query('delete from public.jobs where id = $1', [job])
      await client.query('delete from public.users where id = $1', [actor])

      const { rows } = await client.query(
        'select action_type, actor_id from public.automation_logs where job_id = $1',
        [job],
      )
      expect(rows).toEqual([{ action_type: 'candidate_promoted', actor_id: null }])
      await expect(findBrokenLink(client, job)).resolves.toBeNull()
    }))

  it('chains every job on its own, and what has no job too', () =>
    rolledBack(database.pool, async (client) => {
      const [one, two] = [await insertPipeline(client), await insertPipeline(client)]
      const migrations = await client.query('select from public.automation_logs where job_id is null')
      const last = migrations.rows.length
      for (const job of [one.job, two.job, null, one.job, null]) await append(client, job, 'sample')

      const { rows } = await client.query(
        `select job_id, array_agg(sequence::int order by sequence) as sequences,
                bool_and((previous_hash is null) = (sequence = 1)) as linked
           from public.automation_logs where action_type = 'sample' group by job_id`,
      )

      const sequencesOf = (job: string | null) => rows.find((row) => row.job_id === job)
      expect(sequencesOf(one.job)).toMatchObject({ sequences: [1, 2], linked: true })
      expect(sequencesOf(two.job)).toMatchObject({ sequences: [1], linked: true })
      expect(sequencesOf(null)).toMatchObject({ sequences: [last + 1, last + 2], linked: true })
    }))

  it('takes no place or hash from the writer', () =>
    rolledBack(database.pool, async (client) => {
      const { job } = await insertPipeline(client)

      await client.query(
        `insert into public.automation_logs (job_id, action_type, sequence, previous_hash, hash)
         values ($1, 'forged', 77, '\\x00', '\\x00')`,
        [job],
      )

      const { rows } = await client.query('select sequence from public.automation_logs where job_id = $1', [job])
      expect(rows).toEqual([{ sequence: '1' }])
      await expect(findBrokenLink(client, job)).resolves.toBeNull()
    }))

  it('reads the same in every time zone', () =>
    rolledBack(database.pool, async (client) => {
      const { job } = await insertPipeline(client)
      await append(client, job, 'sample')

      await client.query(
        "set local time zone 'Asia/Kathmandu'; set local datestyle = 'German'; set local extra_float_digits = 0",
      )

      await expect(findBrokenLink(client, job)).resolves.toBeNull()
    }))

  const tampering = fc.constantFrom(
    "action_type = 'other'",
    'details = details || \'{"reason": "other"}\'',
    "created_at = created_at + interval '1 microsecond'",
    "trigger_source = 'manual'",
    'id = gen_random_uuid()',
    "hash = '\\x00'",
    "previous_hash = '\\x00'",
  )

  it('P30 finds the first entry that was changed or removed behind its back', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.option(tampering),
        async (entries, at, change) =>
          rolledBack(database.pool, async (client) => {
            const { job } = await insertPipeline(client)
            for (const [index, value] of entries.entries()) {
              await append(client, job, `action_${index}`, {
                details: { value: JSON.stringify(value).replaceAll('\\u0000', '') },
              })
            }
            const place = (at % entries.length) + 1
            const isFirst = place === 1
            const isLast = place === entries.length
            await client.query('alter table public.automation_logs disable trigger user')
            // The check on the first entry's missing predecessor would give this one away by itself.
            await client.query('alter table public.automation_logs drop constraint automation_logs_previous_hash_check')
            const where = 'where job_id = $1 and sequence = $2'

            await expect(findBrokenLink(client, job)).resolves.toBeNull()
            await client.query(
              change
                ? `update public.automation_logs set ${change} ${where}`
                : `delete from public.automation_logs ${where}`,
              [job, place],
            )

            // A chain that ends early is a chain: only the entries after a removed one show that it is missing.
            const expected = change === null && isLast ? null : String(place)
            const broken = await findBrokenLink(client, job)
            expect(broken, `${change} at ${place} of ${entries.length}${isFirst ? ', the first' : ''}`).toBe(expected)
          }),
      ),
      { numRuns: 100 },
    ),
  )
})
