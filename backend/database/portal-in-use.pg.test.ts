// The steps beside a portal in use: whatever the portal writes between any two of them, it can, and it finds its place.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { existingPortal } from './existing-portal.ts'
import { closeSites, openSite, type Site } from './migration-site.ts'
import { readMigrations } from './runMigration.js'

type Migration = Awaited<ReturnType<typeof readMigrations>>[number]

let migrations: Migration[] = []
beforeAll(async () => {
  migrations = await readMigrations()
})
afterEach(closeSites)

/** What the portal does all day, in statements that know nothing of us. */
const portalDay = `
with employer as (
  insert into public.users (name, email, phone, password, role, favourite_sport)
  values ('Erin', gen_random_uuid() || '@example.com', 1, 'first', 'Employer', 'chess')
  returning id
), seeker as (
  insert into public.users (name, email, phone, password, role, favourite_sport)
  values ('Sam', gen_random_uuid() || '@example.com', 2, 'first', 'Job Seeker', 'go')
  returning id
), job as (
  insert into public.jobs (title, description, category, country, city, location, posted_by)
  select title, 'd', 'c', 'c', 'c', 'l', id from employer, (values ('stays'), ('goes')) as titles (title)
  returning posted_by
)
insert into public.applications (name, email, cover_letter, phone, address, resume_public_id, resume_url, applicant_id, employer_id)
select 'Sam', 's@example.com', 'c', 2, 'a', 'r', 'u', seeker.id, employer.id from seeker, employer;

update public.users set password = 'second' where name = 'Erin' and password = 'first';
update public.applications set status = 'accepted';
update public.jobs set expired = true where title = 'goes';
delete from public.jobs where title = 'goes';
delete from public.users where name = 'Sam' and email < '8';
`

/** Steps and file; `meanwhile` happens after each of them. */
async function prepareAndApply({ client }: Site, { version, online, up }: Migration, meanwhile = async () => {}) {
  for (const { sql } of online) {
    await client.query(sql)
    await meanwhile()
  }
  await client.query(`set hiring.prepared = '${online.length > 0 ? version : ''}'`)
  await client.query(up)
  await meanwhile()
}

/** Up to the file that demands a job of every application. */
async function migrateWithDays(site: Site): Promise<void> {
  const portal = await site.connect()
  const passDay = async () => {
    await portal.query(portalDay)
  }
  await passDay()
  for (const migration of migrations.filter(({ version }) => version < '008'))
    await prepareAndApply(site, migration, passDay)
}

describe('Migrating in steps', () => {
  it('gives jobs of before 5 openings and a buffer of 5, and new ones 1 and as many as openings', async () => {
    const site = await openSite(existingPortal)

    await migrateWithDays(site)

    const { rows: jobs } = await site.client.query<{ openings: number; buffer: number }>(
      'select number_of_openings as openings, shortlisting_buffer as buffer from public.jobs order by job_posted_on',
    )
    const firstNew = jobs.findIndex(({ openings }) => openings === 1)
    expect(firstNew).toBeGreaterThan(0)
    expect(jobs.slice(0, firstNew).every(({ openings, buffer }) => openings === 5 && buffer === 5)).toBe(true)
    expect(jobs.slice(firstNew).every(({ openings, buffer }) => openings === 1 && buffer === 1)).toBe(true)
  })

  it('misses no password and no company, whenever they came', async () => {
    const site = await openSite(existingPortal)

    await migrateWithDays(site)

    const { rows } = await site.client.query(
      `select (select count(*)::int
                 from public.users
                 full join public.accounts on users.id = user_id and users.password = accounts.password
                where users.id is null or user_id is null) as astray,
              (select count(*)::int from public.jobs where company is distinct from 'Erin') as nameless,
              (select count(*) > 50 from public.users) as plenty`,
    )
    expect(rows).toEqual([{ astray: 0, nameless: 0, plenty: true }])
  })

  it('copies passwords and companies in batches, beyond the first', async () => {
    const site = await openSite(existingPortal)
    await site.client.query(
      `insert into public.users (id, name, email, phone, password, role, favourite_sport)
       select case n when 1 then '00000000-0000-0000-0000-000000000000' else gen_random_uuid() end,
              'Erin', n || '@example.com', n, 'hash ' || n, 'Employer', 'chess'
         from generate_series(1, 2500) as n;
       insert into public.jobs (title, description, category, country, city, location, posted_by)
       select 't', 'd', 'c', 'c', 'c', 'l', id from public.users`,
    )

    for (const migration of migrations.filter(({ version }) => version <= '003')) await prepareAndApply(site, migration)

    const { rows } = await site.client.query(
      `select (select count(*)::int from public.accounts) as accounts,
              (select count(*)::int from public.jobs where company = 'Erin') as companies`,
    )
    expect(rows).toEqual([{ accounts: 2500, companies: 2500 }])
  })

  it('shows the copied passwords to nobody but the service, from the first moment', async () => {
    const site = await openSite(
      `${existingPortal} alter default privileges in schema public grant all on tables to public;`,
    )
    const readers: unknown[] = []
    const lookForReaders = async () => {
      const { rows } = await site.client.query(
        `select acl.grantee::regrole
           from pg_class
          cross join aclexplode(relacl) as acl
          where relname = 'accounts'
            and acl.grantee not in ('service_role'::regrole, relowner)`,
      )
      readers.push(...rows)
    }

    const [first, second] = migrations
    if (!first || !second) throw new Error('There are no migrations.')
    await prepareAndApply(site, first)
    await prepareAndApply(site, second, lookForReaders)

    expect(readers).toEqual([])
  })

  it('looks at the portal with the same words as the file itself', () => {
    const [first] = migrations
    const memory = /do \$\$\ndeclare\n {2}search_path_before[\s\S]*?\n\$\$;/
    const requirements = /do \$\$\ndeclare\n {2}missing text;[\s\S]*?\n\$\$;/

    const [ours] = first?.online ?? []

    for (const block of [memory, requirements]) {
      expect(block.exec(first?.up ?? '')?.[0]).toContain('errcode')
      expect(block.exec(ours?.sql ?? '')?.[0]).toBe(block.exec(first?.up ?? '')?.[0])
    }
  })
})
