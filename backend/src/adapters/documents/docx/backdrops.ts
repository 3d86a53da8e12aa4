// Shapes and pictures of a DOCX that lie behind the text of a page: drawings that are anchored behind it, and shapes of
// old (VML) with a negative place.

import type { Element } from '@xmldom/xmldom'
import { judgeLooks } from '../looks.ts'
import { type Backdrop, findOverlaid, isGroundLarge } from '../overlaid-blocks.ts'
import { attributeOf, childOf, childrenOf } from '../xml.ts'
import { type DocxStyles, groundOfBox, groundOfGroup, styleLength, switchOf } from './visibility.ts'

const emuOfPoint = 12_700
const deepest = 40

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
  const sideOf = (side: string): number => Number(attributeOf(extent, side)) / emuOfPoint || 0
  const [width, height] = [sideOf('cx'), sideOf('cy')]
  const isBehind = ['1', 'true'].includes(attributeOf(anchor, 'behindDoc') ?? '')
  if (!isBehind || !isGroundLarge(width, height)) return null
  if (['1', 'true'].includes(attributeOf(childOf(anchor, 'docPr'), 'hidden') ?? '')) return null
  const vertical = childOf(anchor, 'positionV')
  const from = Number(childOf(vertical, 'posOffset')?.textContent ?? 0) / emuOfPoint || 0
  const isOfPage = !['paragraph', 'line'].includes(attributeOf(vertical, 'relativeFrom') ?? '')
  return hasPaint(anchor, styles) ? { from, to: from + height, isOfPage } : null
}

/** Reads a shape of old (VML). */
const readShape = (shape: Element, styles: DocxStyles): Backdrop | null => {
  const style = attributeOf(shape, 'style') ?? ''
  const [width = 0, height = 0] = [styleLength(style, 'width'), styleLength(style, 'height')]
  if (!/z-index\s{0,5}:\s{0,5}-/i.test(style) || !isGroundLarge(width, height)) return null
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

/**
 * The paragraphs and tables of a body that may lie on something else than paper, which shapes of the body or of the
 * `margins` (headers and footers, whose shapes lie behind every page) paint behind them.
 */
export const findOverlaidOfDocx = (
  body: Element,
  margins: readonly Element[],
  styles: DocxStyles,
): ReadonlySet<Element> =>
  findOverlaid(
    blocksOf(body).map((element) => ({
      element,
      startsPage: startsPage(element),
      backdrops: backdropsIn(element, styles),
    })),
    margins.flatMap((margin) => backdropsIn(margin, styles)),
  )
