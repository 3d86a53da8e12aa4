// A DOCX is a zip, and a zip of 10 KB can unpack to gigabytes. The container is measured before the
// DOCX library sees it: first by the sizes it declares, then by inflating, because declared sizes lie.

import { fromBufferPromise } from 'yauzl'
import { HiringError } from '../../domain/errors.ts'
import { formatBytes, maxZipEntries } from './limits.ts'

const isEncrypted = (flags: number): boolean => (flags & 1) === 1

/**
 * Refuses a zip that unpacks to more than `limit` bytes (`document.bomb`), that has a password
 * (`document.encrypted`) or cannot be read (`document.damaged`). Never holds more than one chunk unpacked.
 */
export const guardZip = async (name: string, bytes: Uint8Array, limit: number): Promise<void> => {
  const bomb = () => new HiringError('document.bomb', { file: name, limit: formatBytes(limit) })
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const entries = []
    let declared = 0
    for await (const entry of zip.eachEntry()) {
      if (isEncrypted(entry.generalPurposeBitFlag)) throw new HiringError('document.encrypted', { file: name })
      declared += entry.uncompressedSize
      entries.push(entry)
      if (declared > limit || entries.length > maxZipEntries) throw bomb()
    }
    let inflated = 0
    for (const entry of entries) {
      const stream = await zip.openReadStreamPromise(entry)
      for await (const chunk of stream) {
        inflated += chunk.length
        if (inflated > limit) throw bomb()
      }
    }
  } catch (cause) {
    if (cause instanceof HiringError) throw cause
    throw new HiringError('document.damaged', { file: name }, { cause })
  }
}
