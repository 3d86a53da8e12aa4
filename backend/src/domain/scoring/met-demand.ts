// How a resume meets what a job asks for: by the skill itself, by a part of it, or by something near.

import type { SkillDemand } from './demands.ts'
import type { SkillStanding } from './resume-score.ts'
import type { UsedSkill } from './used-skill.ts'
import type { Skill } from './vocabulary/index.ts'

/** A demand and how the resume meets it. */
export interface MetDemand {
  /** As in `SkillDemand`. */
  readonly label: string
  readonly match: SkillStanding
  /** Years of use of what meets it; 0 where they are unknown. */
  readonly years: number
  /** The name of the skill that meets it, where that is another than the one asked for; else null. */
  readonly by: string | null
  /** How far it is met, 0 to 1. */
  readonly met: number
}

// What a wider skill says of a part of it ("Financial reporting" of "IFRS"), as a share of its own credit.
const broaderShare = 0.5
const sibling = 0.4
const sameFamily = 0.3
const sameTrade = 0.1

/** A skill of a resume and what it is worth. */
export interface Rated {
  readonly used: UsedSkill
  /** Null for a phrase that no word list knows. */
  readonly skill: Skill | null
  readonly worth: number
}

const best = (rated: readonly Rated[]): Rated | undefined =>
  rated.reduce<Rated | undefined>((top, one) => (top === undefined || one.worth > top.worth ? one : top), undefined)

const matchOf = ({ used }: Rated): SkillStanding => (used.source === 'list' ? 'listed' : 'shown')

// What another skill says of the one asked for.
const rateNearness = (asked: Skill, other: Skill | null, worth: number): number => {
  if (other === null || other.name === asked.name) return 0
  if (other.name === asked.broader) return Math.max(sameFamily, broaderShare * worth)
  if (asked.broader !== null && other.broader === asked.broader) return sibling
  if (other.family === asked.family) return sameFamily
  return other.trade === asked.trade ? sameTrade : 0
}

// What falls short of the years that are asked for of a skill costs at most this share.
const yearsShare = 0.3

/** What a skill is worth where years of it are asked for: up to 0.3 less for what falls short of them. */
export const weighYears = (rated: Rated, minYears: number): Rated => {
  const lacking = Math.max(0, 1 - rated.used.years / minYears)
  return { ...rated, worth: rated.worth * (1 - yearsShare * lacking) }
}

/**
 * How a demand is met by the skills of a resume: by the skill or a part of it at its worth; by the wider skill at half
 * of its worth, at least 0.3; by another part of the same one at 0.4; by one of the same family at 0.3; by one of the
 * same trade at 0.1, which is no match but not nothing. The figures are judgements.
 */
export const meetDemand = ({ label, skill }: SkillDemand, rated: readonly Rated[]): MetDemand => {
  const name = skill?.name ?? label
  // A part of what is asked for is an instance of it: IFRS is financial reporting.
  const direct = best(rated.filter(({ used, skill: other }) => used.name === name || other?.broader === name))
  const near =
    skill === null
      ? undefined
      : best(rated.map((other) => ({ ...other, worth: rateNearness(skill, other.skill, other.worth) })))
  // A bare mention never makes less of what something near already shows.
  const met = Math.max(direct?.worth ?? 0, near?.worth ?? 0)
  const by = direct ?? (met > sameTrade ? near : undefined)
  if (by === undefined) return { label, match: 'missing', years: 0, by: null, met }
  const match = direct === undefined ? 'related' : matchOf(direct)
  return { label, match, years: by.used.years, by: by.used.name === name ? null : by.used.name, met }
}
