// Journeys by chance, small enough for every run: people with invented resumes, and every property after every step.

import { describe, expect, it } from 'vitest'
import { composeSimulation, type SimulationOptions } from '../src/compose.ts'
import { journeyStart, playJourney } from '../src/entrypoints/cli/journey/journey.ts'
import type { ResumeFile } from '../src/orchestrator/documents-port.ts'
import type { Task } from '../src/orchestrator/tasks.ts'

const trades = ['Baker', 'Pastry cook', 'Miller', 'Waiter', 'Driver', 'Florist']

const inventedResumes = (count: number): ResumeFile[] =>
  Array.from({ length: count }, (_, index) => {
    const trade = trades[index % trades.length]
    const text = `Experience\n${trade}, House ${index}, ${2010 + index} - 2025\nWorked as a ${trade}.\n\nSkills\nBaking, customer service`
    return { name: `resume-${index}.txt`, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) }
  })

/** One unreadable resume among them: nobody else may notice. */
const withOneUnreadable = (resumes: ResumeFile[]): ResumeFile[] => [
  ...resumes,
  {
    name: 'picture.pdf',
    mediaType: 'application/pdf',
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  },
]

interface Opened {
  readonly options: Pick<SimulationOptions, 'databaseUrl' | 'snapshot'>
  readonly close: () => Promise<void>
}

/** Plays a small journey; `perform` may come between the queue and the engine. */
const play = async (open: () => Promise<Opened>, seed: number, between: Between = (perform) => perform) => {
  const { options, close } = await open()
  const simulation = await composeSimulation({ ...options, dataDir: null, seed, startAt: journeyStart })
  const { orchestrator } = simulation
  const perform = between(orchestrator.perform)
  const lines: string[] = []
  const job = {
    title: 'Baker',
    description: 'Bake bread. Skills: baking, customer service. Three years as a baker.',
  }
  try {
    const result = await playJourney(
      { ...simulation, orchestrator: { ...orchestrator, perform } },
      { job, resumes: withOneUnreadable(inventedResumes(9)), openings: 2, seed },
      (line) => lines.push(line),
    )
    return { ...result, lines }
  } finally {
    await simulation.close()
    await close()
  }
}

type Perform = (task: Task) => Promise<void>
type Between = (perform: Perform) => Perform

/** A worker that dies after its work and before it could say so: the queue gives the same task out again. */
const everyTaskTwice: Between = (perform) => async (task) => {
  await perform(task)
  await perform(task)
}

/** Every third task fails at first, as when a process is stopped or a connection breaks; the queue tries again. */
const everyThirdFailsFirst: Between = (perform) => {
  const failed = new Set<string>()
  let count = 0
  return async (task) => {
    const key = JSON.stringify(task)
    count += 1
    // The sweep has no second try: the next one is its retry.
    if (count % 3 === 0 && task.name !== 'sweep' && !failed.has(key)) {
      failed.add(key)
      throw new Error('the process was stopped')
    }
    await perform(task)
  }
}

export const journeysContract = (database: string, seeds: readonly number[], open: () => Promise<Opened>): void => {
  describe(`journeys on ${database}`, () => {
    it.each(seeds)('seed %i ends with every seat filled or nobody left, and breaks no property', async (seed) => {
      const { breach, outcome, lines } = await play(open, seed)

      expect(breach).toBeNull()
      expect(outcome.openSeats === 0 || lines.some((line) => line.includes('nobody is left'))).toBe(true)
      expect(lines.some((line) => line.includes('resume cannot be read'))).toBe(true)
    })

    it('P60 P62 tasks that are delivered twice change nothing about the end, and no mail goes out twice', async () => {
      const once = await play(open, 3)

      const twice = await play(open, 3, everyTaskTwice)

      expect(twice.breach).toBeNull()
      expect(twice.outcome).toEqual(once.outcome)
    })

    it('P29 tasks that fail at first are made up for, and break no property', async () => {
      const { breach, outcome } = await play(open, 3, everyThirdFailsFirst)

      expect(breach).toBeNull()
      expect(outcome.openSeats).toBe(0)
    })
  })
}
