import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '../../../test/support/http-browser.ts'
import { type HttpProduct, openHttpProduct } from '../../../test/support/http-product.ts'

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
let kim: Browser
let visitor: Browser

const signedUp = async (person: object): Promise<Browser> => {
  const browser = new Browser(product.serve())
  expect((await browser.post('/user/register', { password, ...person })).status).toBe(201)
  return browser
}

beforeAll(async () => {
  product = await openHttpProduct('2026-03-10T09:00:00Z')
  rita = await signedUp({ name: 'Rita', email: 'rita@example.com', role: 'Employer' })
  kim = await signedUp({ name: 'Kim', email: 'kim@example.com', role: 'Job Seeker' })
  visitor = new Browser(product.serve())
})

afterAll(() => product.close())

describe('requests from other sites', () => {
  const post = (headers: Record<string, string>) => {
    const browser = new Browser(product.serve())
    browser.headers = {}
    return browser.post('/job/post', job, { cookie: rita.cookie, ...headers })
  }

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['a page without origin', { origin: 'null' }],
    ['nowhere', {}],
  ])('refuses a write with a session cookie from %s', async (_, headers) => {
    const { status, json } = await post(headers)

    expect(status).toBe(403)
    expect(json.error.code).toBe('FORBIDDEN')
  })

  it.each([
    ['our own pages', { 'sec-fetch-site': 'same-origin' }],
    ['our own origin', { origin: 'http://localhost:3000' }],
    ['the host that was asked', { origin: 'http://10.0.0.7:3000', host: '10.0.0.7:3000' }],
  ])('takes a write with a session cookie from %s', async (_, headers) => {
    expect((await post(headers)).status).toBe(201)
  })

  it('lets a program without cookies call from anywhere', async () => {
    const browser = new Browser(product.serve())
    browser.headers = {}

    expect((await browser.post('/job/post', job)).status).toBe(401)
  })

  it('does not let another site’s picture sign somebody out', async () => {
    const { status } = await visitor.get('/user/logout', { cookie: kim.cookie, 'sec-fetch-site': 'cross-site' })

    expect(status).toBe(403)
    expect((await kim.get('/user/getuser')).status).toBe(200)
  })
})

describe('headers', () => {
  const policyOf = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
    Object.fromEntries(
      String(headers['content-security-policy'])
        .split(';')
        .map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]),
    )

  it('let a page load our own things only and be framed by nobody', async () => {
    const { headers } = await new Browser(product.serve({ mailbox: null })).get('/job/getall')

    expect(policyOf(headers)).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    })
  })

  it('allow the styles of mails where mails are shown, and no script but our own', async () => {
    const { headers } = await visitor.get('/job/getall')

    expect(policyOf(headers)).toMatchObject({ 'style-src': "'self' 'unsafe-inline'", 'script-src': "'self'" })
  })

  it('insist on encryption only where the pages are encrypted', async () => {
    const secure = await new Browser(product.serve({ secureCookies: true })).get('/job/getall')
    const plain = await visitor.get('/job/getall')

    expect(secure.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    expect(plain.headers).not.toHaveProperty('strict-transport-security')
    expect(String(plain.headers['content-security-policy'])).not.toContain('upgrade-insecure-requests')
  })

  it('bear a request id that the log bears too', async () => {
    const first = await visitor.get('/job/getall')
    const second = await visitor.get('/job/getall')

    const [one, two] = [first, second].map(({ headers }) => headers['x-request-id'])
    expect(one).not.toBe(two)
    expect(product.logged.map(({ details }) => details)).toContainEqual(
      expect.objectContaining({ requestId: one, route: '/api/v1/job/getall', status: 200 }),
    )
  })

  it('name nobody’s data in the log', async () => {
    await visitor.post('/user/login', { email: 'kim@example.com', password: 'not-this-one', role: 'Job Seeker' })
    await visitor.get('/job/getall?search=somebody%40example.com')

    expect(JSON.stringify(product.logged)).not.toMatch(/example\.com|not-this-one/)
  })
})

