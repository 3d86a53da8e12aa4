import { inspect } from 'node:util'
import type { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { HiringError } from '../../domain/errors.ts'
import { type MutatedDocument, mutatedDocument } from './mutations.contract.ts'
import { createDocumentReader } from './reader.ts'
import { makeSeedDocuments, type SeedDocument, secretName } from './seed-documents.contract.ts'

const runs = 10_000
const batch = 100
const threads = 2
// Far below the product's limit, and far above what any of these small documents needs on a busy machine.
const maxParseMs = 5000
// A changed figure can make four lines of an inline picture one of gigabytes. That ends as it must, but is no habit.
const mostEnded = 10

const started: Worker[] = []
const online = new Set<Worker>()
const ended = new Set<Worker>()
const noteThread = (worker: Worker) => {
  started.push(worker)
  worker.once('online', () => online.add(worker))
  worker.once('exit', () => ended.add(worker))
}

let endedByForce = 0
let seeds: SeedDocument[]
let reader: ReturnType<typeof createDocumentReader>
beforeAll(async () => {
  // A scan is read by a program of its own, which takes a second for each page and is not what is tried here.
  vi.stubEnv('PATH', '')
  process.on('worker', noteThread)
  seeds = await makeSeedDocuments()
  reader = createDocumentReader({ threads, limits: { maxParseMs } })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  process.off('worker', noteThread)
  await reader.close()
})

/** Timers, ports, sockets and files that keep this process busy. The runner of the tests has some of its own. */
const countResources = (): number => process.getActiveResourcesInfo().length
const countListeners = (): number => process.eventNames().reduce((sum, event) => sum + process.listenerCount(event), 0)

const readAll = (documents: readonly SeedDocument[]) =>
  Promise.allSettled(documents.map(({ inside, pack }) => reader.read({ name: 'resume', bytes: pack(inside) })))

/** The heap that the threads hold, in bytes, once what can be collected is: V8 does that before it takes a snapshot. */
const measureHeap = async (): Promise<number> => {
  let held = 0
  for (const worker of online) {
    if (ended.has(worker)) continue
    const snapshot = await worker.getHeapSnapshot()
    snapshot.destroy()
    held += (await worker.getHeapStatistics()).used_heap_size
  }
  return held
}

/** The same documents on every run, made while others are read, so that they never lie in memory all at once. */
function* makeDocuments(): Generator<MutatedDocument> {
  for (let made = 0; made < runs; made += batch) {
    yield* fc.sample(mutatedDocument(seeds), { numRuns: batch, seed: 20_260_301 + made })
  }
}

/** PostgreSQL takes neither a NUL nor half of a character. */
const canBeStored = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** What is wrong with the way a document ended; null where all is well. */
const findFault = async ({ bytes }: MutatedDocument): Promise<string | null> => {
  try {
    const { text, hidden, pages } = await reader.read({ name: 'resume', bytes })
    if (text.trim() === '' || !(pages >= 1)) return 'neither a text nor an error'
    return [text, ...hidden.map(({ quote }) => quote)].every(canBeStored) ? null : 'a text that no database takes'
  } catch (error) {
    if (!(error instanceof HiringError) || !error.code.startsWith('document.')) return inspect(error)
    if (error.code === 'document.too_slow' || error.code === 'document.bomb') endedByForce += 1
    return inspect(error).includes(secretName) ? 'the error quotes the document' : null
  }
}

test('ten thousand mutated documents each end in a text or a named reason, and leave nothing behind', async () => {
  const resourcesBefore = countResources()
  const listenersBefore = countListeners()
  const before = await readAll(seeds)
  await vi.waitFor(() => expect(online.size).toBe(threads), { timeout: 20_000 })
  const heapBefore = await measureHeap()

  const faults: unknown[] = []
  const documents = makeDocuments()
  const work = async () => {
    for (const document of documents) {
      const fault = await findFault(document)
      if (fault !== null)
        faults.push({ fault, of: document.seed, bytes: Buffer.from(document.bytes).toString('base64') })
    }
  }
  // One more than there are threads, so that none of them waits for the next.
  await Promise.all(Array.from({ length: threads + 1 }, work))

  expect(faults).toEqual([])
  expect(endedByForce).toBeLessThan(mostEnded)
  expect(started.length, 'threads, of which none has crashed').toBeLessThanOrEqual(threads + endedByForce)
  expect(await readAll(seeds)).toEqual(before)
  expect((await measureHeap()) - heapBefore, 'bytes that the threads hold on to').toBeLessThan(30_000_000)
  await reader.close()
  expect(ended.size).toBe(started.length)
  await vi.waitFor(() => expect(countResources()).toBeLessThanOrEqual(resourcesBefore), { timeout: 5000 })
  expect(countListeners()).toBe(listenersBefore)
}, 300_000)
