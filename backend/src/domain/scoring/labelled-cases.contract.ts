// Measures a reader against small labelled texts: what it found that is there (recall), and how much of what it found is
// there (precision), over all cases of a feature.

import { expect } from 'vitest'

/** What was found of what is labelled, added up over cases. */
export class LabelledTally {
  private right = 0
  private found = 0
  private labelled = 0
  private readonly wrong: string[] = []

  /** Compares what a case gives with its labels. Equal items are paired one to one. */
  count(name: string, found: readonly string[], labelled: readonly string[]): void {
    const open = [...labelled]
    let right = 0
    for (const item of found) {
      const at = open.indexOf(item)
      if (at < 0) continue
      open.splice(at, 1)
      right++
    }
    this.right += right
    this.found += found.length
    this.labelled += labelled.length
    if (right < found.length || right < labelled.length) {
      this.wrong.push(`${name}: found [${found.join(', ')}], labelled [${labelled.join(', ')}]`)
    }
  }

  /** The share of what was found that is right, 0 to 1. */
  get precision(): number {
    return this.found === 0 ? 0 : this.right / this.found
  }

  /** The share of what is labelled that was found, 0 to 1. */
  get recall(): number {
    return this.labelled === 0 ? 0 : this.right / this.labelled
  }

  /** One line for each case that is not wholly right. */
  get failures(): readonly string[] {
    return this.wrong
  }
}

/** A text with what a person reads from it, each item written in one short form. */
export interface LabelledCase {
  readonly name: string
  readonly text: string
  readonly expected: readonly string[]
}

const least = 0.95

/** Demands precision and recall of at least 0.95 over the cases, and names those that were read wrongly. */
export const expectCasesRead = (cases: readonly LabelledCase[], read: (text: string) => readonly string[]): void => {
  const tally = new LabelledTally()
  for (const { name, text, expected } of cases) tally.count(name, read(text), expected)
  const { precision, recall, failures } = tally
  const report = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${failures.join('\n')}`

  expect(Math.min(precision, recall), report).toBeGreaterThanOrEqual(least)
}
