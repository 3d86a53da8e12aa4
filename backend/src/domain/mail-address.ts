// An address that goes into an envelope as it is: one mailbox, nothing that could become a second one or a header.

import { HiringError } from './errors.ts'

/** Throws `mail.rejected` for what no mail server could deliver to; the address itself is not told, it is personal. */
export const requireDeliverable = (address: string): string => {
  if (!/^[^\s\p{Cc}\p{Cs}<>()[\],;:\\"@]+@[^\s\p{Cc}\p{Cs}<>()[\],;:\\"@]+$/u.test(address)) {
    throw new HiringError('mail.rejected', { reason: 'not a deliverable address' })
  }
  return address
}
