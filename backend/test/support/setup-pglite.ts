// Before the first test that may want it: a second test file should not wait for the migration of the first.

import { ensureSnapshot } from './snapshot.ts'

export async function setup(): Promise<void> {
  await ensureSnapshot()
}
