// A multipart form in memory: its fields and its one file, within limits. Nothing is written anywhere before the
// fields have been checked, and a file is what its bytes say, whatever its name.

import type {} from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { fileTypeFromBuffer } from 'file-type'
import { HiringError } from '../../domain/errors.ts'
import type { ResumeFile } from '../../orchestrator/documents-port.ts'
import { InvalidRequest } from './errors.ts'
import type { UploadedFile } from './schemas/application.ts'

const megabyte = 1024 * 1024
export const largestFileBytes = 10 * megabyte

/** For the multipart plugin: one file, few fields, none of them long. */
export const formLimits = {
  files: 1,
  fileSize: largestFileBytes,
  fields: 20,
  fieldSize: 128 * 1024,
  fieldNameSize: 100,
  parts: 21,
  headerPairs: 50,
}

const longestName = 150

/** A file's name without folders and control characters: it is shown to people and put into headers. */
const plainName = (name: string): string => {
  // Browsers write these three as codes, so that a name cannot end its own header.
  const written = name.replaceAll('%22', '"').replaceAll(/%0[AD]/g, ' ')
  const last = written.split(/[\\/]/).at(-1) ?? ''
  const clean = last.replace(/\p{Cc}|\p{Cf}/gu, '').trim()
  return clean === '' ? 'resume' : clean.slice(-longestName)
}

const refuseField = (field: string, constraint: string): never => {
  throw new InvalidRequest([{ field, constraint }])
}

type Form = Readonly<Record<string, string | UploadedFile>>

/** What the parser says of a form that is cut off or garbled; it gives its errors no codes. */
const garbled = /multipart|premature close|aborted/i

/** Reads a whole form. A file is `UploadedFile`, everything else text. */
export const readForm = (request: FastifyRequest): Promise<Form> =>
  readParts(request).catch((error: unknown) => {
    if (error instanceof Error && !('code' in error) && garbled.test(error.message))
      refuseField('body', 'must be a whole form')
    throw error
  })

const readParts = async (request: FastifyRequest): Promise<Form> => {
  const values = new Map<string, string | UploadedFile>()
  for await (const part of request.parts()) {
    const { fieldname } = part
    if (values.has(fieldname)) refuseField(fieldname, 'must be given once')
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      // Asked for afterwards: the parser may notice the limit only when the last piece has been handed over.
      if (part.file.truncated) {
        throw new HiringError('document.too_large', {
          file: plainName(part.filename),
          limit: '10 MB',
          field: fieldname,
        })
      }
      values.set(fieldname, { name: plainName(part.filename), bytes })
    } else {
      if (part.valueTruncated) refuseField(fieldname, 'is too long')
      values.set(fieldname, typeof part.value === 'string' ? part.value : '')
    }
  }
  return Object.fromEntries(values)
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const has = (bytes: Uint8Array, needle: string, within = bytes.length): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(within, bytes.length)).includes(needle, 0, 'latin1')

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Text by its own right: magic numbers of two letters would take it for pictures and music. */
const isText = (bytes: Uint8Array): boolean => {
  // UTF-16 is full of zeros; its first two bytes say what it is.
  if (has(bytes, '\xff\xfe', 2) || has(bytes, '\xfe\xff', 2)) return true
  if (bytes.includes(0)) return false
  try {
    utf8.decode(bytes)
    return true
  } catch {
    // The only way in which a decoder says that it cannot.
    return false
  }
}

const mediaTypeOf = async (bytes: Uint8Array): Promise<string | null> => {
  // PDF readers accept up to 1,024 bytes of other matter before the header, and mail gateways put some there.
  if (has(bytes, '%PDF-', 1024 + 5)) return 'application/pdf'
  if (isText(bytes)) return 'text/plain'
  const found = await fileTypeFromBuffer(bytes)
  if (found?.mime === docx) return docx
  // A container written by a library may begin with another part than expected.
  if (found?.mime === 'application/zip' && has(bytes, 'word/document.xml')) return docx
  // Neither anything known nor Unicode: an old encoding, as long as it has no zeros.
  return found === undefined && !bytes.includes(0) ? 'text/plain' : null
}

/** The uploaded resume with its media type; throws where it is none that can be read. */
export const resumeFrom = async ({ name, bytes }: UploadedFile): Promise<ResumeFile> => {
  if (bytes.length === 0) throw new HiringError('document.empty', { file: name, field: 'resume' })
  const mediaType = await mediaTypeOf(bytes)
  if (mediaType === null) throw new HiringError('document.unsupported', { file: name, field: 'resume' })
  return { name, mediaType, bytes }
}
