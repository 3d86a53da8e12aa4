// The embedded database takes no lock on its directory, and a second process would corrupt it silently.
// So a process takes one here first, and leaves its name for whoever is refused.

import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { lock } from 'proper-lockfile'
import { HiringError } from '../../domain/errors.ts'

export interface DataDirectory {
  /** Where the database's own files are. */
  readonly files: string
  release(): Promise<void>
}

interface Owner {
  readonly pid: number
  readonly host: string
}

/** Directories that this very process holds: after a restart in a container its number may be the dead owner's. */
const heldHere = new Set<string>()

/**
 * Takes a data directory for this process, or throws with the name of the process that holds it. A dead process's
 * hold is taken over: at once on the same host, after its heartbeat has stopped on another.
 */
export const takeDataDirectory = async (
  path: string,
  onCompromised: (error: Error) => void,
): Promise<DataDirectory> => {
  const directory = resolve(path)
  await mkdir(directory, { recursive: true })
  const lockfilePath = join(directory, 'lock')
  const ownerFile = join(directory, 'owner.json')

  const owner = await readOwner(ownerFile)
  if (owner?.host === hostname()) {
    if (isHeldBy(owner, directory)) throw heldBy(directory, owner)
    await discardLock(lockfilePath, ownerFile)
  }
  const release = await lock(directory, { lockfilePath, onCompromised }).catch(async (cause: unknown) => {
    throw heldBy(directory, await readOwner(ownerFile), cause)
  })
  heldHere.add(directory)
  await writeFile(ownerFile, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner))

  return {
    files: join(directory, 'database'),
    release: async () => {
      await rm(ownerFile, { force: true })
      heldHere.delete(directory)
      await release()
    },
  }
}

const heldBy = (directory: string, owner: Owner | null, cause?: unknown): HiringError => {
  const holder = owner ? `process ${owner.pid} on ${owner.host}` : 'another process'
  return new HiringError('database.directory_held', { directory, holder }, { cause })
}

const readOwner = async (file: string): Promise<Owner | null> => {
  const content = await readFile(file, 'utf8').catch(() => null)
  if (content === null) return null
  try {
    const { pid, host } = JSON.parse(content) as Partial<Owner>
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null
  } catch {
    // Half written by a process that died: as good as none.
    return null
  }
}

const isHeldBy = (owner: Owner, directory: string): boolean =>
  owner.pid === process.pid ? heldHere.has(directory) : isAlive(owner.pid)

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Drops the lock of a dead owner. Only the owner's own: who has locked later, and leaves no note, keeps it. Moved
 * aside first, as that succeeds for one process only: two that start together must not both take over.
 */
const discardLock = async (lockfilePath: string, ownerFile: string): Promise<void> => {
  try {
    const [locked, noted] = await Promise.all([stat(lockfilePath), stat(ownerFile)])
    if (locked.birthtimeMs > noted.mtimeMs) return
    const aside = `${lockfilePath}.${process.pid}`
    await rename(lockfilePath, aside)
    await rm(aside, { recursive: true, force: true })
  } catch (error) {
    // Gone already: its owner ended well, or somebody else is taking over.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
