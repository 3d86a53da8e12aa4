// What the two programs that measure scoring share: their arguments, the documents, the job.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    folder: {
      type: 'string',
      default: join(import.meta.dirname, '..', '..', 'shared', 'data', 'ranking-dev', 'resumes'),
    },
    times: { type: 'string', default: '10' },
    limit: { type: 'string', default: '100000' },
  },
})

if (!existsSync(values.folder)) {
  console.log(`Nothing to measure with: ${values.folder} is not there.`)
  process.exit(0)
}

export interface File {
  readonly name: string
  readonly bytes: Buffer
}

export const threads = 2
export const job = {
  title: 'Logistics Manager',
  description:
    'Requirements:\n- 5 years of experience in logistics or supply chain management\n- Bachelor degree\n- SAP, Excel, fleet management\nNice to have: Six Sigma, forklift licence',
}
export const files: readonly File[] = readdirSync(values.folder)
  .sort()
  .slice(0, Number(values.limit))
  .map((name) => ({ name, bytes: readFileSync(join(values.folder, name)) }))
/** How often the chain gets all of them. */
export const times = Number(values.times)

export const milliseconds = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
export const rate = (count: number, ms: number): string => ((count / ms) * 1000).toFixed(1)
