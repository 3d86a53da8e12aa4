// Marked content (ISO 32000-1, 14.6), of which layers are switched on and off by whoever looks at the page.

type Handler = (...operands: unknown[]) => void

interface MarkNumbers {
  readonly beginMarkedContent: number
  readonly beginMarkedContentProps: number
  readonly endMarkedContent: number
}

/** Whether what is drawn lies in a layer that is switched off. */
export class Layers {
  readonly #isShown: (layer: unknown) => boolean
  readonly #marked: boolean[] = []
  #hidden = 0

  constructor(isShown: (layer: unknown) => boolean) {
    this.#isShown = isShown
  }

  get areHidden(): boolean {
    return this.#hidden > 0
  }

  /** What marks content, by operator; `numbers` are pdf.js's own. It may stand in the middle of a word, and breaks none. */
  handlers(numbers: MarkNumbers): ReadonlyMap<number, Handler> {
    return new Map<number, Handler>([
      [numbers.beginMarkedContent, () => this.begin()],
      [numbers.beginMarkedContentProps, (tag, layer) => this.begin(tag, layer)],
      [numbers.endMarkedContent, () => this.end()],
    ])
  }

  begin(tag?: unknown, layer?: unknown): void {
    const isShown = tag !== 'OC' || this.#isShown(layer)
    this.#marked.push(isShown)
    if (!isShown) this.#hidden += 1
  }

  end(): void {
    if (this.#marked.pop() === false) this.#hidden -= 1
  }
}
