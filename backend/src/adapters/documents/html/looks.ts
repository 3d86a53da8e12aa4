// How an element of a page looks: its style sheets, its own style and the attributes of old mark-up, one after the
// other, and what it takes over from the element around it.

import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { type Colour, differenceOf, paintOver } from '../blending.ts'
import type { Styled, StyleSheet } from './css.ts'
import { settleAnimations } from './css-animations.ts'
import { chain, type Paint, plainPaint, readFilter } from './css-filters.ts'
import { flowLayer, type Layer, layering, layerOf, plainLayer } from './css-layers.ts'
import { parseLength } from './css-lengths.ts'
import { type Declarations, parseDeclarations, splitOutside, splitWords } from './css-text.ts'
import { readTransformation } from './css-transforms.ts'
import { blend, type CssColour, gradientColours, parseColour, partsOf } from './css-values.ts'

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
/** Characters of a value that are looked at where it may be a list. */
const longestValue = 500
/** Letters that are blurred by more of their size cannot be made out. */
const mostBlur = 0.3
/** Pixels: the width of a window. */
const windowWidth = 1280

const black: CssColour = { red: 0, green: 0, blue: 0, alpha: 1 }
const white: CssColour = { red: 255, green: 255, blue: 255, alpha: 1 }
/** What browsers paint a page with that is always dark. */
const night: CssColour = { red: 18, green: 18, blue: 18, alpha: 1 }

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
  /** What filters make of the colours that are painted here. */
  readonly paint: Paint
  /** Colours that the letters are edged with, by strokes and shadows; null among them where one is not known. */
  readonly edges: readonly (CssColour | null)[]
  readonly layer: Layer
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
  paint: plainPaint,
  edges: [],
  layer: plainLayer,
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

/** Whether two colours are hardly to be told apart. */
const areAlike = (a: Colour, b: Colour): boolean => differenceOf(a, b) * 255 < leastContrast

/** Whether one opaque colour can hardly be told from another. */
export const areAlikeColours = (a: CssColour, b: CssColour): boolean => areAlike(partsOf(a), partsOf(b))

/** What several colours are on a ground, where they are hardly to be told apart; null where they are not one. */
const oneOf = (colours: readonly CssColour[], ground: CssColour | null): CssColour | null => {
  const [first, ...others] = colours.map((colour) =>
    colour.alpha >= 1 ? colour : ground === null ? null : blend(colour, ground),
  )
  if (first == null) return null
  return others.every((other) => other !== null && areAlike(partsOf(first), partsOf(other))) ? first : null
}

