// The pixels of a picture as pdf.js decoded them: enough to know whether it is of one colour, or clear where a text lies
// below it.

import type { ShowAt } from './drawn.ts'
import { fieldOf, numberOr } from './shapes.ts'

interface Pixels {
  readonly width: number
  readonly height: number
  /** Bytes to a pixel; 0 where eight pixels share one. */
  readonly parts: number
  readonly data: Uint8Array
}

const pixelsOf = (picture: unknown, parts: number): Pixels | null => {
  const [width, height] = [numberOr(fieldOf(picture, 'width'), 0), numberOr(fieldOf(picture, 'height'), 0)]
  const data = fieldOf(picture, 'data')
  if (!ArrayBuffer.isView(data) || width < 1 || height < 1) return null
  return { width, height, parts, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
}

/** The value of a pixel's part, 0 to 1; null beyond the end of the data. */
const partAt = ({ width, parts, data }: Pixels, column: number, row: number, part: number): number | null => {
  if (parts > 0) {
    const value = data[(row * width + column) * parts + part]
    return value === undefined ? null : value / 255
  }
  const byte = data[row * ((width + 7) >> 3) + (column >> 3)]
  return byte === undefined ? null : (byte >> (7 - (column & 7))) & 1
}

/** What one value for each place of the unit square says, row by row from the top. */
const readAt =
  (pixels: Pixels, part = 0) =>
  (x: number, y: number): number | null => {
    const column = Math.min(pixels.width - 1, Math.max(0, Math.floor(x * pixels.width)))
    const row = Math.min(pixels.height - 1, Math.max(0, Math.floor((1 - y) * pixels.height)))
    return partAt(pixels, column, row, part)
  }

/** What a picture shows: eight pixels in a byte (pdf.js's kind 1), RGB (2) or RGBA (3). Null: not decoded. */
export const showDecoded = (picture: unknown): ShowAt | null => {
  const kind = fieldOf(picture, 'kind')
  const parts = kind === 2 ? 3 : kind === 3 ? 4 : 0
  const pixels = pixelsOf(picture, parts)
  if (pixels === null) return null
  const reads = [0, 1, 2, 3].map((part) => readAt(pixels, parts === 0 ? 0 : part))
  return (x, y) => {
    const [red = null, green = null, blue = null, alpha = null] = reads.map((read) => read(x, y))
    if (red === null || green === null || blue === null) return null
    return { colour: [red, green, blue], alpha: parts === 4 ? (alpha ?? 1) : 1 }
  }
}

/** Where a stencil paints, which is at its pixels that are 0; its colour is that of the page's state. */
export const showStencil = (stencil: unknown): ShowAt | null => {
  const pixels = pixelsOf(stencil, 0)
  if (pixels === null) return null
  const read = readAt(pixels)
  return (x, y) => ({ colour: null, alpha: read(x, y) === 0 ? 1 : 0 })
}
