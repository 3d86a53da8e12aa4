// What a language model is given of a resume: nothing that may not leave the process, nothing that speaks to it, and
// nothing of the sections about people.

import { findMachineText } from './machine-text/index.ts'
import { maskPrivateDetails } from './private-details/index.ts'
import type { SectionKind } from './sections/index.ts'
import { segmentText } from './sections/index.ts'
import { maskSpans } from './text/index.ts'

// Who somebody is, and who speaks for them: a referee's name is a private detail of another person.
const aboutPeople: ReadonlySet<SectionKind> = new Set(['personal', 'references', 'interests'])

const maxCharacters = 100_000

/**
 * A resume's visible text with everything blanked out that a model must not see: private details, words to machines, and
 * the sections with personal data, hobbies and referees. At most the first 100,000 characters; offsets stay.
 */
export const blankForModel = (visibleText: string): string => {
  const document = visibleText.slice(0, maxCharacters)
  const masked = maskPrivateDetails(maskSpans(document, findMachineText(document)))
  const { lines } = segmentText(masked)
  return maskSpans(
    masked,
    lines.filter(({ section }) => aboutPeople.has(section)),
  )
}
