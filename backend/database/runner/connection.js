// @ts-check
// Opens what DATABASE_URL or DATA_DIR names.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { explain, MigrationError } from './client.js'

/** @typedef {import('./client.js').Client} Client */
/**
 * @typedef {object} Connection
 * @property {Client} client
 * @property {(() => Promise<Connection>) | null} openAnother A second session; the embedded database has but one.
 * @property {() => Promise<void>} close
 */

/** A host that drops packets silently would keep the runner for minutes. */
const connectionTimeoutMs = 15_000

/** @returns {Promise<Connection>} */
export async function connect() {
  const { DATABASE_URL: url, DATA_DIR: dataDir } = process.env
  if (url) return openServer(url)
  if (!dataDir) throw new MigrationError('Set DATABASE_URL, e.g. postgres://user:password@localhost:5432/portal.')

  return openEmbedded(dataDir)
}

/** @param {string} url @returns {Promise<Connection>} */
async function openServer(url) {
  const { default: pg } = await import('pg')
  try {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'hiring migrations',
      connectionTimeoutMillis: connectionTimeoutMs,
      keepAlive: true,
    })
    // A connection that is lost between two statements; the next statement fails and says so.
    client.on('error', () => {})
    await client.connect()
    await watchForLostRunner(client)
    return { client, openAnother: () => openServer(url), close: () => client.end() }
  } catch (cause) {
    throw new MigrationError(`The database cannot be reached: ${explain(cause)}`, { cause })
  }
}

/**
 * A server goes on with a statement, and keeps its locks, long after the runner was killed, unless it looks.
 * Not every platform can look, and not every server is new enough.
 * @param {Client} client
 */
async function watchForLostRunner(client) {
  await client.query("set client_connection_check_interval = '1s'").catch(() => {})
}

/**
 * The embedded database takes no lock on its files, and a second process would corrupt them: the runner takes the
 * same lock as the application does.
 * @param {string} directory @returns {Promise<Connection>}
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
  return { client, openAnother: null, close }
}
