import { describe, expect, it } from 'vitest'
import { MigrationError, readMigrations } from './runMigration.js'
import { codeOf, explain, isLostConnection } from './runner/client.js'
import { parseCommandLine } from './runner/command-line.js'
import { describe as describeStatus, parseSteps } from './runner/migrations.js'

describe('The steps of an online migration', () => {
  it('are read with their titles; what stands before the first is a comment', () => {
    const steps = parseSteps(
      'x.online.sql',
      '-- Head.\n\n-- step: add the column\nalter table a;\n-- why\nselect 1;\n\n-- patient step: index it\ncreate index;\n',
    )

    expect(steps).toEqual([
      { title: 'add the column', patient: false, sql: 'alter table a;\n-- why\nselect 1;' },
      { title: 'index it', patient: true, sql: 'create index;' },
    ])
  })

  it.each([
    ['without a title', '-- step:\nselect 1;'],
    ['without SQL', '-- step: one\n\n-- step: two\nselect 1;'],
  ])('are refused %s', (_, text) => {
    expect(() => parseSteps('x.online.sql', text)).toThrow(/x\.online\.sql: step 1 lacks a title or SQL/)
  })

  it('of this checkout belong to a migration each and are single statements where they may not be in a transaction', async () => {
    const steps = (await readMigrations()).flatMap(({ online }) => online)

    const concurrent = steps.filter(({ sql }) => /\bconcurrently\b/.test(sql))
    expect(concurrent.length).toBeGreaterThan(0)
    expect(
      concurrent.filter(({ patient, sql }) => !patient || sql.replace(/--.*$/gm, '').trim().split(';').length !== 2),
    ).toEqual([])
  })
})

describe('A released file', () => {
  const file = {
    version: '001',
    name: 'one',
    up: '',
    down: '',
    online: [],
    checksum: 'new',
    replaces: ['old', 'older'],
  }

  it.each([
    ['applied', 'new'],
    ['applied', 'old'],
    ['applied', 'older'],
    ['applied', null],
    ['edited', 'another'],
  ])('counts as %s where %s is recorded', (state, checksum) => {
    const status = describeStatus([file], [{ version: '001', name: 'one', checksum, applied_at: null }])

    expect(status).toEqual([{ version: '001', name: 'one', state }])
  })
})

describe('The command line', () => {
  const read = (...words: string[]) => parseCommandLine(words)

  it('does up when nothing is said, and leaves the way to the size of the portal', () => {
    expect(read()).toMatchObject({
      commandLine: { command: 'up', to: undefined, base: false, dryRun: false, online: undefined, harden: false },
    })
  })

  it('saves before it deletes, and asks, unless told otherwise', () => {
    expect(read('down')).toMatchObject({ commandLine: { yes: false, backup: true, backupDirectory: undefined } })
    expect(read('down', '--yes', '--no-backup', '--to', '3')).toMatchObject({
      commandLine: { yes: true, backup: false, to: '3' },
    })
  })

  it.each([
    ['an unknown command', ['upp'], /no command upp/],
    ['two commands', ['up', 'down'], /no command up down/],
    ['an unknown option', ['up', '--force'], /--force/],
    ['an option of another command', ['status', '--yes'], /status has no option --yes/],
    ['a version that is none', ['up', '--to', 'three'], /--to three/],
    ['no version', ['up', '--to'], /--to/],
    ['both ways at once', ['up', '--online', '--offline'], /exclude each other/],
  ])('does not guess at %s', (_, words, mistake) => {
    expect(parseCommandLine(words)).toEqual({ mistake: expect.stringMatching(mistake) })
  })
})

describe('A failure in words', () => {
  const failure = (message: string, code?: string, hint?: string) => Object.assign(new Error(message), { code, hint })

  it.each([
    ['53100', 'could not extend file', 'could not extend file (53100). The server’s disk is full.'],
    ['42501', 'permission denied for schema public', 'as the owner of the tables'],
    ['25006', 'cannot execute CREATE SCHEMA in a read-only transaction', 'Connect to the primary'],
    ['53300', 'sorry, too many clients already', 'All connections of the server are taken'],
    ['28P01', 'password authentication failed for user "x"', 'Check the user and the password'],
    ['3D000', 'database "x" does not exist', 'Check the name of the database'],
    ['57P03', 'the database system is starting up', 'Try again in a moment'],
    ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1', 'is the server running'],
    [undefined, 'Connection terminated unexpectedly', 'Run status to see where it stands'],
    [undefined, 'timeout expired', 'check the network'],
  ])('says for %s what to do', (code, message, expected) => {
    expect(explain(failure(message, code))).toContain(expected)
  })

  it('passes on the hint of a migration that refuses', () => {
    expect(explain(failure('No.', 'HO101', 'Ask a superuser.'))).toBe('No (HO101). Ask a superuser.')
  })

  it('speaks of the first address when none of a host’s addresses answers', () => {
    const error = new AggregateError([failure('connect ECONNREFUSED ::1:1', 'ECONNREFUSED')])

    expect(explain(error)).toContain('connect ECONNREFUSED ::1:1')
  })

  it('knows a lost connection from a failed statement', () => {
    expect(isLostConnection(failure('terminating connection', '57P01'))).toBe(true)
    expect(isLostConnection(failure('syntax error', '42601'))).toBe(false)
    expect(codeOf(new MigrationError('plain'))).toBeUndefined()
  })
})
