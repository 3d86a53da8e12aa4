// Most pictures of a PDF are never looked at, but pdf.js would decode each as far as its pixels: seconds for the
// photograph of a phone or a scanned page. It cannot be asked for some of them only: `maxImageSize` leaves out the place
// of a large picture together with its pixels, and what a picture covers must be known. So before a document is opened
// its pictures are declared to be of a few pixels, in a packing that nobody knows. Where a text then stands on one of
// them or below it, the picture gets its own properties back and its page is read again, with pdf.js decoding it.

/** Most pixels of pictures of one document that are looked at; one that is packed like a photograph takes long. */
const mostPixels = 8_000_000
/** Most pixels of one of them: an A4 page of 150 dots to the inch has less. */
const mostOfOne = 2_500_000
const mostOfPhotograph = 250_000

/** Pictures are numbered from here on, as one that cannot be numbered is of a width of 1. */
const firstNumber = 2

/** How far a picture's properties may stand from the word by which it is known, bytes. */
const reach = 2048

const space = /[\0\t\n\f\r ]/

/** Overwrites what a pattern finds by as many characters. */
const overwrite = (bytes: Buffer, at: number, found: string, by: string): void => {
  bytes.write(by.padEnd(found.length, ' '), at, found.length, 'latin1')
}

const size = /\/(Width|Height)[\0\t\n\f\r ]{0,8}(\d{1,10})(?![\d.]|[\0\t\n\f\r ]{1,8}\d{1,10}[\0\t\n\f\r ]{1,8}R)/g
const packing = /\/(?:DCT|JPX|JBIG2|CCITTFax|Flate|LZW|RunLength|ASCII85|ASCIIHex)Decode(?![A-Za-z0-9])/g
const ofPhotograph = /\/(?:DCT|JPX|JBIG2|CCITTFax)Decode/
const maskedBy = /\/S?Mask[\0\t\n\f\r ]{0,8}(\d{1,8})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}R/
const numberOfObject = /(\d{1,8})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}$/

/** A picture whose properties were changed. */
interface Skipped {
  /** Where its properties stand in the file. */
  readonly from: number
  readonly to: number
  /** What pdf.js is told that its width is. */
  readonly width: number
}

/** The number by which a picture is found again becomes its width, where that has digits enough. Gives its width. */
const declareSmall = (bytes: Buffer, from: number, to: number, number: number): number => {
  const properties = bytes.toString('latin1', from, to)
  let width = 1
  for (const { 0: all, 1: side, 2: given = '', index } of properties.matchAll(size)) {
    const fits = side === 'Width' && String(number).length <= given.length
    if (fits) width = number
    overwrite(bytes, from + index + all.length - given.length, given, fits ? String(number) : '1')
  }
  for (const { 0: name, index } of properties.matchAll(packing)) {
    overwrite(bytes, from + index, name, `${name.slice(0, -1)}X`)
  }
  return width
}

const findPictures = (bytes: Buffer): Skipped[] => {
  const found: Skipped[] = []
  for (let at = bytes.indexOf('/Image'); at >= 0; at = bytes.indexOf('/Image', at + 1)) {
    let before = at - 1
    while (before > 0 && space.test(String.fromCharCode(bytes[before] ?? 0))) before--
    if (bytes.toString('latin1', Math.max(0, before - 7), before + 1) !== '/Subtype') continue
    // Properties stand between the number of the object and its stream.
    const from = bytes.lastIndexOf('obj', at)
    const to = bytes.indexOf('stream', at)
    if (from < 0 || to < 0 || at - from > reach || to - at > reach) continue
    const other = bytes.lastIndexOf('endobj', at)
    if (other > from) continue
    found.push({ from, to, width: declareSmall(bytes, from, to, found.length + firstNumber) })
  }
  return found
}

/** The pictures of one document, declared to be small, and what gives them back to pdf.js. */
export class SkippedPictures {
  /** A copy of the document in which nothing moved: every offset stays right. pdf.js reads it where it lies. */
  readonly bytes: Uint8Array
  readonly #copy: Buffer
  readonly #original: Buffer
  readonly #pictures: readonly Skipped[]
  readonly #restored = new Set<Skipped>()
  #pixels = 0

  constructor(source: Uint8Array) {
    this.bytes = new Uint8Array(source)
    this.#copy = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
    this.#original = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
    this.#pictures = findPictures(this.#copy)
  }

  /** Whether pdf.js means a picture that was declared to be small, by the size that it has of it. */
  isSkipped(width: unknown, height: unknown): boolean {
    if (height !== 1 || typeof width !== 'number') return false
    if (width < firstNumber) return this.#pictures.some((picture) => picture.width === 1)
    const picture = this.#pictures[width - firstNumber]
    return picture !== undefined && !this.#restored.has(picture)
  }

  /** Gives pictures their properties back, by the widths that pdf.js has of them; whether there were any to be given. */
  restore(widths: ReadonlySet<unknown>): boolean {
    let isAny = false
    for (const width of widths) {
      const picture = typeof width === 'number' ? this.#pictures[width - firstNumber] : undefined
      if (picture !== undefined && picture.width === width && this.#isWorthDecoding(picture)) {
        isAny = true
        this.#restoreOne(picture)
      }
    }
    return isAny
  }

  #propertiesOf({ from, to }: Skipped): string {
    return this.#original.toString('latin1', from, to)
  }

  #isWorthDecoding(picture: Skipped): boolean {
    if (this.#restored.has(picture)) return false
    const properties = this.#propertiesOf(picture)
    const sides = new Map([...properties.matchAll(size)].map(([, side, given]) => [side, Number(given)]))
    const [width = 0, height = 0] = [sides.get('Width'), sides.get('Height')]
    // In one row it could be taken for one that is still skipped.
    if (height === 1 && width > 1 && width < this.#pictures.length + firstNumber) return false
    const pixels = width * height
    if (pixels < 1 || pixels > (ofPhotograph.test(properties) ? mostOfPhotograph : mostOfOne)) return false
    this.#pixels += pixels
    return this.#pixels <= mostPixels
  }

  #restoreOne(picture: Skipped): void {
    if (this.#restored.has(picture)) return
    this.#restored.add(picture)
    // With its packed pixels: pdf.js turns pixels around where they lie, as it did with what it took for pixels here.
    const end = this.#original.indexOf('endstream', picture.to)
    this.#original.copy(this.#copy, picture.from, picture.from, end < 0 ? this.#original.length : end)
    const [, mask] = maskedBy.exec(this.#propertiesOf(picture)) ?? []
    const own = this.#pictures.find(({ from }) => mask !== undefined && this.#numberBefore(from) === mask)
    if (own !== undefined) this.#restoreOne(own)
  }

  /** The number of an object as it is written before the word at a place. */
  #numberBefore(place: number): string | undefined {
    return numberOfObject.exec(this.#original.toString('latin1', Math.max(0, place - 32), place))?.[1]
  }
}
