import { createSeededIds } from '../system/ids.ts'
import { accountsContract } from './accounts.contract.ts'
import { createMemoryAccounts } from './memory.ts'

accountsContract('in memory', async () => ({
  accounts: createMemoryAccounts({ ids: createSeededIds('accounts') }),
  close: async () => {},
}))
