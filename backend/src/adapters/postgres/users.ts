import { sql } from 'kysely'
import { asId, type UserId } from '../../domain/types.ts'
import type { Users } from '../../orchestrator/ports.ts'
import type { TablesTransaction } from './transaction.ts'

export const createUsers = (trx: TablesTransaction): Users => ({
  find: async (id) => {
    const row = await trx
      .selectFrom('users')
      .select(['id', 'name', 'email', 'role', 'company', 'time_zone'])
      // A bigint in an existing portal.
      .select(sql<string | null>`users.phone::text`.as('phone'))
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return null
    const { time_zone: timeZone, ...user } = row
    return { ...user, id: asId<UserId>(user.id), timeZone }
  },

  saveTimeZone: async (id, timeZone) => {
    await trx.updateTable('users').set({ time_zone: timeZone }).where('id', '=', id).execute()
  },
})
