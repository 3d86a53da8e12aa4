// Pictures of a PDF are never looked at, but pdf.js would decode each as far as its pixels: seconds for the photograph
// of a phone or a scanned page. What a picture covers is known from where it is drawn, so before a document is opened
// its pictures are declared to be of one pixel, in a packing that nobody knows, which keeps pdf.js from unpacking them.

/** How far a picture's properties may stand from the word by which it is known, bytes. */
const reach = 2048

const space = /[\0\t\n\f\r ]/

/** Overwrites what a pattern finds by as many characters. */
const overwrite = (bytes: Buffer, at: number, found: string, by: string): void => {
  bytes.write(by.padEnd(found.length, ' '), at, found.length, 'latin1')
}

const size = /\/(?:Width|Height)[\0\t\n\f\r ]{0,8}(\d{1,10})(?![\d.]|[\0\t\n\f\r ]{1,8}\d{1,10}[\0\t\n\f\r ]{1,8}R)/g
const packing = /\/(?:DCT|JPX|JBIG2|CCITTFax|Flate|LZW|RunLength|ASCII85|ASCIIHex)Decode(?![A-Za-z0-9])/g

const declareSmall = (bytes: Buffer, from: number, to: number): void => {
  const properties = bytes.toString('latin1', from, to)
  for (const match of properties.matchAll(size)) {
    const number = match[1] ?? ''
    overwrite(bytes, from + match.index + match[0].length - number.length, number, '1')
  }
  for (const { 0: name, index } of properties.matchAll(packing)) {
    overwrite(bytes, from + index, name, `${name.slice(0, -1)}X`)
  }
}

/** A copy of a document in which no picture is worth decoding. Nothing moves: every offset in it stays right. */
export const skipPictures = (source: Uint8Array): Uint8Array => {
  // Of its own, as pdf.js takes the buffer over.
  const copy = new Uint8Array(source)
  const bytes = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength)
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
    declareSmall(bytes, begin, end)
  }
  return copy
}
