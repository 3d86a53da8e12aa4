// How long a person waits for the first page: `node benchmark/start.ts` starts the product twice, on a new embedded
// database and on the same one again, and measures from the start of the process to the first answered page.

import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const port = 3917
const giveUpMs = 120_000

const isServed = async (): Promise<boolean> => {
  try {
    return (await fetch(`http://localhost:${port}/`)).ok
  } catch {
    // Nobody listens yet.
    return false
  }
}

const secondsToFirstPage = async (dataDir: string): Promise<number> => {
  const start = performance.now()
  const product = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const exited = new Promise((resolve) => product.once('exit', resolve))
  while (!(await isServed())) {
    if (performance.now() - start > giveUpMs) throw new Error(`no page after ${giveUpMs / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const seconds = (performance.now() - start) / 1000
  // The whole group, as Ctrl-C in a terminal.
  if (product.pid !== undefined) process.kill(-product.pid, 'SIGINT')
  await exited
  return seconds
}

const dataDir = await mkdtemp(join(tmpdir(), 'hiring-start-'))
console.log(`first page on a new database:        ${(await secondsToFirstPage(dataDir)).toFixed(1)} s`)
console.log(`first page on an existing database:  ${(await secondsToFirstPage(dataDir)).toFixed(1)} s`)
await rm(dataDir, { recursive: true, force: true })
console.log(
  `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`,
)
