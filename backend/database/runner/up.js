// @ts-check
// The way up: what is pending is applied, file by file, each in one transaction.

import { logAction } from './action-log.js'
import { explain, isLostConnection, MigrationError } from './client.js'
import { adoptChecksums, readApplied, readBaseSchema } from './migrations.js'
import { forgetUnfinished, isLargePortal, prepareOnline, readUnfinished } from './online.js'
import { preflight } from './preflight.js'
import { inQuietMoment, listTablesIn } from './quiet-moment.js'
import { formatCount, formatDuration } from './words.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrations.js').Migration} Migration */
/**
 * @typedef {object} UpOptions
 * @property {string | undefined} limit The last version to apply.
 * @property {boolean} base Apply schema.sql first where there is no portal.
 * @property {boolean | undefined} online Whether to work in small steps; undefined: as the portal's size asks for.
 * @property {number} patienceMs How long to go on asking for a lock.
 * @property {(message: string) => void} log
 */

const portalTables = 'public.users public.jobs public.applications'

/** @param {Client} client @param {Migration[]} migrations @param {UpOptions} options @returns {Promise<string[]>} What ran. */
export async function goUp(client, migrations, options) {
  const { log, patienceMs } = options
  const plan = await makePlan(client, migrations, options)
  if (plan.base) {
    await run(client, 'schema.sql', await readBaseSchema())
    log('applied schema.sql')
  }
  const unfinished = await readUnfinished(client)
  if (plan.applied.some(({ version }) => version === unfinished)) await forgetUnfinished(client)
  for (const migration of plan.pending) {
    await applyMigration(client, migration, { ...plan, patience: { log, patienceMs } })
  }
  const adopted = await adoptChecksums(client, migrations, plan.applied)
  for (const { version, name } of adopted) log(`adopted ${version}_${name}, which psql or Supabase had applied`)
  await analyze(client, plan.pending)
  return plan.pending.map(({ version }) => version)
}

/** Says what `up` would do, and does nothing. @param {Client} client @param {Migration[]} migrations @param {UpOptions} options */
export async function rehearseUp(client, migrations, options) {
  const { log } = options
  const { base, pending, online } = await makePlan(client, migrations, options)
  if (base) log('would apply schema.sql')
  if (pending.length > 0)
    log(online ? 'the online way: small steps beside the running portal' : 'the direct way: each file at one go')
  for (const { version, name, up, online: steps } of pending) {
    log(`would apply ${version}_${name}`)
    if (online)
      for (const [index, { title }] of steps.entries()) log(`  step ${index + 1} of ${steps.length}, ${title}`)
    for (const size of await describeSizes(client, up)) log(`  touches ${size}`)
  }
}

/**
 * @typedef {object} Plan
 * @property {import('./migrations.js').AppliedMigration[]} applied
 * @property {Migration[]} pending
 * @property {boolean} base Whether schema.sql comes first.
 * @property {boolean} embedded PGlite: nobody else is connected.
 * @property {boolean} online
 */

/** Looks at everything before anything is changed. @param {Client} client @param {Migration[]} migrations @param {UpOptions} options @returns {Promise<Plan>} */
async function makePlan(client, migrations, { limit, base, online }) {
  const applied = await readApplied(client)
  const done = new Set(applied.map(({ version }) => version))
  const pending = migrations.filter(({ version }) => !done.has(version) && (limit === undefined || version <= limit))
  const { embedded, portal } = await readPlace(client)
  const needsBase = base && !portal
  if (pending.length === 0 && !needsBase) return { applied, pending, base: false, embedded, online: false }
  await refuseProblems(client, pending, base)
  return { applied, pending, base: needsBase, embedded, online: online ?? (!embedded && (await isLargePortal(client))) }
}

/** @param {Client} client @returns {Promise<{ embedded: boolean, portal: boolean }>} */
async function readPlace(client) {
  const { rows } = await client.query(
    "select version() like '%PGlite%' as embedded, to_regclass('public.users') is not null as portal",
  )
  return { embedded: rows[0]?.embedded === true, portal: rows[0]?.portal === true }
}

