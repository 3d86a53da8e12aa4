// What a page of a PDF draws, in the order in which it is drawn: runs of glyphs and painted areas, each with its place
// on the page. The text that a PDF hands out by itself does not say what of it can be seen; the drawing does.

import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf'

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** A rectangle on the page. Points, y upwards. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** Red, green and blue, each 0 to 1. */
export type Colour = readonly [number, number, number]

/** Glyphs that were drawn by one operator. */
export interface DrawnText {
  readonly kind: 'text'
  readonly text: string
  /** Where its base line begins. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the type on the page, points. */
  readonly size: number
  /** Null: a pattern, whose colour is not known. */
  readonly colour: Colour | null
  /** 0 transparent to 1 opaque. */
  readonly alpha: number
  /** Drawn with neither fill nor outline (text rendering modes 3 and 7 of ISO 32000-1, table 106). */
  readonly isInvisible: boolean
  /** Belongs to a layer that is switched off. */
  readonly isInHiddenLayer: boolean
  readonly box: Box
  /** Outside of it nothing is shown. */
  readonly clip: Box
}

/** An area that was painted over. */
export interface PaintedArea {
  readonly kind: 'area'
  readonly box: Box
  /** Null: a picture or a pattern. */
  readonly colour: Colour | null
  /** 0 transparent to 1 opaque; 0 also where it only tints what is below. */
  readonly alpha: number
}

