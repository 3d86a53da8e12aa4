import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '../../../test/support/http-browser.ts'
import { type HttpProduct, openHttpProduct } from '../../../test/support/http-product.ts'
import type { Route } from './routes/route.ts'
import { routes } from './routes.ts'

const entries: readonly (readonly [string, Route])[] = Object.entries(routes)

let product: HttpProduct
let browser: Browser
let server: ReturnType<HttpProduct['serve']>

beforeAll(async () => {
  product = await openHttpProduct('2026-03-10T09:00:00Z')
  server = product.serve()
  browser = new Browser(server)
})

afterAll(() => product.close())

describe('the API’s description', () => {
  it('lists every endpoint of the table once, and nothing else', async () => {
    const { json } = await browser.get('/openapi.json')

    const described = Object.entries<Record<string, { operationId: string }>>(json.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`),
    )
    const inTable = entries.map(
      ([name, { method, path }]) => `${method} /api/v1${path.replaceAll(/:(\w+)/g, '{$1}')} ${name}`,
    )
    expect(json.openapi).toBe('3.1.0')
    expect(described.toSorted()).toEqual(inTable.toSorted())
  })

  it('refers only to schemas that it holds', async () => {
    const { json, text } = await browser.get('/openapi.json')

    const references = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(references.length).toBeGreaterThan(0)
    expect(new Set(references)).toEqual(new Set(Object.keys(json.components.schemas)))
  })

  it.each(entries.map(([name, route]) => [name, route] as const))('describes what is served: %s', async (_, route) => {
    await server.ready()

    expect(server.hasRoute({ method: route.method, url: `/api/v1${route.path}` })).toBe(true)
  })

  it('is browsable without scripts or anything from elsewhere', async () => {
    const { status, text, headers } = await browser.get('//api/docs')

    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/html')
    for (const [, { path }] of entries) expect(text).toContain(path.replaceAll(/:(\w+)/g, '{$1}'))
    expect(text).not.toMatch(/<script|https?:\/\//)
    expect((await browser.get('//api/docs/style.css')).headers['content-type']).toContain('text/css')
  })

  it('has no mailbox to serve where there is none', async () => {
    const production = new Browser(product.serve({ mailbox: null }))

    expect((await production.get('/mailbox')).status).toBe(404)
  })
})
