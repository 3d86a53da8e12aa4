// @ts-check
// The browser for the tests: the one named by CHROMIUM_PATH, else where the usual packages put it.

import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns {string | null} The path of a Chromium, or null. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) return isProgram(given) ? given : null
  return usualPlaces.find(isProgram) ?? null
}

/**
 * @param {string} path
 * @returns {string} For instance `Chromium 156.0.8078.79`.
 */
export function readBrowserVersion(path) {
  const [version = ''] = execFileSync(path, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).split(' built')
  return version.trim()
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not to be run.
    return false
  }
}
