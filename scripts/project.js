// @ts-check
// Where things are, and how a program of the project is run. Plain JavaScript for any Node from 20 on, because it
// also runs before the project's own Node is installed.

import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The Node that package.json pins: it runs TypeScript directly and knows Temporal. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Whether this very process runs on it. */
export const isPinnedNode = () => existsSync(pinnedNode) && realpathSync(process.execPath) === realpathSync(pinnedNode)

/** @param {string} name A program that a dependency installed, for instance `vite`. */
export const installedProgram = (name) => join(root, 'node_modules', '.bin', name)

/**
 * Runs a program to its end, with this terminal, and gives its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function run(program, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
    const forget = forwardSignals(child)
    child.once('error', (error) => {
      forget()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      forget()
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}

/**
 * Turns this process into the pinned Node running `args`: no parent stays behind that would have to pass on
 * signals. A Node that cannot do so (before 23.11, or on Windows) stays, and passes them on.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function becomePinnedNode(args, env = process.env) {
  if (typeof process.execve === 'function' && process.platform !== 'win32') {
    process.chdir(root)
    process.execve(pinnedNode, [pinnedNode, ...args], /** @type {Record<string, string>} */ ({ ...env }))
  }
  process.exit(await run(pinnedNode, args, env))
}

/**
 * Runs npm as the machine has it. Under `npm run` the project's own Node comes first on the path, and an install
 * would take it away from under itself.
 * @param {string[]} args
 */
export function runNpm(args) {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(delimiter)
  return run('npm', args, { ...process.env, PATH: path })
}

/**
 * Ctrl-C reaches the whole group of a terminal, so the child has had it already; from elsewhere it is passed on.
 * @param {import('node:child_process').ChildProcess} child
 */
function forwardSignals(child) {
  const onInterrupt = () => {
    if (!process.stdin.isTTY) child.kill('SIGINT')
  }
  const onTerminate = () => child.kill('SIGTERM')
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)
  return () => {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onTerminate)
  }
}

/** @param {string} path Relative to the root of the repository. */
export const has = (path) => existsSync(join(root, path))
