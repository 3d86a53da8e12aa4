// What a DOCX says about the looks of its text: marks of runs, paragraphs, cells, boxes and the styles behind them
// (ECMA-376 part 1). A reader that does not know them would read what Word does not show.

import type { Document, Element } from '@xmldom/xmldom'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { cascade, hexOf, judgeLooks, type Looks } from '../looks.ts'
import { attributeOf, childOf, childrenOf } from '../xml.ts'
import type { DocxColours } from './colours.ts'

/** English metric units: 12,700 to the point. A page of A3 is 15 million high. */
const mostEmu = 16_000_000
const marginEmu = 4_000_000
const emuOfPoint = 12_700

/** An empty on-off element says yes (ECMA-376 part 1, 17.17.4). */
export const switchOf = (element: Element | null): boolean | undefined =>
  element === null ? undefined : !['0', 'false', 'off'].includes(attributeOf(element, 'val') ?? 'true')

/** Letters that are set closer than this lie on one another, share of their height. */
const leastSpacing = -0.4
/** Percent: letters that are drawn narrower are strokes. */
const leastScale = 12
/** Twips, 20 to the point: lines and rows that are cut to less than this show nothing. */
const leastTwips = 40
/** Twips: a page of A3 is 24,000 high, and no indent leads so far from the margin. */
const mostTwips = 25_000
const awayTwips = 6_000
const farIndent = 10_000

const numberOf = (element: Element | null, name: string): number | undefined => {
  const value = Number(attributeOf(element, name))
  return attributeOf(element, name) === undefined || Number.isNaN(value) ? undefined : value
}

/** An effect of Word 2010 that fills the letters with a colour of which nothing is left, or with none. */
const isUnfilled = (fill: Element | null): boolean => {
  if (fill === null) return false
  const [colour = null] = childrenOf(childOf(fill, 'solidFill'))
  return childOf(fill, 'noFill') !== null || Number(attributeOf(childOf(colour, 'alpha'), 'val')) >= 95_000
}

/** An effect of Word 2010 that draws the edges of letters in a colour that paper does not have, or in one not known. */
const isEdged = (edge: Element | null, colours: DocxColours): boolean => {
  if (edge === null || childOf(edge, 'noFill') !== null) return false
  const solid = childOf(edge, 'solidFill')
  if (solid === null) return childOf(edge, 'gradFill') !== null
  const [colour = null] = childrenOf(solid)
  const isClear = Number(attributeOf(childOf(colour, 'alpha'), 'val')) >= 95_000
  return !isClear && judgeLooks({ colour: colours.ofFilling(solid) }) === null
}

const pointsOf = (properties: Element | null): number | undefined => {
  const isComplex = ['rtl', 'cs'].some((name) => switchOf(childOf(properties, name)) === true)
  const halfPoints = Number(attributeOf(childOf(properties, isComplex ? 'szCs' : 'sz'), 'val'))
  const points = halfPoints > 0 ? halfPoints / 2 : undefined
  const scale = numberOf(childOf(properties, 'w'), 'val')
  if (scale !== undefined && scale < leastScale) return 0
  const spacing = numberOf(childOf(properties, 'spacing'), 'val')
  return spacing !== undefined && spacing / 20 < leastSpacing * (points ?? 11) ? 0 : points
}

const looksOf = (properties: Element | null, colours: DocxColours): Looks => {
  const colour = childOf(properties, 'color')
  const fill = childOf(properties, 'textFill')
  const solid = childOf(fill, 'solidFill')
  const isHidden = switchOf(childOf(properties, 'vanish')) ?? switchOf(childOf(properties, 'specVanish'))
  const patterned = fill === null ? undefined : 'auto'
  const plain = colour === null ? undefined : colours.of(colour)
  const hasEdge = isEdged(childOf(properties, 'textOutline'), colours)
  const filled = solid === null ? (patterned ?? plain) : colours.ofFilling(solid)
  return {
    isHidden: isUnfilled(fill) && !hasEdge ? true : isHidden,
    colour: hasEdge ? 'auto' : filled,
    points: pointsOf(properties),
    ground: colours.behind(properties),
  }
}

/** Why the text of a paragraph of such properties is not seen: set off the page, or cut to nothing. */
const judgeParagraph = (properties: Element | null): HiddenReason | null => {
  const frame = childOf(properties, 'framePr')
  const isAway = (at: number | undefined, extent: number | undefined): boolean =>
    at !== undefined && (at > mostTwips || at + (extent ?? 0) < -awayTwips)
  if (isAway(numberOf(frame, 'x'), numberOf(frame, 'w')) || isAway(numberOf(frame, 'y'), numberOf(frame, 'h')))
    return 'off_page'
  const indent = childOf(properties, 'ind')
  const left = numberOf(indent, 'left') ?? numberOf(indent, 'start') ?? 0
  const right = numberOf(indent, 'right') ?? numberOf(indent, 'end') ?? 0
  const first = numberOf(indent, 'firstLine') ?? -(numberOf(indent, 'hanging') ?? 0)
  if ((left < -farIndent && right > farIndent) || left + first < -farIndent || left > mostTwips) return 'off_page'
  const spacing = childOf(properties, 'spacing')
  const isExact = attributeOf(spacing, 'lineRule') === 'exact'
  return isExact && (numberOf(spacing, 'line') ?? leastTwips) < leastTwips ? 'clipped' : null
}

