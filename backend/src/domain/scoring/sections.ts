// A resume says by its headings what a line is: a date under "Education" is no job, a word under
// "Skills" is a claim and under "Experience" a deed.

/** What a stretch of a resume is about. `unknown` is everything before the first heading. */
export type SectionKind =
  | 'unknown'
  | 'summary'
  | 'experience'
  | 'education'
  | 'projects'
  | 'skills'
  | 'certifications'
  | 'achievements'
  | 'volunteering'
  | 'publications'
  | 'personal'
  | 'interests'
  | 'references'
  | 'other'

const headings: Readonly<Record<Exclude<SectionKind, 'unknown'>, string>> = {
  summary:
    'summary|profile|objective|about|about me|overview|career overview|career objective|career summary|executive profile|' +
    'executive summary|professional profile|professional summary|professional overview|personal profile|' +
    'personal statement|summary of qualifications|profile summary|introduction|career profile|statement',
  experience:
    'experience|experiences|work experience|professional experience|work history|employment|employment history|' +
    'career history|professional background|relevant experience|work|positions held|job experience|' +
    'employment experience|industry experience|military experience|career experience|practical experience|' +
    'internship|internships|internship experience|professional history|other experience|additional experience|' +
    'related experience|previous experience|experience summary|organizational experience|clinical experience|' +
    'teaching experience|work background|experience and responsibilities|professional work experience',
  education:
    'education|education and training|academic background|academic qualifications|academics|educational background|' +
    'educational qualifications|qualifications education|education and qualifications|academic history|schooling|' +
    'education and certifications|academic credentials|educational details|academic details|studies|' +
    'education qualifications|educational qualification|academic qualification|academic profile|' +
    'relevant coursework|coursework|education and professional development',
  projects:
    'projects|project|key projects|personal projects|selected projects|academic projects|project experience|' +
    'projects undertaken|project details|major projects|recent projects|side projects|project highlights|' +
    'project history|notable projects|relevant projects|professional projects|portfolio|open source|' +
    'open source projects|projects handled|engineering projects|research projects|completed projects',
  skills:
    'skills|technical skills|key skills|core skills|core competencies|competencies|areas of expertise|expertise|' +
    'highlights|skill highlights|core qualifications|qualifications|technologies|tools|tools and technologies|' +
    'computer skills|it skills|professional skills|soft skills|skills summary|technical proficiencies|technical summary|' +
    'strengths|key strengths|specialties|specialities|skills and abilities|skills and tools|skill set|skillset|' +
    'skills and competencies|key competencies|languages|language skills|technical expertise|proficiencies|' +
    'technical highlights|additional skills|areas of knowledge|core strengths|software skills|skills and expertise|' +
    'technical competencies|abilities|skills and interests|programming languages|software|technical skill',
  certifications:
    'certifications|certification|certificates|licenses|licences|licenses and certifications|' +
    'certifications and licenses|courses|training|trainings|training and certifications|professional development|' +
    'professional certifications|credentials|professional training|certifications and training|additional training|' +
    'certificates and training',
  achievements:
    'accomplishments|achievements|awards|honors|honours|awards and honors|honors and awards|key achievements|' +
    'core accomplishments|professional accomplishments|awards and achievements|recognition|activities and honors|' +
    'selected accomplishments|key accomplishments|achievement|career highlights|selected achievements',
  volunteering:
    'volunteer|volunteering|volunteer experience|volunteer work|community service|community involvement|' +
    'extracurricular activities|activities|social engagement|civic activities|community',
  publications: 'publications|presentations|papers|patents|research publications|publications and presentations|talks',
  personal:
    'personal information|personal details|personal data|contact|contact information|contact details|' +
    'personal particulars|bio data|biodata|personal dossier|personal',
  interests: 'interests|hobbies|hobbies and interests|interests and hobbies|personal interests',
  references: 'references|referees|reference',
  other:
    'additional information|affiliations|professional affiliations|memberships|professional memberships|' +
    'declaration|other|miscellaneous|memberships and affiliations|other information|military service|security clearance',
}

const isKind = (kind: string): kind is Exclude<SectionKind, 'unknown'> => Object.hasOwn(headings, kind)

const kindOfHeading = new Map(
  Object.entries(headings).flatMap(([kind, names]) =>
    isKind(kind) ? names.split('|').map((name) => [name, kind] as const) : [],
  ),
)

/** A heading and how far it reaches into its line. */
export interface Heading {
  readonly kind: SectionKind
  /** Offset in the line after the heading and its colon; what follows belongs to the section. */
  readonly length: number
}

const normalise = (line: string): string =>
  line
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const maxHeadingLength = 48

/**
 * Reads a line as a heading: alone on its line, or before a colon with its content behind ("Skills: welding").
 * A heading with a figure or a comma in it is none.
 */
export const readHeading = (line: string): Heading | null => {
  const colon = line.indexOf(':')
  if (colon > 0 && colon <= maxHeadingLength) {
    const kind = kindOfHeading.get(normalise(line.slice(0, colon)))
    const label = line.slice(0, colon)
    // "Project: Harbour crane" names one project; it does not open the section.
    const isLabel = /^\s*project\s*$/i.test(label) && line.slice(colon + 1).trim() !== ''
    if (kind !== undefined && !isLabel && !/[\d,;]/.test(label)) return { kind, length: colon + 1 }
  }
  if (line.length > maxHeadingLength || /[,;@]|\p{N}{2}/u.test(line)) return null
  const kind = kindOfHeading.get(normalise(line))
  return kind === undefined ? null : { kind, length: line.length }
}
