// How an element of a page looks: its style sheets, its own style and the attributes of old mark-up, one after the
// other, and what it takes over from the element around it.

import type { HiddenReason } from '../../domain/scoring/index.ts'
import { type Colour, differenceOf, paintOver } from './blending.ts'
import { type Declarations, parseDeclarations, type Styled, type StyleSheet } from './css.ts'
import { parseLength } from './css-lengths.ts'
import { readTransformation } from './css-transforms.ts'
import { blend, type CssColour, gradientColours, parseColour } from './css-values.ts'

/** Pixels: what is below two points nobody can read. */
const leastPixels = (2 * 96) / 72
/** Less opaque than this is not noticed. */
const leastAlpha = 0.1
/** Of 255: how far a colour may be from its ground's without being noticed. */
const leastContrast = 20
/** Pixels beyond the edge of the window from which on nothing of a passage is left in it. */
const awayPixels = 300
/** Pixels below that nobody scrolls, and to the right. */
const farPixels = 8000
const farRight = 4000
/** Letters that are set closer than this lie on one another, and such that are drawn narrower are strokes; of their size. */
const leastSpacing = -0.4
const leastWidth = 0.12
/** Pixels: the width of a window. */
const windowWidth = 1280

const black: CssColour = { red: 0, green: 0, blue: 0, alpha: 1 }
const white: CssColour = { red: 255, green: 255, blue: 255, alpha: 1 }

/** The looks of an element, and what its children begin with. */
export interface HtmlLooks {
  /** Why all of the element is unseen, its children included. */
  readonly gone: HiddenReason | null
  readonly isInvisible: boolean
  /** null: not known, taken for readable. */
  readonly colour: CssColour | null
  /** null: not known, so that any colour may be readable on it. */
  readonly ground: CssColour | null
  readonly alpha: number
  readonly fontPixels: number
  /** How transformations change width and height. */
  readonly scaleX: number
  readonly scaleY: number
  readonly isInPicture: boolean
  /** How it is mixed with what is below it. */
  readonly mode: string
  readonly indentPixels: number
  readonly keepsSpace: boolean
  readonly display: string | null
  readonly isFloating: boolean
  readonly variables: ReadonlyMap<string, string>
}

/** What the outermost element begins with: black on white, 16 pixels. */
export const plainLooks: HtmlLooks = {
  gone: null,
  isInvisible: false,
  colour: black,
  ground: white,
  alpha: 1,
  fontPixels: 16,
  scaleX: 1,
  scaleY: 1,
  isInPicture: false,
  mode: 'normal',
  indentPixels: 0,
  keepsSpace: false,
  display: null,
  isFloating: false,
  variables: new Map(),
}

const ofOldMarkup = ({ tag, attributes }: Styled): [string, string][] => {
  const old: [string, string][] = []
  const put = (attribute: string, property: string, fits: boolean): void => {
    const value = attributes.get(attribute)
    if (fits && value !== undefined) old.push([property, value])
  }
  put('color', 'color', tag === 'font')
  put('text', 'color', tag === 'body')
  put('bgcolor', 'background-color', ['body', 'table', 'tr', 'td', 'th'].includes(tag))
  if (attributes.has('background')) old.push(['background-image', 'url(old)'])
  if (attributes.has('hidden')) old.push(['display', 'none'])
  if (tag === 'dialog' && !attributes.has('open')) old.push(['display', 'none'])
  if (tag === 'pre' || tag === 'textarea') old.push(['white-space', 'pre'])
  return old
}

// What SVG may say by attributes instead of styles (SVG 2, 6.6); numbers are pixels.
const ofPictures = ['fill', 'fill-opacity', 'opacity', 'display', 'visibility', 'font-size', 'x', 'y', 'transform']

const ofSvgMarkup = ({ attributes }: Styled): [string, string][] =>
  ofPictures.flatMap((name): [string, string][] => {
    const value = attributes.get(name)
    return value === undefined
      ? []
      : [[name, /^-?[\d.]{1,12}$/.test(value) && !name.endsWith('opacity') ? `${value}px` : value]]
  })

/** All properties that apply to an element, the strongest of each. */
const propertiesOf = (element: Styled, sheet: StyleSheet, isInPicture: boolean): Map<string, string> => {
  const inline: Declarations = parseDeclarations(element.attributes.get('style') ?? '')
  const layers = [...sheet.rulesOf(element).map(({ declarations }) => declarations), inline]
  const all = new Map(isInPicture ? ofSvgMarkup(element) : ofOldMarkup(element))
  // A shorthand and its parts overwrite one another in their order.
  const put = (name: string, value: string): void => {
    if (name === 'background') {
      all.delete('background-color')
      all.delete('background-image')
    }
    all.delete(name)
    all.set(name, value)
  }
  for (const { usual } of layers) for (const [name, value] of usual) put(name, value)
  for (const { important } of layers) for (const [name, value] of important) put(name, value)
  return all
}

