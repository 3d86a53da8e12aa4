// @ts-check
// Migrating as a library: the command line, the application's start and the tests all come through here.

import { goDown } from './down.js'
import { describe, parseVersion, readApplied, readMigrations, refuseEdited } from './migrations.js'
import { preflight } from './preflight.js'
import { applyBase, goUp } from './up.js'
import { verify } from './verify.js'

/** Any fixed number does: whoever holds it migrates, everybody else waits. */
const lockKey = 7_310_042_026_001

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrations.js').MigrationStatus} MigrationStatus */
/** @typedef {{ check: string, problems: string[] }} Finding No problems: the check is passed. */
/**
 * @typedef {object} MigrateOptions
 * @property {'up' | 'down' | 'status'} [command] Default `up`.
 * @property {string | number | undefined} [to] `up`: the last version to apply; `down`: the last one that stays (0: none).
 * @property {boolean} [base] Apply schema.sql first where there is no table `users`: for new installations.
 * @property {(message: string) => void} [log]
 */

/**
 * Brings a database to a version. The files carry their own transactions, so a failed one leaves nothing behind.
 * @param {Client} client One connection of its own: the runner holds a session lock on it.
 * @param {MigrateOptions} [options]
 * @returns {Promise<{ ran: string[], status: MigrationStatus[] }>} What ran now, and where the database stands.
 */
export async function migrate(client, { command = 'up', to, base = false, log = () => {} } = {}) {
  const migrations = await readMigrations()
  const limit = parseVersion(to, migrations)
  if (command === 'status') return { ran: [], status: describe(migrations, await readApplied(client)) }

  await client.query('select pg_advisory_lock($1)', [lockKey])
  try {
    if (base && command === 'up') await applyBase(client, log)
    refuseEdited(migrations, await readApplied(client))
    const ran =
      command === 'up' ? await goUp(client, migrations, limit, log) : await goDown(client, migrations, limit, log)
    return { ran, status: describe(migrations, await readApplied(client)) }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey])
  }
}

/**
 * Looks before (`preflight`) or after (`verify`) a migration, and changes nothing.
 * @param {Client} client
 * @param {{ command: 'preflight' | 'verify', base?: boolean }} options
 * @returns {Promise<Finding[]>} One finding per check; a check without problems is passed.
 */
export async function inspect(client, { command, base = false }) {
  const migrations = await readMigrations()
  const status = describe(migrations, await readApplied(client))
  /** @param {MigrationStatus['state']} state */
  const versionsThatAre = (state) => status.filter((row) => row.state === state).map(({ version }) => version)
  const problems = versionsThatAre('edited').map((version) => `${version} was changed after this database ran it.`)
  const pending = versionsThatAre('pending')
  if (command === 'preflight') {
    const files = migrations.filter(({ version }) => pending.includes(version))
    return [{ check: 'released files', problems }, ...(await preflight(client, files, { base }))]
  }
  if (pending.length > 0) problems.push(`Not applied: ${pending.join(', ')}.`)
  const files = migrations.filter(({ version }) => !pending.includes(version))
  // Without the last migrations there is not yet everything to look at.
  return [{ check: 'migrations', problems }, ...(pending.length > 0 ? [] : await verify(client, files))]
}
