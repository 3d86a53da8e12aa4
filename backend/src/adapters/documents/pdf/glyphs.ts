// What a page of a PDF draws, in the order in which it is drawn. The text that a PDF hands out by itself does not say
// what of it can be seen; the drawing does.

import { getResolvedPDFJS } from 'unpdf'
import { Drawing, type Operators } from './drawing.ts'
import type { Drawn, ShowAt } from './drawn.ts'
import type { PdfDocument, PdfPage } from './engine.ts'
import type { FontReader } from './fonts.ts'
import { showDecoded, showStencil } from './picture-pixels.ts'
import type { SkippedPictures } from './pictures.ts'
import { fieldOf } from './shapes.ts'

/** What a page draws. */
export interface PageDrawing {
  readonly drawn: readonly Drawn[]
  /** Pictures that somebody asked for who looked at what is drawn, by the widths that pdf.js has of them. */
  readonly wanted: ReadonlySet<unknown>
}

/**
 * The pictures of a page as pdf.js decoded them, by their names. It does so after it has told what is drawn, and a page
 * must not be read again before: the names are given anew, and what comes late would be taken for another picture.
 */
const findDecoded = async (page: PdfPage, names: ReadonlySet<unknown>): Promise<ReadonlyMap<unknown, unknown>> => {
  const decoded = new Map<unknown, unknown>()
  for (const name of names) {
    if (typeof name !== 'string') continue
    const objects = name.startsWith(forAllPages) ? page.commonObjs : page.objs
    decoded.set(name, await new Promise((resolve) => void objects.get(name, resolve)))
  }
  return decoded
}

/** Pictures within patterns within patterns are looked for no deeper than this. */
const deepest = 3

/** Finds the names of the pictures that a drawing draws, and the drawings that fill its areas. */
const findPictures = (
  ops: Operators,
  { fnArray, argsArray }: { readonly fnArray: readonly unknown[]; readonly argsArray: readonly unknown[] },
  names: Set<unknown>,
  depth = 0,
): void => {
  for (let at = 0; at < fnArray.length; at++) {
    const operator = fnArray[at]
    if (operator === ops.paintImageXObject) names.add(fieldOf(argsArray[at], '0'))
    else if (operator === ops.paintImageMaskXObject) names.add(fieldOf(fieldOf(argsArray[at], '0'), 'data'))
    else if (operator === ops.setFillColorN && depth < deepest) {
      const tile = fieldOf(argsArray[at], '2')
      const [operators, operands] = [fieldOf(tile, 'fnArray'), fieldOf(tile, 'argsArray')]
      if (Array.isArray(operators) && Array.isArray(operands))
        findPictures(ops, { fnArray: operators, argsArray: operands }, names, depth + 1)
    }
  }
}

/** How the names of what is kept for all pages begin. */
const forAllPages = 'g_'

/**
 * Reads what a page draws, and what lies on it: fields of a form with their values, text boxes. Annotations that are
 * hidden are left out, and so are notes that open only when somebody asks for them, and attachments.
 */
export const readDrawing = async (
  pdf: PdfDocument,
  page: PdfPage,
  { pictures, fonts }: { readonly pictures: SkippedPictures; readonly fonts: FontReader },
): Promise<PageDrawing> => {
  const { OPS, AnnotationMode } = await getResolvedPDFJS()
  const layers = await pdf.getOptionalContentConfig()
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE })
  const names = new Set<unknown>()
  findPictures(OPS, { fnArray, argsArray }, names)
  const decoded = await findDecoded(page, names)
  const wanted = new Set<unknown>()
  const want =
    (width: unknown): ShowAt =>
    () => {
      wanted.add(width)
      return null
    }
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const drawing = new Drawing(OPS, {
    page: { left, bottom, right, top },
    findFont: (name) =>
      fonts.read(typeof name === 'string' && page.commonObjs.has(name) ? page.commonObjs.get(name) : null),
    findShading: (name) => (typeof name === 'string' && page.objs.has(name) ? page.objs.get(name) : null),
    findPicture: (name, width, height) =>
      pictures.isSkipped(width, height) ? want(width) : showDecoded(decoded.get(name)),
    findStencil: (stencil) => {
      const width = fieldOf(stencil, 'width')
      return pictures.isSkipped(width, fieldOf(stencil, 'height'))
        ? want(width)
        : showStencil(decoded.get(fieldOf(stencil, 'data')))
    },
    isLayerShown: (group) => layers.isVisible(group),
  })
  return { drawn: drawing.follow(fnArray, argsArray), wanted }
}
