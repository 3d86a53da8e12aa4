// A real Chromium: the one the machine has.

import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../../scripts/find-browser.js'

/** Without these a browser in a closed network looks for its makers' servers all the time. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> => {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('No Chromium was found. Install one, or name it in CHROMIUM_PATH.')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] })
}
