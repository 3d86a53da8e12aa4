// The text of one part of an ODT in reading order (OpenDocument 1.3, part 3, 5 to 9). What is deleted or only
// describes the text is no text, and what is hidden is kept apart.

import type { Element, Node } from '@xmldom/xmldom'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import type { HiddenPassage } from '../hidden-text.ts'
import { cascade, judgeLooks, type Looks } from '../looks.ts'
import { layOutRow } from '../parsed-text.ts'
import { attributeOf, childOf, childrenOf, guardDepth } from '../xml.ts'
import { type OdtStyles, parseCentimetres } from './styles.ts'

/** Beyond this nothing of a frame is left on a page of A3, whatever it is measured from; centimetres. */
const farCm = 50
const awayCm = 8
/** A frame that is narrower or lower has no room for text; its least height is told apart from that. */
const leastFrameCm = 0.05

const mostSpaces = 200

const noText = new Set(
  (
    'script tracked-changes annotation annotation-end forms scripts note-citation ruby-text title desc binary-data object-ole ' +
    'user-field-decls variable-decls sequence-decls dde-connection-decls covered-table-cell sequence-decl ' +
    'table-of-content-source alphabetical-index-source illustration-index-source table-index-source user-index-source ' +
    'bibliography-source object-index-source event-listeners'
  ).split(' '),
)

interface Place {
  readonly looks: Looks
  readonly forced: HiddenReason | null
  readonly depth: number
}

const isAway = (frame: Element, axis: 'x' | 'y', side: 'width' | 'height'): boolean => {
  const at = parseCentimetres(attributeOf(frame, axis)) ?? 0
  const extent = parseCentimetres(attributeOf(frame, side)) ?? 0
  return at > farCm || at + extent < -awayCm
}

/** Reads parts of one document; what it hides and its notes are gathered over all of them. */
export class OdtText {
  readonly hidden: HiddenPassage[] = []
  /** Footnotes and endnotes, a line each. */
  readonly notes: string[] = []
  readonly #name: string
  readonly #styles: OdtStyles
  /** What may lie on something else than paper, so that any colour may be readable there. */
  readonly #overlaid: ReadonlySet<Element>
  #boxes: string[] = []

  constructor(name: string, styles: OdtStyles, overlaid: ReadonlySet<Element>) {
    this.#name = name
    this.#styles = styles
    this.#overlaid = overlaid
  }

  /** The lines of a part. `ground` is the colour of the page; `forced` hides all of it. */
  read(part: Element, ground: string | undefined, forced: HiddenReason | null = null): string {
    return this.#blocks(part, { looks: { ground }, forced, depth: 0 })
  }

  #blocks(element: Element, place: Place): string {
    guardDepth(this.#name, place.depth)
    const within = { ...place, depth: place.depth + 1 }
    return childrenOf(element)
      .map((child) => {
        const isOverlaid = this.#overlaid.has(child)
        return this.#block(child, isOverlaid ? { ...within, looks: { ...within.looks, ground: 'auto' } } : within)
      })
      .join('')
  }

