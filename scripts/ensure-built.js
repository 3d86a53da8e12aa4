// @ts-check
// The pages are built when frontend/dist is missing or older than what it is made of.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { has, root, runNpm } from './project.js'

const frontend = join(root, 'frontend')
const stampFile = join(frontend, 'dist', '.source-hash')
const sources = [
  'src',
  'public',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  '../package-lock.json',
]

/** Builds the frontend where needed. Throws when that fails. */
export async function ensureBuilt() {
  const hash = hashSources()
  if (has('frontend/dist/index.html') && existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === hash)
    return

  console.log('Building the pages (npm run build) …')
  const code = await runNpm(['run', 'build', '--workspace', 'frontend', '--silent'])
  if (code !== 0) throw new Error(`The build of the frontend ended with exit code ${code}: see its output above.`)
  writeFileSync(stampFile, `${hash}\n`)
}

/** Names, sizes and times only: reading every source on every start would cost more than it saves. */
function hashSources() {
  const hash = createHash('sha256')
  for (const source of sources) addToHash(hash, join(frontend, source))
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addToHash(hash, path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(path).sort()) {
    if (!/\.test\.tsx?$/.test(name)) addToHash(hash, join(path, name))
  }
}
