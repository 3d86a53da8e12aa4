// @ts-check
// The one migration runner. Plain JavaScript for bare Node 20 or newer:
//   node backend/database/runMigration.js [up | down | status | preflight | verify] [--to NNN] [--base]
// DATABASE_URL names the server; without it DATA_DIR names the directory of the embedded database.

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preflight, verify } from './inspection.js'

const here = dirname(fileURLToPath(import.meta.url))
/** Any fixed number does: whoever holds it migrates, everybody else waits. */
const lockKey = 7_310_042_026_001

/**
 * What the runner needs of a connection; `pg.Client` has it. Text without parameters may hold several statements.
 * @typedef {{ query(text: string, parameters?: unknown[]): Promise<{ rows: any[] }> }} Client
 */
/** @typedef {{ version: string, name: string, up: string, down: string, checksum: string }} Migration */
/** @typedef {{ version: string, name: string, checksum: string | null, applied_at: unknown }} AppliedMigration */
/** @typedef {{ version: string, name: string, state: 'applied' | 'pending' | 'edited' | 'unknown' }} MigrationStatus */
/** @typedef {import('./inspection.js').Finding} Finding */
/**
 * @typedef {object} MigrateOptions
 * @property {'up' | 'down' | 'status'} [command] Default `up`.
 * @property {string | number | undefined} [to] `up`: the last version to apply; `down`: the last one that stays (0: none).
 * @property {boolean} [base] Apply schema.sql first where there is no table `users`: for new installations.
 * @property {(message: string) => void} [log]
 */

/** A refusal or failure of the runner; the message says what to do. */
export class MigrationError extends Error {
  /** @param {string} message @param {ErrorOptions} [options] */
  constructor(message, options) {
    super(message, options)
    this.name = 'MigrationError'
  }
}

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

