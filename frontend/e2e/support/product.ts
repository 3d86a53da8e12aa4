// The whole product as a person starts it: one process, the embedded database in a new directory, a free port.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface RunningProduct {
  readonly url: string
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>
}

/** A port that nobody listens on now. Mails bear it in their links, so it must be known before the start. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/** The address that the product prints once it serves; its whole output if it ends before. */
const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      const [, address] = /is at\s+(http:\/\/\S+)/.exec(output) ?? []
      if (address) resolve(address)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', (code) => reject(new Error(`The product ended with ${code}:\n${output}`)))
  })

export const startProduct = async (): Promise<RunningProduct> => {
  const directory = await mkdtemp(join(tmpdir(), 'hiring-e2e-'))
  const environment = {
    ...process.env,
    PORT: String(await freePort()),
    DATA_DIR: directory,
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '0',
  }
  const server = spawn(process.execPath, ['backend/src/entrypoints/cli/main.ts', 'serve'], {
    cwd: root,
    env: environment,
  })
  const exited = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const url = await addressOf(server)
  return {
    url,
    stop: async () => {
      server.kill('SIGINT')
      const code = await exited
      await rm(directory, { recursive: true, force: true })
      return code
    },
  }
}
