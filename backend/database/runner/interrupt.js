// @ts-check
// Ctrl-C in the middle: the running statement is cancelled from a second session, and no other one begins. What was
// not committed is gone with the connection, so nothing has to be cleaned up by hand.

import { setTimeout as pause } from 'node:timers/promises'
import { MigrationError } from './client.js'
import { processIdOf } from './watch.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./connection.js').Connection} Connection */

export const interruptedExitCode = 130
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM'])

/**
 * @param {Connection} connection
 * @param {{ log: (message: string) => void }} options
 * @returns {{ client: Client, isInterrupted(): boolean, stopListening(): void }}
 */
export function makeInterruptible({ client, openAnother }, { log }) {
  let interrupted = false
  /** @type {Promise<unknown>} */
  let running = Promise.resolve()

  const interrupt = () => {
    // Whoever asks twice does not want to wait; the server takes back what was in progress.
    if (interrupted) process.exit(interruptedExitCode)
    interrupted = true
    log('interrupted: stopping (once more to leave at once)')
    if (openAnother) {
      cancelUntilSettled(client, openAnother, running).catch(() => {
        log('the running statement cannot be cancelled: waiting for its end')
      })
    }
  }
  for (const signal of signals) process.on(signal, interrupt)

  return {
    client: {
      // By these preflight tells a pooler, which hands one session over to another server process.
      ...('processID' in client ? { processID: client.processID } : {}),
      ...('port' in client ? { port: client.port } : {}),
      query: (text, parameters) => {
        if (interrupted) return Promise.reject(new MigrationError('Interrupted.'))
        const result = client.query(text, parameters)
        running = result.catch(() => {})
        return result
      },
    },
    isInterrupted: () => interrupted,
    stopListening: () => {
      for (const signal of signals) process.off(signal, interrupt)
    },
  }
}

/**
 * Cancels again and again: a request that reaches the server between two statements has no effect.
 * @param {Client} client @param {() => Promise<Connection>} openAnother @param {Promise<unknown>} running
 */
async function cancelUntilSettled(client, openAnother, running) {
  let settled = false
  const end = running.then(() => {
    settled = true
  })
  const { client: other, close } = await openAnother()
  try {
    while (!settled) {
      await other.query('select pg_cancel_backend($1)', [processIdOf(client)])
      await Promise.race([end, pause(200)])
    }
  } finally {
    await close()
  }
}
