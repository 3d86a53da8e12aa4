// @ts-check
// The session that migrates: its settings, and the lock that only one runner at a time can hold.

import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {import('./client.js').Client} Client */

/** Any fixed number does: whoever holds it migrates, everybody else waits. */
const lockKey = 7_310_042_026_001

/** What a deployment sets for its application (short time-outs above all) must not end a migration. */
const settings = {
  application_name: 'hiring migrations',
  client_min_messages: 'warning',
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
}

/**
 * Does the work with the settings above and the lock; both are given back, for the connection may be a borrowed one.
 * @template Result
 * @param {Client} client @param {(message: string) => void} log @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function asOnlyRunner(client, log, work) {
  const names = Object.keys(settings)
  const { rows } = await client.query(
    `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`,
  )
  await applySettings(client, settings)
  await takeLock(client, log)
  let result
  try {
    result = await work()
  } catch (error) {
    // The first error is the one to report: on a lost connection these two fail as well.
    await giveBack(client, rows[0]).catch(() => {})
    throw error
  }
  await giveBack(client, rows[0])
  return result
}

/** @param {Client} client @param {Record<string, string>} former */
async function giveBack(client, former) {
  await client.query('select pg_advisory_unlock($1)', [lockKey])
  await applySettings(client, former)
}

/** @param {Client} client @param {Record<string, string>} values */
async function applySettings(client, values) {
  const names = Object.keys(values)
  await client.query(
    `select ${names.map((name, index) => `set_config('${name}', $${index + 1}, false)`).join(', ')}`,
    Object.values(values),
  )
}

/**
 * Asks again and again rather than waiting inside a statement: a waiting statement holds a snapshot, and the other
 * runner's `create index concurrently` would wait for that snapshot to go.
 * @param {Client} client @param {(message: string) => void} log
 */
async function takeLock(client, log) {
  let announced = ''
  while (true) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [lockKey])
    if (rows[0]?.taken) return
    const holder = await describeHolder(client)
    if (holder !== announced) log(`waiting for another runner: ${holder}`)
    announced = holder
    await pause(200)
  }
}

/** @param {Client} client */
async function describeHolder(client) {
  const { rows } = await client.query(
    `select pid, application_name, client_addr, to_char(backend_start at time zone 'UTC', 'HH24:MI:SS') as since
       from pg_locks
       join pg_stat_activity using (pid)
      where locktype = 'advisory'
        and objsubid = 1
        and granted
        and (classid::bigint << 32 | objid::bigint) = $1
        and database = (select oid from pg_database where datname = current_database())`,
    [lockKey],
  )
  const [holder] = rows
  if (!holder) return 'its session is just ending'
  const address = holder.client_addr ? ` from ${holder.client_addr}` : ''
  return `session ${holder.pid} (${holder.application_name}${address}), connected since ${holder.since} UTC`
}
