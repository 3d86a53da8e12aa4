// @ts-check
// The way up: what is pending is applied, file by file.

import { explain, MigrationError } from './client.js'
import { adoptChecksums, readApplied, readBaseSchema } from './migrations.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrations.js').Migration} Migration */

/** @param {Client} client @param {(message: string) => void} log */
export async function applyBase(client, log) {
  const { rows } = await client.query("select to_regclass('public.users') is null as missing")
  if (!rows[0]?.missing) return
  await run(client, 'schema.sql', await readBaseSchema())
  log('applied schema.sql')
}

/**
 * @param {Client} client @param {Migration[]} migrations @param {string | undefined} limit
 * @param {(message: string) => void} log
 */
export async function goUp(client, migrations, limit, log) {
  const applied = new Set((await readApplied(client)).map((row) => row.version))
  const pending = migrations.filter(({ version }) => !applied.has(version) && (limit === undefined || version <= limit))
  for (const { version, name, up } of pending) {
    await run(client, `${version}_${name}.up.sql`, up)
    log(`applied ${version}_${name}`)
  }
  await adoptChecksums(client, migrations)
  await analyze(client, pending)
  return pending.map(({ version }) => version)
}

/** New columns and tables have no statistics, and the planner guesses badly without. @param {Client} client @param {Migration[]} ran */
async function analyze(client, ran) {
  const names = new Set(ran.flatMap(({ up }) => [...up.matchAll(/\bpublic\.(\w+)/g)].map(([, name]) => name)))
  const { rows } = await client.query(
    "select quote_ident(relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname = any ($1)",
    [[...names]],
  )
  for (const { name } of rows) await client.query(`analyze public.${name}`)
}

/** @param {Client} client @param {string} file @param {string} sql */
export async function run(client, file, sql) {
  try {
    await client.query(sql)
  } catch (error) {
    await client.query('rollback')
    throw new MigrationError(`${file} failed and changed nothing: ${explain(error)}`, { cause: error })
  }
}
