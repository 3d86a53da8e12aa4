// What the portal has built on things of ours goes before they do, by name, and comes back with the backup.

import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { hasProgram, runPsqlFile } from '../test/support/client-programs.ts'
import { readEveryRow } from './full-portal.ts'
import { closeSites } from './migration-site.ts'
import { goBack, newDirectory, openFullPortal, removeDirectories } from './rollback-site.ts'
import { migrate } from './runMigration.js'
import { readCatalogue } from './runner/catalogue.js'

const onRank = 'create view public.best as select id, rank from public.applications'

/** One of each kind: what stands on what, and how it is named. */
const built: readonly (readonly [sql: string, name: string])[] = [
  [
    "alter table public.interviews add room text default 'A'; update public.interviews set room = null",
    'column public.interviews.room (on interviews)',
  ],
  [onRank, 'view public.best (on applications.rank)'],
  [
    "create view public.first with (security_invoker = true) as select * from public.best where rank = 1; comment on view public.first is 'The portal’s; it''s own'; grant select on public.first to portal_reports",
    'view public.first (on applications.rank)',
  ],
  [
    'create materialized view public.busy as select recruiter_id, count(*) as interviews from public.interviews group by 1; create unique index busy_recruiter on public.busy (recruiter_id)',
    'materialized view public.busy (on interviews)',
  ],
  ['create index portal_rank on public.applications (rank desc)', 'index portal_rank (on applications.rank)'],
  [
    'alter table public.applications add constraint portal_rank check (rank < 1000 or summary is null)',
    'constraint portal_rank on public.applications (on applications.rank)',
  ],
  [
    `create table public.rooms (id integer, interview_id uuid);
     alter table public.rooms add constraint rooms_interview foreign key (interview_id) references public.interviews (id) on delete cascade`,
    'constraint rooms_interview on public.rooms (on interviews)',
  ],
  [
    'create policy "only mine" on public.rooms for select to portal_reports using (hiring.caller_id() is not null)',
    'policy "only mine" on public.rooms (on hiring.caller_id())',
  ],
  [
    'alter table public.rooms add made_by uuid default hiring.caller_id()',
    'default public.rooms.made_by (on hiring.caller_id())',
  ],
  [
    `create function public.notice() returns trigger language plpgsql as $$
begin

  return null;
end
$$;
create trigger notices after insert on public.interviews for each row execute function public.notice();
alter table public.interviews disable trigger notices`,
    'trigger notices on public.interviews (on interviews)',
  ],
  [
    'create trigger ranked after update of rank on public.applications for each row execute function public.notice()',
    'trigger ranked on public.applications (on applications.rank)',
  ],
  [
    'create function public.of_today(day date) returns setof public.interviews stable begin atomic select * from public.interviews where scheduled_time::date = day; end; revoke all on function public.of_today(date) from public',
    'function public.of_today(day date) (on interviews)',
  ],
  [
    'alter table public.applications add is_first boolean generated always as (rank = 1) stored',
    'column public.applications.is_first (on applications.rank)',
  ],
  ['create rule keep as on delete to public.mails do also notify deleted', 'rule keep on public.mails (on mails)'],
  [
    'create statistics public.ranks (dependencies) on job_id, rank from public.applications',
    'statistics public.ranks (on applications.job_id)',
  ],
  ['create publication everything for table public.interviews, public.users', 'publication everything (on interviews)'],
]

describe.skipIf(!hasProgram('psql'))('What the portal has built on ours', () => {
  afterEach(async () => {
    removeDirectories()
    await closeSites()
  })

  it('is named, dropped and brought back: everything of every kind', async () => {
    const { client, url } = await openFullPortal()
    for (const [sql] of built) await client.query(sql)
    const before = await readCatalogue(client)
    const views = () =>
      client.query(
        `select viewname, definition, reloptions, relacl::text, obj_description(pg_class.oid) as comment
           from (select schemaname, viewname, definition from pg_views union all select schemaname, matviewname, definition from pg_matviews) as v
           join pg_class on relname = viewname
          where schemaname = 'public'
          order by 1`,
      )
    const rest = () =>
      client.query(
        `select pg_get_functiondef(p.oid), proacl::text, pg_get_statisticsobjdef(s.oid), pubname, relname
           from pg_proc as p, pg_statistic_ext as s, pg_publication_rel join pg_publication on pg_publication.oid = prpubid
           join pg_class on pg_class.oid = prrelid
          where proname = 'of_today'
          order by relname`,
      )
    const [viewsBefore, restBefore, rows] = [(await views()).rows, (await rest()).rows, await readEveryRow(client)]

    const { plan, backup, messages } = await goBack(client)

    const named = messages.filter((message) => message.includes(' (on ')).map((message) => message.trim())
    expect(named.toSorted()).toEqual(
      [...built.map(([, name]) => name), 'index busy_recruiter (on interviews)'].toSorted(),
    )
    expect(plan?.dependents).toHaveLength(named.length)
    await migrate(client)
    runPsqlFile(url, join(backup, 'restore.sql'))
    expect((await views()).rows).toEqual(viewsBefore)
    expect((await rest()).rows).toEqual(restBefore)
    expect(await readCatalogue(client)).toEqual(before)
    expect((await readEveryRow(client)).interviews).toEqual(rows.interviews)
  })

  it('stays when it does not stand on what goes', async () => {
    const { client } = await openFullPortal()
    await client.query(onRank)

    const { plan } = await goBack(client, { to: 4 })

    expect(plan?.dependents).toEqual([])
    expect((await client.query("select to_regclass('public.best') as best")).rows).toEqual([{ best: 'best' }])
  })

  it('is refused where its definition cannot be kept', async () => {
    const { client } = await openFullPortal()
    await client.query('create table public.archive () inherits (public.interviews)')
    const before = await readCatalogue(client)

    const refusal = await goBack(client).catch((error: Error) => error.message)

    expect(refusal).toMatch(/cannot keep what stands on .*: table public.archive \(on interviews\)\. Drop it yourself/)
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('asks again when something was built while the question was open', async () => {
    const { client, connect } = await openFullPortal()
    const portal = await connect()
    const directory = newDirectory()

    const refusal = await goBack(client, {
      backup: directory,
      confirm: async () => (await portal.query(onRank)) !== null,
    }).catch((error: Error) => error.message)

    expect(refusal).toMatch(/has changed while you read. Run down again/)
    expect((await goBack(client)).plan?.dependents.map(({ name }) => name)).toEqual(['public.best'])
  })
})
