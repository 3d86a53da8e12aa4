// Interviews as iTIP messages (RFC 5546): what a mail program offers to put into, move in, or take out of a calendar.

import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarEvent, CalendarFiles } from '../../orchestrator/ports.ts'
import { withWritableTexts } from './event-text.ts'

const methods = { REQUEST: ICalCalendarMethod.REQUEST, CANCEL: ICalCalendarMethod.CANCEL } as const
const statuses = { REQUEST: ICalEventStatus.CONFIRMED, CANCEL: ICalEventStatus.CANCELLED } as const

/** The organizer comes anyway; everybody else is asked to answer. */
const attendeeOf = (person: CalendarEvent['organizer'], event: CalendarEvent) => {
  const isOrganizer = person.address === event.organizer.address
  return {
    name: person.name,
    email: person.address,
    role: isOrganizer ? ICalAttendeeRole.CHAIR : ICalAttendeeRole.REQ,
    status: isOrganizer ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
    rsvp: !isOrganizer,
  }
}

const writeEvent = (asked: CalendarEvent): string => {
  const event = withWritableTexts(asked)
  const calendar = ical({
    prodId: { company: 'AI Hiring Orchestrator', product: 'Interviews', language: 'EN' },
    method: methods[event.method],
  })
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: event.at,
    start: event.slot.start,
    end: event.slot.end,
    summary: event.title,
    description: event.description,
    organizer: { name: event.organizer.name, email: event.organizer.address },
    attendees: event.attendees.map((person) => attendeeOf(person, event)),
    status: statuses[event.method],
    transparency: event.method === 'REQUEST' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  })
  // RFC 5545 ends every line, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`
}

/** Calendar files as iCalendar text, all times in UTC. */
export const createIcsFiles = (): CalendarFiles => ({
  write: (event) => ({ fileName: 'invite.ics', method: event.method, content: writeEvent(event) }),
})
