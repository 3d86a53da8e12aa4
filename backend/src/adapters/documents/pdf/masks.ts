// Soft masks (ISO 32000-1, 11.5): a drawing whose brightness or opacity says how much of something else is seen. Programs
// fade edges and draw shadows by them, and paint the letters of a heading in a gradient.

import { brightnessOf, type Colour, colourOf } from '../blending.ts'
import type { DrawnText, SoftMask } from './drawn.ts'
import { type Box, fieldOf, shareWithin } from './shapes.ts'

// Shares of a box from where on something counts as all over it, and up to where as beside it.
const allOver = 0.95
const beside = 0.05

/** A mask as pdf.js describes it, before anything is drawn in it. */
export const readMask = (mask: unknown): SoftMask => {
  const isOfBrightness = fieldOf(mask, 'subtype') === 'Luminosity'
  const backdrop = colourOf(fieldOf(mask, 'backdrop'))
  const transfer = fieldOf(mask, 'transferMap')
  const outside = isOfBrightness && backdrop !== null ? brightnessOf(backdrop) : 0
  return {
    drawn: [],
    isOfBrightness,
    outside,
    transfer: Array.isArray(transfer) || transfer instanceof Uint8Array ? transfer : null,
  }
}

const transferOf = ({ transfer }: SoftMask, value: number): number => {
  const mapped = transfer?.[Math.round(Math.min(1, Math.max(0, value)) * 255)]
  return typeof mapped === 'number' ? mapped / 255 : value
}

const givenBy = ({ isOfBrightness }: SoftMask, colour: Colour | null): number | null => {
  if (!isOfBrightness) return 1
  return colour === null ? null : brightnessOf(colour)
}

/** How much of what lies in a box a mask lets through, 0 to 1; null where that is not the same all over it or not known. */
export const shareThrough = (mask: SoftMask, box: Box): number | null => {
  let value: number | null = mask.outside
  for (const area of mask.drawn) {
    if (area.kind === 'text') continue
    const share = shareWithin(box, area.box)
    if (share <= beside) continue
    const shown = area.at === null ? area : area.at((box.left + box.right) / 2, (box.bottom + box.top) / 2)
    const own = shown === null ? null : givenBy(mask, shown.colour)
    if (own === null || shown === null || share < allOver || area.outline !== null) value = null
    else if (shown.alpha >= 1) value = own
    else if (value !== null) value = own * shown.alpha + value * (1 - shown.alpha)
  }
  return value === null ? null : transferOf(mask, value)
}

/** How much of what is painted is seen through a letter of a mask, 0 to 1; null where that is not known. */
export const shareThroughLetters = (mask: SoftMask, { inks }: DrawnText): number | null => {
  const [ink] = inks
  if (ink === undefined) return 0
  const value = givenBy(mask, ink.colour)
  if (value === null) return null
  const through = transferOf(mask, value * ink.alpha)
  // Letters that keep out what is painted around them are seen by what is around.
  return through < transferOf(mask, mask.outside) ? null : through
}
