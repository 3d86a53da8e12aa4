// Writes the access matrix for people (docs/generated/access.md) and for pg_prove (backend/database/tests/matrix.psql).
// With `--check` it only says which of them is not up to date.

import { readFile, writeFile } from 'node:fs/promises'
import {
  closedSchema,
  commands,
  type Kind,
  kinds,
  type Reach,
  reaches,
  type Subject,
  subjects,
} from '../backend/database/access-matrix.ts'
import { columns } from '../backend/database/column-grants.ts'

const root = new URL('../', import.meta.url)

const keysOf = <Key extends string>(object: Partial<Readonly<Record<Key, unknown>>>): Key[] =>
  Object.keys(object).filter((key): key is Key => key in object)

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const reachWords: Readonly<Record<Reach, string>> = { all: '**all**', own: '**own**', none: 'none', refused: '–' }

const accessTable = ({ access }: Subject): string =>
  table(
    ['who', ...commands],
    keysOf<Kind>(kinds).map((kind) => [
      kinds[kind].words,
      ...commands.map((command) => reachWords[access[kind][command]]),
    ]),
  )

const ownWords = ({ own }: Subject): string | null => {
  const words = keysOf(own).map((kind) => `a ${kind}’s own are those ${own[kind]}`)
  return words.length === 0 ? null : `Rows: ${words.join('; ')}.`
}

const columnWords = (relation: string): string | null => {
  const limits = columns.filter((limit) => limit.relation === relation)
  if (limits.length === 0) return null
  return bullets(
    limits.map(({ command, names }) => `\`${command}\` ends at ${names.map((name) => `\`${name}\``).join(', ')}`),
  )
}

const sectionOf = (relation: string): string => {
  const sorts = subjects.filter((subject) => subject.relation === relation)
  const parts = sorts.flatMap((subject) => [
    subject.rows === null ? null : `### ${relation.replace('public.', '')}: ${subject.rows}`,
    ownWords(subject),
    accessTable(subject),
  ])
  const limits = columnWords(relation)
  return [`## ${relation}`, ...parts, limits && `Columns for who is signed in:\n\n${limits}`]
    .filter((part) => part !== null)
    .join('\n\n')
}

const writeDocument = (): string => {
  const legend = keysOf<Reach>(reaches).map((reach) => [reachWords[reach], reaches[reach]])
  const roles = keysOf<Kind>(kinds).map((kind) => [kinds[kind].words, `\`${kinds[kind].role}\``])
  const closed = `No caller may do anything with any table of the schema \`${closedSchema}\`: every command is refused, to the service as well.`
  const parts = [
    '# Who may do what',
    'Made from `backend/database/access-matrix.ts` by `npm run generate`. Do not edit.',
    'The tests try every cell of it with rows of one’s own and of others, on PostgreSQL and in the embedded database; ' +
      '`pg_prove` tries it on any migrated database (`backend/database/tests`).',
    table(['cell', 'what the command reaches'], legend),
    table(['who', 'role'], roles),
    'Rows of others include those of another candidate for the same job. The owner of the tables and superusers are not ' +
      'bound by it.',
    ...[...new Set(subjects.map(({ relation }) => relation))].map(sectionOf),
    `## ${closedSchema}`,
    closed,
  ]
  return `${parts.join('\n\n')}\n`
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

const writeRows = (): string => {
  const rows = subjects.map((subject) => {
    const texts = [subject.relation, subject.rows ?? '', subject.where, subject.update, subject.insert].map(quote)
    const access = keysOf<Kind>(kinds).map(
      (kind) => `      ${JSON.stringify({ [kind]: subject.access[kind] }).slice(1, -1)}`,
    )
    return `  (\n    ${texts.join(',\n    ')},\n    '{${keysOf(subject.own).join(', ')}}',\n    '{\n${access.join(',\n')}\n    }'\n  )`
  })
  const limits = columns.map(
    ({ relation, command, names }) => `  (${quote(relation)}, ${quote(command)}, '{${names.join(', ')}}')`,
  )
  return `-- Made from backend/database/access-matrix.ts by \`npm run generate\`. Do not edit.

create temporary table matrix (
  relation text not null,
  rows text not null,
  condition text not null,
  change text not null,
  addition text not null,
  owned_by text[] not null,
  access jsonb not null
);

insert into matrix (relation, rows, condition, change, addition, owned_by, access)
values
${rows.join(',\n')};

create temporary table column_limits (
  relation text not null,
  command text not null,
  names text[] not null
);

insert into column_limits (relation, command, names)
values
${limits.join(',\n')};
`
}

const files: readonly (readonly [path: string, text: string])[] = [
  ['docs/generated/access.md', writeDocument()],
  ['backend/database/tests/matrix.psql', writeRows()],
]

for (const [path, text] of files) {
  const target = new URL(path, root)
  if (!process.argv.includes('--check')) {
    await writeFile(target, text)
    continue
  }
  const present = await readFile(target, 'utf8').catch(() => '')
  if (present !== text) {
    console.error(`${path} is not what the access matrix says. Run \`npm run generate\`.`)
    process.exitCode = 1
  }
}
