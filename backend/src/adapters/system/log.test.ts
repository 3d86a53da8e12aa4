import { describe, expect, it } from 'vitest'
import { createLog, type LogOptions } from './log.ts'

const capture = (options: Partial<LogOptions> = {}) => {
  const lines: string[] = []
  const log = createLog({ level: 'info', ...options, destination: { write: (line) => void lines.push(line) } })
  return { log, lines }
}

describe('the log', () => {
  it('writes one JSON object a line, with time, level, message and details', () => {
    const { log, lines } = capture()

    log.warn('Mail was not taken', { mailId: 'm1', attempts: 3 })

    const [line = ''] = lines
    expect(JSON.parse(line)).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
      mailId: 'm1',
      attempts: 3,
      msg: 'Mail was not taken',
    })
    expect(line.endsWith('}\n')).toBe(true)
  })

  it('leaves out what is below its level', () => {
    const { log, lines } = capture({ level: 'error' })

    log.info('routine')
    log.warn('odd')
    log.error('broken')

    expect(lines).toHaveLength(1)
  })

  it('tells an error with its causes, but not the row that a database puts beside it', () => {
    const { log, lines } = capture()
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(kim@example.org)' })

    log.error('Could not save', { error: new Error('outer', { cause }) })

    const entry = JSON.parse(lines[0] ?? '')
    expect(entry.error).toMatchObject({ message: 'outer', cause: { message: 'duplicate key', code: '23505' } })
    expect(lines[0]).not.toContain('kim@example.org')
  })

  it('for a person is one readable line, which no text in it can break in two', () => {
    const { log, lines } = capture({ pretty: true })

    log.info('Job\nERROR forged', { title: 'a\nb\u001b[31m', count: 2 })

    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^\d{2}:\d{2}:\d{2} INFO {2}Job ERROR forged title="a\\nb\\u001b\[31m" count=2\n$/)
  })
})
