// Which paragraphs of a page may lie on a shape or picture that lies behind the text, as a white name on a dark banner.
// Word processors store no lines, so it is reckoned roughly, and in favour of the text.

import type { Element } from '@xmldom/xmldom'

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

/** Where a shape lies, points from the top of its page or, where it moves with it, from the top of its paragraph. */
export interface Backdrop {
  readonly from: number
  readonly to: number
  readonly isOfPage: boolean
}

/** A paragraph or table of the body, in its order. */
export interface Block {
  readonly element: Element
  readonly startsPage: boolean
  /** What is anchored in it. */
  readonly backdrops: readonly Backdrop[]
}

/** Whether something of this size, points, is large enough to be the ground of a text. */
export const isGroundLarge = (width: number, height: number): boolean => width >= leastWidth && height >= leastHeight

interface Standing extends Block {
  readonly page: number
  readonly top: number
  readonly bottom: number
}

const stand = (blocks: readonly Block[]): Standing[] => {
  let [page, top] = [0, 0]
  return blocks.map((block) => {
    const lines = Math.max(1, Math.ceil((block.element.textContent ?? '').length / usualWidth))
    if (block.startsPage || top > usualPage) {
      page += 1
      top = 0
    }
    const bottom = top + lines * usualLine
    const standing = { ...block, page, top, bottom }
    top = bottom
    return standing
  })
}

/** Shapes that are looked at; each is compared with every block. */
const mostBackdrops = 200

/** The blocks that may lie on something else than paper. `everywhere` lies behind every page, as shapes of headers do. */
export const findOverlaid = (blocks: readonly Block[], everywhere: readonly Backdrop[]): ReadonlySet<Element> => {
  const overlaid = new Set<Element>()
  const standings = stand(blocks)
  const cover = ({ from, to }: Backdrop, fits: (standing: Standing) => boolean, start: number): void => {
    for (const standing of standings) {
      const isBelow = (standing.top - start) * least > to + slack
      const isAbove = (standing.bottom - start) * most + slack < from
      if (fits(standing) && !isBelow && !isAbove) overlaid.add(standing.element)
    }
  }
  for (const backdrop of everywhere.slice(0, mostBackdrops)) cover(backdrop, () => true, 0)
  const anchored = standings.flatMap((at) => at.backdrops.map((backdrop) => ({ at, backdrop })))
  for (const { at, backdrop } of anchored.slice(0, mostBackdrops)) {
    cover(backdrop, ({ page }) => page === at.page, backdrop.isOfPage ? 0 : at.top)
  }
  return overlaid
}
