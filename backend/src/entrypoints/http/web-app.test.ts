import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '../../../test/support/http-browser.ts'
import { type HttpProduct, openHttpProduct } from '../../../test/support/http-product.ts'

let product: HttpProduct
let browser: Browser
let webRoot: string

beforeAll(async () => {
  product = await openHttpProduct('2026-03-10T09:00:00Z')
  webRoot = await mkdtemp(join(tmpdir(), 'pages-'))
  await mkdir(join(webRoot, 'assets'))
  await writeFile(join(webRoot, 'index.html'), '<title>the pages</title>')
  await writeFile(join(webRoot, 'favicon.svg'), '<svg/>')
  await writeFile(join(webRoot, 'assets', 'app-1a2b.js'), 'let it')
  browser = new Browser(product.serve({ webRoot }))
})

afterAll(async () => {
  await product.close()
  await rm(webRoot, { recursive: true })
})

describe('the pages', () => {
  it.each(['/', '/jobs/17', '/interview/accept/1/ey.J0.x-_', '/recruiter?tab=open', '/apiary'])(
    'open at %s, always fresh',
    async (path) => {
      const { status, text, headers } = await browser.get(`/${path}`)

      expect(status).toBe(200)
      expect(text).toBe('<title>the pages</title>')
      expect(headers).toMatchObject({
        'cache-control': 'no-cache',
        'content-type': expect.stringContaining('text/html'),
      })
      expect(headers['content-security-policy']).toContain("script-src 'self'")
    },
  )

  it('bring files that never change, for ever', async () => {
    const { headers, text } = await browser.get('//assets/app-1a2b.js')

    expect(text).toBe('let it')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('bring other files for an hour', async () => {
    expect((await browser.get('//favicon.svg')).headers['cache-control']).toBe('public, max-age=3600')
  })

  it.each(['//assets/gone.js', '//api/v2/jobs', '//api', '/gone', '//health/ill'])(
    'are not the answer to %s',
    async (path) => {
      const { status, json } = await browser.get(path)

      expect(status).toBe(404)
      expect(json.error.code).toBe('NOT_FOUND')
    },
  )

  it.each(['//../package.json', '//%2e%2e/%2e%2e/etc/passwd', '//assets/..%2f..%2fpackage.json', '//.env'])(
    'give nothing away from outside their folder: %s',
    async (path) => {
      const { text } = await browser.get(path)

      expect(text === '<title>the pages</title>' || JSON.parse(text).success === false).toBe(true)
    },
  )

  it('are not written to', async () => {
    expect((await browser.post('//jobs/17')).status).toBe(404)
  })

  it('are unknown where none are built', async () => {
    expect((await new Browser(product.serve()).get('//')).status).toBe(404)
  })

  it('refuse an address that is no address', async () => {
    const { status, json, headers } = await browser.get('//%E0%A4%A')

    expect(status).toBe(400)
    expect(json.error).toMatchObject({ code: 'VALIDATION_ERROR', details: { requestId: headers['x-request-id'] } })
  })
})
