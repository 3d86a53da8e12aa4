// Colours of style sheets (CSS Color 4 and 5), as far as they decide whether a text is seen.

import { type Colour, paintOver, plainMode } from '../blending.ts'
import { splitOutside } from './css-text.ts'

/** Red, green and blue of 255, and how opaque, 0 to 1. */
export interface CssColour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

// The names that are pale enough to be lost on paper, the basic ones, and those that banners are often painted with.
// biome-ignore format: a table
const names: Readonly<Record<string, string>> = {
  white: 'ffffff', snow: 'fffafa', ivory: 'fffff0', whitesmoke: 'f5f5f5', ghostwhite: 'f8f8ff', floralwhite: 'fffaf0',
  azure: 'f0ffff', mintcream: 'f5fffa', seashell: 'fff5ee', honeydew: 'f0fff0', aliceblue: 'f0f8ff', oldlace: 'fdf5e6',
  linen: 'faf0e6', lavenderblush: 'fff0f5', lightyellow: 'ffffe0', lightcyan: 'e0ffff', cornsilk: 'fff8dc',
  beige: 'f5f5dc', gainsboro: 'dcdcdc', lightgrey: 'd3d3d3', lightgray: 'd3d3d3', silver: 'c0c0c0', gray: '808080',
  grey: '808080', dimgray: '696969', dimgrey: '696969', darkgray: 'a9a9a9', darkgrey: 'a9a9a9', black: '000000',
  red: 'ff0000', maroon: '800000', yellow: 'ffff00', olive: '808000', lime: '00ff00', green: '008000', aqua: '00ffff',
  cyan: '00ffff', teal: '008080', blue: '0000ff', navy: '000080', fuchsia: 'ff00ff', magenta: 'ff00ff',
  purple: '800080', orange: 'ffa500', darkblue: '00008b', midnightblue: '191970', steelblue: '4682b4',
  darkslategray: '2f4f4f', darkslategrey: '2f4f4f', slategray: '708090', slategrey: '708090', darkred: '8b0000',
  darkgreen: '006400', indigo: '4b0082', royalblue: '4169e1', dodgerblue: '1e90ff', tomato: 'ff6347', crimson: 'dc143c',
  lightblue: 'add8e6', lavender: 'e6e6fa', brown: 'a52a2a', darkcyan: '008b8b', cornflowerblue: '6495ed',
  canvas: 'ffffff', canvastext: '000000', field: 'ffffff', fieldtext: '000000', papayawhip: 'ffefd5', lemonchiffon: 'fffacd',
  lightgoldenrodyellow: 'fafad2', mistyrose: 'ffe4e1', blanchedalmond: 'ffebcd', antiquewhite: 'faebd7',
}

const ofHex = (digits: string): CssColour => {
  const long = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits
  const at = (index: number): number => Number.parseInt(long.slice(index, index + 2), 16)
  return { red: at(0), green: at(2), blue: at(4), alpha: long.length === 8 ? at(6) / 255 : 1 }
}

