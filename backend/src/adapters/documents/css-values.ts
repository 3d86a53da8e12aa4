// Colours and lengths of style sheets (CSS Color 4, CSS Values 4), as far as they decide whether a text is seen.

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

/** Reads a colour; null for one that is not known here (`currentcolor`, a colour of the system). */
export const parseColour = (value: string): CssColour | null => {
  const text = value.trim().toLowerCase()
  if (text === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 }
  const named = names[text]
  if (named !== undefined) return ofHex(named)
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1]
  if (hex !== undefined) return ofHex(hex)
  const [, kind, list = ''] = /^(rgb|hsl)a?\(([^()]{1,80})\)$/.exec(text) ?? []
  const parts = list.split(/[\s,/]+/).filter((part) => part !== '')
  const [a = '', b = '', c = '', d = '1'] = parts
  const alpha = Math.min(1, Number.parseFloat(d) / (d.endsWith('%') ? 100 : 1))
  if (kind === undefined || parts.length < 3 || Number.isNaN(alpha)) return null
  if (kind === 'hsl') return ofHsl(Number.parseFloat(a), Number.parseFloat(b) / 100, Number.parseFloat(c) / 100, alpha)
  const [red = 0, green = 0, blue = 0] = [a, b, c].map((part) =>
    Math.min(255, Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1)),
  )
  return { red, green, blue, alpha }
}

/** The colour of one painted over another. */
export const blend = (over: CssColour, under: CssColour): CssColour => {
  const mix = (a: number, b: number): number => a * over.alpha + b * (1 - over.alpha)
  return {
    red: mix(over.red, under.red),
    green: mix(over.green, under.green),
    blue: mix(over.blue, under.blue),
    alpha: 1,
  }
}

/** The largest difference of a component, of 255. */
export const differenceOf = (a: CssColour, b: CssColour): number =>
  Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue))

// biome-ignore format: a table
const pixels: Readonly<Record<string, number>> = {
  px: 1, pt: 96 / 72, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6, rem: 16, vw: 12.8, vh: 8, vmin: 8, vmax: 12.8,
}

/** A length in pixels; `em` and `percent` say what those units are worth. Null for anything else than one length. */
export const parseLength = (value: string, em: number, percent: number): number | null => {
  const [, number = '', unit = ''] = /^([+-]?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9}))([a-z%]*)$/i.exec(value.trim()) ?? []
  if (number === '') return null
  const amount = Number.parseFloat(number)
  if (unit === '') return amount === 0 ? 0 : null
  if (unit === '%') return (amount / 100) * percent
  if (unit === 'em' || unit === 'ex' || unit === 'ch') return amount * em * (unit === 'em' ? 1 : 0.5)
  const size = pixels[unit.toLowerCase()]
  return size === undefined ? null : amount * size
}
