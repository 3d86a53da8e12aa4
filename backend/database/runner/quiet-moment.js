// @ts-check
// A moment alone with some tables, without anybody noticing. Who asks for such a lock and waits makes every later
// statement on the table wait behind: so the runner asks for an instant only, steps back, and asks again.

import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, MigrationError } from './client.js'
import { describeSession } from './words.js'

/** @typedef {import('./client.js').Client} Client */
/**
 * @typedef {object} Patience
 * @property {(message: string) => void} log
 * @property {number} patienceMs How long to go on asking for a lock.
 */

/** How long one lock is asked for, and how long several together; then everybody else goes first. */
const lockTimeout = '40ms'
const locksTimeout = '80ms'
/** Longer than the server's deadlock_timeout, after which an autovacuum gives way. */
const vacuumTimeout = '2500ms'

const lockNotAvailable = '55P03'
const statementTimedOut = '57014'
/** Somebody else was at it: the next attempt may succeed. */
const busy = [lockNotAvailable, '40P01', '40001']

/**
 * Does the work in one transaction that has the tables to itself.
 * @param {Client} client @param {{ what: string, tables: string[] }} request @param {Patience} patience
 * @param {() => Promise<void>} work
 */
export async function inQuietMoment(client, { what, tables }, patience, work) {
  const isBusy = isOneOf([...busy, statementTimedOut])
  await repeatWhile(client, { what, tables, isBusy }, patience, () => beginAlone(client, tables))
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    // On a lost connection this fails too; the first error is the one to report.
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** @param {Client} client @param {string[]} tables */
async function beginAlone(client, tables) {
  await client.query('begin')
  if (tables.length === 0) return
  try {
    await client.query(`set local lock_timeout = '${lockTimeout}'; set local statement_timeout = '${locksTimeout}'`)
    await client.query(`lock table ${tables.join(', ')} in access exclusive mode`)
    await client.query('set local statement_timeout = 0')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/**
 * One statement that needs a table to itself, in a transaction of its own.
 * @param {Client} client @param {{ what: string, sql: string, tables: string[] }} request @param {Patience} patience
 */
export async function runBriefly(client, { what, sql, tables }, patience) {
  await client.query(`set lock_timeout = '${lockTimeout}'`)
  try {
    await repeatWhile(client, { what, tables, isBusy: isOneOf(busy) }, patience, () => client.query(sql))
  } finally {
    await client.query('set lock_timeout = 0').catch(() => {})
  }
}

/**
 * One statement that blocks nobody and may wait for others as long as it takes.
 * @param {Client} client @param {{ what: string, sql: string }} request @param {Patience} patience
 */
export async function runPatiently(client, { what, sql }, patience) {
  await repeatWhile(client, { what, tables: [], isBusy: isOneOf(busy) }, patience, () => client.query(sql))
}

/** @param {string[]} codes @returns {(error: unknown) => boolean} */
const isOneOf = (codes) => (error) => codes.includes(codeOf(error) ?? '')

/**
 * @param {Client} client @param {{ what: string, tables: string[], isBusy: (error: unknown) => boolean }} request
 * @param {Patience} patience
 * @param {() => Promise<unknown>} attempt Leaves nothing behind when it fails.
 */
async function repeatWhile(client, { what, tables, isBusy }, { log, patienceMs }, attempt) {
  const giveUpAt = performance.now() + patienceMs
  for (let attempts = 1; ; attempts += 1) {
    try {
      await attempt()
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      const blockers = await describeBlockers(client, tables)
      if (performance.now() >= giveUpAt) throw giveUp(what, patienceMs, blockers, error)
      if (attempts === 5) log(`${what}: waiting for a quiet moment${inTheWay(blockers)}`)
    }
    await moveVacuumAside(client, tables)
    // Uneven pauses: a portal that does something every second must not meet every attempt.
    await pause(Math.min(50 * attempts, 300) * (0.5 + Math.random()))
  }
}

/** @param {string[]} blockers */
const inTheWay = (blockers) => (blockers.length === 0 ? '' : `; in the way: ${blockers.join('; ')}`)

/** @param {string} what @param {number} patienceMs @param {string[]} blockers @param {unknown} cause */
const giveUp = (what, patienceMs, blockers, cause) =>
  new MigrationError(
    `${what} found no quiet moment within ${Math.round(patienceMs / 1000)} s and changed nothing${inTheWay(blockers)}. ` +
      'Wait until that is over, or end such a session (select pg_terminate_backend(its number)), then run the same command again.',
    { cause },
  )

/**
 * Who holds or awaits something of the tables. Never what they run: it may hold people's data.
 * @param {Client} client @param {string[]} tables @returns {Promise<string[]>}
 */
async function describeBlockers(client, tables) {
  const { rows } = await client.query(
    `select distinct pg_locks.pid, application_name, backend_type, state,
            extract(epoch from clock_timestamp() - xact_start)::int as seconds
       from pg_locks
       left join pg_stat_activity using (pid)
      where locktype = 'relation'
        and granted
        and pg_locks.database = (select oid from pg_database where datname = current_database())
        and relation = any (select to_regclass(name) from unnest($1::text[]) as name)
        and pg_locks.pid is distinct from pg_backend_pid()
      order by seconds desc nulls last
      limit 5`,
    [tables],
  )
  return rows.map((row) => (row.pid === null ? 'a prepared transaction (see pg_prepared_xacts)' : describeSession(row)))
}

/**
 * An autovacuum gives way to whoever has waited for deadlock_timeout, so never to us, who wait for an instant. This
 * mode waits for vacuums alone: the portal's statements pass it by.
 * @param {Client} client @param {string[]} tables
 */
async function moveVacuumAside(client, tables) {
  if (tables.length === 0) return
  try {
    await client.query(
      `begin;
       set local lock_timeout = '${vacuumTimeout}';
       lock table ${tables.join(', ')} in share update exclusive mode`,
    )
  } catch (error) {
    if (codeOf(error) !== lockNotAvailable) throw error
  } finally {
    await client.query('rollback').catch(() => {})
  }
}

/**
 * The tables that a text of SQL names and that are there, as it must name them.
 * @param {Client} client @param {string} sql @returns {Promise<string[]>}
 */
export async function listTablesIn(client, sql) {
  const named = new Set([...sql.matchAll(/\b(public|hiring)\.(\w+)/g)].map(([name]) => name))
  const { rows } = await client.query(
    `select format('%I.%I', nspname, relname) as name
       from pg_class
       join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p')
        and nspname || '.' || relname = any ($1)
      order by pg_class.oid`,
    [[...named]],
  )
  return rows.map(({ name }) => String(name))
}