describe('faults of our own', () => {
  const brokenBy = (error: Error) =>
    new Browser(product.serve({ orchestrator: { ...product.orchestrator, listOpenJobs: () => Promise.reject(error) } }))

  it('are told with a request id and nothing of their cause, which the log has', async () => {
    const cause = Object.assign(new Error('relation "users" does not exist at db.internal'), { code: '42P01' })

    const { status, text, json } = await brokenBy(cause).get('/job/getall')

    expect(status).toBe(500)
    expect(json.error.code).toBe('INTERNAL_ERROR')
    expect(text).not.toMatch(/relation|db\.internal|\bat /)
    expect(product.logged).toContainEqual({
      level: 'error',
      message: 'a request failed',
      details: expect.objectContaining({
        requestId: json.error.details.requestId,
        cause: expect.stringContaining('relation "users"'),
      }),
    })
  })

  it('make a server that is not ready, and still alive', async () => {
    const browser = brokenBy(new Error('gone'))

    expect((await browser.get('/health/ready')).status).toBe(500)
    expect((await browser.get('/health/live')).json).toEqual({ status: 'ok' })
  })

  it('are not there when all is well', async () => {
    for (const path of ['/health/ready', '//health/ready', '//health/live']) {
      expect((await visitor.get(path)).json).toEqual({ status: 'ok' })
    }
  })
})

describe('the limit of requests', () => {
  const limited = () => product.serve({ rateLimitPerMinute: 100 })

  it('P47 refuses the 101st request in a minute and says when to come back', async () => {
    const browser = new Browser(limited())
    const statuses = new Set<number>()
    for (let request = 0; request < 100; request += 1) statuses.add((await browser.get('/job/getall')).status)

    const refused = await browser.get('/job/getall')

    expect([...statuses]).toEqual([200])
    expect(refused.status).toBe(429)
    expect(refused.json.error).toMatchObject({ code: 'TOO_MANY_REQUESTS', message: 'Too many requests.' })
    expect(refused.headers['retry-after']).toBe('60')
  })

  it('P47 never lets more than the limit through in any sixty seconds, however they are spread', async () => {
    const limit = 5
    const gaps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 })
    const browser = new Browser(product.serve({ rateLimitPerMinute: limit, trustProxy: true }))
    let run = 0

    await fc.assert(
      fc.asyncProperty(gaps, async (seconds) => {
        run += 1
        const passed: number[] = []
        for (const gap of seconds) {
          product.pass({ seconds: gap })
          const now = product.clock.now().epochMilliseconds
          const recent = passed.filter((time) => time > now - 60_000).length

          const { status } = await browser.get('/nothing', { 'x-forwarded-for': `10.0.0.${run}` })

          expect(status).toBe(recent < limit ? 404 : 429)
          if (status === 404) passed.push(now)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('counts people by themselves, wherever they are', async () => {
    const server = limited()
    const browsers = [new Browser(server), new Browser(server)]
    const cookies = [rita.cookie, kim.cookie]
    for (let request = 0; request < 100; request += 1) await browsers[0]?.get('/nothing', { cookie: cookies[0] ?? '' })

    const [same, other] = await Promise.all(cookies.map((cookie) => browsers[1]?.get('/nothing', { cookie })))

    expect(same?.status).toBe(429)
    expect(other?.status).toBe(404)
  })

  it('does not count pages and health', async () => {
    const browser = new Browser(limited())
    for (let request = 0; request < 101; request += 1) await browser.get('/health/live')

    expect((await browser.get('/health/live')).status).toBe(200)
    expect((await browser.get('//api/docs')).status).toBe(200)
  })

  it('forgets a minute’s requests after the minute', async () => {
    const browser = new Browser(product.serve({ rateLimitPerMinute: 1 }))
    await browser.get('/job/getall')
    expect((await browser.get('/job/getall')).status).toBe(429)

    product.pass({ seconds: 60 })

    expect((await browser.get('/job/getall')).status).toBe(200)
  })

  it('believes a forwarded address only from a proxy that is trusted', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const behind = new Browser(product.serve({ rateLimitPerMinute: 1, trustProxy: true }))
    const open = new Browser(product.serve({ rateLimitPerMinute: 1 }))

    const trusted = [await behind.get('/nothing', from('10.0.0.1')), await behind.get('/nothing', from('10.0.0.2'))]
    const ignored = [await open.get('/nothing', from('10.0.0.1')), await open.get('/nothing', from('10.0.0.2'))]

    expect(trusted.map(({ status }) => status)).toEqual([404, 404])
    expect(ignored.map(({ status }) => status)).toEqual([404, 429])
  })
})
