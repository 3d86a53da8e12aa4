// How long a whole journey takes: `node benchmark/journey.ts [--limit 50] [--seed 1] [--database URL]` plays it with the
// resumes of ../shared/data/ranking-dev (or of --resumes DIR) and prints the time, the steps and the split.

import { existsSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { composeSimulation } from '../backend/src/compose.ts'
import { journeyStart, playJourney, readResumes } from '../backend/src/entrypoints/cli/journey/journey.ts'

const { values } = parseArgs({
  options: {
    limit: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    resumes: {
      type: 'string',
      default: fileURLToPath(new URL('../../shared/data/ranking-dev/resumes', import.meta.url)),
    },
    database: { type: 'string' },
  },
})
if (!existsSync(values.resumes)) {
  console.error(`There are no resumes in ${values.resumes}. Name a folder with --resumes.`)
  process.exit(1)
}

const description =
  'Fleet management, transportation, logistics operations. Three years of experience in supply chain, Microsoft Excel.'
const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1)

const start = performance.now()
const resumes = (await readResumes(values.resumes)).slice(0, Number(values.limit))
const seed = Number(values.seed)
const simulation = await composeSimulation({
  databaseUrl: values.database ?? null,
  dataDir: null,
  seed,
  startAt: journeyStart,
})
const opened = seconds(start)
const playing = performance.now()
const { breach, steps, outcome } = await playJourney(
  simulation,
  { job: { title: 'Logistics manager', description }, resumes, openings: 3, seed },
  () => {},
)
const played = seconds(playing)
await simulation.close()

console.log(`${resumes.length} resumes, 3 openings, seed ${seed}, on ${values.database ? 'PostgreSQL' : 'PGlite'}`)
console.log(
  `${seconds(start)} s in all: ${opened} s to open and migrate the database, ${played} s for ${steps} checked steps`,
)
console.log(
  `${outcome.confirmed.length} of 3 seats filled, ${outcome.promotions} promotions, ${outcome.mails} mails; ${breach ? `breach of ${breach.property}` : 'no breach'}`,
)
console.log(
  `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`,
)
process.exitCode = breach ? 1 : 0
