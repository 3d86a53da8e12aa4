// How an element of a page looks: its style sheets, its own style and the attributes of old mark-up, one after the
// other, and what it takes over from the element around it.

import type { HiddenReason } from '../../domain/scoring/index.ts'
import { type Declarations, parseDeclarations, type Styled, type StyleSheet } from './css.ts'
import { blend, type CssColour, differenceOf, parseColour, parseLength } from './css-values.ts'

/** Pixels: what is below two points nobody can read. */
const leastPixels = (2 * 96) / 72
/** Less opaque than this is not noticed. */
const leastAlpha = 0.1
/** Of 255: how far a colour may be from its ground's without being noticed. */
const leastContrast = 20
/** Pixels beyond the edge of the window from which on nothing of a passage is left in it. */
const awayPixels = 300
/** Pixels to the right or below that nobody scrolls. */
const farPixels = 8000

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
  colour: { red: 0, green: 0, blue: 0, alpha: 1 },
  ground: white,
  alpha: 1,
  fontPixels: 16,
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

/** All properties that apply to an element, the strongest of each. */
const propertiesOf = (element: Styled, sheet: StyleSheet): Map<string, string> => {
  const inline: Declarations = parseDeclarations(element.attributes.get('style') ?? '')
  const layers = [...sheet.rulesOf(element).map(({ declarations }) => declarations), inline]
  const all = new Map(ofOldMarkup(element))
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

const groundOf = (get: Get, around: CssColour | null): CssColour | null => {
  const shorthand = get('background')
  const image = `${get('background-image')} ${shorthand}`
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

const colourOf = (get: Get, around: CssColour | null): CssColour | null => {
  // A ground that is cut out by its letters is what colours them.
  if (/\btext\b/.test(`${get('background-clip')} ${get('-webkit-background-clip')}`)) return null
  const value = get('-webkit-text-fill-color') || get('color')
  if (value === '' || /^(?:inherit|unset|currentcolor)$/i.test(value)) return around
  return parseColour(value)
}

const isBeside = (get: Get, em: number): boolean => {
  const lengthOf = (value: string): number => parseLength(value, em, 1280) ?? 0
  const position = get('position').toLowerCase()
  const offsets = ['left', 'top', 'right', 'bottom'].map((side) => lengthOf(get(side)))
  if (/^(?:absolute|fixed|relative)$/.test(position) && offsets.some((at) => at < -awayPixels || at > farPixels))
    return true
  if (['margin-left', 'margin-top'].some((name) => lengthOf(get(name)) < -awayPixels)) return true
  const [, moved = ''] = /translate(?:x|y|3d)?\(([^()]{1,80})\)/i.exec(get('transform')) ?? []
  return moved.split(',').some((part) => Math.abs(lengthOf(part)) > farPixels || lengthOf(part) < -1000)
}

const isCut = (get: Get, em: number): boolean => {
  if (/rect\(\s*(?:[01](?:px)?[\s,]*){4}\)/i.test(get('clip'))) return true
  if (/inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*(?:0(?:px|%)?[\s,]*){4,16}\)/i.test(get('clip-path'))) return true
  if (!/hidden|clip/i.test(`${get('overflow')} ${get('overflow-x')} ${get('overflow-y')}`)) return false
  return ['height', 'width', 'max-height', 'max-width'].some((name) => {
    const length = get(name) === '' ? null : parseLength(get(name), em, 1280)
    return length !== null && length <= 1
  })
}

const goneFor = (get: Get, alpha: number, em: number): HiddenReason | null => {
  if (/^none\b/i.test(get('display')) || /^hidden$/i.test(get('content-visibility'))) return 'hidden_mark'
  if (alpha < leastAlpha) return 'transparent'
  if (/scale(?:x|y|3d)?\(\s*0?\.?0*\s*[,)]/i.test(get('transform')) || /^0(?:\.0*)?$/.test(get('scale'))) return 'tiny'
  if (isBeside(get, em)) return 'off_page'
  return isCut(get, em) ? 'clipped' : null
}

const shareOf = (value: string): number => {
  const number = Number.parseFloat(value)
  if (Number.isNaN(number)) return 1
  return Math.max(0, Math.min(1, number / (value.trim().endsWith('%') ? 100 : 1)))
}

/** The looks of an element within one of the looks `around`. */
export const looksOf = (element: Styled, around: HtmlLooks, sheet: StyleSheet): HtmlLooks => {
  const properties = propertiesOf(element, sheet)
  const own = [...properties].filter(([name]) => name.startsWith('--'))
  const variables = own.length === 0 ? around.variables : new Map([...around.variables, ...own])
  const get: Get = (name) => resolve(properties.get(name) ?? '', variables, sheet.isPartial ? 'unknown' : '')
  const size = get('font-size') || (/(?:^|\s)([\d.]{1,8}(?:px|pt|em|rem|%))/i.exec(get('font'))?.[1] ?? '')
  const fontPixels =
    fontSizes[size.toLowerCase()] ?? parseLength(size, around.fontPixels, around.fontPixels) ?? around.fontPixels
  const filtered = /opacity\(([^()]{1,20})\)/i.exec(get('filter'))?.[1] ?? '1'
  const alpha = around.alpha * shareOf(get('opacity')) * shareOf(filtered)
  const visibility = get('visibility').toLowerCase()
  const indent = get('text-indent')
  const space = get('white-space')
  return {
    gone: around.gone ?? goneFor(get, alpha, fontPixels),
    isInvisible: /^(?:hidden|collapse)$/.test(visibility) || (visibility !== 'visible' && around.isInvisible),
    colour: colourOf(get, around.colour),
    ground: groundOf(get, around.ground),
    alpha,
    fontPixels,
    indentPixels: indent === '' ? around.indentPixels : (parseLength(indent, fontPixels, 1280) ?? around.indentPixels),
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
  if (looks.fontPixels < leastPixels) return 'tiny'
  if (looks.indentPixels < -awayPixels) return 'off_page'
  const { colour, ground } = looks
  if (colour !== null && colour.alpha * looks.alpha < leastAlpha) return 'transparent'
  if (colour === null || ground === null) return null
  const seen = blend({ ...colour, alpha: colour.alpha * looks.alpha }, ground)
  return differenceOf(seen, ground) < leastContrast ? 'ground_colour' : null
}
