// PostgreSQL's own programs, which some tests drive. They come with a client package, not with a server.

import { spawnSync } from 'node:child_process'

/** Whether a program of PostgreSQL's client is on this machine. */
export const hasProgram = (name: 'psql' | 'pg_dump'): boolean => spawnSync(name, ['--version']).status === 0
