// @ts-check
// The command line of the one migration runner. Plain JavaScript for bare Node 20 or newer; what it can do is said in
// runner/command-line.js, and done in the other files there.

import { realpath } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { explain, MigrationError } from './runner/client.js'
import { parseCommandLine, usage } from './runner/command-line.js'
import { confirmOnTerminal } from './runner/confirm.js'
import { connect } from './runner/connection.js'
import { rollBack } from './runner/down.js'
import { harden } from './runner/harden.js'
import { interruptedExitCode, makeInterruptible } from './runner/interrupt.js'
import { inspect, migrate } from './runner/migrate.js'
import { restore } from './runner/restore.js'
import { watchForWaits } from './runner/watch.js'

/** @typedef {import('./runner/client.js').Client} Client */
/** @typedef {import('./runner/command-line.js').CommandLine} CommandLine */
/** @typedef {import('./runner/connection.js').Connection} Connection */
/** @typedef {import('./runner/migrate.js').Finding} Finding */
/** @typedef {import('./runner/migrations.js').MigrationStatus} MigrationStatus */

export { MigrationError } from './runner/client.js'
export { inspect, migrate } from './runner/migrate.js'
export { readMigrations } from './runner/migrations.js'

/** @param {string} message */
const log = (message) => console.log(message)

/** @param {Finding[]} findings */
function reportFindings(findings) {
  for (const { check, problems, notes = [] } of findings) {
    log(`${problems.length === 0 ? 'ok  ' : 'NO  '}${check}`)
    for (const problem of problems) log(`      ${problem}`)
    for (const note of notes) log(`      note: ${note}`)
  }
}

/** @param {MigrationStatus[]} status @returns {string} */
const formatStatus = (status) =>
  status
    .map(
      ({ version, name, state, unfinished }) => `${version}  ${state.padEnd(8)} ${name}${unfinished ? ' (begun)' : ''}`,
    )
    .join('\n')

/** @param {unknown} value */
const printJson = (value) => log(JSON.stringify(value, null, 2))

/** @param {Client} client @param {CommandLine} commandLine @returns {Promise<number>} The exit code. */
async function perform(client, commandLine) {
  switch (commandLine.command) {
    case 'up':
      return performUp(client, commandLine)
    case 'down':
      return performDown(client, commandLine)
    case 'restore':
      await restore(client, commandLine.directory, log)
      return 0
    case 'status':
      return performStatus(client, commandLine)
    default:
      return performInspection(client, { ...commandLine, command: commandLine.command })
  }
}

/** @param {Client} client @param {CommandLine} commandLine */
async function performUp(client, { to, base, dryRun, online, harden: hardens }) {
  const { ran } = await migrate(client, { to, base, dryRun, online, log })
  if (dryRun) return 0
  if (ran.length === 0) log('nothing to do')
  if (hardens) await harden(client, log)
  return 0
}

/** @param {Client} client @param {CommandLine} commandLine */
async function performDown(client, { to, yes, backup, backupDirectory }) {
  let agreed = true
  const confirm = async () => {
    agreed = yes || (await confirmOnTerminal())
    return agreed
  }
  const { ran } = await rollBack(client, { to, backup: backup ? (backupDirectory ?? '.') : null, confirm, log })
  if (!agreed) log('nothing was rolled back')
  else if (ran.length === 0) log('nothing to do')
  return agreed ? 0 : 1
}

/** @param {Client} client @param {CommandLine} commandLine */
async function performStatus(client, { json }) {
  const { status } = await migrate(client, { command: 'status' })
  if (json) printJson(status)
  else log(formatStatus(status))
  return status.every(({ state }) => state === 'applied') ? 0 : 3
}

/** @param {Client} client @param {CommandLine & { command: 'preflight' | 'verify' }} commandLine */
async function performInspection(client, { command, base, json }) {
  const findings = await inspect(client, { command, base })
  if (json) printJson(findings)
  else reportFindings(findings)
  return findings.every(({ problems }) => problems.length === 0) ? 0 : 1
}

/** @param {string[]} words @returns {Promise<number>} The exit code. */
async function main(words) {
  const parsed = parseCommandLine(words)
  if ('mistake' in parsed) {
    console.error(`${parsed.mistake}\n\n${usage}`)
    return 2
  }
  const connection = await connect()
  const interruptible = makeInterruptible(connection, { log: (message) => console.error(message) })
  const stopWatching = watchForWaits(connection, log)
  try {
    return await perform(interruptible.client, parsed.commandLine)
  } catch (error) {
    if (!interruptible.isInterrupted()) throw error
    return interruptedExitCode
  } finally {
    await stopWatching()
    // A lost connection cannot say goodbye.
    await connection.close().catch(() => {})
    if (interruptible.isInterrupted()) await reportStanding()
    interruptible.stopListening()
  }
}

/** Where the database stands is asked anew: what was in progress has just been undone. */
async function reportStanding() {
  const { client, close } = await connect()
  try {
    const { status } = await migrate(client, { command: 'status' })
    console.error('interrupted; what was in progress is undone, and the database stands here:')
    console.error(formatStatus(status))
    console.error('up goes on from here, down goes back.')
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
    console.error(error instanceof MigrationError ? error.message : explain(error))
    process.exitCode = 1
  }
}
