// What must be known of fonts to follow a drawing. Letters of Type 3 are little drawings (ISO 32000-1, 9.6.5): such a
// letter may draw nothing at all, or bring a colour of its own.

import type { Colour } from '../blending.ts'
import type { Drawn, DrawnInstead, GraphicsState, PaintedArea } from './drawn.ts'
import type { FontFiles } from './font-files.ts'
import { findDrawnLetters } from './font-letters.ts'
import { fieldOf, isNumber, numbersOf } from './shapes.ts'

/** What a letter changes of the state in which it is drawn. */
export type LetterLook = Partial<GraphicsState>

/** A font as far as it is needed here. */
export interface Font {
  /** Of its glyphs' widths. */
  readonly scale: number
  /** What a glyph shows where that is something else than it is said to read as; null where it always is that. */
  readonly drawnInstead: DrawnInstead | null
  /** Of the letters of a font that draws them itself, by their names; else null. */
  readonly drawings: unknown
  readonly looks: Map<unknown, LetterLook>
}

/** The families that every reader has (ISO 32000-1, 9.6.2.2), and the one that stands for Helvetica. */
const everywhere = /^(?:[A-Z]{6}\+)?(?:Helvetica|Times|Courier|Arial)/

const plainLetter = /^[\x20-\x7e]$/
const plainWord = /^(?=[^A-Za-z0-9]{0,40}[A-Za-z0-9])[\x20-\x7e]{1,40}$/

/** A font that every machine has is drawn by the letter for which it is asked. */
const drawnByReader: DrawnInstead = ({ unicode, fontChar }) =>
  typeof fontChar === 'string' && fontChar !== unicode && plainLetter.test(fontChar) && plainWord.test(unicode)
    ? fontChar
    : null

const drawnByFont =
  (letters: ReadonlyMap<number, string>): DrawnInstead =>
  ({ originalCharCode }) =>
    isNumber(originalCharCode) ? (letters.get(originalCharCode) ?? null) : null

/** Reads fonts as pdf.js tells of them; `files` are those that the document carries. */
export class FontReader {
  readonly #files: FontFiles
  readonly #known = new WeakMap<object, DrawnInstead | null>()

  constructor(files: FontFiles) {
    this.#files = files
  }

  #drawnInstead(font: object): DrawnInstead | null {
    if (fieldOf(font, 'missingFile') === true)
      return everywhere.test(String(fieldOf(font, 'name'))) ? drawnByReader : null
    const letters = findDrawnLetters(font, this.#files)
    return letters === null ? null : drawnByFont(letters)
  }

  /** Takes what is needed of a font. */
  read(font: unknown): Font {
    const [scale = 0.001] = numbersOf(fieldOf(font, 'fontMatrix'))
    let drawnInstead: DrawnInstead | null = null
    if (typeof font === 'object' && font !== null) {
      const known = this.#known.get(font)
      drawnInstead = known === undefined ? this.#drawnInstead(font) : known
      this.#known.set(font, drawnInstead)
    }
    return { scale, drawnInstead, drawings: fieldOf(font, 'charProcOperatorList') ?? null, looks: new Map() }
  }
}

const asItIs: LetterLook = {}
const nothing: LetterLook = { renderingMode: 3 }

const isInked = (thing: Drawn): boolean =>
  thing.kind === 'text' || (thing.alpha > 0 && thing.box.right > thing.box.left && thing.box.top > thing.box.bottom)

/** How a letter looks that draws this; `hasColour` where it says its colour itself. */
export const lookOfLetter = (drawn: readonly Drawn[], hasColour: boolean): LetterLook => {
  const inked = drawn.filter(isInked)
  if (inked.length === 0) return nothing
  if (!hasColour) return asItIs
  const areas = inked.filter((thing): thing is PaintedArea => thing.kind === 'area')
  const colour: Colour | null = areas.at(-1)?.colour ?? null
  return { colour, fillAt: null, renderingMode: 0 }
}
