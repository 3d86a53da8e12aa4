// The plans of what is asked per request, per task and per sweep, on a portal with 1,000,000 applications: every index
// beyond the contract's own is here for one of them. No time is measured: benchmark/hot-paths.ts does that.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../src/adapters/postgres/connection.ts'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { hotPaths, openProduct, type Product } from '../test/support/hot-paths.ts'
import { employerOf, loadLargePortal } from '../test/support/large-portal.ts'
import { collectPlans, explainEverything, nodesOf, type Plan, rowsRead, rowsSorted } from '../test/support/plans.ts'

/** Everything else is small whatever the portal's size. */
const largeTables = [
  'users',
  'jobs',
  'applications',
  'resumes',
  'scores',
  'interviews',
  'automation_logs',
  'mails',
  'mailbox_messages',
]

describe('On a portal with 1,000,000 applications', () => {
  let server: TestDatabase
  let database: Database
  let product: Product
  let collected: Awaited<ReturnType<typeof collectPlans>>

  beforeAll(async () => {
    server = await openTestDatabase('postgres')
    await loadLargePortal(server.pool)
    await explainEverything(server.pool)
    database = await openDatabase({ databaseUrl: server.url ?? '', poolSize: 1 })
    collected = await collectPlans(database.pool)
    product = openProduct(database.db)
  }, 240_000)
  afterAll(async () => {
    await database.close()
    await server.close()
  })

  const plansOf = async (ask: () => Promise<unknown>): Promise<readonly Plan[]> => {
    collected.take()
    await ask()
    return collected.take()
  }

  for (const { title, ask, indexes, reads } of hotPaths) {
    it(`${title}: found by index, and little is read or sorted`, async () => {
      for (const n of [1, 2, 3]) {
        const plans = await plansOf(() => ask(product, n))

        const nodes = plans.flatMap(({ node }) => nodesOf(node))
        const scanned = nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'])
        const read = nodes.reduce((sum, node) => sum + rowsRead(node), 0)
        expect(nodes.map((node) => node['Index Name'])).toEqual(expect.arrayContaining([...indexes]))
        expect(largeTables.filter((table) => scanned.includes(table))).toEqual([])
        // A path that finds nothing would show nothing.
        expect(read).toBeGreaterThan(0)
        expect(read).toBeLessThanOrEqual(reads)
        expect(Math.max(...nodes.map(rowsSorted))).toBeLessThanOrEqual(1_000)
      }
    })
  }

  it('row level security asks who calls once per statement, not once per row', async () => {
    const client = await server.pool.connect()
    try {
      await client.query('begin')
      await client.query(
        "select set_config('role', 'authenticated', true), set_config('request.jwt.claims', $1, true)",
        [JSON.stringify({ sub: employerOf(1) })],
      )
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        'explain (verbose, costs off) select id from public.applications',
      )

      const plan = rows.map((row) => row['QUERY PLAN'])
      const asking = plan.filter((line) => line.includes('caller_id'))
      // From version 17 on a plan also names an InitPlan where its result is used, within a line.
      const asked = plan.filter((line) => /^\s*InitPlan \d+/.test(line)).length
      expect(asked).toBeGreaterThan(0)
      expect(asking).toHaveLength(asked)
      expect(asking.every((line) => line.trim().startsWith('Output:'))).toBe(true)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
