// `cli flags`: the switches of the deployment. A change is logged like everything else.

import { withStore } from '../../compose.ts'
import type { Config } from '../../config.ts'
import { engine } from '../../orchestrator/access.ts'
import { record } from '../../orchestrator/activity.ts'
import { type FeatureFlag, featureFlags } from '../../orchestrator/feature-flags-port.ts'

type Write = (line: string) => void

const isFlag = (name: string): name is FeatureFlag => featureFlags.some((known) => known === name)

export const listFlags = async (config: Config, write: Write): Promise<number> => {
  const flags = await withStore(config, ({ store }) => store.read(engine, (tx) => tx.flags.list()))
  for (const { name, isOn } of flags) write(`${isOn ? 'on ' : 'off'}  ${name}`)
  return 0
}

/** Exit code 2 for a flag that nobody knows. */
export const setFlag = async (config: Config, name: string, state: 'on' | 'off', write: Write): Promise<number> => {
  if (!isFlag(name)) {
    write(`There is no flag "${name}". Known are: ${featureFlags.join(', ')}.`)
    return 2
  }
  const isOn = state === 'on'
  await withStore(config, ({ store, clock }) =>
    store.change(engine, async (tx) => {
      await tx.flags.set(name, isOn)
      await record(tx, {
        actor: engine,
        at: clock.now(),
        jobId: null,
        activity: 'flag_changed',
        details: { flag: name, isOn },
      })
    }),
  )
  write(`${name} is ${state}.`)
  return 0
}
