// A DOCX keeps text that Word does not show: marked as hidden, in the colour of its ground, or too small to see. Such
// runs are taken out before the document is read, because the reader knows nothing of their looks.

import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { HiddenReason } from '../../domain/scoring/index.ts'
import type { HiddenPassage } from './hidden-text.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Half points: what is below two points nobody can read. */
const leastHalfPoints = 4
/** Of 255: how far the nearest colour component may be from the ground's without being noticed. */
const leastContrast = 20

/** What decides whether a run is seen; undefined where nothing is said, so that what is behind it decides. */
interface Looks {
  readonly isHidden?: boolean | undefined
  readonly colour?: string | undefined
  readonly halfPoints?: number | undefined
  readonly ground?: string | undefined
}

const childrenOf = (element: Element | Document | null, name?: string): Element[] => {
  const found: Element[] = []
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    const child = node.nodeType === 1 ? (node as Element) : null
    if (child !== null && (name === undefined || (child.namespaceURI === word && child.localName === name)))
      found.push(child)
  }
  return found
}

const childOf = (element: Element | null, name: string): Element | null => childrenOf(element, name)[0] ?? null

const attributeOf = (element: Element | null, attribute = 'val'): string | undefined =>
  element?.getAttributeNS(word, attribute) ?? undefined

/** An empty on-off element says yes (ECMA-376 part 1, 17.17.4). */
const switchOf = (element: Element | null): boolean | undefined =>
  element === null ? undefined : !['0', 'false', 'off'].includes(attributeOf(element) ?? 'true')

const hexOf = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined

const highlights: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  darkBlue: '000080',
  darkGray: '808080',
  lightGray: 'c0c0c0',
  yellow: 'ffff00',
}

const groundOf = (properties: Element | null): string | undefined =>
  highlights[attributeOf(childOf(properties, 'highlight')) ?? ''] ??
  hexOf(attributeOf(childOf(properties, 'shd'), 'fill'))

const looksOf = (properties: Element | null): Looks => {
  const size = Number(attributeOf(childOf(properties, 'sz')))
  const colour = childOf(properties, 'color')
  return {
    isHidden: switchOf(childOf(properties, 'vanish')) ?? switchOf(childOf(properties, 'specVanish')),
    // A colour of the theme is not known here, and "auto" is whatever can be read.
    colour: colour === null ? undefined : (hexOf(attributeOf(colour)) ?? 'auto'),
    halfPoints: size > 0 ? size : undefined,
    ground: groundOf(properties),
  }
}

/** What the first says, and where it says nothing the next. */
const cascade = (...all: readonly Looks[]): Looks => ({
  isHidden: all.find(({ isHidden }) => isHidden !== undefined)?.isHidden,
  colour: all.find(({ colour }) => colour !== undefined)?.colour,
  halfPoints: all.find(({ halfPoints }) => halfPoints !== undefined)?.halfPoints,
  ground: all.find(({ ground }) => ground !== undefined)?.ground,
})

type Styles = (id: string | undefined) => Looks

const deepestStyle = 20

/** The looks of a style with all that it is based on, and of what has none. */
const readStyles = (styles: Document | null): { readonly named: Styles; readonly base: Looks } => {
  const root = styles?.documentElement ?? null
  const byId = new Map(childrenOf(root, 'style').map((style) => [attributeOf(style, 'styleId'), style]))
  const read = (id: string | undefined, depth = 0): Looks => {
    const style = byId.get(id) ?? null
    if (style === null || depth > deepestStyle) return {}
    const paragraph = { ground: groundOf(childOf(style, 'pPr')) }
    return cascade(looksOf(childOf(style, 'rPr')), paragraph, read(attributeOf(childOf(style, 'basedOn')), depth + 1))
  }
  const defaults = childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr')
  return { named: (id) => read(id), base: looksOf(defaults) }
}

const difference = (a: string, b: string): number =>
  Math.max(
    ...[0, 2, 4].map((at) =>
      Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)),
    ),
  )

const judge = ({ isHidden, colour, halfPoints, ground = 'ffffff' }: Looks): HiddenReason | null => {
  if (isHidden === true) return 'hidden_mark'
  if (halfPoints !== undefined && halfPoints < leastHalfPoints) return 'tiny'
  const isLost = colour !== undefined && colour !== 'auto' && difference(colour, ground) < leastContrast
  return isLost ? 'ground_colour' : null
}

const textOf = (run: Element): string => {
  const parts = childrenOf(run).map((child) => {
    if (child.localName === 't') return child.textContent ?? ''
    return child.localName === 'tab' || child.localName === 'br' ? ' ' : ''
  })
  return parts.join('')
}

/** Takes hidden runs out of one part of the document; what they said, in order. */
const sift = (part: Document, { named, base }: ReturnType<typeof readStyles>): HiddenPassage[] => {
  const hidden: HiddenPassage[] = []
  const page = hexOf(attributeOf(childOf(part.documentElement, 'background'), 'color'))
  const visit = (element: Element, around: Looks): void => {
    for (const child of childrenOf(element)) {
      if (child.namespaceURI !== word) visit(child, around)
      else if (child.localName === 'tc') visit(child, cascade({ ground: groundOf(childOf(child, 'tcPr')) }, around))
      else if (child.localName === 'p') {
        const properties = childOf(child, 'pPr')
        const own = { ground: groundOf(properties) }
        visit(child, cascade(own, named(attributeOf(childOf(properties, 'pStyle'))), around))
      } else if (child.localName === 'r') {
        const properties = childOf(child, 'rPr')
        const reason = judge(
          cascade(looksOf(properties), named(attributeOf(childOf(properties, 'rStyle'))), around, base),
        )
        if (reason === null) visit(child, around)
        else {
          hidden.push({ reason, page: null, text: textOf(child) })
          element.removeChild(child)
        }
      } else visit(child, around)
    }
  }
  if (part.documentElement !== null) visit(part.documentElement, { ground: page })
  return hidden
}

const parse = (bytes: Uint8Array | undefined): Document | null =>
  bytes === undefined ? null : new DOMParser({ onError: () => {} }).parseFromString(strFromU8(bytes), 'text/xml')

/** Runs that follow one another for the same reason are one passage. */
const join = (passages: readonly HiddenPassage[]): HiddenPassage[] => {
  const joined: HiddenPassage[] = []
  for (const passage of passages) {
    const last = joined.at(-1)
    if (last?.reason === passage.reason) joined[joined.length - 1] = { ...last, text: `${last.text} ${passage.text}` }
    else joined.push(passage)
  }
  return joined
}

/** A DOCX without what is hidden in its text, and what that was. The container must have been measured before. */
export const takeOutHidden = (bytes: Uint8Array): { readonly bytes: Uint8Array; readonly hidden: HiddenPassage[] } => {
  const files = unzipSync(bytes)
  const text = parse(files['word/document.xml'])
  if (text === null) return { bytes, hidden: [] }
  const hidden = sift(text, readStyles(parse(files['word/styles.xml'])))
  if (hidden.length === 0) return { bytes, hidden }
  const rest = Object.fromEntries(Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name)))
  const sifted = { ...rest, 'word/document.xml': strToU8(new XMLSerializer().serializeToString(text)) }
  return { bytes: zipSync(sifted, { level: 0 }), hidden: join(hidden) }
}
