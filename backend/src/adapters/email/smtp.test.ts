import { type AddressInfo, createServer, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { mailerContract, mailWith, type ReceivedMail } from './mailer.contract.ts'
import { createSmtpMailer } from './smtp.ts'

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly type: string
  readonly text: string
  readonly children: readonly Part[]
}

/** A part of a message (RFC 2045, 2046), unfolded and decoded, as a mail program reads it. */
const readPart = (raw: string): Part => {
  const end = raw.indexOf('\r\n\r\n')
  const body = raw.slice(end + 4)
  const headers = new Map<string, string>()
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase()
    if (headers.has(name)) throw new Error(`two ${name} headers`)
    headers.set(name, line.slice(line.indexOf(':') + 1).trim())
  }
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1]
  const children = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => readPart(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))
    : []
  return { headers, type, children, text: boundary ? '' : decodeBody(body, headers.get('content-transfer-encoding')) }
}

const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

const decodeBody = (body: string, encoding = '7bit'): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body).toString('utf8')
  return Buffer.from(body, 'latin1').toString('utf8')
}

/** RFC 2047: words in other scripts; the space between two of them belongs to neither. */
const decodeWords = (header: string): string =>
  header
    .replace(/(=\?[^?]+\?[BQ]\?[^?]*\?=)\s+(?==\?[^?]+\?[BQ]\?)/gi, '$1')
    .replace(/(?:=\?utf-8\?[BQ]\?[^?]*\?=)+/gi, (run) =>
      Buffer.concat(
        [...run.matchAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind, data = '']) =>
          kind?.toUpperCase() === 'B' ? Buffer.from(data, 'base64') : fromQuotedPrintable(data.replaceAll('_', ' ')),
        ),
      ).toString('utf8'),
    )

const partsOf = (part: Part): readonly Part[] => [part, ...part.children.flatMap(partsOf)]
const find = (message: Part, type: string) => partsOf(message).find((part) => part.type.startsWith(type))

interface Arrived {
  readonly recipients: readonly string[]
  readonly message: Part
}

const toReceived = ({ recipients, message }: Arrived): ReceivedMail => ({
  messageId: message.headers.get('message-id')?.slice(1, -1) ?? '',
  to: recipients.join(', '),
  subject: decodeWords(message.headers.get('subject') ?? ''),
  html: find(message, 'text/html')?.text ?? '',
  text: find(message, 'text/plain')?.text ?? '',
  calendar: find(message, 'text/calendar')?.text ?? null,
})

/** A real SMTP server on this machine, and a mailer that speaks to it. */
const openServer = async (options: SMTPServerOptions = {}) => {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address)
        arrived.push({ recipients, message: readPart(Buffer.concat(chunks).toString('latin1')) })
        done()
      })
    },
    ...options,
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Nordlicht Jobs <jobs@example.com>' })
  return {
    mailer,
    arrived,
    received: async () => arrived.map(toReceived),
    close: async () => {
      await mailer.close()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

const openForTest = async (options?: SMTPServerOptions) => {
  const server = await openServer(options)
  onTestFinished(server.close)
  return server
}

mailerContract('SMTP', { open: openServer })

describe('a mail by SMTP', () => {
  test('comes from the given sender, at the given time, and asks for no automatic answers', async () => {
    const { mailer, arrived } = await openForTest()

    await mailer.deliver(mailWith())

    const headers = arrived[0]?.message.headers
    expect(headers?.get('from')).toBe('Nordlicht Jobs <jobs@example.com>')
    expect(headers?.get('to')).toBe('Kim Vogel <kim@example.com>')
    expect(headers?.get('date')).toBe('Tue, 10 Mar 2026 13:00:00 +0000')
    expect(headers?.get('auto-submitted')).toBe('auto-generated')
  })

  test('has no header that its words asked for', async () => {
    const { mailer, arrived } = await openForTest()
    await mailer.deliver(mailWith())
    const usual = [...(arrived[0]?.message.headers.keys() ?? [])]

    const evil = 'Kim\r\nBcc: thief@example.com\r\nX-Injected: yes'
    await mailer.deliver(
      mailWith({ messageId: 'evil@example.com', subject: evil, to: { name: evil, address: 'k@x.de' } }),
    )

    expect([...(arrived[1]?.message.headers.keys() ?? [])]).toEqual(usual)
    expect(arrived[1]?.recipients).toEqual(['k@x.de'])
  })

  test('carries an invite both as an answerable calendar and as a file', async () => {
    const { mailer, arrived } = await openForTest()
    const calendar = {
      fileName: 'invite.ics',
      method: 'CANCEL',
      content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    } as const

    await mailer.deliver(mailWith({ calendar }))

    const parts = partsOf(arrived[0]?.message ?? readPart('\r\n\r\n'))
    const types = parts.map(({ type }) => type.split(';')[0])
    expect(types).toEqual(expect.arrayContaining(['multipart/alternative', 'text/calendar', 'application/ics']))
    expect(parts.find(({ type }) => type.startsWith('text/calendar'))?.type).toMatch(/charset=utf-8.*method=CANCEL/i)
    const file = parts.find(({ type }) => type.startsWith('application/ics'))
    expect(file?.headers.get('content-disposition')).toContain('filename=invite.ics')
    expect(file?.text).toBe(calendar.content)
  })

  test.each([
    ['for now', 451],
    ['for good', 550],
  ])(
    'that the server refuses %s is rejected with its status, and without the address in the details',
    async (_, status) => {
      const refusal = Object.assign(new Error('no mailbox kim@example.com here'), { responseCode: status })
      const { mailer, arrived } = await openForTest({ onRcptTo: (_address, _session, done) => done(refusal) })

      const sending = mailer.deliver(mailWith())

      await expect(sending).rejects.toMatchObject({
        code: 'mail.rejected',
        details: { status, reason: 'EENVELOPE' },
        cause: expect.objectContaining({ responseCode: status }),
      })
      expect(arrived).toEqual([])
    },
  )

  test('is taken again after a refusal, on the same mailer', async () => {
    let refusals = 1
    const { mailer, received } = await openForTest({
      onMailFrom: (_address, _session, done) => {
        refusals -= 1
        done(refusals < 0 ? null : Object.assign(new Error('busy'), { responseCode: 421 }))
      },
    })

    await expect(mailer.deliver(mailWith())).rejects.toMatchObject({ code: 'mail.rejected' })
    await mailer.deliver(mailWith())

    expect(await received()).toHaveLength(1)
  })

  test('is rejected when nobody listens', async () => {
    const server = createServer()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    await new Promise((closed) => server.close(closed))
    const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'jobs@example.com' })
    onTestFinished(mailer.close)

    await expect(mailer.deliver(mailWith())).rejects.toMatchObject({ code: 'mail.rejected', details: { status: null } })
  })

  test('is rejected when the server says nothing in time', async () => {
    const sockets: Socket[] = []
    const server = createServer((socket) => sockets.push(socket))
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'jobs@example.com', timeoutMs: 50 })
    onTestFinished(async () => {
      await mailer.close()
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    })

    await expect(mailer.deliver(mailWith())).rejects.toMatchObject({
      code: 'mail.rejected',
      details: { reason: 'ETIMEDOUT' },
    })
  })
})
