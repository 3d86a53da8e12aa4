// The same as setup-postgres.ts on the newest supported version.

import type { TestProject } from 'vitest/node'
import { findEmbeddedPostgres } from './postgres-server.ts'
import { provideServer } from './setup-postgres.ts'

export const setup = (project: TestProject) => provideServer(project, findEmbeddedPostgres())
