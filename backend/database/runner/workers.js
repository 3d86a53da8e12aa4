// @ts-check
// The application's own sessions. On the embedded database there is none: the lock on its directory sees to that.

import { MigrationError } from './client.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {{ pid: number, applicationName: string, since: string | null }} Worker `since`: null where this user may not see it. */

/** What connects under these names is a runner, which the runner's own lock keeps away. */
const runners = ['hiring migrations', 'hiring-migration']

/** @param {Client} client @returns {Promise<Worker[]>} */
export async function listWorkers(client) {
  const { rows } = await client.query(
    `select pid, application_name as "applicationName", to_char(backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as since
       from pg_stat_activity
      where datname = current_database()
        and application_name like 'hiring%'
        and application_name <> all ($1)
        and pid <> pg_backend_pid()
      order by pid`,
    [runners],
  )
  return rows
}

/** @param {Worker[]} workers */
export function refuseWorkers(workers) {
  if (workers.length === 0) return
  const sessions = workers.map(
    ({ pid, applicationName, since }) => `session ${pid} (${applicationName}${since ? `, since ${since} UTC` : ''})`,
  )
  throw new MigrationError(
    `down has changed nothing: the application is running and would lose its tables under its hands: ${sessions.join(', ')}. Stop it, then run down again.`,
  )
}
