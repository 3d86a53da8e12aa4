// A few parser threads, by piscina: started when first needed, reused, ended when idle. A document that hangs, eats
// memory or crashes its parser costs that thread and that document, and nothing else.

import type { Worker } from 'node:worker_threads'
import { Piscina, queueOptionsSymbol } from 'piscina'
import { HiringError } from '../../domain/errors.ts'
import { formatBytes } from './limits.ts'
import { type ParsedText, type ParseReply, type ParseRequest, toError } from './parser-protocol.ts'

interface Job {
  readonly request: ParseRequest
  readonly resolve: (parsed: ParsedText) => void
  readonly reject: (error: Error) => void
}

/** A document that piscina has. Aborting `ending` ends the thread that parses it. */
interface Run {
  readonly request: ParseRequest
  readonly ending: AbortController
  deadline: NodeJS.Timeout | undefined
  /** The thread that parses it; null while one is starting. */
  threadId: number | null
  /** Settled when an aborted thread is gone. */
  ended: Promise<unknown>
}

// pdf.js needs some 60 MB for an ordinary resume; twice that is room for the largest honest one, and V8 leaves up to twice
// as much again uncollected.
const maxHeapBytes = 384 * 1024 * 1024

// V8 plans its collections by the most that a thread may ever hold: told 256 MB, it searches the whole heap three times as
// often, which costs a sixth of an ordinary resume's time. So the watch holds the limit above, and V8 a wall behind it.
const heapWallMb = 1024

// For the youngest objects of each thread. Half as much again makes reading a few hundredths faster, for some 50 MB more.
const youngHeapMb = 32

// Buffers do not count as heap, so inflated streams are watched from outside: this many times what may be unpacked,
// because pdf.js holds a stream and its grown copy at once.
const buffersPerUnpackedByte = 2
const watchIntervalMs = 200

// What a thread may take to start on a machine that is very busy. It is not the document's time.
const maxStartMs = 30_000

// Long enough that a busy hour keeps its warm threads, short enough that an idle server gives their memory back.
const idleMs = 60_000

// What a thread may keep beside its heap from one document to the next, in bytes. Ordinary resumes leave 10 MB.
const mostLeftBytes = 32 * 1024 * 1024

// A thread answers in a millisecond, unless it is gone or in the middle of something that cannot be interrupted.
const maxAnswerMs = 1000

/** What a thread holds, bytes. */
interface Held {
  readonly heap: number
  /** Beside the heap. */
  readonly buffers: number
}

/** What a thread holds; null if it does not say. Keeps the program alive until then. */
const measure = (thread: Worker): Promise<Held | null> =>
  new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(null), maxAnswerMs)
    const answer = (held: Held | null) => {
      clearTimeout(giveUp)
      resolve(held)
    }
    thread.getHeapStatistics().then(
      ({ used_heap_size: heap, external_memory: buffers }) => answer({ heap, buffers }),
      () => answer(null),
    )
  })

const toFailure = (file: string, cause: unknown): HiringError => {
  if (cause instanceof HiringError) return cause
  const outOfMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return outOfMemory
    ? new HiringError('document.bomb', { file, limit: formatBytes(maxHeapBytes) }, { cause })
    : new HiringError('document.damaged', { file }, { cause })
}

/**
 * The parser threads of one reader: each parses one document at a time, first come, first served.
 * Piscina gets no more documents than there are threads. What waits is kept here, because piscina starts no thread for a
 * queue whose only thread was just ended. A waiting document costs nothing but the bytes that its caller holds anyway
 * (they are copied when its turn comes), so the number of callers at once bounds the memory.
 */
export class ParserPool {
  readonly #size: number
  readonly #pool: Piscina<ParseRequest, ParseReply>
  readonly #waiting: Job[] = []
  readonly #running = new Set<Run>()
  /** Threads that may be given a document. */
  #ready = new Set<number>()
  #closed = false

