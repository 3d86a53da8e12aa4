// @ts-check
// Everything that a rollback deletes, in a directory of its own: one CSV file per table for people and other tools,
// restore.sql to put it back, manifest.json to tell what it is. Most is read before any lock is taken, in one snapshot,
// while the portal goes on: documents may be gigabytes. Under the lock only those tables are read again that somebody
// has changed since, which their fingerprints tell; then all of it is on the disk, and only then anything is dropped.

import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { escapeIdentifier as quote } from 'pg'
import { csvLine, makeDirectory, openFile, syncDirectory } from './backup-files.js'
import { writeBeginning, writeEnd, writeRestart, writeRows } from './restore-script.js'
import { formatCount } from './words.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./dependents.js').Dependent} Dependent */
/** @typedef {import('./losses.js').DoomedTable} DoomedTable */
/** @typedef {{ file: string, rows: number, sha256: string }} SavedFile */
/** @typedef {{ file: string, columns: string[], from: string, batchSize: number }} Source */
/**
 * @typedef {object} Content
 * @property {string[]} versions Those taken back, in ascending order.
 * @property {DoomedTable[]} tables
 * @property {Dependent[]} dependents
 * @property {boolean} queue Whether tasks wait, which are saved to be read and not to be put back.
 */
/**
 * @typedef {object} Backup
 * @property {string} directory
 * @property {() => Promise<void>} readAhead Before the lock: makes the directory and saves what is there.
 * @property {() => Promise<void>} complete Under the lock: afterwards all of it is on the disk.
 * @property {() => Promise<void>} discard
 */

/** How much text of rows is held in memory at a time, about; never less than one row. */
const batchBytes = 4 * 1024 * 1024
const largestBatch = 1000

/**
 * @param {Client} client @param {string} parent Where the new directory is made.
 * @param {Content} content @param {(message: string) => void} log
 * @returns {Backup}
 */
export function planBackup(client, parent, content, log) {
  const madeAt = new Date().toISOString()
  const directory = join(resolve(parent), `backup-${madeAt.replaceAll(/[-:]|\.\d+/g, '')}`)
  /** @type {import('./backup-files.js').BackupFile | undefined} */
  let script
  /** @type {Map<string, { fingerprint: string, saved: SavedFile }>} */
  const taken = new Map()

  /** @param {import('./backup-files.js').BackupFile} script @param {DoomedTable} table */
  const take = async (script, table) => {
    const fingerprint = await readFingerprint(client, table)
    const former = taken.get(table.name)
    if (former?.fingerprint === fingerprint) return
    if (former) await script.write(writeRestart(table))
    const short = table.name.slice('public.'.length)
    const source = {
      file: `${short}.csv`,
      columns: table.columns,
      from: `${table.name} where ${table.where}`,
      batchSize: await readBatchSize(client, table),
    }
    const saved = await save(client, directory, source, (rows) => script.write(writeRows(table, rows)))
    taken.set(table.name, { fingerprint, saved })
    if (saved.rows > 0 || former)
      log(`saved ${formatCount(saved.rows, 'row')} of ${short}${former ? ', which had changed meanwhile' : ''}`)
  }

  return {
    directory,
    readAhead: async () => {
      await makeDirectory(directory)
      const opened = await openFile(directory, 'restore.sql')
      script = opened
      await opened.write(writeBeginning({ ...content, madeAt }))
      await inSnapshot(client, async () => {
        for (const table of content.tables) await take(opened, table)
      })
    },
    complete: async () => {
      if (!script) throw new Error('readAhead comes first')
      await client.query(plainText)
      for (const table of content.tables) await take(script, table)
      await script.write(writeEnd(content))
      const restore = { file: 'restore.sql', sha256: await script.finish() }
      await script.close()
      const files = [...taken.values()].map(({ saved }) => saved)
      if (content.queue) files.push(await save(client, directory, waitingTasks, async () => {}))
      await writeManifest(client, directory, { madeAt, versions: content.versions, restore, files })
      await syncDirectory(directory)
    },
    discard: async () => {
      await script?.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** The sweep finds most of what they would have done, once the application runs again. @type {Source} */
const waitingTasks = {
  file: 'pgboss.job.csv',
  columns: ['id', 'name', 'data', 'state', 'start_after'],
  from: "pgboss.job where state < 'active'",
  batchSize: largestBatch,
}

/** However the server, the database or the role is set, a text means the same wherever it is read again. */
const plainText = `
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local bytea_output = 'hex';
  set local extra_float_digits = 1`

/** @param {Client} client @param {() => Promise<void>} work */
async function inSnapshot(client, work) {
  await client.query('begin isolation level repeatable read read only')
  try {
    await client.query(plainText)
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/**
 * Which versions of which rows a table has: where they lie, and who wrote them.
 * @param {Client} client @param {DoomedTable} table @returns {Promise<string>}
 */
async function readFingerprint(client, { name }) {
  const { rows } = await client.query(
    `select count(*) || ' ' || coalesce(sum(hashtidextended(ctid, xmin::text::bigint)), 0) as fingerprint from ${name}`,
  )
  return rows[0]?.fingerprint
}

/**
 * How many rows at a time. Large values count as they are stored, which costs no reading of them.
 * @param {Client} client @param {DoomedTable} table
 */
async function readBatchSize(client, { name, columns, where }) {
  const width = columns.map((column) => `coalesce(pg_column_size(${quote(column)}), 0)`).join(' + ')
  const { rows } = await client.query(`select max(${width}) as width from ${name} where ${where}`)
  const widest = Number(rows[0]?.width ?? 1)
  return Math.max(1, Math.min(largestBatch, Math.floor(batchBytes / widest)))
}

/**
 * @param {Client} client @param {string} directory @param {Source} source
 * @param {(rows: (string | null)[][]) => Promise<void>} alsoTo
 * @returns {Promise<SavedFile>}
 */
async function save(client, directory, { file: name, columns, from, batchSize }, alsoTo) {
  const file = await openFile(directory, name)
  try {
    await file.write(csvLine(columns))
    let count = 0
    await client.query(`declare saving no scroll cursor for select ${columns.map(asText).join(', ')} from ${from}`)
    while (true) {
      const { rows } = await client.query(`fetch forward ${batchSize} from saving`)
      if (rows.length === 0) break
      count += rows.length
      const values = rows.map((row) => /** @type {(string | null)[]} */ (Object.values(row)))
      await file.write(values.map(csvLine).join(''))
      await alsoTo(values)
    }
    await client.query('close saving')
    return { file: name, rows: count, sha256: await file.finish() }
  } finally {
    await file.close()
  }
}

/** As the type itself writes a value; a cast to text is another way for some types. @param {string} column */
const asText = (column) =>
  `case when ${quote(column)} is not null then format('%s', ${quote(column)}) end as ${quote(column)}`

/** @param {Client} client @param {string} directory @param {Record<string, unknown>} facts */
async function writeManifest(client, directory, facts) {
  const { rows } = await client.query('select current_database() as database, version() as server')
  const file = await openFile(directory, 'manifest.json')
  try {
    await file.write(`${JSON.stringify({ ...rows[0], ...facts }, null, 2)}\n`)
    await file.finish()
  } finally {
    await file.close()
  }
}
