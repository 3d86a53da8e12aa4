// @ts-check
// What a run of `up` will do here: which way, over how many rows, for how long, and with how much disk.

import { stat, statfs } from 'node:fs/promises'
import { isLargePortal } from './online.js'
import { countPatiently } from './portal-rows.js'
import { listTablesIn } from './quiet-moment.js'
import { formatCount } from './words.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./migrations.js').Migration} Migration */
/** @typedef {import('./preflight.js').Scene} Scene */
/** @typedef {import('./server.js').Server} Server */
/** @typedef {{ rows: number, exact: boolean, bytes: number }} Size */
/** @typedef {{ version: string, seconds: number, bytes: number, largestBytes: number }} Cost */
/** @typedef {{ steps: string[], online: boolean, costs: Cost[] }} Outlook */

/** Up to here rows are counted; a count of more would cost more than it tells. */
const countedRows = 100_000

// Seconds per million rows, for indexes per column of the key. On 300,000 users, 20,000 jobs and 1,000,000 applications
// all migrations took 90 s either way, on two cores that some eight other programs wanted too; a quarter of that stands
// here. It tells seconds from minutes and no more.
const keyColumnSeconds = 0.35
const accountSeconds = 20
const companySeconds = 20
/** Catalogue work of a file, whatever the rows. */
const fileSeconds = 0.15
/** Beside a working portal tables are read twice, which costs little; whom it waits for, nobody can tell. */
const onlineFactor = 1.2

// Bytes on disk. A key of an index: 8 of tuple header, 4 of line pointer, 16 for a uuid or what is about as long, in
// leaves that are 90 % full. An account: its row of about 190 and its three keys.
const indexBytes = (/** @type {number} */ columns) => (12 + 16 * columns) / 0.9
const accountBytes = 320
const megabyte = 1024 * 1024
/** The tables and functions that come whatever the rows. */
const fixedBytes = 4 * megabyte

/** @param {Client} client @param {Scene} scene @returns {Promise<Outlook>} */
export async function forecast(client, { server, pending }) {
  const online = server.kind !== 'PGlite' && (await isLarge(client))
  const steps = []
  const costs = []
  /** @type {Map<string, Size | null>} */
  const sizes = new Map()
  for (const migration of pending) {
    const { version, name, up, online: longWork } = migration
    const tables = (await listTablesIn(client, up)).filter((table) => table.startsWith('public.'))
    for (const table of tables) if (!sizes.has(table)) sizes.set(table, await measure(client, table))
    const touched = tables.map(
      (table) => `${table.slice('public.'.length)} (${describeSize(sizes.get(table) ?? null)})`,
    )
    const way = longWork.length > 0 && online ? 'In small steps beside the working portal' : 'At one go'
    const where = touched.length > 0 ? `, on ${touched.join(', ')}` : ''
    steps.push(`${version}_${name}: ${firstSentence(up)} ${way}${where}.`)
    costs.push(estimate(migration, (table) => sizes.get(table) ?? { rows: 0, exact: true, bytes: 0 }))
  }
  return { steps, online, costs }
}

/** @param {Client} client */
async function isLarge(client) {
  await client.query('savepoint size')
  try {
    return await isLargePortal(client)
  } catch {
    // Somebody holds a table: up will look again.
    await client.query('rollback to savepoint size')
    return false
  }
}

/** What a file says of itself. @param {string} sql */
function firstSentence(sql) {
  const head = /^(?:--.*\n)+/.exec(sql)?.[0] ?? ''
  const words = head.replaceAll(/^-- ?/gm, '').replaceAll('\n', ' ').trim()
  return /^.*?\.(?= |$)/.exec(words)?.[0] ?? words
}

/** @param {Client} client @param {string} table @returns {Promise<Size | null>} Null: it cannot be read now. */
async function measure(client, table) {
  const { rows } = await client.query(
    'select reltuples, pg_relation_size(oid)::float8 as bytes from pg_class where oid = $1::regclass',
    [table],
  )
  const { reltuples, bytes } = rows[0]
  if (reltuples > countedRows) return { rows: Number(reltuples), exact: false, bytes }
  const counted = await countPatiently(
    client,
    `select count(*) from (select from ${table} limit ${countedRows + 1}) as counted`,
  )
  if (counted === null) return null
  if (counted <= countedRows) return { rows: counted, exact: true, bytes }
  // Never analyzed: what a row takes on the first pages tells how many there are.
  const density = await countPatiently(client, `select count(*) from ${table} tablesample system (1)`)
  return { rows: Math.max(counted, (density ?? 0) * 100), exact: false, bytes }
}

