// Follows the operators of a page (ISO 32000-1, annex A) as far as they say what is drawn where: places, colours, clips,
// layers and groups. What only makes a page pretty is left out.

import type { getResolvedPDFJS } from 'unpdf'
import { colourOf, plainMode } from '../blending.ts'
import {
  type Drawn,
  type GraphicsState,
  initialState,
  narrow,
  type PaintedArea,
  paintingOf,
  type ShowAt,
  type SoftMask,
  stateInGroup,
  stateInMask,
} from './drawn.ts'
import { type Font, type LetterLook, lookOfLetter } from './fonts.ts'
import { Layers } from './layers.ts'
import { Letters } from './letters.ts'
import { readMask } from './masks.ts'
import { findPathPaintings, type InsideRule } from './paths.ts'
import { showShading, showTile } from './patterns.ts'
import { showDecoded } from './picture-pixels.ts'
import {
  around,
  type Box,
  boundsOf,
  boxOf,
  fieldOf,
  identity,
  intersect,
  invert,
  type Matrix,
  matrixOf,
  multiply,
  numberOr,
  numbersOf,
  type Outline,
  outlineOf,
  placeX,
  placeY,
  strokesOf,
} from './shapes.ts'
import { Sheet } from './sheet.ts'
import type { Surroundings } from './surroundings.ts'

/** The operators by name, with pdf.js's number of each. */
export type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

type Handler = (...operands: unknown[]) => void

const unit: Box = { left: 0, bottom: 0, right: 1, top: 1 }
/** A page that draws more than this is no page of a resume. */
const mostDrawn = 200_000
const none: readonly SoftMask[] = []
/** Points: lines from this breadth on are areas. */
const leastStroke = 3
/** Drawings within drawings that are looked into. */
const deepest = 3

const everywhere: Box = { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 }

/** Follows the operators of one page. */
export class Drawing {
  readonly #sheet = new Sheet()
  readonly #around: Surroundings
  readonly #saved: GraphicsState[] = []
  readonly #layers: Layers
  readonly #letters = new Letters((run) => this.#sheet.giveRun(run, this.#state.renderingMode))
  readonly #fonts = new Map<unknown, Font>()
  #font: Font | null = null
  #state: GraphicsState
  #clips: InsideRule = 'no'
  /** Groups so far that are painted for themselves first. */
  #groups = 0

  readonly #operators: Operators
  readonly #depth: number

  constructor(operators: Operators, around: Surroundings, depth = 0) {
    this.#operators = operators
    this.#depth = depth
    this.#around = around
    this.#layers = new Layers((layer) => around.isLayerShown(layer))
    this.#state = initialState(around.page)
  }

