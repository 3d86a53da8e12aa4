// The switches of the deployment. A flag that nobody has set is off.

import type { FeatureFlags } from '../../orchestrator/feature-flags-port.ts'
import type { TablesTransaction } from './transaction.ts'

export const createFeatureFlags = (trx: TablesTransaction): FeatureFlags => ({
  isOn: async (name) => {
    const row = await trx.selectFrom('feature_flags').select('enabled').where('flag_name', '=', name).executeTakeFirst()
    return row?.enabled ?? false
  },
  list: async () => {
    const rows = await trx.selectFrom('feature_flags').select(['flag_name', 'enabled']).orderBy('flag_name').execute()
    return rows.map(({ flag_name: name, enabled: isOn }) => ({ name, isOn }))
  },
  set: async (name, isOn) => {
    await trx
      .insertInto('feature_flags')
      .values({ flag_name: name, enabled: isOn })
      .onConflict((conflict) => conflict.column('flag_name').doUpdateSet({ enabled: isOn }))
      .execute()
  },
})
