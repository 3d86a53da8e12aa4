// Fields of a form in a PDF that are hidden from whoever opens it (ISO 32000-1, table 165). The values of those that are
// shown are in the drawing of the page. Text boxes that are hidden are left out: to ask pdf.js for them makes it gather
// the text of every page with a link once more.

import type { PdfDocument } from './engine.ts'
import { type Box, fieldOf, numberOr, numbersOf } from './shapes.ts'

/** A template may keep a date or a mark in a hidden field; words that follow one another are a text. */
const leastWords = 3

/** The value of a field that is not shown, and where it would be. */
export interface HiddenField {
  readonly text: string
  /** Of its page, from 1. */
  readonly page: number
  readonly box: Box
}

/** Reads the values of hidden fields. */
export const readHiddenFields = async (pdf: PdfDocument): Promise<HiddenField[]> => {
  // A form that is broken hides nothing, and the page beside it can be read.
  const fields: unknown = await pdf.getFieldObjects().catch(() => null)
  if (typeof fields !== 'object' || fields === null) return []
  return Object.values(fields)
    .flat()
    .flatMap((field: unknown): HiddenField[] => {
      const text = fieldOf(field, 'value')
      if (fieldOf(field, 'hidden') !== true || typeof text !== 'string') return []
      if (text.trim().split(/\s+/).length < leastWords) return []
      const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(fieldOf(field, 'rect'))
      return [{ text, page: numberOr(fieldOf(field, 'page'), 0) + 1, box: { left, bottom, right, top } }]
    })
}
