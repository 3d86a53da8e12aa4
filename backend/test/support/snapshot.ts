// The migrated PGlite database as a file. Migrating takes seconds and loading half a second, so it is done once per
// version of schema, migrations, queue and PGlite, and kept with the installed packages.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { usedKinds } from './open-databases.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const databaseDirectory = join(root, 'backend', 'database')
const cacheDirectory = join(root, 'node_modules', '.cache', 'hiring')
const namePrefix = 'pglite-'

let loaded: Promise<Blob> | undefined

/** The snapshot of the present schema; made first where there is none. */
export function readSnapshot(): Promise<Blob> {
  usedKinds.add('pglite')
  loaded ??= ensureSnapshot().then(async (path) => new Blob([await readFile(path)]))
  return loaded
}

/** Path of the snapshot of the present schema; made first where there is none. */
export async function ensureSnapshot(): Promise<string> {
  const name = `${namePrefix}${hashInputs()}.tar`
  const path = join(cacheDirectory, name)
  if (await exists(path)) return path

  await mkdir(cacheDirectory, { recursive: true })
  const dump = await makeSnapshot()
  // Two processes may do the same work at once; neither ever reads half a file.
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()))
  await rename(unfinished, path)
  await removeOthers(name)
  return path
}

async function makeSnapshot(): Promise<Blob> {
  const { migrate } = await import('../../database/runMigration.js')
  const lite = await PGlite.create({ extensions: { btree_gist } })
  const client = new pg.Client(createPgConfig(lite))
  try {
    await client.connect()
    await migrate(client, { command: 'up', base: true })
    return await lite.dumpDataDir('none')
  } finally {
    await client.end()
    await lite.close()
  }
}

/** Everything that decides what the migrated database looks like. */
function hashInputs(): string {
  const hash = createHash('sha256')
  const inputs = readdirSync(databaseDirectory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(sql|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const path of [...inputs, packageFile('@electric-sql/pglite'), packageFile('pg-boss')]) {
    hash.update(path).update('\0').update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 24)
}

/** Neither package exports its package.json, but its directory carries its name. */
function packageFile(name: string): string {
  let directory = dirname(createRequire(import.meta.url).resolve(name))
  while (!directory.endsWith(join('node_modules', name))) directory = dirname(directory)
  return join(directory, 'package.json')
}

async function exists(path: string): Promise<boolean> {
  try {
    const file = await open(path)
    await file.close()
    return true
  } catch {
    return false
  }
}

async function removeOthers(name: string): Promise<void> {
  for (const other of await readdir(cacheDirectory)) {
    if (other.startsWith(namePrefix) && other.endsWith('.tar') && other !== name) {
      await rm(join(cacheDirectory, other), { force: true })
    }
  }
}
