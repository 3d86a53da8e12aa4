import { expect, test } from 'vitest'
import { mailerContract, mailWith } from './mailer.contract.ts'
import { createMemoryMailer } from './memory.ts'

mailerContract('in memory', {
  takesOnce: true,
  open: async () => {
    const mailer = createMemoryMailer()
    return {
      mailer,
      received: async () =>
        mailer.mails().map(({ to, calendar, ...mail }) => ({
          messageId: mail.messageId,
          to: to.address,
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          calendar: calendar?.content ?? null,
        })),
      close: async () => {},
    }
  },
})

test('a memory that is down rejects so many mails, and takes the next', async () => {
  const mailer = createMemoryMailer()
  mailer.failNext(2)

  const first = mailer.deliver(mailWith())
  const second = mailer.deliver(mailWith())

  await expect(first).rejects.toMatchObject({ code: 'mail.rejected' })
  await expect(second).rejects.toMatchObject({ code: 'mail.rejected' })
  await mailer.deliver(mailWith())
  expect(mailer.mails()).toHaveLength(1)
})