export type Drawn = DrawnText | PaintedArea

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` first, then `outer`. */
const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

const place = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
]

const boxOf = (matrix: Matrix, { left, bottom, right, top }: Box): Box => {
  const corners = [
    place(matrix, left, bottom),
    place(matrix, right, bottom),
    place(matrix, left, top),
    place(matrix, right, top),
  ]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
  top: Math.min(a.top, b.top),
})

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** pdf.js hands numbers over in lists, typed arrays and objects with numbered keys. */
const numbersOf = (value: unknown): number[] =>
  typeof value === 'object' && value !== null ? Object.values(value).filter(isNumber) : []

const matrixOf = (value: unknown): Matrix => {
  const [a, b, c, d, e, f] = numbersOf(value)
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return identity
  return [a, b, c, d, e, f]
}

const colourOf = (value: unknown): Colour | null => {
  const [, red, green, blue] = (typeof value === 'string' && /^#(..)(..)(..)$/.exec(value)) || []
  if (red === undefined || green === undefined || blue === undefined) return null
  return [Number.parseInt(red, 16) / 255, Number.parseInt(green, 16) / 255, Number.parseInt(blue, 16) / 255]
}

interface GraphicsState {
  matrix: Matrix
  clip: Box
  colour: Colour | null
  alpha: number
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

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' &&
  value !== null &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value &&
  isNumber(value.width)

const nowhere: Box = { left: 0, bottom: 0, right: 0, top: 0 }
const initialState: GraphicsState = {
  matrix: identity,
  clip: nowhere,
  colour: [0, 0, 0],
  alpha: 1,
  tints: false,
  fontSize: 0,
  glyphScale: 0.001,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
}
const invisibleModes: ReadonlySet<number> = new Set([3, 7])
// Of the type's height: how far its letters reach below and above the base line.
const descent = 0.2
const ascent = 0.8

/** What pdf.js tells of a font that is needed here: the scale of its glyphs' widths. */
const scaleOf = (font: unknown): number => {
  const [scale] = typeof font === 'object' && font !== null && 'fontMatrix' in font ? numbersOf(font.fontMatrix) : []
  return scale ?? 0.001
}

const numberOr = (value: unknown, otherwise: number): number => (isNumber(value) ? value : otherwise)

const boundsOf = (value: unknown): Box | null => {
  const [left, bottom, right, top] = numbersOf(value)
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null
  return { left, bottom, right, top }
}

interface Surroundings {
  readonly page: Box
  findFont(name: unknown): unknown
  isLayerShown(group: unknown): boolean
}

type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

/** Follows the operators of a page (ISO 32000-1, annex A) as far as they say what is drawn where. */
class Drawing {
  readonly drawn: Drawn[] = []
  readonly #around: Surroundings
  readonly #saved: GraphicsState[] = []
  readonly #groups: boolean[] = []
  #state: GraphicsState
  #textMatrix = identity
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0
  #clips = false

  constructor(around: Surroundings) {
    this.#around = around
    this.#state = { ...initialState, clip: around.page }
  }

  /** What each operator does, by its number in pdf.js. Those that draw nothing and move nothing are left out. */
  operators(ops: Operators): ReadonlyMap<number, (...operands: unknown[]) => void> {
    const fills: ReadonlySet<unknown> = new Set([
      ops.fill,
      ops.eoFill,
      ops.fillStroke,
      ops.eoFillStroke,
      ops.closeFillStroke,
      ops.closeEOFillStroke,
    ])
    const set =
      (change: (value: number) => Partial<GraphicsState>) =>
      (value: unknown): void =>
        void Object.assign(this.#state, change(numberOr(value, 0)))
    const clip = () => {
      this.#clips = true
    }
    return new Map<number, (...operands: unknown[]) => void>([
      [ops.save, () => void this.#saved.push({ ...this.#state })],
      [ops.restore, () => this.#restore()],
      [ops.transform, (...numbers) => this.#transform(numbers)],
      [ops.setGState, (entries) => this.#setGraphicsState(entries)],
      [ops.setFillRGBColor, (colour) => void Object.assign(this.#state, { colour: colourOf(colour) })],
      [ops.setFillColorN, () => void Object.assign(this.#state, { colour: null })],
      [ops.clip, clip],
      [ops.eoClip, clip],
      [ops.constructPath, (operator, _path, bounds) => this.#drawPath(fills.has(operator), boundsOf(bounds))],
      [ops.shadingFill, () => this.#paint(this.#state.clip, null)],
      [ops.paintImageXObject, () => this.#paintImage()],
      [ops.paintInlineImageXObject, () => this.#paintImage()],
      [ops.paintFormXObjectBegin, (matrix, bounds) => this.#beginForm(matrix, boundsOf(bounds))],
      [ops.paintFormXObjectEnd, () => this.#restore()],
      [ops.beginMarkedContent, () => void this.#groups.push(true)],
      [ops.beginMarkedContentProps, (tag, group) => this.#beginGroup(tag, group)],
      [ops.endMarkedContent, () => void this.#groups.pop()],
      [ops.beginText, () => this.#setTextMatrix(identity)],
      [ops.setFont, (name, size) => this.#setFont(name, size)],
      [ops.setCharSpacing, set((charSpacing) => ({ charSpacing }))],
      [ops.setWordSpacing, set((wordSpacing) => ({ wordSpacing }))],
      [ops.setHScale, set((percent) => ({ horizontalScale: percent / 100 }))],
      [ops.setLeading, set((leading) => ({ leading: -leading }))],
      [ops.setTextRise, set((rise) => ({ rise }))],
      [ops.setTextRenderingMode, set((renderingMode) => ({ renderingMode }))],
      [ops.setTextMatrix, (...numbers) => this.#setTextMatrix(matrixOf(numbers.length === 1 ? numbers[0] : numbers))],
      [ops.moveText, (byX, byY) => this.#moveLine(numberOr(byX, 0), numberOr(byY, 0))],
      [ops.nextLine, () => this.#moveLine(0, this.#state.leading)],
      [ops.showText, (glyphs) => this.#showText(glyphs)],
    ])
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state
  }

  #transform(matrix: unknown): void {
    this.#state.matrix = multiply(this.#state.matrix, matrixOf(matrix))
  }

  #setFont(name: unknown, size: unknown): void {
    this.#state.glyphScale = scaleOf(this.#around.findFont(name))
    this.#state.fontSize = numberOr(size, 0)
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries) {
      const [key, value] = Array.isArray(entry) ? entry : []
      if (key === 'ca') this.#state.alpha = numberOr(value, 1)
      if (key === 'BM') this.#state.tints = value !== 'source-over'
      if (key === 'Font' && Array.isArray(value)) this.#setFont(value[0], value[1])
    }
  }

  #setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix
    this.#x = this.#lineX = 0
    this.#y = this.#lineY = 0
  }

  #moveLine(byX: number, byY: number): void {
    this.#x = this.#lineX += byX
    this.#y = this.#lineY += byY
  }

  #paint(box: Box, colour: Colour | null): void {
    const { clip, tints, alpha } = this.#state
    this.drawn.push({ kind: 'area', box: intersect(box, clip), colour, alpha: tints ? 0 : alpha })
  }

  #paintImage(): void {
    this.#paint(boxOf(this.#state.matrix, { left: 0, bottom: 0, right: 1, top: 1 }), null)
  }

  #drawPath(isFilled: boolean, bounds: Box | null): void {
    if (bounds === null) return
    const box = boxOf(this.#state.matrix, bounds)
    if (isFilled) this.#paint(box, this.#state.colour)
    // A clip takes effect after the path that it is made of is painted.
    if (this.#clips) this.#state.clip = intersect(this.#state.clip, box)
    this.#clips = false
  }

  #beginForm(matrix: unknown, bounds: Box | null): void {
    this.#saved.push({ ...this.#state })
    if (matrix) this.#transform(matrix)
    if (bounds !== null) this.#state.clip = intersect(this.#state.clip, boxOf(this.#state.matrix, bounds))
  }

  #beginGroup(tag: unknown, group: unknown): void {
    this.#groups.push(tag !== 'OC' || this.#around.isLayerShown(group))
  }

  #showText(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return
    const { fontSize, glyphScale, charSpacing, wordSpacing, horizontalScale, rise } = this.#state
    const left = this.#x
    let text = ''
    for (const glyph of glyphs) {
      // A bare number moves back, in thousandths of the type size.
      if (isNumber(glyph)) this.#x -= (glyph / 1000) * fontSize * horizontalScale
      if (!isGlyph(glyph)) continue
      const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0)
      this.#x += (glyph.width * glyphScale * fontSize + spacing) * horizontalScale
      text += glyph.unicode
    }
    if (text !== '') this.#drawText(text, { left, right: this.#x, base: this.#y + rise })
  }

  #drawText(
    text: string,
    { left, right, base }: { readonly left: number; readonly right: number; readonly base: number },
  ) {
    const { fontSize, colour, alpha, renderingMode, clip } = this.#state
    const matrix = multiply(this.#state.matrix, this.#textMatrix)
    const height = Math.abs(fontSize)
    const [x, y] = place(matrix, left, base)
    const [endX, endY] = place(matrix, right, base)
    this.drawn.push({
      kind: 'text',
      text,
      x,
      y,
      width: Math.hypot(endX - x, endY - y),
      size: Math.hypot(matrix[2], matrix[3]) * height,
      colour,
      alpha,
      isInvisible: invisibleModes.has(renderingMode),
      isInHiddenLayer: this.#groups.includes(false),
      box: boxOf(matrix, { left, bottom: base - descent * height, right, top: base + ascent * height }),
      clip,
    })
  }
}

/** Reads what a page draws. Notes and form fields that lie on top of it are left out. */
export const readDrawing = async (pdf: PdfDocument, page: PdfPage): Promise<readonly Drawn[]> => {
  const { OPS, AnnotationMode } = await getResolvedPDFJS()
  const layers = await pdf.getOptionalContentConfig()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const drawing = new Drawing({
    page: { left, bottom, right, top },
    findFont: (name) => (typeof name === 'string' && page.commonObjs.has(name) ? page.commonObjs.get(name) : null),
    isLayerShown: (group) => layers.isVisible(group),
  })
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const operators = drawing.operators(OPS)
  for (const [index, operator] of fnArray.entries()) operators.get(operator)?.(...(argsArray[index] ?? []))
  return drawing.drawn
}
