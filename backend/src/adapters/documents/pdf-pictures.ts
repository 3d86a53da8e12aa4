// Pictures of a PDF are never looked at, but pdf.js would decode each as far as its pixels: seconds for the photograph
// of a phone or a scanned page. What a picture covers is known from where it is drawn, so before a document is opened
// its pictures are declared to be of one pixel, in a packing that nobody knows, which keeps pdf.js from unpacking them.

import type { ShowAt } from './pdf-drawn.ts'
import { decodePicture } from './picture-pixels.ts'

/** Pictures of one document that are looked at, so that their pixels never fill the memory. */
const mostLookedAt = 8

/** Pictures are numbered from here on, as one that cannot be numbered is of a width of 1. */
const firstNumber = 2

/** How far a picture's properties may stand from the word by which it is known, bytes. */
const reach = 2048

const space = /[\0\t\n\f\r ]/

/** Overwrites what a pattern finds by as many characters. */
const overwrite = (bytes: Buffer, at: number, found: string, by: string): void => {
  bytes.write(by.padEnd(found.length, ' '), at, found.length, 'latin1')
}

const size = /\/(?:Width|Height)[\0\t\n\f\r ]{0,8}(\d{1,10})(?![\d.]|[\0\t\n\f\r ]{1,8}\d{1,10}[\0\t\n\f\r ]{1,8}R)/g
const packing = /\/(?:DCT|JPX|JBIG2|CCITTFax|Flate|LZW|RunLength|ASCII85|ASCIIHex)Decode(?![A-Za-z0-9])/g

/** The number by which a picture is found again becomes its width, where that has digits enough; 1 is none. */
const declareSmall = (bytes: Buffer, from: number, to: number, number: number): boolean => {
  const properties = bytes.toString('latin1', from, to)
  let isNumbered = false
  for (const match of properties.matchAll(size)) {
    const given = match[1] ?? ''
    const fits = match[0].startsWith('/Width') && String(number).length <= given.length
    isNumbered ||= fits
    overwrite(bytes, from + match.index + match[0].length - given.length, given, fits ? String(number) : '1')
  }
  for (const { 0: name, index } of properties.matchAll(packing)) {
    overwrite(bytes, from + index, name, `${name.slice(0, -1)}X`)
  }
  return isNumbered
}

/** A document in which no picture is worth decoding, and a way to look at one all the same. */
export interface SkippedPictures {
  /** A copy in which nothing moved: every offset stays right. */
  readonly bytes: Uint8Array
  /** What the picture shows that was declared to be of this width; null where that is not known here. */
  readonly show: (width: unknown) => ShowAt | null
}

/** Declares all pictures of a document to be small. */
export const skipPictures = (source: Uint8Array): SkippedPictures => {
  // Of its own, as pdf.js takes the buffer over.
  const copy = new Uint8Array(source)
  const bytes = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength)
  const original = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const places: number[] = []
  for (let at = bytes.indexOf('/Image'); at >= 0; at = bytes.indexOf('/Image', at + 1)) {
    let before = at - 1
    while (before > 0 && space.test(String.fromCharCode(bytes[before] ?? 0))) before--
    if (bytes.toString('latin1', Math.max(0, before - 7), before + 1) !== '/Subtype') continue
    // Properties stand between the number of the object and its stream.
    const begin = bytes.lastIndexOf('obj', at)
    const end = bytes.indexOf('stream', at)
    if (begin < 0 || end < 0 || at - begin > reach || end - at > reach) continue
    const other = bytes.lastIndexOf('endobj', at)
    if (other > begin) continue
    if (declareSmall(bytes, begin, end, places.length + firstNumber)) places.push(begin)
  }
  const shown = new Map<number, ShowAt>()
  let lookedAt = 0
  return {
    bytes: copy,
    show: (width) => {
      const place = typeof width === 'number' ? places[width - firstNumber] : undefined
      if (place === undefined) return null
      const known = shown.get(place)
      if (known !== undefined) return known
      let picture: ShowAt | null | undefined
      // Looked at only where a text stands on it or below it.
      const show: ShowAt = (x, y) => {
        if (picture === undefined) {
          picture = lookedAt < mostLookedAt ? decodePicture(original, place) : null
          lookedAt += 1
        }
        return picture?.(x, y) ?? null
      }
      shown.set(place, show)
      return show
    },
  }
}
