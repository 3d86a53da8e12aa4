// What an advertisement asks for: skills, years, a degree. It may be prose with headings or a bare row of
// tags; both are read into the same demands.

import type { Wording } from './copied-text.ts'
import type { Span } from './masking.ts'
import type { EducationLevel } from './resume-score.ts'
import type { Skill } from './vocabulary.ts'

/** A skill that a job asks for: one that is known by name, or a phrase of the advertisement. */
export interface SkillDemand {
  /** The name of the skill, or the phrase as written. */
  readonly label: string
  readonly skill: Skill | null
  /** Stems that must stand together for a phrase that is no known skill. */
  readonly stems: readonly string[]
  /** 1 for what is required or merely named, less for what is preferred. */
  readonly weight: number
}

/** The education that a job asks for. */
export interface EducationDemand {
  readonly level: EducationLevel
  readonly isRequired: boolean
}

/** A job, read. */
export interface Job {
  /** How much each stem, skill and family of the advertisement counts, above 0. */
  readonly terms: ReadonlyMap<string, number>
  readonly skills: readonly SkillDemand[]
  readonly wording: Wording
  /** Years of experience asked for; null where the advertisement names none. */
  readonly minYears: number | null
  /** Whether beginners are addressed (trainee, fresher, internship). */
  readonly isEntryLevel: boolean
  /** Null where the advertisement names none. */
  readonly education: EducationDemand | null
}

/** A part of an advertisement. */
export interface Clause extends Span {
  readonly text: string
  /** 1 what is asked for, less what is preferred or described, 0 what is about the employer. */
  readonly weight: number
  /** A tag stands for itself; a sentence is searched for skills. */
  readonly isTag: boolean
}

const silentHeadings =
  /^(?:about (?:us|the company|our company|[\p{L}]+)|who we are|company (?:overview|profile|description)|our company|what we offer|we offer|benefits|perks|our offer|what you get|why join us|why us|compensation|salary|equal opportunity|eeo|how to apply|apply|contact|application process|privacy|disclaimer|location)(?: and [\p{L} ]+)?\s*:?\s*$/iu
const preferredHeadings =
  /^(?:nice to haves?|preferred(?: (?:skills|qualifications|experience|requirements))?|bonus(?: points| skills)?|desirable|desired(?: skills| qualifications)?|good to have|pluses|additional skills|it'?s a plus|would be a plus|optional)\s*:?\s*$/iu
const requiredHeadings =
  /^(?:(?:job |key |minimum |basic |essential |required |technical |general )*(?:requirements?|qualifications?|skills?|must haves?|essentials|experience|criteria|competenc(?:y|ies)|knowledge|education)(?: (?:and|&) (?:requirements?|qualifications?|skills?|experience|education|competencies))*|what (?:you bring|you'?ll need|we'?re looking for|we are looking for|you need)|who you are|your profile|you have|candidate profile|your skills|skills (?:and|&) experience)\s*:?\s*$/iu
const dutyHeadings =
  /^(?:(?:key |main |job |core |your |primary )*(?:responsibilities|duties|tasks|role|job description|description|accountabilities)(?: (?:and|&) (?:responsibilities|duties))?|what you'?ll do|what you will do|the role|position summary|the job|your mission|overview|summary|job summary|about the (?:role|job|position))\s*:?\s*$/iu

const preferredCue =
  /\b(?:preferred|preferably|nice to have|a plus|an advantage|advantageous|desirable|desired|bonus|ideally|good to have|optional|beneficial|an asset|would be great)\b/i
const silentCue =
  /\b(?:equal opportunity|without regard to|regardless of|competitive salary|paid time off|health insurance plan|we offer|our benefits|401\(?k\)?|perks|send your (?:cv|resume)|apply (?:now|today|here|via|by)|about us)\b/i

const weights = { required: 1, duty: 0.8, preferred: 0.5, silent: 0 }

const headingWeight = (line: string): number | null => {
  const text = line.replace(/^[\s#*•·-]+|[*\s]+$/g, '')
  if (text.length > 60) return null
  // The role itself before the employer: "About the role" is no company profile.
  if (dutyHeadings.test(text)) return weights.duty
  if (preferredHeadings.test(text)) return weights.preferred
  if (requiredHeadings.test(text)) return weights.required
  return silentHeadings.test(text) ? weights.silent : null
}

const maxTagWords = 7
const minTags = 2
const grammar = /\b(?:the|we|you|your|our|is|are|will|to|a|an|who|this|that|must|should|have|has|with|for)\b/i

const splitTags = (text: string): Clause[] => {
  const clauses: Clause[] = []
  for (const match of text.matchAll(/[^,;|\n•·]+/g)) {
    const tag = match[0].trim()
    if (tag === '') continue
    const start = match.index + match[0].indexOf(tag)
    clauses.push({ text: tag, start, end: start + tag.length, weight: weights.required, isTag: true })
  }
  return clauses
}

const isTagList = (description: string): boolean => {
  const tags = splitTags(description)
  const isShort = (text: string) => text.split(/\s+/).length <= maxTagWords && !/[.!?](?:\s|$)/.test(text)
  const plain = tags.filter(({ text }) => isShort(text) && !grammar.test(text))
  if (tags.length === 1) return plain.length === 1
  return tags.length >= minTags && plain.length >= tags.length * 0.85
}

const splitProse = (text: string): Clause[] => {
  const clauses: Clause[] = []
  let weight = weights.required
  let at = 0
  for (const line of text.split('\n')) {
    const label = /^([^:]{3,60}):\s+\S/.exec(line)
    const opened = headingWeight(line) ?? (label?.[1] === undefined ? null : headingWeight(label[1]))
    if (opened !== null) weight = opened
    if (opened === null || label !== null) {
      for (const match of line.matchAll(/(?:[^.!?;]|[.!?](?=\S))+[.!?;]?/g)) {
        const sentence = match[0].trim()
        if (sentence === '') continue
        const start = at + match.index + match[0].indexOf(sentence)
        const own = preferredCue.test(sentence) ? Math.min(weight, weights.preferred) : weight
        const clauseWeight = silentCue.test(sentence) ? weights.silent : own
        clauses.push({ text: sentence, start, end: start + sentence.length, weight: clauseWeight, isTag: false })
      }
    }
    at += line.length + 1
  }
  return clauses
}

/** Takes an advertisement apart: into its tags where it is a row of tags, else into sentences with their weight. */
export const splitAdvertisement = (description: string): Clause[] =>
  isTagList(description) ? splitTags(description) : splitProse(description)
