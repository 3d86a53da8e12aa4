// HTML, as a browser shows it: scripts, styles and comments are no text, and what the styles hide is kept apart.

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { HiringError } from '../../../domain/errors.ts'
import { decodeText } from '../charset.ts'
import { type HiddenPassage, judgeComment, judgeMetadata } from '../hidden-text.ts'
import { decodeAs } from '../legacy-charsets.ts'
import type { DocumentLimits } from '../limits.ts'
import { type FoundText, finishText, layOutRow } from '../parsed-text.ts'
import type { ParsedText } from '../parser-protocol.ts'
import { type Styled, StyleSheet } from './css.ts'
import { hides, type Layer } from './css-layers.ts'
import { type CssColour, parseColour } from './css-values.ts'
import { areAlikeColours, type HtmlLooks, judgeText, looksOf, plainLooks } from './looks.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Deeper than browsers nest; they put what follows beside it. */
const maxDepth = 512

// What a browser does not draw as text, or only where it cannot do better.
const noText = new Set(
  'script style noscript template head title meta link iframe object embed video audio canvas datalist rp desc symbol defs metadata'.split(
    ' ',
  ),
)

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form header hgroup hr html legend li main nav ol optgroup option pre search section summary table tbody tfoot ' +
    'thead tr ul'
  ).split(' '),
)
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 section article header table ul ol dl'.split(' '))

// Ends of blocks and of paragraphs while the text is put together; neither can come out of a page.
const blockEnd = '\v'
const paragraphEnd = '\f'

const settleBreaks = (text: string): string =>
  text
    .replace(/• [\v\f\n ]+/g, '• ')
    .replace(/[ \t]*[\v\f][ \t\v\f]*/g, (ends) => (ends.includes(paragraphEnd) ? '\n\n' : '\n'))
    .replace(/\n[ \t]+/g, '\n')

/** Whether a node is more than white space and notes. */
const isShown = (node: Node): boolean => ('value' in node ? node.value.trim() !== '' : node.nodeName !== '#comment')

const isElement = (node: Node): node is Element => 'tagName' in node

const shapes = new Set('rect path circle ellipse polygon polyline line image use foreignobject'.split(' '))

/** Whether a shape paints for certain nothing else than the colour that is there already. */
const isPlainShape = ({ attrs }: Element, ground: CssColour | null): boolean => {
  const own = new Map(attrs.map(({ name, value }) => [name, value]))
  if (['class', 'id', 'style', 'stroke', 'filter'].some((name) => own.has(name)) || ground === null) return false
  const fill = parseColour(own.get('fill') ?? '')
  return fill !== null && areAlikeColours(fill, ground)
}

const isWithin = ({ parent }: Styled, tag: string): boolean =>
  parent !== null && (parent.tag === tag || isWithin(parent, tag))

/** Whether shapes within a picture may paint something behind its text. */
const isPainted = (element: Element, ground: CssColour | null, depth: number): boolean =>
  depth < maxDepth &&
  element.childNodes.some((node) => {
    if (!isElement(node)) return false
    const isShape = shapes.has(node.tagName.toLowerCase())
    return (isShape && !isPlainShape(node, ground)) || isPainted(node, ground, depth + 1)
  })

const parsePage = (name: string, html: string): DefaultTreeAdapterTypes.Document => {
  let depth = 0
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1
        if (depth > maxDepth) throw new HiringError('document.damaged', { file: name }, { cause: 'nested too deep' })
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
}

const gatherSheets = (root: { readonly childNodes: Node[] }, sheet: StyleSheet, fields: string[]): void => {
  for (const node of root.childNodes) {
    if (!isElement(node)) continue
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    const media = attributes.get('media') ?? 'all'
    if (node.tagName === 'style' && /^\s*(?:all|screen)?\s*$/i.test(media)) {
      sheet.add(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
    }
    if (node.tagName === 'meta' && /^(?:keywords|description|abstract|subject)$/i.test(attributes.get('name') ?? '')) {
      fields.push(attributes.get('content') ?? '')
    }
    if (node.tagName === 'link' && /stylesheet/i.test(attributes.get('rel') ?? '')) sheet.isPartial = true
    gatherSheets(node, sheet, fields)
  }
}

/** Elements beside one another as a style sheet sees them. */
const styleSiblings = (elements: readonly Element[], parent: Styled | null): ReadonlyMap<Element, Styled> => {
  const styled = new Map<Element, Styled>()
  const counts = new Map<string, number>()
  let previous: Styled | null = null
  for (const [at, element] of elements.entries()) {
    const { tagName: tag } = element
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]))
    const classes = new Set((attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== ''))
    const ofType = (counts.get(tag) ?? 0) + 1
    counts.set(tag, ofType)
    const own: Styled = { tag, attributes, classes, parent, previous, index: at + 1, ofType, count: elements.length }
    styled.set(element, own)
    previous = own
  }
  return styled
}

/** The last of some elements that is empty and paints over all of their parent; null where there is none. */
const findCover = (all: ReadonlyMap<Element, HtmlLooks>): { readonly layer: Layer; readonly at: number } | null => {
  const [element, looks] =
    [...all].findLast(
      ([{ childNodes }, { layer, gone, isInvisible }]) =>
        layer.isCover && gone === null && !isInvisible && !childNodes.some(isShown),
    ) ?? []
  if (element === undefined || looks === undefined) return null
  return { layer: looks.layer, at: element.parentNode?.childNodes.indexOf(element) ?? 0 }
}