const ofHsl = (hue: number, saturation: number, lightness: number, alpha: number): CssColour => {
  const channel = (shift: number): number => {
    const k = (shift + hue / 30) % 12
    const spread = saturation * Math.min(lightness, 1 - lightness)
    return Math.round(255 * (lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return { red: channel(0), green: channel(8), blue: channel(4), alpha }
}

const shareIn = (part: string, whole = 1): number => Number.parseFloat(part) / (part.endsWith('%') ? 100 : whole)

/** Below this a colour counts as grey, of the chroma that screens can show. */
const leastChroma = 0.03

/**
 * A colour by its lightness, 0 to 1, and its chroma, as shares of what screens can show; null for one that is neither
 * nearly grey nor nearly white or black, whose components would have to be reckoned out.
 */
const ofLightness = (light: number, chroma: number, alpha: number, isEven: boolean): CssColour | null => {
  if (chroma > leastChroma && light > 0.04 && light < 0.97) return null
  // Even steps of lightness are cubes of brightness; those of CIE Lab nearly.
  const linear = isEven ? light ** 3 : light > 0.08 ? ((light + 0.16) / 1.16) ** 3 : light / 9.033
  const grey = 255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055)
  const part = Math.max(0, Math.min(255, grey))
  return { red: part, green: part, blue: part, alpha }
}

type OfParts = (a: string, b: string, c: string, alpha: number) => CssColour | null

const scaled = (part: string): number => Math.min(255, Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1))

const ofRgb: OfParts = (a, b, c, alpha) => ({ red: scaled(a), green: scaled(b), blue: scaled(c), alpha })

const ofHwb: OfParts = (hue, white, black, alpha) => {
  const [pale, dark] = [shareIn(white, 100), shareIn(black, 100)]
  if (pale + dark >= 1) return ofRgb(...grey((255 * pale) / (pale + dark)), alpha)
  const pure = ofHsl(Number.parseFloat(hue), 1, 0.5, alpha)
  const part = (value: number): number => value * (1 - pale - dark) + 255 * pale
  return { red: part(pure.red), green: part(pure.green), blue: part(pure.blue), alpha }
}

const grey = (part: number): [string, string, string] => [`${part}`, `${part}`, `${part}`]

const byName: Readonly<Record<string, OfParts>> = {
  rgb: ofRgb,
  rgba: ofRgb,
  hsl: (a, b, c, alpha) => ofHsl(Number.parseFloat(a), shareIn(b, 100), shareIn(c, 100), alpha),
  hsla: (a, b, c, alpha) => ofHsl(Number.parseFloat(a), shareIn(b, 100), shareIn(c, 100), alpha),
  hwb: ofHwb,
  lab: (a, b, c, alpha) => ofLightness(shareIn(a, 100), Math.hypot(shareIn(b, 125), shareIn(c, 125)), alpha, false),
  lch: (a, b, _, alpha) => ofLightness(shareIn(a, 100), shareIn(b, 150), alpha, false),
  oklab: (a, b, c, alpha) => ofLightness(shareIn(a), Math.hypot(shareIn(b, 0.4), shareIn(c, 0.4)), alpha, true),
  oklch: (a, b, _, alpha) => ofLightness(shareIn(a), shareIn(b, 0.4), alpha, true),
}

/** Colours are mixed out of others no deeper than this. */
const deepestMix = 4

const mixOf = (list: string, depth: number): CssColour | null => {
  const [, ...mixed] = splitOutside(list, ',')
  const [one, other] = mixed.map((part) => {
    const [, percent] = /\s(\d{1,3}(?:\.\d{1,5})?)%\s*$/.exec(part) ?? []
    const colour = parseColour(percent === undefined ? part : part.replace(/\s[\d.]{1,9}%\s*$/, ''), depth)
    return { colour, share: percent === undefined ? null : Number(percent) / 100 }
  })
  if (one?.colour == null || other?.colour == null) return null
  const share = one.share ?? (other.share === null ? 0.5 : 1 - other.share)
  const [a, b] = [one.colour, other.colour]
  const part = (own: number, rest: number): number => own * share + rest * (1 - share)
  return {
    red: part(a.red, b.red),
    green: part(a.green, b.green),
    blue: part(a.blue, b.blue),
    alpha: part(a.alpha, b.alpha),
  }
}

/** Reads a colour as it is by day; null for one that is not known here (`currentcolor`, most colours of the system). */
export const parseColour = (value: string, depth = 0): CssColour | null => {
  const text = value.trim().toLowerCase()
  if (text === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 }
  const named = names[text]
  if (named !== undefined) return ofHex(named)
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1]
  if (hex !== undefined) return ofHex(hex)
  const [, kind = '', list = ''] = /^([a-z-]{3,10})\((.{1,300})\)$/.exec(text) ?? []
  if (depth > deepestMix) return null
  if (kind === 'light-dark') return parseColour(splitOutside(list, ',')[0] ?? '', depth + 1)
  if (kind === 'color-mix') return mixOf(list, depth + 1)
  const parts = list.split(/[\s,/]+/).filter((part) => part !== '')
  // A space of colours that screens have comes first.
  const isInSpace = kind === 'color' && /^(?:srgb|display-p3)$/.test(parts.shift() ?? '')
  const [a = '', b = '', c = '', d = '1'] = parts
  const alpha = d === 'none' ? 0 : Math.min(1, shareIn(d))
  if (parts.length < 3 || Number.isNaN(alpha)) return null
  if (isInSpace) return { red: 255 * shareIn(a), green: 255 * shareIn(b), blue: 255 * shareIn(c), alpha }
  return byName[kind]?.(a, b, c, alpha) ?? null
}

/** The colours of all gradients in a value; null where there is none, or one of them is not known. */
export const gradientColours = (value: string): CssColour[] | null => {
  const gradients = [...value.matchAll(/gradient\(((?:[^()]|\([^()]{0,200}\)){1,1000})\)/gi)]
  if (gradients.length === 0 || /url\(|image\(/i.test(value)) return null
  const stops = gradients.flatMap(([, list = '']) => splitOutside(list, ',').map((stop) => stop.trim()))
  const colours = stops
    .filter(
      (stop) =>
        !/^(?:to\s|from\s|at\s|in\s|-?[\d.]+(?:deg|turn|rad|grad|%|px|em)|circle|ellipse|closest|farthest)/i.test(stop),
    )
    .map((stop) => parseColour(stop.replace(/(?:\s+-?[\d.]{1,9}(?:%|px|em|rem))+$/, '')))
  const known = colours.filter((colour) => colour !== null)
  return known.length === colours.length && known.length > 0 ? known : null
}

/** A colour in the parts in which colours are painted over one another. */
export const partsOf = ({ red, green, blue }: CssColour): Colour => [red / 255, green / 255, blue / 255]

/** The colour of one painted over another. */
export const blend = (over: CssColour, under: CssColour): CssColour => {
  const [red, green, blue] = paintOver(partsOf(over), over.alpha, partsOf(under), plainMode)
  return { red: 255 * red, green: 255 * green, blue: 255 * blue, alpha: 1 }
}