/** `missing` stands for a variable that nothing defines. */
const resolve = (value: string, variables: ReadonlyMap<string, string>, missing: string): string => {
  let text = value
  for (let round = 0; round < 5 && text.includes('var('); round++) {
    text = text
      .replace(/var\(\s*(--[\w-]{1,100})\s*(?:,([^()]{0,200}))?\)/g, (_, name: string, fallback: string | undefined) =>
        (variables.get(name) ?? fallback ?? missing).slice(0, 500),
      )
      .slice(0, 2000)
  }
  return text
}

// biome-ignore format: a table
const fontSizes: Readonly<Record<string, number>> = {
  'xx-small': 9, 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24, 'xx-large': 32,
}

type Get = (property: string) => string

const partsOf = ({ red, green, blue }: CssColour): Colour => [red / 255, green / 255, blue / 255]

/** Whether two colours are hardly to be told apart. */
const areAlike = (a: Colour, b: Colour): boolean => differenceOf(a, b) * 255 < leastContrast

/** What several colours are on a ground, where they are hardly to be told apart; null where they are not one. */
const oneOf = (colours: readonly CssColour[], ground: CssColour | null): CssColour | null => {
  const [first, ...others] = colours.map((colour) =>
    colour.alpha >= 1 ? colour : ground === null ? null : blend(colour, ground),
  )
  if (first == null) return null
  return others.every((other) => other !== null && areAlike(partsOf(first), partsOf(other))) ? first : null
}

