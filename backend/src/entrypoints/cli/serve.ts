// `cli serve` and `cli worker`: the long-running processes. Both stop cleanly: no new work, the work at hand is
// finished, everything is closed, exit code 0.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compose, type Product } from '../../compose.ts'
import type { Config } from '../../config.ts'

const webRoot = fileURLToPath(new URL('../../../../frontend/dist', import.meta.url))
/** Work that has not ended by then is left to the queue, which gives it to the next process. */
const drainMs = 15_000

/** Resolves at the first Ctrl-C or SIGTERM. */
const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })

const runUntilStopped = async (product: Product): Promise<number> => {
  await stopSignal()
  process.stdout.write('\nStopping: finishing what is at hand…\n')
  const overdue = setTimeout(() => {
    product.log.error('work did not end in time; the queue will give it to the next process')
    process.exit(1)
  }, drainMs)
  await product.close()
  clearTimeout(overdue)
  process.stdout.write('Stopped.\n')
  return 0
}

const whereToGo = (config: Config): string =>
  [
    '',
    `  The AI Hiring Orchestrator is at   ${config.publicUrl}`,
    `  Database                           ${config.databaseUrl === null ? `embedded, in ${config.dataDir}` : 'PostgreSQL (DATABASE_URL)'}`,
    ...(config.smtp === null
      ? [`  Mails                              ${config.publicUrl}/mailbox (nothing leaves this machine)`]
      : []),
    `  API                                ${config.publicUrl}/api/docs`,
    '',
    '  Next: register as an employer and post a job. Ctrl-C stops.',
    '',
    '',
  ].join('\n')

/** Serves pages and API, and does the background work in the same process. */
export const serve = async (config: Config): Promise<number> => {
  const product = await compose(config, existsSync(webRoot) ? webRoot : null)
  try {
    await product.http.listen({ port: config.port, host: config.host })
    await product.startWorker()
  } catch (error) {
    await product.close()
    throw error
  }
  process.stdout.write(whereToGo(config))
  return runUntilStopped(product)
}

/** Does background work only; any number of these share one PostgreSQL. */
export const work = async (config: Config): Promise<number> => {
  const product = await compose(config, null)
  await product.startWorker()
  process.stdout.write('Working. Ctrl-C stops.\n')
  return runUntilStopped(product)
}
