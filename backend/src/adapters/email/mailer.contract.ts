// What every mailer must do: hand over the mail as it is, to the one it is for, whatever people's words are in it.

import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Mailer, OutgoingMail } from '../../orchestrator/ports.ts'

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly messageId: string
  /** The address of the one who got it. */
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly calendar: string | null
}

export interface OpenMailer {
  readonly mailer: Mailer
  /** Everything that has arrived since this was opened, in order. */
  received(): Promise<readonly ReceivedMail[]>
  close(): Promise<void>
}

export interface MailerUnderTest {
  open(): Promise<OpenMailer>
  /** Where a Message-ID that is known is not taken a second time. A mail server promises no such thing. */
  readonly takesOnce?: boolean | undefined
}

const invite = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Example//Tests//EN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:interview-1',
  'SEQUENCE:0',
  'DTSTAMP:20260310T130000Z',
  'DTSTART:20260312T130000Z',
  'DTEND:20260312T140000Z',
  'SUMMARY:Interview: Søren Ærø - 技術者',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

/** A mail with everything that a mailer has to carry, but for what a test gives it. */
export const mailWith = (change: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: '11111111-1111-4111-8111-111111111111@jobs.example.com',
  to: { name: 'Kim Vogel', address: 'kim@example.com' },
  subject: 'Interview Invitation: Backend Engineer',
  html: '<!doctype html><html lang="en"><body><p>Hello Kim,</p></body></html>\n',
  text: 'Hello Kim,\n\nplease answer by Thu 12 March 2026, 14:00 (Berlin time).\n',
  calendar: null,
  at: Temporal.Instant.from('2026-03-10T13:00:00Z'),
  ...change,
})

const hostile = fc.oneof(
  fc.constantFrom(
    'Kim\r\nBcc: thief@example.com',
    'Kim\nX-Injected: yes\n\nbody',
    '"Kim" <thief@example.com>',
    'thief@example.com, Kim',
    'Kim\r\n\r\n.\r\nRCPT TO:<thief@example.com>',
    '=?utf-8?B?QmNjOiB0aGllZkBleGFtcGxlLmNvbQ==?=',
    '语言 👩‍💻 Ærø',
    'x'.repeat(1200),
  ),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)
// White space and control characters count as one space; a mailer may part `=?`, which begins an encoded word.
const words = (text: string) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('= ?', '=?')
    .trim()
const lines = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()

export const mailerContract = (name: string, { open, takesOnce = false }: MailerUnderTest): void => {
  describe(`mailer: ${name}`, () => {
    let opened: OpenMailer
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    const deliver = async (mail: OutgoingMail): Promise<ReceivedMail> => {
      await opened.mailer.deliver(mail)
      const arrived = (await opened.received()).at(-1)
      if (!arrived) throw new Error('nothing arrived')
      return arrived
    }

    test('a mail arrives with its id, its subject and both its parts', async () => {
      const mail = mailWith()

      const arrived = await deliver(mail)

      expect({ ...arrived, html: lines(arrived.html), text: lines(arrived.text) }).toEqual({
        messageId: mail.messageId,
        to: 'kim@example.com',
        subject: mail.subject,
        html: lines(mail.html),
        text: lines(mail.text),
        calendar: null,
      })
    })

    test('says by which way the mail went', async () => {
      expect(['smtp', 'mailbox']).toContain((await opened.mailer.deliver(mailWith())).transport)
    })

    test('mails arrive in their order, each with its own id', async () => {
      for (const number of [1, 2, 3]) await opened.mailer.deliver(mailWith({ messageId: `mail-${number}@example.com` }))

      const ids = (await opened.received()).map(({ messageId }) => messageId)
      expect(ids).toEqual(['mail-1@example.com', 'mail-2@example.com', 'mail-3@example.com'])
    })

    test('names and words in any script arrive as written', async () => {
      const arrived = await deliver(
        mailWith({
          to: { name: 'Søren “Ærø” 李', address: 'soren@example.com' },
          subject: 'Einladung: Prüfingenieur für 技術 – Ærø 👩‍💻',
          text: 'Guten Tag Søren 李 👩‍💻\n',
          html: '<p>Guten Tag Søren 李 👩‍💻</p>\n',
        }),
      )

      expect(arrived).toMatchObject({
        to: 'soren@example.com',
        subject: 'Einladung: Prüfingenieur für 技術 – Ærø 👩‍💻',
      })
      expect(lines(arrived.text)).toBe('Guten Tag Søren 李 👩‍💻')
      expect(lines(arrived.html)).toBe('<p>Guten Tag Søren 李 👩‍💻</p>')
    })

    test('an invite arrives as a calendar that can be read', async () => {
      const calendar = { fileName: 'invite.ics', method: 'REQUEST', content: invite } as const

      const arrived = await deliver(mailWith({ calendar }))

      const event = new ICAL.Component(ICAL.parse(arrived.calendar ?? '')).getFirstSubcomponent('vevent')
      expect(event?.getFirstPropertyValue('uid')).toBe('interview-1')
      expect(event?.getFirstPropertyValue('summary')).toBe('Interview: Søren Ærø - 技術者')
      expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-03-12T13:00:00Z')
    })

    test('P50 hostile names and subjects come back as text: one recipient, no header, no line of their own', async () => {
      let number = 0
      await fc.assert(
        fc.asyncProperty(hostile, hostile, async (person, subject) => {
          number += 1
          const messageId = `hostile-${number}@example.com`
          const before = (await opened.received()).length

          const arrived = await deliver(
            mailWith({ messageId, to: { name: person, address: 'kim@example.com' }, subject }),
          )

          expect(await opened.received()).toHaveLength(before + 1)
          expect(arrived).toMatchObject({ messageId, to: 'kim@example.com' })
          expect(words(arrived.subject)).toBe(words(subject))
          expect(lines(arrived.text)).toBe(lines(mailWith().text))
        }),
      )
    })

    test.each([
      'kim@example.com\r\nBcc: thief@example.com',
      'kim@example.com, thief@example.com',
      'kim@example.com> NOTIFY=NEVER\r\nRCPT TO:<thief@example.com',
      'Kim <thief@example.com>',
      'kim',
      '',
    ])('P50 an address that is not one plain mailbox is refused and nothing is sent: %j', async (address) => {
      const sending = opened.mailer.deliver(mailWith({ to: { name: 'Kim', address } }))

      await expect(sending).rejects.toMatchObject({ code: 'mail.rejected' })
      expect(await opened.received()).toEqual([])
    })

    if (takesOnce) {
      test('P62 the same mail handed over again arrives once', async () => {
        await opened.mailer.deliver(mailWith())
        await opened.mailer.deliver(mailWith({ at: Temporal.Instant.from('2026-03-11T13:00:00Z') }))

        expect(await opened.received()).toHaveLength(1)
      })
    }
  })
}
