// What must be known of fonts to follow a drawing. Letters of Type 3 are little drawings (ISO 32000-1, 9.6.5): such a
// letter may draw nothing at all, or bring a colour of its own.

import type { Colour } from './blending.ts'
import type { Drawn, GraphicsState, PaintedArea } from './pdf-drawn.ts'
import { fieldOf, numbersOf } from './pdf-shapes.ts'

/** What a letter changes of the state in which it is drawn. */
export type LetterLook = Partial<GraphicsState>

/** A font as far as it is needed here. */
export interface Font {
  /** Of its glyphs' widths. */
  readonly scale: number
  /** Not part of the document, but one that every machine has and draws alike. */
  readonly isOfReader: boolean
  /** Of the letters of a font that draws them itself, by their names; else null. */
  readonly drawings: unknown
  readonly looks: Map<unknown, LetterLook>
}

/** The families that every reader has (ISO 32000-1, 9.6.2.2), and the one that stands for Helvetica. */
const everywhere = /^(?:[A-Z]{6}\+)?(?:Helvetica|Times|Courier|Arial)/

/** Takes what is needed of a font from what pdf.js tells. */
export const readFont = (font: unknown): Font => {
  const [scale = 0.001] = numbersOf(fieldOf(font, 'fontMatrix'))
  const isOfReader = fieldOf(font, 'missingFile') === true && everywhere.test(String(fieldOf(font, 'name')))
  return { scale, isOfReader, drawings: fieldOf(font, 'charProcOperatorList') ?? null, looks: new Map() }
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
