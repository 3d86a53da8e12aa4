// Places on a page: boxes, matrices and outlines, in points, y upwards.

/** A rectangle on the page. Points, y upwards. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** The six numbers of a transformation (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]

/** A filled outline that is no upright rectangle: its corners, x and y in turn, and where each of its parts begins. */
export interface Outline {
  readonly corners: readonly number[]
  readonly parts: readonly number[]
  readonly isEvenOdd: boolean
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` first, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const placeX = (matrix: Matrix, x: number, y: number): number => matrix[0] * x + matrix[2] * y + matrix[4]
export const placeY = (matrix: Matrix, x: number, y: number): number => matrix[1] * x + matrix[3] * y + matrix[5]

/** The way back; null where there is none. */
export const invert = ([a, b, c, d, e, f]: Matrix): Matrix | null => {
  const area = a * d - b * c
  if (Math.abs(area) < 1e-12) return null
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}

/** The upright box around a box that was transformed. */
export const boxOf = (matrix: Matrix, { left, bottom, right, top }: Box): Box => {
  const x1 = placeX(matrix, left, bottom)
  const x2 = placeX(matrix, right, bottom)
  const x3 = placeX(matrix, left, top)
  const x4 = placeX(matrix, right, top)
  const y1 = placeY(matrix, left, bottom)
  const y2 = placeY(matrix, right, bottom)
  const y3 = placeY(matrix, left, top)
  const y4 = placeY(matrix, right, top)
  return {
    left: Math.min(x1, x2, x3, x4),
    bottom: Math.min(y1, y2, y3, y4),
    right: Math.max(x1, x2, x3, x4),
    top: Math.max(y1, y2, y3, y4),
  }
}

export const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
  top: Math.min(a.top, b.top),
})

/** The box around two boxes. */
export const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
  top: Math.max(a.top, b.top),
})

const areaOf = ({ left, bottom, right, top }: Box): number => Math.max(0, right - left) * Math.max(0, top - bottom)

/** The share of `box` that lies within `other`, 0 to 1; a box without an area counts by its corner. */
export const shareWithin = (box: Box, other: Box): number => {
  const whole = areaOf(box)
  if (whole > 0) {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const height = Math.min(box.top, other.top) - Math.max(box.bottom, other.bottom)
    return width > 0 && height > 0 ? (width * height) / whole : 0
  }
  return box.left >= other.left && box.left <= other.right && box.bottom >= other.bottom && box.bottom <= other.top
    ? 1
    : 0
}

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

export const numberOr = (value: unknown, otherwise: number): number => (isNumber(value) ? value : otherwise)

/** A field of something that pdf.js hands over. */
export const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined

/** pdf.js hands numbers over in lists, typed arrays and objects with numbered keys. */
export const numbersOf = (value: unknown): readonly number[] => {
  if (Array.isArray(value) || value instanceof Float32Array) return Array.from(value, Number).filter(isNumber)
  return typeof value === 'object' && value !== null ? Object.values(value).filter(isNumber) : []
}

export const matrixOf = (value: unknown): Matrix => {
  const numbers = value instanceof Float32Array ? value : numbersOf(value)
  const [a, b, c, d, e, f] = [numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]]
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return identity
  return [a, b, c, d, e, f]
}

export const boundsOf = (value: unknown): Box | null => {
  const [left, bottom, right, top] = value instanceof Float32Array ? value : numbersOf(value)
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null
  return { left, bottom, right, top }
}

// The steps of a path as pdf.js packs them: to a place, a line, a curve with two handles or one, and back.
const stepLengths = [2, 2, 6, 4, 0] as const
/** Beyond this an outline is taken for the box around it. */
const mostCorners = 400

interface Path {
  readonly corners: number[]
  readonly parts: number[]
}

const followPath = (path: ArrayLike<unknown>, matrix: Matrix): Path | null => {
  const corners: number[] = []
  const parts: number[] = []
  for (let at = 0; at < path.length; ) {
    const step = path[at]
    const length = isNumber(step) ? stepLengths[step] : undefined
    if (length === undefined || corners.length > 2 * mostCorners) return null
    if (step === 0) parts.push(corners.length)
    // Handles pull a curve outwards; taking them for corners makes an arc a little larger than it is.
    for (let offset = 1; offset < length; offset += 2) {
      const x = Number(path[at + offset])
      const y = Number(path[at + offset + 1])
      corners.push(placeX(matrix, x, y), placeY(matrix, x, y))
    }
    at += length + 1
  }
  return { corners, parts }
}

const nearlySame = (a: number, b: number): boolean => Math.abs(a - b) < 0.01

const isUprightRectangle = ({ corners, parts }: Path): boolean => {
  if (parts.length > 1 || corners.length < 8 || corners.length > 10) return false
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0, x4 = 0, y4 = 0, endX = x1, endY = y1] = corners
  if (!nearlySame(x1, endX) || !nearlySame(y1, endY)) return false
  const startsLevel = nearlySame(y1, y2) && nearlySame(x2, x3) && nearlySame(y3, y4) && nearlySame(x4, x1)
  const startsUpright = nearlySame(x1, x2) && nearlySame(y2, y3) && nearlySame(x3, x4) && nearlySame(y4, y1)
  return startsLevel || startsUpright
}

/** The outline of a path on the page; null where it is an upright rectangle, or too long to be followed. */
export const outlineOf = (path: unknown, matrix: Matrix, isEvenOdd: boolean): Outline | null => {
  const [steps] = Array.isArray(path) ? path : [path]
  if (!(steps instanceof Float32Array || Array.isArray(steps))) return null
  const followed = followPath(steps, matrix)
  return followed === null || isUprightRectangle(followed) ? null : { ...followed, isEvenOdd }
}

/** Whether a place is within an outline, by the rule of winding numbers or of odd and even (ISO 32000-1, 8.5.3.3). */
export const isWithinOutline = ({ corners, parts, isEvenOdd }: Outline, x: number, y: number): boolean => {
  let winding = 0
  let crossings = 0
  for (const [part, start] of parts.entries()) {
    const end = parts[part + 1] ?? corners.length
    for (let at = start; at < end; at += 2) {
      const next = at + 2 < end ? at + 2 : start
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = [corners[at], corners[at + 1], corners[next], corners[next + 1]]
      if (fromY <= y === toY <= y) continue
      if (fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) <= x) continue
      crossings += 1
      winding += toY > fromY ? 1 : -1
    }
  }
  return isEvenOdd ? crossings % 2 === 1 : winding !== 0
}

/** A broad line as the rectangle that it paints; nothing where it has no length. */
const strokeOf = (
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  width: number,
): { box: Box; outline: Outline | null }[] => {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return []
  const [aside, up] = [(-(y2 - y1) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)]
  const corners = [x1 + aside, y1 + up, x2 + aside, y2 + up, x2 - aside, y2 - up, x1 - aside, y1 - up]
  const box: Box = {
    left: Math.min(x1, x2) - Math.abs(aside),
    bottom: Math.min(y1, y2) - Math.abs(up),
    right: Math.max(x1, x2) + Math.abs(aside),
    top: Math.max(y1, y2) + Math.abs(up),
  }
  const isUpright = nearlySame(x1, x2) || nearlySame(y1, y2)
  return [{ box, outline: isUpright ? null : { corners, parts: [0], isEvenOdd: false } }]
}

/** What broad straight lines of a path paint: a rectangle for each. `width` is that on the page, points. */
export const strokesOf = (
  path: unknown,
  matrix: Matrix,
  width: number,
): { readonly box: Box; readonly outline: Outline | null }[] => {
  const [steps] = Array.isArray(path) ? path : [path]
  if (!(steps instanceof Float32Array || Array.isArray(steps))) return []
  const strokes: { box: Box; outline: Outline | null }[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (let at = 0; at < steps.length && strokes.length < mostCorners; ) {
    const step: unknown = steps[at]
    const length = isNumber(step) ? stepLengths[step] : undefined
    if (length === undefined) break
    const [ownX, ownY] = [Number(steps[at + length - 1]), Number(steps[at + length])]
    const [toX, toY] = length === 0 ? [startX, startY] : [placeX(matrix, ownX, ownY), placeY(matrix, ownX, ownY)]
    if (step === 0) [startX, startY] = [toX, toY]
    // Of curves nobody knows here where exactly they run.
    if (step === 1 || step === 4) strokes.push(...strokeOf([x, y, toX, toY], width))
    ;[x, y] = [toX, toY]
    at += length + 1
  }
  return strokes
}

/** The share of five places of a box that lie within an outline, 0 to 1. */
export const shareWithinOutline = ({ left, bottom, right, top }: Box, outline: Outline): number => {
  const [stepX, stepY] = [(right - left) * 0.1, (top - bottom) * 0.1]
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2]
  let within = isWithinOutline(outline, middleX, middleY) ? 1 : 0
  if (isWithinOutline(outline, left + stepX, bottom + stepY)) within += 1
  if (isWithinOutline(outline, right - stepX, bottom + stepY)) within += 1
  if (isWithinOutline(outline, left + stepX, top - stepY)) within += 1
  if (isWithinOutline(outline, right - stepX, top - stepY)) within += 1
  return within / 5
}
