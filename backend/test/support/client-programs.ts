// PostgreSQL's own programs, which some tests drive. They come with a client package, not with a server, and in a
// version of their own.

import { execFileSync, spawnSync } from 'node:child_process'
import { inject } from 'vitest'

type Program = 'psql' | 'pg_dump'

const readVersion = (name: Program): string | null => {
  const { status, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8' })
  // Where everything must run, a program that went missing would take its tests away without a word.
  if (status !== 0 && process.env.CI)
    throw new Error(`${name} is missing: install the Debian package postgresql-client.`)
  return status === 0 ? stdout : null
}

/** Whether a program of PostgreSQL's client is on this machine. */
export const hasProgram = (name: Program): boolean => readVersion(name) !== null

/** pg_dump refuses a server that is newer than itself. */
const canDump = (): boolean => {
  const major = Number.parseInt(/\d+/.exec(readVersion('pg_dump') ?? '')?.[0] ?? '0', 10)
  return major >= Number.parseInt(inject('postgres').version, 10)
}

/** Whether psql is here, and a pg_dump that reads the server of this run. */
export const clientPrograms = hasProgram('psql') && canDump()

/** Runs a file as its reader would, on its own: the first error ends it. */
export const runPsqlFile = (url: string, path: string): string =>
  execFileSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', path, url], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** The whole schema as SQL. Newer versions of pg_dump frame it with a random word, which is left out. */
export const dumpSchema = (url: string, ...flags: string[]): string =>
  execFileSync('pg_dump', ['-s', ...flags, url], { encoding: 'utf8' }).replaceAll(/^\\(un)?restrict .*$/gm, '')
