import { openDatabase } from '../src/adapters/postgres/connection.ts'
import { logProofContract } from './log-proof.contract.ts'
import { openTestDatabase } from './support/database.ts'

logProofContract('PostgreSQL', async () => {
  const database = await openTestDatabase('postgres')
  const opened = await openDatabase({ databaseUrl: database.url ?? '' })
  const close = async () => {
    await opened.close()
    await database.close()
  }
  return { ...opened, close }
})