class PageReader {
  readonly hidden: HiddenPassage[] = []
  readonly #sheet: StyleSheet

  constructor(sheet: StyleSheet) {
    this.#sheet = sheet
  }

  children(parent: { readonly childNodes: Node[] }, styled: Styled | null, looks: HtmlLooks): string {
    return this.#texts(parent, styled, looks).join('')
  }

  /** The texts of all nodes within an element. */
  #texts(parent: { readonly childNodes: Node[] }, styled: Styled | null, looks: HtmlLooks): string[] {
    const elements = parent.childNodes.filter(isElement)
    const siblings = styleSiblings(elements, styled)
    const looksOfAll = new Map<Element, HtmlLooks>()
    for (const [element, own] of siblings) {
      if (!noText.has(element.tagName)) looksOfAll.set(element, looksOf(own, looks, this.#sheet))
    }
    const cover = looks.layer.isPositioned ? findCover(looksOfAll) : null
    const order = cover === null ? null : { layer: { ...looks.layer, below: cover.layer.order } }
    return parent.childNodes.map((node, at) => {
      if (!isElement(node)) return this.#node(node, order === null ? looks : { ...looks, ...order })
      const [own, ofNode] = [siblings.get(node), looksOfAll.get(node)]
      if (own === undefined || ofNode === undefined) return ''
      if (cover === null || !hides(cover.layer, ofNode.layer, at > cover.at)) return this.#element(node, own, ofNode)
      return this.#element(node, own, { ...ofNode, layer: { ...ofNode.layer, below: cover.layer.order } })
    })
  }

  #node(node: Node, around: HtmlLooks): string {
    if (node.nodeName === '#comment' && 'data' in node) this.hidden.push(...judgeComment(node.data))
    if (!('value' in node)) return ''
    const value = node.value.replace(/[\v\f]/g, ' ')
    const text = around.keepsSpace ? value : value.replace(/[ \t\r\n]+/g, ' ')
    if (text.trim() === '') return text
    const reason = judgeText(around)
    if (reason === null) return text
    this.hidden.push({ reason, page: null, text: text.trim() })
    return ''
  }

  #element(element: Element, styled: Styled, looks: HtmlLooks): string {
    const { tagName: tag } = element
    if (tag === 'br') return '\n'
    // A picture's colours are painted by its own shapes, where it has any.
    const within =
      tag === 'svg' && !isWithin(styled, 'svg') && isPainted(element, looks.ground, 0)
        ? { ...looks, ground: null }
        : looks
    return this.#layOut(element, styled, within)
  }

  #layOut(element: Element, styled: Styled, looks: HtmlLooks): string {
    const { display } = looks
    const { tag } = styled
    const isRow = tag === 'tr' || (display !== null && /^(?:inline-)?flex$/.test(display) && !this.#isColumn(styled))
    if (isRow) {
      const cells = this.#texts(element, styled, looks).map((text) =>
        settleBreaks(text).replace(/^[\n ]+|[\n ]+$/g, ''),
      )
      return `${blockEnd}${layOutRow(cells)}${blockEnd}`
    }
    const inner = this.children(element, styled, looks)
    const isInline = display !== null && /^(?:inline|contents)/.test(display)
    if (tag === 'li') return `${blockEnd}${inner.trim() === '' ? '' : '• '}${inner}${blockEnd}`
    if (tag === 'td' || tag === 'th') return inner
    if (paragraphs.has(tag) && !isInline) return `${paragraphEnd}${inner}${paragraphEnd}`
    const isBlock = display === null ? blocks.has(tag) : /^(?:block|flex|grid|list-item|table|flow-root)/.test(display)
    if (isBlock) return `${blockEnd}${inner}${blockEnd}`
    if (looks.isFloating) return `   ${inner}   `
    return display !== null && /^inline-/.test(display) ? ` ${inner} ` : inner
  }

  #isColumn(styled: Styled): boolean {
    const rules = this.#sheet.rulesOf(styled).flatMap(({ declarations }) => [...declarations.usual])
    const own = styled.attributes.get('style') ?? ''
    const direction = rules.findLast(([name]) => name === 'flex-direction' || name === 'flex-flow')?.[1] ?? ''
    return /column/i.test(`${direction} ${/flex-(?:direction|flow)\s*:[^;]*/i.exec(own)?.[0] ?? ''}`)
  }
}

/** Reads the text of a page. Throws `document.damaged` for one that is nested deeper than any writer would. */
export const readHtmlText = (name: string, html: string): FoundText => {
  const page = parsePage(name, html)
  const sheet = new StyleSheet()
  const fields: string[] = []
  gatherSheets(page, sheet, fields)
  const reader = new PageReader(sheet)
  const text = settleBreaks(reader.children(page, null, plainLooks))
  return { text, hidden: [...reader.hidden, ...judgeMetadata(fields)] }
}

/** A page says in its first lines how it is encoded; bytes that are UTF-8 are UTF-8, whatever it says. */
export const decodeHtml = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const [, label] = /<meta\b[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head) ?? []
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (label === undefined || isMarked || /^utf-?16/i.test(label)) return decodeText(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeAs(bytes, label) ?? decodeText(bytes)
  }
}

/**
 * Reads what a browser shows of a page, a line for each block, list item and row of short cells. Style sheets that lie
 * elsewhere are not fetched. Throws `document.damaged`, `document.too_many_pages` or `document.no_text`.
 */
export const readHtml = async (name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<ParsedText> =>
  finishText({ name, bytes, limits }, readHtmlText(name, decodeHtml(bytes)))
