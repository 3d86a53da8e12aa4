// Follows the operators of a page (ISO 32000-1, annex A) as far as they say what is drawn where: places, colours, clips,
// layers and groups. What only makes a page pretty is left out.

import type { getResolvedPDFJS } from 'unpdf'
import { type Clip, type Colour, type Drawn, type GraphicsState, initialState } from './pdf-drawn.ts'
import { RunBuilder } from './pdf-runs.ts'
import {
  type Box,
  boundsOf,
  boxOf,
  identity,
  intersect,
  isNumber,
  type Matrix,
  matrixOf,
  multiply,
  numbersOf,
  type Outline,
  outlineOf,
} from './pdf-shapes.ts'

/** The operators by name, with pdf.js's number of each. */
type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

/** What must be known about a page to follow its operators. */
interface Surroundings {
  readonly page: Box
  findFont(name: unknown): unknown
  isLayerShown(group: unknown): boolean
}

type Handler = (...operands: unknown[]) => void

const unit: Box = { left: 0, bottom: 0, right: 1, top: 1 }
/** Outlines of clips that are followed; more only make a page slow. */
const mostOutlines = 8
/** A page that draws more than this is no page of a resume. */
const mostDrawn = 200_000

const colours = new Map<string, Colour>()

const colourOf = (value: unknown): Colour | null => {
  if (typeof value !== 'string') return null
  const known = colours.get(value)
  if (known !== undefined) return known
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(value) ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  const colour: Colour = [
    Number.parseInt(red, 16) / 255,
    Number.parseInt(green, 16) / 255,
    Number.parseInt(blue, 16) / 255,
  ]
  if (colours.size < 1000) colours.set(value, colour)
  return colour
}

/** What pdf.js tells of a font that is needed here: the scale of its glyphs' widths. */
const scaleOf = (font: unknown): number => {
  const [scale] = typeof font === 'object' && font !== null && 'fontMatrix' in font ? numbersOf(font.fontMatrix) : []
  return scale ?? 0.001
}

const numberOr = (value: unknown, otherwise: number): number => (isNumber(value) ? value : otherwise)

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined

/** Follows the operators of one page. */
export class Drawing {
  readonly drawn: Drawn[] = []
  readonly #around: Surroundings
  readonly #saved: GraphicsState[] = []
  readonly #layers: boolean[] = []
  #hiddenLayers = 0
  readonly #masks: boolean[] = []
  readonly #runs = new RunBuilder((run) => void this.drawn.push(run))
  readonly #scales = new Map<unknown, number>()
  #state: GraphicsState
  #textMatrix = identity
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0
  #clips: 'no' | 'winding' | 'evenOdd' = 'no'

  constructor(around: Surroundings) {
    this.#around = around
    this.#state = initialState(around.page)
  }

