import fc from 'fast-check'
import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { asId, type InterviewId } from '../../domain/types.ts'
import type { LinkAction } from '../../orchestrator/ports.ts'
import { createLinks } from './links.ts'

const secret = 'a secret for tests of thirty-two bytes or more'
const links = createLinks({ secret })
const id = (text: string) => asId<InterviewId>(text)
const interviewId = id('11111111-1111-4111-8111-111111111111')
const signedAt = Temporal.Instant.from('2026-03-12T13:00:00Z')
const actions: readonly LinkAction[] = ['accept', 'reject', 'select-slot']
const invalid = expect.objectContaining({ code: 'link.invalid' })
const expired = expect.objectContaining({ code: 'link.expired' })

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const instants = fc
  .integer({ min: 0, max: 4_000_000_000_000 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds))

describe('a link from a mail', () => {
  test('is good for its interview and action until seven days are over', async () => {
    const token = await links.sign(interviewId, 'accept', signedAt)

    await expect(links.verify(interviewId, 'accept', token, signedAt)).resolves.toBeUndefined()
    const lastSecond = signedAt.add({ hours: 7 * 24 }).subtract({ seconds: 1 })
    await expect(links.verify(interviewId, 'accept', token, lastSecond)).resolves.toBeUndefined()
    await expect(links.verify(interviewId, 'accept', token, lastSecond.add({ seconds: 1 }))).rejects.toEqual(expired)
  })

  test('can stand in an address as it is, and is the same for the same second', async () => {
    const token = await links.sign(interviewId, 'select-slot', signedAt)

    expect(encodeURIComponent(token)).toBe(token)
    expect(await links.sign(interviewId, 'select-slot', signedAt.add({ milliseconds: 999 }))).toBe(token)
    expect(await links.sign(interviewId, 'select-slot', signedAt.add({ seconds: 1 }))).not.toBe(token)
  })

  test('P48 of another interview, of another action, or older than seven days is refused', async () => {
    const other = fc.tuple(fc.uuid(), fc.uuid()).filter(([a, b]) => a !== b)
    await fc.assert(
      fc.asyncProperty(
        other,
        fc.shuffledSubarray([...actions], { minLength: 2, maxLength: 2 }),
        instants,
        fc.integer({ min: 0, max: 1e12 }),
        async ([mine, theirs], [action = 'accept', another = 'reject'], at, late) => {
          const token = await links.sign(id(mine), action, at)
          const after = at.add({ hours: 7 * 24 }).add({ milliseconds: late })

          await expect(links.verify(id(mine), action, token, at)).resolves.toBeUndefined()
          await expect(links.verify(id(theirs), action, token, at)).rejects.toEqual(invalid)
          await expect(links.verify(id(mine), another, token, at)).rejects.toEqual(invalid)
          await expect(links.verify(id(mine), action, token, after)).rejects.toEqual(expired)
          await expect(links.verify(id(mine), another, token, after)).rejects.toEqual(invalid)
        },
      ),
    )
  })

  test('P48 with any one character changed is refused, whatever it is changed to', async () => {
    const token = await links.sign(interviewId, 'accept', signedAt)
    const last = token.length - 1

    // Every character in every place would be some 15,000 checks; the last ones, with spare bits, are all tried.
    for (let place = 0; place <= last; place += 1) {
      const others = [...`${base64url}.=`].filter((character) => character !== token[place])
      const isEnd = place === last || token[place + 1] === '.'
      for (const character of isEnd ? others : others.filter((_, index) => (index + place) % 16 === 0)) {
        const changed = token.slice(0, place) + character + token.slice(place + 1)
        await expect(links.verify(interviewId, 'accept', changed, signedAt), changed).rejects.toEqual(invalid)
      }
    }
  })

  test('P48 with characters changed, added or taken away anywhere is refused', async () => {
    const change = fc.record({
      place: fc.nat({ max: 400 }),
      taken: fc.nat({ max: 3 }),
      added: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('=', '.', ' ', '\n', '%00', '')),
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...actions), instants, change, async (action, at, { place, taken, added }) => {
        const token = await links.sign(interviewId, action, at)
        const cut = place % (token.length + 1)
        const changed = token.slice(0, cut) + added + token.slice(cut + taken)
        fc.pre(changed !== token)

        await expect(links.verify(interviewId, action, changed, at)).rejects.toEqual(invalid)
      }),
      { numRuns: 500 },
    )
  })

  test('signed with another secret, unsigned, or made elsewhere with the same secret is refused', async () => {
    const claims = { act: 'accept' }
    const elsewhere = new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(interviewId)
      .setAudience('interview-link')
      .setIssuedAt(signedAt.epochMilliseconds / 1000)
      .setExpirationTime(signedAt.epochMilliseconds / 1000 + 7 * 24 * 3600)
    const tokens = [
      await createLinks({ secret: `${secret}.` }).sign(interviewId, 'accept', signedAt),
      new UnsecuredJWT(claims).setSubject(interviewId).setAudience('interview-link').encode(),
      await elsewhere.sign(new TextEncoder().encode(secret)),
      '',
      'accept',
    ]

    for (const token of tokens)
      await expect(links.verify(interviewId, 'accept', token, signedAt)).rejects.toEqual(invalid)
  })

  test('needs a secret of at least 32 bytes', () => {
    expect(() => createLinks({ secret: 'x'.repeat(31) })).toThrow('31 bytes; at least 32')
    expect(() => createLinks({ secret: 'ü'.repeat(16) })).not.toThrow()
  })
})
