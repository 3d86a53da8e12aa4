// How long the product's own queries take on a portal with 1,000,000 applications: `node benchmark/hot-paths.ts
// [--times 200]` loads such a portal into a PostgreSQL of its own and asks for each path from one connection, one after
// another. A time is that of the whole transaction, from the call to the commit, as a request waits for it.

import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { migrate } from '../backend/database/runMigration.js'
import { openDatabase } from '../backend/src/adapters/postgres/connection.ts'
import { growingPaths, type HotPath, hotPaths, openProduct, type Product } from '../backend/test/support/hot-paths.ts'
import { loadLargePortal } from '../backend/test/support/large-portal.ts'
import { collectPlans, explainEverything, nodesOf } from '../backend/test/support/plans.ts'
import { startPostgres } from '../backend/test/support/postgres-server.ts'

const { values } = parseArgs({ options: { times: { type: 'string', default: '200' } } })
const times = Number(values.times)
const aimMs = 5

type Asked = Pick<HotPath, 'title' | 'ask'>

const measure = async (product: Product, { title, ask }: Asked): Promise<string> => {
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) {
    const start = performance.now()
    await ask(product, n)
    taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  const [median = 0, p95 = 0] = [0.5, 0.95].map((share) => taken[Math.floor(share * taken.length)])
  return `${median.toFixed(1).padStart(8)} ms ${p95.toFixed(1).padStart(8)} ms ${p95 > aimMs ? '>' : ' '} ${title}`
}

const server = await startPostgres()
try {
  const admin = new pg.Pool({ connectionString: server.url })
  const client = await admin.connect()
  await migrate(client, { command: 'up', base: true })
  client.release()
  const start = performance.now()
  await loadLargePortal(admin)
  console.log(`1,000,000 applications loaded in ${((performance.now() - start) / 1000).toFixed(0)} s`)

  const database = await openDatabase({ databaseUrl: server.url, poolSize: 1 })
  const product = openProduct(database.db)
  console.log(`\n  median         p95 (> ${aimMs} ms is marked), each asked ${times} times`)
  for (const path of hotPaths) console.log(await measure(product, path))
  console.log('\nwhat grows with what there is:')
  for (const path of growingPaths) console.log(await measure(product, path))
  await database.close()

  await explainEverything(admin)
  const explained = await openDatabase({ databaseUrl: server.url, poolSize: 1 })
  const plans = await collectPlans(explained.pool)
  console.log('\nanswered from:')
  for (const { title, ask } of hotPaths) {
    plans.take()
    await ask(openProduct(explained.db), 1)
    const indexes = plans.take().flatMap(({ node }) => nodesOf(node).map((each) => each['Index Name']))
    console.log(`${title}: ${[...new Set(indexes)].filter((name) => name !== undefined).join(', ')}`)
  }
  await explained.close()
  await admin.end()
  console.log(
    `\n${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, PostgreSQL ${server.version}, Node ${process.versions.node}`,
  )
} finally {
  await server.stop()
}
