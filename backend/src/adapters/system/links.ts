// Links from mails: a signed token says which interview it is for and what it lets its holder do. Nothing is stored;
// whether the interview still allows the action is the interview's own question.

import { hkdfSync, timingSafeEqual } from 'node:crypto'
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { HiringError } from '../../domain/errors.ts'
import type { InterviewId } from '../../domain/types.ts'
import type { LinkAction, Links } from '../../orchestrator/ports.ts'

const algorithm = 'HS256'
const audience = 'interview-link'
/** R14.4: seven days, in seconds. */
const lifetime = 7 * 24 * 60 * 60
/** RFC 7518 section 3.2: a key for HS256 has at least the 256 bits of its hash. */
const shortestSecret = 32

const secondsOf = (instant: Temporal.Instant): number => Math.floor(instant.epochMilliseconds / 1000)

/** A key for this purpose alone, so that no token made with the same secret elsewhere is worth anything here. */
const deriveKey = (secret: string): Uint8Array => {
  const bytes = new TextEncoder().encode(secret)
  if (bytes.length < shortestSecret) {
    throw new RangeError(`The secret for links has ${bytes.length} bytes; at least ${shortestSecret} are needed.`)
  }
  return new Uint8Array(hkdfSync('sha256', bytes, new Uint8Array(), audience, shortestSecret))
}

/** What a token says, once its signature holds, and whether its time is over. */
interface Reading {
  readonly payload: JWTPayload
  readonly expired: boolean
}

const read = async (
  key: Uint8Array,
  token: string,
  interviewId: InterviewId,
  at: Temporal.Instant,
): Promise<Reading> => {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      audience,
      subject: interviewId,
      requiredClaims: ['iat', 'exp'],
      currentDate: new Date(at.epochMilliseconds),
    })
    return { payload, expired: false }
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) return { payload: cause.payload, expired: true }
    throw new HiringError('link.invalid', {}, { cause })
  }
}

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/**
 * Links signed with a secret of at least 32 bytes; a shorter one throws a `RangeError`. The same interview, action
 * and second always give the same token, and only that very token is accepted.
 */
export const createLinks = ({ secret }: { readonly secret: string }): Links => {
  const key = deriveKey(secret)
  const write = (interviewId: InterviewId, action: LinkAction, issuedAt: number): Promise<string> =>
    new SignJWT({ act: action })
      .setProtectedHeader({ alg: algorithm })
      .setSubject(interviewId)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetime)
      .sign(key)
  return {
    sign: (interviewId, action, at) => write(interviewId, action, secondsOf(at)),
    verify: async (interviewId, action, token, at) => {
      const { payload, expired } = await read(key, token, interviewId, at)
      // The last character of a base64url text has spare bits, so a token has twins that decode to the same bytes.
      // Writing the token anew leaves one form, and settles action and lifetime with it.
      const written = await write(interviewId, action, payload.iat ?? 0)
      if (!isSame(token, written)) throw new HiringError('link.invalid')
      if (expired) throw new HiringError('link.expired')
    },
  }
}
