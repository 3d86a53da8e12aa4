import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFilesContract, type EventRead, exampleEvent } from './calendar-files.contract.ts'
import { createIcsFiles } from './ics.ts'

const files = createIcsFiles()

const parse = (content: string) => {
  const calendar = new ICAL.Component(ICAL.parse(content))
  const events = calendar.getAllSubcomponents('vevent')
  const event = events[0]
  if (events.length !== 1 || !event) throw new Error(`${events.length} events`)
  return { calendar, event }
}

const value = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name))

const utc = (component: ICAL.Component, name: string): string => {
  const time = component.getFirstPropertyValue(name)
  if (!(time instanceof ICAL.Time) || time.zone !== ICAL.Timezone.utcTimezone) throw new Error(`${name} is not in UTC`)
  return time.toString()
}

const person = (property: ICAL.Property | null) => ({
  name: String(property?.getFirstParameter('cn') ?? ''),
  address: String(property?.getFirstValue()).replace(/^mailto:/i, ''),
})

const read = (content: string): EventRead => {
  const { calendar, event } = parse(content)
  return {
    uid: value(event, 'uid'),
    sequence: Number(value(event, 'sequence')),
    method: value(calendar, 'method'),
    title: value(event, 'summary'),
    description: event.hasProperty('description') ? value(event, 'description') : '',
    start: utc(event, 'dtstart'),
    end: utc(event, 'dtend'),
    at: utc(event, 'dtstamp'),
    organizer: person(event.getFirstProperty('organizer')),
    attendees: event.getAllProperties('attendee').map(person),
  }
}

calendarFilesContract('iCalendar', { files, read })

describe('an iCalendar file', () => {
  test('asks the candidate to answer, and not the organizer', () => {
    const { event } = parse(files.write(exampleEvent).content)

    const answers = event
      .getAllProperties('attendee')
      .map((attendee) => [attendee.getFirstParameter('partstat'), attendee.getFirstParameter('rsvp') ?? 'FALSE'])
    expect(answers).toEqual([
      ['ACCEPTED', 'FALSE'],
      ['NEEDS-ACTION', 'TRUE'],
    ])
  })

  test('says whether the interview stands or is cancelled', () => {
    const statusOf = (method: 'REQUEST' | 'CANCEL') =>
      value(parse(files.write({ ...exampleEvent, method }).content).event, 'status')

    expect([statusOf('REQUEST'), statusOf('CANCEL')]).toEqual(['CONFIRMED', 'CANCELLED'])
  })

  test('has whole lines of at most 75 bytes and names its maker', () => {
    const { content } = files.write({ ...exampleEvent, title: '語 '.repeat(200) })

    const lines = content.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(content).toContain('PRODID:-//AI Hiring Orchestrator//Interviews//EN\r\n')
  })
})
