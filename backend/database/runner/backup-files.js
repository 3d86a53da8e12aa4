// @ts-check
// Files of a backup: readable by nobody else, hashed as they are written, and on the disk before anybody relies on them.

import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf, MigrationError } from './client.js'

/**
 * @typedef {object} BackupFile
 * @property {(text: string) => Promise<void>} write
 * @property {() => Promise<string>} finish Waits for the disk; gives the SHA-256.
 * @property {() => Promise<void>} close Also after `finish`, or without.
 */

/** @param {string} directory */
export async function makeDirectory(directory) {
  await named(directory, () => mkdir(directory, { mode: 0o700 }))
  // Its own entry must outlive a crash too.
  await syncDirectory(dirname(directory))
}

/** @param {string} directory @param {string} name @returns {Promise<BackupFile>} An empty file, whatever was there. */
export async function openFile(directory, name) {
  const path = join(directory, name)
  const file = await named(directory, () => open(path, 'w', 0o600))
  const hash = createHash('sha256')
  let isOpen = true
  return {
    write: async (text) => {
      const bytes = Buffer.from(text)
      hash.update(bytes)
      await named(directory, () => file.appendFile(bytes))
    },
    finish: async () => {
      await named(directory, () => file.sync())
      return hash.digest('hex')
    },
    close: async () => {
      if (isOpen) await file.close()
      isOpen = false
    },
  }
}

/** @param {string} path */
export async function syncDirectory(path) {
  const directory = await named(path, () => open(path))
  try {
    // Windows cannot.
    await directory.sync().catch(() => {})
  } finally {
    await directory.close()
  }
}

const reasons = new Map([
  ['EACCES', 'this user may not write there'],
  ['EDQUOT', 'the quota is used up'],
  ['EEXIST', 'it is there already'],
  ['ENOENT', 'there is no such directory'],
  ['ENOSPC', 'the disk is full'],
  ['ENOTDIR', 'that is no directory'],
  ['EPERM', 'this user may not write there'],
  ['EROFS', 'that disk only reads'],
])

/** @template Result @param {string} directory @param {() => Promise<Result>} work */
async function named(directory, work) {
  try {
    return await work()
  } catch (cause) {
    const reason = reasons.get(codeOf(cause) ?? '') ?? (cause instanceof Error ? cause.message : String(cause))
    throw new MigrationError(
      `The backup cannot be written to ${directory}: ${reason}. Nothing was rolled back. Name another place with --backup-dir, or go without a backup with --no-backup.`,
      { cause },
    )
  }
}

/** As `copy … (format csv, header)` reads it: null is nothing, an empty text a pair of quotes. @param {(string | null)[]} values */
export const csvLine = (values) =>
  `${values.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(',')}\n`
