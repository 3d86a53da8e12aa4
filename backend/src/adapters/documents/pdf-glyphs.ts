// What a page of a PDF draws, in the order in which it is drawn. The text that a PDF hands out by itself does not say
// what of it can be seen; the drawing does.

import { getResolvedPDFJS } from 'unpdf'
import { Drawing } from './pdf-drawing.ts'
import type { Drawn } from './pdf-drawn.ts'
import type { PdfDocument, PdfPage } from './pdf-engine.ts'
import type { SkippedPictures } from './pdf-pictures.ts'

/**
 * Reads what a page draws, and what lies on it: fields of a form with their values, text boxes. Annotations that are
 * hidden are left out, and so are notes that open only when somebody asks for them, and attachments.
 */
export const readDrawing = async (
  pdf: PdfDocument,
  page: PdfPage,
  pictures: SkippedPictures,
): Promise<readonly Drawn[]> => {
  const { OPS, AnnotationMode } = await getResolvedPDFJS()
  const layers = await pdf.getOptionalContentConfig()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const drawing = new Drawing(OPS, {
    page: { left, bottom, right, top },
    findFont: (name) => (typeof name === 'string' && page.commonObjs.has(name) ? page.commonObjs.get(name) : null),
    findShading: (name) => (typeof name === 'string' && page.objs.has(name) ? page.objs.get(name) : null),
    findPicture: (width, height) => (height === 1 ? pictures.show(width) : null),
    isLayerShown: (group) => layers.isVisible(group),
  })
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE })
  return drawing.follow(fnArray, argsArray)
}
