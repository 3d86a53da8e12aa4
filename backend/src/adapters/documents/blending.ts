// How colours are painted over one another (ISO 32000-1, 11.3; CSS Compositing 1): opacity, and the blend modes, of
// which most work on each component by itself.

/** Red, green and blue, each 0 to 1. */
export type Colour = readonly [number, number, number]

/** The name of a blend mode as pdf.js has it; `source-over` is plain painting. */
export type BlendMode = string

export const plainMode: BlendMode = 'source-over'

/** What comes of a component of the backdrop and one of the source, both 0 to 1. */
type Mix = (under: number, over: number) => number

const hardLight: Mix = (under, over) => (over <= 0.5 ? 2 * under * over : 1 - 2 * (1 - under) * (1 - over))

const mixes: Readonly<Record<string, Mix>> = {
  multiply: (under, over) => under * over,
  screen: (under, over) => under + over - under * over,
  overlay: (under, over) => hardLight(over, under),
  darken: Math.min,
  lighten: Math.max,
  'color-dodge': (under, over) => (under === 0 ? 0 : over >= 1 ? 1 : Math.min(1, under / (1 - over))),
  'color-burn': (under, over) => (under >= 1 ? 1 : over <= 0 ? 0 : 1 - Math.min(1, (1 - under) / over)),
  'hard-light': hardLight,
  'soft-light': (under, over) => under - (1 - 2 * over) * under * (1 - under),
  difference: (under, over) => Math.abs(under - over),
  exclusion: (under, over) => under + over - 2 * under * over,
}

/** The brightness of a colour, 0 to 1 (ISO 32000-1, 11.5.3). */
export const brightnessOf = (colour: Colour): number => 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]

const shade = (colour: Colour, change: (part: number) => number): Colour => [
  change(colour[0]),
  change(colour[1]),
  change(colour[2]),
]

/** A colour with another brightness; its hue is kept as far as the parts stay between 0 and 1. */
const withBrightness = (colour: Colour, brightness: number): Colour => {
  const difference = brightness - brightnessOf(colour)
  const moved = shade(colour, (part) => part + difference)
  const [least, most] = [Math.min(...moved), Math.max(...moved)]
  return shade(moved, (part) => {
    const raised = least < 0 ? brightness + ((part - brightness) * brightness) / (brightness - least) : part
    return most > 1 ? brightness + ((raised - brightness) * (1 - brightness)) / (most - brightness) : raised
  })
}

const saturationOf = (colour: Colour): number => Math.max(...colour) - Math.min(...colour)

const withSaturation = (colour: Colour, saturation: number): Colour => {
  const [least, range] = [Math.min(...colour), saturationOf(colour)]
  return shade(colour, (part) => (range === 0 ? 0 : ((part - least) * saturation) / range))
}

/** The modes that mix hue, saturation and brightness of the backdrop and the source. */
const mixesOfWhole: Readonly<Record<string, (under: Colour, over: Colour) => Colour>> = {
  hue: (under, over) => withBrightness(withSaturation(over, saturationOf(under)), brightnessOf(under)),
  saturation: (under, over) => withBrightness(withSaturation(under, saturationOf(over)), brightnessOf(under)),
  color: (under, over) => withBrightness(over, brightnessOf(under)),
  luminosity: (under, over) => withBrightness(under, brightnessOf(over)),
}

/** The colour of one painted over another with an opacity of 0 to 1. */
export const paintOver = (over: Colour, alpha: number, under: Colour, mode: BlendMode): Colour => {
  const mix = mixes[mode]
  const whole = mixesOfWhole[mode]?.(under, over) ?? over
  const part = (at: 0 | 1 | 2): number =>
    (mix === undefined ? whole[at] : mix(under[at], over[at])) * alpha + under[at] * (1 - alpha)
  return [part(0), part(1), part(2)]
}

/** The largest difference of a component, 0 to 1. */
export const differenceOf = (a: Colour, b: Colour): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]))

const colours = new Map<string, Colour>()

/** Reads "#rrggbb", the one form in which pdf.js hands colours over; null for anything else. */
export const colourOf = (value: unknown): Colour | null => {
  if (typeof value !== 'string') return null
  const known = colours.get(value)
  if (known !== undefined) return known
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value) ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  const part = (digits: string): number => Number.parseInt(digits, 16) / 255
  const colour: Colour = [part(red), part(green), part(blue)]
  if (colours.size < 1000) colours.set(value, colour)
  return colour
}
