// @ts-check
// Is everything in place and true? Looks, and changes nothing.

import { readCatalogue } from './catalogue.js'
import { explain } from './client.js'
import { fitToPortal, readContract } from './contract.js'
import { findDifferences } from './differences.js'
import { findOpenPolicies, findOpenViews } from './holes.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./contract.js').Adopted} Adopted */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./migrations.js').Migration} Migration */

/**
 * For a database that has all migrations: compares the live schema with what they leave, then the rows with what the
 * product promises of them.
 * @param {Client} client @param {Migration[]} migrations @returns {Promise<Finding[]>}
 */
export async function verify(client, migrations) {
  const contract = await readContract()
  const portalTables = Object.keys({ ...contract.tables, ...contract.portal }).flatMap((name) =>
    name.startsWith('public.') ? [name.slice('public.'.length)] : [],
  )
  const live = await readCatalogue(client, portalTables)
  const fitted = fitToPortal(contract, live, await readAdopted(client))
  const report = findDifferences(fitted.contract, fitted.catalogue, migrations)
  return [
    ...Object.entries(report).map(([check, { problems, notes }]) => ({ check, problems, notes })),
    await findOpenPolicies(client, contract, live),
    await findOpenViews(client, contract),
    ...(await checkRows(client)),
  ]
}

/** @param {Client} client @returns {Promise<Adopted>} */
async function readAdopted(client) {
  const { rows } = await client.query("select to_regclass('hiring.portal_columns') is not null as remembered")
  if (!rows[0]?.remembered) return {}
  const { rows: columns } = await client.query('select relation, name from hiring.portal_columns')
  /** @type {Adopted} */
  const adopted = {}
  for (const { relation, name } of columns) {
    const table = `public.${relation}`
    adopted[table] = [...(adopted[table] ?? []), name]
  }
  return adopted
}

/** What the rows must fulfil: `query` names each that does not. */
const promises = [
  {
    check: 'openings',
    query: `
      select format('Job %s has %s openings and %s shortlisted candidates.', jobs.id, number_of_openings, seated) as name
        from public.jobs
        join (
          select job_id, count(*) as seated
            from public.applications
           where shortlist_status = 'shortlisted'
           group by job_id
        ) as shortlist on job_id = jobs.id
       where seated > number_of_openings`,
  },
  {
    check: 'employers',
    query: `
      select format('Application %s names another employer than the owner of job %s.', applications.id, job_id) as name
        from public.applications
       where job_id is not null
         and not exists (select from public.jobs where jobs.id = job_id and posted_by = employer_id)`,
  },
  {
    check: 'passwords',
    query: `
      select format('User %s has a password that their account lacks: they cannot sign in.', users.id) as name
        from public.users
        left join public.accounts on user_id = users.id and provider_id = 'credential'
       where users.password <> '!'
         and accounts.password is distinct from users.password`,
  },
  {
    check: 'the automation log’s chains',
    // Materialized: else the server asks for the same chain once per entry, before it makes them distinct.
    query: `
      with chain as materialized (
        select distinct job_id from public.automation_logs
      )
      select format('The log of %s is not as written from entry %s on.', coalesce('job ' || job_id, 'what concerns no job'), broken) as name
        from (
          select job_id, hiring.find_broken_link(job_id) as broken
            from chain
        ) as checked
       where broken is not null`,
  },
]

/** Enough to see what is the matter; a million wrong rows would bury everything else. */
const shownRows = 10

/** @param {Client} client */
async function checkRows(client) {
  const findings = []
  for (const { check, query } of promises) findings.push({ check, problems: await findBrokenPromises(client, query) })
  return findings
}

/** @param {Client} client @param {string} query @returns {Promise<string[]>} */
async function findBrokenPromises(client, query) {
  try {
    const { rows } = await client.query(
      // Materialized: the limit would talk the planner into a plan that is slow where nothing is wrong.
      `with broken as materialized (${query})
       select name, (select count(*) from broken) as total
         from broken
        order by name
        limit ${shownRows}`,
    )
    const more = Number(rows[0]?.total ?? 0) - rows.length
    return [...rows.map(({ name }) => String(name)), ...(more > 0 ? [`${more} more like these.`] : [])]
  } catch (error) {
    // What it asks for is missing or differs, which has been said above; whether the rows are true is not known then.
    return [`This cannot be checked: ${explain(error)}.`]
  }
}
