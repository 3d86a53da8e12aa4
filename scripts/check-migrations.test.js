// @ts-check
import { expect, test } from 'vitest'
import { exceptions, findFaults } from './check-migrations.js'

const index = 'create index if not exists idx_jobs_city on public.jobs (city);'
const finding = {
  file: '090_index_cities.up.sql',
  line: 0,
  rule_name: 'require-concurrent-index-creation',
  message: 'During normal index creation, table updates are blocked.',
}
const known = exceptions.filter(({ rule, files }) => rule === finding.rule_name && files.test(finding.file))

test('an index is excused where the online file builds it', () => {
  const texts = new Map([
    [finding.file, index],
    ['090_index_cities.online.sql', 'create index concurrently if not exists idx_jobs_city on public.jobs (city);'],
  ])

  expect(findFaults([finding], texts, known)).toEqual([])
})

test.each([
  ['there is no online file', []],
  [
    'the online file builds another one',
    [
      [
        '090_index_cities.online.sql',
        'create index concurrently if not exists idx_jobs_city_name on public.jobs (city);',
      ],
    ],
  ],
])('an index is a fault where %s', (_, others) => {
  const texts = new Map([[finding.file, index], .../** @type {[string, string][]} */ (others)])

  expect(findFaults([finding], texts, known)[0]).toContain(
    '090_index_cities.up.sql:1: require-concurrent-index-creation',
  )
})

test('a finding without an exception is a fault, and so is an exception without a finding', () => {
  expect(findFaults([{ ...finding, rule_name: 'renaming-column' }], new Map(), [])).toHaveLength(1)
  expect(findFaults([], new Map(), known)[0]).toContain('nothing needs the exception')
})
