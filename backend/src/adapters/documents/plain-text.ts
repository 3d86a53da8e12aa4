// Text files say nothing about their encoding, so it is read off the bytes: byte-order mark, then
// UTF-8, and windows-1252 for what old word processors on Windows saved.

import { HiringError } from '../../domain/errors.ts'

// The share of control characters above which a file is taken for binary. Text has none but tab, line and page
// breaks; the allowance is for the odd escape or vertical tab that old programs leave behind.
const maxControlShare = 0.002

const isControl = (code: number): boolean =>
  code === 0xfffd || code === 0x7f || (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13)

const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: every byte sequence is windows-1252, and the check for control characters catches what is no text.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Makes line breaks, spaces and page breaks the same whatever program wrote them. */
export const normaliseText = (text: string): string =>
  text
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/**
 * Decodes a text file: UTF-8, UTF-16 with a byte-order mark, or windows-1252.
 * Throws `document.unsupported` for bytes that are no text.
 */
export const decodePlainText = (name: string, bytes: Uint8Array): string => {
  const text = decode(bytes)
  let controls = 0
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) controls++
  if (controls > text.length * maxControlShare) throw new HiringError('document.unsupported', { file: name })
  return normaliseText(text)
}
