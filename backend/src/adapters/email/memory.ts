// The twin of a mail server: keeps what it is given. For simulations and tests of everything that sends mail.

import { HiringError } from '../../domain/errors.ts'
import { requireDeliverable } from '../../domain/mail-address.ts'
import type { Mailer, OutgoingMail } from '../../orchestrator/ports.ts'

export interface MemoryMailer extends Mailer {
  /** Every mail taken, in the order of arrival; the same Message-ID only once. */
  mails(): readonly OutgoingMail[]
  /** The next so many deliveries are rejected, as by a server that is down. */
  failNext(count: number): void
}

export const createMemoryMailer = (): MemoryMailer => {
  const taken = new Map<string, OutgoingMail>()
  let failures = 0
  return {
    deliver: async (mail) => {
      requireDeliverable(mail.to.address)
      if (failures > 0) {
        failures -= 1
        throw new HiringError('mail.rejected', { status: 421, reason: 'EMEMORY' })
      }
      if (!taken.has(mail.messageId)) taken.set(mail.messageId, mail)
      return { transport: 'mailbox' }
    },
    mails: () => [...taken.values()],
    failNext: (count) => {
      failures = count
    },
  }
}
