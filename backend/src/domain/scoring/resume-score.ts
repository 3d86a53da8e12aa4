// What scoring gives: the figure, how it came about, and the passages it rests on.

import type { PartName, ScoreParts, ScoreWeights } from './weights.ts'

/** Levels of education, lowest first. `vocational` is training for a trade and short degrees (associate, diploma). */
export const educationLevels = ['none', 'secondary', 'vocational', 'bachelor', 'master', 'doctorate'] as const

/** One of the levels of education. */
export type EducationLevel = (typeof educationLevels)[number]

/** What a resume states about its writer, whatever the job. */
export interface ResumeFeatures {
  /** Names of skills, in their usual spelling, each once, in alphabetical order. */
  readonly skills: readonly string[]
  /** Years of work, one decimal, overlapping spans counted once. 0 where nothing is stated. */
  readonly yearsExperience: number
  /** Distinct projects that are described. */
  readonly projectCount: number
  /** The highest completed level. `none` means that none is stated. */
  readonly educationLevel: EducationLevel
}

/** A passage of the document. `text.slice(start, end) === quote`. */
export interface Passage {
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** A passage that a part of the score rests on. */
export interface Evidence extends Passage {
  readonly part: PartName
  /** What was understood: a skill, "3.5 years", a level, the title of a project. */
  readonly value: string
}

/** Why nobody who opens the document sees a text. */
export const hiddenReasons = [
  'ground_colour',
  'invisible',
  'transparent',
  'tiny',
  'off_page',
  'clipped',
  'covered',
  'hidden_layer',
  'hidden_mark',
  'zero_width',
  'direction_override',
  'tag_characters',
  'metadata',
] as const

export type HiddenReason = (typeof hiddenReasons)[number]

/** A rectangle on a page. Lengths are shares of the page's width and height, 0 to 1, from its top left corner. */
export interface PageBox {
  /** From 1. */
  readonly page: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a stretch of a document's text stands: `text.slice(start, end)` is drawn in the box. */
export interface TextPlace extends PageBox {
  readonly start: number
  readonly end: number
}

/** A text that a document holds and nobody sees. */
export interface HiddenText {
  readonly reason: HiddenReason
  /** From 1; null where the format knows no pages. */
  readonly page: number | null
  /** Where it stands; null where the format knows no places or it stands outside the page. */
  readonly box: PageBox | null
  /** What it says, cut where it is long. */
  readonly quote: string
}

/** What is odd about a visible passage. */
export const passageFlags = ['machine_directed_text', 'copied_text', 'repeated_text', 'unsupported_years'] as const

/** What a recruiter should know about a document before trusting it. It never raises a score. */
export type Flag = (PassageFlag & Pick<HiddenText, 'page' | 'box'>) | (HiddenText & { readonly kind: 'hidden_text' })

/** An odd passage, before it is known where on the pages it stands. */
export type PassageFlag = Passage & { readonly kind: (typeof passageFlags)[number] }

export type FlagKind = Flag['kind']

/**
 * How a demanded skill was met: said of work or certified, only named in a list, only a neighbour of it named, or not at all.
 */
export const skillStandings = ['shown', 'listed', 'related', 'missing'] as const

export type SkillStanding = (typeof skillStandings)[number]

/** A skill that the job asks for, against the resume. */
export interface SkillComparison {
  /** Its usual name, or the phrase of the advertisement. */
  readonly skill: string
  readonly isRequired: boolean
  readonly standing: SkillStanding
  /** The skill that meets it, where that is another than the one asked for; else null. */
  readonly by: string | null
  /** How far it is met, 0 to 1. */
  readonly met: number
  /** For how many years it was used; null where no dates say so. */
  readonly years: number | null
}

/** A position as it was read; `title` stands at `start` in the document. Months are 'YYYY-MM'. */
export interface ComparedPosition {
  readonly title: string
  readonly kind: 'work' | 'internship' | 'education' | 'volunteering'
  readonly from: string
  /** The last month; null where it goes on. */
  readonly until: string | null
  /** How near it is to the job, 0 to 1. */
  readonly relevance: number
  /** Whether its title names another trade than the job's, for which its tasks count for little. */
  readonly isOtherTrade: boolean
  readonly start: number
  readonly end: number
}

/** What the job asks for, as it was understood. */
export interface UnderstoodDemands {
  readonly requiredSkills: readonly string[]
  readonly preferredSkills: readonly string[]
  /** Years; null where none are asked for. */
  readonly minYears: number | null
  /** `none` where no degree is asked for. */
  readonly education: EducationLevel
  readonly isEducationRequired: boolean
  readonly seniority: Seniority | null
}

/** One thing that, were it otherwise in the document, would raise the score. */
export interface ScoreChange {
  readonly part: PartName
  readonly kind: 'add_skill' | 'show_skill' | 'relevant_years' | 'relevant_project' | 'degree'
  /** The skill, the number of years or projects, or the level. */
  readonly value: string
  /** Points of the fit score by this part alone; what the text similarity adds is not counted. */
  readonly gain: number
}

/** What was compared with what, for people who want to understand a score. */
export interface ScoreComparison {
  readonly demands: UnderstoodDemands
  readonly skills: readonly SkillComparison[]
  /** Skills of the resume that the job does not ask for, in alphabetical order. */
  readonly surplusSkills: readonly string[]
  readonly positions: readonly ComparedPosition[]
  /** Months without a position of half a year and more. They are shown, and cost nothing. */
  readonly gaps: readonly { readonly from: string; readonly until: string }[]
  /** Years of work, each position counted as far as it is relevant. */
  readonly relevantYears: number
  /** Years of internships, which count apart. */
  readonly internshipYears: number
  /** Names of the projects. */
  readonly projects: readonly string[]
  /** The level of a degree that is not finished; null where there is none. */
  readonly runningEducation: EducationLevel | null
  /** The greatest gains first, at most eight. */
  readonly changes: readonly ScoreChange[]
}

/** A scored resume. The same text, job, corpus, date and version give the same value on every machine. */
export interface ResumeScore {
  /** 0 to 100, two decimals. */
  readonly fitScore: number
  /** Each in [0, 1], four decimals. */
  readonly parts: ScoreParts
  readonly weights: ScoreWeights
  readonly features: ResumeFeatures
  readonly evidence: readonly Evidence[]
  readonly flags: readonly Flag[]
  /** At most 200 words, every sentence of it standing in the document. */
  readonly summary: string
  readonly comparison: ScoreComparison
  readonly scorerVersion: string
  /** The version of the corpus that it was reckoned with; null where that has none. */
  readonly corpusVersion: number | null
}

/** What a job asks for, as written. `title` may be empty; `description` may be prose or a list of tags. */
export interface JobText {
  readonly title: string
  readonly description: string
  readonly weights?: ScoreWeights
  /** What the recruiter entered beside the text; each field that is there wins over what the text says of it. */
  readonly requirements?: JobRequirements
}

/** How far on in a career a job stands, lowest first. */
export const seniorities = ['entry', 'junior', 'mid', 'senior', 'lead', 'executive'] as const

export type Seniority = (typeof seniorities)[number]

/** What a recruiter asks for in fields of their own. A field that is left out is read from the advertisement. */
export interface JobRequirements {
  /** Names of skills as entered; a name that the vocabulary does not know is looked for as a phrase. */
  readonly requiredSkills?: readonly string[]
  readonly preferredSkills?: readonly string[]
  /** Years of relevant work, 0 or more. */
  readonly minYears?: number
  /** `none`: no degree is asked for. */
  readonly education?: EducationLevel
  readonly seniority?: Seniority
}