const groundOf = (get: Get, around: CssColour | null): CssColour | null => {
  const shorthand = get('background')
  const image = `${get('background-image')} ${shorthand}`
  const gradient = gradientColours(image)
  if (gradient !== null) return oneOf(gradient, around)
  if (/url\(|gradient\(|image\(/i.test(image)) return null
  let ground = around
  for (const value of [shorthand, get('background-color')]) {
    if (value === '') continue
    const candidates = [value, ...value.split(/\s+(?![^(]*\))/)]
    const colour = candidates.map(parseColour).find((found) => found !== null)
    const isNothing = /^(?:none|initial|inherit|unset|0)?$/i.test(value.trim())
    if (colour === undefined || colour === null) ground = isNothing ? ground : null
    else if (colour.alpha >= 1) ground = colour
    else ground = ground === null ? null : blend(colour, ground)
  }
  return ground
}

const colourOf = (get: Get, around: HtmlLooks, isInPicture: boolean): CssColour | null => {
  // A ground that is cut out by its letters is what colours them.
  if (/\btext\b/.test(`${get('background-clip')} ${get('-webkit-background-clip')} ${get('background')}`)) {
    const gradient = gradientColours(`${get('background-image')} ${get('background')}`)
    return gradient === null ? null : oneOf(gradient, around.ground)
  }
  const value = isInPicture ? get('fill') : get('-webkit-text-fill-color') || get('color')
  const isTaken = value === '' || /^(?:inherit|unset|currentcolor)$/i.test(value)
  if (isInPicture && /^none$/i.test(value)) return { ...white, alpha: 0 }
  const colour = isTaken ? around.colour : parseColour(value)
  const alpha = isInPicture ? shareOf(get('fill-opacity')) : 1
  return colour === null ? null : { ...colour, alpha: colour.alpha * alpha }
}

const isBeside = (get: Get, em: number, moved: { readonly byX: number; readonly byY: number }): boolean => {
  const lengthOf = (value: string): number => parseLength(value, em, windowWidth) ?? 0
  const position = get('position').toLowerCase()
  if (/^(?:absolute|fixed|relative)$/.test(position)) {
    const [top = '', right = top, bottom = top, left = right] = get('inset').split(/\s+(?![^(]*\))/)
    const sides = { top, right, bottom, left }
    const offsets = Object.entries(sides).map(([side, value]): [string, number] => [side, lengthOf(get(side) || value)])
    if (offsets.some(([side, at]) => at < -awayPixels || at > (side === 'left' ? farRight : farPixels))) return true
  }
  if (['margin-left', 'margin-top', 'x', 'y'].some((name) => lengthOf(get(name)) < -awayPixels)) return true
  return moved.byX < -1000 || moved.byX > farRight || moved.byY < -1000 || moved.byY > farPixels
}

const isCut = (get: Get, em: number): boolean => {
  if (/rect\(\s*(?:[01](?:px)?[\s,]*){4}\)/i.test(get('clip'))) return true
  if (/inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*(?:0(?:px|%)?[\s,]*){4,16}\)/i.test(get('clip-path'))) return true
  if (!/hidden|clip/i.test(`${get('overflow')} ${get('overflow-x')} ${get('overflow-y')}`)) return false
  const lengthOf = (name: string): number | null => parseLength(get(name), em, windowWidth)
  const isShort = ['height', 'width', 'max-height', 'max-width'].some((name) => (lengthOf(name) ?? em) <= 1)
  const isPushed = ['text-indent', 'padding-left'].some((name) => (lengthOf(name) ?? 0) >= windowWidth)
  return isShort || isPushed || /^0(?:px|em|%)?$/.test(get('line-height'))
}

const isMasked = (get: Get): boolean => {
  const value = ['mask', 'mask-image', '-webkit-mask', '-webkit-mask-image'].map(get).join(' ')
  return gradientColours(value)?.every(({ alpha }) => alpha < leastAlpha) === true
}

const goneFor = (get: Get, alpha: number, em: number): HiddenReason | null => {
  if (/^none\b/i.test(get('display')) || /^hidden$/i.test(get('content-visibility'))) return 'hidden_mark'
  if (alpha < leastAlpha || isMasked(get)) return 'transparent'
  if ((parseLength(get('letter-spacing'), em, 0) ?? 0) < leastSpacing * em) return 'tiny'
  if (isBeside(get, em, readTransformation(get, em))) return 'off_page'
  return isCut(get, em) ? 'clipped' : null
}

const shareOf = (value: string): number => {
  const number = Number.parseFloat(value)
  if (Number.isNaN(number)) return 1
  return Math.max(0, Math.min(1, number / (value.trim().endsWith('%') ? 100 : 1)))
}

/** The looks of an element within one of the looks `around`. */
export const looksOf = (element: Styled, around: HtmlLooks, sheet: StyleSheet): HtmlLooks => {
  const isInPicture = around.isInPicture || element.tag === 'svg'
  const properties = propertiesOf(element, sheet, isInPicture)
  const own = [...properties].filter(([name]) => name.startsWith('--'))
  const variables = own.length === 0 ? around.variables : new Map([...around.variables, ...own])
  const get: Get = (name) => resolve(properties.get(name) ?? '', variables, sheet.isPartial ? 'unknown' : '')
  const size = get('font-size') || (/(?:^|\s)([\d.]{1,8}(?:px|pt|em|rem|%)|0(?=[/\s]))/i.exec(get('font'))?.[1] ?? '')
  const fontPixels =
    fontSizes[size.toLowerCase()] ?? parseLength(size, around.fontPixels, around.fontPixels) ?? around.fontPixels
  const filtered = /opacity\(([^()]{1,20})\)/i.exec(get('filter'))?.[1] ?? '1'
  const alpha = around.alpha * shareOf(get('opacity')) * shareOf(filtered)
  const visibility = get('visibility').toLowerCase()
  const indent = get('text-indent')
  const space = get('white-space')
  const { scaleX, scaleY } = readTransformation(get, fontPixels)
  return {
    gone: around.gone ?? goneFor(get, alpha, fontPixels),
    isInvisible: /^(?:hidden|collapse)$/.test(visibility) || (visibility !== 'visible' && around.isInvisible),
    colour: colourOf(get, element.tag === 'svg' ? { ...around, colour: black } : around, isInPicture),
    ground: groundOf(get, around.ground),
    alpha,
    fontPixels,
    scaleX: around.scaleX * scaleX,
    scaleY: around.scaleY * scaleY,
    isInPicture,
    mode: get('mix-blend-mode').toLowerCase() || around.mode,
    indentPixels:
      indent === '' ? around.indentPixels : (parseLength(indent, fontPixels, windowWidth) ?? around.indentPixels),
    keepsSpace: space === '' ? around.keepsSpace : /^(?:pre|break-spaces)/i.test(space),
    display: get('display').toLowerCase() || null,
    isFloating: /^(?:left|right)$/i.test(get('float')) || /^(?:absolute|fixed)$/i.test(get('position')),
    variables,
  }
}

/** Why a text of these looks is not seen; null where it is. */
export const judgeText = (looks: HtmlLooks): HiddenReason | null => {
  if (looks.gone !== null) return looks.gone
  if (looks.isInvisible) return 'invisible'
  if (looks.fontPixels * looks.scaleY < leastPixels || looks.scaleX < leastWidth) return 'tiny'
  if (looks.indentPixels < -awayPixels) return 'off_page'
  const { colour, ground } = looks
  if (colour !== null && colour.alpha * looks.alpha < leastAlpha) return 'transparent'
  if (colour === null || ground === null) return null
  const seen = paintOver(partsOf(colour), colour.alpha * looks.alpha, partsOf(ground), looks.mode)
  return areAlike(seen, partsOf(ground)) ? 'ground_colour' : null
}
