import { journeysContract } from './journeys.contract.ts'
import { openTestDatabase } from './support/database.ts'

journeysContract('PostgreSQL', [1, 2, 3, 4], async () => {
  const database = await openTestDatabase('postgres')
  return { options: { databaseUrl: database.url }, close: () => database.close() }
})
