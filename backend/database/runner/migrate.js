// @ts-check
// Migrating as a library: the command line, the application's start and the tests all come through here.

import { goDown } from './down.js'
import { describe, parseVersion, readApplied, readMigrations, refuseEdited } from './migrations.js'
import { readUnfinished } from './online.js'
import { asOnlyRunner } from './session.js'
import { goUp, lookAhead, rehearseUp } from './up.js'
import { verify } from './verify.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrations.js').Migration} Migration */
/** @typedef {import('./migrations.js').MigrationStatus} MigrationStatus */
/** @typedef {{ check: string, problems: string[], notes?: string[] }} Finding No problems: the check is passed. Notes inform. */
/**
 * @typedef {object} MigrateOptions
 * @property {'up' | 'down' | 'status'} [command] Default `up`.
 * @property {string | number | undefined} [to] `up`: the last version to apply; `down`: the last one that stays (0: none).
 * @property {boolean} [base] Apply schema.sql first where there is no table `users`: for new installations.
 * @property {boolean | undefined} [online] `up`: work in small steps beside a running portal; by default where it has many rows.
 * @property {boolean} [dryRun] `up`: only say what would run.
 * @property {number} [patienceMs] How long to go on asking for a lock that somebody holds.
 * @property {string} [directory] Other migrations than this checkout's.
 * @property {(message: string) => void} [log]
 */

const twoMinutesMs = 120_000

/**
 * Brings a database to a version. A failed file leaves nothing behind.
 * @param {Client} client One connection of its own: the runner holds a session lock on it.
 * @param {MigrateOptions} [options]
 * @returns {Promise<{ ran: string[], status: MigrationStatus[] }>} What ran now, and where the database stands.
 */
export async function migrate(client, options = {}) {
  const { command = 'up', to, base = false, online, dryRun = false, patienceMs = twoMinutesMs, directory } = options
  const { log = () => {} } = options
  const migrations = await readMigrations(directory)
  const limit = parseVersion(to, migrations)
  const readStatus = () => describeStanding(client, migrations)
  if (command === 'status') return { ran: [], status: await readStatus() }

  const up = { limit, base, online, patienceMs, log }
  if (dryRun) {
    refuseEdited(migrations, await readApplied(client))
    await rehearseUp(client, migrations, up)
    return { ran: [], status: await readStatus() }
  }
  return asOnlyRunner(client, log, async () => {
    refuseEdited(migrations, await readApplied(client))
    const ran = command === 'up' ? await goUp(client, migrations, up) : await goDown(client, migrations, limit, log)
    return { ran, status: await readStatus() }
  })
}

/** @param {Client} client @param {Migration[]} migrations @returns {Promise<MigrationStatus[]>} */
async function describeStanding(client, migrations) {
  const unfinished = await readUnfinished(client)
  return describe(migrations, await readApplied(client)).map((row) =>
    row.version === unfinished && row.state === 'pending' ? { ...row, unfinished: true } : row,
  )
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
    return [{ check: 'released files', problems }, ...(await lookAhead(client, files, { base }))]
  }
  if (pending.length > 0) problems.push(`Not applied: ${pending.join(', ')}.`)
  const files = migrations.filter(({ version }) => !pending.includes(version))
  // Without the last migrations there is not yet everything to look at.
  return [{ check: 'migrations', problems }, ...(pending.length > 0 ? [] : await verify(client, files))]
}
