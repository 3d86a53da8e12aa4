import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '../../../test/support/http-browser.ts'
import { type HttpProduct, openHttpProduct } from '../../../test/support/http-product.ts'

const password = 'correct horse'
const recruiter = { name: 'Rita', email: 'rita@example.com', password, role: 'Employer', company: 'Acme' }
const seeker = { name: 'Kim', email: 'kim@example.com', phone: '+49 171 555 0123', password, role: 'Job Seeker' }
const job = {
  title: 'Baker',
  description: 'Bread, early.',
  category: 'Food',
  country: 'Germany',
  city: 'Berlin',
  location: 'Hauptstraße 1',
  salaryFrom: 30_000,
  salaryTo: 40_000,
  numberOfOpenings: 2,
}
const nowhere = '00000000-0000-4000-8000-000000000000'

let product: HttpProduct
let rita: Browser
let kim: Browser
let visitor: Browser

const signedUp = async (person: object): Promise<Browser> => {
  const browser = new Browser(product.serve())
  const answer = await browser.post('/user/register', person)
  expect(answer.status).toBe(201)
  return browser
}

beforeAll(async () => {
  product = await openHttpProduct('2026-03-10T09:00:00Z')
  rita = await signedUp(recruiter)
  kim = await signedUp(seeker)
  visitor = new Browser(product.serve())
})

afterAll(() => product.close())

describe('accounts over HTTP', () => {
  it('says who is signed in, and never the password', async () => {
    const { status, json, text } = await kim.get('/user/getuser')

    expect(status).toBe(200)
    expect(json).toEqual({
      success: true,
      user: {
        id: expect.any(String),
        name: 'Kim',
        email: seeker.email,
        phone: '+491715550123',
        role: 'Job Seeker',
        company: null,
      },
    })
    expect(text).not.toMatch(/password|\$2/)
  })

  it('asks a visitor to sign in', async () => {
    const { status, json } = await visitor.get('/user/getuser')

    expect(status).toBe(401)
    expect(json.error).toMatchObject({ code: 'UNAUTHENTICATED', message: 'Please sign in first.' })
  })

  it.each([
    ['an unknown person', { email: 'nobody@example.com' }],
    ['a wrong password', { password: 'wrong' }],
    ['a wrong role', { role: 'Job Seeker' }],
  ])('answers the same at sign-in for %s', async (_, change) => {
    const { status, headers, json } = await visitor.post('/user/login', {
      email: recruiter.email,
      password,
      role: 'Employer',
      ...change,
    })

    expect(status).toBe(401)
    expect(headers['set-cookie']).toBeUndefined()
    const { requestId: __, ...details } = json.error.details
    expect(json.message).toBe('E-mail, password or role is not right.')
    expect(details).toEqual({ reason: 'WRONG_CREDENTIALS', remedy: expect.any(String) })
  })

  it('takes an old client’s favourite sport and does nothing with it', async () => {
    const browser = await signedUp({ ...seeker, email: 'sport@example.com', favouriteSport: 'chess' })

    expect((await browser.get('/user/getuser')).json.user).not.toHaveProperty('favouriteSport')
  })

  it.each(['GET', 'POST'] as const)('signs out by %s', async (method) => {
    const browser = new Browser(product.serve())
    await browser.post('/user/login', { email: seeker.email, password, role: 'Job Seeker' })
    const { cookie } = browser

    const { status } = await browser.send(method, '/user/logout')

    expect(status).toBe(200)
    expect(browser.cookie).toBe('')
    expect((await visitor.get('/user/getuser', { cookie })).status).toBe(401)
  })
})

