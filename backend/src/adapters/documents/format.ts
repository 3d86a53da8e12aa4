// A file is what its bytes say, never what its name says: people rename, and attackers do too.

import { fileTypeFromBuffer } from 'file-type'
import { HiringError } from '../../domain/errors.ts'

/** The formats that are read. */
export type DocumentFormat = 'pdf' | 'docx' | 'text'

const docxMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

// Mark-up and scripts are text to a decoder but not to a reader: their tags would be taken for words.
const markup = /^\s*(?:<!doctype|<html|<\?xml|<svg|\{\\rtf|%!PS|#!\/)/i

const find = (bytes: Uint8Array, needle: string, encoding: 'latin1' | 'utf16le', limit = bytes.length): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(limit, bytes.length)).includes(needle, 0, encoding)

const hasUtf16Mark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/**
 * Says what a file is by its content.
 * Throws `document.unsupported` for anything but the three formats, `document.encrypted` for a DOCX with a password.
 */
export const detectFormat = async (name: string, bytes: Uint8Array): Promise<DocumentFormat> => {
  // PDF readers accept up to 1,024 bytes of other matter before the header, and mail gateways put some there.
  if (find(bytes, '%PDF-', 'latin1', 1024 + 5)) return 'pdf'
  // A byte-order mark of UTF-16 passes for the start of a sound file; what follows is checked when it is decoded.
  if (hasUtf16Mark(bytes)) return 'text'
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (type === undefined) {
    if (
      markup.test(
        Buffer.from(bytes.subarray(0, 512))
          .toString('latin1')
          .replace(/^\xef\xbb\xbf/, ''),
      )
    ) {
      throw new HiringError('document.unsupported', { file: name })
    }
    return 'text'
  }
  if (type.mime === docxMime) return 'docx'
  // A container written by a library may start with another part than file-type expects.
  if (type.mime === 'application/zip' && find(bytes, 'word/document.xml', 'latin1')) return 'docx'
  // Word puts a document with a password into an OLE container with this stream.
  if (type.mime === 'application/x-cfb' && find(bytes, 'EncryptedPackage', 'utf16le')) {
    throw new HiringError('document.encrypted', { file: name })
  }
  throw new HiringError('document.unsupported', { file: name })
}