/** What is behind an element. `letters` is the colour of its own text, which a ground may be said to have too. */
const groundOf = (get: Get, around: CssColour | null, letters: CssColour | null, paint: Paint): CssColour | null => {
  const shorthand = get('background')
  const image = `${get('background-image')} ${shorthand}`
  if (image === ' ' && get('background-color') === '') return around
  const gradient = gradientColours(image)
  if (gradient !== null) return oneOf(gradient.map(paint), around)
  if (/url\(|gradient\(|image\(/i.test(image)) return null
  let ground = around
  for (const value of [shorthand, get('background-color')]) {
    if (value === '') continue
    const candidates = [value, ...splitWords(value)]
    const colour = candidates
      .map((one) => (/^currentcolor$/i.test(one) ? letters : parseColour(one)))
      .find((found) => found !== null)
    const isNothing = /^(?:none|initial|inherit|unset|0)?$/i.test(value.trim())
    if (colour === undefined || colour === null) ground = isNothing ? ground : null
    else if (colour.alpha >= 1) ground = paint(colour)
    else ground = ground === null ? null : blend(paint(colour), ground)
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

/** The colours of the strokes and shadows of letters; those around where an element says nothing of its own. */
const edgesOf = (get: Get, around: readonly (CssColour | null)[]): readonly (CssColour | null)[] => {
  const [shadow, stroke] = [
    get('text-shadow').slice(0, longestValue),
    get('-webkit-text-stroke').slice(0, longestValue),
  ]
  if (shadow === '' && stroke === '') return around
  const parts = [...splitOutside(shadow, ','), /^0(?![.\d]*[1-9])/.test(stroke) ? '' : stroke]
  return parts
    .filter((part) => !/^\s*(?:none|inherit|initial|unset)?\s*$/i.test(part))
    .map((part) => {
      // Lengths stand before or after the colour; without one it is that of the letters, which says nothing new.
      const colour = part.trim().replace(/(?:^|\s+)-?[\d.]{1,9}(?:px|em|rem|pt)?(?![^(]*\))/gi, ' ')
      return parseColour(colour)
    })
}

const isBeside = (get: Get, em: number, moved: { readonly byX: number; readonly byY: number }): boolean => {
  const lengthOf = (value: string): number => parseLength(value, em, windowWidth) ?? 0
  const position = get('position').toLowerCase()
  if (/^(?:absolute|fixed|relative)$/.test(position)) {
    const [top = '', right = top, bottom = top, left = right] = splitWords(get('inset'))
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

/** Why all of an element is not seen, by its own properties; `em` is the size of its type, pixels. */
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

const variablesOf = (
  properties: ReadonlyMap<string, string>,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  for (const name of properties.keys()) {
    if (!name.startsWith('--')) continue
    return new Map([...around, ...[...properties].filter(([own]) => own.startsWith('--'))])
  }
  return around
}

/** The looks of an element within one of the looks `outside`. */
export const looksOf = (element: Styled, outside: HtmlLooks, sheet: StyleSheet): HtmlLooks => {
  const isInPicture = outside.isInPicture || element.tag === 'svg'
  const properties = propertiesOf(element, sheet, isInPicture)
  const isDark = element.tag === 'html' && /^(?:only\s+)?dark(?:\s+only)?$/i.test(properties.get('color-scheme') ?? '')
  const around = isDark ? { ...outside, ground: night, colour: white } : outside
  const isPage = element.tag === 'html' || element.tag === 'body'
  if (properties.size === 0 && element.tag !== 'svg') {
    return { ...around, layer: flowLayer(around.layer, isPage), display: null, isFloating: false }
  }
  const variables = variablesOf(properties, around.variables)
  const plain: Get = (name) => {
    const value = properties.get(name)
    return value === undefined ? '' : resolve(value, variables, sheet.isPartial ? 'unknown' : '')
  }
  const isAnimated = properties.has('animation') || properties.has('animation-name')
  const settled = isAnimated ? settleAnimations(plain, sheet.keyframes, sheet.isPartial) : null
  const get: Get = settled === null ? plain : (name) => settled.get(name) ?? plain(name)
  const size = get('font-size') || (/(?:^|\s)([\d.]{1,8}(?:px|pt|em|rem|%)|0(?=[/\s]))/i.exec(get('font'))?.[1] ?? '')
  const fontPixels =
    fontSizes[size.toLowerCase()] ?? parseLength(size, around.fontPixels, around.fontPixels) ?? around.fontPixels
  const filter = readFilter(get('filter'), fontPixels)
  const own = shareOf(get('opacity')) * filter.alpha
  const alpha = around.alpha * own
  const paint = chain(filter.paint, around.paint)
  const visibility = get('visibility').toLowerCase()
  const indent = get('text-indent')
  const space = get('white-space')
  const { scaleX, scaleY } = readTransformation(get, fontPixels)
  // What a filter makes of a colour that another sheet may say is not known.
  const isGuessed = sheet.isPartial && filter.paint !== plainPaint
  const inherited = element.tag === 'svg' ? { ...around, colour: black } : around
  const colour = isGuessed ? null : colourOf(get, inherited, isInPicture)
  const ground = groundOf(get, around.ground, colour, paint)
  // On a ground that is not known only one that is opaque is known.
  const isOpaque = ground !== null && ground !== around.ground && groundOf(get, null, colour, paint) !== null
  const isPlain = !isOpaque && own >= 1 && !layering.some((name) => properties.has(name))
  const layer = isPlain ? flowLayer(around.layer, isPage) : layerOf(get, around.layer, { isOpaque, alpha: own, isPage })
  const isBlurred = filter.blurPixels > mostBlur * fontPixels
  const ownGone = layer.isBehind ? 'covered' : isBlurred ? 'invisible' : goneFor(get, alpha, fontPixels)
  return {
    gone: around.gone ?? ownGone,
    isInvisible: /^(?:hidden|collapse)$/.test(visibility) || (visibility !== 'visible' && around.isInvisible),
    colour,
    ground,
    alpha,
    paint,
    edges: edgesOf(get, around.edges),
    layer,
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
  if (looks.layer.below !== null) return 'covered'
  if (looks.isInvisible) return 'invisible'
  if (looks.fontPixels * looks.scaleY < leastPixels || looks.scaleX < leastWidth) return 'tiny'
  if (looks.indentPixels < -awayPixels) return 'off_page'
  const { colour: own, ground, alpha, mode, paint, edges } = looks
  if (own === null || (ground === null && own.alpha * alpha >= leastAlpha)) return null
  const isSeen = (painted: CssColour | null): boolean => {
    if (painted === null || painted.alpha * alpha < leastAlpha) return painted === null
    const colour = partsOf(paint(painted))
    return (
      ground === null || !areAlike(paintOver(colour, painted.alpha * alpha, partsOf(ground), mode), partsOf(ground))
    )
  }
  if ([own, ...edges].some(isSeen)) return null
  return own.alpha * alpha < leastAlpha ? 'transparent' : 'ground_colour'
}