describe('jobs over HTTP', () => {
  it('gives a posted job with its defaults and its instants as text', async () => {
    const { status, json } = await rita.post('/job/post', job)

    expect(status).toBe(201)
    expect(json.job).toMatchObject({
      title: 'Baker',
      company: 'Acme',
      fixedSalary: null,
      salaryFrom: 30_000,
      shortlistingBuffer: 2,
      automationEnabled: true,
      postedOn: '2026-03-10T09:00:00Z',
      policy: { confirmationHours: 48, weights: null },
    })
    expect((await visitor.get(`/job/${json.job.id}`)).json.job).toEqual(json.job)
  })

  it('is only for recruiters to post', async () => {
    expect((await visitor.post('/job/post', job)).status).toBe(401)
    expect((await kim.post('/job/post', job)).status).toBe(403)
  })

  it('changes what is named and nothing else', async () => {
    const { id, ...before } = (await rita.post('/job/post', job)).json.job

    const { json } = await rita.put(`/job/update/${id}`, { title: 'Pastry cook', policy: { slotHours: 12 } })

    expect(json.job).toEqual({ ...before, id, title: 'Pastry cook', policy: { ...before.policy, slotHours: 12 } })
  })

  it('pages through the open jobs by cursor', async () => {
    const titles = ['Paged 1', 'Paged 2', 'Paged 3']
    for (const title of titles) await rita.post('/job/post', { ...job, title })

    const first = (await visitor.get('/job/getall?search=Paged&limit=2')).json
    const second = (
      await visitor.get(`/job/getall?search=Paged&limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)
    ).json

    const seen = [...first.jobs, ...second.jobs].map((found: { title: string }) => found.title)
    expect(seen.toSorted()).toEqual(titles)
    expect(second.nextCursor).toBeNull()
  })

  it('asks before ranking fewer applications than openings', async () => {
    const { id } = (await rita.post('/job/post', job)).json.job

    const asked = await rita.post(`/job/${id}/start-automation`)
    const sure = await rita.post(`/job/${id}/start-automation`, { evenIfFew: true })

    expect(asked.status).toBe(409)
    expect(asked.json.error.details).toMatchObject({ reason: 'TOO_FEW_APPLICATIONS', applications: 0, openings: 2 })
    expect(sure.json).toMatchObject({ success: true, alreadyRanked: false })
  })

  it('closes, pauses, resumes, summarises and deletes', async () => {
    const { id } = (await rita.post('/job/post', job)).json.job

    expect((await rita.post(`/job/${id}/close-applications`)).json).toMatchObject({
      rankingStarted: false,
      applications: 0,
    })
    expect((await rita.post(`/job/${id}/pause`)).json.job.automationEnabled).toBe(false)
    expect((await rita.post(`/job/${id}/resume`)).json.job.automationEnabled).toBe(true)
    expect((await rita.get(`/job/${id}/shortlist-status`)).json.shortlist).toMatchObject({
      openings: 2,
      bufferHealth: 'red',
    })
    expect((await rita.get('/job/getmyjobs')).json.myJobs[0]).toHaveProperty('counts.applications')
    expect((await rita.delete(`/job/delete/${id}`)).json).toEqual({ success: true, message: expect.any(String) })
    expect((await rita.get(`/job/${id}`)).status).toBe(404)
  })

  it('is not another recruiter’s to change', async () => {
    const { id } = (await rita.post('/job/post', job)).json.job
    const other = await signedUp({ ...recruiter, email: 'other@example.com' })

    const { status } = await other.put(`/job/update/${id}`, { title: 'Mine' })

    expect([403, 404]).toContain(status)
    expect((await visitor.get(`/job/${id}`)).json.job.title).toBe('Baker')
  })
})

describe('the recruiter’s calendar over HTTP', () => {
  const week = {
    timeZone: 'Europe/Berlin',
    workingDays: [1, 2, 3],
    dayStart: '10:00',
    dayEnd: '16:00',
    gapMinutes: 15,
    noticeHours: 4,
    horizonDays: 14,
  }

  it('keeps the bookable week', async () => {
    const saved = await rita.put('/calendar/schedule', week)

    expect(saved.json.schedule).toMatchObject(week)
    expect((await rita.get('/calendar/schedule')).json).toEqual(saved.json)
  })

  it.each([
    ['timeZone', 'Mars/Olympus', 'must be an IANA time zone such as Europe/Berlin'],
    ['workingDays', [1, 1], 'must name each day once'],
    ['dayStart', '9am', 'must be a time such as 09:00'],
    ['dayEnd', '09:00', 'must be later than dayStart'],
  ])('refuses %s %s', async (field, value, constraint) => {
    const { status, json } = await rita.put('/calendar/schedule', { ...week, [field]: value })

    expect(status).toBe(400)
    expect(json.error.details).toMatchObject({ field, constraint })
  })
})

describe('malformed input', () => {
  const details = async (answer: Promise<{ status: number; json: { error: { code: string; details: object } } }>) => {
    const { status, json } = await answer
    expect({ status, code: json.error.code }).toEqual({ status: 400, code: 'VALIDATION_ERROR' })
    return json.error.details
  }

  it.each([
    ['title', '', 'must not be empty'],
    ['title', 'two\nlines', 'must be one line without control characters'],
    ['title', 7, 'must be text'],
    ['title', 'x'.repeat(201), 'must be at most 200 characters'],
    ['description', 'nul\u0000', 'must not have control characters'],
    ['numberOfOpenings', 0, 'must be at least 1'],
    ['numberOfOpenings', 1.5, 'must be a whole number'],
    ['numberOfOpenings', '2', 'must be a number'],
    ['automationEnabled', 'yes', 'must be true or false'],
  ])('names %s %j, and the rule', async (field, value, constraint) => {
    const found = await details(rita.post('/job/post', { ...job, [field]: value }))

    expect(found).toMatchObject({ field, constraint, reason: 'INPUT_INVALID', remedy: expect.any(String) })
    if (String(value).length <= 200) expect(found).toMatchObject({ value })
  })

  it('names every wrong field at once, with nested ones by their path', async () => {
    const { city: _, ...rest } = job

    const found = await details(rita.post('/job/post', { ...rest, policy: { slotHours: -1, sleep: 1 }, colour: 'red' }))

    expect(found).toMatchObject({
      problems: expect.arrayContaining([
        { field: 'city', constraint: 'is required' },
        { field: 'policy.slotHours', value: -1, constraint: 'must be at least 1' },
        { field: 'policy.sleep', value: 1, constraint: 'is not known here' },
        { field: 'colour', value: 'red', constraint: 'is not known here' },
      ]),
    })
  })

  it.each([
    ['/job/getall?colour=red', 'colour', 'is not known here'],
    ['/job/getall?limit=201', 'limit', 'must be at most 200'],
    ['/job/getall?limit=many', 'limit', 'must be a number'],
    ['/job/getmyjobs?limit=1', 'limit', 'is not known here'],
    ['/job/not-a-uuid', 'id', 'must be a UUID'],
    [`/dashboard/candidates/${nowhere}?sortBy=shoe`, 'sortBy', 'must be fitScore or rank or name or appliedAt'],
    [
      `/dashboard/activity-log/${nowhere}?startDate=yesterday`,
      'startDate',
      'must be an instant such as 2026-03-12T13:00:00Z',
    ],
    [`/interview/${nowhere}?token=abc`, 'action', 'is required together with token'],
  ])('refuses GET %s by name', async (path, field, constraint) => {
    expect(await details(rita.get(path))).toMatchObject({ field, constraint })
  })

  it.each([
    ['a body that is no JSON', '{"title":', 'must be JSON'],
    ['a list', '[]', 'must be an object'],
    ['a prototype', '{"__proto__": {"x": 1}}', 'must be JSON'],
  ])('refuses %s', async (_, body, constraint) => {
    const answer = rita.post('/job/post', body, { 'content-type': 'application/json' })

    expect(await details(answer)).toMatchObject({ field: 'body', constraint })
  })

  it('refuses a field in a body where none is known', async () => {
    expect(await details(rita.post(`/job/${nowhere}/pause`, { now: true }))).toMatchObject({ field: 'now' })
  })

  it('never repeats a password', async () => {
    const answer = await visitor.post('/user/register', { ...seeker, email: 'no', password: 'short!!' })

    expect(answer.status).toBe(400)
    expect(answer.json.error.details.problems).toHaveLength(2)
    expect(answer.text).not.toContain('short!!')
  })

  it('refuses what is not JSON and what is too large', async () => {
    const form = await rita.post('/job/post', 'title=Baker', { 'content-type': 'application/x-www-form-urlencoded' })
    const plain = await rita.post('/job/post', '{}', { 'content-type': 'text/plain' })
    const large = await rita.post('/job/post', { ...job, description: 'x'.repeat(300_000) })

    expect([form.status, plain.status, large.status]).toEqual([415, 415, 413])
    expect(large.json.error.code).toBe('PAYLOAD_TOO_LARGE')
  })

  it('takes an empty JSON body for none', async () => {
    const { id } = (await rita.post('/job/post', job)).json.job

    expect((await rita.post(`/job/${id}/pause`, '', { 'content-type': 'application/json' })).status).toBe(200)
  })

  it('knows no other address, with a request id to ask about', async () => {
    const { status, json, headers } = await rita.get('/jobs/everything')

    expect(status).toBe(404)
    expect(json.error.details.requestId).toBe(headers['x-request-id'])
  })

  it('P46 P50 answers any body with a refusal that names a field, and changes nothing', async () => {
    const count = async () => (await product.database.pool.query('select from public.jobs')).rowCount
    const before = await count()
    const noText = fc.jsonValue().filter((value) => typeof value !== 'string')
    const any = fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 }),
      noText.map((title) => ({ ...job, title })),
      noText.map((city) => ({ ...job, city })),
    )

    await fc.assert(
      fc.asyncProperty(any, async (body) => {
        const found = await details(
          rita.post('/job/post', JSON.stringify(body), { 'content-type': 'application/json' }),
        )

        expect(found).toMatchObject({ field: expect.any(String), constraint: expect.any(String) })
      }),
      { numRuns: 100 },
    )
    expect(await count()).toBe(before)
  })
})