/** @returns {Promise<Migration[]>} */
export async function readMigrations() {
  const directory = join(here, 'migrations')
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
function parseVersion(to, migrations) {
  if (to === undefined) return undefined
  const version = String(to).padStart(3, '0')
  if (version !== '000' && !migrations.some((migration) => migration.version === version)) {
    const known = migrations.map((migration) => migration.version).join(', ')
    throw new MigrationError(`There is no migration ${version}; there are ${known}.`)
  }
  return version
}

/** @param {Client} client @returns {Promise<AppliedMigration[]>} */
async function readApplied(client) {
  const { rows: found } = await client.query("select to_regclass('hiring.schema_migrations') is not null as recorded")
  if (!found[0]?.recorded) return []
  const { rows } = await client.query(
    'select version, name, checksum, applied_at from hiring.schema_migrations order by version',
  )
  return rows
}

/** @param {Migration[]} migrations @param {AppliedMigration[]} applied @returns {MigrationStatus[]} */
function describe(migrations, applied) {
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
function refuseEdited(migrations, applied) {
  const edited = describe(migrations, applied).find(({ state }) => state === 'edited')
  if (!edited) return
  throw new MigrationError(
    `Migration ${edited.version}_${edited.name} was changed after this database ran it. ` +
      'Restore the released file and write the change as a new migration.',
  )
}

/** @param {Client} client @param {(message: string) => void} log */
async function applyBase(client, log) {
  const { rows } = await client.query("select to_regclass('public.users') is null as missing")
  if (!rows[0]?.missing) return
  await run(client, 'schema.sql', await readText(join(here, 'schema.sql')))
  log('applied schema.sql')
}

/**
 * @param {Client} client @param {Migration[]} migrations @param {string | undefined} limit
 * @param {(message: string) => void} log
 */
async function goUp(client, migrations, limit, log) {
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

/**
 * @param {Client} client @param {Migration[]} migrations @param {string | undefined} limit
 * @param {(message: string) => void} log
 */
async function goDown(client, migrations, limit = '000', log) {
  const applied = (await readApplied(client)).filter((row) => row.version > limit).reverse()
  const files = new Map(migrations.map((migration) => [migration.version, migration]))
  for (const { version, name } of applied) {
    if (files.has(version)) continue
    throw new MigrationError(
      `This database has migration ${version}_${name}, which this checkout lacks. Roll back with the newer one.`,
    )
  }
  for (const { version, name } of applied) {
    await run(client, `${version}_${name}.down.sql`, files.get(version)?.down ?? '')
    log(`rolled back ${version}_${name}`)
  }
  return applied.map(({ version }) => version)
}

/** Files that psql ran have recorded themselves, but cannot know their own checksum. @param {Client} client @param {Migration[]} migrations */
async function adoptChecksums(client, migrations) {
  if ((await readApplied(client)).length === 0) return
  for (const { version, checksum } of migrations) {
    await client.query('update hiring.schema_migrations set checksum = $2 where version = $1 and checksum is null', [
      version,
      checksum,
    ])
  }
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
async function run(client, file, sql) {
  try {
    await client.query(sql)
  } catch (error) {
    await client.query('rollback')
    throw new MigrationError(`${file} failed and changed nothing: ${explain(error)}`, { cause: error })
  }
}

/** @param {unknown} error */
function explain(error) {
  if (!(error instanceof Error)) return String(error)
  const hint = 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint}` : ''
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return `${error.message}${code}${hint}`
}

// --- Command line --------------------------------------------------------------------------------------------

const usage = `Usage: node backend/database/runMigration.js [up | down | status | preflight | verify] [--to NNN] [--base]

  up         apply what is pending (default); --to NNN stops there; --base creates users, jobs, applications if missing
  down       roll back everything, last first; --to NNN keeps NNN and what is before it
  status     list the migrations; exit code 3 when one is pending or was changed
  preflight  say whether up can begin; changes nothing; exit code 4 when something is in the way
  verify     say whether everything is in place, invariants and log chains included; exit code 4 when not

DATABASE_URL names the server, or DATA_DIR the directory of the embedded database.`

/** @typedef {'up' | 'down' | 'status' | 'preflight' | 'verify'} Command */
/** @type {readonly string[]} */
const commands = ['up', 'down', 'status', 'preflight', 'verify']

/** @param {string | undefined} word @returns {word is Command} */
const isCommand = (word) => word !== undefined && commands.includes(word)

/** @param {string[]} words @returns {{ command: Command, base: boolean, to: string | undefined } | null} */
function parseArguments(words) {
  /** @type {Command | undefined} */
  let command
  /** @type {string | undefined} */
  let to
  let base = false
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === '--base') base = true
    else if (word === '--to' && /^\d{1,3}$/.test(words[index + 1] ?? '')) to = words[++index]
    else if (command === undefined && isCommand(word)) command = word
    else return null
  }
  return { command: command ?? 'up', to, base }
}

/** @returns {Promise<{ client: Client, close(): Promise<void> }>} */
async function connect() {
  const { default: pg } = await import('pg')
  const { DATABASE_URL: url, DATA_DIR: dataDir } = process.env
  if (url) {
    const client = new pg.Client({ connectionString: url, application_name: 'hiring migrations' })
    await client.connect()
    return { client, close: () => client.end() }
  }
  if (!dataDir) throw new MigrationError('Set DATABASE_URL, e.g. postgres://user:password@localhost:5432/portal.')

  return openEmbedded(dataDir)
}

/**
 * The embedded database takes no lock on its files, and a second process would corrupt them: the runner takes the
 * same lock as the application does.
 * @param {string} directory
 */
async function openEmbedded(directory) {
  const { default: pg } = await import('pg')
  const { PGlite } = await import('@electric-sql/pglite')
  const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist')
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres')
  const { lock } = await import('proper-lockfile')

  await mkdir(directory, { recursive: true })
  const release = await lock(directory, { lockfilePath: join(directory, 'lock') }).catch((cause) => {
    throw new MigrationError(`${directory} is held by another process: stop the application first.`, { cause })
  })
  const lite = await PGlite.create(join(directory, 'database'), { extensions: { btree_gist } })
  const client = new pg.Client(/** @type {import('pg').ClientConfig} */ (createPgConfig(lite)))
  await client.connect()
  const close = async () => {
    await client.end()
    await lite.close()
    await release()
  }
  return { client, close }
}

/** @param {Finding[]} findings @returns {number} The exit code. */
function report(findings) {
  for (const { check, problems } of findings) {
    console.log(`${problems.length === 0 ? 'ok  ' : 'NO  '}${check}`)
    for (const problem of problems) console.log(`      ${problem}`)
  }
  return findings.every(({ problems }) => problems.length === 0) ? 0 : 4
}

/** @param {string[]} words @returns {Promise<number>} The exit code. */
async function main(words) {
  const options = parseArguments(words)
  if (!options) {
    console.error(usage)
    return 2
  }
  const { command, base, to } = options
  const { client, close } = await connect()
  try {
    if (command === 'preflight' || command === 'verify') return report(await inspect(client, { command, base }))
    const { ran, status } = await migrate(client, { command, base, to, log: (message) => console.log(message) })
    if (command === 'status') {
      for (const { version, name, state } of status) console.log(`${version}  ${state.padEnd(8)} ${name}`)
      return status.every(({ state }) => state === 'applied') ? 0 : 3
    }
    if (ran.length === 0) console.log('nothing to do')
    return 0
  } finally {
    await close()
  }
}

const startedDirectly =
  process.argv[1] !== undefined && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)
if (startedDirectly) {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof MigrationError ? error.message : `The database cannot be reached: ${explain(error)}`)
    process.exitCode = 1
  }
}
