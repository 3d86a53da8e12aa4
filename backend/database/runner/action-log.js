// @ts-check
// What the runner did stands in the product's own log too, beside what the engine and the people did.

/** @typedef {import('./client.js').Client} Client */

/**
 * Adds an entry to `automation_logs`, where that table is (from 001 on). Call it in the transaction of what it tells.
 * @param {Client} client
 * @param {'migration_applied' | 'migration_rolled_back' | 'portal_hardened'} action
 * @param {Record<string, unknown>} details Versions, names, durations; never data of people.
 */
export async function logAction(client, action, details) {
  const { rows } = await client.query("select to_regclass('public.automation_logs') is not null as kept")
  if (!rows[0]?.kept) return
  await client.query(
    `insert into public.automation_logs (action_type, trigger_source, details)
     values ($1, 'manual', $2::jsonb || jsonb_build_object('by', current_user))`,
    [action, JSON.stringify(details)],
  )
}
