// @ts-check
// npm leaves optional packages for other platforms out of the lock file when the registry does not have them, and
// `npm ci` then refuses that same lock file. This adds them by version; run it after `npm install` changed the lock.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.js'

const platform =
  /(android|darwin|linux|win32|windows|freebsd|openharmony)-(arm64|x64|arm|ia32|ppc64|riscv64|s390x)(?:-(\w+))?$/
const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const before = Object.keys(lock.packages).length

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const [, os, cpu, libc] = platform.exec(name) ?? []
    const isThere = lock.packages[`node_modules/${name}`] ?? lock.packages[`${path}/node_modules/${name}`]
    if (isThere || !os || !/^\d+\.\d+\.\d+/.test(version)) continue
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(entry.devOptional ? { devOptional: true } : {}),
      ...(libc?.startsWith('musl') ? { libc: ['musl'] } : libc?.startsWith('gnu') ? { libc: ['glibc'] } : {}),
      optional: true,
      // Node's own name for it; some packages write it out.
      os: [os === 'windows' ? 'win32' : os],
    }
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${Object.keys(lock.packages).length - before} optional packages of other platforms added.`)
