// `cli migrate`: the migrations and the task queue's tables, without starting anything.

import { migrateDatabase } from '../../compose.ts'
import type { Config } from '../../config.ts'

export const runMigrate = async (config: Config, write: (line: string) => void): Promise<number> => {
  await migrateDatabase(config)
  write('The database has the present schema.')
  return 0
}
