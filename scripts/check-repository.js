// @ts-check
// What no linter looks at: leftovers in the text of any file, places that exist on one machine only, addresses that
// tie the lock file to one registry, files that are not part of the product, and links between pages that lead nowhere.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './project.js'

/** @typedef {{ pattern: RegExp, message: string, except?: RegExp }} TextRule */

/** @type {TextRule[]} */
const textRules = [
  {
    pattern: /\b(TODO|FIXME|XXX|HACK)\b/,
    message: 'a note to oneself: do it, or open an issue',
  },
  {
    pattern: /(?<![\w./~-])\/(work|root|home|Users|mnt)\/[\w.-]+|[A-Z]:\\+Users\\/,
    message: 'a path of one machine',
  },
  {
    pattern: /\bregistry\.[a-z0-9-]+\.[a-z]+|\b(npm|yarn)\.pkg\.github\.com|^\s*(@[\w-]+:)?registry\s*=/i,
    message: 'the address of a package registry',
  },
  {
    pattern: /^(<<<<<<<|>>>>>>>|\|\|\|\|\|\|\|) /,
    message: 'a merge that was not finished',
  },
  {
    pattern: /-----BEGIN (RSA |EC |OPENSSH |ENCRYPTED )?PRIVATE KEY-----\s*$/,
    message: 'a private key',
    except: /\.test\.ts$/,
  },
]

const strayNames = /(^|\/)(summary|progress|plan|notes|todo|status|changes)\.(md|txt)$|\.(orig|rej|bak|swp)$|~$/i
const maximumBytes = 1_000_000
/** This file names what it looks for; a lock file has checks of its own. */
const exempt = new Set(['scripts/check-repository.js', 'package-lock.json'])

/**
 * Everything that is wrong with one file.
 * @param {string} path Relative to the root of the repository, with slashes.
 * @param {Buffer} content
 * @returns {string[]} One line per finding.
 */
export function findFaults(path, content) {
  const faults = []
  if (strayNames.test(path))
    faults.push(`${path}: not a file of the product: the code, the docs and the history say it`)
  if (path === 'package-lock.json') return [...faults, ...findLockFaults(content.toString())]
  if (content.length > maximumBytes) faults.push(`${path}: ${content.length} bytes; nothing above 1 MB is kept here`)
  if (exempt.has(path) || content.subarray(0, 8_000).includes(0)) return faults

  for (const [index, line] of content.toString().split('\n').entries()) {
    for (const { pattern, message, except } of textRules) {
      if (pattern.test(line) && !except?.test(path))
        faults.push(`${path}:${index + 1}: ${message}: ${line.trim().slice(0, 120)}`)
    }
  }
  return faults
}

const linkToFile = /\]\((?![a-z]+:|#)([^)\s#]+)/g

/**
 * Links of a page to what is not there.
 * @param {string} path As for `findFaults`.
 * @param {string} page
 * @param {(path: string) => boolean} isThere
 * @returns {string[]}
 */
export function findDeadLinks(path, page, isThere) {
  return [...page.matchAll(linkToFile)].flatMap(([, to = '']) =>
    isThere(posix.join(posix.dirname(path), to)) ? [] : [`${path}: the link to ${to} leads nowhere`],
  )
}

/** @param {string} lock */
function findLockFaults(lock) {
  /** @type {{ packages: Record<string, { resolved?: string, link?: boolean, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }> }} */
  const { packages } = JSON.parse(lock)
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return []
    if (entry.resolved) return [`package-lock.json: ${path} is tied to ${new URL(entry.resolved).origin}`]
    // A binary for another platform may stand there with its version alone: npm wants it named, and never fetches it here.
    const { os = ['linux'], cpu = ['x64'], libc = ['glibc'] } = entry
    const isHere = os.includes('linux') && cpu.includes('x64') && libc.includes('glibc')
    return entry.integrity || (entry.optional && !isHere) ? [] : [`package-lock.json: ${path} has no integrity`]
  })
}

/** What git tracks or would add; without git, every file that is not ignored by convention. */
function listFiles() {
  try {
    const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
    })
    return output.split('\0').filter(Boolean)
  } catch {
    // An unpacked archive has no history to ask.
    return walk('')
  }
}

/**
 * @param {string} directory
 * @returns {string[]}
 */
function walk(directory) {
  const ignored = new Set(['node_modules', 'dist', '.git', 'data', 'coverage'])
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return []
    const path = directory ? `${directory}/${entry.name}` : entry.name
    if (entry.isDirectory()) return walk(path)
    return entry.isFile() ? [path] : []
  })
}

function main() {
  const files = listFiles().filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile())
  const isThere = (/** @type {string} */ path) => existsSync(join(root, path))
  const faults = files.flatMap((path) => {
    const content = readFileSync(join(root, path))
    return [
      ...findFaults(path, content),
      ...(path.endsWith('.md') ? findDeadLinks(path, content.toString(), isThere) : []),
    ]
  })
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  else console.log(`${files.length} files hold no leftovers, private paths, registry addresses or dead links.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
