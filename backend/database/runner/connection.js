// @ts-check
// Opens what DATABASE_URL or DATA_DIR names.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MigrationError } from './client.js'

/** @typedef {import('./client.js').Client} Client */

/** @returns {Promise<{ client: Client, close(): Promise<void> }>} */
export async function connect() {
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
