import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Browser } from '../../../test/support/http-browser.ts'
import { type HttpProduct, openHttpProduct } from '../../../test/support/http-product.ts'

const password = 'correct horse'
const job = {
  title: 'Baker',
  description: 'Bread, early. Baking, dough.',
  category: 'Food',
  country: 'Germany',
  city: 'Berlin',
  location: 'Hauptstraße 1',
  fixedSalary: 30_000,
  numberOfOpenings: 1,
}

let product: HttpProduct
let rita: Browser
let jobId: string
let people = 0

const signedUp = async (name: string, email: string, role: string): Promise<Browser> => {
  const browser = new Browser(product.serve())
  expect((await browser.post('/user/register', { name, email, password, role })).status).toBe(201)
  return browser
}

interface Candidate {
  readonly browser: Browser
  readonly email: string
  readonly applicationId: string
}

const applicant = async (): Promise<Candidate> => {
  people += 1
  const email = `candidate${people}@example.com`
  const browser = await signedUp(`Candidate ${people}`, email, 'Job Seeker')
  const resume = new File([`Candidate ${people}\nBaker for 5 years. Dough, bread.`], 'resume.txt')
  const answer = await browser.submit('/application/post', { jobId, name: `Candidate ${people}`, email, resume })
  expect(answer.status).toBe(201)
  return { browser, email, applicationId: answer.json.application.id }
}

/** Every link of the mails to an address, newest first, as its parts. */
const linksTo = async (email: string) => {
  const mails = await product.mailbox.list({ address: email, limit: 200 })
  return mails.flatMap(({ text }) =>
    [...text.matchAll(/\/interview\/(accept|reject|select-slot)\/([0-9a-f-]{36})\/([\w.~-]+)/g)].map(
      ([, action = '', id = '', token = '']) => ({ action, id, token }),
    ),
  )
}

/** The instant so many hours from now, as the API writes it. */
const inHours = (hours: number): string => product.clock.now().add({ hours }).toString()

const linkFor = async (email: string, action: string) => {
  const link = (await linksTo(email)).find((found) => found.action === action)
  return link ?? expect.fail(`there is no ${action} link for ${email}`)
}

let first: Candidate
let second: Candidate
let visitor: Browser

beforeAll(async () => {
  product = await openHttpProduct('2026-03-10T09:00:00Z')
  rita = await signedUp('Rita', 'rita@example.com', 'Employer')
  visitor = new Browser(product.serve())
})

afterAll(() => product.close())

/** A ranked job whose first candidate is invited and whose second one waits in the buffer. */
beforeEach(async () => {
  jobId = (await rita.post('/job/post', job)).json.job.id
  first = await applicant()
  product.pass({ seconds: 1 })
  second = await applicant()
  await product.runTasks()
  await rita.post(`/job/${jobId}/close-applications`)
  await product.runTasks()
})

const statusOf = async ({ applicationId }: Candidate): Promise<string> =>
  (await rita.get(`/application/${applicationId}`)).json.application.interview?.status ?? 'none'

