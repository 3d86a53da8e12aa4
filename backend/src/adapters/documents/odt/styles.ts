// What an ODT says about the looks of its text: styles by family and name, each based on another (OpenDocument 1.3,
// part 3, 16).

import type { Document, Element } from '@xmldom/xmldom'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { cascade, hexOf, type Looks } from '../looks.ts'
import { attributeOf, childOf, childrenOf } from '../xml.ts'

const deepestStyle = 20

const centimetres: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
  px: 2.54 / 96,
}

/** A length in centimetres; null for anything else than a length. */
export const parseCentimetres = (value: string | undefined): number | null => {
  const [, number = '', unit = ''] = /^(-?\d{1,9}(?:\.\d{1,9})?)(cm|mm|in|pt|pc|px)$/.exec(value ?? '') ?? []
  const size = centimetres[unit]
  return size === undefined ? null : Number(number) * size
}

const pointsOf = (size: string | undefined): number | undefined => {
  const length = parseCentimetres(size)
  return length === null ? undefined : (length / 2.54) * 72
}

const groundOf = (properties: Element | null): string | undefined => {
  const fill = attributeOf(properties, 'fill')
  if (fill === 'solid') return hexOf(attributeOf(properties, 'fill-color')) ?? 'auto'
  if (fill !== undefined && fill !== 'none') return 'auto'
  if (childOf(properties, 'background-image')?.hasChildNodes() === true) return 'auto'
  return hexOf(attributeOf(properties, 'background-color'))
}

/** Letters that are drawn narrower are strokes, percent; such that are set closer lie on one another, of their size. */
const leastScale = 12
const leastSpacing = -0.4
/** Points: what a size counts as that is not given. */
const usualPoints = 12

const percentOf = (value: string | undefined): number | undefined => {
  const [, number] = /^(\d{1,4}(?:\.\d{1,4})?)%$/.exec(value ?? '') ?? []
  return number === undefined ? undefined : Number(number)
}

/** The size of a text, 0 where it is squeezed so much that nobody can read it. */
const textPoints = (properties: Element | null): number | undefined => {
  const points = pointsOf(attributeOf(properties, 'font-size'))
  const spacing = pointsOf(attributeOf(properties, 'letter-spacing')) ?? 0
  const [, raised] = (attributeOf(properties, 'text-position') ?? '').split(/\s+/)
  const isSqueezed =
    (percentOf(attributeOf(properties, 'text-scale')) ?? 100) < leastScale ||
    (percentOf(raised) ?? 100) < leastScale ||
    spacing < leastSpacing * (points ?? usualPoints)
  return isSqueezed ? 0 : points
}

const textLooks = (properties: Element | null): Looks => {
  const display = attributeOf(properties, 'display')
  const isAutomatic = attributeOf(properties, 'use-window-font-color') === 'true'
  // LibreOffice writes an opacity of nothing beside a colour that it chooses itself.
  const isClear = !isAutomatic && Number.parseFloat(attributeOf(properties, 'opacity') ?? '100') < 10
  return {
    isHidden: isClear ? true : display === undefined ? undefined : display !== 'true',
    colour: isAutomatic ? 'auto' : hexOf(attributeOf(properties, 'color')),
    points: textPoints(properties),
    ground: groundOf(properties),
  }
}

/** Centimetres: lines and rows of less show nothing, and no indent leads so far. */
const leastCm = 0.07
const farIndentCm = 18

const grounds = ['paragraph', 'table-cell', 'table-row', 'table', 'graphic', 'section']

/** The styles of a document, of both its parts. */
export class OdtStyles {
  readonly #styles = new Map<string, Element>()
  readonly #defaults = new Map<string, Element>()
  readonly #looks = new Map<string, Looks>()
  /** The colour of the page; undefined for paper. */
  readonly page: string | undefined

  constructor(parts: readonly (Document | null)[]) {
    let page: string | undefined
    for (const root of parts.map((part) => part?.documentElement ?? null)) {
      for (const group of [...childrenOf(root, 'styles'), ...childrenOf(root, 'automatic-styles')]) {
        for (const style of childrenOf(group)) {
          const family = attributeOf(style, 'family') ?? ''
          if (style.localName === 'style') this.#styles.set(`${family} ${attributeOf(style, 'name')}`, style)
          if (style.localName === 'default-style') this.#defaults.set(family, style)
          if (style.localName === 'page-layout') page ??= groundOf(childOf(style, 'page-layout-properties'))
        }
      }
    }
    this.page = page
  }

