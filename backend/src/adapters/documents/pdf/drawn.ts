// The words for what a page of a PDF draws. Points, y upwards.

import { type BlendMode, type Colour, plainMode } from '../blending.ts'
import { type Box, intersect, type Matrix, type Outline } from './shapes.ts'

/** What a place of a picture or a pattern shows. */
export interface Shown {
  /** Null: not known. */
  readonly colour: Colour | null
  /** 0 transparent to 1 opaque. */
  readonly alpha: number
}

/** What a picture or a pattern shows at a place of the page; null where only pdf.js could tell. */
export type ShowAt = (x: number, y: number) => Shown | null

/**
 * How something is painted over what is there already. A mode other than the plain one meets what its group holds so
 * far; what lies below the group meets only the group as a whole.
 */
export interface Painting {
  readonly mode: BlendMode
  /** Number of the group that the mode meets; 0 the page. */
  readonly meets: number
}

/** How glyphs are coloured. */
export interface Ink extends Shown, Painting {
  /** Where the colour differs from place to place. */
  readonly at: ShowAt | null
}

/** What is shown: within a box, and within every outline. */
export interface Clip {
  readonly box: Box
  readonly outlines: readonly Outline[]
}

/** Outlines of clips that are followed; more only make a page slow. */
const mostOutlines = 8

/** A clip within a clip. */
export const narrow = ({ box, outlines }: Clip, to: Box, outline: Outline | null): Clip => ({
  box: intersect(box, to),
  outlines: outline === null || outlines.length >= mostOutlines ? outlines : [...outlines, outline],
})

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
  /** How wide the type is drawn against its height; 1 as it was designed. */
  readonly stretch: number
  /** Direction of its base line, degrees counter-clockwise, from -180 to 180. */
  readonly angle: number
  /** In the order of drawing. */
  readonly glyphs: readonly PlacedGlyph[]
  /** Fill, outline or both; empty where neither is drawn (text rendering modes 3 and 7 of ISO 32000-1, table 106). */
  readonly inks: readonly Ink[]
  /** Belongs to a layer that is switched off. */
  readonly isInHiddenLayer: boolean
  /** Numbers of the groups in which it lies, that of the page first. */
  readonly groups: readonly number[]
  readonly box: Box
  /** Outside of it nothing is shown. */
  readonly clip: Clip
}

/** An area that was painted over. */
export interface PaintedArea extends Painting {
  readonly kind: 'area'
  readonly box: Box
  /** Null: the box itself. */
  readonly outline: Outline | null
  readonly isPicture: boolean
  /** Null: a picture or a pattern. */
  readonly colour: Colour | null
  /** 0 transparent to 1 opaque. */
  readonly alpha: number
  /** As for text. */
  readonly groups: readonly number[]
  /** Where what is painted differs from place to place. */
  readonly at: ShowAt | null
}

export type Drawn = DrawnText | PaintedArea

/** A drawing through which others are painted. */
export interface SoftMask {
  /** What it draws, in order. */
  readonly drawn: Drawn[]
  /** Of its brightness, or else of its opacity. */
  readonly isOfBrightness: boolean
  /** How much of the rest is seen where it draws nothing, 0 to 1. */
  readonly outside: number
  /** What comes of each of 256 values; null where it is the same. */
  readonly transfer: ArrayLike<unknown> | null
}

/** Gives what a glyph shows, '' where only that is known that it is something else; null: what it reads as. */
export type DrawnInstead = (glyph: Glyph) => string | null

/** A glyph as pdf.js describes it. */
export interface Glyph {
  readonly unicode: string
  /** The letter that a font of the reader's would draw. */
  readonly fontChar?: unknown
  readonly originalCharCode?: unknown
  readonly width: number
  readonly isSpace: boolean
}

/** What the operators of a page change (ISO 32000-1, tables 52, 53 and 104). */
export interface GraphicsState {
  matrix: Matrix
  clip: Clip
  colour: Colour | null
  /** What a pattern shows that fills; null for a plain colour. */
  fillAt: ShowAt | null
  strokeColour: Colour | null
  alpha: number
  strokeAlpha: number
  mode: BlendMode
  lineWidth: number
  isDashed: boolean
  /** Of the groups around: each is painted as a whole in the manner that held where it begins. */
  groupAlpha: number
  groupPainting: Painting
  /** The numbers of the page and of the groups around that are painted for themselves first, one within the other. */
  groups: readonly number[]
  groupMasks: readonly SoftMask[]
  /** Through which everything is painted, those of the groups around included. */
  masks: readonly SoftMask[]
  /** Letters that were made a clip. */
  stencils: readonly SoftMask[]
  fontSize: number
  glyphScale: number
  /** What glyphs show that are said to read as something else; null where none is known. */
  drawnInstead: DrawnInstead | null
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  renderingMode: number
}

const plainly: Painting = { mode: plainMode, meets: 0 }
const onPage: readonly number[] = [0]

/** How what a state draws is painted: its own mode where that meets something, else that of the group around. */
export const paintingOf = ({ mode, groupPainting, groups }: GraphicsState): Painting => {
  if (mode === plainMode || (groups.length > 1 && groupPainting.mode !== plainMode)) return groupPainting
  return { mode, meets: groups.at(-1) ?? 0 }
}

/** The state in which a page begins. */
export const initialState = (page: Box): GraphicsState => ({
  matrix: [1, 0, 0, 1, 0, 0],
  clip: { box: page, outlines: [] },
  colour: [0, 0, 0],
  fillAt: null,
  strokeColour: [0, 0, 0],
  alpha: 1,
  strokeAlpha: 1,
  mode: plainMode,
  lineWidth: 1,
  isDashed: false,
  groupAlpha: 1,
  groupPainting: plainly,
  groups: onPage,
  groupMasks: [],
  masks: [],
  stencils: [],
  fontSize: 0,
  glyphScale: 0.001,
  drawnInstead: null,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
})

const plain = { alpha: 1, strokeAlpha: 1, mode: plainMode } as const

/**
 * The state within a group: what holds for it as a whole is kept apart. `number` is that of a group which is painted for
 * itself first, null for one that is painted straight onto what is there.
 */
export const stateInGroup = (state: GraphicsState, number: number | null): GraphicsState => ({
  ...state,
  ...plain,
  groupAlpha: state.groupAlpha * state.alpha,
  groupPainting: paintingOf(state),
  groups: number === null ? state.groups : [...state.groups, number],
  groupMasks: state.masks,
})

/** The state within a mask: a drawing of its own, for which nothing holds that lies on the page. */
export const stateInMask = (state: GraphicsState): GraphicsState => ({
  ...state,
  ...plain,
  groupAlpha: 1,
  groupPainting: plainly,
  groups: onPage,
  groupMasks: [],
  masks: [],
  stencils: [],
})