  /** Gives what all operators of a page draw, in the order of drawing. Throws where more is drawn than a page can show. */
  follow(operators: readonly number[], operands: readonly unknown[]): readonly Drawn[] {
    const ops = this.#operators
    const handlers: (Handler | undefined)[] = []
    for (const [operator, handler] of [...this.#handlers(ops), ...this.#paintHandlers(ops)])
      handlers[operator] = handler
    const marks = this.#layers.handlers(ops)
    const { showText, moveText } = ops
    for (let at = 0; at < operators.length; at++) {
      const operator = operators[at] ?? 0
      const given = operands[at]
      const values: readonly unknown[] = Array.isArray(given) ? given : []
      if (operator === showText) this.#showText(values[0])
      else if (operator === moveText) this.#letters.moveLine(values[0], values[1])
      else {
        const handler = handlers[operator]
        if (handler === undefined) marks.get(operator)?.(...values)
        if (handler === undefined) continue
        this.#letters.finish()
        handler(...values)
        if (this.#sheet.count > mostDrawn) throw new Error('More is drawn than a page can show')
      }
    }
    this.#letters.finish()
    return this.#sheet.finish()
  }

  #handlers(ops: Operators): [number, Handler][] {
    const set =
      (change: (value: number) => Partial<GraphicsState>): Handler =>
      (value) =>
        this.#change(change(numberOr(value, 0)))
    return [
      [ops.save, () => void this.#saved.push(this.#state)],
      [ops.restore, () => this.#restore()],
      [ops.transform, (...numbers) => this.#transform(matrixOf(numbers))],
      [ops.setGState, (entries) => this.#setGraphicsState(entries)],
      [ops.beginText, () => this.#letters.setMatrix(identity)],
      [ops.endText, () => this.#endText()],
      [ops.setLineWidth, set((lineWidth) => ({ lineWidth }))],
      [ops.setDash, (dashes) => this.#change({ isDashed: numbersOf(dashes).length > 0 })],
      [ops.setFont, (name, size) => this.#setFont(name, size)],
      [ops.setCharSpacing, set((charSpacing) => ({ charSpacing }))],
      [ops.setWordSpacing, set((wordSpacing) => ({ wordSpacing }))],
      [ops.setHScale, set((percent) => ({ horizontalScale: percent / 100 }))],
      [ops.setLeading, set((leading) => ({ leading: -leading }))],
      [ops.setTextRise, set((rise) => ({ rise }))],
      [ops.setTextRenderingMode, set((renderingMode) => ({ renderingMode }))],
      [
        ops.setTextMatrix,
        (...numbers) => this.#letters.setMatrix(matrixOf(numbers.length === 1 ? numbers[0] : numbers)),
      ],
      [ops.nextLine, () => this.#letters.moveLine(0, this.#state.leading)],
      [
        ops.setLeadingMoveText,
        (byX, byY) => {
          this.#change({ leading: numberOr(byY, 0) })
          this.#letters.moveLine(byX, byY)
        },
      ],
    ]
  }

  #paintHandlers(ops: Operators): [number, Handler][] {
    const paintingOfPath = findPathPaintings(ops)
    const paintPicture: Handler = (...picture) =>
      this.#paintPicture(this.#state.matrix, this.#around.findPicture(picture[0], picture[1], picture[2]))
    const paintStencil: Handler = (stencil) => {
      const show = this.#around.findStencil(stencil)
      const { colour } = this.#state
      this.#paintPicture(this.#state.matrix, (x, y) => ({ colour, alpha: show?.(x, y)?.alpha ?? 1 }))
    }
    return [
      [ops.setFillRGBColor, (colour) => this.#change({ colour: colourOf(colour), fillAt: null })],
      [ops.setFillColorN, (...pattern) => this.#change({ colour: null, fillAt: this.#showPattern(pattern) })],
      [ops.setFillTransparent, () => this.#change({ colour: null, fillAt: null })],
      [ops.setStrokeRGBColor, (colour) => this.#change({ strokeColour: colourOf(colour) })],
      [ops.setStrokeColorN, () => this.#change({ strokeColour: null })],
      [ops.clip, () => this.#clipNext('winding')],
      [ops.eoClip, () => this.#clipNext('evenOdd')],
      [
        ops.constructPath,
        (operator, path, bounds) => {
          const { fill, isStroked } = paintingOfPath(operator)
          if (isStroked) this.#drawStrokes(path)
          this.#drawPath(path, boundsOf(bounds), fill)
        },
      ],
      [ops.shadingFill, (name) => this.#paintShading(name)],
      [ops.paintImageXObject, paintPicture],
      [ops.paintInlineImageXObject, (picture) => this.#paintPicture(this.#state.matrix, showDecoded(picture))],
      [ops.paintImageMaskXObject, paintStencil],
      [ops.paintSolidColorImageMask, () => this.#paint(boxOf(this.#state.matrix, unit), null)],
      [ops.paintImageXObjectRepeat, (_, x, y, places) => this.#repeat([x, 0, 0, y], places)],
      [ops.paintImageMaskXObjectRepeat, (...operands) => this.#repeat(operands.slice(1, 5), operands[5])],
      [ops.paintInlineImageXObjectGroup, (_, pieces) => this.#paintPieces(pieces)],
      [ops.paintImageMaskXObjectGroup, (pieces) => this.#paintPieces(pieces)],
      [ops.paintFormXObjectBegin, (matrix, bounds) => this.#beginForm(matrix, bounds)],
      [ops.paintFormXObjectEnd, () => this.#restore()],
      [ops.beginGroup, (group) => this.#beginGroup(group)],
      [ops.endGroup, () => this.#endGroup()],
      [ops.beginAnnotation, (_, bounds, transform, matrix) => this.#beginAnnotation(bounds, transform, matrix)],
      [ops.endAnnotation, () => this.#restore()],
    ]
  }

  // A state is never changed once it is saved or a run was drawn in it: it is replaced.
  #change(change: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...change }
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state
  }

  #transform(matrix: Matrix): void {
    this.#change({ matrix: multiply(this.#state.matrix, matrix) })
  }

  #setFont(name: unknown, size: unknown): void {
    let font = this.#fonts.get(name)
    if (font === undefined) {
      font = this.#around.findFont(name)
      this.#fonts.set(name, font)
    }
    this.#font = font
    this.#change({ glyphScale: font.scale, drawnInstead: font.drawnInstead, fontSize: numberOr(size, 0) })
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries) {
      const [key, value]: unknown[] = Array.isArray(entry) ? entry : []
      if (key === 'ca') this.#change({ alpha: numberOr(value, 1) })
      if (key === 'CA') this.#change({ strokeAlpha: numberOr(value, 1) })
      if (key === 'BM') this.#change({ mode: typeof value === 'string' ? value : plainMode })
      if (key === 'LW') this.#change({ lineWidth: numberOr(value, 1) })
      if (key === 'SMask') this.#useMask(value === true)
      if (key === 'Font' && Array.isArray(value)) this.#setFont(value[0], value[1])
    }
  }

  /** Letters that were drawn as a clip show what is painted from here on. */
  #endText(): void {
    const letters = this.#sheet.takeLetters()
    const [first, ...others] = letters.drawn
    if (first === undefined) return
    this.#clipTo(
      others.reduce((box, other) => around(box, other.box), first.box),
      null,
    )
    this.#change({ stencils: [...this.#state.stencils, letters] })
  }

  /** Paints an area as the state says. */
  #paint(box: Box, outline: Outline | null, filling: Partial<PaintedArea> = {}): void {
    const { clip, alpha, groupAlpha, colour, fillAt, masks, stencils, groups } = this.#state
    const area: PaintedArea = {
      kind: 'area',
      box: intersect(box, clip.box),
      outline,
      isPicture: false,
      colour,
      alpha: this.#layers.areHidden ? 0 : alpha * groupAlpha,
      ...paintingOf(this.#state),
      groups,
      at: fillAt,
      ...filling,
    }
    this.#sheet.paint(area, masks.length + stencils.length === 0 ? none : [...masks, ...stencils])
  }

  #paintPicture(matrix: Matrix, show: ShowAt | null): void {
    const back = show === null ? null : invert(matrix)
    const at: ShowAt | null =
      show === null || back === null ? null : (x, y) => show(placeX(back, x, y), placeY(back, x, y))
    this.#paint(boxOf(matrix, unit), null, { isPicture: true, colour: null, at })
  }

  #paintShading(name: unknown): void {
    const at = showShading(this.#around.findShading(name), this.#state.matrix)
    this.#paint(this.#state.clip.box, null, { isPicture: true, colour: null, at })
  }

  #showPattern([kind, ...pattern]: readonly unknown[]): ShowAt | null {
    if (kind === 'Shading') {
      const [name, matrix] = pattern
      return showShading(this.#around.findShading(name), matrix ? matrixOf(matrix) : identity)
    }
    const box = boundsOf(pattern[3])
    if (kind !== 'TilingPattern' || box === null) return null
    // A tile without a colour of its own takes the one that is named with it.
    const drawn = this.#drawWithin(pattern[1], box, { colour: colourOf(pattern[0]) ?? [0, 0, 0] })
    const matrix = pattern[2] ? matrixOf(pattern[2]) : identity
    const [stepX, stepY] = [numberOr(pattern[4], 0), numberOr(pattern[5], 0)]
    return drawn === null ? null : showTile({ box, stepX, stepY, matrix, drawn })
  }

  /** What a drawing within the drawing draws; null where it is none, or lies too deep. */
  #drawWithin(drawing: unknown, page: Box, state: Partial<GraphicsState>): readonly Drawn[] | null {
    const [operators, operands] = [fieldOf(drawing, 'fnArray'), fieldOf(drawing, 'argsArray')]
    if (!Array.isArray(operators) || !Array.isArray(operands) || this.#depth > deepest) return null
    const within = new Drawing(this.#operators, { ...this.#around, page }, this.#depth + 1)
    within.#change(state)
    return within.follow(operators, operands)
  }

  #useMask(isOn: boolean): void {
    const { groupMasks } = this.#state
    const { mask } = this.#sheet
    this.#change({ masks: isOn && mask !== null ? [...groupMasks, mask] : groupMasks })
  }

  #clipNext(rule: InsideRule): void {
    this.#clips = rule
  }

  /** Paints one picture at several places. */
  #repeat(scale: readonly unknown[], places: unknown): void {
    const [a = 1, b = 0, c = 0, d = 1] = scale.map((value) => numberOr(value, 0))
    const numbers = numbersOf(places)
    for (let at = 0; at + 1 < numbers.length; at += 2)
      this.#paintPicture(multiply(this.#state.matrix, [a, b, c, d, numbers[at] ?? 0, numbers[at + 1] ?? 0]), null)
  }

  #paintPieces(pieces: unknown): void {
    for (const piece of Array.isArray(pieces) ? pieces : [])
      this.#paintPicture(multiply(this.#state.matrix, matrixOf(fieldOf(piece, 'transform'))), null)
  }

  #drawPath(path: unknown, bounds: Box | null, fill: InsideRule): void {
    const { matrix } = this.#state
    if (bounds !== null) {
      const box = boxOf(matrix, bounds)
      if (fill !== 'no') this.#paint(box, outlineOf(path, matrix, fill === 'evenOdd'))
      // A clip takes effect after the path that it is made of is painted.
      if (this.#clips !== 'no') this.#clipTo(box, outlineOf(path, matrix, this.#clips === 'evenOdd'))
    }
    this.#clips = 'no'
  }

  #drawStrokes(path: unknown): void {
    const { matrix, lineWidth, isDashed, strokeColour, strokeAlpha, groupAlpha } = this.#state
    const width = lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
    // What is thin on a page is all there is of a letter that is drawn in lines.
    if (this.#depth === 0 && (width < leastStroke || isDashed)) return
    const look = { colour: strokeColour, at: null, alpha: this.#layers.areHidden ? 0 : strokeAlpha * groupAlpha }
    for (const { box, outline } of strokesOf(path, matrix, width)) this.#paint(box, outline, look)
  }

  #clipTo(box: Box, outline: Outline | null): void {
    this.#change({ clip: narrow(this.#state.clip, box, outline) })
  }

  #beginForm(matrix: unknown, bounds: unknown): void {
    this.#saved.push(this.#state)
    if (matrix) this.#transform(matrixOf(matrix))
    const box = boundsOf(bounds)
    if (box !== null) this.#clipTo(boxOf(this.#state.matrix, box), null)
  }

  // What an annotation shows (a filled field, a text box) is drawn on the page as it was at its beginning.
  #beginAnnotation(bounds: unknown, transform: unknown, matrix: unknown): void {
    this.#saved.push(this.#state)
    this.#state = initialState(this.#around.page)
    const box = boundsOf(bounds)
    if (box !== null) this.#clipTo(box, null)
    this.#transform(multiply(matrixOf(transform), matrixOf(matrix)))
  }

  #beginGroup(group: unknown): void {
    this.#saved.push(this.#state)
    const mask = fieldOf(group, 'smask')
    this.#sheet.beginGroup(mask ? readMask(mask) : null)
    const box = boundsOf(fieldOf(group, 'bbox'))
    const matrix = fieldOf(group, 'matrix')
    if (box !== null) {
      this.#clipTo(boxOf(matrix ? multiply(this.#state.matrix, matrixOf(matrix)) : this.#state.matrix, box), null)
    }
    this.#state = mask
      ? stateInMask(this.#state)
      : stateInGroup(this.#state, fieldOf(group, 'isolated') === true ? ++this.#groups : null)
  }

  #endGroup(): void {
    this.#sheet.endGroup()
    this.#restore()
  }

  #showText(glyphs: unknown): void {
    const font = this.#font
    this.#letters.show(glyphs, {
      state: this.#state,
      isInHiddenLayer: this.#layers.areHidden,
      lookOf: font?.drawings ? (glyph) => this.#lookOf(fieldOf(glyph, 'operatorListId'), font) : null,
    })
  }

  #lookOf(letter: unknown, { drawings, looks }: Font): LetterLook {
    const known = looks.get(letter)
    if (known !== undefined) return known
    const drawing = typeof letter === 'string' ? fieldOf(drawings, letter) : undefined
    const drawn = this.#drawWithin(drawing, everywhere, {})
    const used = fieldOf(drawing, 'fnArray')
    const { setCharWidth, setFillRGBColor } = this.#operators
    const hasColour = Array.isArray(used) && used.includes(setCharWidth) && used.includes(setFillRGBColor)
    const look = drawn === null ? {} : lookOfLetter(drawn, hasColour)
    looks.set(letter, look)
    return look
  }
}
