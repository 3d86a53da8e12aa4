// The states of the product in words, with the shape and the colour that go with them.

import type { Shape, Tone } from '../ui/mark.tsx'
import type { ShortlistStatus } from './dashboard.ts'
import type { InterviewStatus } from './interviews.ts'

interface StatusLook {
  readonly word: string
  readonly tone: Tone
  readonly shape: Shape
}

export const shortlistWords: Readonly<Record<ShortlistStatus, StatusLook>> = {
  shortlisted: { word: 'Shortlisted', tone: 'good', shape: 'full' },
  buffer: { word: 'Buffer', tone: 'warn', shape: 'half' },
  pending: { word: 'Pending', tone: 'plain', shape: 'ring' },
  rejected: { word: 'Rejected', tone: 'stone', shape: 'cross' },
  expired: { word: 'Expired', tone: 'stone', shape: 'cross' },
}

export const interviewWords: Readonly<Record<InterviewStatus, StatusLook>> = {
  invitation_sent: { word: 'Invited', tone: 'accent', shape: 'ring' },
  slot_pending: { word: 'Choosing a time', tone: 'accent', shape: 'half' },
  confirmed: { word: 'Confirmed', tone: 'good', shape: 'full' },
  completed: { word: 'Took place', tone: 'good', shape: 'full' },
  no_show: { word: 'Did not come', tone: 'stone', shape: 'cross' },
  cancelled: { word: 'Cancelled', tone: 'stone', shape: 'cross' },
  expired: { word: 'Expired', tone: 'stone', shape: 'cross' },
}
