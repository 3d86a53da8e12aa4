// RTF, as a word processor shows it: what is deleted, a field's instruction or a property is no text, and what is
// hidden is kept apart.

import iconv from 'iconv-lite'
import { HiringError } from '../../../domain/errors.ts'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { type HiddenPassage, judgeMetadata } from '../hidden-text.ts'
import type { DocumentLimits } from '../limits.ts'
import { type FoundText, finishText, layOutRow } from '../parsed-text.ts'
import type { ParsedText } from '../parser-protocol.ts'
import { plainGroup, plainParagraph, type RtfGroup, RtfTables } from './state.ts'
import { type RtfToken, readRtfTokens } from './tokens.ts'
import { characters, nothing, ofParagraph, signs, targets } from './words.ts'

/** Deeper than any writer nests. */
const maxDepth = 500
/** Twips, 1,440 to the inch: a page of A3 is 24,000 high. */
const farTwips = 25_000
const awayTwips = 3_000
/** Twips: a box that is narrower or lower has no room for text. */
const leastShape = 20

class RtfReader {
  readonly #name: string
  readonly #bytes: Uint8Array
  readonly #tables = new RtfTables()
  readonly #groups: RtfGroup[] = []
  readonly #hidden: { reason: HiddenReason; text: string }[] = []
  readonly #properties: string[] = []
  /** They stand below the text, though footers are written before it. */
  readonly #below = { note: [] as string[], footer: [] as string[] }
  readonly #hasTitlePage: boolean
  #group: RtfGroup = plainGroup
  #text: string[] = []
  #row: string[] = []
  #cellFrom = 0
  #pending: number[] = []
  #toSkip = 0
  #isOptional = false
  #font = -1
  #shapeName = ''
  #shapeValue = ''
  #isHiddenRun = false
  readonly #shapeSides = new Map<string, number>()
  /** Passages that were hidden, and how many of them before the line and the row began. */
  #hiddenCount = 0
  #hiddenBeforeLine = 0
  #hiddenBeforeRow = 0
  #isLineBlank = true
  /** Where the text of the box begins that is being read. */
  #boxFrom = 0

  constructor(name: string, bytes: Uint8Array) {
    this.#name = name
    this.#bytes = bytes
    this.#hasTitlePage = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('\\titlepg')
  }

