// The text of one part of a DOCX in reading order: paragraphs, lists, tables, text boxes. What is deleted is no text,
// and what is hidden is kept apart.

import type { Document, Element } from '@xmldom/xmldom'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { type HiddenPassage, judgeComment } from '../hidden-text.ts'
import { cascade, type Looks } from '../looks.ts'
import { layOutRow } from '../parsed-text.ts'
import { attributeOf, childOf, childrenOf, guardDepth } from '../xml.ts'
import { DocxTable, DocxTableStyle } from './tables.ts'
import {
  type DocxStyles,
  groundOfBox,
  groundOfGroup,
  judgeDrawing,
  judgeRow,
  judgeShape,
  switchOf,
} from './visibility.ts'

/** Where in a document a walk is. */
interface Place {
  readonly looks: Looks
  /** Why everything here is hidden, whatever it looks like itself. */
  readonly forced: HiddenReason | null
  readonly depth: number
}

// Deleted or moved away, instructions of fields, and what only describes the text.
const noText = new Set(['del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'sdtPr', 'sdtEndPr', 'annotation'])

// What may stand between a table and its rows, or a row and its cells.
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo'])

const isFirstChoice = (child: Element): boolean => {
  const choices = childrenOf(child.parentNode as Element, 'Choice')
  return child.localName === 'Choice' ? choices[0] === child : choices.length === 0
}

/** Reads parts of one document; what it hides and which notes it speaks of are gathered over all of them. */
export class DocxText {
  readonly hidden: HiddenPassage[] = []
  /** The notes that the text refers to, as "footnote 2", and why nobody sees that; in the order of the text. */
  readonly notes = new Map<string, HiddenReason | null>()
  readonly #name: string
  readonly #styles: DocxStyles
  /** What may lie on something else than paper, so that any colour may be readable there. */
  readonly #overlaid: ReadonlySet<Element>
  readonly #tableStyles = new Map<string, DocxTableStyle>()
  // Boxes stand beside their paragraph, so they are read after it.
  #boxes: string[] = []
  /** Of the fields around, the innermost last: whether their instruction goes on, or already their result. */
  #fields: ('instruction' | 'result')[] = []

  constructor(name: string, styles: DocxStyles, overlaid: ReadonlySet<Element>) {
    this.#name = name
    this.#styles = styles
    this.#overlaid = overlaid
  }

  /** The lines of a part. `ground` is the colour of the page; `forced` hides all of it. */
  read(part: Document | Element, ground: string | undefined, forced: HiddenReason | null = null): string {
    const root = part.nodeType === 9 ? (part as Document).documentElement : (part as Element)
    return root === null ? '' : this.#blocks(root, { looks: { ground }, forced, depth: 0 })
  }

  #blocks(element: Element, place: Place): string {
    guardDepth(this.#name, place.depth)
    const within = { ...place, depth: place.depth + 1 }
    return childrenOf(element)
      .map((child) => {
        const name = child.localName ?? ''
        if (noText.has(name)) return ''
        const own = this.#overlaid.has(child) ? { ...within, looks: { ...within.looks, ground: 'auto' } } : within
        if (name === 'p') return this.#paragraph(child, own)
        if (name === 'tbl') return this.#table(child, own)
        if ((name === 'Choice' || name === 'Fallback') && !isFirstChoice(child)) return ''
        return this.#blocks(child, within)
      })
      .join('')
  }

  #table(table: Element, place: Place): string {
    const ofTable = childOf(table, 'tblPr')
    const painted = new DocxTable(ofTable, this.#tableStyle(ofTable), this.#styles.colours)
    const rows = this.#within(table, 'tr', place.depth)
    return rows
      .map((row, at) => {
        const properties = childOf(row, 'trPr')
        if (childOf(properties, 'del') !== null) return ''
        const forced = place.forced ?? judgeRow(properties)
        const cells = this.#within(row, 'tc', place.depth)
        const all = painted.looksOfRow(row, cells, { at, count: rows.length })
        const hiddenBefore = this.hidden.length
        const texts = cells.map((cell, column) => {
          const ground = this.#styles.colours.behind(childOf(cell, 'tcPr'))
          const looks = cascade({ ground }, all[column] ?? {}, place.looks)
          return this.#blocks(cell, { ...place, looks, forced, depth: place.depth + 1 })
        })
        const isGone = this.hidden.length > hiddenBefore && texts.every((text) => text.trim() === '')
        return isGone ? '' : layOutRow(texts)
      })
      .join('')
  }

  #tableStyle(properties: Element | null): DocxTableStyle {
    const id = attributeOf(childOf(properties, 'tblStyle'), 'val') ?? ''
    const style = this.#tableStyles.get(id) ?? new DocxTableStyle(id, this.#styles)
    this.#tableStyles.set(id, style)
    return style
  }

  /** Rows of a table or cells of a row, those within controls and marks as well, which may lie within one another. */
  #within(element: Element, name: 'tr' | 'tc', depth: number): Element[] {
    guardDepth(this.#name, depth)
    return childrenOf(element).flatMap((child) => {
      if (child.localName === name) return [child]
      return wrappers.has(child.localName ?? '') ? this.#within(child, name, depth + 1) : []
    })
  }

  #paragraph(paragraph: Element, place: Place): string {
    const properties = childOf(paragraph, 'pPr')
    const looks = this.#styles.ofParagraph(properties, place.looks)
    const outer = this.#boxes
    this.#boxes = []
    const forced = place.forced ?? this.#styles.judgeParagraph(properties)
    const hiddenBefore = this.hidden.length
    this.#fields = []
    const text = this.#inline(paragraph, { ...place, looks, forced }, place.looks)
    const boxes = this.#boxes.join('')
    this.#boxes = outer
    // Of a paragraph that is hidden or deleted as a whole no empty line is left.
    const mark = childOf(properties, 'rPr')
    const isGone = ['vanish', 'del', 'moveFrom'].some((name) => switchOf(childOf(mark, name)) === true)
    if (text.trim() === '' && boxes === '' && (isGone || this.hidden.length > hiddenBefore)) return ''
    const bullet = text.trim() !== '' && this.#styles.isListed(properties) ? '• ' : ''
    // A paragraph that only anchors a box is no empty line.
    return boxes !== '' && text.trim() === '' ? boxes : `${bullet}${text}\n${boxes}`
  }

  /** What stands in a line. `outside` are the looks around the paragraph, which a box takes over instead of its. */
  #inline(element: Element, place: Place, outside: Looks): string {
    guardDepth(this.#name, place.depth)
    return childrenOf(element)
      .map((child) => {
        const name = child.localName ?? ''
        if (name === 'pPr' || noText.has(name)) return ''
        if ((name === 'Choice' || name === 'Fallback') && !isFirstChoice(child)) return ''
        if (name === 'r') return this.#run(child, place, outside)
        return this.#inline(child, { ...place, depth: place.depth + 1 }, outside)
      })
      .join('')
  }

  #run(run: Element, place: Place, outside: Looks): string {
    const own = place.forced ?? this.#styles.judgeRun(childOf(run, 'rPr'), place.looks)
    const isInstruction = this.#fields.includes('instruction')
    const reason = own ?? (isInstruction ? 'hidden_mark' : null)
    // Neither the colour nor the size of a run is that of a box or a note which stands in it.
    const forced = place.forced ?? (own === 'hidden_mark' ? own : null)
    const text = this.#content(run, { ...place, forced }, outside)
    if (reason === null) return text
    // A field that another one asks for its value is a word of a condition; what is longer is a text.
    const isValue = own === null && this.#fields.at(-1) === 'result'
    if (isValue) this.hidden.push(...judgeComment(text))
    else if (text.trim() !== '') this.hidden.push({ reason, page: null, text: text.trim() })
    return ''
  }

  #content(run: Element, place: Place, outside: Looks): string {
    guardDepth(this.#name, place.depth)
    return childrenOf(run)
      .map((child) => {
        const name = child.localName ?? ''
        switch (name) {
          case 't':
            return child.textContent ?? ''
          case 'tab':
          case 'ptab':
            return '\t'
          case 'br':
          case 'cr':
            return '\n'
          case 'noBreakHyphen':
            return '-'
          case 'softHyphen':
            return '\u00ad'
          case 'sym':
            return String.fromCharCode(Number.parseInt(attributeOf(child, 'char') ?? '20', 16) || 0x20)
          case 'fldChar':
            this.#turnField(attributeOf(child, 'fldCharType'))
            return ''
          case 'footnoteReference':
          case 'endnoteReference': {
            const note = `${name.replace('Reference', '')} ${attributeOf(child, 'id') ?? ''}`
            this.notes.set(note, this.notes.get(note) === null ? null : place.forced)
            return ''
          }
          case 'AlternateContent':
          case 'Choice':
          case 'Fallback':
            return name === 'AlternateContent' || isFirstChoice(child)
              ? this.#content(child, { ...place, depth: place.depth + 1 }, outside)
              : ''
          case 'ruby':
            return this.#inline(childOf(child, 'rubyBase') ?? child, { ...place, depth: place.depth + 1 }, outside)
          case 'drawing':
          case 'pict':
          case 'object':
            this.#drawn(child, { ...place, looks: outside, forced: place.forced ?? judgeDrawing(child) })
            return ''
          default:
            return name === 'r' ? this.#run(child, place, outside) : ''
        }
      })
      .join('')
  }

  #turnField(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('instruction')
    else if (type === 'end') this.#fields.pop()
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result'
  }

  /** Puts the texts of the boxes within a drawing aside. */
  #drawn(element: Element, place: Place): void {
    guardDepth(this.#name, place.depth)
    const { colours } = this.#styles
    for (const child of childrenOf(element)) {
      if (child.localName === 'Fallback' && !isFirstChoice(child)) continue
      const within: Place = {
        looks: cascade({ ground: groundOfBox(child, colours) }, { ground: groundOfGroup(child, colours) }, place.looks),
        forced: place.forced ?? judgeShape(child),
        depth: place.depth + 1,
      }
      if (child.localName === 'txbxContent') this.#boxes.push(this.#blocks(child, within))
      else this.#drawn(child, within)
    }
  }
}
