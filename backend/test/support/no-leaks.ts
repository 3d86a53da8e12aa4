// Runs around every test file: what a file opens it closes, or it fails. An open socket or server keeps a worker
// alive, and its late error would be blamed on the next file.

import { afterAll, beforeAll } from 'vitest'
import { openDatabases, usedKinds } from './open-databases.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** The file opened a PGlite, which the summary of the run counts. */
    pglite?: boolean
  }
}

const watched = new Set(['TCPSocketWrap', 'TCPServerWrap'])
const countSockets = () => process.getActiveResourcesInfo().filter((resource) => watched.has(resource)).length

let atStart = 0

beforeAll(() => {
  atStart = countSockets()
})

// biome-ignore lint/correctness/noEmptyPattern: vitest wants fixtures taken apart before it hands over the file.
afterAll(async ({}, file) => {
  if (usedKinds.has('pglite')) file.meta.pglite = true

  const faults: string[] = []
  const databases = [...openDatabases]
  for (const database of databases) await database.close()
  if (databases.length > 0) faults.push(`${databases.length} test database(s)`)

  // Closing takes a turn or two of the event loop.
  for (let turn = 0; turn < 100 && countSockets() > atStart; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const sockets = countSockets() - atStart
  if (sockets > 0) faults.push(`${sockets} socket(s) or server(s)`)
  if (faults.length > 0) throw new Error(`This file left open: ${faults.join(', ')}.`)
})
