// Where what is drawn comes to lie: on the page, or in a mask through which something else is painted. Letters in a mask
// show what is painted through them; as long as nothing is, nobody sees them.

import { plainMode } from '../blending.ts'
import type { Drawn, DrawnText, Ink, PaintedArea, SoftMask } from './drawn.ts'
import { shareThrough, shareThroughLetters } from './masks.ts'
import { shareWithin } from './shapes.ts'

const black: Ink = { colour: [0, 0, 0], alpha: 1, mode: plainMode, meets: 0, at: null }

/** What is known of an area that is seen in part: neither its colour nor that it hides anything. */
const partly = { colour: null, at: null, alpha: 0.5 } as const

/** Text rendering modes (ISO 32000-1, table 106) from which on letters become a clip, and that which does only that. */
const firstClipping = 4
const onlyClipping = 7

/** Gathers what a page draws. */
export class Sheet {
  readonly #drawn: Drawn[] = []
  /** The groups that are being drawn, each within the one before; null for one that is no mask. */
  readonly #groups: (SoftMask | null)[] = []
  readonly #unpainted = new Map<DrawnText['box'], DrawnText>()
  #letters: DrawnText[] = []
  /** The mask that was drawn last. */
  mask: SoftMask | null = null

  get count(): number {
    return this.#drawn.length
  }

  beginGroup(mask: SoftMask | null): void {
    this.#groups.push(mask)
  }

  endGroup(): void {
    const mask = this.#groups.pop()
    if (mask) this.mask = mask
  }

  #give(thing: Drawn): void {
    const mask = this.#groups.findLast((group) => group !== null)
    ;(mask?.drawn ?? this.#drawn).push(thing)
  }

  /** Takes a run that was drawn in a text rendering mode. */
  giveRun(run: DrawnText, mode: number): void {
    if (mode >= firstClipping) this.#letters.push(run)
    if (mode === onlyClipping || this.#groups.some((group) => group !== null)) {
      this.#unpainted.set(run.box, { ...run, inks: [] })
    }
    if (mode !== onlyClipping) this.#give(run)
  }

  /** The letters since the last call that are a clip from here on. */
  takeLetters(): SoftMask {
    const drawn = this.#letters.map((run): DrawnText => ({ ...run, inks: [black] }))
    this.#letters = []
    return { drawn, isOfBrightness: false, outside: 0, transfer: null }
  }

  /** Paints an area through masks, and with it the letters in them. */
  paint(own: PaintedArea, masks: readonly SoftMask[]): void {
    let area = own
    for (const mask of masks) {
      const letters = mask.drawn.filter((thing) => thing.kind === 'text')
      for (const text of letters) this.#paintLetters(text, mask, own)
      if (letters.length > 0 && letters.length === mask.drawn.length) return
      const share = letters.length > 0 ? null : shareThrough(mask, area.box)
      area = share === null ? { ...area, ...partly } : { ...area, alpha: area.alpha * share }
    }
    this.#give(area)
  }

  #paintLetters(text: DrawnText, mask: SoftMask, { box, colour, alpha, mode, meets, at }: PaintedArea): void {
    if (shareWithin(text.box, box) < 0.5) return
    this.#unpainted.delete(text.box)
    const share = shareThroughLetters(mask, text)
    const ink: Ink =
      share === null
        ? { colour: null, alpha, mode, meets, at: null }
        : { colour, alpha: alpha * share, mode, meets, at }
    this.#give({ ...text, inks: [ink] })
  }

  /** All that was drawn, with what was left over of the letters. */
  finish(): readonly Drawn[] {
    return this.#unpainted.size === 0 ? this.#drawn : [...this.#drawn, ...this.#unpainted.values()]
  }
}
