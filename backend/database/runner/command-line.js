// @ts-check
// Which words the runner understands.

import { parseArgs } from 'node:util'

export const usage = `Usage: node backend/database/runMigration.js [command] [options]

  up         apply what is pending (default)
    --to NNN         stop after this version
    --base           create users, jobs, applications first where they are missing: for a new installation
    --dry-run        say what would run, and change nothing
    --online         work in small steps beside the running portal (default where it has many rows)
    --offline        apply each file at one go: writers of a large table wait
    --harden         afterwards replace the portal's own policies that let everybody through
  down       show what will be lost, save it, and roll back everything, last first
    --to NNN         keep this version and what is before it
    --yes            do not ask
    --no-backup      do not save what is deleted
    --backup-dir DIR where to make the directory backup-<time>; default: here
  restore DIR  put back what down saved there, once up has brought the migrations back
  status     list the migrations
  preflight  say whether up can begin, and what it will do; changes nothing
    --base           for a new installation
  verify     say whether everything is in place, invariants and log chains included; changes nothing

  --json     status, preflight, verify: for programs

Exit codes: 0 fine; 1 failed, or preflight or verify found something; 2 not understood; 3 status: something is pending
or was edited; 130 interrupted.
DATABASE_URL names the server, or DATA_DIR the directory of the embedded database.`

/** @typedef {'up' | 'down' | 'restore' | 'status' | 'preflight' | 'verify'} Command */

/** Which options make sense where. @type {Record<Command, readonly string[]>} */
const optionsOf = {
  up: ['to', 'base', 'dry-run', 'online', 'offline', 'harden'],
  down: ['to', 'yes', 'no-backup', 'backup-dir'],
  restore: [],
  status: ['json'],
  preflight: ['base', 'json'],
  verify: ['json'],
}

/**
 * @typedef {object} CommandLine
 * @property {Command} command
 * @property {string | undefined} to
 * @property {boolean} base
 * @property {boolean} dryRun
 * @property {boolean | undefined} online
 * @property {boolean} harden
 * @property {boolean} yes
 * @property {boolean} backup
 * @property {string | undefined} backupDirectory
 * @property {string} directory Of the backup to restore.
 * @property {boolean} json
 */

/** @param {string | undefined} word @returns {word is Command} */
const isCommand = (word) => word !== undefined && Object.hasOwn(optionsOf, word)

const flag = /** @type {const} */ ({ type: 'boolean', default: false })
const word = /** @type {const} */ ({ type: 'string' })
const options = {
  to: word,
  base: flag,
  'dry-run': flag,
  online: flag,
  offline: flag,
  harden: flag,
  yes: flag,
  'no-backup': flag,
  'backup-dir': word,
  json: flag,
}

/** @param {string[]} words @returns {{ commandLine: CommandLine } | { mistake: string }} */
export function parseCommandLine(words) {
  let parsed
  try {
    parsed = parseArgs({ args: words, options, allowPositionals: true })
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) }
  }
  const { values, positionals } = parsed
  const [command = 'up', ...others] = positionals
  const directory = command === 'restore' ? (others.shift() ?? '') : ''
  if (command === 'restore' && directory === '') return { mistake: 'restore: name the directory of the backup.' }
  if (!isCommand(command) || others.length > 0) return { mistake: `There is no command ${positionals.join(' ')}.` }

  const misplaced = Object.entries(values).find(
    ([name, value]) => value !== false && !optionsOf[command].includes(name),
  )
  if (misplaced) return { mistake: `${command} has no option --${misplaced[0]}.` }
  if (values.to !== undefined && !/^\d{1,3}$/.test(values.to))
    return { mistake: `--to ${values.to}: give a version, such as 003.` }
  if (values.online && values.offline) return { mistake: '--online and --offline exclude each other.' }
  return {
    commandLine: {
      command,
      to: values.to,
      base: values.base,
      dryRun: values['dry-run'],
      online: values.online ? true : values.offline ? false : undefined,
      harden: values.harden,
      yes: values.yes,
      backup: !values['no-backup'],
      backupDirectory: values['backup-dir'],
      directory,
      json: values.json,
    },
  }
}
