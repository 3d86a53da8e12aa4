// Plain text: decoded, and what cannot be seen in it kept apart.

import { HiringError } from '../../domain/errors.ts'
import { decodePlainText } from './charset.ts'
import type { DocumentLimits } from './limits.ts'
import { finishText } from './parsed-text.ts'
import type { ParsedText } from './parser-protocol.ts'
import { normaliseText } from './plain-text.ts'

/**
 * Reads a plain text file. Its pages are counted by characters.
 * Throws `document.empty`, `document.unsupported` for bytes that are no text, or `document.too_many_pages`.
 */
export const readText = (name: string, bytes: Uint8Array, limits: DocumentLimits): ParsedText => {
  const text = decodePlainText(name, bytes)
  if (normaliseText(text) === '') throw new HiringError('document.empty', { file: name })
  return finishText({ name, bytes, limits }, { text, hidden: [] })
}