describe('the links of an invitation', () => {
  it('only show what they are about when they are opened, however often', async () => {
    for (const action of ['accept', 'reject']) {
      const { id, token } = await linkFor(first.email, action)
      for (let time = 0; time < 3; time += 1) {
        const { status, json } = await visitor.get(`/interview/${id}?action=${action}&token=${token}`)

        expect(status).toBe(200)
        expect(json.interview).toMatchObject({
          status: 'invitation_sent',
          jobTitle: 'Baker',
          deadline: inHours(48),
        })
      }
    }

    expect(await statusOf(first)).toBe('invitation_sent')
  })

  it('lead from acceptance through a choice to a confirmed time', async () => {
    const { id, token } = await linkFor(first.email, 'accept')

    const accepted = await visitor.post(`/interview/${id}/accept`, { token, timeZone: 'Europe/Berlin' })
    const { slotToken } = accepted.json.interview
    const zone = encodeURIComponent('Europe/Berlin')
    const offered = await visitor.get(`/interview/available-slots/${id}?token=${slotToken}&timeZone=${zone}`)
    const [slot] = offered.json.slots
    const chosen = await visitor.post(`/interview/select-slot/${id}`, { token: slotToken, start: slot.start })
    const confirmed = await visitor.post(`/interview/confirm-slot/${id}`, { token: slotToken })

    expect(accepted.json.interview).toMatchObject({ status: 'slot_pending', deadline: inHours(24) })
    expect(slot).toEqual({
      start: expect.stringMatching(/Z$/),
      end: expect.stringMatching(/Z$/),
      display: expect.stringMatching(/^\w{3} \d+ March 2026, \d\d:\d\d–\d\d:\d\d \(Berlin time\)$/),
    })
    expect(chosen.json.interview.held).toEqual({ start: slot.start, end: slot.end })
    expect(confirmed.json.interview).toMatchObject({ status: 'confirmed', scheduled: { start: slot.start } })
  })

  it('do nothing of another kind, of another interview, changed, or expired', async () => {
    const { id, token } = await linkFor(first.email, 'reject')
    const accept = await linkFor(first.email, 'accept')
    const body = (secret: string) => ({ token: secret })
    const changed = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`

    const refused = [
      await visitor.post(`/interview/${id}/accept`, body(token)),
      await visitor.post(`/interview/${id}/decline`, body(accept.token)),
      await visitor.post(`/interview/${id}/decline`, body(changed)),
      await visitor.post(`/interview/00000000-0000-4000-8000-000000000000/decline`, body(token)),
    ]

    for (const { status, json } of refused) {
      expect(status).toBe(403)
      expect(json.error.details.reason).toBe('LINK_INVALID')
    }
    expect(await statusOf(first)).toBe('invitation_sent')
    product.pass({ hours: 7 * 24 + 1 })
    const late = await visitor.post(`/interview/${id}/decline`, body(token))
    expect(late.status).toBe(410)
    expect(late.json.error).toMatchObject({ code: 'LINK_EXPIRED', details: { reason: 'LINK_EXPIRED' } })
    expect(late.text).not.toContain(token)
  })

  it('decline once, and the next candidate is invited', async () => {
    const { id, token } = await linkFor(first.email, 'reject')

    const declined = await visitor.post(`/interview/${id}/decline`, { token, reason: 'Too early for me.' })
    const again = await visitor.post(`/interview/${id}/decline`, { token })

    expect(declined.json.interview.status).toBe('cancelled')
    expect(again.status).toBe(409)
    expect(again.json.error).toMatchObject({ code: 'CONFLICT', details: { reason: 'ALREADY_ANSWERED' } })
    expect(await statusOf(second)).toBe('invitation_sent')
  })

  it('decline from the page of times too', async () => {
    const { id, token } = await linkFor(first.email, 'accept')
    const { slotToken } = (await visitor.post(`/interview/${id}/accept`, { token })).json.interview

    const { json } = await visitor.post(`/interview/${id}/decline`, { token: slotToken, action: 'select-slot' })

    expect(json.interview.status).toBe('cancelled')
  })

  it('are not needed by whoever is signed in', async () => {
    const { id } = await linkFor(first.email, 'accept')

    expect((await first.browser.post(`/interview/${id}/accept`)).json.interview.status).toBe('slot_pending')
    expect((await second.browser.post(`/interview/${id}/accept`)).status).toBeGreaterThanOrEqual(400)
    expect((await visitor.get(`/interview/${id}`)).status).toBeGreaterThanOrEqual(400)
  })
})

describe('what the recruiter does with interviews', () => {
  it('gives more time', async () => {
    const { id } = await linkFor(first.email, 'accept')

    const { json } = await rita.post(`/interview/${id}/extend`, { hours: 24 })

    expect(json).toEqual({ success: true, deadline: inHours(72) })
    expect((await first.browser.post(`/interview/${id}/extend`, { hours: 24 })).status).toBe(403)
  })

  it('moves, cancels and concludes them', async () => {
    const { id } = await linkFor(first.email, 'accept')
    await first.browser.post(`/interview/${id}/accept`)
    const { slots } = (await first.browser.get(`/interview/available-slots/${id}`)).json
    await first.browser.post(`/interview/select-slot/${id}`, { start: slots[0].start })
    await first.browser.post(`/interview/confirm-slot/${id}`)

    const early = await rita.post(`/interview/${id}/outcome`, { outcome: 'completed' })
    const moved = await rita.post(`/interview/${id}/reschedule`, { start: slots[1].start })
    const cancelled = await rita.post(`/interview/${id}/cancel`, { reason: 'The shop is closed.' })

    expect(early.json.error.details.reason).toBe('NOT_OVER')
    expect(moved.json.interview.scheduled.start).toBe(slots[1].start)
    expect(cancelled.json.interview.status).toBe('cancelled')
    expect(await statusOf(second)).toBe('invitation_sent')
  })
})

describe('the dashboard over HTTP', () => {
  it('shows the candidates with their places, sorted and filtered', async () => {
    const all = (await rita.get(`/dashboard/candidates/${jobId}`)).json.candidates
    const buffered = (await rita.get(`/dashboard/candidates/${jobId}?filterStatus=buffer&sortBy=rank`)).json.candidates

    expect(all.map(({ applicationId }: Candidate) => applicationId)).toEqual([
      first.applicationId,
      second.applicationId,
    ])
    expect(all[0]).toMatchObject({ shortlistStatus: 'shortlisted', rank: 1, interview: { status: 'invitation_sent' } })
    expect(buffered).toMatchObject([{ applicationId: second.applicationId, bufferPosition: 1 }])
    expect((await first.browser.get(`/dashboard/candidates/${jobId}`)).status).toBeGreaterThanOrEqual(400)
  })

  it('shows the log by action and date, page by page', async () => {
    const path = `/dashboard/activity-log/${jobId}`

    const invitations = (await rita.get(`${path}?action_type=invitation_sent`)).json
    const later = (await rita.get(`${path}?startDate=2030-01-01T00:00:00%2B01:00`)).json
    const page = (await rita.get(`${path}?limit=1`)).json

    expect(invitations.entries).toMatchObject([
      {
        action: 'invitation_sent',
        applicationId: first.applicationId,
        trigger: expect.any(String),
        at: expect.any(String),
      },
    ])
    expect(later).toEqual({ success: true, entries: [], nextCursor: null })
    expect(
      (await rita.get(`${path}?limit=1&cursor=${encodeURIComponent(page.nextCursor)}`)).json.entries[0].sequence,
    ).toBe(page.entries[0].sequence - 1)
  })

  it('explains a score to both sides', async () => {
    for (const browser of [rita, first.browser]) {
      const { json } = await browser.get(`/application/${first.applicationId}/explanation`)

      expect(json.explanation).toMatchObject({ fitScore: expect.any(Number), parts: { skills: expect.any(Number) } })
    }
  })

  it('decides by hand, with a reason', async () => {
    const rejected = await rita.put(`/application/status/${first.applicationId}`, {
      status: 'rejected',
      reason: 'No oven.',
    })
    const full = await rita.post(`/application/${first.applicationId}/promote`, { reason: 'Second thoughts.' })
    const unreasoned = await rita.post(`/application/${second.applicationId}/promote`, { reason: ' ' })

    expect(rejected.json.application).toMatchObject({ portalStatus: 'rejected', shortlistStatus: 'rejected' })
    expect(full.json.error.details.reason).toBe('OPENINGS_FULL')
    expect(unreasoned.json.error.details).toMatchObject({ field: 'reason', constraint: 'must not be empty' })
    expect((await rita.post(`/application/${second.applicationId}/reprocess`)).status).toBe(202)
  })
})

describe('the mailbox over HTTP', () => {
  it('lists the mails of a person and shows each whole', async () => {
    const { mails } = (await visitor.get(`/mailbox?address=${encodeURIComponent(first.email)}`)).json
    const { mail } = (await visitor.get(`/mailbox/${encodeURIComponent(mails[0].messageId)}`)).json

    expect(mails.length).toBeGreaterThanOrEqual(2)
    const { hasCalendar, ...header } = mails[0]
    expect(hasCalendar).toBe(false)
    expect(mail).toMatchObject({
      ...header,
      html: expect.any(String),
      text: expect.any(String),
    })
    expect((await visitor.get('/mailbox/none@example.com')).status).toBe(404)
  })
})