  /** Follows all operators of a page. Throws where more is drawn than a page can show. */
  follow(ops: Operators, operators: readonly number[], operands: readonly unknown[]): void {
    const handlers: (Handler | undefined)[] = []
    for (const [operator, handler] of [...this.#handlers(ops), ...this.#paintHandlers(ops)])
      handlers[operator] = handler
    const { showText, moveText } = ops
    for (let at = 0; at < operators.length; at++) {
      const operator = operators[at] ?? 0
      const given = operands[at]
      const values: readonly unknown[] = Array.isArray(given) ? given : []
      if (operator === showText) this.#showText(values[0])
      else if (operator === moveText) this.#moveLine(values[0], values[1])
      else {
        const handler = handlers[operator]
        if (handler === undefined) continue
        this.#runs.finish()
        handler(...values)
        if (this.drawn.length > mostDrawn) throw new Error('More is drawn than a page can show')
      }
    }
    this.#runs.finish()
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
      [ops.beginText, () => this.#setTextMatrix(identity)],
      [ops.setFont, (name, size) => this.#setFont(name, size)],
      [ops.setCharSpacing, set((charSpacing) => ({ charSpacing }))],
      [ops.setWordSpacing, set((wordSpacing) => ({ wordSpacing }))],
      [ops.setHScale, set((percent) => ({ horizontalScale: percent / 100 }))],
      [ops.setLeading, set((leading) => ({ leading: -leading }))],
      [ops.setTextRise, set((rise) => ({ rise }))],
      [ops.setTextRenderingMode, set((renderingMode) => ({ renderingMode }))],
      [ops.setTextMatrix, (...numbers) => this.#setTextMatrix(matrixOf(numbers.length === 1 ? numbers[0] : numbers))],
      [ops.nextLine, () => this.#moveLine(0, this.#state.leading)],
      [
        ops.setLeadingMoveText,
        (byX, byY) => {
          this.#change({ leading: numberOr(byY, 0) })
          this.#moveLine(byX, byY)
        },
      ],
    ]
  }

  #paintHandlers(ops: Operators): [number, Handler][] {
    const winding = new Set<unknown>([ops.fill, ops.fillStroke, ops.closeFillStroke])
    const evenOdd = new Set<unknown>([ops.eoFill, ops.eoFillStroke, ops.closeEOFillStroke])
    const paintPicture = (): void => this.#paint(boxOf(this.#state.matrix, unit), null, true)
    return [
      [ops.setFillRGBColor, (colour) => this.#change({ colour: colourOf(colour) })],
      [ops.setFillColorN, () => this.#change({ colour: null })],
      [ops.setFillTransparent, () => this.#change({ colour: null })],
      [ops.setStrokeRGBColor, (colour) => this.#change({ strokeColour: colourOf(colour) })],
      [ops.setStrokeColorN, () => this.#change({ strokeColour: null })],
      [ops.clip, () => this.#clipNext('winding')],
      [ops.eoClip, () => this.#clipNext('evenOdd')],
      [
        ops.constructPath,
        (operator, path, bounds) => {
          const isEvenOdd = evenOdd.has(operator)
          this.#drawPath(path, boundsOf(bounds), isEvenOdd ? 'evenOdd' : winding.has(operator) ? 'winding' : 'no')
        },
      ],
      [ops.shadingFill, () => this.#paint(this.#state.clip.box, null, true)],
      [ops.paintImageXObject, paintPicture],
      [ops.paintInlineImageXObject, paintPicture],
      [ops.paintImageMaskXObject, paintPicture],
      [ops.paintSolidColorImageMask, () => this.#paint(boxOf(this.#state.matrix, unit), null, false)],
      [ops.paintImageXObjectRepeat, (_, scaleX, scaleY, places) => this.#repeat([scaleX, 0, 0, scaleY], places)],
      [ops.paintImageMaskXObjectRepeat, (...operands) => this.#repeat(operands.slice(1, 5), operands[5])],
      [ops.paintInlineImageXObjectGroup, (_, pieces) => this.#paintPieces(pieces)],
      [ops.paintImageMaskXObjectGroup, (pieces) => this.#paintPieces(pieces)],
      [ops.paintFormXObjectBegin, (matrix, bounds) => this.#beginForm(matrix, bounds)],
      [ops.paintFormXObjectEnd, () => this.#restore()],
      [ops.beginGroup, (group) => this.#beginGroup(group)],
      [ops.endGroup, () => this.#endGroup()],
      [ops.beginAnnotation, (_, bounds, transform, matrix) => this.#beginAnnotation(bounds, transform, matrix)],
      [ops.endAnnotation, () => this.#restore()],
      [ops.beginMarkedContent, () => void this.#layers.push(true)],
      [ops.beginMarkedContentProps, (tag, layer) => this.#beginLayer(tag, layer)],
      [ops.endMarkedContent, () => this.#endLayer()],
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
    const known = this.#scales.get(name) ?? scaleOf(this.#around.findFont(name))
    this.#scales.set(name, known)
    this.#change({ glyphScale: known, fontSize: numberOr(size, 0) })
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries) {
      const [key, value]: unknown[] = Array.isArray(entry) ? entry : []
      if (key === 'ca') this.#change({ alpha: numberOr(value, 1) })
      if (key === 'CA') this.#change({ strokeAlpha: numberOr(value, 1) })
      if (key === 'BM') this.#change({ tints: value !== 'source-over' })
      if (key === 'Font' && Array.isArray(value)) this.#setFont(value[0], value[1])
    }
  }

  #setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix
    this.#x = this.#lineX = 0
    this.#y = this.#lineY = 0
  }

  #moveLine(byX: unknown, byY: unknown): void {
    this.#x = this.#lineX += numberOr(byX, 0)
    this.#y = this.#lineY += numberOr(byY, 0)
  }

  #paint(box: Box, outline: Outline | null, isPicture: boolean): void {
    const { clip, tints, alpha, groupAlpha, colour } = this.#state
    if (this.#masks.includes(true)) return
    this.drawn.push({
      kind: 'area',
      box: intersect(box, clip.box),
      outline,
      isPicture,
      colour: isPicture ? null : colour,
      alpha: tints || this.#hiddenLayers > 0 ? 0 : alpha * groupAlpha,
    })
  }

  #clipNext(rule: 'winding' | 'evenOdd'): void {
    this.#clips = rule
  }

  #repeat(scale: readonly unknown[], places: unknown): void {
    const [a = 1, b = 0, c = 0, d = 1] = scale.map((value) => numberOr(value, 0))
    const numbers = numbersOf(places)
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const matrix: Matrix = [a, b, c, d, numbers[at] ?? 0, numbers[at + 1] ?? 0]
      this.#paint(boxOf(multiply(this.#state.matrix, matrix), unit), null, true)
    }
  }

  #paintPieces(pieces: unknown): void {
    if (!Array.isArray(pieces)) return
    for (const piece of pieces) {
      const matrix = multiply(this.#state.matrix, matrixOf(fieldOf(piece, 'transform')))
      this.#paint(boxOf(matrix, unit), null, true)
    }
  }

  #drawPath(path: unknown, bounds: Box | null, fill: 'no' | 'winding' | 'evenOdd'): void {
    const { matrix } = this.#state
    if (bounds !== null) {
      const box = boxOf(matrix, bounds)
      if (fill !== 'no') this.#paint(box, outlineOf(path, matrix, fill === 'evenOdd'), false)
      // A clip takes effect after the path that it is made of is painted.
      if (this.#clips !== 'no') this.#clipTo(box, outlineOf(path, matrix, this.#clips === 'evenOdd'))
    }
    this.#clips = 'no'
  }

  #clipTo(box: Box, outline: Outline | null): void {
    const { clip } = this.#state
    const outlines =
      outline === null || clip.outlines.length >= mostOutlines ? clip.outlines : [...clip.outlines, outline]
    const next: Clip = { box: intersect(clip.box, box), outlines }
    this.#change({ clip: next })
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
    // A group that is a mask is not drawn: its brightness says how much of something else is.
    this.#masks.push(Boolean(fieldOf(group, 'smask')))
    const box = boundsOf(fieldOf(group, 'bbox'))
    const matrix = fieldOf(group, 'matrix')
    if (box !== null) {
      this.#clipTo(boxOf(matrix ? multiply(this.#state.matrix, matrixOf(matrix)) : this.#state.matrix, box), null)
    }
    this.#change({ groupAlpha: this.#state.groupAlpha * this.#state.alpha, alpha: 1, strokeAlpha: 1, tints: false })
  }

  #endGroup(): void {
    this.#masks.pop()
    this.#restore()
  }

  #beginLayer(tag: unknown, layer: unknown): void {
    const isShown = tag !== 'OC' || this.#around.isLayerShown(layer)
    this.#layers.push(isShown)
    if (!isShown) this.#hiddenLayers += 1
  }

  #endLayer(): void {
    if (this.#layers.pop() === false) this.#hiddenLayers -= 1
  }

  #showText(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return
    const state = this.#masks.includes(true) ? { ...this.#state, renderingMode: 3 } : this.#state
    this.#x = this.#runs.add(
      glyphs,
      { x: this.#x, y: this.#y, textMatrix: this.#textMatrix },
      state,
      this.#hiddenLayers > 0,
    )
  }
}
