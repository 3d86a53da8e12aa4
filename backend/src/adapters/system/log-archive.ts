// Heads of the automation log in a directory, one signed file a day: a compact JWS (RFC 7515) with Ed25519 (RFC 8037).
// Whoever has the public key can check it, and nobody who can only write the database can make one.

import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CompactSign, compactVerify } from 'jose'
import { HiringError } from '../../domain/errors.ts'
import type { LogHead, LogHeads } from '../../domain/log-chain.ts'
import { asId, type JobId } from '../../domain/types.ts'
import type { LogArchive } from '../../orchestrator/ports.ts'

const algorithm = 'EdDSA'
const mediaType = 'log-heads+json'

/** What every PKCS #8 file of an Ed25519 key begins with; the 32 bytes of the key follow (RFC 8410 section 7). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key that signs heads: the one given as PEM, or one made from the secret for this purpose alone. */
export const readSigningKey = ({
  pem,
  secret,
}: {
  readonly pem: string | null
  readonly secret: string
}): KeyObject => {
  if (pem !== null) return createPrivateKey(pem)
  const seed = Buffer.from(hkdfSync('sha256', Buffer.from(secret), Buffer.alloc(0), 'log-heads', 32))
  return createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' })
}

/** The half of the key with which anybody can check the files, as PEM. */
export const writePublicKey = (signingKey: KeyObject): string =>
  createPublicKey(signingKey).export({ format: 'pem', type: 'spki' }).toString()

/** What a file says: `[job or null, sequence, hash]` for each chain. */
interface Content {
  readonly takenAt: string
  readonly heads: readonly (readonly [string | null, number, string])[]
}

const isHead = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length !== 3) return false
  const [jobId, sequence, hash] = value
  return (
    (jobId === null || typeof jobId === 'string') &&
    Number.isSafeInteger(sequence) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash)
  )
}

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' &&
  value !== null &&
  'takenAt' in value &&
  typeof value.takenAt === 'string' &&
  'heads' in value &&
  Array.isArray(value.heads) &&
  value.heads.every(isHead)

const toHead = ([jobId, sequence, hash]: Content['heads'][number]): LogHead => ({
  jobId: jobId === null ? null : asId<JobId>(jobId),
  sequence,
  hash,
})

/** Reads a file of heads. Throws `log.heads_unreadable`, naming the file, where the signature does not hold. */
export const readLogHeads = async (file: string, publicKey: KeyObject | string): Promise<LogHeads> => {
  try {
    const key = typeof publicKey === 'string' ? createPublicKey(publicKey) : publicKey
    const { payload, protectedHeader } = await compactVerify((await readFile(file, 'utf8')).trim(), key, {
      algorithms: [algorithm],
    })
    const content: unknown = JSON.parse(new TextDecoder().decode(payload))
    if (protectedHeader.typ !== mediaType || !isContent(content)) throw new Error('It holds something else.')
    return { takenAt: Temporal.Instant.from(content.takenAt), heads: content.heads.map(toHead) }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new HiringError('log.heads_unreadable', { file, reason }, { cause })
  }
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
      throw error
    },
  )

/** A file appears whole or not at all, and is on the disk before its name is. */
const writeWhole = async (file: string, text: string): Promise<void> => {
  const unfinished = `${file}.${process.pid}.part`
  const handle = await open(unfinished, 'w', 0o644)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
}

/** Keeps heads in a directory, as `log-heads-2026-01-31.jws`. */
export const createLogArchive = (directory: string, signingKey: KeyObject): LogArchive => ({
  keep: async ({ takenAt, heads }: LogHeads) => {
    const day = takenAt.toZonedDateTimeISO('UTC').toPlainDate().toString()
    const file = join(directory, `log-heads-${day}.jws`)
    if (await exists(file)) return file
    const content: Content = {
      takenAt: takenAt.toString(),
      heads: heads.map(({ jobId, sequence, hash }) => [jobId, sequence, hash]),
    }
    const signed = await new CompactSign(new TextEncoder().encode(JSON.stringify(content)))
      .setProtectedHeader({ alg: algorithm, typ: mediaType })
      .sign(signingKey)
    await mkdir(directory, { recursive: true })
    await writeWhole(file, `${signed}\n`)
    return file
  },
})
