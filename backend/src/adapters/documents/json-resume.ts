// JSON Resume (jsonresume.org/schema, 1.0.0) as the text of a resume: a heading for each part, a line with title, place
// and time for each entry. What the schema does not know is left out. People write these files by hand: one entry may
// stand where a list belongs, a list where one word does, and a word instead of an entry.

import { z } from 'zod'
import { HiringError } from '../../domain/errors.ts'
import { decodeText } from './charset.ts'
import type { DocumentLimits } from './limits.ts'
import { finishText } from './parsed-text.ts'
import type { ParsedText } from './parser-protocol.ts'

const wordsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : wordsOf(one)))
  const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return word === '' ? [] : [word]
}

const text = z
  .unknown()
  .optional()
  .transform((value) => wordsOf(value).join(', '))
const texts = z.unknown().optional().transform(wordsOf)

/** Entries of a part. `key` is what an entry says that is nothing but a word. */
const listOf = <Item extends z.ZodType>(item: Item, key: string) =>
  z
    .unknown()
    .optional()
    .transform((value) =>
      (Array.isArray(value) ? value : [value]).flatMap((one): z.output<Item>[] => {
        const [word] = Array.isArray(one) ? [] : wordsOf(one)
        const parsed = item.safeParse(word === undefined ? one : { [key]: word })
        return parsed.success ? [parsed.data] : []
      }),
    )

const time = { startDate: text, endDate: text }

const workSchema = z.object({
  name: text,
  // The name of the employer before version 1.0.0.
  company: text,
  position: text,
  location: text,
  description: text,
  summary: text,
  highlights: texts,
  ...time,
})

const schema = z.object({
  basics: z
    .object({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: listOf(z.object({ city: text, region: text, countryCode: text }), 'city'),
      profiles: listOf(z.object({ network: text, url: text, username: text }), 'url'),
    })
    .catch({ name: '', label: '', email: '', phone: '', url: '', summary: '', location: [], profiles: [] })
    .optional(),
  work: listOf(workSchema, 'name'),
  volunteer: listOf(workSchema.extend({ organization: text }), 'organization'),
  education: listOf(
    z.object({ institution: text, area: text, studyType: text, score: text, courses: texts, ...time }),
    'institution',
  ),
  awards: listOf(z.object({ title: text, awarder: text, date: text, summary: text }), 'title'),
  certificates: listOf(z.object({ name: text, issuer: text, date: text }), 'name'),
  publications: listOf(z.object({ name: text, publisher: text, releaseDate: text, summary: text }), 'name'),
  skills: listOf(z.object({ name: text, level: text, keywords: texts }), 'name'),
  languages: listOf(z.object({ language: text, fluency: text }), 'language'),
  interests: listOf(z.object({ name: text, keywords: texts }), 'name'),
  references: listOf(z.object({ name: text, reference: text }), 'reference'),
  projects: listOf(
    z.object({
      name: text,
      description: text,
      highlights: texts,
      keywords: texts,
      roles: texts,
      entity: text,
      ...time,
    }),
    'name',
  ),
})

type JsonResume = z.output<typeof schema>

const line = (parts: readonly string[], separator = ', '): string => parts.filter((part) => part !== '').join(separator)

/** "2019-01 – 2021-03"; without an end it goes on. */
const span = ({ startDate, endDate }: { readonly startDate: string; readonly endDate: string }): string =>
  startDate === '' ? endDate : `${startDate} – ${endDate === '' ? 'Present' : endDate}`

const bullets = (items: readonly string[]): string[] => items.filter((item) => item !== '').map((item) => `• ${item}`)

const entry = (head: readonly string[], when: string, ...body: readonly string[]): string =>
  [line([line(head), when], '  '), ...body].filter((part) => part !== '').join('\n')

const section = (heading: string, entries: readonly string[]): string[] => {
  const filled = entries.filter((one) => one !== '')
  return filled.length === 0 ? [] : [`${heading}\n${filled.join('\n\n')}`]
}

const lines = (heading: string, entries: readonly string[]): string[] => {
  const filled = entries.filter((one) => one !== '')
  return filled.length === 0 ? [] : [[heading, ...filled].join('\n')]
}

const introduce = ({ basics }: JsonResume): string[] => {
  if (basics === undefined) return []
  const { name, label, email, phone, url, summary, location, profiles } = basics
  const place = line(location.flatMap(({ city, region, countryCode }) => [city, region, countryCode]))
  const links = profiles.map((profile) => line([profile.network, profile.url || profile.username], ': '))
  const head = [name, label, line([email, phone, url, place], ' | '), ...links].filter((part) => part !== '')
  return [...(head.length === 0 ? [] : [head.join('\n')]), ...section('Summary', [summary])]
}

const works = (entries: JsonResume['work'] | JsonResume['volunteer']): string[] =>
  entries.map((one) => {
    const employer = one.name || one.company || ('organization' in one ? one.organization : '')
    return entry(
      [one.position, employer, one.location],
      span(one),
      one.description,
      one.summary,
      ...bullets(one.highlights),
    )
  })

const write = (resume: JsonResume): string =>
  [
    ...introduce(resume),
    ...section('Experience', works(resume.work)),
    ...section('Volunteering', works(resume.volunteer)),
    ...section(
      'Projects',
      resume.projects.map((one) =>
        entry(
          [one.name, line(one.roles), one.entity],
          span(one),
          one.description,
          ...bullets(one.highlights),
          line(one.keywords),
        ),
      ),
    ),
    ...section(
      'Education',
      resume.education.map((one) =>
        entry([line([one.studyType, one.area], ' '), one.institution], span(one), one.score, ...bullets(one.courses)),
      ),
    ),
    ...lines(
      'Skills',
      resume.skills.map((one) =>
        line([line([one.name, one.level === '' ? '' : `(${one.level})`], ' '), line(one.keywords)], ': '),
      ),
    ),
    ...lines(
      'Languages',
      resume.languages.map((one) => line([one.language, one.fluency], ': ')),
    ),
    ...lines(
      'Certificates',
      resume.certificates.map((one) => line([line([one.name, one.issuer]), one.date], '  ')),
    ),
    ...section(
      'Awards',
      resume.awards.map((one) => entry([one.title, one.awarder], one.date, one.summary)),
    ),
    ...section(
      'Publications',
      resume.publications.map((one) => entry([one.name, one.publisher], one.releaseDate, one.summary)),
    ),
    ...lines(
      'Interests',
      resume.interests.map((one) => line([one.name, line(one.keywords)], ': ')),
    ),
    ...section(
      'References',
      resume.references.map((one) => entry([one.name], '', one.reference)),
    ),
  ].join('\n\n')

const parse = (name: string, json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new HiringError('document.damaged', { file: name }, { cause })
  }
}

/** Reads a JSON Resume. Throws `document.damaged`, `document.too_many_pages` or `document.no_text`. */
export const readJsonResume = async (name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<ParsedText> => {
  const resume = schema.safeParse(parse(name, decodeText(bytes).replace(/^\ufeff/, '')))
  if (!resume.success) throw new HiringError('document.damaged', { file: name }, { cause: resume.error })
  return finishText({ name, bytes, limits }, { text: write(resume.data), hidden: [] })
}