/**
 * What `preflight` finds. A migration whose steps have begun passed it then, and what it would meet now is its own.
 * @param {Client} client @param {Migration[]} pending @param {{ base: boolean }} options
 */
export async function lookAhead(client, pending, { base }) {
  const begun = await readUnfinished(client)
  const untouched = pending.filter(({ version }) => version !== begun)
  return preflight(client, untouched, { base })
}

/** @param {Client} client @param {Migration[]} pending @param {boolean} base */
async function refuseProblems(client, pending, base) {
  const findings = await lookAhead(client, pending, { base })
  const problems = findings.flatMap(({ check, problems: found }) => found.map((problem) => `  ${check}: ${problem}`))
  if (problems.length === 0) return
  throw new MigrationError(
    ['up has not begun, because something is in the way:', ...problems, 'The command preflight says more.'].join('\n'),
  )
}

/**
 * @param {Client} client @param {Migration} migration
 * @param {{ online: boolean, embedded: boolean, patience: import('./quiet-moment.js').Patience }} way
 */
async function applyMigration(client, migration, { online, embedded, patience }) {
  const { version, name, up, checksum } = migration
  const startedAt = performance.now()
  const prepared = online && migration.online.length > 0
  if (prepared) await prepareOnline(client, migration, patience)

  const what = `${version}_${name}.up.sql`
  const tables = embedded ? [] : await listTablesIn(client, `${portalTables} ${up}`)
  try {
    await inQuietMoment(client, { what, tables }, patience, async () => {
      if (prepared) await client.query(`set local hiring.prepared = '${version}'`)
      await client.query(withoutTransaction(up))
      await client.query('update hiring.schema_migrations set checksum = $2 where version = $1', [version, checksum])
      await forgetUnfinished(client)
      const durationMs = Math.round(performance.now() - startedAt)
      await logAction(client, 'migration_applied', { version, name, duration_ms: durationMs })
    })
  } catch (error) {
    throw asFailure(what, error)
  }
  patience.log(`applied ${version}_${name} (${formatDuration(startedAt)})`)
}

/**
 * The file's own begin and commit are for psql: here the checksum, the log and the end of the online way belong into
 * the same transaction.
 * @param {string} sql
 */
const withoutTransaction = (sql) => sql.replace(/^begin;$/m, '').replace(/^commit;\s*$/m, '')

/** New columns and tables have no statistics, and the planner guesses badly without. @param {Client} client @param {Migration[]} ran */
async function analyze(client, ran) {
  if (ran.length === 0) return
  const tables = await listPublicTablesIn(client, ran.map(({ up }) => up).join('\n'))
  if (tables.length > 0) await client.query(`analyze ${tables.join(', ')}`)
}

/** @param {Client} client @param {string} sql @returns {Promise<string[]>} */
async function describeSizes(client, sql) {
  const { rows } = await client.query(
    `select oid::regclass::text as name, reltuples::float8 as count, pg_size_pretty(pg_total_relation_size(oid)) as size
       from pg_class
      where oid = any (select to_regclass(name) from unnest($1::text[]) as name)
      order by oid`,
    [await listPublicTablesIn(client, sql)],
  )
  // A table that was never analysed has -1.
  return rows.map(({ name, count, size }) =>
    count < 0 ? `${name}: ${size}` : `${name}: about ${formatCount(Number(count), 'row')}, ${size}`,
  )
}

/** @param {Client} client @param {string} sql */
async function listPublicTablesIn(client, sql) {
  const tables = await listTablesIn(client, sql)
  return tables.filter((table) => table.startsWith('public.'))
}

/** @param {Client} client @param {string} file @param {string} sql */
export async function run(client, file, sql) {
  try {
    await client.query(sql)
  } catch (error) {
    // On a lost connection this fails too; the first error is the one to report.
    await client.query('rollback').catch(() => {})
    throw asFailure(file, error)
  }
}

/** @param {string} file @param {unknown} error @returns {MigrationError} */
function asFailure(file, error) {
  if (error instanceof MigrationError) return error
  const outcome = isLostConnection(error) ? 'did not come to its end' : 'failed and changed nothing'
  return new MigrationError(`${file} ${outcome}: ${explain(error)}`, { cause: error })
}