/** Why the text of a row of a table is not seen; null where it is. */
export const judgeRow = (properties: Element | null): HiddenReason | null => {
  if (switchOf(childOf(properties, 'hidden')) === true) return 'hidden_mark'
  const height = childOf(properties, 'trHeight')
  const isExact = attributeOf(height, 'hRule') === 'exact'
  return isExact && (numberOf(height, 'val') ?? leastTwips) < leastTwips ? 'clipped' : null
}

const deepestStyle = 20

/** The styles of a document. */
export class DocxStyles {
  readonly #byId: Map<string | undefined, Element>
  readonly #looks = new Map<string, Looks>()
  readonly #base: Looks
  readonly #ofParagraphs: string | undefined
  readonly colours: DocxColours

  constructor(styles: Document | null, colours: DocxColours) {
    this.colours = colours
    const root = styles?.documentElement ?? null
    const all = childrenOf(root, 'style')
    this.#byId = new Map(all.map((style) => [attributeOf(style, 'styleId'), style]))
    this.#base = looksOf(childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr'), colours)
    const standard = all.find(
      (style) =>
        attributeOf(style, 'type') === 'paragraph' && ['1', 'true'].includes(attributeOf(style, 'default') ?? ''),
    )
    this.#ofParagraphs = attributeOf(standard ?? null, 'styleId')
  }