  read(): FoundText {
    for (const token of readRtfTokens(this.#bytes)) {
      this.#take(token)
      // What follows the end of the outermost group is no part of the document.
      if (token.kind === 'close' && this.#groups.length === 0) break
    }
    this.#flush()
    // Every writer closes what it opened; a file that does not was cut off.
    if (this.#groups.length > 0) throw new HiringError('document.damaged', { file: this.#name }, { cause: 'cut off' })
    this.#endRow()
    const hidden = this.#hidden.map(({ reason, text }): HiddenPassage => ({ reason, page: null, text }))
    return {
      text: [this.#text, this.#below.note, this.#below.footer].map((parts) => parts.join('')).join('\n'),
      hidden: [...hidden, ...judgeMetadata(this.#properties)],
    }
  }

  #take(token: RtfToken): void {
    if (token.kind === 'text') this.#bytesOf(token.from, token.to)
    else if (token.kind === 'byte') this.#byte(token.byte)
    else {
      this.#flush()
      if (token.kind === 'symbol') this.#symbol(token.symbol)
      else if (token.kind === 'word') this.#word(token.word, token.number)
      else if (token.kind === 'open') this.#open()
      else this.#close()
    }
  }

  #set(change: Partial<RtfGroup>): void {
    this.#group = { ...this.#group, ...change }
  }

  #open(): void {
    this.#toSkip = 0
    this.#groups.push(this.#group)
    if (this.#groups.length > maxDepth) {
      throw new HiringError('document.damaged', { file: this.#name }, { cause: 'nested too deep' })
    }
  }

  #close(): void {
    this.#toSkip = 0
    if (this.#group.target === 'shape_value') this.#describeShape()
    const before = this.#group.target
    this.#group = this.#groups.pop() ?? plainGroup
    if ((before === 'note' || before === 'footer') && this.#group.target !== before) this.#below[before].push('\n')
    // A box of which all is hidden leaves no empty line.
    if (before === 'text' && this.#group.target === 'shape' && this.#text.length > this.#boxFrom) this.#text.push('\n')
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#isOptional = true
    else if (this.#toSkip > 0) this.#toSkip -= 1
    else this.#put(signs[symbol] ?? '')
  }

  #bytesOf(from: number, to: number): void {
    const start = Math.min(to, from + this.#toSkip)
    this.#toSkip -= start - from
    // Pictures are megabytes of digits.
    if (this.#group.target === 'nothing') return
    for (let at = start; at < to; at++) this.#pending.push(this.#bytes[at] ?? 0x20)
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1
    else this.#pending.push(byte)
  }

  /** Bytes become letters together: one letter of Chinese or Japanese is two. */
  #flush(): void {
    if (this.#pending.length === 0) return
    const bytes = Buffer.from(this.#pending)
    this.#pending = []
    if (this.#group.target === 'colours') {
      for (const byte of bytes) if (byte === 0x3b) this.#tables.endColour()
      return
    }
    const encoding = this.#tables.encodingOf(this.#group.font)
    if (encoding !== null)
      this.#put(iconv.encodingExists(encoding) ? iconv.decode(bytes, encoding) : bytes.toString('latin1'))
    else this.#put([...bytes].map((byte) => (byte < 0x21 ? ' ' : String.fromCharCode(0xf000 + byte))).join(''))
  }

  #put(text: string): void {
    const { target, isDeleted } = this.#group
    if (text === '' || isDeleted) return
    if (target === 'property') this.#properties.push(text)
    else if (target === 'shape_name') this.#shapeName += text
    else if (target === 'shape_value') this.#shapeValue += text
    if (target !== 'text' && target !== 'note' && target !== 'footer') return
    const reason = text.trim() === '' ? null : this.#tables.judge(this.#group)
    if (reason === null) {
      if (target === 'text' && this.#endsHiddenLine(text)) return
      ;(target === 'text' ? this.#text : this.#below[target]).push(text)
      if (text.trim() !== '') this.#isHiddenRun = false
      else if (this.#isHiddenRun) this.#extendHidden(' ')
      return
    }
    this.#hiddenCount += 1
    const last = this.#hidden.at(-1)
    if (this.#isHiddenRun && last?.reason === reason) this.#extendHidden(text)
    else this.#hidden.push({ reason, text })
    this.#isHiddenRun = true
  }

  /** Whether a break ends a line of which all is hidden, so that no empty line is left of it. */
  #endsHiddenLine(text: string): boolean {
    if (text !== '\n') {
      if (text.trim() !== '') this.#isLineBlank = false
      return false
    }
    const isGone = this.#isLineBlank && this.#hiddenCount > this.#hiddenBeforeLine
    this.#isLineBlank = true
    this.#hiddenBeforeLine = this.#hiddenCount
    return isGone
  }

  #extendHidden(text: string): void {
    const last = this.#hidden.at(-1)
    if (last !== undefined) last.text += text
  }

  #word(word: string, number: number | null): void {
    const isOptional = this.#isOptional
    this.#isOptional = false
    if (this.#toSkip > 0) {
      this.#toSkip -= 1
      return
    }
    const character = characters[word]
    if (character !== undefined) this.#put(character)
    else if (!this.#enter(word, isOptional) && !this.#look(word, number)) this.#define(word, number ?? 0)
  }

  /** Whether a word says what its group is. */
  #enter(word: string, isOptional: boolean): boolean {
    const target = targets[word]
    const { target: around } = this.#group
    if (target !== undefined) {
      // Nothing within a deleted picture or an instruction is text; a box within a shape is.
      const isAlive = around !== 'nothing' || target === 'property' || word === 'ud'
      // What a field comes to stands where the field stands.
      const isBelow = word === 'fldrslt' && (around === 'note' || around === 'footer')
      if (isAlive && !isBelow) this.#set({ target })
      if (around === 'shape') this.#boxFrom = this.#text.length
      if (word === 'footerf' && !this.#hasTitlePage) this.#set({ forced: 'hidden_mark' })
      return true
    }
    if (nothing.has(word) || isOptional) {
      this.#set({ target: 'nothing' })
      return true
    }
    if (/^header[lrf]?$/.test(word)) {
      if (!this.#isLineBlank) this.#put('\n')
      if (word.endsWith('f') && !this.#hasTitlePage) this.#set({ forced: 'hidden_mark' })
      return true
    }
    return false
  }

  /** Whether a word changes how the text looks. */
  #look(word: string, number: number | null): boolean {
    const isOn = number !== 0
    const index = number ?? 0
    switch (word) {
      case 'v':
        this.#set({ isHidden: isOn })
        return true
      case 'deleted':
        this.#set({ isDeleted: isOn })
        return true
      case 'cf':
        this.#set({ colour: index })
        return true
      case 'fs':
        this.#set({ halfPoints: number ?? 24 })
        return true
      case 'cb':
      case 'highlight':
      case 'chcbpat':
        this.#set({ ground: index })
        return true
      case 'cbpat':
        this.#set({ paragraphGround: index })
        return true
      case 'f':
        this.#font = index
        this.#set({ font: index })
        return true
      case 'charscalex':
        this.#set({ scale: number ?? 100 })
        return true
      case 'expndtw':
        this.#set({ spacing: index / 20 })
        return true
      case 'expnd':
        this.#set({ spacing: index / 4 })
        return true
      case 'chshdng':
        this.#set({ shade: index })
        return true
      case 'chcfpat':
        this.#set({ shadeColour: index })
        return true
      case 'plain': {
        const { isHidden, isDeleted, colour, halfPoints, ground, font, scale, spacing, shade } = plainGroup
        this.#set({ isHidden, isDeleted, colour, halfPoints, ground, font, scale, spacing, shade })
        return true
      }
      case 'pard':
        this.#set({ paragraphGround: 0, paragraph: plainParagraph })
        return true
      default:
        return this.#lookOfParagraph(word, index)
    }
  }

  #lookOfParagraph(word: string, index: number): boolean {
    const { paragraph } = this.#group
    const change = ofParagraph[word]
    if (change !== undefined) this.#set({ paragraph: { ...paragraph, ...change(index) } })
    else if (/^pos(?:neg)?[xy]$/.test(word)) {
      if (index > farTwips || index < -farTwips) this.#set({ paragraph: { ...paragraph, isAway: true } })
    } else return false
    return true
  }

  #define(word: string, number: number): void {
    if (word === 'u') {
      this.#put(String.fromCharCode(number < 0 ? number + 0x10000 : number))
      this.#toSkip = this.#group.substitutes
    } else if (word === 'uc') this.#set({ substitutes: Math.max(0, Math.min(8, number)) })
    else if (word === 'ansicpg' && number > 0) this.#tables.encoding = number === 65001 ? 'utf8' : `cp${number}`
    else if (word === 'mac') this.#tables.encoding = 'macintosh'
    else if (word === 'pc') this.#tables.encoding = 'cp437'
    else if (word === 'pca') this.#tables.encoding = 'cp850'
    else if (word === 'fcharset') this.#tables.setCharset(this.#font, number)
    else if (this.#group.target === 'colours' && /^(?:red|green|blue)$/.test(word)) this.#tables.addColourPart(number)
    else this.#place(word, number)
  }

  /** Tables and boxes. */
  #place(word: string, number: number): void {
    if (word === 'trowd') {
      this.#tables.beginRow()
      // It stands before a row, and once more at its end.
      if (this.#row.length === 0) {
        this.#cellFrom = this.#text.length
        this.#hiddenBeforeRow = this.#hiddenCount
      }
    } else if (word === 'clcbpat') this.#tables.setCellGround(number)
    else if (word === 'cellx') this.#tables.defineCell()
    // Tables in notes and footers are a line or two.
    else if ((word === 'cell' || word === 'row') && this.#group.target !== 'text')
      this.#put(word === 'row' ? '\n' : '   ')
    else if (word === 'cell') this.#endCell()
    else if (word === 'row') this.#endRow()
    else if (word === 'trrh') this.#tables.setRowHeight(number)
    else if (/^shp(?:left|top|right|bottom)$/.test(word)) this.#placeShape(word, number)
  }

  #placeShape(word: string, number: number): void {
    this.#shapeSides.set(word, number)
    const isEnd = word === 'shpright' || word === 'shpbottom'
    const begin = this.#shapeSides.get(word === 'shpright' ? 'shpleft' : 'shptop')
    const isAway = number > farTwips || (isEnd ? number < -awayTwips : number < -farTwips)
    if (isAway) this.#set({ forced: 'off_page' })
    else if (isEnd && begin !== undefined && number - begin < leastShape) this.#set({ forced: 'clipped' })
  }

  #describeShape(): void {
    const [name, value] = [this.#shapeName.trim(), this.#shapeValue.trim()]
    this.#shapeName = ''
    this.#shapeValue = ''
    const change: Partial<RtfGroup> =
      name === 'fHidden' && value === '1'
        ? { forced: 'hidden_mark' }
        : name === 'fillColor'
          ? {
              boxGround: Number(value)
                .toString(16)
                .padStart(6, '0')
                .replace(/^(..)(..)(..)$/, '$3$2$1'),
            }
          : name === 'fillType' && value !== '0'
            ? { boxGround: 'auto' }
            : name === 'fFilled' && value === '0'
              ? { boxGround: undefined }
              : {}
    // The groups of name and value stand in one of their own within that of the shape, which goes on after them.
    for (let at = this.#groups.length - 1; at >= 0; at--) {
      const group = this.#groups[at]
      if (group?.target !== 'shape') break
      this.#groups[at] = { ...group, ...change }
    }
  }

  #endCell(): void {
    this.#row.push(this.#text.splice(this.#cellFrom).join(''))
    this.#tables.nextCell()
  }

  #endRow(): void {
    const isGone = this.#hiddenCount > this.#hiddenBeforeRow && this.#row.every((cell) => cell.trim() === '')
    if (this.#row.length > 0 && !isGone) this.#text.push(layOutRow(this.#row))
    this.#hiddenBeforeRow = this.#hiddenCount
    this.#isLineBlank = true
    this.#row = []
    this.#cellFrom = this.#text.length
    this.#tables.endRow()
  }
}

/**
 * Reads the text of an RTF file, a line for each paragraph and row of short cells.
 * Throws `document.damaged`, `document.too_many_pages` or `document.no_text`.
 */
export const readRtf = async (name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<ParsedText> =>
  finishText({ name, bytes, limits }, new RtfReader(name, bytes).read())
