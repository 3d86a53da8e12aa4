// Reads an advertisement into demands and the terms it is compared by. See `demands.ts` for its parts. What a
// recruiter entered in fields of their own wins over what the text says of it.

import { collectWording } from '../copied-text.ts'
import type { EducationDemand, Job } from '../demands.ts'
import type { JobRequirements, JobText } from '../resume-score.ts'
import { termsOfSkill } from '../terms.ts'
import { stemWord } from '../text/index.ts'
import { builtInVocabulary, type Vocabulary } from '../vocabulary/index.ts'
import { type Clause, splitAdvertisement, splitClauses } from './advertisement.ts'
import { readEducationDemand } from './demanded-education.ts'
import { listClauseSkills, mergeDemands, type ReadClause, readClause, replaceSkills } from './demanded-skills.ts'
import { readMinYears } from './demanded-years.ts'
import { readSeniority } from './seniority.ts'

// How much a term of each kind counts beside a plain word. A skill is a word that was understood; a family is a hint.
const skillFactor = 1.5
const familyFactor = 0.75
const titleFactor = 2

// Words about applying, and words whose matter is weighed by another part: years by experience, degrees by education.
const unspecific: ReadonlySet<string> = new Set(
  [
    'year month experience experienced degree bachelor bachelors master masters diploma doctorate phd mba fresher',
    'trainee internship intern entry level looking seeking seek join candidate applicant applicants ideal preferred',
    'preferably plus bonus nice must require required requirement qualification minimum least need needed field',
    'related equivalent role position job vacancy opportunity company responsibility responsible duty duties skill',
    'skills ability able strong excellent good great knowledge understanding familiarity familiar proven including',
  ]
    .join(' ')
    .split(' ')
    .map(stemWord),
)

const addUse = (uses: Map<string, number>, term: string, amount: number): void => {
  uses.set(term, (uses.get(term) ?? 0) + amount)
}

const countUses = (clauses: readonly ReadClause[]): Map<string, number> => {
  const uses = new Map<string, number>()
  for (const { clause, tokens, skills } of clauses) {
    if (clause.weight === 0) continue
    for (const token of tokens)
      if (token.isContent && !unspecific.has(token.stem)) addUse(uses, token.stem, clause.weight)
    for (const { skill } of skills) {
      for (const term of termsOfSkill(skill)) addUse(uses, term, clause.weight)
    }
  }
  return uses
}

const factorOf = (term: string): number => {
  if (term.startsWith('skill:')) return skillFactor
  return term.startsWith('family:') ? familyFactor : 1
}

const countTerms = (clauses: readonly ReadClause[]): Map<string, number> => {
  const terms = new Map<string, number>()
  for (const [term, uses] of countUses(clauses)) {
    terms.set(term, factorOf(term) * (uses <= 1 ? uses : 1 + Math.log(uses)))
  }
  return terms
}

const enteredEducation = ({ education }: JobRequirements, read: EducationDemand | null): EducationDemand | null => {
  if (education === undefined) return read
  return education === 'none' ? null : { level: education, isRequired: true, field: read?.field ?? null }
}

const toTitle = (title: string): Clause[] =>
  title.trim() === ''
    ? []
    : [
        {
          text: title,
          start: 0,
          end: title.length,
          weight: titleFactor,
          isTag: false,
          isPreferred: false,
          isListed: false,
        },
      ]

// A line is copied with its label ("Nice to have: forklift licence"); its sentences are read without.
const labelledLines = (description: string, sentences: readonly Clause[]): { text: string; isTag: boolean }[] =>
  sentences.some(({ isTag }) => isTag)
    ? []
    : description
        .split('\n')
        .filter((line) => /^.{3,60}:\s/.test(line))
        .map((text) => ({ text, isTag: false }))

const readAfresh = ({ title, description, requirements = {} }: JobText, vocabulary: Vocabulary): Job => {
  const sentences = splitAdvertisement(description)
  const described = splitClauses(sentences)
  const clauses = [...toTitle(title), ...described].map((clause) => readClause(clause, vocabulary))
  const years = readMinYears(described)
  const skills = mergeDemands(
    clauses
      .flatMap((clause) => listClauseSkills(clause, vocabulary))
      .map((demand) => ({ ...demand, weight: Math.min(1, demand.weight) })),
  )
  const minYears = requirements.minYears ?? years.minYears
  const seniority =
    requirements.seniority ?? readSeniority(title, described, requirements.minYears === 0 || years.isFromZero)
  return {
    terms: countTerms(clauses),
    skills: replaceSkills(skills, requirements, vocabulary),
    wording: collectWording([...sentences, ...labelledLines(description, sentences)]),
    minYears: minYears === 0 ? null : minYears,
    isEntryLevel: seniority === 'entry' || seniority === 'junior',
    seniority,
    education: enteredEducation(requirements, readEducationDemand(described)),
  }
}

// A job is scored against many resumes, one after the other. What it asks for depends on its text alone, so remembering
// the latest changes nothing but the time.
const remembered = new WeakMap<Vocabulary, Map<string, Job>>()
const mostRemembered = 64

/** Reads a job. A title counts like a required clause, twice. `vocabulary` says which skills are known by name. */
export const readJob = (text: JobText, vocabulary: Vocabulary = builtInVocabulary): Job => {
  const jobs = remembered.get(vocabulary) ?? new Map<string, Job>()
  remembered.set(vocabulary, jobs)
  const key = JSON.stringify([text.title, text.description, text.requirements])
  const known = jobs.get(key)
  if (known !== undefined) return known
  const job = readAfresh(text, vocabulary)
  const oldest = jobs.keys().next().value
  if (jobs.size >= mostRemembered && oldest !== undefined) jobs.delete(oldest)
  jobs.set(key, job)
  return job
}
