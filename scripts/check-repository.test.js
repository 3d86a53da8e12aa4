// @ts-check
import { expect, test } from 'vitest'
import { findDeadLinks, findFaults } from './check-repository.js'

// Put together here, so that this file itself passes the check.
const lines = [
  ['a note to oneself', `// ${'TO'}${'DO'}: later`],
  ['a path of one machine', `readFile('/${'home'}/kim/data.json')`],
  ['a path of one machine', `cwd: "/${'work'}/main"`],
  ['a path of one machine', `C:${'\\'}Users${'\\'}kim`],
  ['the address of a package registry', `https://${'registry'}.npmjs.org/zod`],
  ['the address of a package registry', `${'registry'}=https://packages.example`],
  ['a merge that was not finished', `${'<'.repeat(7)} HEAD`],
]

test.each(lines)('finds %s: %s', (message, line) => {
  const [fault] = findFaults('backend/src/a.ts', Buffer.from(`fine\n${line}\n`))

  expect(fault).toContain(`backend/src/a.ts:2: ${message}`)
})

test.each([
  '/usr/lib/postgresql/15/bin',
  '/usr/bin/chromium',
  "navigate('/jobs/home/')",
  'src/work/order.ts',
  'todoList',
])('lets %s pass', (line) => {
  expect(findFaults('backend/src/a.ts', Buffer.from(line))).toEqual([])
})

test('a lock file that names a registry is refused, one with integrity alone passes', () => {
  const lock = (/** @type {object} */ entry) =>
    Buffer.from(JSON.stringify({ packages: { '': {}, backend: {}, 'node_modules/zod': entry } }))

  expect(findFaults('package-lock.json', lock({ integrity: 'sha512-x' }))).toEqual([])
  expect(
    findFaults('package-lock.json', lock({ integrity: 'sha512-x', resolved: 'https://packages.example/zod' })),
  ).toEqual(['package-lock.json: node_modules/zod is tied to https://packages.example'])
  expect(findFaults('package-lock.json', lock({}))).toEqual(['package-lock.json: node_modules/zod has no integrity'])
})

test('large files and files about the work instead of the product are refused', () => {
  expect(findFaults('docs/big.json', Buffer.alloc(1_000_001, 'a'))).toHaveLength(1)
  expect(findFaults('docs/PROGRESS.md', Buffer.from('done'))).toHaveLength(1)
})

test('a link to a file that has moved is found', () => {
  const page = '[a](../README.md), [b](gone.ts#top), [c](https://example.org/x.md), [d](#here), ![e](images/e.png)'
  const there = new Set(['README.md', 'docs/images/e.png'])

  expect(findDeadLinks('docs/a.md', page, (path) => there.has(path))).toEqual([
    'docs/a.md: the link to gone.ts leads nowhere',
  ])
})