  #own(style: Element): Looks {
    const behind = grounds.map((name): Looks => ({ ground: groundOf(childOf(style, `${name}-properties`)) }))
    return cascade(textLooks(childOf(style, 'text-properties')), ...behind)
  }

  /** The size of a style that is given in percent of the one behind it. */
  #scale(style: Element, looks: Looks, behind: Looks): Looks {
    const [, percent] = /^(\d{1,4})%$/.exec(attributeOf(childOf(style, 'text-properties'), 'font-size') ?? '') ?? []
    return percent === undefined ? looks : { ...looks, points: ((behind.points ?? 12) * Number(percent)) / 100 }
  }

  /** The looks of a style with all that it is based on. */
  looksOf(family: string, name: string | undefined, depth = 0): Looks {
    const key = `${family} ${name}`
    const known = this.#looks.get(key)
    if (known !== undefined) return known
    const style = this.#styles.get(key)
    if (style === undefined || depth > deepestStyle) return {}
    const behind = this.looksOf(family, attributeOf(style, 'parent-style-name'), depth + 1)
    const looks = cascade(this.#scale(style, this.#own(style), behind), behind)
    this.#looks.set(key, looks)
    return looks
  }

  /** Why all of a paragraph of a style is not seen: set beside the page, or in lines without height. */
  judgeParagraph(name: string | undefined): HiddenReason | null {
    let style = this.#styles.get(`paragraph ${name}`)
    for (let depth = 0; style !== undefined && depth < deepestStyle; depth++) {
      const properties = childOf(style, 'paragraph-properties')
      const left = parseCentimetres(attributeOf(properties, 'margin-left')) ?? 0
      const right = parseCentimetres(attributeOf(properties, 'margin-right')) ?? 0
      const first = parseCentimetres(attributeOf(properties, 'text-indent')) ?? 0
      if (left + first < -farIndentCm || (left < -farIndentCm && right > farIndentCm)) return 'off_page'
      const line = parseCentimetres(attributeOf(properties, 'line-height'))
      if (line !== null && line < leastCm) return 'clipped'
      style = this.#styles.get(`paragraph ${attributeOf(style, 'parent-style-name')}`)
    }
    return null
  }

  /** What an attribute of a style or of the nearest one behind it that has it says. */
  #find(family: string, name: string | undefined, attribute: string): string | undefined {
    let style = this.#styles.get(`${family} ${name}`)
    for (let depth = 0; style !== undefined && depth < deepestStyle; depth++) {
      const value = attributeOf(childOf(style, `${family}-properties`), attribute)
      if (value !== undefined) return value
      style = this.#styles.get(`${family} ${attributeOf(style, 'parent-style-name')}`)
    }
    return undefined
  }

  /** Whether text runs over a shape of a style. */
  isBehindText(name: string | undefined): boolean {
    return this.#find('graphic', name, 'run-through') === 'background'
  }

  /** Whether a page begins with a paragraph, by its style. */
  startsPage(paragraph: Element): boolean {
    return this.#find('paragraph', attributeOf(paragraph, 'style-name'), 'break-before') === 'page'
  }

  /** Whether any style lets text run over what it is for; few documents have that. */
  hasBehindText(): boolean {
    return [...this.#styles.keys()].some((key) => key.startsWith('graphic ') && this.isBehindText(key.slice(8)))
  }

  /** Why all of a row of a style is not seen; null where it is. */
  judgeRow(name: string | undefined): HiddenReason | null {
    const properties = childOf(this.#styles.get(`table-row ${name}`) ?? null, 'table-row-properties')
    const height = parseCentimetres(attributeOf(properties, 'row-height'))
    return height !== null && height < leastCm ? 'clipped' : null
  }

  /** The looks of what has no style. */
  defaultOf(family: string): Looks {
    const style = this.#defaults.get(family)
    return style === undefined ? {} : this.#own(style)
  }

  /** The master pages that are in use: the first, and those that a style begins a page with. */
  mastersOf(styles: Document | null): Element[] {
    const masters = childrenOf(childOf(styles?.documentElement ?? null, 'master-styles'), 'master-page')
    const named = new Set([...this.#styles.values()].map((style) => attributeOf(style, 'master-page-name')))
    return masters.filter((master, index) => index === 0 || named.has(attributeOf(master, 'name')))
  }
}
