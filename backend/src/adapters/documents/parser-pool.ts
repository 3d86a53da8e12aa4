// One or two parser threads, started when first needed and reused. A document that hangs, eats memory
// or crashes its parser costs that thread and that document, and nothing else.

import { Worker } from 'node:worker_threads'
import { HiringError } from '../../domain/errors.ts'
import { formatBytes } from './limits.ts'
import type { ParsedText } from './parser-protocol.ts'
import { type ParseReply, type ParseRequest, toError } from './parser-protocol.ts'

interface Job {
  readonly request: ParseRequest
  readonly resolve: (parsed: ParsedText) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  job: Job | undefined
  deadline: NodeJS.Timeout | undefined
  watch: NodeJS.Timeout | undefined
}

// pdf.js needs some 60 MB for an ordinary resume; four times that is room for the largest honest one.
const maxHeapMb = 256

// Buffers do not count as heap, so inflated streams are watched from outside: this many times what may be unpacked,
// because pdf.js holds a stream and its grown copy at once.
const buffersPerUnpackedByte = 2
const watchIntervalMs = 200

const toFailure = (file: string, cause: unknown): HiringError => {
  const outOfMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return outOfMemory
    ? new HiringError('document.bomb', { file, limit: `${maxHeapMb} MB` }, { cause })
    : new HiringError('document.damaged', { file }, { cause })
}

// Frees a thread of its document. An idle thread must not keep a finished program alive.
const settle = (thread: Thread): Job | undefined => {
  const { job } = thread
  clearTimeout(thread.deadline)
  clearInterval(thread.watch)
  thread.job = undefined
  thread.worker.unref()
  return job
}

/** The parser threads of one reader: each parses one document at a time, first come, first served. */
export class ParserPool {
  readonly #size: number
  readonly #script: URL
  readonly #threads = new Set<Thread>()
  readonly #waiting: Job[] = []
  #closed = false

  constructor(size: number, script: URL) {
    this.#size = size
    this.#script = script
  }

  /** Parses one document. Rejects with a `HiringError` of its kind; the time it waits for a thread does not count. */
  parse(request: ParseRequest): Promise<ParsedText> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new Error('The document reader is closed'))
        return
      }
      this.#waiting.push({ request, resolve, reject })
      this.#dispatch()
    })
  }

  /** Ends the threads. What waits or is still being parsed is refused as damaged. */
  async close(): Promise<void> {
    this.#closed = true
    const threads = [...this.#threads]
    this.#threads.clear()
    const refused = [...threads.map(settle), ...this.#waiting.splice(0)]
    for (const job of refused) job?.reject(new HiringError('document.damaged', { file: job.request.name }))
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      const idle = [...this.#threads].find(({ job }) => job === undefined)
      const thread = idle ?? (this.#threads.size < this.#size ? this.#start() : undefined)
      const job = thread && this.#waiting.shift()
      if (thread === undefined || job === undefined) return
      this.#run(thread, job)
    }
  }

  #start(): Thread {
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } })
    const thread: Thread = { worker, job: undefined, deadline: undefined, watch: undefined }
    worker.on('message', (reply: ParseReply) => {
      const job = settle(thread)
      if (reply.ok) job?.resolve(reply.parsed)
      else job?.reject(toError(reply))
      this.#dispatch()
    })
    const fail = (cause: unknown) => this.#abandon(thread, toFailure(thread.job?.request.name ?? '', cause))
    worker.on('error', fail)
    worker.on('exit', (code) => fail(new Error(`The parser thread ended with code ${code}`)))
    this.#threads.add(thread)
    return thread
  }

  #run(thread: Thread, job: Job): void {
    const { name: file, limits } = job.request
    thread.job = job
    const limit = `${limits.maxParseMs / 1000} s`
    const stop = () => this.#abandon(thread, new HiringError('document.too_slow', { file, limit }))
    thread.deadline = setTimeout(stop, limits.maxParseMs)
    thread.watch = setInterval(() => void this.#watchMemory(thread, job), watchIntervalMs)
    thread.worker.ref()
    thread.worker.postMessage(job.request)
  }

  async #watchMemory(thread: Thread, job: Job): Promise<void> {
    const { external_memory: bytes } = await thread.worker.getHeapStatistics().catch(() => ({ external_memory: 0 }))
    const { name: file, limits } = job.request
    if (thread.job !== job || bytes <= limits.maxUnpackedBytes * buffersPerUnpackedByte) return
    this.#abandon(thread, new HiringError('document.bomb', { file, limit: formatBytes(limits.maxUnpackedBytes) }))
  }

  // Ends a thread together with its document; the next document gets a new thread.
  #abandon(thread: Thread, error: HiringError): void {
    if (!this.#threads.delete(thread)) return
    settle(thread)?.reject(error)
    void thread.worker.terminate()
    this.#dispatch()
  }
}
