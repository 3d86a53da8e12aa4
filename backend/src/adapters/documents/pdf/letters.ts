// Where letters come to stand: the place from which the next is drawn (ISO 32000-1, 9.4), and the run that it belongs to.

import type { DrawnText, GraphicsState } from './drawn.ts'
import type { LetterLook } from './fonts.ts'
import { RunBuilder } from './runs.ts'
import { identity, isNumber, type Matrix, numberOr } from './shapes.ts'

/** How the letters of one operator are to be drawn. */
export interface LetterSetting {
  readonly state: GraphicsState
  readonly isInHiddenLayer: boolean
  /** What a letter is, of a font whose letters are drawings; null for every other font. */
  readonly lookOf: ((glyph: unknown) => LetterLook) | null
}

/** Draws letters one after the other. Whoever changes the state calls `finish` first. */
export class Letters {
  readonly #runs: RunBuilder
  #matrix = identity
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0

  constructor(give: (run: DrawnText) => void) {
    this.#runs = new RunBuilder(give)
  }

  finish(): void {
    this.#runs.finish()
  }

  setMatrix(matrix: Matrix): void {
    this.#matrix = matrix
    this.#x = this.#lineX = 0
    this.#y = this.#lineY = 0
  }

  moveLine(byX: unknown, byY: unknown): void {
    this.#x = this.#lineX += numberOr(byX, 0)
    this.#y = this.#lineY += numberOr(byY, 0)
  }

  show(glyphs: unknown, setting: LetterSetting): void {
    if (!Array.isArray(glyphs)) return
    if (setting.lookOf === null) this.#add(glyphs, setting, setting.state)
    else this.#showByLook(glyphs, setting, setting.lookOf)
  }

  #add(glyphs: readonly unknown[], { isInHiddenLayer }: LetterSetting, state: GraphicsState): void {
    const at = { x: this.#x, y: this.#y, textMatrix: this.#matrix }
    this.#x = this.#runs.add(glyphs, at, state, isInHiddenLayer)
  }

  /** Letters that look alike as one run. */
  #showByLook(glyphs: readonly unknown[], setting: LetterSetting, lookOf: (glyph: unknown) => LetterLook): void {
    let look: LetterLook | null = null
    let alike: unknown[] = []
    const show = (): void => {
      this.#add(alike, setting, { ...setting.state, ...look })
      this.#runs.finish()
      alike = []
    }
    for (const glyph of glyphs) {
      const own: LetterLook | null = isNumber(glyph) ? look : lookOf(glyph)
      if (own !== look && alike.length > 0) show()
      look = own
      alike.push(glyph)
    }
    show()
  }
}
