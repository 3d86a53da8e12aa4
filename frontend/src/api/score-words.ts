// A score's parts in words, the same for the recruiter and for the candidate.

import type { ScorePart } from '../ui/score-parts.tsx'
import type { Explanation } from './applications.ts'

type PartName = keyof Explanation['parts']

/** By what a passage is found again in the document. */
export const passageKey = (part: PartName, start: number, value: string): string => `${part}-${start}-${value}`

const parts: readonly { readonly name: PartName; readonly meaning: string }[] = [
  { name: 'textSimilarity', meaning: 'what the resume and the job have in common' },
  { name: 'experience', meaning: 'years of work' },
  { name: 'projects', meaning: 'projects described' },
  { name: 'skills', meaning: 'skills the job asks for' },
  { name: 'education', meaning: 'level of education' },
]

/** The name of a part as people are shown it. */
export const partWords: Readonly<Record<PartName, string>> = {
  textSimilarity: 'Match with the job text',
  experience: 'Experience',
  projects: 'Projects',
  skills: 'Skills',
  education: 'Education',
}

export const educationWords: Readonly<Record<Explanation['features']['educationLevel'], string>> = {
  none: 'none stated',
  secondary: 'secondary school',
  vocational: 'vocational training',
  bachelor: 'bachelor',
  master: 'master',
  doctorate: 'doctorate',
}

const findingOf = (name: PartName, { features }: Explanation): string | null => {
  switch (name) {
    case 'experience':
      return features.yearsExperience === 1 ? '1 year' : `${features.yearsExperience} years`
    case 'projects':
      return features.projectCount === 1 ? '1 project' : `${features.projectCount} projects`
    case 'education':
      return educationWords[features.educationLevel]
    default:
      return null
  }
}

export const scorePartsOf = (explanation: Explanation): ScorePart[] =>
  parts.map(({ name, meaning }) => ({
    name,
    label: partWords[name],
    meaning,
    weight: explanation.weights[name],
    value: explanation.parts[name],
    finding: findingOf(name, explanation),
    quotes: explanation.evidence
      .filter((evidence) => evidence.part === name)
      .map((evidence) => ({
        value: evidence.value,
        quote: evidence.quote,
        key: passageKey(name, evidence.start, evidence.value),
      })),
  }))

export const flagWords: Readonly<Record<Explanation['flags'][number]['kind'], string>> = {
  machine_directed_text: 'Text that speaks to a machine, not to a person',
  copied_text: 'Text that is copied from the job',
  repeated_text: 'The same text again and again',
  unsupported_years: 'Years that the document does not bear out',
  hidden_text: 'Text that nobody sees who opens the document',
}

type HiddenFlag = Extract<Explanation['flags'][number], { kind: 'hidden_text' }>

export const hiddenWords: Readonly<Record<HiddenFlag['reason'], string>> = {
  ground_colour: 'in the colour of its ground',
  invisible: 'drawn invisibly',
  transparent: 'transparent',
  tiny: 'too small to read',
  off_page: 'outside the page',
  clipped: 'outside what is shown',
  covered: 'under something else',
  hidden_layer: 'in a layer that is switched off',
  hidden_mark: 'marked as hidden',
  zero_width: 'in characters without width',
  direction_override: 'turned around by invisible marks',
  tag_characters: 'in characters that no font shows',
  metadata: 'in the properties of the file',
}