  #block(element: Element, place: Place): string {
    const name = element.localName ?? ''
    if (noText.has(name)) return ''
    switch (name) {
      case 'p':
      case 'h':
        return this.#paragraph(element, place)
      case 'list':
        return childrenOf(element)
          .map((item) => this.#item(item, place))
          .join('')
      case 'table':
        return this.#table(element, place)
      case 'section': {
        const isHidden =
          (attributeOf(element, 'display') ?? 'true') !== 'true' || attributeOf(element, 'is-hidden') === 'true'
        const ground = this.#styles.looksOf('section', attributeOf(element, 'style-name')).ground
        return this.#blocks(element, {
          ...place,
          looks: cascade({ ground }, place.looks),
          forced: place.forced ?? (isHidden ? 'hidden_mark' : null),
        })
      }
      case 'frame':
      case 'custom-shape':
      case 'rect':
        return this.#frame(element, place)
      default:
        return this.#blocks(element, place)
    }
  }

  #item(item: Element, place: Place): string {
    guardDepth(this.#name, place.depth)
    const text = this.#blocks(item, { ...place, depth: place.depth + 1 })
    const [first] = childrenOf(item)
    const isMarked = item.localName === 'list-item' && (first?.localName === 'p' || first?.localName === 'h')
    return isMarked && text.trim() !== '' ? `• ${text}` : text
  }

  #paragraph(paragraph: Element, place: Place): string {
    const style = this.#styles.looksOf('paragraph', attributeOf(paragraph, 'style-name'))
    const looks = cascade(style, place.looks, this.#styles.defaultOf('paragraph'))
    // A condition that came out as hidden when the document was saved.
    const isHidden = childrenOf(paragraph, 'hidden-paragraph').some((mark) => attributeOf(mark, 'is-hidden') === 'true')
    const outer = this.#boxes
    this.#boxes = []
    const hiddenBefore = this.hidden.length
    const ofStyle = this.#styles.judgeParagraph(attributeOf(paragraph, 'style-name'))
    const forced = place.forced ?? (isHidden ? 'hidden_mark' : ofStyle)
    const text = this.#inline(paragraph, { ...place, looks, forced })
    const boxes = this.#boxes.join('')
    this.#boxes = outer
    const isEmpty = text.trim() === ''
    // Of a paragraph that is hidden as a whole no empty line is left.
    if (isEmpty && boxes === '' && this.hidden.length > hiddenBefore) return ''
    return boxes !== '' && isEmpty ? boxes : `${text}\n${boxes}`
  }

  #inline(element: Element, place: Place): string {
    guardDepth(this.#name, place.depth)
    const within = { ...place, depth: place.depth + 1 }
    let text = ''
    for (let node: Node | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) text += this.#show(node.nodeValue ?? '', place)
      else if (node.nodeType === 1) text += this.#part(node as Element, within)
    }
    return text
  }

  #show(value: string, { looks, forced }: Place): string {
    const text = value.replace(/[ \t\r\n]+/g, ' ')
    const reason = text.trim() === '' ? null : (forced ?? judgeLooks(looks))
    if (reason === null) return text
    this.hidden.push({ reason, page: null, text: text.trim() })
    return ''
  }

  #part(element: Element, place: Place): string {
    const name = element.localName ?? ''
    if (noText.has(name)) return ''
    switch (name) {
      case 's':
        return ' '.repeat(Math.min(mostSpaces, Number(attributeOf(element, 'c') ?? 1) || 1))
      case 'tab':
        return '\t'
      case 'line-break':
        return '\n'
      case 'span': {
        const style = this.#styles.looksOf('text', attributeOf(element, 'style-name'))
        return this.#inline(element, { ...place, looks: cascade(style, place.looks) })
      }
      case 'note':
        this.notes.push(this.#blocks(childOf(element, 'note-body') ?? element, place))
        return ''
      case 'hidden-text': {
        const isHidden = attributeOf(element, 'is-hidden') !== 'false'
        return this.#inline(element, { ...place, forced: place.forced ?? (isHidden ? 'hidden_mark' : null) })
      }
      case 'hidden-paragraph':
        return ''
      case 'frame':
      case 'custom-shape':
      case 'rect':
        this.#boxes.push(this.#frame(element, { ...place, looks: { ground: place.looks.ground } }))
        return ''
      default: {
        // Fields may be told not to show what they hold.
        const isOff = attributeOf(element, 'display') === 'none'
        return this.#inline(element, { ...place, forced: place.forced ?? (isOff ? 'hidden_mark' : null) })
      }
    }
  }

  #frame(frame: Element, place: Place): string {
    const { ground } = this.#styles.looksOf('graphic', attributeOf(frame, 'style-name'))
    const isOff = isAway(frame, 'x', 'width') || isAway(frame, 'y', 'height')
    const isFlat = ['width', 'height'].some((side) => (parseCentimetres(attributeOf(frame, side)) ?? 1) < leastFrameCm)
    const isNone = attributeOf(frame, 'display') === 'none'
    return this.#blocks(frame, {
      looks: cascade({ ground }, place.looks),
      forced: place.forced ?? (isNone ? 'hidden_mark' : isOff ? 'off_page' : isFlat ? 'clipped' : null),
      depth: place.depth + 1,
    })
  }

  #table(table: Element, place: Place): string {
    const ofTable = this.#styles.looksOf('table', attributeOf(table, 'style-name')).ground
    const rowsIn = (element: Element, depth: number): Element[] => {
      guardDepth(this.#name, depth)
      return childrenOf(element).flatMap((child) => {
        if (child.localName === 'table-row') return [child]
        return /^table-(?:header-rows|rows|row-group)$/.test(child.localName ?? '') ? rowsIn(child, depth + 1) : []
      })
    }
    return rowsIn(table, place.depth)
      .map((row) => {
        const ofRow = this.#styles.looksOf('table-row', attributeOf(row, 'style-name')).ground
        const ofRowHeight = this.#styles.judgeRow(attributeOf(row, 'style-name'))
        const hiddenBefore = this.hidden.length
        const isHidden = (attributeOf(row, 'visibility') ?? 'visible') !== 'visible'
        const cells = childrenOf(row, 'table-cell').map((cell) => {
          const ofCell = this.#styles.looksOf('table-cell', attributeOf(cell, 'style-name')).ground
          return this.#blocks(cell, {
            looks: cascade({ ground: ofCell }, { ground: ofRow }, { ground: ofTable }, place.looks),
            forced: place.forced ?? (isHidden ? 'hidden_mark' : ofRowHeight),
            depth: place.depth + 1,
          })
        })
        const isGone = this.hidden.length > hiddenBefore && cells.every((cell) => cell.trim() === '')
        return isGone ? '' : layOutRow(cells)
      })
      .join('')
  }
}
