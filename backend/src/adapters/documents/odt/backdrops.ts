// Shapes and pictures of an ODT that lie behind the text of a page: their style lets the text run over them.

import type { Element } from '@xmldom/xmldom'
import { judgeLooks } from '../looks.ts'
import { type Backdrop, type Block, findOverlaid, isGroundLarge } from '../overlaid-blocks.ts'
import { attributeOf, childOf, childrenOf } from '../xml.ts'
import { type OdtStyles, parseCentimetres } from './styles.ts'

const deepest = 40

const shapes = new Set(['frame', 'custom-shape', 'rect', 'g', 'polygon', 'path', 'ellipse', 'circle'])

const pointsOf = (element: Element, name: string): number =>
  ((parseCentimetres(attributeOf(element, name)) ?? 0) / 2.54) * 72

const isPainted = (shape: Element, styles: OdtStyles, depth = 0): boolean => {
  if (childOf(shape, 'image') !== null) return true
  const { ground } = styles.looksOf('graphic', attributeOf(shape, 'style-name'))
  const isFilled = ground !== undefined && judgeLooks({ colour: ground }) === null
  return isFilled || (depth < deepest && childrenOf(shape).some((child) => isPainted(child, styles, depth + 1)))
}

const readShape = (shape: Element, styles: OdtStyles): Backdrop | null => {
  const isBehind = styles.isBehindText(attributeOf(shape, 'style-name'))
  const isGroup = shape.localName === 'g'
  const [width, height] = [pointsOf(shape, 'width'), pointsOf(shape, 'height')]
  // A group has no size of its own; it is taken for as high as a page.
  // A watermark is drawn as letters.
  if (attributeOf(childOf(shape, 'enhanced-geometry'), 'text-path') === 'true') return null
  if (!isBehind || !(isGroup || isGroundLarge(width, height)) || !isPainted(shape, styles)) return null
  const from = pointsOf(shape, 'y')
  const isOfPage = attributeOf(shape, 'anchor-type') === 'page'
  return { from, to: isGroup ? Number.POSITIVE_INFINITY : from + height, isOfPage }
}

const backdropsIn = (element: Element, styles: OdtStyles, depth = 0): Backdrop[] => {
  const own = shapes.has(element.localName ?? '') ? readShape(element, styles) : null
  if (own !== null || depth > deepest) return own === null ? [] : [own]
  return childrenOf(element).flatMap((child) => backdropsIn(child, styles, depth + 1))
}

const blocks = new Set(['p', 'h', 'table'])

const blocksOf = (text: Element, styles: OdtStyles, depth = 0): Block[] =>
  depth > deepest
    ? []
    : childrenOf(text).flatMap((element) =>
        blocks.has(element.localName ?? '') || shapes.has(element.localName ?? '')
          ? [{ element, startsPage: styles.startsPage(element), backdrops: backdropsIn(element, styles) }]
          : blocksOf(element, styles, depth + 1),
      )

/** Whether something lies behind the text of a part, as a banner in a header. */
export const hasBackdropOfOdt = (part: Element, styles: OdtStyles): boolean => backdropsIn(part, styles).length > 0

/**
 * The paragraphs and tables of a body that may lie on something else than paper, which shapes of the body or of the
 * `margins` (headers and footers) paint behind them.
 */
export const findOverlaidOfOdt = (
  text: Element,
  margins: readonly Element[],
  styles: OdtStyles,
): ReadonlySet<Element> =>
  findOverlaid(
    blocksOf(text, styles),
    margins.flatMap((margin) => backdropsIn(margin, styles)),
  )
