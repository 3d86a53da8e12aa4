// How well the scorer ranks real resumes for real jobs, against people's ratings, with a plain BM25 beside it.
// Run: node benchmark/ranking.ts [--folder DIR] [--parts]
// Needs ../shared (the rated data and the program that compares); says so and ends with 0 where it is absent.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDocumentReader } from '../backend/src/adapters/documents/reader.ts'
import {
  buildCorpus,
  partNames,
  scoreResume,
  scorerReferenceDate,
  scorerVersion,
} from '../backend/src/domain/scoring/index.ts'

const shared = join(import.meta.dirname, '..', '..', 'shared')
const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: join(shared, 'data', 'ranking-dev') },
    parts: { type: 'boolean', default: false },
  },
})
const evaluator = join(shared, 'tools', 'evaluate-ranking.mjs')

interface RatedJob {
  readonly job: string
  readonly title: string
  readonly description: string
}

interface Result {
  readonly job: string
  readonly resume: string
  readonly fitScore: number
}

const isRatedJob = (value: unknown): value is RatedJob =>
  typeof value === 'object' && value !== null && 'job' in value && 'title' in value && 'description' in value

const readTexts = async (folder: string): Promise<Map<string, string>> => {
  const reader = createDocumentReader()
  const names = readdirSync(folder).sort()
  const texts = await Promise.all(
    names.map(
      async (name) => [name, (await reader.read({ name, bytes: readFileSync(join(folder, name)) })).text] as const,
    ),
  )
  await reader.close()
  return new Map(texts)
}

const evaluate = (results: readonly Result[]): string => {
  const input = results.map((result) => JSON.stringify(result)).join('\n')
  const run = spawnSync(process.execPath, [evaluator, join(options.folder, 'labels.csv')], { input, encoding: 'utf8' })
  return run.status === 0 ? run.stdout.trim() : `failed: ${run.stderr.trim()}`
}

// The textbook: lower-case words, k1 = 1.2, b = 0.75, no stems, no stop words.
const scoreByBm25 = (texts: ReadonlyMap<string, string>, { description, title, job }: RatedJob): Result[] => {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const documents = [...texts].map(([resume, text]) => ({ resume, words: words(text) }))
  const averageLength = documents.reduce((sum, document) => sum + document.words.length, 0) / documents.length
  const query = new Set(words(`${title} ${description}`))
  return documents.map((document) => {
    let fitScore = 0
    for (const word of query) {
      const having = documents.filter((other) => other.words.includes(word)).length
      const count = document.words.filter((other) => other === word).length
      const idf = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5))
      fitScore += (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * document.words.length) / averageLength))
    }
    return { job, resume: document.resume, fitScore }
  })
}

if (!existsSync(options.folder) || !existsSync(evaluator)) {
  console.log(`Nothing to measure with: ${options.folder} or ${evaluator} is not there.`)
  process.exit(0)
}

const texts = await readTexts(join(options.folder, 'resumes'))
const jobs = readFileSync(join(options.folder, 'jobs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))
  .filter(isRatedJob)
const corpus = buildCorpus([...texts.values()])
const scored = jobs.flatMap((job) =>
  [...texts].map(([resume, text]) => ({ job: job.job, resume, score: scoreResume({ text, job, corpus }) })),
)

console.log(`${texts.size} resumes × ${jobs.length} jobs, scorer ${scorerVersion}, present = ${scorerReferenceDate}`)
console.log(
  `scorer      ${evaluate(scored.map(({ job, resume, score }) => ({ job, resume, fitScore: score.fitScore })))}`,
)
console.log(`plain BM25  ${evaluate(jobs.flatMap((job) => scoreByBm25(texts, job)))}`)
if (options.parts) {
  for (const part of partNames) {
    const alone = scored.map(({ job, resume, score }) => ({ job, resume, fitScore: score.parts[part] }))
    console.log(`${part.padEnd(15)} ${evaluate(alone)}`)
  }
}
