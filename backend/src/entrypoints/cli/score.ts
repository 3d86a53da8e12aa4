// `score --job JOB.json FILE…`: scores documents on the command line, without a database, one line of
// JSON for each file in the order of the arguments. The files of the call are the corpus.

import { readFile, stat } from 'node:fs/promises'
import { HiringError } from '../../domain/errors.ts'
import { buildCorpus, type HiddenText, type JobText, scoreResume, type TextPlace } from '../../domain/scoring/index.ts'
import type { Documents } from '../../orchestrator/documents-port.ts'
import { JobFileFault, readJobFile } from './job-file.ts'

/** What the command is called with. */
export interface ScoreCommand {
  /** Path of a JSON file `{ "title", "description", "weights"? }`. */
  readonly jobFile: string
  /** Paths of the documents. */
  readonly files: readonly string[]
  /** `jsonl` for programs, `text` for a short table. */
  readonly format: 'jsonl' | 'text'
  readonly documents: Documents
  readonly write: { out(text: string): void; error(text: string): void }
}

// Enough to keep the parsers busy, few enough that a thousand files do not lie in memory at once.
const concurrency = 4

// Nothing larger is read into memory; the reader of documents refuses smaller ones by its own limit.
const maxBytes = 64 * 1024 * 1024

interface ReadFile {
  readonly file: string
  readonly text: string | null
  readonly hidden: readonly HiddenText[]
  readonly places: readonly TextPlace[]
  readonly error: string
}

const reasonOf = (error: unknown): string => {
  if (error instanceof HiringError) return `${error.code}: ${error.message}`
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'there is no such file'
  if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return 'is a folder, not a file'
  return error instanceof Error ? error.message : String(error)
}

const readOne = async (file: string, documents: Documents): Promise<ReadFile> => {
  try {
    if ((await stat(file)).size > maxBytes) throw new HiringError('document.too_large', { file, limit: '64 MB' })
    const { text, hidden, places } = await documents.read({ name: file, bytes: await readFile(file) })
    return { file, text, hidden, places, error: '' }
  } catch (error) {
    return { file, text: null, hidden: [], places: [], error: reasonOf(error) }
  }
}

const readAll = async (files: readonly string[], documents: Documents): Promise<ReadFile[]> => {
  const results = new Map<number, ReadFile>()
  const waiting = [...files.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, file] = next
      results.set(index, await readOne(file, documents))
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, files.length) }, work))
  return files.flatMap((_, index) => results.get(index) ?? [])
}

type Line = { readonly file: string; readonly fitScore: number } & Record<string, unknown>

const scoreAll = (read: readonly ReadFile[], job: JobText): Line[] => {
  const corpus = buildCorpus(read.flatMap(({ text }) => (text === null ? [] : [text])))
  return read.map(({ file, text, hidden, places, error }) => {
    if (text === null) return { file, fitScore: 0, error }
    const { fitScore, parts, features, evidence, flags, summary } = scoreResume({ text, hidden, places, job, corpus })
    return { file, fitScore, parts, features, evidence, flags, summary }
  })
}

const asText = ({ file, fitScore, error }: Line): string =>
  `${fitScore.toFixed(2).padStart(6)}  ${file}${typeof error === 'string' ? `  (${error})` : ''}`

/**
 * Scores documents for a job. Gives the exit code: 0 when every file was scored or its fault reported in its line,
 * 2 when the job cannot be read or no file is named, with the reason on the error stream.
 */
export const runScore = async ({ jobFile, files, format, documents, write }: ScoreCommand): Promise<number> => {
  let job: JobText
  try {
    job = await readJobFile(jobFile)
  } catch (error) {
    if (!(error instanceof JobFileFault)) throw error
    write.error(`${error.message}\n`)
    return 2
  }
  if (files.length === 0) {
    write.error('No files to score. Name at least one document after the options.\n')
    return 2
  }
  const lines = scoreAll(await readAll(files, documents), job)
  for (const line of lines) write.out(`${format === 'text' ? asText(line) : JSON.stringify(line)}\n`)
  return 0
}
