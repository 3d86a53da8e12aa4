// @ts-check
// The migrations as files, and which of them a database has.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MigrationError } from './client.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {{ version: string, name: string, up: string, down: string, checksum: string }} Migration */
/** @typedef {{ version: string, name: string, checksum: string | null, applied_at: unknown }} AppliedMigration */
/** @typedef {{ version: string, name: string, state: 'applied' | 'pending' | 'edited' | 'unknown' }} MigrationStatus */

/** Where schema.sql and the migrations are. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** @returns {Promise<Migration[]>} */
export async function readMigrations() {
  const directory = join(root, 'migrations')
  const files = (await readdir(directory)).filter((file) => file.endsWith('.up.sql')).sort()
  return Promise.all(
    files.map(async (file) => {
      const [, version, name] = /^(\d{3})_(\w+)\.up\.sql$/.exec(file) ?? []
      if (!version || !name) throw new MigrationError(`${file} is not named NNN_name.up.sql.`)
      const up = await readText(join(directory, file))
      const down = await readText(join(directory, `${version}_${name}.down.sql`))
      return { version, name, up, down, checksum: createHash('sha256').update(up).digest('hex') }
    }),
  )
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
  const known = migrations.map(({ version, name, checksum }) => {
    const row = byVersion.get(version)
    if (!row) return { version, name, state: 'pending' }
    return { version, name, state: row.checksum !== null && row.checksum !== checksum ? 'edited' : 'applied' }
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

/** Files that psql ran have recorded themselves, but cannot know their own checksum. @param {Client} client @param {Migration[]} migrations */
export async function adoptChecksums(client, migrations) {
  if ((await readApplied(client)).length === 0) return
  for (const { version, checksum } of migrations) {
    await client.query('update hiring.schema_migrations set checksum = $2 where version = $1 and checksum is null', [
      version,
      checksum,
    ])
  }
}

/** The base schema of a new installation. */
export const readBaseSchema = () => readText(join(root, 'schema.sql'))
