// @ts-check
// The migrations as files, and which of them a database has.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MigrationError } from './client.js'

/** @typedef {import('./client.js').Client} Client */
/**
 * Work that is done before the .up.sql. A patient step blocks nobody and may take its time; any other one needs the
 * table to itself for an instant.
 * @typedef {{ title: string, patient: boolean, sql: string }} Step
 */
/**
 * @typedef {object} Migration
 * @property {string} version Three digits.
 * @property {string} name
 * @property {string} up
 * @property {string} down
 * @property {Step[]} online None: the .up.sql is quick by itself.
 * @property {string} checksum SHA-256 of the .up.sql.
 * @property {string[]} replaces Checksums of earlier texts that lead to the same schema.
 */
/** @typedef {{ version: string, name: string, checksum: string | null, applied_at: unknown }} AppliedMigration */
/**
 * `unknown`: not among the files of this checkout. `unfinished`: pending, and a run of its steps broke off.
 * @typedef {{ version: string, name: string, state: 'applied' | 'pending' | 'edited' | 'unknown', unfinished?: true }} MigrationStatus
 */

/** Where schema.sql and the migrations are. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** @param {string} [directory] Another one than this checkout's. @returns {Promise<Migration[]>} */
export async function readMigrations(directory = join(root, 'migrations')) {
  const files = (await readdir(directory)).sort()
  const ups = files.filter((file) => file.endsWith('.up.sql'))
  return Promise.all(
    ups.map(async (file) => {
      const [, version, name] = /^(\d{3})_(\w+)\.up\.sql$/.exec(file) ?? []
      if (!version || !name) throw new MigrationError(`${file} is not named NNN_name.up.sql.`)
      const up = await readText(join(directory, file))
      const down = await readText(join(directory, `${version}_${name}.down.sql`))
      const steps = `${version}_${name}.online.sql`
      const online = files.includes(steps) ? parseSteps(steps, await readText(join(directory, steps))) : []
      const replaces = [...up.matchAll(/^-- replaces sha256:([0-9a-f]{64})$/gm)].map(([, hex]) => String(hex))
      return { version, name, up, down, online, checksum: hash(up), replaces }
    }),
  )
}

/** @param {string} text */
const hash = (text) => createHash('sha256').update(text).digest('hex')

/**
 * Every step begins with a line `-- step: title` or `-- patient step: title`; what stands before the first is a comment.
 * @param {string} file @param {string} text @returns {Step[]}
 */
export function parseSteps(file, text) {
  const marks = [...text.matchAll(/^-- (patient )?step: *(.*)$/gm)]
  return marks.map((mark, index) => {
    const [line, patient, title = ''] = mark
    const sql = text.slice(mark.index + line.length, marks[index + 1]?.index).trim()
    if (title.trim() === '' || sql === '') throw new MigrationError(`${file}: step ${index + 1} lacks a title or SQL.`)
    return { title: title.trim(), patient: patient !== undefined, sql }
  })
}

/** Line ends are made equal: a checkout on Windows must not look like an edited file. @param {string} path */
async function readText(path) {
  return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')
}

/** @param {string | number | undefined} to @param {Migration[]} migrations */
export function parseVersion(to, migrations) {
  if (to === undefined) return undefined
  const version = String(to).padStart(3, '0')
  if (version !== '000' && !migrations.some((migration) => migration.version === version)) {
    const known = migrations.map((migration) => migration.version).join(', ')
    throw new MigrationError(`There is no migration ${version}; there are ${known}.`)
  }
  return version
}

/** @param {Client} client @returns {Promise<AppliedMigration[]>} */
export async function readApplied(client) {
  const { rows: found } = await client.query("select to_regclass('hiring.schema_migrations') is not null as recorded")
  if (!found[0]?.recorded) return []
  const { rows } = await client.query(
    'select version, name, checksum, applied_at from hiring.schema_migrations order by version',
  )
  return rows
}

/** @param {Migration[]} migrations @param {AppliedMigration[]} applied @returns {MigrationStatus[]} */
export function describe(migrations, applied) {
  const byVersion = new Map(applied.map((row) => [row.version, row]))
  /** @type {MigrationStatus[]} */
  const known = migrations.map(({ version, name, checksum, replaces }) => {
    const row = byVersion.get(version)
    if (!row) return { version, name, state: 'pending' }
    const unchanged = row.checksum === null || [checksum, ...replaces].includes(row.checksum)
    return { version, name, state: unchanged ? 'applied' : 'edited' }
  })
  const files = new Set(migrations.map((migration) => migration.version))
  /** @type {MigrationStatus[]} */
  const unknown = applied
    .filter((row) => !files.has(row.version))
    .map(({ version, name }) => ({ version, name, state: 'unknown' }))
  return [...known, ...unknown]
}

/** @param {Migration[]} migrations @param {AppliedMigration[]} applied */
export function refuseEdited(migrations, applied) {
  const edited = describe(migrations, applied).find(({ state }) => state === 'edited')
  if (!edited) return
  throw new MigrationError(
    `Migration ${edited.version}_${edited.name} was changed after this database ran it. ` +
      'Restore the released file and write the change as a new migration.',
  )
}

/**
 * Files that psql or Supabase ran have recorded themselves, but cannot know their own checksum.
 * @param {Client} client @param {Migration[]} migrations @param {AppliedMigration[]} applied
 * @returns {Promise<Migration[]>} Those that were adopted.
 */
export async function adoptChecksums(client, migrations, applied) {
  const unsigned = new Set(applied.filter(({ checksum }) => checksum === null).map(({ version }) => version))
  const adopted = migrations.filter(({ version }) => unsigned.has(version))
  for (const { version, checksum } of adopted) {
    await client.query('update hiring.schema_migrations set checksum = $2 where version = $1 and checksum is null', [
      version,
      checksum,
    ])
  }
  return adopted
}

/** The base schema of a new installation. */
export const readBaseSchema = () => readText(join(root, 'schema.sql'))
