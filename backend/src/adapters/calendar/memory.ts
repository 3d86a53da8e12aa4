// The twin of the iCalendar files: the same event as JSON, for simulations that read what was sent.

import type { CalendarEvent, CalendarFiles } from '../../orchestrator/ports.ts'
import { withWritableTexts } from './event-text.ts'

const plain = ({ slot, at, ...event }: CalendarEvent) => ({
  ...event,
  start: slot.start.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString(),
  end: slot.end.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString(),
  at: at.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString(),
})

/** Calendar files whose content is the event as JSON, instants as ISO 8601 to the second. */
export const createMemoryCalendarFiles = (): CalendarFiles => ({
  write: (event) => ({
    fileName: 'invite.ics',
    method: event.method,
    content: JSON.stringify(plain(withWritableTexts(event))),
  }),
})
