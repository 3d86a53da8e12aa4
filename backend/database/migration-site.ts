// Databases and checkouts for tests of the runner: a database per test with a portal in it, and migrations of a few
// lines, whose every moment is known.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'

export interface Site {
  readonly url: string
  /** The schema's owner, a superuser. */
  readonly client: pg.Client
  /** One more session, named as a portal's would be. */
  connect(applicationName?: string): Promise<pg.Client>
}

const opened: pg.Client[] = []
const directories: string[] = []

const connectTo = async (url: string, applicationName: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, application_name: applicationName })
  // Some of these tests end sessions from outside.
  client.on('error', () => {})
  await client.connect()
  opened.push(client)
  return client
}

/** `options` are those of `create database`, such as a tablespace. */
export async function openSite(base: string, options = ''): Promise<Site> {
  const { url: serverUrl, prefix } = inject('postgres')
  const name = `${prefix}${crypto.randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  try {
    await admin.query(`create database "${name}" template template0 ${options}`)
  } finally {
    await admin.end()
  }
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const connect = (applicationName = 'the portal') => connectTo(url.href, applicationName)
  const client = await connect('the owner')
  await client.query(base)
  return { url: url.href, client, connect }
}

/** Migrations as files: their names and texts. */
export function writeMigrations(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'hiring-migrations-'))
  directories.push(directory)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  return directory
}

/** Call it after each test. */
export async function closeSites(): Promise<void> {
  for (const client of opened.splice(0)) await client.end().catch(() => {})
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true })
}

/** Asks until the answer is yes: for what another session is about to do. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + 20_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It did not happen within 20 s.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const migration = (version: string, name: string, body: string): string => `begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

${body}

insert into hiring.schema_migrations (version, name)
values ('${version}', '${name}')
on conflict (version) do nothing;

commit;
`

const records = `create schema if not exists hiring;
create table if not exists hiring.schema_migrations (
  version text primary key,
  name text not null,
  checksum text,
  applied_at timestamptz not null default now()
);`

/** Adds a column with an index to the portal's applications; one file prepares it online, one does not. */
export const smallMigrations = {
  '001_records.up.sql': migration('001', 'records', records),
  '001_records.down.sql': 'drop schema if exists hiring cascade;',
  '002_note.up.sql': migration(
    '002',
    'note',
    `alter table public.applications add column if not exists note text;
create index if not exists idx_applications_note on public.applications (note);`,
  ),
  '002_note.online.sql': `-- Run by psql -f, without -1.

-- step: add the column
alter table public.applications add column if not exists note text;

-- patient step: index the notes
create index concurrently if not exists idx_applications_note on public.applications (note);

-- patient step: fill the notes
do $$
begin
  for page in 1..3 loop
    update public.applications set note = 'filled' where note is null;
    commit;
  end loop;
end
$$;
`,
  '002_note.down.sql': `begin;
drop index if exists public.idx_applications_note;
alter table public.applications drop column if exists note;
delete from hiring.schema_migrations where version = '002';
commit;
`,
} as const
