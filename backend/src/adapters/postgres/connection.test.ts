import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { lock } from 'proper-lockfile'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSnapshot } from '../../../test/support/snapshot.ts'
import { type Database, openDatabase } from './connection.ts'
import { takeDataDirectory } from './data-directory.ts'

let directory: string
const opened: Database[] = []

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'hiring-data-')), 'data')
})

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()))
  await rm(join(directory, '..'), { recursive: true, force: true })
})

const open = async (): Promise<Database> => {
  const database = await openDatabase({ dataDir: directory, snapshot: await readSnapshot() })
  opened.push(database)
  return database
}

const ignoreLoss = () => {}
const take = () => takeDataDirectory(directory, ignoreLoss)

/** Another process that holds the directory until it is killed. */
const holdElsewhere = async (): Promise<ChildProcess> => {
  const module = new URL('./data-directory.ts', import.meta.url).href
  const program = `
    const { takeDataDirectory } = await import(${JSON.stringify(module)})
    await takeDataDirectory(${JSON.stringify(directory)}, () => {})
    console.log('held')
    setInterval(() => {}, 1000)
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

const kill = async (child: ChildProcess, signal: NodeJS.Signals) => {
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

describe('the embedded database', () => {
  it('keeps what was written when it is closed and opened again, and is not overwritten by a snapshot', async () => {
    const first = await open()
    await first.pool.query(`insert into users (name, email, role) values ('Kim', 'kim@example.org', 'Job Seeker')`)
    await first.close()

    const again = await open()

    const { rows } = await again.pool.query('select name from users')
    expect(rows).toEqual([{ name: 'Kim' }])
  })

  it('in a directory that is held is refused, and says by whom and where', async () => {
    await open()

    const error = await open().catch((cause: unknown) => cause)

    expect(error).toMatchObject({
      code: 'database.directory_held',
      details: { directory, holder: expect.stringContaining(`process ${process.pid} on`) },
    })
    expect((error as Error).message).toContain(`${directory} is held by process ${process.pid}`)
  })

  it('can be closed twice', async () => {
    const database = await open()

    await expect(Promise.all([database.close(), database.close()])).resolves.toBeDefined()
  })
})

describe('a data directory', () => {
  it('held by another process is refused with its number', async () => {
    const child = await holdElsewhere()

    try {
      await expect(take()).rejects.toMatchObject({
        code: 'database.directory_held',
        details: { holder: expect.stringContaining(`process ${child.pid} on`) },
      })
    } finally {
      await kill(child, 'SIGKILL')
    }
  })

  it('of a process that was killed is taken over at once', async () => {
    await kill(await holdElsewhere(), 'SIGKILL')

    const taken = await take()

    expect(JSON.parse(await readFile(join(directory, 'owner.json'), 'utf8'))).toEqual({
      pid: process.pid,
      host: hostname(),
    })
    await taken.release()
  })

  it('is free again after its release', async () => {
    const first = await take()
    await expect(take()).rejects.toMatchObject({ code: 'database.directory_held' })
    await first.release()

    const second = await take()

    await expect(second.release()).resolves.toBeUndefined()
  })

  it('whose owner had our own number, before a restart in a container, is taken over', async () => {
    await kill(await holdElsewhere(), 'SIGKILL')
    await writeFile(join(directory, 'owner.json'), JSON.stringify({ pid: process.pid, host: hostname() }))

    const taken = await take()

    await expect(taken.release()).resolves.toBeUndefined()
  })

  it('is left to who has locked it since its last owner died', async () => {
    await kill(await holdElsewhere(), 'SIGKILL')
    await rm(join(directory, 'lock'), { recursive: true })
    const release = await lock(directory, { lockfilePath: join(directory, 'lock') })

    await expect(take()).rejects.toMatchObject({ code: 'database.directory_held' })
    await release()
  })

  it('whose owner is on another host is not judged by a number that means nothing here', async () => {
    const held = await take()
    await writeFile(join(directory, 'owner.json'), JSON.stringify({ pid: 1, host: 'elsewhere' }))

    await expect(take()).rejects.toMatchObject({ details: { holder: 'process 1 on elsewhere' } })
    await held.release()
  })

  it('with half an owner’s note is judged by its lock', async () => {
    const held = await take()
    await writeFile(join(directory, 'owner.json'), '{"pid":')

    await expect(take()).rejects.toMatchObject({ details: { holder: 'another process' } })
    await held.release()
  })
})