  /** The looks of a style with all that it is based on. */
  #named(id: string | undefined, depth = 0): Looks {
    const style = this.#byId.get(id) ?? null
    if (style === null || id === undefined || depth > deepestStyle) return {}
    const known = this.#looks.get(id)
    if (known !== undefined) return known
    const paragraph = { ground: this.colours.behind(childOf(style, 'pPr')) }
    const behind = this.#named(attributeOf(childOf(style, 'basedOn'), 'val'), depth + 1)
    const looks = cascade(looksOf(childOf(style, 'rPr'), this.colours), paragraph, behind)
    this.#looks.set(id, looks)
    return looks
  }

  /** The looks that a paragraph gives its runs; `around` is what its cell or box says. */
  ofParagraph(properties: Element | null, around: Looks): Looks {
    const style = attributeOf(childOf(properties, 'pStyle'), 'val') ?? this.#ofParagraphs
    return cascade({ ground: this.colours.behind(properties) }, this.#named(style), around)
  }

  /** Why all of a paragraph is not seen, by itself or by its style; null where it is. */
  judgeParagraph(properties: Element | null): HiddenReason | null {
    let id = attributeOf(childOf(properties, 'pStyle'), 'val') ?? this.#ofParagraphs
    let reason = judgeParagraph(properties)
    for (let depth = 0; reason === null && id !== undefined && depth < deepestStyle; depth++) {
      const style = this.#byId.get(id) ?? null
      reason = judgeParagraph(childOf(style, 'pPr'))
      id = attributeOf(childOf(style, 'basedOn'), 'val')
    }
    return reason
  }

  /** Why a run is not seen, within a paragraph of these looks; null where it is. */
  judgeRun(properties: Element | null, paragraph: Looks): HiddenReason | null {
    const style = this.#named(attributeOf(childOf(properties, 'rStyle'), 'val'))
    return judgeLooks(cascade(looksOf(properties, this.colours), style, paragraph, this.#base))
  }

  /** Whether a paragraph is an item of a list, by itself or by its style. Numbered headings are no lists. */
  isListed(properties: Element | null): boolean {
    const find = (name: string): Element | null => {
      let own = childOf(properties, name)
      let id = attributeOf(childOf(properties, 'pStyle'), 'val')
      for (let depth = 0; own === null && id !== undefined && depth < deepestStyle; depth++) {
        const style = this.#byId.get(id) ?? null
        own = childOf(childOf(style, 'pPr'), name)
        id = attributeOf(childOf(style, 'basedOn'), 'val')
      }
      return own
    }
    const number = attributeOf(childOf(find('numPr'), 'numId'), 'val') ?? '0'
    return number !== '0' && find('outlineLvl') === null
  }

  /** A style of tables and those that it is based on, the nearest first. */
  lineOf(named: string | undefined): Element[] {
    const line: Element[] = []
    let id = named
    while (id !== undefined && line.length < deepestStyle) {
      const style = this.#byId.get(id) ?? null
      if (style !== null) line.push(style)
      id = attributeOf(childOf(style, 'basedOn'), 'val')
    }
    return line
  }

  /** What a style of tables, or its rules for some of their cells, says of the looks of a cell. */
  ofCells(rules: Element): Looks {
    const [cell, paragraph] = [childOf(rules, 'tcPr'), childOf(rules, 'pPr')]
    const ground = this.colours.behind(cell) ?? this.colours.behind(paragraph)
    return cascade({ ground }, looksOf(childOf(rules, 'rPr'), this.colours))
  }
}

const descendant = (element: Element | null, path: readonly string[]): Element | null =>
  path.reduce<Element | null>((within, name) => childOf(within, name), element)

const isAway = (anchor: Element, axis: 'positionH' | 'positionV', side: 'cx' | 'cy'): boolean => {
  const offset = Number(childOf(childOf(anchor, axis), 'posOffset')?.textContent ?? 0)
  const extent = Number(attributeOf(childOf(anchor, 'extent'), side) ?? 0)
  return offset > mostEmu || offset + extent < -marginEmu
}

const points: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75, '': 0.75 }

/** A length in the style of a shape of old (VML), points. */
export const styleLength = (style: string, name: string): number | undefined => {
  const [, number, unit = ''] =
    new RegExp(`(?:^|;)\\s{0,5}${name}\\s{0,5}:\\s{0,5}(-?[\\d.]{1,12})(pt|in|cm|mm|px|)\\s{0,5}(?:;|$)`, 'i').exec(
      style,
    ) ?? []
  const scale = points[unit.toLowerCase()]
  return number === undefined || scale === undefined ? undefined : Number(number) * scale
}

/** Why a shape of old with its text is not seen; null where it is. */
export const judgeShape = (shape: Element): HiddenReason | null => {
  const style = attributeOf(shape, 'style') ?? ''
  if (/visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all/i.test(style)) return 'hidden_mark'
  const [width, height] = [styleLength(style, 'width'), styleLength(style, 'height')]
  if (/mso-fit-shape-to-text/i.test(style)) return null
  if (/position\s{0,5}:\s{0,5}absolute/i.test(style)) {
    const isOff = (name: string, extent: number | undefined): boolean => {
      const at = (styleLength(style, `margin-${name}`) ?? 0) + (styleLength(style, name) ?? 0)
      return at > mostTwips / 20 || at + (extent ?? 0) < -awayTwips / 20
    }
    if (isOff('left', width) || isOff('top', height)) return 'off_page'
  }
  return (width ?? leastTwips) < 1 || (height ?? leastTwips) < 1 ? 'clipped' : null
}

/** Whether a drawing has no room for its text, and does not grow with it. */
const isFlat = (anchor: Element): boolean => {
  const extent = childOf(anchor, 'extent')
  const isLess = [attributeOf(extent, 'cx'), attributeOf(extent, 'cy')].some(
    (side) => side !== undefined && Number(side) < emuOfPoint,
  )
  return isLess && !hasDescendant(anchor, 'spAutoFit', 0)
}

const hasDescendant = (element: Element, name: string, depth: number): boolean =>
  depth < 40 && childrenOf(element).some((child) => child.localName === name || hasDescendant(child, name, depth + 1))

/** Why a drawing with its text is not seen: switched off, far beside the page or without room; null where it is. */
export const judgeDrawing = (drawing: Element): HiddenReason | null => {
  for (const anchor of childrenOf(drawing)) {
    if (['1', 'true'].includes(attributeOf(childOf(anchor, 'docPr'), 'hidden') ?? '')) return 'hidden_mark'
    if (isAway(anchor, 'positionH', 'cx') || isAway(anchor, 'positionV', 'cy')) return 'off_page'
    if (isFlat(anchor)) return 'clipped'
  }
  return null
}

/** What a text box puts behind its text; undefined where it has no filling. */
export const groundOfBox = (shape: Element, colours: DocxColours): string | undefined => {
  const fill = attributeOf(shape, 'fillcolor')
  if (fill !== undefined) return hexOf(fill) ?? 'auto'
  const properties = childOf(shape, 'spPr')
  if (childOf(properties, 'noFill') !== null) return undefined
  const solid = childOf(properties, 'solidFill')
  if (solid !== null) return colours.ofFilling(solid)
  const hasPattern = ['gradFill', 'blipFill', 'pattFill'].some((name) => childOf(properties, name) !== null)
  const ofStyle = attributeOf(descendant(shape, ['style', 'fillRef']), 'idx') ?? '0'
  return hasPattern || ofStyle !== '0' ? 'auto' : undefined
}

const groups = new Set(['wgp', 'grpSp', 'group'])

/**
 * What the shapes of a group may put behind the text of its boxes: `auto` where one of them is a picture or filled with
 * anything but the colour of paper, as it is not known here which lies behind which.
 */
export const groundOfGroup = (group: Element, colours: DocxColours): string | undefined => {
  if (!groups.has(group.localName ?? '')) return undefined
  const isPainted = childrenOf(group).some((shape) => {
    const filling = shape.localName === 'pic' ? 'auto' : groundOfBox(shape, colours)
    return filling !== undefined && judgeLooks({ colour: filling }) === null
  })
  return isPainted ? 'auto' : undefined
}
