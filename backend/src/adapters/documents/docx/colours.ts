// Colours of a DOCX: plain, of its theme, made paler or darker, and mixed as a shade (ECMA-376 part 1, 17.3.5, 17.18 and
// 20.1.6). Where a theme's colour is named it counts, whatever is written beside it.

import type { Document, Element } from '@xmldom/xmldom'
import { hexOf } from '../looks.ts'
import { attributeOf, childOf, childrenOf } from '../xml.ts'

/** The names in documents and drawings for the twelve colours of a theme, where they differ from those in the theme. */
// biome-ignore format: a table
const themeNames: Readonly<Record<string, string>> = {
  background1: 'lt1', text1: 'dk1', background2: 'lt2', text2: 'dk2', light1: 'lt1', dark1: 'dk1', light2: 'lt2',
  dark2: 'dk2', hyperlink: 'hlink', followedHyperlink: 'folHlink', bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2',
}

/** What Word takes where a document has no theme. */
const usual: Readonly<Record<string, string>> = { lt1: 'ffffff', dk1: '000000' }

const highlights: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  blue: '0000ff',
  cyan: '00ffff',
  green: '00ff00',
  magenta: 'ff00ff',
  red: 'ff0000',
  yellow: 'ffff00',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'c0c0c0',
}

/** So much of one colour, 0 to 1, and the rest of another; both of six hexadecimal digits. */
const mix = (colour: string, share: number, other: string): string =>
  [0, 2, 4]
    .map((at) => {
      const [own, rest] = [colour, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
      return Math.round((own ?? 0) * share + (rest ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0')
    })
    .join('')

/** A share of 255 in two hexadecimal digits, 0 to 1; null where it is not given. */
const shareOf = (value: string | undefined): number | null =>
  value !== undefined && /^[0-9a-f]{1,2}$/i.test(value) ? Number.parseInt(value, 16) / 255 : null

/** The colours of one document. */
export class DocxColours {
  readonly #theme = new Map<string, string>()

  constructor(theme: Document | null) {
    const scheme = childOf(childOf(theme?.documentElement ?? null, 'themeElements'), 'clrScheme')
    for (const entry of childrenOf(scheme)) {
      const [colour = null] = childrenOf(entry)
      const hex = hexOf(attributeOf(colour, 'lastClr')) ?? hexOf(attributeOf(colour, 'val'))
      if (hex !== undefined) this.#theme.set(entry.localName ?? '', hex)
    }
  }

  #named(name: string): string | undefined {
    const own = themeNames[name] ?? name
    return this.#theme.get(own) ?? usual[own]
  }

  /** A colour that is named as one of the theme; undefined where none is, `auto` where it is not known. */
  #themed(element: Element, attribute: string): string | undefined {
    const name = attributeOf(element, attribute)
    if (name === undefined || name === 'none') return undefined
    const colour = this.#named(name)
    if (colour === undefined) return undefined
    const tint = shareOf(attributeOf(element, `${attribute.replace('Color', '')}Tint`))
    const shade = shareOf(attributeOf(element, `${attribute.replace('Color', '')}Shade`))
    const pale = tint === null ? colour : mix(colour, tint, 'ffffff')
    return shade === null ? pale : mix(pale, shade, '000000')
  }

  /** The colour of an element such as `color`; `auto` for whatever can be read. */
  of(element: Element): string {
    return this.#themed(element, 'themeColor') ?? hexOf(attributeOf(element, 'val')) ?? 'auto'
  }

  /** The colour of a shade; undefined where it has none. */
  #ofShade(shade: Element | null): string | undefined {
    const kind = attributeOf(shade, 'val') ?? 'clear'
    if (shade === null || kind === 'nil') return undefined
    const fill = this.#themed(shade, 'themeFill') ?? hexOf(attributeOf(shade, 'fill'))
    if (kind === 'clear') return fill
    const over = this.#themed(shade, 'themeColor') ?? hexOf(attributeOf(shade, 'color')) ?? '000000'
    const [, percent] = /^pct(\d{1,2})$/.exec(kind) ?? []
    // Stripes and crosses: neither of their colours is all that is there.
    if (kind !== 'solid' && percent === undefined) return 'auto'
    return mix(over, kind === 'solid' ? 1 : Number(percent) / 100, fill ?? 'ffffff')
  }

  /** The colour that properties put behind a text. */
  behind(properties: Element | null): string | undefined {
    const marked = highlights[attributeOf(childOf(properties, 'highlight'), 'val') ?? '']
    return marked ?? this.#ofShade(childOf(properties, 'shd'))
  }

  /** The colour of a filling in a drawing; `auto` where it is not known. */
  ofFilling(filling: Element): string {
    const [colour = null] = childrenOf(filling)
    // Made brighter or darker by rules of its own.
    if (colour === null || childrenOf(colour).length > 0) return 'auto'
    if (colour.localName === 'schemeClr') return this.#named(attributeOf(colour, 'val') ?? '') ?? 'auto'
    return hexOf(attributeOf(colour, 'lastClr')) ?? hexOf(attributeOf(colour, 'val')) ?? 'auto'
  }
}
