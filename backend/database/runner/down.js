// @ts-check
// The way down: migrations are taken back, last first, all in one transaction. Before, `rollBack` shows what will be
// lost, asks, and saves it; the library's plain way does none of that.

import { logAction } from './action-log.js'
import { planBackup } from './backup.js'
import { codeOf, explain, isLostConnection, MigrationError } from './client.js'
import { dropDependents, readDependents } from './dependents.js'
import { countLosses, listColumns, readDoomed, readDoomedTables } from './losses.js'
import { parseVersion, readApplied, readMigrations, refuseEdited } from './migrations.js'
import { forgetUnfinished, readUnfinished } from './online.js'
import { inQuietMoment, listTablesIn } from './quiet-moment.js'
import { asOnlyRunner } from './session.js'
import { countWaitingTasks, dropQueue, hasOwnQueue } from './task-queue.js'
import { formatCount } from './words.js'
import { listWorkers, refuseWorkers } from './workers.js'

/** @typedef {import('./backup.js').Backup} Backup */
/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./dependents.js').Dependent} Dependent */
/** @typedef {import('./losses.js').Doomed} Doomed */
/** @typedef {import('./losses.js').DoomedTable} DoomedTable */
/** @typedef {import('./losses.js').Loss} Loss */
/** @typedef {import('./migrations.js').Migration} Migration */
/** @typedef {import('./quiet-moment.js').Patience} Patience */
/** @typedef {import('./workers.js').Worker} Worker */
/** @typedef {{ versions: string[], losses: Loss[], dependents: Dependent[], workers: Worker[] }} Plan `versions`: last first. */

const twoMinutesMs = 120_000
const portalTables = 'public.users public.jobs public.applications'

/**
 * Takes back what came after a version, without questions and without a backup: for tests and programs.
 * @param {Client} client @param {Migration[]} migrations @param {string | undefined} limit
 * @param {(message: string) => void} log
 */
export async function goDown(client, migrations, limit = '000', log) {
  const scope = await readScope(client, migrations, limit)
  await takeBack(client, scope, log)
  return scope.back.map(({ version }) => version)
}

/**
 * Takes back what came after a version, having shown what is lost, asked, and saved it.
 * @param {Client} client One connection of its own.
 * @param {object} options
 * @param {string | number | undefined} [options.to] The last version that stays; default: none.
 * @param {string | null} options.backup The directory in which the backup's own is made; null: no backup.
 * @param {(plan: Plan) => Promise<boolean>} options.confirm
 * @param {(message: string) => void} options.log
 * @param {string} [options.directory] Other migrations than this checkout's.
 * @returns {Promise<{ ran: string[], backup: string | null }>} What was taken back, and where the backup is.
 */
export async function rollBack(client, { to, backup: parent, confirm, log, directory }) {
  const migrations = await readMigrations(directory)
  const limit = parseVersion(to, migrations) ?? '000'
  return asOnlyRunner(client, log, async () => {
    refuseEdited(migrations, await readApplied(client))
    const scope = await readScope(client, migrations, limit)
    if (scope.back.length === 0 && !scope.queue) return { ran: [], backup: null }
    refuseWorkers(await listWorkers(client))
    const { plan, doomed, tables } = await makePlan(client, scope)
    for (const line of describePlan(plan, parent)) log(line)
    if (!(await confirm(plan))) return { ran: [], backup: null }

    const content = { versions: plan.versions.toReversed(), tables, dependents: plan.dependents, queue: scope.queue }
    const backup = parent === null ? null : planBackup(client, parent, content, log)
    await takeBackSaved(client, { scope, plan, doomed, backup }, log)
    return { ran: plan.versions, backup: backup?.directory ?? null }
  })
}

/**
 * @typedef {object} Scope
 * @property {Migration[]} back What is taken back, last first.
 * @property {string[]} applied Those of them that are recorded; the others were only begun.
 * @property {boolean} queue Whether the task queue goes as well.
 */

/** @param {Client} client @param {Migration[]} migrations @param {string} limit @returns {Promise<Scope>} */
async function readScope(client, migrations, limit) {
  const files = new Map(migrations.map((migration) => [migration.version, migration]))
  const applied = (await readApplied(client)).filter(({ version }) => version > limit)
  const begun = await readUnfinished(client)
  const versions = new Set(applied.map(({ version }) => version))
  if (begun !== null && begun > limit) versions.add(begun)
  const [first] = migrations
  // Nothing is recorded, but something of the first one is there: psql ran its steps, and no more.
  if (first && versions.size === 0 && first.version > limit && (await hasTraces(client))) versions.add(first.version)

  const back = [...versions]
    .sort()
    .reverse()
    .map((version) => {
      const migration = files.get(version)
      if (migration) return migration
      const name = applied.find((row) => row.version === version)?.name ?? 'unknown'
      throw new MigrationError(
        `This database has migration ${version}_${name}, which this checkout lacks. Roll back with the newer one.`,
      )
    })
  const isComplete = migrations.every(({ version }) => version > limit)
  return {
    back,
    applied: applied.map(({ version }) => version),
    queue: isComplete && (await hasOwnQueue(client)),
  }
}

/** A schema of that name may also be somebody else's. @param {Client} client */
async function hasTraces(client) {
  const { rows } = await client.query(
    `select coalesce(
              to_regclass('hiring.schema_migrations'),
              to_regclass('hiring.unfinished_migration'),
              to_regclass('hiring.portal_columns')
            ) is not null as found`,
  )
  return rows[0]?.found === true
}

