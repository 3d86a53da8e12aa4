// Shapes and pictures of a DOCX that lie behind the text of the page, as a dark banner behind a white name. The format
// stores no lines, so it is reckoned roughly, and in favour of the text, which paragraphs may lie on them.

import type { Element } from '@xmldom/xmldom'
import { type DocxStyles, groundOfBox, groundOfGroup, styleLength, switchOf } from './docx-visibility.ts'
import { judgeLooks } from './looks.ts'
import { attributeOf, childOf, childrenOf } from './xml.ts'

const emuOfPoint = 12_700
/** Points: what is narrower or lower is a line or an icon, and no ground of a text. */
const leastWidth = 90
const leastHeight = 12
/** Points: what a page has room for, and a line of usual type with the space after it. */
const usualPage = 700
const usualLine = 15
/** Characters in a line of usual type. */
const usualWidth = 90
/** How far a paragraph may stand from where it is reckoned to, as shares of that, and points. */
const least = 0.5
const most = 1.5
const slack = 30
const deepest = 40

/** Where a shape lies, points from the top of its page or, where it moves with it, from the top of its paragraph. */
interface Backdrop {
  readonly from: number
  readonly to: number
  readonly isOfPage: boolean
}

const isPainted = (shape: Element, styles: DocxStyles): boolean => {
  if (shape.localName === 'pic' || shape.localName === 'imagedata') return true
  const filling = groundOfBox(shape, styles.colours) ?? groundOfGroup(shape, styles.colours)
  return filling !== undefined && judgeLooks({ colour: filling }) === null
}

const hasPaint = (element: Element, styles: DocxStyles, depth = 0): boolean =>
  // What stands in a box within the shape lies before it.
  element.localName !== 'txbxContent' &&
  (isPainted(element, styles) ||
    (depth < deepest && childrenOf(element).some((child) => hasPaint(child, styles, depth + 1))))

/** Reads a drawing of Word 2007 and later; null where it is no ground of the text around it. */
const readAnchor = (anchor: Element, styles: DocxStyles): Backdrop | null => {
  const extent = childOf(anchor, 'extent')
  const [width, height] = ['cx', 'cy'].map((side) => Number(attributeOf(extent, side)) / emuOfPoint)
  const isBehind = ['1', 'true'].includes(attributeOf(anchor, 'behindDoc') ?? '')
  if (!isBehind || !((width ?? 0) >= leastWidth) || !((height ?? 0) >= leastHeight)) return null
  if (['1', 'true'].includes(attributeOf(childOf(anchor, 'docPr'), 'hidden') ?? '')) return null
  const vertical = childOf(anchor, 'positionV')
  const from = Number(childOf(vertical, 'posOffset')?.textContent ?? 0) / emuOfPoint || 0
  const isOfPage = !['paragraph', 'line'].includes(attributeOf(vertical, 'relativeFrom') ?? '')
  return hasPaint(anchor, styles) ? { from, to: from + (height ?? 0), isOfPage } : null
}

/** Reads a shape of old (VML). */
const readShape = (shape: Element, styles: DocxStyles): Backdrop | null => {
  const style = attributeOf(shape, 'style') ?? ''
  const [width = 0, height = 0] = [styleLength(style, 'width'), styleLength(style, 'height')]
  if (!/z-index\s{0,5}:\s{0,5}-/i.test(style) || width < leastWidth || height < leastHeight) return null
  // A watermark is drawn as letters.
  if (childOf(shape, 'textpath') !== null) return null
  const from = styleLength(style, 'margin-top') ?? 0
  const isOfPage = /mso-position-vertical-relative\s{0,5}:\s{0,5}(?:page|margin)/i.test(style)
  return hasPaint(shape, styles) ? { from, to: from + height, isOfPage } : null
}

const backdropsIn = (element: Element, styles: DocxStyles, depth = 0): Backdrop[] =>
  depth > deepest
    ? []
    : childrenOf(element).flatMap((child) => {
        const name = child.localName ?? ''
        if (name === 'txbxContent' || name === 'rPr') return []
        const own =
          name === 'anchor'
            ? readAnchor(child, styles)
            : /^(?:rect|shape|roundrect|group)$/.test(name)
              ? readShape(child, styles)
              : null
        return own === null ? backdropsIn(child, styles, depth + 1) : [own]
      })

/** Whether something lies behind the text of a part, as a banner in a header. */
export const hasBackdrop = (part: Element, styles: DocxStyles): boolean => backdropsIn(part, styles).length > 0

/** A paragraph or table of the body, where it is reckoned to stand, points, and on which page. */
interface Standing {
  readonly block: Element
  readonly page: number
  readonly top: number
  readonly bottom: number
}

const blocksOf = (body: Element, depth = 0): Element[] =>
  depth > deepest
    ? []
    : childrenOf(body).flatMap((child) =>
        child.localName === 'p' || child.localName === 'tbl' ? [child] : blocksOf(child, depth + 1),
      )

const startsPage = (block: Element): boolean =>
  switchOf(childOf(childOf(block, 'pPr'), 'pageBreakBefore')) === true ||
  childrenOf(block, 'r').some((run) =>
    childrenOf(run).some(
      (child) =>
        child.localName === 'lastRenderedPageBreak' ||
        (child.localName === 'br' && attributeOf(child, 'type') === 'page'),
    ),
  )

const stand = (blocks: readonly Element[]): Standing[] => {
  let [page, top] = [0, 0]
  return blocks.map((block) => {
    const lines = Math.max(1, Math.ceil((block.textContent ?? '').length / usualWidth))
    if (startsPage(block) || top > usualPage) {
      page += 1
      top = 0
    }
    const bottom = top + lines * usualLine
    const standing = { block, page, top, bottom }
    top = bottom
    return standing
  })
}

/**
 * The paragraphs and tables of a body that may lie on something else than paper, which shapes of the body or of the
 * `margins` (headers and footers, whose shapes lie behind every page) paint behind them.
 */
export const findOverlaid = (body: Element, margins: readonly Element[], styles: DocxStyles): ReadonlySet<Element> => {
  const overlaid = new Set<Element>()
  const standings = stand(blocksOf(body))
  const cover = ({ from, to }: Backdrop, fits: (standing: Standing) => boolean, start: number): void => {
    for (const standing of standings) {
      const isBelow = (standing.top - start) * least > to + slack
      const isAbove = (standing.bottom - start) * most + slack < from
      if (fits(standing) && !isBelow && !isAbove) overlaid.add(standing.block)
    }
  }
  for (const backdrop of margins.flatMap((margin) => backdropsIn(margin, styles))) cover(backdrop, () => true, 0)
  for (const { block, page, top } of standings) {
    for (const backdrop of backdropsIn(block, styles)) {
      cover(backdrop, (other) => other.page === page, backdrop.isOfPage ? 0 : top)
    }
  }
  return overlaid
}
