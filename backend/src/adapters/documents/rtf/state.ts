// What an RTF file has said so far about the text that comes next (RTF 1.9.1): looks, fonts, colours, and whether it is
// text at all.

import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { judgeLooks } from '../looks.ts'

/** Where the text of a group goes. `shape` is none, but a box or the picture of an object within it is. */
export type RtfTarget =
  | 'text'
  | 'note'
  | 'footer'
  | 'nothing'
  | 'shape'
  | 'fonts'
  | 'colours'
  | 'property'
  | 'shape_name'
  | 'shape_value'

/** The state that a group takes over from the group around it. */
export interface RtfGroup {
  readonly target: RtfTarget
  readonly isHidden: boolean
  readonly isDeleted: boolean
  readonly colour: number
  readonly halfPoints: number
  /** Of the characters, by index; 0 where there is none. */
  readonly ground: number
  /** Of the paragraph. */
  readonly paragraphGround: number
  readonly font: number
  /** Characters after a Unicode one that stand for it in old programs. */
  readonly substitutes: number
  /** The colour of the box around, `auto` where it is not known. */
  readonly boxGround: string | undefined
  readonly forced: HiddenReason | null
  /** Percent of the width of the type, and what its letters are set apart by, points. */
  readonly scale: number
  readonly spacing: number
  /** Per mille and more of a shade in a colour of its own; 0 where there is none. */
  readonly shadeColour: number
  readonly shade: number
  readonly paragraph: RtfParagraph
}

/** What a paragraph says about its place, twips. */
export interface RtfParagraph {
  /** Set beside the page, as a frame. */
  readonly isAway: boolean
  readonly left: number
  readonly right: number
  readonly first: number
  /** The height of its lines; negative where it is exactly that, 0 where it is as usual. */
  readonly line: number
  readonly shadeColour: number
  readonly shade: number
}

/** What a paragraph begins with. */
export const plainParagraph: RtfParagraph = {
  isAway: false,
  left: 0,
  right: 0,
  first: 0,
  line: 0,
  shadeColour: 0,
  shade: 0,
}

/** What a document begins with: 12 points, black on white. */
export const plainGroup: RtfGroup = {
  target: 'text',
  isHidden: false,
  isDeleted: false,
  colour: 0,
  halfPoints: 24,
  ground: 0,
  paragraphGround: 0,
  font: -1,
  substitutes: 1,
  boxGround: undefined,
  forced: null,
  scale: 100,
  spacing: 0,
  shadeColour: 0,
  shade: 0,
  paragraph: plainParagraph,
}

/** Letters that are narrower than this are strokes, percent; such that are set closer lie on one another, of their size. */
const leastScale = 12
const leastSpacing = -0.4
/** Twips: lines and rows of less show nothing, and no indent leads so far. */
const leastTwips = 40
const farIndent = 10_000
/** Of 10,000: from here on a shade is all of its own colour. */
const fullShade = 9_000

const judgeParagraph = ({ isAway, left, right, first, line }: RtfParagraph): HiddenReason | null => {
  if (isAway || left + first < -farIndent || (left < -farIndent && right > farIndent)) return 'off_page'
  return line < 0 && line > -leastTwips ? 'clipped' : null
}

// biome-ignore format: a table
const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh', 128: 'cp932', 129: 'cp949', 130: 'cp949', 134: 'cp936', 136: 'cp950', 161: 'cp1253', 162: 'cp1254',
  163: 'cp1258', 177: 'cp1255', 178: 'cp1256', 186: 'cp1257', 204: 'cp1251', 222: 'cp874', 238: 'cp1250', 254: 'cp437',
  255: 'cp850',
}

/** The charset of fonts whose bytes are signs, not letters. */
export const symbolCharset = 2

/** Fonts, colours and cells of one document. */
export class RtfTables {
  readonly #charsets = new Map<number, number>()
  readonly #colours: (string | undefined)[] = []
  #colour: number[] = []
  #cells: number[] = []
  #cell = 0
  #cellGround = 0
  #rowHeight = 0
  /** The encoding of text whose font says nothing about it. */
  encoding = 'cp1252'

  setCharset(font: number, charset: number): void {
    this.#charsets.set(font, charset)
  }

  /** The encoding of a font; null for one of signs. */
  encodingOf(font: number): string | null {
    const charset = this.#charsets.get(font) ?? 0
    return charset === symbolCharset ? null : (charsets[charset] ?? this.encoding)
  }

  addColourPart(part: number): void {
    this.#colour.push(Math.max(0, Math.min(255, part)))
  }

  endColour(): void {
    const hex = this.#colour.map((part) => part.toString(16).padStart(2, '0')).join('')
    this.#colours.push(this.#colour.length === 3 ? hex : undefined)
    this.#colour = []
  }

  beginRow(): void {
    this.#cells = []
    this.#rowHeight = 0
    this.#cellGround = 0
  }

  /** Negative: exactly that, whatever its cells hold. */
  setRowHeight(twips: number): void {
    this.#rowHeight = twips
  }

  setCellGround(colour: number): void {
    this.#cellGround = colour
  }

  defineCell(): void {
    this.#cells.push(this.#cellGround)
    this.#cellGround = 0
  }

  nextCell(): void {
    this.#cell += 1
  }

  endRow(): void {
    this.#cell = 0
    this.#cells = []
  }

  /** Why text of this group is not seen; null where it is. */
  judge(group: RtfGroup): HiddenReason | null {
    const { forced, paragraph, halfPoints, scale, spacing } = group
    const isFlat = this.#cells.length > 0 && this.#rowHeight < 0 && this.#rowHeight > -leastTwips
    const placed = forced ?? judgeParagraph(paragraph) ?? (isFlat ? 'clipped' : null)
    if (placed !== null) return placed
    const grounds = [
      group.shade >= fullShade ? group.shadeColour : group.ground,
      paragraph.shade >= fullShade ? paragraph.shadeColour : group.paragraphGround,
      this.#cells[this.#cell] ?? 0,
    ]
    const ground = grounds.map((index) => this.#colours[index]).find((colour) => colour !== undefined)
    const points = halfPoints / 2
    return judgeLooks({
      isHidden: group.isHidden,
      colour: this.#colours[group.colour],
      points: scale < leastScale || spacing < leastSpacing * points ? 0 : points,
      ground: ground ?? group.boxGround,
    })
  }
}
