// Office scanners pack pages of black and white like faxes (CCITT groups 3 and 4), which pdf.js unpacks only in a
// browser. Tesseract reads them as they are, in the envelope of a TIFF file (TIFF 6.0, section 11).

import type { PictureFile } from './page-picture.ts'

/** How far a picture's properties may stand from the name of its packing, bytes. */
const reach = 2048
/** Most pixels of a page: A3 at 600 dots to the inch. */
const mostPixels = 70_000_000

const numberOf = (properties: string, name: string): number | null => {
  const found = new RegExp(`/${name}[\\0\\s]{0,8}(-?\\d{1,9})(?![\\d.]|[\\0\\s]{1,8}\\d{1,9}[\\0\\s]{1,8}R)`).exec(
    properties,
  )
  return found?.[1] === undefined ? null : Number(found[1])
}

const [short, long] = [3, 4]

/** A TIFF file of one picture in one strip. `group` is that of the fax, `isMixed` says that its lines refer to others. */
const wrap = (
  data: Uint8Array,
  width: number,
  height: number,
  { group, isMixed }: { group: 3 | 4; isMixed: boolean },
): Uint8Array => {
  const fields: readonly (readonly [number, number, number])[] = [
    [256, long, width],
    [257, long, height],
    [258, short, 1],
    [259, short, group],
    // White is 0.
    [262, short, 0],
    [273, long, 8 + 2 + 10 * 12 + 4],
    [277, short, 1],
    [278, long, height],
    [279, long, data.length],
    group === 3 ? [292, long, isMixed ? 1 : 0] : [293, long, 0],
  ]
  const head = Buffer.alloc(8 + 2 + fields.length * 12 + 4)
  head.write('II*\0', 0, 'latin1')
  head.writeUInt32LE(8, 4)
  head.writeUInt16LE(fields.length, 8)
  for (const [index, [tag, type, value]] of fields.entries()) {
    const at = 10 + index * 12
    head.writeUInt16LE(tag, at)
    head.writeUInt16LE(type, at + 2)
    head.writeUInt32LE(1, at + 4)
    if (type === short) head.writeUInt16LE(value, at + 8)
    else head.writeUInt32LE(value, at + 8)
  }
  return Buffer.concat([head, data])
}

/** The pictures of a PDF that are packed like faxes and nothing else, in the order of the file, which is that of pages. */
export const findFaxPictures = (pdf: Uint8Array): PictureFile[] => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const found: PictureFile[] = []
  for (let at = bytes.indexOf('/CCITTFaxDecode'); at >= 0; at = bytes.indexOf('/CCITTFaxDecode', at + 1)) {
    const begin = bytes.lastIndexOf('obj', at)
    const stream = bytes.indexOf('stream', at)
    if (begin < 0 || stream < 0 || at - begin > reach || stream - at > reach) continue
    const properties = bytes.toString('latin1', begin, stream)
    if (!/\/Subtype[\0\s]{0,8}\/Image\b/.test(properties) || /\/(?:Flate|LZW|ASCII85|ASCIIHex)Decode/.test(properties))
      continue
    const from = stream + (bytes[stream + 6] === 13 ? 8 : 7)
    const end = numberOf(properties, 'Length') ?? bytes.indexOf('endstream', from) - from
    const height = numberOf(properties, 'Height') ?? 0
    const width = numberOf(properties, 'Columns') ?? numberOf(properties, 'Width') ?? 0
    if (end <= 0 || height <= 0 || width <= 0 || width * height > mostPixels) continue
    const kind = numberOf(properties, 'K') ?? 0
    const fax = { group: kind < 0 ? 4 : 3, isMixed: kind > 0 } as const
    found.push({
      width,
      height,
      dpi: Math.round(width / 8.27),
      bytes: wrap(bytes.subarray(from, from + end), width, height, fax),
    })
  }
  return found
}
