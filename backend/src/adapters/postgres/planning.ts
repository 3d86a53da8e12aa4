// What the planner must be told. A policy compares columns with "who asks", which is not known before the statement
// runs, so the planner takes it for a rare match: it expects a handful of a job's 20,000 applications, collects
// everything that may match and sorts it, where the first fifty of an index would do. Holds until the transaction ends.

import { sql } from 'kysely'
import type { TablesTransaction } from './transaction.ts'

/** For a page of many rows in an order that an index has. */
export const readInIndexOrder = async (trx: TablesTransaction): Promise<void> => {
  await sql`select set_config('enable_sort', 'off', true)`.execute(trx)
}

/** For few rows that an index finds: no other search is joined to it, whatever the policy suggests. */
export const searchByIndex = async (trx: TablesTransaction): Promise<void> => {
  await sql`select set_config('enable_bitmapscan', 'off', true)`.execute(trx)
}
