// A page of a PDF as a grey picture of what its images show, for pages that are nothing but images: scans. Drawn here,
// because pdf.js draws only where there is a canvas.

import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf'

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** A grey picture, a byte for each pixel, row by row, 0 is black. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
  /** Pixels to the inch on paper. */
  readonly dpi: number
}

/** A picture in a file of its own, of a kind that tesseract reads. */
export interface PictureFile {
  readonly width: number
  readonly height: number
  readonly dpi: number
  readonly bytes: Uint8Array
}

/** A grey picture as a file (portable graymap). */
export const toPictureFile = ({ width, height, dpi, pixels }: PagePicture): PictureFile => ({
  width,
  height,
  dpi,
  bytes: Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]),
})

/** Recognition gains nothing above. */
const mostDpi = 300
const leastDpi = 100
/** An A3 page at 300 dots to the inch. */
const mostPixels = 18_000_000

/** a, b, c, d, e, f of the PDF reference: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const toMatrix = (value: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
    ArrayBuffer.isView(value) || Array.isArray(value) ? [...(value as number[])].map(Number) : []
  return [a, b, c, d, e, f]
}

/** What pdf.js gives for a decoded image; `kind` 1 packs eight pixels into a byte, 2 is RGB, 3 is RGBA. */
interface DecodedImage {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data: Uint8Array
}

interface PlacedImage {
  readonly image: DecodedImage
  readonly matrix: Matrix
  /** Paints its black pixels only. */
  readonly isMask: boolean
}

const toImage = (value: unknown): DecodedImage | null => {
  const image = value as Partial<DecodedImage> | null | undefined
  if (image === null || image === undefined || !ArrayBuffer.isView(image.data)) return null
  return image.width && image.height ? (image as DecodedImage) : null
}

const find = (page: PdfPage, key: string): Promise<unknown> =>
  new Promise((resolve) => (key.startsWith('g_') ? page.commonObjs : page.objs).get(key, resolve))

const resolveImage = async (page: PdfPage, argument: unknown): Promise<DecodedImage | null> => {
  if (typeof argument === 'string') return toImage(await find(page, argument))
  const inner = (argument as { readonly data?: unknown } | null)?.data
  if (typeof inner !== 'string') return toImage(argument)
  const data = await find(page, inner)
  return toImage({
    ...(argument as object),
    data: ArrayBuffer.isView(data) ? data : (data as { data?: unknown } | null)?.data,
  })
}

/** The images of a page and where they stand, in the order in which they are drawn. */
const findImages = async (page: PdfPage): Promise<PlacedImage[]> => {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const found: PlacedImage[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = identity
  for (const [index, operator] of fnArray.entries()) {
    const given: unknown = argsArray[index]
    const [first, ...others] = Array.isArray(given) ? given : []
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? identity
    if (operator === OPS.transform) matrix = multiply(matrix, toMatrix([first, ...others]))
    if (operator === OPS.paintFormXObjectBegin && first) matrix = multiply(matrix, toMatrix(first))
    const isMask = operator === OPS.paintImageMaskXObject
    if (isMask || operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) {
      const image = await resolveImage(page, first)
      if (image !== null) found.push({ image, matrix, isMask })
    }
  }
  return found
}

/** The grey of a pixel; 255 where the image has none there. */
const greyAt = ({ width, kind, data }: DecodedImage, x: number, y: number): number => {
  if (kind === 2 || kind === 3) {
    const at = (y * width + x) * (kind + 1)
    const grey = ((data[at] ?? 255) * 77 + (data[at + 1] ?? 255) * 151 + (data[at + 2] ?? 255) * 28) >> 8
    return kind === 2 ? grey : 255 - (((255 - grey) * (data[at + 3] ?? 255)) >> 8)
  }
  const byte = data[y * ((width + 7) >> 3) + (x >> 3)] ?? 255
  return (byte & (0x80 >> (x & 7))) === 0 ? 0 : 255
}

const paint = (picture: PagePicture, { image, isMask }: PlacedImage, place: Matrix): void => {
  const [a, b, c, d, e, f] = place
  const area = a * d - b * c
  if (Math.abs(area) < 1e-9) return
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ]
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(picture.width, Math.ceil(Math.max(...xs)))]
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(picture.height, Math.ceil(Math.max(...ys)))]
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f]
      // An image fills the unit square, its first row at the top, where y is 1.
      const u = (d * dx - c * dy) / area
      const v = 1 - (a * dy - b * dx) / area
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue
      const grey = greyAt(image, Math.floor(u * image.width), Math.floor(v * image.height))
      if (!isMask || grey === 0) picture.pixels[y * picture.width + x] = grey
    }
  }
}

/** Draws the images of a page as they stand on it; null where it has none that can be decoded. */
export const drawImages = async (page: PdfPage): Promise<PagePicture | null> => {
  const images = await findImages(page)
  if (images.length === 0) return null
  // As fine as the finest image is on paper.
  const finest = Math.max(...images.map(({ image, matrix: [a, b] }) => image.width / Math.max(1, Math.hypot(a, b))))
  const paper = page.getViewport({ scale: 1 })
  const limit = Math.sqrt(mostPixels / Math.max(1, paper.width * paper.height))
  const scale = Math.min(limit, Math.max(leastDpi / 72, Math.min(mostDpi / 72, finest)))
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height))]
  const picture = { width, height, pixels: new Uint8Array(width * height).fill(255), dpi: Math.round(scale * 72) }
  const toPixels = toMatrix(viewport.transform)
  for (const image of images) paint(picture, image, multiply(toPixels, image.matrix))
  return picture
}
