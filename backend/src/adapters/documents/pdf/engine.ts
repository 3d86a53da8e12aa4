// Opens PDFs by pdf.js (unpdf's build for servers). pdf.js is made of two halves that send each other messages, in a
// browser between threads. Here both work on the calling thread, so messages are handed over instead of copied, and
// what only drawing needs (outlines of letters, decoded pictures) is not made: half of the time went there.

import { isMainThread } from 'node:worker_threads'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

// A parser thread reads documents and nothing else. pdf.js would hand every packed stream to yet another thread and wait
// for it, which costs a fifth of the time of a resume; without that way it unpacks on the spot, and only as far as needed.
if (!isMainThread) Reflect.deleteProperty(globalThis, 'DecompressionStream')

/** An open document of pdf.js. */
export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** A page of an open document. */
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** What of the messages between the halves matters here. */
interface Message {
  readonly action?: unknown
  readonly callbackId?: unknown
  readonly data?: unknown
  readonly chunk?: unknown
}

type Listener = (event: { readonly data: unknown }) => void

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null

// The operators of a page are sent in pieces, and the sender empties its lists once they are gone.
const keepLists = (message: Message): Message => {
  const { chunk } = message
  if (!isRecord(chunk) || !('fnArray' in chunk && 'argsArray' in chunk)) return message
  const { fnArray, argsArray } = chunk
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray)) return message
  return { ...message, chunk: { ...chunk, fnArray: [...fnArray], argsArray: [...argsArray] } }
}

/** The bits of a font's description by which pdf.js knows that its file is not to be loaded for drawing. */
const isFontFaceOff = { byte: 0, mask: 0b0011_0000, on: 0b0010_0000 } as const

// Fonts are made known without their letters' outlines, patterns by their colours; of pictures few are decoded.
const isWanted = ({ action, callbackId, data }: Message): boolean => {
  if (callbackId !== undefined || !Array.isArray(data)) return true
  if (action === 'obj') return data[2] === 'Pattern' || data[2] === 'Image'
  if (action !== 'commonobj') return true
  const [, kind, font] = data
  if (kind === 'Pattern' || kind === 'Image') return true
  if (kind !== 'Font') return false
  if (isRecord(font) && 'buffer' in font && font.buffer instanceof ArrayBuffer) {
    const head = new Uint8Array(font.buffer, isFontFaceOff.byte, 1)
    head[0] = ((head[0] ?? 0) & ~isFontFaceOff.mask) | isFontFaceOff.on
  }
  return true
}

/** One end of a link between the two halves. */
class LinkEnd {
  readonly #listeners = new Set<Listener>()
  other: LinkEnd | null = null

  postMessage(message: unknown): void {
    if (!isRecord(message) || !isWanted(message)) return
    const event = { data: keepLists(message) }
    queueMicrotask(() => this.other?.receive(event))
  }

  receive(event: { readonly data: unknown }): void {
    for (const listener of this.#listeners) listener(event)
  }

  addEventListener(_name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener)
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener))
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener)
  }

  close(): void {
    this.#listeners.clear()
    this.other = null
  }
}

interface WorkerHalf {
  initializeFromPort(port: unknown): void
}

const isWorkerHalf = (value: unknown): value is WorkerHalf =>
  typeof value === 'function' && 'initializeFromPort' in value

/** The half of pdf.js that parses; it leaves itself in the global scope. */
const findWorkerHalf = (): WorkerHalf => {
  const found: unknown = Reflect.get(globalThis, 'pdfjsWorker')
  const half: unknown = isRecord(found) ? Reflect.get(found, 'WorkerMessageHandler') : undefined
  if (!isWorkerHalf(half)) throw new Error('pdf.js came without the half that parses')
  return half
}

/** A document that was opened, and how to give back what it holds. */
export interface OpenPdf {
  readonly pdf: PdfDocument
  close(): Promise<void>
}

/**
 * Opens a document. Takes the buffer of `bytes` over. Throws what pdf.js throws: `PasswordException` where it is
 * encrypted, anything else where it is damaged.
 */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const { PDFWorker } = await getResolvedPDFJS()
  const [near, far] = [new LinkEnd(), new LinkEnd()]
  near.other = far
  far.other = near
  // `as`: pdf.js asks for a worker, of which it uses the three methods that an end of a link has.
  const worker = new PDFWorker({ port: near as never, verbosity: 0 })
  const close = (): void => {
    worker.destroy()
    near.close()
    far.close()
  }
  findWorkerHalf().initializeFromPort(far)
  try {
    const pdf = await getDocumentProxy(bytes, {
      worker,
      disableFontFace: false,
      fontExtraProperties: true,
      useSystemFonts: true,
      enableXfa: false,
      stopAtErrors: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      useWorkerFetch: false,
      verbosity: 0,
    })
    return {
      pdf,
      close: async () => {
        await pdf.loadingTask.destroy()
        close()
      },
    }
  } catch (error) {
    close()
    throw error
  }
}
