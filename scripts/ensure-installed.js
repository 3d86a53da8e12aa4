// @ts-check
// Dependencies are installed when they are missing or are not those of package-lock.json.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode, root, runNpm } from './project.js'

const lockFile = join(root, 'package-lock.json')
const installedLockFile = join(root, 'node_modules', '.package-lock.json')
const stampFile = join(root, 'node_modules', '.installed-lock-hash')

/** Installs with `npm ci` where needed. Throws when that fails. */
export async function ensureInstalled() {
  const lock = readFileSync(lockFile, 'utf8')
  const hash = createHash('sha256').update(lock).digest('hex')
  if (isInstalled(lock, hash)) return

  console.log('Installing the dependencies of package-lock.json (npm ci) …')
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Error(`npm ci ended with exit code ${code}: see its output above.`)
  if (!existsSync(pinnedNode)) {
    throw new Error(
      'npm ci did not install the project’s own Node. Allow install scripts (npm config set ignore-scripts false) and start again.',
    )
  }
  writeStamp(hash)
}

/**
 * The stamp is the short way. Without it, after an install by hand, npm's own record of what it installed decides.
 * @param {string} lock
 * @param {string} hash
 */
function isInstalled(lock, hash) {
  if (!existsSync(pinnedNode) || !existsSync(installedLockFile)) return false
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === hash) return true
  if (!holdsSamePackages(lock, readFileSync(installedLockFile, 'utf8'))) return false
  writeStamp(hash)
  return true
}

/** @param {string} hash */
function writeStamp(hash) {
  try {
    writeFileSync(stampFile, `${hash}\n`)
  } catch {
    // A read-only installation cannot keep the stamp: the comparison is then made each time.
  }
}

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @param {string} wantedLock
 * @param {string} installedLock
 */
function holdsSamePackages(wantedLock, installedLock) {
  /** @type {Record<string, LockedPackage>} */
  const wanted = JSON.parse(wantedLock).packages
  /** @type {Record<string, LockedPackage>} */
  const installed = JSON.parse(installedLock).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true
    const found = installed[path]
    if (!found) return Boolean(entry.optional || entry.devOptional)
    return found.version === entry.version && found.integrity === entry.integrity
  })
}
