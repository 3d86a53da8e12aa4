// @ts-check
// The long work of a migration on a portal in use: in many small steps, before the .up.sql, which then finds it done.
// A run that breaks off leaves a mark, so that the next one goes on and a rollback takes the steps back as well.

import { explain, isLostConnection, MigrationError } from './client.js'
import { listTablesIn, runBriefly, runPatiently } from './quiet-moment.js'
import { formatDuration } from './words.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrations.js').Migration} Migration */
/** @typedef {import('./quiet-moment.js').Patience} Patience */

/** With more rows than this an index or a check takes long enough to be noticed. */
const largeTableRows = 10_000

/** Whether a table of the portal is too large to be worked on at one go. @param {Client} client */
export async function isLargePortal(client) {
  const tables = await listTablesIn(client, 'public.users public.jobs public.applications')
  for (const table of tables) {
    const { rows } = await client.query(
      `select count(*) > $1 as large from (select from ${table} limit $1::bigint + 1) as counted`,
      [largeTableRows],
    )
    if (rows[0]?.large) return true
  }
  return false
}

/** @param {Client} client @param {Migration} migration @param {Patience} patience */
export async function prepareOnline(client, { version, name, online }, patience) {
  const file = `${version}_${name}.online.sql`
  await markUnfinished(client, version)
  for (const [index, { title, patient, sql }] of online.entries()) {
    const what = `${version} step ${index + 1} of ${online.length}, ${title}`
    const startedAt = performance.now()
    try {
      await dropBrokenIndexes(client, sql)
      if (patient) await runPatiently(client, { what, sql }, patience)
      else await runBriefly(client, { what, sql, tables: await listTablesIn(client, sql) }, patience)
    } catch (error) {
      if (error instanceof MigrationError) throw error
      const wayOut = isLostConnection(error)
        ? ''
        : ' The steps before it stay and do no harm: up goes on from here, down takes them back.'
      throw new MigrationError(`${file} stopped at step ${index + 1} (${title}): ${explain(error)}${wayOut}`, {
        cause: error,
      })
    }
    patience.log(`${what} (${formatDuration(startedAt)})`)
  }
}

/** @param {Client} client @param {string} version */
async function markUnfinished(client, version) {
  await client.query(
    `create schema if not exists hiring;
     create table if not exists hiring.unfinished_migration (
       version text primary key,
       started_at timestamptz not null default now()
     )`,
  )
  await client.query('insert into hiring.unfinished_migration (version) values ($1) on conflict (version) do nothing', [
    version,
  ])
}

/** The version whose steps began and whose .up.sql did not come. @param {Client} client @returns {Promise<string | null>} */
export async function readUnfinished(client) {
  const { rows: found } = await client.query("select to_regclass('hiring.unfinished_migration') is not null as marked")
  if (!found[0]?.marked) return null
  const { rows } = await client.query('select version from hiring.unfinished_migration order by version limit 1')
  return rows[0]?.version ?? null
}

/** @param {Client} client */
export async function forgetUnfinished(client) {
  await client.query('drop table if exists hiring.unfinished_migration')
}

/**
 * A concurrent build that was broken off leaves an index which is of no use and which `if not exists` takes for done.
 * @param {Client} client @param {string} sql
 */
async function dropBrokenIndexes(client, sql) {
  const names = [...sql.matchAll(/create\s+(?:unique\s+)?index\s+concurrently\s+(?:if\s+not\s+exists\s+)?(\w+)/gi)]
  if (names.length === 0) return
  const { rows } = await client.query(
    `select indexrelid::regclass::text as name
       from pg_index
       join pg_class on pg_class.oid = indexrelid
      where not indisvalid
        and relnamespace = 'public'::regnamespace
        and relname = any ($1)`,
    [names.map(([, name]) => name)],
  )
  for (const { name } of rows) await client.query(`drop index concurrently if exists ${name}`)
}
