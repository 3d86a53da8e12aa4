// @ts-check
// squawk over the migrations: what is dangerous to a table in use. A released file cannot carry a comment about itself,
// so its exceptions stand here; one that no finding needs any more is a fault too. squawk does not look into do blocks:
// that nobody waits for those is for the tests of the online way.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installedProgram, pinnedNode, root } from './project.js'

/** @typedef {{ file: string, line: number, rule_name: string, message: string, help?: string | null }} Finding */
/**
 * @typedef {object} Exception
 * @property {string} rule
 * @property {RegExp} files
 * @property {string} reason
 * @property {(finding: Finding, texts: Texts) => boolean} [holds] The finding is excused only where this is true.
 */
/** @typedef {Map<string, string>} Texts The migrations: file name and text. */

/** @type {Exception[]} */
export const exceptions = [
  {
    rule: 'require-concurrent-index-creation',
    files: /\.up\.sql$/,
    reason: 'the .online.sql builds it beside the portal before',
    holds: (finding, texts) =>
      isDoneOnline(finding, texts, /create (?:unique )?index if not exists (\w+)/, 'index concurrently if not exists'),
  },
  {
    rule: 'require-concurrent-index-creation',
    files: /\.online\.sql$/,
    reason: 'the table was made by the same file, so it is empty',
    holds: isOnNewTable,
  },
  {
    rule: 'require-concurrent-index-deletion',
    files: /\.up\.sql$/,
    reason: 'the .online.sql drops it beside the portal before',
    holds: (finding, texts) =>
      isDoneOnline(finding, texts, /drop index if exists public\.(\w+)/, 'drop index concurrently if exists public.'),
  },
  {
    rule: 'adding-not-nullable-field',
    files: /^007_.*\.up\.sql$/,
    reason: 'the log is the product’s own: no statement of the portal waits for it',
  },
  {
    rule: 'prefer-bigint-over-int',
    files: /^0(0[13456]|13)_.*\.(up|online)\.sql$/,
    reason: 'places, hours, days, pages, tries and versions stay small',
  },
  {
    rule: 'prefer-text-field',
    files: /^001_.*\.(up|online)\.sql$/,
    reason: 'the contract gives these types',
  },
  {
    rule: 'ban-drop-column',
    files: /\.down\.sql$/,
    reason: 'a rollback takes back what the migration made',
  },
  {
    rule: 'ban-drop-table',
    files: /^013_.*\.down\.sql$/,
    reason: 'a rollback takes back what the migration made',
  },
  {
    rule: 'require-lock-timeout',
    files: /\.online\.sql$/,
    reason: 'the runner sets it, step by step',
  },
  {
    rule: 'prefer-robust-stmts',
    files: /\.online\.sql$/,
    reason: 'a step is one statement that may be run again: validating twice does nothing',
  },
]

/**
 * Whether the .online.sql beside a file names the same thing in its own way.
 * @param {Finding} finding @param {Texts} texts @param {RegExp} statement @param {string} online
 */
function isDoneOnline({ file, line }, texts, statement, online) {
  const [, name] = statement.exec(texts.get(file)?.split('\n')[line] ?? '') ?? []
  const steps = texts.get(file.replace('.up.sql', '.online.sql')) ?? ''
  return name !== undefined && new RegExp(`${online.replace('.', '\\.')} *${name}\\b`).test(steps)
}

/** @param {Finding} finding @param {Texts} texts */
function isOnNewTable({ file, line }, texts) {
  const text = texts.get(file) ?? ''
  const [, table] = /^create (?:unique )?index .* on public\.(\w+)/.exec(text.split('\n')[line] ?? '') ?? []
  return table !== undefined && new RegExp(`^create table if not exists public\\.${table} `, 'm').test(text)
}

/**
 * What is wrong, one line each: findings without an exception, and exceptions without a finding.
 * @param {Finding[]} findings @param {Texts} texts
 */
export function findFaults(findings, texts, known = exceptions) {
  const needed = new Set()
  const faults = []
  for (const finding of findings) {
    const { file, line, rule_name: rule, message, help } = finding
    const excuse = known.find(
      (entry) => entry.rule === rule && entry.files.test(file) && (entry.holds?.(finding, texts) ?? true),
    )
    if (excuse) needed.add(excuse)
    else faults.push(`${file}:${line + 1}: ${rule}: ${message} ${help ?? ''}`.trim())
  }
  for (const { rule, files, reason } of known.filter((entry) => !needed.has(entry))) {
    faults.push(`scripts/check-migrations.js: nothing needs the exception from ${rule} for ${files} (${reason})`)
  }
  return faults
}

/** @param {string} directory @param {string[]} files @returns {Finding[]} */
function runSquawk(directory, files) {
  const flags = ['--config', join(root, '.squawk.toml'), '--reporter', 'json']
  const { stdout, stderr, error } = spawnSync(pinnedNode, [installedProgram('squawk'), ...flags, ...files], {
    cwd: directory,
    encoding: 'utf8',
  })
  if (error || !stdout.startsWith('[')) throw new Error(`squawk did not run: ${error?.message ?? stderr}`)
  return JSON.parse(stdout)
}

function main() {
  const directory = join(root, 'backend', 'database', 'migrations')
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.sql'))
    .sort()
  const texts = new Map(files.map((file) => [file, readFileSync(join(directory, file), 'utf8')]))
  const faults = findFaults(runSquawk(directory, files), texts)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  else console.log(`${files.length} migrations hold nothing that is dangerous without a reason.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
