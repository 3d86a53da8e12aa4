// Replacing the portal's own policies that let everybody through: nobody gains or loses what the access matrix says,
// and the way back is to the letter.

import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { clientPrograms, dumpSchema } from '../test/support/client-programs.ts'
import { existingPortal, openHandedPlatform } from './existing-portal.ts'
import { closeSites, openSite, type Site } from './migration-site.ts'
import { inspect, migrate } from './runMigration.js'
import { harden } from './runner/harden.js'

/** What the refusal asks for on the existing portal: its reports keep what they can see. */
const accessByName = `
  create policy portal_reports_select on public.applications for select to portal_reports using (true);
  create policy portal_reports_select on public.users for select to portal_reports using (true);
  create policy portal_reports_update on public.users for update to portal_reports using (true);`

const people = `
  insert into public.users (name, email, phone, password, role, favourite_sport)
  values ('Employer', 'e@example.com', 1, 'x', 'Employer', ''), ('Other', 'o@example.com', 1, 'x', 'Employer', ''),
         ('Seeker', 's@example.com', 1, 'x', 'Job Seeker', ''), ('Rival', 'r@example.com', 1, 'x', 'Job Seeker', '');
  insert into public.jobs (title, description, category, country, city, location, expired, posted_by)
  select title, 'd', 'c', 'c', 'c', 'l', title = 'gone', id
    from public.users, (values ('open'), ('gone')) as job (title)
   where name = 'Employer';
  insert into public.applications
    (name, email, cover_letter, phone, address, resume_public_id, resume_url, applicant_id, employer_id)
  select 'Seeker', 's@example.com', '', 1, '', '', '', seeker.id, employer.id
    from public.users as seeker, public.users as employer
   where seeker.name = 'Seeker' and employer.name = 'Employer';`

const policiesOf = async ({ client }: Site): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    "select tablename || ': ' || policyname as name from pg_policies where policyname not like '%\\_%' order by 1",
  )
  return rows.map(({ name }) => name)
}

const openOnes = ['applications: Allow everything', 'jobs: Allow everything', 'users: Allow everything']

/** What `preflight` and `verify` call a hole. */
const listHoles = async ({ client }: Site): Promise<string[]> => {
  const findings = [
    ...(await inspect(client, { command: 'preflight' })),
    ...(await inspect(client, { command: 'verify' })),
  ]
  return findings.flatMap(({ problems, notes = [] }) => [...problems, ...notes]).filter((text) => /\bhole\b/.test(text))
}

