import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMemoryDocuments } from '../../adapters/documents/memory.ts'
import type { Documents } from '../../orchestrator/documents-port.ts'
import { runScore } from './score.ts'

let folder = ''
const pathOf = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'score-'))
  await writeFile(pathOf('nurse.txt'), 'Experience\nStaff nurse, Northwind\n2010 – 2014\nCared for forty patients.')
  await writeFile(pathOf('welder.txt'), 'Experience\nWelder, Old Mill\n2012 – 2014\nDid the welding of ships.')
  await writeFile(pathOf('empty.txt'), '')
  await writeFile(pathOf('job.json'), JSON.stringify({ title: 'Nurse', description: 'Patient care, Nursing' }))
})
afterAll(() => rm(folder, { recursive: true }))

const run = async (
  jobFile: string,
  names: readonly string[],
  more: { documents?: Documents; format?: 'text' } = {},
) => {
  let out = ''
  let error = ''
  const code = await runScore({
    jobFile: pathOf(jobFile),
    files: names.map(pathOf),
    format: more.format ?? 'jsonl',
    documents: more.documents ?? createMemoryDocuments(),
    write: {
      out: (text) => {
        out += text
      },
      error: (text) => {
        error += text
      },
    },
  })
  const lines = out.trimEnd().split('\n')
  return {
    code,
    out,
    error,
    lines,
    values: more.format === 'text' ? [] : lines.filter(Boolean).map((line) => JSON.parse(line)),
  }
}

describe('the score command', () => {
  test('writes a line for each file, in the order of the arguments', async () => {
    const { code, values } = await run('job.json', ['welder.txt', 'nurse.txt'])

    expect(code).toBe(0)
    expect(values.map(({ file }) => file)).toEqual([pathOf('welder.txt'), pathOf('nurse.txt')])
    expect(Object.keys(values[0])).toEqual(['file', 'fitScore', 'parts', 'features', 'evidence', 'flags', 'summary'])
    expect(values[1].fitScore).toBeGreaterThan(values[0].fitScore)
    expect(values[1].features).toMatchObject({ yearsExperience: 4, educationLevel: 'none' })
  })

  test('keeps the order when a later file is read sooner', async () => {
    const memory = createMemoryDocuments()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const documents: Documents = {
      read: async (file) => {
        if (file.name.endsWith('welder.txt')) await held
        else release()
        return memory.read(file)
      },
    }

    const { values } = await run('job.json', ['welder.txt', 'nurse.txt'], { documents })

    expect(values.map(({ file }) => file)).toEqual([pathOf('welder.txt'), pathOf('nurse.txt')])
  })

  test('an unreadable file has its reason in its line and stops no other', async () => {
    const { code, values } = await run('job.json', ['empty.txt', 'missing.pdf', 'nurse.txt'])

    expect(code).toBe(0)
    expect(values[0]).toEqual({
      file: pathOf('empty.txt'),
      fitScore: 0,
      error: `document.empty: ${pathOf('empty.txt')} is empty.`,
    })
    expect(values[1]).toEqual({ file: pathOf('missing.pdf'), fitScore: 0, error: 'there is no such file' })
    expect(values[2].fitScore).toBeGreaterThan(0)
  })

  test('writes the same bytes twice', async () => {
    const names = ['nurse.txt', 'welder.txt', 'empty.txt']

    expect((await run('job.json', names)).out).toBe((await run('job.json', names)).out)
  })

  test('as text gives the score and the file', async () => {
    const { lines } = await run('job.json', ['nurse.txt', 'empty.txt'], { format: 'text' })

    expect(lines[0]).toMatch(/^ *\d+\.\d\d {2}.*nurse\.txt$/)
    expect(lines[1]).toMatch(/^ {2}0\.00 {2}.*empty\.txt {2}\(document\.empty/)
  })

  test('takes the weights of the job', async () => {
    const weights = { textSimilarity: 0, experience: 0, projects: 0, skills: 1, education: 0 }
    await writeFile(pathOf('own.json'), JSON.stringify({ title: 'Nurse', description: 'Nursing', weights }))

    const { values } = await run('own.json', ['nurse.txt'])

    expect(values[0].fitScore).toBe(100 * values[0].parts.skills)
  })

  test.each([
    ['{ "title": ', /is not JSON/],
    ['[]', /must be an object/],
    ['{ "description": "x" }', /title: must be a text/],
    ['{ "title": "Nurse" }', /description: must be a text/],
    ['{ "title": " ", "description": "" }', /description: must not be empty/],
    ['{ "title": "a", "description": "b", "weights": 3 }', /weights: must be an object/],
    [
      '{ "title": "a", "description": "b", "weights": { "textSimilarity": 1 } }',
      /weights\.experience: must be a number/,
    ],
  ])('a job file with %s ends with 2 and names the file and the field', async (json, reason) => {
    await writeFile(pathOf('bad.json'), json)

    const { code, out, error } = await run('bad.json', ['nurse.txt'])

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(pathOf('bad.json'))
    expect(error).toMatch(reason)
  })

  test('weights that do not add up, a missing job file and no files end with 2', async () => {
    const weights = { textSimilarity: 1, experience: 1, projects: 0, skills: 0, education: 0 }
    await writeFile(pathOf('heavy.json'), JSON.stringify({ title: 'a', description: 'b', weights }))

    expect(await run('heavy.json', ['nurse.txt'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('add up to 1'),
    })
    expect(await run('none.json', ['nurse.txt'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('no such file'),
    })
    expect(await run('job.json', [])).toMatchObject({ code: 2, error: expect.stringContaining('No files') })
  })
})
