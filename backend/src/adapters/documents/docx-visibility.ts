// What a DOCX says about the looks of its text: marks of runs, paragraphs, cells, boxes and the styles behind them
// (ECMA-376 part 1). A reader that does not know them would read what Word does not show.

import type { Document, Element } from '@xmldom/xmldom'
import type { HiddenReason } from '../../domain/scoring/index.ts'
import { cascade, hexOf, judgeLooks, type Looks } from './looks.ts'
import { attributeOf, childOf, childrenOf } from './xml.ts'

/** English metric units: 12,700 to the point. A page of A3 is 15 million high. */
const mostEmu = 16_000_000
const marginEmu = 4_000_000

/** An empty on-off element says yes (ECMA-376 part 1, 17.17.4). */
export const switchOf = (element: Element | null): boolean | undefined =>
  element === null ? undefined : !['0', 'false', 'off'].includes(attributeOf(element, 'val') ?? 'true')

const highlights: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  blue: '0000ff',
  cyan: '00ffff',
  green: '00ff00',
  magenta: 'ff00ff',
  red: 'ff0000',
  yellow: 'ffff00',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'c0c0c0',
}

/** The colour that properties put behind a text. */
export const groundOf = (properties: Element | null): string | undefined =>
  highlights[attributeOf(childOf(properties, 'highlight'), 'val') ?? ''] ??
  hexOf(attributeOf(childOf(properties, 'shd'), 'fill'))

// An effect of Word 2010 that fills the letters with nothing, or with a colour of which nothing is left.
const isUnfilled = (properties: Element | null): boolean => {
  const fill = childOf(properties, 'textFill')
  if (fill === null) return false
  const [colour] = childrenOf(childOf(fill, 'solidFill'))
  return childOf(fill, 'noFill') !== null || Number(attributeOf(childOf(colour ?? null, 'alpha'), 'val')) >= 95_000
}

const looksOf = (properties: Element | null): Looks => {
  const halfPoints = Number(attributeOf(childOf(properties, 'sz'), 'val'))
  const colour = childOf(properties, 'color')
  const isHidden = switchOf(childOf(properties, 'vanish')) ?? switchOf(childOf(properties, 'specVanish'))
  return {
    isHidden: isUnfilled(properties) ? true : isHidden,
    // A colour of the theme that is not repeated here is not known, and "auto" is whatever can be read.
    colour: colour === null ? undefined : (hexOf(attributeOf(colour, 'val')) ?? 'auto'),
    points: halfPoints > 0 ? halfPoints / 2 : undefined,
    ground: groundOf(properties),
  }
}

const deepestStyle = 20

/** The styles of a document. */
export class DocxStyles {
  readonly #byId: Map<string | undefined, Element>
  readonly #looks = new Map<string, Looks>()
  readonly #base: Looks
  readonly #ofParagraphs: string | undefined

  constructor(styles: Document | null) {
    const root = styles?.documentElement ?? null
    const all = childrenOf(root, 'style')
    this.#byId = new Map(all.map((style) => [attributeOf(style, 'styleId'), style]))
    this.#base = looksOf(childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr'))
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
    const paragraph = { ground: groundOf(childOf(style, 'pPr')) }
    const behind = this.#named(attributeOf(childOf(style, 'basedOn'), 'val'), depth + 1)
    const looks = cascade(looksOf(childOf(style, 'rPr')), paragraph, behind)
    this.#looks.set(id, looks)
    return looks
  }

  /** The looks that a paragraph gives its runs; `around` is what its cell or box says. */
  ofParagraph(properties: Element | null, around: Looks): Looks {
    const style = attributeOf(childOf(properties, 'pStyle'), 'val') ?? this.#ofParagraphs
    return cascade({ ground: groundOf(properties) }, this.#named(style), around)
  }

  /** Why a run is not seen, within a paragraph of these looks; null where it is. */
  judgeRun(properties: Element | null, paragraph: Looks): HiddenReason | null {
    const style = this.#named(attributeOf(childOf(properties, 'rStyle'), 'val'))
    return judgeLooks(cascade(looksOf(properties), style, paragraph, this.#base))
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

  /** What a table puts behind its cells; `auto` where a style colours some of them, which ones is not known. */
  ofTable(table: Element): string | undefined {
    const properties = childOf(table, 'tblPr')
    let id = attributeOf(childOf(properties, 'tblStyle'), 'val')
    for (let depth = 0; id !== undefined && depth < deepestStyle; depth++) {
      const style = this.#byId.get(id) ?? null
      const parts = [style, ...childrenOf(style, 'tblStylePr')]
      if (parts.some((part) => groundOf(childOf(part, 'tcPr')) !== undefined)) return 'auto'
      id = attributeOf(childOf(style, 'basedOn'), 'val')
    }
    return groundOf(properties)
  }
}

const descendant = (element: Element | null, path: readonly string[]): Element | null =>
  path.reduce<Element | null>((within, name) => childOf(within, name), element)

const isAway = (anchor: Element, axis: 'positionH' | 'positionV', side: 'cx' | 'cy'): boolean => {
  const offset = Number(childOf(childOf(anchor, axis), 'posOffset')?.textContent ?? 0)
  const extent = Number(attributeOf(childOf(anchor, 'extent'), side) ?? 0)
  return offset > mostEmu || offset + extent < -marginEmu
}

/** Why a drawing with its text is not seen: switched off, or far beside the page; null where it is. */
export const judgeDrawing = (drawing: Element): HiddenReason | null => {
  for (const anchor of childrenOf(drawing)) {
    if (['1', 'true'].includes(attributeOf(childOf(anchor, 'docPr'), 'hidden') ?? '')) return 'hidden_mark'
    if (isAway(anchor, 'positionH', 'cx') || isAway(anchor, 'positionV', 'cy')) return 'off_page'
  }
  return null
}

/** What a text box puts behind its text; undefined where it has no filling. */
export const groundOfBox = (shape: Element): string | undefined => {
  const fill = attributeOf(shape, 'fillcolor')
  if (fill !== undefined) return hexOf(fill) ?? 'auto'
  const properties = childOf(shape, 'spPr')
  if (childOf(properties, 'noFill') !== null) return undefined
  const solid = childOf(properties, 'solidFill')
  if (solid !== null) return hexOf(attributeOf(childOf(solid, 'srgbClr'), 'val')) ?? 'auto'
  const hasPattern = ['gradFill', 'blipFill', 'pattFill'].some((name) => childOf(properties, name) !== null)
  const ofStyle = attributeOf(descendant(shape, ['style', 'fillRef']), 'idx') ?? '0'
  return hasPattern || ofStyle !== '0' ? 'auto' : undefined
}
