// People: who registers, who signs in, who is signed in.

import { z } from 'zod'
import { email, id, line, optionalField, phone, success } from './values.ts'

const role = z.enum(['Job Seeker', 'Employer'])

// bcrypt reads 72 bytes and ignores the rest, so a longer password would be weaker than it looks.
const bcryptBytes = 72

const newPassword = z
  .string()
  .min(8)
  .refine((value) => Buffer.byteLength(value) <= bcryptBytes, { error: `must have at most ${bcryptBytes} bytes` })

export const registerBody = z.strictObject({
  name: line(100),
  email,
  phone: optionalField(phone),
  password: newPassword,
  role,
  company: optionalField(line(100)),
  favouriteSport: z.string().max(100).nullish().meta({ description: 'Of old clients; ignored' }),
})

export const loginBody = z.strictObject({ email, password: z.string().min(1).max(1000), role })

export const user = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    role,
    company: z.string().nullable(),
  })
  .meta({ id: 'User' })

export const userAnswer = z.object({ success, user })
export const signedInAnswer = z.object({ success, message: z.string(), user })
