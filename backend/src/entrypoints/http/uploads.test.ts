import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '../../../test/support/http-browser.ts'
import { type HttpProduct, openHttpProduct } from '../../../test/support/http-product.ts'
import { resumeFrom } from './uploads.ts'

const password = 'correct horse'
const job = {
  title: 'Baker',
  description: 'Bread, early.',
  category: 'Food',
  country: 'Germany',
  city: 'Berlin',
  location: 'Hauptstraße 1',
  fixedSalary: 30_000,
}

let product: HttpProduct
let rita: Browser
let jobId: string

const signedUp = async (name: string, role: string): Promise<Browser> => {
  const browser = new Browser(product.serve())
  const person = { name, email: `${name}@example.com`.toLowerCase(), password, role }
  expect((await browser.post('/user/register', person)).status).toBe(201)
  return browser
}

const newJob = async (): Promise<string> => (await rita.post('/job/post', job)).json.job.id

beforeAll(async () => {
  product = await openHttpProduct('2026-03-10T09:00:00Z')
  rita = await signedUp('Rita', 'Employer')
  jobId = await newJob()
})

afterAll(() => product.close())

const pdf = new File(['%PDF-1.7\n%âãÏÓ\n'], 'kim.pdf', { type: 'application/pdf' })
const form = (change: Readonly<Record<string, string | File>> = {}) => ({
  jobId,
  name: 'Kim',
  email: 'kim@example.com',
  phone: '+49 171 555 0123',
  address: '',
  coverLetter: 'I bake.\nWell.',
  resume: pdf,
  ...change,
})

