import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makePdfOfLines } from './document-files.contract.ts'
import { defaultLimits } from './limits.ts'
import { ParserPool } from './parser-pool.ts'

let folder: string
let pdf: Uint8Array
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parser-'))
  pdf = await makePdfOfLines(['Welder'])
})
afterAll(() => rm(folder, { recursive: true }))

const open: ParserPool[] = []
afterEach(() => Promise.all(open.splice(0).map((pool) => pool.close())))

let scripts = 0
/** A pool whose parser answers with the thread and the name of the document, and does `before` first. */
const openPool = async (before: string, threads = 1): Promise<ParserPool> => {
  const file = join(folder, `parser-${++scripts}.mjs`)
  await writeFile(
    file,
    `import { getHeapStatistics } from 'node:v8'
    import { threadId } from 'node:worker_threads'
    const kept = []
    export const parse = async ({ name, bytes }) => {
      ${before}
      const outcome = { ok: true, parsed: { pages: threadId, text: name } }
      return { outcome, held: getHeapStatistics().external_memory }
    }`,
  )
  const pool = new ParserPool(threads, pathToFileURL(file))
  open.push(pool)
  return pool
}

const request = (name: string, limits: Partial<typeof defaultLimits> = {}, bytes = pdf) =>
  ({ format: 'pdf', name, bytes, limits: { ...defaultLimits, ...limits } }) as const

const parseAll = (pool: ParserPool, names: readonly string[], limits: Partial<typeof defaultLimits> = {}) =>
  Promise.allSettled(names.map((name) => pool.parse(request(name, limits))))

const read = (text: string) => ({ status: 'fulfilled', value: { text } })
const refused = (code: string, file: string, details = {}) => ({
  status: 'rejected',
  reason: { name: 'HiringError', code, details: { file, ...details } },
})

