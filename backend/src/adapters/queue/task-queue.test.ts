import { openTestDatabase } from '../../../test/support/database.ts'
import { taskQueueContract } from './task-queue.contract.ts'

taskQueueContract('PGlite', async () => {
  const { pool, lite, close } = await openTestDatabase('pglite')
  if (lite === null) throw new Error('PGlite is an engine in this process')
  return { pool, database: { kind: 'pglite', pool, lite }, close }
})
