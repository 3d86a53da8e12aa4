// How fast resumes are read and scored. Run: node benchmark/scoring.ts [FOLDER]
// Prints rates with their conditions; says so and ends with 0 where there is nothing to read.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { createDocumentReader } from '../backend/src/adapters/documents/reader.ts'
import { buildCorpus, scoreResume, scorerVersion } from '../backend/src/domain/scoring/index.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'shared', 'data', 'ranking-dev', 'resumes')
const threads = 2
const job = {
  title: 'Logistics Manager',
  description:
    'Requirements:\n- 5 years of experience in logistics or supply chain management\n- Bachelor degree\n- SAP, Excel, fleet management\nNice to have: Six Sigma, forklift licence',
}

if (!existsSync(folder)) {
  console.log(`Nothing to measure with: ${folder} is not there.`)
  process.exit(0)
}

const seconds = async (work: () => Promise<void> | void): Promise<number> => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
const reader = createDocumentReader({ threads })
const texts: string[] = []
let pages = 0

// The longest time that the event loop was held up meanwhile: what another request would have waited.
let longestWait = 0
let lastTick = performance.now()
const ticks = setInterval(() => {
  longestWait = Math.max(longestWait, performance.now() - lastTick - 5)
  lastTick = performance.now()
}, 5)

const reading = await seconds(async () => {
  await Promise.all(
    files.map(async (file) => {
      const read = await reader.read(file)
      pages += read.pages
      texts.push(read.text)
    }),
  )
})
clearInterval(ticks)
await reader.close()

let corpus = buildCorpus([])
const learning = await seconds(() => {
  corpus = buildCorpus(texts)
})
const score = () => {
  for (const text of texts) scoreResume({ text, job, corpus })
}
score()
const rounds = 5
const scoring = await seconds(() => {
  for (let round = 0; round < rounds; round++) score()
})

const rate = (count: number, time: number): string => (count / time).toFixed(0)
console.log(`${files.length} PDFs, ${pages} pages; ${threads} parser threads; scorer ${scorerVersion}`)
console.log(`${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, Node ${process.version}`)
console.log(
  `reading   ${rate(files.length, reading)} documents/s, ${rate(pages, reading)} pages/s, threads started cold`,
)
console.log(`          event loop held up for at most ${longestWait.toFixed(0)} ms`)
console.log(`learning  ${rate(texts.length, learning)} resumes/s into the corpus`)
console.log(
  `scoring   ${rate(texts.length * rounds, scoring)} resumes/s on one thread, ${rounds} rounds after one to warm up`,
)