describe('applying over HTTP', () => {
  it('takes a form with a resume, once per person and job', async () => {
    const kim = await signedUp('Kim', 'Job Seeker')

    const first = await kim.submit('/application/post', form())
    const second = await kim.submit('/application/post', form())

    expect(first.status).toBe(201)
    expect(first.json.application).toMatchObject({
      jobId,
      phone: '+491715550123',
      address: null,
      coverLetter: 'I bake.\nWell.',
      shortlistStatus: 'pending',
      resumeFileName: 'kim.pdf',
    })
    expect(second.status).toBe(409)
    expect(second.json.error.details.reason).toBe('ALREADY_APPLIED')
  })

  it('gives the resume back as a file that cannot act', async () => {
    const lee = await signedUp('Lee', 'Job Seeker')
    const html = new File(['Lee <script>alert(1)</script>'], '../évil "name"\u202e.html', { type: 'text/html' })
    const { json } = await lee.submit('/application/post', form({ jobId: await newJob(), resume: html }))

    const { status, headers, text } = await rita.get(`/application/${json.application.id}/resume`)

    expect(status).toBe(200)
    expect(text).toBe('Lee <script>alert(1)</script>')
    expect(headers).toMatchObject({
      'content-type': expect.stringContaining('text/plain'),
      'content-disposition': `attachment; filename="_vil _name_.html"; filename*=UTF-8''%C3%A9vil%20%22name%22.html`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  it('shows a resume and an explanation to its candidate and its recruiter only', async () => {
    const [mia, other] = [await signedUp('Mia', 'Job Seeker'), await signedUp('Otto', 'Job Seeker')]
    const { id } = (await mia.submit('/application/post', form({ jobId: await newJob() }))).json.application

    for (const part of ['resume', 'explanation']) {
      expect((await mia.get(`/application/${id}/${part}`)).status).toBe(200)
      expect((await other.get(`/application/${id}/${part}`)).status).toBe(404)
    }
  })

  it('checks the fields before anything is kept, and names each that is wrong', async () => {
    const nia = await signedUp('Nia', 'Job Seeker')

    const { status, json } = await nia.submit('/application/post', form({ email: 'nia', phone: '0171', colour: 'red' }))

    expect(status).toBe(400)
    expect(json.error.details.problems).toEqual(
      expect.arrayContaining([
        { field: 'email', value: 'nia', constraint: 'must be an e-mail address' },
        { field: 'phone', value: '0171', constraint: 'must be an international number such as +49 171 5550123' },
        { field: 'colour', value: 'red', constraint: 'is not known here' },
      ]),
    )
    expect((await nia.get('/application/jobseeker/getall')).json.applications).toEqual([])
  })

  it.each([
    ['no file', { resume: 'kim.pdf' }, 400, { field: 'resume', constraint: 'is required as a file' }],
    ['an empty file', { resume: new File([], 'kim.pdf') }, 400, { field: 'resume', reason: 'DOCUMENT_EMPTY' }],
    [
      'a picture',
      {
        resume: new File(
          [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82])],
          'kim.pdf',
        ),
      },
      415,
      { field: 'resume', reason: 'DOCUMENT_UNSUPPORTED', file: 'kim.pdf' },
    ],
    [
      'a file far beyond 10 MB',
      { resume: new File([new Uint8Array(25 * 1024 * 1024).fill(65)], 'kim.txt') },
      413,
      { field: 'resume', reason: 'DOCUMENT_TOO_LARGE', file: 'kim.txt' },
    ],
    [
      'a file beyond 10 MB',
      { resume: new File([new Uint8Array(10 * 1024 * 1024 + 1).fill(65)], 'kim.txt') },
      413,
      { field: 'resume', reason: 'DOCUMENT_TOO_LARGE', limit: '10 MB' },
    ],
    ['a second file', { photo: new File(['x'], 'me.txt') }, 400, { field: 'body', constraint: 'must have one file' }],
    ['a field beyond all measure', { coverLetter: 'x'.repeat(200_000) }, 400, { field: 'coverLetter' }],
  ] as const)('refuses %s', async (_, change, status, details) => {
    const browser = await signedUp(`P${Math.abs(JSON.stringify([status, details]).length)}`, 'Job Seeker')

    const answer = await browser.submit('/application/post', form(change))

    expect(answer.status).toBe(status)
    expect(answer.json.error.details).toMatchObject(details)
    expect((await browser.get('/application/jobseeker/getall')).json.applications).toEqual([])
  })

  it('takes a file of exactly 10 MB', async () => {
    const ole = await signedUp('Ole', 'Job Seeker')
    const resume = new File([new Uint8Array(10 * 1024 * 1024).fill(65)], 'ole.txt')

    expect((await ole.submit('/application/post', form({ resume }))).status).toBe(201)
  })

  it('reads no form of somebody who is not signed in', async () => {
    const { status, json } = await new Browser(product.serve()).submit('/application/post', form())

    expect(status).toBe(401)
    expect(json.error.code).toBe('UNAUTHENTICATED')
  })

  it('wants a form, whole', async () => {
    const pia = await signedUp('Pia', 'Job Seeker')

    const asJson = await pia.post('/application/post', form({ resume: 'x' }))
    const cutOff = await pia.post('/application/post', '--b\r\ncontent-disposition: form-data; name="jobId"\r\n\r\nx', {
      'content-type': 'multipart/form-data; boundary=b',
    })

    expect(asJson.status).toBe(415)
    expect(cutOff.status).toBe(400)
  })

  it('says when a job takes no more applications', async () => {
    const [quy, closed] = [await signedUp('Quy', 'Job Seeker'), await newJob()]
    await rita.post(`/job/${closed}/close-applications`)

    const { status, json } = await quy.submit('/application/post', form({ jobId: closed }))

    expect(status).toBe(409)
    expect(json.error.details.reason).toBe('APPLICATIONS_CLOSED')
  })
})

describe('a form over a real connection', () => {
  it('is answered when its file is too large, before or after its fields', async () => {
    const [roy, server] = [await signedUp('Roy', 'Job Seeker'), product.serve()]
    const address = await server.listen({ port: 0, host: '127.0.0.1' })
    const large = new File([new Uint8Array(11 * 1024 * 1024).fill(65)], 'roy.txt')

    const send = async (fields: readonly (readonly [string, string | File])[]) => {
      const body = new FormData()
      for (const [name, value] of fields) body.append(name, value)
      const headers = { cookie: roy.cookie, 'sec-fetch-site': 'same-origin' }
      const answer = await fetch(`${address}/api/v1/application/post`, { method: 'POST', headers, body })
      return { status: answer.status, text: await answer.text() }
    }
    const fields = Object.entries(form({ resume: large }))
    const answers = [await send(fields), await send(fields.toReversed())]
    await server.close()

    for (const { status, text } of answers) {
      expect(status).toBe(413)
      expect(JSON.parse(text).error.details).toMatchObject({ reason: 'DOCUMENT_TOO_LARGE', file: 'roy.txt' })
    }
  })
})

describe('what a file is', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1')

  it.each([
    ['a PDF', bytes('%PDF-1.4'), 'application/pdf'],
    ['a PDF after other matter', bytes(`${'x'.repeat(1000)}%PDF-1.4`), 'application/pdf'],
    ['text', bytes('Kim, baker'), 'text/plain'],
    ['text in UTF-16', Buffer.from('\ufeffKim', 'utf16le'), 'text/plain'],
  ])('is found by its content: %s', async (_, content, mediaType) => {
    expect(await resumeFrom({ name: 'kim.exe', bytes: content })).toMatchObject({ mediaType })
  })

  it('P46 is one of three kinds or refused, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (content) => {
        const found = await resumeFrom({ name: 'kim.pdf', bytes: content }).then(
          ({ mediaType }) => mediaType,
          (error: { code: string }) => error.code,
        )

        expect(['application/pdf', 'text/plain', 'document.unsupported']).toContain(found)
      }),
    )
  })
})
