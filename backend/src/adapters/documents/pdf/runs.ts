// Runs of glyphs on their base line. Some programs draw a word by one operator, some a letter, and gaps within an
// operator may be kerning or the space between words: a run gathers what stands together.

import { type DrawnText, type Glyph, type GraphicsState, type Ink, type PlacedGlyph, paintingOf } from './drawn.ts'
import { shareThrough } from './masks.ts'
import { type Box, boxOf, identity, isNumber, type Matrix, multiply, placeX, placeY } from './shapes.ts'

// Of the type's height: how far its letters reach below and above the base line.
const descent = 0.2
const ascent = 0.8
// Of the type's height: from where on a gap is a space, and up to where glyphs may run back into one another.
const spaceGap = 0.15
const mostOverlap = 0.3
// Within one operator a gap is a space from here on; wide kerning is up to an eighth.
const spaceWithin = 0.17
// Of the type's height: glyphs that begin no further apart begin at one place.
const sameStart = 0.02
/** Longer runs gain nothing and are looked at glyph by glyph where something lies across them. */
const longestRun = 400

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'

/** How pictures are named that fonts hold instead of letters; a reader sees the picture, and nobody hides anything. */
const nameOfIcon = /^[a-z0-9_-]+$/

/** Of the type's height: outlines as broad as this leave nothing of what they are drawn around. */
const broadOutline = 0.3

/** The inks of a text of which a share is seen `through` masks; `outline` is how broad it is drawn, of the type's height. */
const inksOf = (state: GraphicsState, through: number, outline: number): Ink[] => {
  const painting = paintingOf(state)
  const share = state.groupAlpha * through
  const fill = { colour: state.colour, alpha: state.alpha * share, ...painting, at: state.fillAt }
  const stroke = { colour: state.strokeColour, alpha: state.strokeAlpha * share, ...painting, at: null }
  switch (state.renderingMode) {
    case 3:
    case 7:
      return []
    case 1:
    case 5:
      return [stroke]
    case 2:
    case 6:
      return outline > broadOutline && stroke.alpha >= 1 ? [stroke] : [fill, stroke]
    default:
      return [fill]
  }
}

/** How much of a box is seen through all masks, 0 to 1; what is not known is taken for seen. */
const shareSeen = ({ masks, stencils }: GraphicsState, box: Box): number =>
  masks.length === 0 && stencils.length === 0
    ? 1
    : [...masks, ...stencils].reduce((seen, mask) => seen * (shareThrough(mask, box) ?? 1), 1)

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const reversedMark = /^[\p{P}\p{S}\s]*$/u
const mirrors: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '<': '>', '>': '<' }

/** What glyphs say that were drawn from left to right. Scripts that are read from the right are turned back. */
const readGlyphs = (glyphs: readonly PlacedGlyph[]): string => {
  let drawn = ''
  for (const { text } of glyphs) drawn += text
  if (!rightToLeft.test(drawn)) return drawn
  // Words of other scripts, and what stands between them, keep their order.
  const parts: string[][] = []
  let kept = 0
  for (const { text } of glyphs) {
    const isMark = reversedMark.test(text)
    if (rightToLeft.test(text)) kept = 0
    else if (!isMark) {
      if (kept > 0) {
        const marks = parts.splice(parts.length - kept + 1).flat()
        parts.at(-1)?.push(...marks, text)
      } else parts.push([text])
      kept = 1
      continue
    } else if (kept > 0) kept += 1
    parts.push([isMark ? (mirrors[text] ?? text) : text])
  }
  return parts
    .reverse()
    .map((part) => part.join(''))
    .join('')
}

/** A stretch of a run as a run of its own. */
export const cutRun = (run: DrawnText, from: number, to: number): DrawnText => {
  const glyphs = run.glyphs.slice(from, to)
  const start = glyphs[0]?.from ?? 0
  const end = glyphs.at(-1)?.to ?? start
  const radians = (run.angle * Math.PI) / 180
  const direction: Matrix = [Math.cos(radians), Math.sin(radians), -Math.sin(radians), Math.cos(radians), run.x, run.y]
  return {
    ...run,
    text: readGlyphs(glyphs),
    x: placeX(direction, start, 0),
    y: placeY(direction, start, 0),
    width: end - start,
    glyphs: glyphs.map(({ text, from: left, to: right }) => ({ text, from: left - start, to: right - start })),
    box: boxOf(direction, {
      left: Math.min(start, end),
      right: Math.max(start, end),
      bottom: -descent * run.size,
      top: ascent * run.size,
    }),
  }
}

/** Gathers glyphs to runs. Whoever changes the state or the place of text but by moving on calls `finish` first. */
export class RunBuilder {
  readonly #give: (run: DrawnText) => void
  #glyphs: PlacedGlyph[] = []
  #start = 0
  #end = 0
  #base = 0
  #matrix = identity
  /** Points to a unit of text along the base line. */
  #along = 1
  #state: GraphicsState | null = null
  #isInHiddenLayer = false
  /** What letters are said to read that are drawn as others. */
  #claimed = ''

