// @ts-check
// Says whom a long wait is for. A patient step may wait for a transaction of hours, and silence looks like a hang.

import { describeSession } from './words.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./connection.js').Connection} Connection */

/**
 * Looks now and then, from a second session, whom the first one waits for; every answer is told once.
 * @param {Connection} connection @param {(message: string) => void} log @param {number} [everyMs]
 * @returns {() => Promise<void>} Stops it.
 */
export function watchForWaits({ client, openAnother }, log, everyMs = 5_000) {
  if (!openAnother) return async () => {}
  /** @type {Promise<Connection> | undefined} */
  let second
  /** @type {Set<string>} */
  const told = new Set()

  const look = async () => {
    second ??= openAnother()
    const { client: other } = await second
    const { rows } = await other.query(
      `select pid, application_name, backend_type, state, extract(epoch from clock_timestamp() - xact_start)::int as seconds
         from pg_stat_activity
        where pid = any (pg_blocking_pids($1))
        order by pid`,
      [processIdOf(client)],
    )
    for (const row of rows) {
      if (told.has(row.pid)) continue
      told.add(row.pid)
      log(`waiting for ${describeSession(row)} to end; nobody waits for us meanwhile`)
    }
  }
  // Not being able to look is no reason to stop working.
  const timer = setInterval(() => void look().catch(() => {}), everyMs)

  return async () => {
    clearInterval(timer)
    await second?.then(({ close }) => close()).catch(() => {})
  }
}

/** The server's number for a session; null where there is no server. @param {Client} client @returns {unknown} */
export const processIdOf = (client) => ('processID' in client ? client.processID : null)
