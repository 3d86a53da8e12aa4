// @ts-check
// The one migration runner. Plain JavaScript for bare Node 20 or newer:
//   node backend/database/runMigration.js [up | down | status | preflight | verify] [--to NNN] [--base]
// DATABASE_URL names the server; without it DATA_DIR names the directory of the embedded database.

import { realpath } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { explain, MigrationError } from './runner/client.js'
import { connect } from './runner/connection.js'
import { inspect, migrate } from './runner/migrate.js'

/** @typedef {import('./runner/migrate.js').Finding} Finding */

export { MigrationError } from './runner/client.js'
export { inspect, migrate } from './runner/migrate.js'
export { readMigrations } from './runner/migrations.js'

const usage = `Usage: node backend/database/runMigration.js [up | down | status | preflight | verify] [--to NNN] [--base]

  up         apply what is pending (default); --to NNN stops there; --base creates users, jobs, applications if missing
  down       roll back everything, last first; --to NNN keeps NNN and what is before it
  status     list the migrations; exit code 3 when one is pending or was changed
  preflight  say whether up can begin; changes nothing; exit code 4 when something is in the way
  verify     say whether everything is in place, invariants and log chains included; exit code 4 when not

DATABASE_URL names the server, or DATA_DIR the directory of the embedded database.`

/** @typedef {'up' | 'down' | 'status' | 'preflight' | 'verify'} Command */
/** @type {readonly string[]} */
const commands = ['up', 'down', 'status', 'preflight', 'verify']

/** @param {string | undefined} word @returns {word is Command} */
const isCommand = (word) => word !== undefined && commands.includes(word)

/** @param {string[]} words @returns {{ command: Command, base: boolean, to: string | undefined } | null} */
function parseArguments(words) {
  /** @type {Command | undefined} */
  let command
  /** @type {string | undefined} */
  let to
  let base = false
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === '--base') base = true
    else if (word === '--to' && /^\d{1,3}$/.test(words[index + 1] ?? '')) to = words[++index]
    else if (command === undefined && isCommand(word)) command = word
    else return null
  }
  return { command: command ?? 'up', to, base }
}

/** @param {Finding[]} findings @returns {number} The exit code. */
function report(findings) {
  for (const { check, problems } of findings) {
    console.log(`${problems.length === 0 ? 'ok  ' : 'NO  '}${check}`)
    for (const problem of problems) console.log(`      ${problem}`)
  }
  return findings.every(({ problems }) => problems.length === 0) ? 0 : 4
}

/** @param {string[]} words @returns {Promise<number>} The exit code. */
async function main(words) {
  const options = parseArguments(words)
  if (!options) {
    console.error(usage)
    return 2
  }
  const { command, base, to } = options
  const { client, close } = await connect()
  try {
    if (command === 'preflight' || command === 'verify') return report(await inspect(client, { command, base }))
    const { ran, status } = await migrate(client, { command, base, to, log: (message) => console.log(message) })
    if (command === 'status') {
      for (const { version, name, state } of status) console.log(`${version}  ${state.padEnd(8)} ${name}`)
      return status.every(({ state }) => state === 'applied') ? 0 : 3
    }
    if (ran.length === 0) console.log('nothing to do')
    return 0
  } finally {
    await close()
  }
}

const startedDirectly =
  process.argv[1] !== undefined && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)
if (startedDirectly) {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof MigrationError ? error.message : `The database cannot be reached: ${explain(error)}`)
    process.exitCode = 1
  }
}
