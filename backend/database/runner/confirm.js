// @ts-check
// The question before something is lost.

import { createInterface } from 'node:readline/promises'
import { MigrationError } from './client.js'

/** Asks on the terminal; Ctrl-C and Ctrl-D mean no. @returns {Promise<boolean>} */
export async function confirmOnTerminal() {
  if (!process.stdin.isTTY) {
    throw new MigrationError(
      'Nobody can be asked here, for this is no terminal. To roll back without a question add --yes.',
    )
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const declined = new AbortController()
  const decline = () => declined.abort()
  terminal.on('SIGINT', decline).on('close', decline)
  try {
    const answer = await terminal.question('Roll back? Type yes: ', { signal: declined.signal })
    return answer.trim().toLowerCase() === 'yes'
  } catch (error) {
    if (declined.signal.aborted) return false
    throw error
  } finally {
    terminal.close()
  }
}
