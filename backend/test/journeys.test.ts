import { journeysContract } from './journeys.contract.ts'
import { readSnapshot } from './support/snapshot.ts'

journeysContract('PGlite', [1, 2, 3, 4], async () => ({
  options: { databaseUrl: null, snapshot: await readSnapshot() },
  close: async () => {},
}))
