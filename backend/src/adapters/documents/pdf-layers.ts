// Marked content (ISO 32000-1, 14.6), of which layers are switched on and off by whoever looks at the page.

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

  begin(tag?: unknown, layer?: unknown): void {
    const isShown = tag !== 'OC' || this.#isShown(layer)
    this.#marked.push(isShown)
    if (!isShown) this.#hidden += 1
  }

  end(): void {
    if (this.#marked.pop() === false) this.#hidden -= 1
  }
}