/** @param {Size | null} size */
function describeSize(size) {
  if (size === null) return 'not counted: somebody holds it, or it may not be read'
  if (size.exact) return formatCount(size.rows, 'row')
  const rounded = Number(size.rows.toPrecision(2))
  return `about ${formatCount(rounded, 'row')}`
}

/** @param {Migration} migration @param {(table: string) => Size} sizeOf @returns {Cost} */
function estimate({ version, up }, sizeOf) {
  const built = [
    ...up.matchAll(/create (?:unique )?index (?:if not exists )?\w+\s+on (public\.\w+) \(([^;]*?)\)(?:\s+where|;)/g),
  ]
  let seconds = fileSeconds
  let bytes = 0
  let largestBytes = 0
  for (const [, table = '', columns = ''] of built) {
    const { rows } = sizeOf(table)
    const keyColumns = columns.split(',').length
    const indexSize = rows * indexBytes(keyColumns)
    seconds += (rows / 1e6) * keyColumnSeconds * keyColumns
    bytes += indexSize
    largestBytes = Math.max(largestBytes, indexSize)
  }
  if (version === '002') {
    const { rows } = sizeOf('public.users')
    seconds += (rows / 1e6) * accountSeconds
    bytes += rows * accountBytes
  }
  if (version === '003') {
    const { rows, bytes: rewritten } = sizeOf('public.jobs')
    seconds += (rows / 1e6) * companySeconds
    bytes += rewritten
  }
  return { version, seconds, bytes, largestBytes }
}

/** @param {Outlook} outlook @returns {Finding} */
export function forecastTime({ online, costs }) {
  const total = costs.reduce((sum, { seconds }) => sum + seconds, 0)
  const longest = costs.reduce((one, other) => (other.seconds > one.seconds ? other : one))
  const notes = online
    ? [
        'No statement of the portal should wait longer than 0.25 s: each lock is asked for again and again, for 0.04 s at a time.',
        `In all about ${formatSeconds(total * onlineFactor)}, and longer where other transactions stay open.`,
      ]
    : [
        `Writers of the portal’s tables wait up to about ${formatSeconds(longest.seconds)} (${longest.version}), in all about ${formatSeconds(total)}.`,
      ]
  return { check: 'how long it will take', problems: [], notes }
}

/** @param {number} seconds */
const formatSeconds = (seconds) =>
  seconds < 90 ? `${Math.max(1, Math.ceil(seconds))} s` : `${Math.ceil(seconds / 60)} min`

/** @param {Client} client @param {Pick<Server, 'kind' | 'superuser'>} server @param {Pick<Outlook, 'costs'>} outlook @returns {Promise<Finding>} */
export async function findNeededDisk(client, server, { costs }) {
  const check = 'room on the disk'
  const lasting = costs.reduce((sum, { bytes }) => sum + bytes, fixedBytes)
  // All of it is written to the log too, and the largest index is sorted in temporary files.
  const needed = 2 * lasting + Math.max(...costs.map(({ largestBytes }) => largestBytes))
  const need = `About ${formatBytes(needed)} are needed for a time, ${formatBytes(lasting)} of them for good`
  const place = server.kind === 'PGlite' ? null : await findDataDirectory(client, server.superuser)
  if (place === null) {
    return { check, problems: [], notes: [`${need}. How much is free cannot be seen from here: look on the server.`] }
  }
  const { bavail, bsize } = await statfs(place)
  const free = bavail * bsize
  const words = `${need}; ${formatBytes(free)} are free at ${place}.`
  return free < needed ? { check, problems: [`${words} Make room first.`] } : { check, problems: [], notes: [words] }
}

/** The server's files, if they lie on this machine. @param {Client} client @param {boolean} superuser @returns {Promise<string | null>} */
async function findDataDirectory(client, superuser) {
  const { rows } = await client.query(
    `select ($1 or pg_has_role(current_user, 'pg_read_all_settings', 'usage'))
              and coalesce(inet_server_addr() <<= '127.0.0.0/8' or inet_server_addr() = '::1', true) as near`,
    [superuser],
  )
  if (!rows[0]?.near) return null
  const { rows: found } = await client.query("select current_setting('data_directory') as place")
  const { place } = found[0]
  // A tunnel looks like this machine too: then there is, as a rule, no such directory.
  return (await stat(place).catch(() => null))?.isDirectory() ? place : null
}

/** @param {number} bytes */
function formatBytes(bytes) {
  const megabytes = Math.ceil(bytes / megabyte)
  return megabytes < 10_000
    ? `${megabytes.toLocaleString('en-US')} MB`
    : `${Math.round(megabytes / 1024).toLocaleString('en-US')} GB`
}
