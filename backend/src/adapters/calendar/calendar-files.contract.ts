// What every writer of calendar files must do. A reader of the written file is handed in beside the writer.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarEvent, CalendarFiles } from '../../orchestrator/ports.ts'

/** An event as it is read back from a file; instants as ISO 8601 to the second. */
export interface EventRead {
  readonly uid: string
  readonly sequence: number
  readonly method: string
  readonly title: string
  readonly description: string
  readonly start: string
  readonly end: string
  readonly at: string
  readonly organizer: { readonly name: string; readonly address: string }
  readonly attendees: readonly { readonly name: string; readonly address: string }[]
}

const at = Temporal.Instant.from('2026-03-10T13:00:00Z')
const recruiter = { name: 'Alex Brandt', address: 'alex@example.com' }
const candidate = { name: 'Kim Vogel', address: 'kim@example.com' }

export const exampleEvent: CalendarEvent = {
  uid: 'interview-11111111-1111-4111-8111-111111111111',
  sequence: 0,
  method: 'REQUEST',
  title: 'Interview: Kim Vogel - Backend Engineer',
  description: 'Interview for Backend Engineer at Nordlicht.',
  slot: { start: Temporal.Instant.from('2026-03-29T00:30:00Z'), end: Temporal.Instant.from('2026-03-29T01:30:00Z') },
  organizer: recruiter,
  attendees: [recruiter, candidate],
  at,
}

const hostileTexts = [
  'Engineer\r\nATTENDEE:mailto:thief@example.com',
  'Engineer\nEND:VEVENT\nBEGIN:VEVENT\nUID:other',
  'a;b,c\\d\\n "quoted" : ; = ^n ^^',
  '語'.repeat(500),
  '👩‍💻'.repeat(100),
  ' leading and trailing ',
  'x'.repeat(5000),
  "O'Brien & Søn",
]
const typed = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

const told = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
const toldAsName = (text: string) =>
  told(text)
    .replace(/[\n\t]+/g, ' ')
    .trim()
    .replaceAll('\\', '/')

export const calendarFilesContract = (
  name: string,
  { files, read }: { readonly files: CalendarFiles; readonly read: (content: string) => EventRead },
): void => {
  describe(`calendar files: ${name}`, () => {
    test('an invite comes back with all its facts', () => {
      const file = files.write(exampleEvent)

      expect(file).toMatchObject({ fileName: 'invite.ics', method: 'REQUEST' })
      expect(read(file.content)).toEqual({
        uid: exampleEvent.uid,
        sequence: 0,
        method: 'REQUEST',
        title: exampleEvent.title,
        description: exampleEvent.description,
        start: '2026-03-29T00:30:00Z',
        end: '2026-03-29T01:30:00Z',
        at: '2026-03-10T13:00:00Z',
        organizer: recruiter,
        attendees: [recruiter, candidate],
      })
    })

    test('a change and a cancellation speak of the same event with a higher sequence', () => {
      const moved = files.write({ ...exampleEvent, sequence: 3 })
      const cancelled = files.write({ ...exampleEvent, sequence: 4, method: 'CANCEL' })

      expect(cancelled.method).toBe('CANCEL')
      expect(read(moved.content)).toMatchObject({ uid: exampleEvent.uid, sequence: 3, method: 'REQUEST' })
      expect(read(cancelled.content)).toMatchObject({ uid: exampleEvent.uid, sequence: 4, method: 'CANCEL' })
    })

    test('the same event gives the same bytes', () => {
      expect(files.write(exampleEvent)).toEqual(files.write(exampleEvent))
    })

    test('P50 hostile titles and names come back as text, and add nothing to the event', () => {
      fc.assert(
        fc.property(typed, typed, typed, (title, description, person) => {
          const attendees = [recruiter, { ...candidate, name: person }]
          const event = { ...exampleEvent, title, description, attendees }

          expect(read(files.write(event).content)).toEqual({
            ...read(files.write(exampleEvent).content),
            title: told(title),
            description: told(description),
            attendees: [recruiter, { ...candidate, name: toldAsName(person) }],
          })
        }),
        { numRuns: 300 },
      )
    })

    test('P50 an address cannot carry a line of its own', () => {
      const attendees = [recruiter, { ...candidate, address: 'kim@example.com\r\nATTENDEE:mailto:thief@example.com' }]

      const event = read(files.write({ ...exampleEvent, attendees }).content)

      expect(event.attendees).toHaveLength(2)
    })

    test('any time comes back to the second', () => {
      const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
      fc.assert(
        fc.property(seconds, fc.integer({ min: 60, max: 36_000 }), (from, length) => {
          const start = Temporal.Instant.fromEpochMilliseconds(from * 1000)
          const event = { ...exampleEvent, slot: { start, end: start.add({ seconds: length }) } }

          expect(read(files.write(event).content)).toMatchObject({
            start: start.toString(),
            end: start.add({ seconds: length }).toString(),
          })
        }),
      )
    })
  })
}