  /** `script` is a file that exports `parse`, from a request to a reply. */
  constructor(size: number, script: URL) {
    this.#size = size
    this.#pool = new Piscina({
      filename: script.href,
      name: 'parse',
      minThreads: 0,
      maxThreads: size,
      concurrentTasksPerWorker: 1,
      idleTimeout: idleMs,
      recordTiming: false,
      // A thread that waits for its next document must still be able to finish what the last one left behind.
      atomics: 'disabled',
      resourceLimits: { maxOldGenerationSizeMb: heapWallMb, maxYoungGenerationSizeMb: youngHeapMb },
      // The one place where piscina says which thread begins which document. It offers threads that are still starting
      // too, and those first.
      loadBalancer: (task, workers) => {
        const idle = workers.find(({ id, currentUsage }) => this.#ready.has(id) && currentUsage === 0)
        const run = [...this.#running].find((one) => one === task[queueOptionsSymbol])
        if (idle !== undefined && run !== undefined) this.#begin(run, idle.id)
        return idle ?? null
      },
    })
    this.#pool.on('workerCreate', ({ id }: { readonly id: number }) => {
      const alive = this.#pool.threads.map(({ threadId }) => threadId)
      this.#ready = new Set([...this.#ready, id].filter((one) => alive.includes(one)))
    })
    this.#pool.on('error', (cause) => this.#failUnstarted(cause))
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
    for (const { request, reject } of this.#waiting.splice(0)) reject(toFailure(request.name, undefined))
    await this.#pool.destroy()
  }

  #dispatch(): void {
    while (this.#running.size < this.#size) {
      const job = this.#waiting.shift()
      if (job === undefined) return
      void this.#run(job)
    }
  }

  async #run({ request, resolve, reject }: Job): Promise<void> {
    const { name: file, limits } = request
    const ending = new AbortController()
    const run: Run = { request, ending, deadline: undefined, threadId: null, ended: Promise.resolve() }
    this.#limitTime(run, Math.max(maxStartMs, limits.maxParseMs))
    const watch = setInterval(() => void this.#watchMemory(run), watchIntervalMs)
    this.#running.add(run)
    let settle: () => void
    let held: number | null = null
    try {
      // A copy to give away: the caller keeps its bytes, and `slice` of a Buffer copies nothing.
      const bytes = new Uint8Array(request.bytes)
      const task = { ...request, bytes, [queueOptionsSymbol]: run }
      // Its type names the wrong one of the two forms of `postMessage`.
      const transferList = [bytes.buffer] as never
      const reply = await this.#pool.run(task, { signal: ending.signal, transferList })
      const { outcome } = reply
      held = reply.held
      settle = outcome.ok ? () => resolve(outcome.parsed) : () => reject(toError(outcome))
    } catch (cause) {
      settle = () => reject(toFailure(file, ending.signal.aborted ? ending.signal.reason : cause))
    }
    clearTimeout(run.deadline)
    // Its thread may still hold its memory: no other document begins in its place before that is given back. The watch
    // goes on until then, because an idle thread does not keep a program alive, and other documents may wait.
    await run.ended
    await this.#release(run, held)
    clearInterval(watch)
    this.#running.delete(run)
    // First the next document, then the caller, who may keep this thread busy with what it has got.
    this.#dispatch()
    settle()
  }

  #begin(run: Run, threadId: number): void {
    run.threadId = threadId
    this.#ready.delete(threadId)
    this.#limitTime(run, run.request.limits.maxParseMs)
  }

  // What a document left behind would be laid to the charge of the next: a thread that holds much of it, or did not say
  // how much, is ended.
  async #release(run: Run, held: number | null): Promise<void> {
    const thread = this.#findThread(run)
    if (thread === undefined) return
    if (held !== null && held <= mostLeftBytes) this.#ready.add(thread.threadId)
    else await thread.terminate()
  }

  #limitTime(run: Run, ms: number): void {
    clearTimeout(run.deadline)
    const details = { file: run.request.name, limit: `${run.request.limits.maxParseMs / 1000} s` }
    run.deadline = setTimeout(() => this.#end(run, new HiringError('document.too_slow', details)), ms)
  }

  #findThread({ threadId }: Run) {
    return this.#pool.threads.find((thread) => thread.threadId === threadId)
  }

  #end(run: Run, reason: HiringError): void {
    const thread = this.#findThread(run)
    run.ending.abort(reason)
    run.ended = thread?.terminate() ?? run.ended
  }

  async #watchMemory(run: Run): Promise<void> {
    const thread = this.#findThread(run)
    if (thread === undefined) return
    const held = await measure(thread)
    const { name: file, limits } = run.request
    if (!this.#running.has(run) || held === null) return
    const refuse = (limit: number) =>
      this.#end(run, new HiringError('document.bomb', { file, limit: formatBytes(limit) }))
    if (held.buffers > limits.maxUnpackedBytes * buffersPerUnpackedByte) refuse(limits.maxUnpackedBytes)
    else if (held.heap > maxHeapBytes) refuse(maxHeapBytes)
  }

  // A thread failed without a document. If it was the last, what waits for one to start would wait for ever.
  #failUnstarted(cause: unknown): void {
    if (this.#pool.threads.length > 0) return
    for (const run of this.#running) if (run.threadId === null) this.#end(run, toFailure(run.request.name, cause))
  }
}