  constructor(give: (run: DrawnText) => void) {
    this.#give = give
  }

  /** Adds the glyphs of one operator, drawn from `x` on; gives the place after the last. All in the units of text. */
  add(
    glyphs: readonly unknown[],
    at: { readonly x: number; readonly y: number; readonly textMatrix: Matrix },
    state: GraphicsState,
    isInHiddenLayer: boolean,
  ): number {
    const { fontSize, glyphScale, charSpacing, wordSpacing, horizontalScale } = state
    const unit = Math.abs(fontSize * horizontalScale)
    if (this.#state !== null && this.#base === at.y + state.rise) this.#dropWrittenOver(at.x, sameStart * unit)
    const isFirst = this.#state === null
    if (
      isFirst ||
      this.#isInHiddenLayer !== isInHiddenLayer ||
      this.#base !== at.y + state.rise ||
      at.x - this.#end > spaceGap * unit ||
      at.x - this.#end < -mostOverlap * unit ||
      this.#glyphs.length > longestRun
    ) {
      this.finish()
      this.#state = state
      this.#isInHiddenLayer = isInHiddenLayer
      this.#start = this.#end = at.x
      this.#base = at.y + state.rise
      this.#matrix = multiply(state.matrix, at.textMatrix)
      this.#along = Math.hypot(this.#matrix[0], this.#matrix[1])
    }
    let { x } = at
    for (const glyph of glyphs) {
      // A bare number moves back, in thousandths of the type size.
      if (isNumber(glyph)) x -= (glyph / 1000) * fontSize * horizontalScale
      else if (isGlyph(glyph)) {
        const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0)
        const width = isNumber(glyph.width) ? glyph.width * glyphScale * fontSize * horizontalScale : 0
        if (x - this.#end > spaceWithin * unit) this.#addSpace(x)
        const instead = state.drawnInstead?.(glyph) ?? null
        if (instead !== null && !(instead === '' && nameOfIcon.test(glyph.unicode))) this.#claimed += glyph.unicode
        const text = instead ?? glyph.unicode
        if (text !== '')
          this.#glyphs.push({
            text,
            from: (x - this.#start) * this.#along,
            to: (x + width - this.#start) * this.#along,
          })
        x += width + spacing * horizontalScale
        // Letters that are set apart are one word all the same.
        this.#end = x
      }
    }
    return x
  }

  /**
   * Takes a space back at whose own place the next letters begin: browsers draw one where a word might have been broken
   * and was not, and before the hyphen where it was.
   */
  #dropWrittenOver(x: number, tolerance: number): void {
    const last = this.#glyphs.at(-1)
    if (last === undefined || last.text !== ' ' || this.#along === 0 || this.#glyphs.length === 1) return
    const start = this.#start + last.from / this.#along
    if (last.to <= last.from || x > start + tolerance || x < start - tolerance) return
    this.#glyphs.pop()
    this.#end = start
  }

  #addSpace(to: number): void {
    if (this.#glyphs.length === 0 || this.#glyphs.at(-1)?.text === ' ') return
    const [from, until] = [this.#end - this.#start, to - this.#start]
    this.#glyphs.push({ text: ' ', from: from * this.#along, to: until * this.#along })
  }

  /** Ends the run. */
  finish(): void {
    const state = this.#state
    if (state === null) return
    this.#state = null
    const glyphs = this.#glyphs
    if (glyphs.length === 0) return
    this.#glyphs = []
    const matrix = this.#matrix
    const height = Math.abs(state.fontSize)
    const [left, right, base] = [this.#start, this.#end, this.#base]
    const box = boxOf(matrix, { left, bottom: base - descent * height, right, top: base + ascent * height })
    // Slanted letters reach further up than they are high.
    const upwards = this.#along === 0 ? 0 : Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) / this.#along
    const size = upwards * height
    const lineWidth =
      state.lineWidth * Math.sqrt(Math.abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2]))
    const claimed = this.#claimed
    this.#claimed = ''
    const run: DrawnText = {
      kind: 'text',
      text: readGlyphs(glyphs),
      x: placeX(matrix, left, base),
      y: placeY(matrix, left, base),
      width: this.#along * Math.abs(right - left),
      size,
      stretch: upwards === 0 ? 0 : (this.#along * Math.abs(state.horizontalScale)) / upwards,
      angle: (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI,
      glyphs,
      inks: inksOf(state, shareSeen(state, box), size === 0 ? 0 : lineWidth / size),
      isInHiddenLayer: this.#isInHiddenLayer,
      groups: state.groups,
      box,
      clip: state.clip,
    }
    this.#give(run)
    if (claimed !== '')
      this.#give({ ...run, text: claimed, glyphs: [{ text: claimed, from: 0, to: run.width }], inks: [] })
  }
}