/** @param {Client} client @param {Scope} scope @returns {Promise<{ plan: Plan, doomed: Doomed, tables: DoomedTable[] }>} */
async function makePlan(client, { back, queue }) {
  await client.query('begin isolation level repeatable read read only')
  try {
    const doomed = await readDoomed(client, back)
    const tables = await readDoomedTables(client, doomed)
    const losses = await countLosses(client, tables)
    if (queue) losses.push({ what: 'waiting tasks', rows: await countWaitingTasks(client) })
    const dependents = await readDependents(client, back, doomed, { queue })
    const plan = { versions: back.map(({ version }) => version), losses, dependents, workers: [] }
    return { plan, doomed, tables }
  } finally {
    await client.query('rollback')
  }
}

/** @param {Plan} plan @param {string | null} backup @returns {string[]} */
function describePlan({ versions, losses, dependents }, backup) {
  const lost = losses.filter(({ rows }) => rows > 0)
  return [
    versions.length > 0 ? `down takes back ${versions.join(', ')}` : 'down removes the task queue',
    lost.length > 0 ? 'what will be lost:' : 'no data will be lost',
    ...lost.map(({ what, rows }) => `  ${what}: ${formatCount(rows, 'row')}`),
    dependents.length > 0 ? 'what the portal has built on it goes too:' : '',
    ...dependents.map(({ kind, name, on }) => `  ${kind} ${name} (on ${on})`),
    backup === null
      ? 'WITHOUT A BACKUP (--no-backup): all of this is gone for good'
      : 'all of this is saved first, with a script that puts it back',
  ].filter((line) => line !== '')
}

/**
 * @param {Client} client
 * @param {{ scope: Scope, plan: Plan, doomed: Doomed, backup: Backup | null }} work
 * @param {(message: string) => void} log
 */
async function takeBackSaved(client, { scope, plan, doomed, backup }, log) {
  const progress = { isDone: false }
  try {
    await backup?.readAhead()
    await takeBack(client, scope, log, async (drop) => {
      refuseWorkers(await listWorkers(client))
      refuseNewcomers(plan.dependents, await readDependents(client, scope.back, doomed, { queue: scope.queue }))
      await backup?.complete()
      await dropDependents(client, plan.dependents)
      const before = await listColumns(client)
      await drop()
      refuseSurprises(before, await listColumns(client), { plan, doomed })
      progress.isDone = true
    })
  } catch (error) {
    // Once the commit is on its way, only the server knows whether the data is still there.
    if (!progress.isDone) await backup?.discard().catch(() => {})
    throw error
  }
  if (backup) log(`backup: ${backup.directory}`)
}

/** @param {Dependent[]} agreed @param {Dependent[]} present */
function refuseNewcomers(agreed, present) {
  if (JSON.stringify(agreed) === JSON.stringify(present)) return
  throw new MigrationError(
    'down has changed nothing: what the portal has built on the orchestrator has changed while you read. Run down again.',
  )
}

/**
 * Nothing may go that was not shown and saved, whatever a file does.
 * @param {string[]} before @param {string[]} after @param {{ plan: Plan, doomed: Doomed }} known
 */
function refuseSurprises(before, after, { plan, doomed }) {
  const left = new Set(after)
  const expected = new Set([
    ...doomed.columns.map(({ table, name }) => `${table}.${name}`),
    ...plan.dependents.map(({ name }) => name),
  ])
  const surprises = before.filter(
    (column) =>
      !left.has(column) && !expected.has(column) && !doomed.tables.some((table) => column.startsWith(`${table}.`)),
  )
  if (surprises.length === 0) return
  throw new MigrationError(
    `down has changed nothing: the migrations would delete more than was saved: ${surprises.join(', ')}. This is a fault of theirs.`,
  )
}

/**
 * @param {Client} client @param {Scope} scope @param {(message: string) => void} log
 * @param {(drop: () => Promise<void>) => Promise<void>} [around] What happens in the same transaction.
 */
async function takeBack(client, { back, applied, queue }, log, around = (drop) => drop()) {
  if (back.length === 0 && !queue) return
  const text = back.map(({ up, down }) => `${up}\n${down}`).join('\n')
  const tables = await listTablesIn(client, `${portalTables} ${text}`)
  await inQuietMoment(client, { what: 'down', tables }, { log, patienceMs: twoMinutesMs }, () =>
    around(async () => {
      await forgetUnfinished(client)
      for (const migration of back) await runDown(client, migration)
      if (queue) await dropQueue(client)
      for (const { version, name } of back) {
        if (applied.includes(version)) await logAction(client, 'migration_rolled_back', { version, name })
      }
    }),
  )
  for (const { version, name } of back) log(`rolled back ${version}_${name}`)
  if (queue) log('removed the task queue')
}

/** The file's own begin and commit are for psql: here all files are one transaction. @param {Client} client @param {Migration} migration */
async function runDown(client, { version, name, down }) {
  try {
    await client.query(down.replace(/^begin;$/m, '').replace(/^commit;\s*$/m, ''))
  } catch (error) {
    const outcome = isLostConnection(error) ? 'did not come to its end' : 'failed, and nothing was rolled back'
    const detail =
      codeOf(error) === stillNeeded && error instanceof Error && 'detail' in error ? ` ${error.detail}.` : ''
    throw new MigrationError(`${version}_${name}.down.sql ${outcome}: ${explain(error)}${detail}`, { cause: error })
  }
}

/** Its detail names what depends on the thing. */
const stillNeeded = '2BP01'
