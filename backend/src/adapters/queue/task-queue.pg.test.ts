import { openTestDatabase } from '../../../test/support/database.ts'
import { taskQueueContract } from './task-queue.contract.ts'

taskQueueContract('PostgreSQL', async () => {
  const { pool, url, close } = await openTestDatabase('postgres')
  if (url === null) throw new Error('a server has an address')
  return { pool, database: { kind: 'postgres', connectionString: url }, close }
})
