// How fast each stage of scoring is by itself: reading, one document, learning, scoring. node benchmark/scoring.ts runs it
// first, in a process of its own, because what is left of it must not be laid to the charge of the product's memory.

import { availableParallelism, cpus, loadavg } from 'node:os'
import { createDocumentReader } from '../backend/src/adapters/documents/reader.ts'
import { buildCorpus, type Corpus, scoreResume, scorerVersion } from '../backend/src/domain/scoring/index.ts'
import { type File, files, job, milliseconds, rate, threads } from './scoring-input.ts'

/** What the whole chain needs to know of the stages. */
export interface StageResult {
  readonly corpus: Corpus
  /** Pages of all documents. */
  readonly pages: number
}

const reader = createDocumentReader({ threads })
const texts: string[] = []
let pages = 0

const readAll = () =>
  Promise.all(
    files.map(async (file) => {
      const read = await reader.read(file)
      pages += read.pages
      texts.push(read.text)
    }),
  )

console.log(`${files.length} documents, scorer ${scorerVersion}, ${threads} parser threads`)
console.log(
  `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`,
)
const cold = await milliseconds(readAll)
const pagesOnce = pages
const warm = await milliseconds(readAll)
console.log(`reading   ${rate(files.length, cold)} documents/s with threads started cold`)
console.log(`          ${rate(files.length, warm)} documents/s, ${rate(pagesOnce, warm)} pages/s warm`)

// --- One document by itself, as a candidate who has just applied waits for it ------------------------------------

const single = files.find(({ bytes }) => bytes.length > 0)
const corpus = buildCorpus(texts.slice(0, files.length))
if (single !== undefined) {
  const times: number[] = []
  const twoPages: File[] = []
  for (const file of files.slice(0, 40)) if ((await reader.read(file)).pages === 2) twoPages.push(file)
  for (const file of twoPages.length > 0 ? twoPages : [single]) {
    times.push(await milliseconds(async () => scoreResume({ text: (await reader.read(file)).text, job, corpus })))
  }
  times.sort((a, b) => a - b)
  const [median = 0, worst = 0] = [times[Math.floor(times.length / 2)], times.at(-1)]
  console.log(
    `one       ${median.toFixed(0)} ms for a document of two pages, read and scored (worst of ${times.length}: ${worst.toFixed(0)} ms)`,
  )
}
await reader.close()

const own = texts.slice(0, files.length)
const learning = await milliseconds(() => buildCorpus(own))
const rounds = 3
const scoring = await milliseconds(() => {
  for (let round = 0; round < rounds; round++) for (const text of own) scoreResume({ text, job, corpus })
})
console.log(`learning  ${rate(own.length, learning)} resumes/s into the corpus, on one thread`)
console.log(`scoring   ${rate(own.length * rounds, scoring)} resumes/s on one thread`)
process.send?.({ corpus, pages: pagesOnce } satisfies StageResult)
