// The pixels of a picture in a PDF, as far as they are packed in the usual way without loss: enough to know whether it is
// of one colour, or clear where a text lies below it. Photographs are not decoded.

import { constants, inflateSync } from 'node:zlib'
import type { ShowAt, Shown } from './pdf-drawn.ts'

/** More than this is no ground or veil but a scan, and not worth its time: an A4 page of 150 dots to the inch has less. */
const mostBytes = 8 * 1024 * 1024

/** How far the properties of a picture reach, bytes. */
const reach = 2048

/** A picture of one bit whose 0 and 1 are exchanged. */
const turned = /\/Decode\s{0,8}\[\s{0,8}1/

const partly: Shown = { colour: null, alpha: 0.5 }

interface Pixels {
  readonly width: number
  readonly height: number
  /** Bytes to a pixel; 0 where eight pixels share one. */
  readonly parts: number
  readonly data: Uint8Array
}

const numberIn = (properties: string, name: string): number =>
  Number(new RegExp(`/${name}[\\0\\s]{0,8}(\\d{1,6})(?![\\d.]|\\s{1,8}\\d{1,6}\\s{1,8}R)`).exec(properties)?.[1] ?? 0)

const propertiesAt = (file: Buffer, place: number): { readonly properties: string; readonly from: number } | null => {
  const end = file.indexOf('stream', place)
  if (end < 0 || end - place > 2 * reach) return null
  // The word is followed by a line feed, or by a carriage return and one.
  const from = end + 'stream'.length + (file[end + 'stream'.length] === 0x0d ? 2 : 1)
  return { properties: file.toString('latin1', place, end), from }
}

const unpack = (file: Buffer, place: number): Pixels | null => {
  const found = propertiesAt(file, place)
  if (found === null) return null
  const { properties, from } = found
  const [width, height] = [numberIn(properties, 'Width'), numberIn(properties, 'Height')]
  const isPacked = /\/Filter\s{0,8}\[?\s{0,8}\/FlateDecode\s{0,8}(?:\]|\/(?!\w{0,20}Decode\b)|>>|\s)/.test(properties)
  const isPlain = !/\/(?:Filter|F)\b/.test(properties)
  const predictor = numberIn(properties, 'Predictor')
  if (width === 0 || height === 0 || !(isPacked || isPlain) || predictor > 1) return null
  const depth = /\/ImageMask\s{0,8}true/.test(properties) ? 1 : numberIn(properties, 'BitsPerComponent')
  const row = depth === 1 ? (width + 7) >> 3 : width
  if ((depth !== 1 && depth !== 8) || row * height > mostBytes) return null
  const end = file.indexOf('endstream', from)
  const packed = file.subarray(from, end < 0 ? file.length : end)
  try {
    const options = { maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH }
    const data = isPacked ? inflateSync(packed, options) : packed
    const parts = Math.floor(data.length / (row * height))
    return parts < 1 ? null : { width, height, parts: depth === 1 ? 0 : parts, data }
  } catch {
    return null
  }
}

const placeOf = (file: Buffer, properties: string, name: string): number | null => {
  const [, number] = new RegExp(`/${name}[\\0\\s]{0,8}(\\d{1,8})\\s{1,8}\\d{1,5}\\s{1,8}R`).exec(properties) ?? []
  if (number === undefined) return null
  // The last one of a number is the one that counts.
  for (let at = file.lastIndexOf(`${number} 0 obj`); at > 0; at = file.lastIndexOf(`${number} 0 obj`, at - 1)) {
    const before = file[at - 1] ?? 0
    if (before < 0x30 || before > 0x39) return at
  }
  return null
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

type Opacity = (x: number, y: number) => number | null

/** How opaque the picture is at its places; null where it is all over. */
const opacityOf = (file: Buffer, properties: string): Opacity | null => {
  const soft = placeOf(file, properties, 'SMask')
  const hard = soft === null ? placeOf(file, properties, 'Mask') : null
  const place = soft ?? hard
  if (place === null) return /\/S?Mask\b/.test(properties) ? () => null : null
  const mask = unpack(file, place)
  if (mask === null || mask.parts > 1) return () => null
  const read = readAt(mask)
  const isTurned = turned.test(propertiesAt(file, place)?.properties ?? '')
  // A hard mask paints where it is 0, a soft one where it is 1.
  const isReversed = isTurned !== (hard !== null)
  return (x, y) => {
    const value = read(x, y)
    return value === null || !isReversed ? value : 1 - value
  }
}

/** What the picture shows whose properties begin at a place of the file; null where it is packed in another way. */
export const decodePicture = (file: Buffer, place: number): ShowAt | null => {
  const found = propertiesAt(file, place)
  if (found === null) return null
  const { properties } = found
  const pixels = unpack(file, place)
  if (/\/ImageMask\s{0,8}true/.test(properties)) {
    if (pixels === null) return () => partly
    const isTurned = turned.test(properties)
    const read = readAt(pixels)
    // Its colour is that of the page's state; only where it paints is known here.
    return (x, y) => ({ colour: null, alpha: (read(x, y) === 1) === isTurned ? 1 : 0 })
  }
  const opacity = opacityOf(file, properties)
  const isRgb = pixels?.parts === 3 && !/\/Lab\b/.test(properties)
  const isGrey = (pixels?.parts === 1 || pixels?.parts === 0) && !/\/(?:Indexed|Separation|DeviceN)\b/.test(properties)
  const isKnown = (isRgb || isGrey) && !/\/Decode\b/.test(properties)
  const parts = pixels === null || !isKnown ? [] : [0, 1, 2].map((part) => readAt(pixels, isRgb ? part : 0))
  return (x, y) => {
    const alpha = opacity === null ? 1 : opacity(x, y)
    if (alpha === null) return partly
    const [red = null, green = null, blue = null] = parts.map((read) => read(x, y))
    return { colour: red === null || green === null || blue === null ? null : [red, green, blue], alpha }
  }
}

/** What a small picture shows that pdf.js decoded: eight pixels in a byte (kind 1), RGB (2) or RGBA (3). */
export const showDecoded = (picture: unknown): ShowAt | null => {
  if (typeof picture !== 'object' || picture === null) return null
  const [width, height, kind, data] = ['width', 'height', 'kind', 'data'].map((key): unknown =>
    Reflect.get(picture, key),
  )
  if (typeof width !== 'number' || typeof height !== 'number' || !ArrayBuffer.isView(data)) return null
  const parts = kind === 2 ? 3 : kind === 3 ? 4 : 0
  const pixels: Pixels = { width, height, parts, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
  const reads = [0, 1, 2, 3].map((part) => readAt(pixels, parts === 0 ? 0 : part))
  return (x, y) => {
    const [red = null, green = null, blue = null, alpha = null] = reads.map((read) => read(x, y))
    if (red === null || green === null || blue === null) return null
    return { colour: [red, green, blue], alpha: parts === 4 ? (alpha ?? 1) : 1 }
  }
}
