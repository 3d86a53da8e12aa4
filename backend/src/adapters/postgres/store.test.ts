import { readSnapshot } from '../../../test/support/snapshot.ts'
import { openDatabase } from './connection.ts'
import { storeContract } from './store.contract.ts'
import { World } from './store-world.contract.ts'

storeContract('PGlite', async () => new World(await openDatabase({ snapshot: await readSnapshot() })))
