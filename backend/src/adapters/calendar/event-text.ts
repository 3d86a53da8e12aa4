// What may stand in an event: text without the characters that iCalendar has no form for (RFC 5545, 3.1 and 3.3.11).

import type { CalendarEvent } from '../../orchestrator/ports.ts'

/** Keeps line breaks as `\n` and tabs; every other control character goes, and half characters are replaced. */
const asText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')

const asLine = (text: string): string =>
  asText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim()

// Programs disagree over what a backslash in a name means; some read `\\n` as the start of a new line.
const asPerson = ({ name, address }: CalendarEvent['organizer']): CalendarEvent['organizer'] => ({
  name: asLine(name).replaceAll('\\', '/'),
  address: asLine(address).replace(/\s/g, ''),
})

/** The same event with texts that survive being written and read. */
export const withWritableTexts = (event: CalendarEvent): CalendarEvent => ({
  ...event,
  title: asText(event.title),
  description: asText(event.description),
  organizer: asPerson(event.organizer),
  attendees: event.attendees.map(asPerson),
})