describe('a parser', () => {
  test('that hangs costs its document and no other, neither before nor behind it', async () => {
    const pool = await openPool(`if (name === 'hang') for (;;);`, 2)

    const results = await parseAll(pool, ['one', 'hang', 'two', 'hang', 'hang', 'three'], { maxParseMs: 1500 })

    const slow = refused('document.too_slow', 'hang', { limit: '1.5 s' })
    expect(results).toMatchObject([read('one'), slow, read('two'), slow, slow, read('three')])
  })

  test('that waits for ever is ended too', async () => {
    const pool = await openPool(`if (name === 'wait') await new Promise(() => setInterval(() => {}, 10))`)

    const results = await parseAll(pool, ['wait', 'next'], { maxParseMs: 1500 })

    expect(results).toMatchObject([refused('document.too_slow', 'wait'), read('next')])
  })

  test('that crashes costs its document and no other', async () => {
    const pool = await openPool(`
      if (name === 'exit') process.exit(3)
      if (name === 'throw') throw new Error('boom')
      if (name === 'late') { setTimeout(() => { throw new Error('boom') }); await new Promise(() => {}) }
      if (name === 'odd') return { outcome: { ok: true, parsed: () => {} }, held: 0 }`)

    const results = await parseAll(pool, ['exit', 'one', 'throw', 'two', 'late', 'three', 'odd', 'four'])

    const damaged = (name: string) => refused('document.damaged', name)
    const [exit, thrown, late, odd] = ['exit', 'throw', 'late', 'odd'].map(damaged)
    expect(results).toMatchObject([exit, read('one'), thrown, read('two'), late, read('three'), odd, read('four')])
  })

  test('that eats memory is ended, on the heap and beside it', async () => {
    const pool = await openPool(`
      if (name === 'heap') for (;;) kept.push(new Array(100_000).fill(Math.PI))
      if (name === 'buffers') {
        for (let n = 0; n < 60; n++) kept.push(new Uint8Array(10_000_000).fill(n))
        for (;;);
      }`)

    const results = await parseAll(pool, ['heap', 'buffers', 'next'])

    expect(results).toMatchObject([
      refused('document.bomb', 'heap'),
      refused('document.bomb', 'buffers', { limit: '100 MB' }),
      read('next'),
    ])
  })

  test('that leaves much memory behind does not make the next document a bomb', async () => {
    const pool = await openPool(`
      const take = (megabytes) => kept.push(new Uint8Array(megabytes * 1_000_000).fill(1))
      if (name === 'large') take(150)
      if (name === 'slow') { take(80); await new Promise((resolve) => setTimeout(resolve, 900)) }`)

    const results = await parseAll(pool, ['large', 'slow', 'next'])

    expect(results).toMatchObject([read('large'), read('slow'), read('next')])
  })

  test('that leaves something to fail behind harms no later document', async () => {
    const pool = await openPool(`if (name === 'left') setTimeout(() => { throw new Error('boom') }, 20)`)

    const first = await pool.parse(request('left'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const second = await pool.parse(request('next'))

    expect(first.text).toBe('left')
    expect(second.text).toBe('next')
    expect(second.pages).not.toBe(first.pages)
  })

  test('that cannot even start says so at once', async () => {
    const file = join(folder, 'broken.mjs')
    await writeFile(file, `throw new Error('cannot start')`)
    const pool = new ParserPool(2, pathToFileURL(file))
    open.push(pool)

    const results = await parseAll(pool, ['one', 'two', 'three'])

    expect(results).toMatchObject(['one', 'two', 'three'].map((name) => refused('document.damaged', name)))
  })
})

describe('the pool', () => {
  test('parses in as many threads as it was given, and uses them again', async () => {
    const pool = await openPool(`await new Promise((resolve) => setTimeout(resolve, 20))`, 2)

    const results = await Promise.all(Array.from({ length: 12 }, (_, n) => pool.parse(request(`${n}`))))

    expect(new Set(results.map(({ pages }) => pages)).size).toBe(2)
    expect(results.map(({ text }) => text)).toEqual(Array.from({ length: 12 }, (_, n) => `${n}`))
  })

  test('does not count the time that a document waits for a thread', async () => {
    const pool = await openPool(`await new Promise((resolve) => setTimeout(resolve, 600))`)

    const results = await parseAll(pool, ['one', 'two', 'three', 'four'], { maxParseMs: 1700 })

    expect(results).toMatchObject(['one', 'two', 'three', 'four'].map(read))
  })

  test('leaves the caller its bytes, whatever memory they are a part of', async () => {
    const pool = await openPool(`if (bytes.buffer.byteLength !== 3 || bytes[0] !== 1) throw new Error('other bytes')`)
    const whole = Buffer.from([0, 1, 2, 3, 4])

    const parsed = await pool.parse(request('a', {}, whole.subarray(1, 4)))

    expect(parsed.text).toBe('a')
    expect([...whole]).toEqual([0, 1, 2, 3, 4])
  })

  test('refuses on closing what is not parsed yet, and everything after', async () => {
    const pool = await openPool('await new Promise(() => {})')
    const parsing = parseAll(pool, ['one', 'two', 'three'])

    await new Promise((resolve) => setTimeout(resolve, 200))
    await pool.close()

    expect(await parsing).toMatchObject(['one', 'two', 'three'].map((name) => refused('document.damaged', name)))
    await expect(pool.parse(request('four'))).rejects.toThrow('closed')
  })

  test('closes before its first thread has started, and twice', async () => {
    const pool = await openPool('')
    const parsing = parseAll(pool, ['one'])

    await Promise.all([pool.close(), pool.close()])

    expect(await parsing).toMatchObject([refused('document.damaged', 'one')])
  })

  test('keeps a program alive while anything waits, and not a moment longer', async () => {
    const program = `
      import { ParserPool } from ${JSON.stringify(new URL('./parser-pool.ts', import.meta.url).href)}
      const pool = new ParserPool(1, new URL(${JSON.stringify(new URL('./parser-worker.ts', import.meta.url).href)}))
      const request = { format: 'pdf', bytes: new Uint8Array(9), limits: ${JSON.stringify(defaultLimits)} }
      for (const name of ['one', 'two', 'three']) {
        pool.parse({ ...request, name }).catch(({ code }) => console.log(name, code))
      }`
    const run = promisify(execFile)

    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { timeout: 20_000 })

    expect(stdout.trim().split('\n')).toEqual(['one', 'two', 'three'].map((name) => `${name} document.damaged`))
  })
})
