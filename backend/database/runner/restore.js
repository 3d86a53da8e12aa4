// @ts-check
// Runs a backup's restore.sql through the connection at hand, a piece at a time: for where there is no psql. The file
// is compared with its manifest first, for the rows in it go where no trigger looks at them.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { codeOf, explain, MigrationError } from './client.js'
import { afterRows } from './restore-script.js'
import { asOnlyRunner } from './session.js'

/** @typedef {import('./client.js').Client} Client */

const chunkBytes = 1024 * 1024
const lineEnd = 10

/**
 * Puts back what a rollback has saved, all or nothing. The migrations must have been applied again.
 * @param {Client} client @param {string} directory @param {(message: string) => void} log
 */
export async function restore(client, directory, log) {
  const path = join(directory, 'restore.sql')
  await refuseTampered(directory, path)
  await asOnlyRunner(client, log, async () => {
    try {
      for await (const statements of readPieces(path)) await client.query(statements)
    } catch (error) {
      await client.query('rollback').catch(() => {})
      if (error instanceof MigrationError) throw error
      throw new MigrationError(`${path} failed and changed nothing: ${explain(error)}`, { cause: error })
    }
  })
  log(`restored ${directory}`)
}

/** @param {string} directory @param {string} path */
async function refuseTampered(directory, path) {
  const hash = createHash('sha256')
  let manifest
  try {
    manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'))
    await pipeline(createReadStream(path), hash)
  } catch (cause) {
    const reason = codeOf(cause) === 'ENOENT' ? 'manifest.json or restore.sql is missing' : explain(cause)
    throw new MigrationError(`${directory} is no complete backup: ${reason}`, { cause })
  }
  if (hash.digest('hex') === manifest.restore?.sha256) return
  throw new MigrationError(
    `${path} is not as down has written it: its SHA-256 is not the manifest's. Take an untouched copy of the backup.`,
  )
}

/** Statements end at an empty line; what follows the rows is one piece. @param {string} path */
async function* readPieces(path) {
  /** @type {string[]} */
  let lines = []
  let isEnd = false
  for await (const line of readLines(path)) {
    isEnd ||= line === afterRows
    lines.push(line)
    if (isEnd || line !== '') continue
    yield lines.join('\n')
    lines = []
  }
  yield lines.join('\n')
}

/** Node's own reader of lines takes gigabytes for lines as long as a document. @param {string} path */
async function* readLines(path) {
  /** @type {Buffer[]} */
  let begun = []
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    let start = 0
    for (let end = chunk.indexOf(lineEnd); end !== -1; end = chunk.indexOf(lineEnd, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]).toString()
      begun = []
      start = end + 1
    }
    begun.push(chunk.subarray(start))
  }
  yield Buffer.concat(begun).toString()
}
