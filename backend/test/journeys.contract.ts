// Journeys by chance, small enough for every run: people with invented resumes, and every property after every step.

import { describe, expect, it } from 'vitest'
import { composeSimulation, type SimulationOptions } from '../src/compose.ts'
import { journeyStart, playJourney } from '../src/entrypoints/cli/journey/journey.ts'
import type { ResumeFile } from '../src/orchestrator/ports.ts'

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

export const journeysContract = (
  database: string,
  seeds: readonly number[],
  open: () => Promise<{ options: Pick<SimulationOptions, 'databaseUrl' | 'snapshot'>; close: () => Promise<void> }>,
): void => {
  describe(`journeys on ${database}`, () => {
    it.each(seeds)('seed %i ends with every seat filled or nobody left, and breaks no property', async (seed) => {
      const { options, close } = await open()
      const simulation = await composeSimulation({ ...options, dataDir: null, seed, startAt: journeyStart })
      const lines: string[] = []
      try {
        const result = await playJourney(
          simulation,
          {
            job: {
              title: 'Baker',
              description: 'Bake bread. Skills: baking, customer service. Three years as a baker.',
            },
            resumes: withOneUnreadable(inventedResumes(9)),
            openings: 2,
            seed,
          },
          (line) => lines.push(line),
        )

        expect(result.breach).toBeNull()
        expect(result.outcome.openSeats === 0 || lines.some((line) => line.includes('nobody is left'))).toBe(true)
        expect(lines.some((line) => line.includes('resume cannot be read'))).toBe(true)
      } finally {
        await simulation.close()
        await close()
      }
    })
  })
}
