// The last step of every format whose text flows: what is seen is brought into one form, what is not is kept apart, and
// the pages are counted.

import { HiringError } from '../../domain/errors.ts'
import { siftCharacters } from './hidden-characters.ts'
import { gatherHidden, type HiddenPassage, joinPassages } from './hidden-text.ts'
import { charactersPerPage, type DocumentLimits } from './limits.ts'
import type { ParsedText } from './parser-protocol.ts'
import { joinBrokenWords, normaliseText } from './plain-text.ts'

/** A document as a parser gets it. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: DocumentLimits
}

/** What a parser found: the text that is seen, and what is hidden, in the order of the document. */
export interface FoundText {
  readonly text: string
  readonly hidden: readonly HiddenPassage[]
}

/**
 * Brings the text of a document without pages into its form. Pages are counted by characters (see `charactersPerPage`).
 * Throws `document.too_many_pages`, and `document.no_text` where nothing can be seen.
 */
export const finishText = ({ name, limits }: SourceFile, found: FoundText): ParsedText => {
  const sifted = siftCharacters(found.text)
  const text = joinBrokenWords(normaliseText(sifted.text))
  if (text === '') throw new HiringError('document.no_text', { file: name })
  const pages = Math.ceil(text.length / charactersPerPage)
  if (pages > limits.maxPages) {
    throw new HiringError('document.too_many_pages', { file: name, pages, limit: limits.maxPages })
  }
  const hidden = [...joinPassages(found.hidden), ...sifted.hidden]
  return { pages, text, hidden: gatherHidden(hidden, text), places: [], isRecognised: false }
}

/**
 * The lines of a row of a table. Where the cells have a line each, as in a table of dates and titles, the row is one
 * line; where one has more, the row is made up of columns, and each is read for itself, as people read them.
 */
export const layOutRow = (cells: readonly string[]): string => {
  const filled = cells.map((cell) => cell.replace(/^\n+|\n+$/g, '')).filter((cell) => cell.trim() !== '')
  const [first = '', second = '', ...others] = filled
  if (filled.every((cell) => !cell.includes('\n'))) return `${filled.join('   ')}\n`
  // A date beside what was done then: its line is the first of the text.
  if (others.length === 0 && !first.includes('\n')) return `${first}   ${second}\n`
  return `${filled.join('\n')}\n`
}
