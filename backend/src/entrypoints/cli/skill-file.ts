// Lists of skills as public taxonomies publish them: ESCO's skills as CSV, O*NET's files as text with tabs. What a file
// is, its columns say; its name says nothing.

import { parse } from 'csv-parse/sync'
import { HiringError } from '../../domain/errors.ts'
import type { ImportedSkill } from '../../domain/scoring/index.ts'
import type { SkillImport } from '../../orchestrator/scoring-store-port.ts'

/** A list as it was read. `licence` is the note that the source wants passed on. */
export type SkillList = Omit<SkillImport, 'id'>

type Row = Readonly<Record<string, string>>

interface Taxonomy {
  readonly source: string
  readonly licence: string
  /** Its file is known by these columns. */
  readonly columns: readonly string[]
  readonly read: (row: Row) => ImportedSkill | null
}

// Both notes are worded as the publishers ask for (esco.ec.europa.eu/en/about-esco/legal-notice, onetcenter.org/license_db.html).
const escoLicence = 'This service uses the ESCO classification of the European Commission.'
const onetLicence =
  'This product includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training ' +
  'Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.'

const splitLabels = (labels: string | undefined): string[] =>
  (labels ?? '')
    .split(/[\n|]/)
    .map((label) => label.trim())
    .filter((label) => label !== '')

const taxonomies: readonly Taxonomy[] = [
  {
    source: 'ESCO',
    licence: escoLicence,
    columns: ['conceptUri', 'preferredLabel'],
    read: ({ preferredLabel = '', altLabels, hiddenLabels, status }) =>
      status === 'obsolete'
        ? null
        : { name: preferredLabel.trim(), aliases: [...splitLabels(altLabels), ...splitLabels(hiddenLabels)] },
  },
  {
    source: 'O*NET technology skills',
    licence: onetLicence,
    columns: ['O*NET-SOC Code', 'Example', 'Commodity Title'],
    read: ({ Example = '', 'Commodity Title': family = '' }) => ({ name: Example.trim(), aliases: [], family }),
  },
  {
    source: 'O*NET skills and knowledge',
    licence: onetLicence,
    columns: ['O*NET-SOC Code', 'Element ID', 'Element Name'],
    read: ({ 'Element Name': name = '' }) => ({ name: name.trim(), aliases: [] }),
  },
]

/** Longer labels are sentences, and nobody writes them in a resume. */
const longestName = 100

// O*NET names a skill once for each occupation; ESCO now and then gives two concepts one label.
const mergeByName = (skills: readonly ImportedSkill[]): ImportedSkill[] => {
  const byName = new Map<string, ImportedSkill>()
  for (const skill of skills) {
    if (skill.name === '' || skill.name.length > longestName) continue
    const known = byName.get(skill.name)
    const aliases = [...new Set([...(known?.aliases ?? []), ...skill.aliases])].filter(
      (alias) => alias !== skill.name && alias.length <= longestName,
    )
    byName.set(skill.name, { ...skill, ...known, aliases })
  }
  return [...byName.values()]
}

/** Reads a list of skills. Throws `skills.unknown_file` for a file with other columns, `skills.empty` for one without skills. */
export const readSkillFile = (file: string, text: string): SkillList => {
  const [heading = ''] = text.replace(/^\ufeff/, '').split('\n', 1)
  const delimiter = heading.includes('\t') ? '\t' : ','
  let rows: Row[]
  try {
    // Tab files quote nothing, and O*NET's hold single inch marks.
    rows = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      quote: delimiter === ',' ? '"' : null,
      relax_column_count: true,
    })
  } catch (cause) {
    throw new HiringError('skills.unknown_file', { file }, { cause })
  }
  const columns = new Set(Object.keys(rows[0] ?? {}))
  if (rows.length === 0) throw new HiringError('skills.empty', { file })
  const taxonomy = taxonomies.find((known) => known.columns.every((column) => columns.has(column)))
  if (taxonomy === undefined) throw new HiringError('skills.unknown_file', { file })
  const skills = mergeByName(rows.flatMap((row) => taxonomy.read(row) ?? []))
  if (skills.length === 0) throw new HiringError('skills.empty', { file })
  return { source: taxonomy.source, licence: taxonomy.licence, skills }
}
