// A score explained: what was held against what, and what would have to stand in the document for it to be higher.
// Nothing here counts; it shows what the parts have counted.

import type { MonthNumber } from './dates/index.ts'
import { rankOfLevel } from './degrees/index.ts'
import { describeDemands, type Job } from './demands.ts'
import { type Education, type StatedLevels, scoreEducation } from './education/index.ts'
import { type Experience, scoreExperience } from './experience/index.ts'
import type { MetDemand } from './met-demand.ts'
import { type Projects, scoreProjects } from './projects.ts'
import type { ComparedPosition, ScoreChange, ScoreComparison, SkillComparison } from './resume-score.ts'
import { type Skills, scoreSkills } from './skills/index.ts'
import type { PartName, ScoreWeights } from './weights.ts'

/** What the parts of a score were reckoned from. */
export interface Reckoned {
  readonly job: Job
  readonly weights: ScoreWeights
  /** How each demanded skill is met, in the order of the job's. */
  readonly met: readonly MetDemand[]
  readonly relevantYears: number
  readonly relevantProjects: number
  readonly education: StatedLevels
  /** How near the subject of the studies is to the job, 0 to 1. */
  readonly subjectRelevance: number
}

const mostChanges = 8
/** Less than this many points is not worth anybody's while. */
const leastGain = 0.05

type Candidate = Omit<ScoreChange, 'gain'> & { readonly from: number; readonly to: number }

// A skill that is only listed needs to be shown at work; one that is not there needs to be had.
const bySkill = ({ job, met }: Reckoned): Candidate[] => {
  const values = met.map((demand) => demand.met)
  const from = scoreSkills(job.skills, values)
  return met.flatMap(({ label, match }, index): Candidate[] => {
    if (match === 'shown') return []
    const to = scoreSkills(
      job.skills,
      values.map((value, other) => (other === index ? 1 : value)),
    )
    return [{ part: 'skills', kind: match === 'listed' ? 'show_skill' : 'add_skill', value: label, from, to }]
  })
}

const byYears = ({ job, relevantYears }: Reckoned): Candidate[] => {
  const isShort = job.minYears !== null && relevantYears < job.minYears
  const target = isShort && job.minYears !== null ? job.minYears : relevantYears + 1
  const years = Math.round((target - relevantYears) * 10) / 10
  const [from, to] = [scoreExperience(relevantYears, job), scoreExperience(target, job)]
  return [{ part: 'experience', kind: 'relevant_years', value: String(years), from, to }]
}

const byProject = ({ relevantProjects }: Reckoned): Candidate[] => [
  {
    part: 'projects',
    kind: 'relevant_project',
    value: '1',
    from: scoreProjects(relevantProjects),
    to: scoreProjects(relevantProjects + 1),
  },
]

const byDegree = ({ job, education, subjectRelevance }: Reckoned): Candidate[] => {
  const demand = job.education
  if (demand === null || rankOfLevel(education.level) >= rankOfLevel(demand.level)) return []
  const from = scoreEducation(education, demand, subjectRelevance)
  const to = scoreEducation({ level: demand.level, running: null }, demand, subjectRelevance)
  return [{ part: 'education', kind: 'degree', value: demand.level, from, to }]
}

/**
 * What would change the score: each by itself, in points of the fit score, by the part's own formula and the job's
 * weights. The text similarity would mostly rise too, and is left out. The greatest gains first, at most eight.
 */
export const findChanges = (reckoned: Reckoned): ScoreChange[] => {
  const points = (part: PartName, difference: number) =>
    Math.round(100 * reckoned.weights[part] * difference * 100) / 100
  return [...bySkill(reckoned), ...byYears(reckoned), ...byProject(reckoned), ...byDegree(reckoned)]
    .map(({ from, to, ...change }) => ({ ...change, gain: points(change.part, to - from) }))
    .filter(({ gain }) => gain >= leastGain)
    .sort((a, b) => b.gain - a.gain || (a.value < b.value ? -1 : 1))
    .slice(0, mostChanges)
}

/** What the parts were read from. */
export interface ReadParts {
  readonly experience: Experience
  readonly projects: Projects
  readonly skills: Skills
  readonly education: Education
}

/** A month as people write it, 'YYYY-MM'. */
const formatMonth = (month: MonthNumber): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals

const comparePositions = ({ positions }: Experience): ComparedPosition[] =>
  positions.map(({ title, kind, firstMonth, lastMonth, isCurrent, relevance, isOtherTrade, start, end }) => ({
    title,
    kind,
    from: formatMonth(firstMonth),
    until: isCurrent ? null : formatMonth(lastMonth),
    relevance: round(relevance, 2),
    isOtherTrade,
    start,
    end,
  }))

const compareSkills = ({ skills: demands }: Job, { met }: Reckoned): SkillComparison[] =>
  met.map(({ label, match, years, by, met: share }, index) => ({
    skill: label,
    isRequired: !(demands[index]?.isPreferred ?? false),
    standing: match,
    by,
    met: round(share, 2),
    years: years > 0 ? years : null,
  }))

/** Holds what a resume says against what the job asks for. */
export const compareWithJob = (
  reckoned: Reckoned,
  { experience, projects, skills, education }: ReadParts,
): ScoreComparison => {
  const { job } = reckoned
  return {
    demands: describeDemands(job),
    skills: compareSkills(job, reckoned),
    surplusSkills: skills.surplus,
    positions: comparePositions(experience),
    gaps: experience.gaps.map(({ firstMonth, lastMonth }) => ({
      from: formatMonth(firstMonth),
      until: formatMonth(lastMonth),
    })),
    relevantYears: round(experience.relevantYears, 1),
    internshipYears: experience.internshipYears,
    projects: projects.projects.map(({ name }) => name),
    runningEducation: education.running,
    changes: findChanges(reckoned),
  }
}
