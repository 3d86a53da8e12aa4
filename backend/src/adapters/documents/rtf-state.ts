// What an RTF file has said so far about the text that comes next (RTF 1.9.1): looks, fonts, colours, and whether it is
// text at all.

import type { HiddenReason } from '../../domain/scoring/index.ts'
import { judgeLooks } from './looks.ts'

/** Where the text of a group goes. `shape` is none, but a box within it is. */
export type RtfTarget =
  | 'text'
  | 'note'
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
    this.#cellGround = 0
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
    if (group.forced !== null) return group.forced
    const grounds = [group.ground, group.paragraphGround, this.#cells[this.#cell] ?? 0]
    const ground = grounds.map((index) => this.#colours[index]).find((colour) => colour !== undefined)
    return judgeLooks({
      isHidden: group.isHidden,
      colour: this.#colours[group.colour],
      points: group.halfPoints / 2,
      ground: ground ?? group.boxGround,
    })
  }
}
