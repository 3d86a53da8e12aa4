// What every refusal and failure looks like from outside.

import { z } from 'zod'

export const publicCodes = [
  'VALIDATION_ERROR',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'LINK_EXPIRED',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'TOO_MANY_REQUESTS',
  'UNAVAILABLE',
  'INTERNAL_ERROR',
] as const

export type PublicCode = (typeof publicCodes)[number]

/** One field that was refused. `value` is left out where it may be a secret. */
export const problem = z
  .object({ field: z.string(), value: z.unknown().optional(), constraint: z.string() })
  .meta({ id: 'Problem' })

export const errorAnswer = z
  .object({
    success: z.literal(false),
    message: z.string().meta({ description: 'One sentence for the person who asked' }),
    error: z.object({
      code: z.enum(publicCodes),
      message: z.string(),
      details: z
        .looseObject({
          reason: z.string().optional().meta({ description: 'What exactly, e.g. SLOT_TAKEN, ALREADY_ANSWERED' }),
          remedy: z.string().optional().meta({ description: 'What can be done next' }),
          field: z.string().optional(),
          value: z.unknown().optional(),
          constraint: z.string().optional(),
          problems: z.array(problem).optional(),
          requestId: z.string().optional(),
        })
        .meta({ description: 'The figures of the sentence, and for refused input the field, its value and the rule' }),
    }),
  })
  .meta({ id: 'Error' })

export type ErrorAnswer = z.output<typeof errorAnswer>
export type Problem = z.output<typeof problem>
