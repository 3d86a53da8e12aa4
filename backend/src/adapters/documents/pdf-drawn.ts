// The words for what a page of a PDF draws. Points, y upwards.

import type { Box, Matrix, Outline } from './pdf-shapes.ts'

/** Red, green and blue, each 0 to 1. */
export type Colour = readonly [number, number, number]

/** How glyphs are coloured. */
export interface Ink {
  /** Null: a pattern, whose colour is not known. */
  readonly colour: Colour | null
  /** 0 transparent to 1 opaque. */
  readonly alpha: number
}

/** What is shown: within a box, and within every outline. */
export interface Clip {
  readonly box: Box
  readonly outlines: readonly Outline[]
}

/** One glyph of a run: what it reads as, and from where to where along the base line it reaches, points. */
export interface PlacedGlyph {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Glyphs that were drawn one after the other on one base line, in one manner. */
export interface DrawnText {
  readonly kind: 'text'
  readonly text: string
  /** Where its base line begins. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the type on the page, points. */
  readonly size: number
  /** Direction of its base line, degrees counter-clockwise, from -180 to 180. */
  readonly angle: number
  /** In the order of drawing. */
  readonly glyphs: readonly PlacedGlyph[]
  /** Fill, outline or both; empty where neither is drawn (text rendering modes 3 and 7 of ISO 32000-1, table 106). */
  readonly inks: readonly Ink[]
  /** Belongs to a layer that is switched off. */
  readonly isInHiddenLayer: boolean
  readonly box: Box
  /** Outside of it nothing is shown. */
  readonly clip: Clip
}

/** An area that was painted over. */
export interface PaintedArea {
  readonly kind: 'area'
  readonly box: Box
  /** Null: the box itself. */
  readonly outline: Outline | null
  readonly isPicture: boolean
  /** Null: a picture or a pattern. */
  readonly colour: Colour | null
  /** 0 transparent to 1 opaque; 0 also where it only tints what is below. */
  readonly alpha: number
}

export type Drawn = DrawnText | PaintedArea

/** What the operators of a page change (ISO 32000-1, tables 52, 53 and 104). */
export interface GraphicsState {
  matrix: Matrix
  clip: Clip
  colour: Colour | null
  strokeColour: Colour | null
  alpha: number
  strokeAlpha: number
  /** Of the groups around: each is painted as a whole with the opacity that held where it begins. */
  groupAlpha: number
  tints: boolean
  fontSize: number
  glyphScale: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  renderingMode: number
}

/** The state in which a page begins. */
export const initialState = (page: Box): GraphicsState => ({
  matrix: [1, 0, 0, 1, 0, 0],
  clip: { box: page, outlines: [] },
  colour: [0, 0, 0],
  strokeColour: [0, 0, 0],
  alpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  tints: false,
  fontSize: 0,
  glyphScale: 0.001,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
})