describe('Hardening a migrated portal', () => {
  afterEach(closeSites)

  it('refuses while a role of the portal would lose access, and says how to give it by name', async () => {
    const site = await openSite(existingPortal)
    await migrate(site.client)

    const refusal = await harden(site.client).catch((error: Error) => error.message)

    expect(refusal).toContain('harden has changed nothing: portal_reports would lose access')
    expect(await policiesOf(site)).toEqual(openOnes)
    const statements = String(refusal)
      .split('\n')
      .filter((line) => line.startsWith('  create policy'))
    expect(statements.map((line) => line.trim()).join()).toBe(
      accessByName
        .trim()
        .split('\n')
        .map((line) => line.trim())
        .join(),
    )
    await site.client.query(statements.join('\n'))
    expect(await harden(site.client)).toHaveLength(3)
  })

  it('leaves no hole for preflight or verify to find, says so, and has nothing to do a second time', async () => {
    const site = await openSite(`${openHandedPlatform}${existingPortal}${accessByName}`)
    await migrate(site.client)
    const messages: string[] = []
    expect(await listHoles(site)).toHaveLength(6)

    const replaced = await harden(site.client, (message) => messages.push(message))
    const again = await harden(site.client, (message) => messages.push(message))

    expect(replaced).toEqual(openOnes.map((name) => name.replace(/: (.*)/, ': "$1"')))
    expect(again).toEqual([])
    expect(messages).toEqual([
      ...replaced.map((name) => `replaced the policy ${name}, which let everybody through`),
      'no policy of the portal lets everybody through',
    ])
    expect(await policiesOf(site)).toEqual([])
    expect(await listHoles(site)).toEqual([])
    const { rows } = await site.client.query(
      "select details ->> 'policies' as policies from public.automation_logs where action_type = 'portal_hardened'",
    )
    expect(rows.map(({ policies }) => JSON.parse(policies))).toEqual([replaced])
  })

  it('takes nothing from anybody who may, and gives nothing to anybody who may not', async () => {
    const { client } = await openSite(`${existingPortal}${accessByName}${people}`)
    await client.query('revoke update (name) on public.users from portal_reports cascade')
    await migrate(client)
    const { rows: users } = await client.query<{ name: string; id: string }>('select name, id from public.users')
    const idOf = (name: string) => users.find((user) => user.name === name)?.id
    const countAs = async (role: string, name?: string) => {
      await client.query("select set_config('request.jwt.claims', $1, false)", [
        name ? JSON.stringify({ sub: idOf(name) }) : '',
      ])
      await client.query(`set role ${role}`)
      const counts: Record<string, number | 'refused'> = {}
      for (const table of ['users', 'jobs', 'applications']) {
        counts[table] = await client
          .query(`select ${table === 'users' ? 'name' : 'id'} from public.${table}`)
          .then(({ rowCount }) => rowCount ?? 0)
          .catch(() => 'refused' as const)
      }
      await client.query('reset role')
      return counts
    }
    const countAll = async () => ({
      visitor: await countAs('anon'),
      employer: await countAs('authenticated', 'Employer'),
      otherEmployer: await countAs('authenticated', 'Other'),
      seeker: await countAs('authenticated', 'Seeker'),
      rival: await countAs('authenticated', 'Rival'),
      service: await countAs('service_role'),
      reports: await countAs('portal_reports'),
      owner: await countAs('postgres'),
    })
    const before = await countAll()

    await harden(client)

    expect(await countAll()).toEqual(before)
    expect(before).toEqual({
      visitor: { users: 'refused', jobs: 1, applications: 'refused' },
      employer: { users: 2, jobs: 2, applications: 1 },
      otherEmployer: { users: 1, jobs: 1, applications: 0 },
      seeker: { users: 1, jobs: 1, applications: 1 },
      rival: { users: 1, jobs: 1, applications: 0 },
      service: { users: 4, jobs: 2, applications: 1 },
      reports: { users: 4, jobs: 'refused', applications: 1 },
      owner: { users: 4, jobs: 2, applications: 1 },
    })
  })

  it.each([
    ['a policy of the portal that asks something', 'create policy mine on public.users using (name = current_user)'],
    ['one that only takes away', 'create policy mine on public.users as restrictive using (true)'],
    ['one that names a role of the portal', 'create policy mine on public.users to portal_reports using (true)'],
  ])('leaves alone %s', async (_, statement) => {
    const site = await openSite(`${existingPortal}${accessByName} ${statement};`)
    await migrate(site.client)

    await harden(site.client)

    expect(await policiesOf(site)).toEqual(['users: mine'])
  })

  it.each([
    ['by comparing one with one', 'using (1 = 1)', 'all'],
    ['for reading only', 'using (true)', 'select'],
    ['for what is written only', 'with check (true)', 'insert'],
  ])('finds a policy that lets everybody through %s', async (_, rule, command) => {
    const site = await openSite(
      `${existingPortal}${accessByName} create policy mine on public.jobs for ${command} to authenticated ${rule};`,
    )
    await migrate(site.client)

    expect(await harden(site.client)).toContain('jobs: mine')
  })

  it('refuses where everybody holds rights: who they are cannot be told', async () => {
    const site = await openSite(`${existingPortal}${accessByName}`)
    await migrate(site.client)
    await site.client.query('grant select on public.jobs to public')

    await expect(harden(site.client)).rejects.toThrow('revoke all on public.jobs from public;')
    expect(await policiesOf(site)).toEqual(openOnes)
  })

  it('names a role as SQL must write it', async () => {
    const role = `Portal "${randomUUID().slice(0, 8)}"`
    const quoted = `"${role.replaceAll('"', '""')}"`
    const site = await openSite(
      `${existingPortal}${accessByName} create role ${quoted} nologin; grant insert on public.jobs to ${quoted};`,
    )
    await migrate(site.client)

    const refusal = await harden(site.client).catch((error: Error) => error.message)
    const statement = String(refusal).split('\n').at(-1) ?? ''
    await site.client.query(statement)

    expect(await harden(site.client)).toHaveLength(3)
    await site.client.query(`drop owned by ${quoted}; drop role ${quoted}`)
  })

  it('asks for the migrations first', async () => {
    const { client } = await openSite(existingPortal)

    await expect(harden(client)).rejects.toThrow('run up first')
  })

  it.runIf(clientPrograms)('is taken back to the letter, with comments and odd names (needs pg_dump)', async () => {
    const site = await openSite(`${existingPortal}${accessByName}
      create policy "Anybody; -- reads ""all""" on public.jobs for select to anon, authenticated using (true);
      comment on policy "Anybody; -- reads ""all""" on public.jobs is 'Don''t ask.';
      create policy insert on public.jobs for insert with check (true);
      create policy half on public.users for update using (name <> '') with check (true);`)
    const before = dumpSchema(site.url)
    await migrate(site.client)

    expect(await harden(site.client)).toHaveLength(6)
    await migrate(site.client, { command: 'down' })

    expect(dumpSchema(site.url)).toBe(before)
  })
})
