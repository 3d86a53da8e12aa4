// The states that several subjects show.

import { z } from 'zod'
import { id, instant } from './values.ts'

export const shortlistStatus = z.enum(['pending', 'shortlisted', 'buffer', 'rejected', 'expired'])

export const interviewStatus = z.enum([
  'invitation_sent',
  'slot_pending',
  'confirmed',
  'completed',
  'no_show',
  'cancelled',
  'expired',
])

export const interviewSummary = z
  .object({
    id,
    status: interviewStatus,
    confirmationDeadline: instant.nullable(),
    slotSelectionDeadline: instant.nullable(),
    scheduledTime: instant.nullable(),
  })
  .meta({ id: 'InterviewSummary' })
