// What of a page is painted over what (CSS 2.2, appendix E), in the two cases that can be told without its layout: an
// empty element that is laid over all of its parent, and text that is put behind the ground of its own parent.

import { parseLength } from './css-lengths.ts'
import { splitWords } from './css-text.ts'

type Get = (property: string) => string

/** How an element lies among others. */
export interface Layer {
  /** Laid out by its own coordinates, so that what lies in the flow is painted before it. */
  readonly isPositioned: boolean
  /** Its place among the positioned; 0 where it says nothing. */
  readonly order: number
  /** Whether it paints over all of its parent. */
  readonly isCover: boolean
  /** Whether the place of what is within it counts within it alone. */
  readonly isRoot: boolean
  /** Whether an element from the nearest root to here paints all of what is behind it. */
  readonly isBacked: boolean
  /** Whether it is painted before the ground of its parent. */
  readonly isBehind: boolean
  /** The order of an element that lies over all that has no higher one; null where there is none. */
  readonly below: number | null
}

/** What lies in the flow of a page of paper. */
export const plainLayer: Layer = {
  isPositioned: false,
  order: 0,
  isCover: false,
  isRoot: true,
  isBacked: false,
  isBehind: false,
  below: null,
}

const flow: Layer = { ...plainLayer, isRoot: false }

/** The layer of an element that says nothing about it. */
export const flowLayer = ({ isBacked, below }: Layer, isPage: boolean): Layer =>
  isPage ? plainLayer : isBacked || below !== null ? { ...flow, isBacked, below } : flow

const sideNames = ['top', 'right', 'bottom', 'left'] as const

/** How an element is painted, apart from its place. */
interface Painted {
  /** Its own ground: wholly opaque. */
  readonly isOpaque: boolean
  readonly alpha: number
  /** html and body, whose ground is that of the page. */
  readonly isPage: boolean
}

const isMoved = (get: Get): boolean =>
  ['transform', 'translate', 'scale', 'rotate', 'animation', 'animation-name', 'transition', 'clip-path'].some(
    (name) => !/^(?:none)?$/i.test(get(name)),
  )

const offsetsOf = (get: Get): (number | null)[] => {
  const [top = '', right = top, bottom = top, left = right] = splitWords(get('inset'))
  const inset = { top, right, bottom, left }
  return sideNames.map((side) => parseLength(get(side) || inset[side], 16, 1000))
}

/** Whether an absolute element has the size of what it lies in. */
const fillsParent = (get: Get): boolean => {
  const [top, right, bottom, left] = offsetsOf(get).map((offset) => offset !== null && Math.abs(offset) <= 1)
  const isWhole = (name: string): boolean => (parseLength(get(name), 16, 1000) ?? 0) >= 1000
  return top === true && left === true && (right === true || isWhole('width')) && (bottom === true || isWhole('height'))
}

/** What decides how an element is painted among others; most elements have nothing of it. */
export const layering: readonly string[] = [
  ...'position z-index transform translate scale rotate animation animation-name transition clip-path filter'.split(
    ' ',
  ),
  ...'isolation mix-blend-mode will-change'.split(' '),
]

/** The layer of an element within one of the layer `around`. */
export const layerOf = (get: Get, around: Layer, { isOpaque, alpha, isPage }: Painted): Layer => {
  const position = get('position').toLowerCase()
  const isPositioned = /^(?:relative|absolute|fixed|sticky)$/.test(position)
  const index = get('z-index').trim()
  const order = isPositioned ? Number.parseInt(index, 10) || 0 : 0
  const isRoot =
    isPage ||
    (isPositioned && /^-?\d/.test(index)) ||
    /^(?:fixed|sticky)$/.test(position) ||
    alpha < 1 ||
    isMoved(get) ||
    !/^(?:none|auto|normal)?$/i.test(`${get('filter')}${get('isolation')}${get('mix-blend-mode')}${get('will-change')}`)
  const isStill = !isMoved(get) && get('backface-visibility') !== 'hidden'
  const isAbove = isPositioned && around.below !== null && order > around.below
  return {
    isPositioned,
    order,
    isCover: position === 'absolute' && isOpaque && alpha >= 0.9 && order >= 0 && isStill && fillsParent(get),
    isRoot,
    isBacked: !isRoot && (isOpaque || around.isBacked),
    isBehind:
      order < 0 &&
      around.isBacked &&
      isStill &&
      offsetsOf(get).every((offset) => offset === null || Math.abs(offset) <= 1) &&
      !/-\d/.test(`${get('margin')} ${get('margin-top')} ${get('margin-left')}`),
    below: isAbove ? null : around.below,
  }
}

/** Whether a cover hides an element beside it, which follows it or not. */
export const hides = (cover: Layer, { isPositioned, isRoot, order }: Layer, follows: boolean): boolean => {
  if (!isPositioned && !isRoot) return true
  return follows ? order < cover.order : order <= cover.order
}
