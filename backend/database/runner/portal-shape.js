// @ts-check
// The portal's three tables as the migrations need them: what must be there, and what is better to know before.

/** @typedef {import('./catalogue.js').Table} Table */
/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./preflight.js').Scene} Scene */

/** How a column must read, in words and as the server would say whether it does. */
const kinds = {
  uuid: "atttypid = 'uuid'::regtype",
  boolean: "atttypid = 'boolean'::regtype",
  // Enumerations count as text: the migrations only compare them.
  text: "typcategory in ('S', 'E')",
  time: "typcategory = 'D'",
}

/** @type {readonly (readonly [string, string, keyof typeof kinds])[]} */
const neededColumns = [
  ['users', 'id', 'uuid'],
  ['users', 'name', 'text'],
  ['users', 'email', 'text'],
  ['users', 'password', 'text'],
  ['users', 'role', 'text'],
  ['jobs', 'id', 'uuid'],
  ['jobs', 'posted_by', 'uuid'],
  ['jobs', 'expired', 'boolean'],
  ['jobs', 'job_posted_on', 'time'],
  ['applications', 'id', 'uuid'],
  ['applications', 'applicant_id', 'uuid'],
  ['applications', 'employer_id', 'uuid'],
  ['applications', 'name', 'text'],
  ['applications', 'status', 'text'],
  ['applications', 'created_at', 'time'],
]

/** What only the application reads: the migrations do without. */
const readColumns = {
  users: ['phone', 'created_at'],
  jobs: ['title', 'description', 'category', 'country', 'city', 'location', 'fixed_salary', 'salary_from', 'salary_to'],
  applications: ['email', 'phone', 'cover_letter', 'address'],
}

/** Foreign keys that a portal has as a rule. */
const references = [
  ['jobs', 'posted_by'],
  ['applications', 'applicant_id'],
  ['applications', 'employer_id'],
]

/** @param {Client} client @param {Scene} scene @returns {Promise<Finding>} */
export async function checkPortal(client, { live, portal, contract }) {
  const problems = [...(await findUnfitRelations(client)), ...(await findUnfitColumns(client))]
  const notes = []
  for (const name of portal) {
    const table = live.tables[name]
    if (!table) continue
    const relation = name.slice('public.'.length)
    if (table.columns.id && !identifiesRows(table)) {
      problems.push(
        `${relation}.id is neither a primary key nor unique, and foreign keys will refer to it. Run: alter table ${name} add primary key (id);`,
      )
    }
    notes.push(...describeUnread(relation, table), ...describeReferences(relation, table))
    notes.push(...describeOwnTriggers(relation, table, Object.keys(contract.portal[name]?.triggers ?? {})))
  }
  return { check: 'the portal’s tables', problems, notes }
}

/** @param {Client} client @returns {Promise<string[]>} */
async function findUnfitRelations(client) {
  const { rows } = await client.query(
    `select relname as name,
            case relkind
              when 'v' then 'a view'
              when 'm' then 'a materialized view'
              when 'f' then 'a foreign table'
              when 'p' then 'a partitioned table'
              else 'no ordinary table'
            end as kind
       from pg_class
      where relnamespace = 'public'::regnamespace
        and relname in ('users', 'jobs', 'applications')
        and relkind <> 'r'
      order by relname`,
  )
  return rows.map(
    ({ name, kind }) =>
      `${name} is ${kind}: columns, foreign keys and triggers of the migrations need an ordinary table.`,
  )
}

/** @param {Client} client @returns {Promise<string[]>} */
async function findUnfitColumns(client) {
  const suits = Object.entries(kinds)
    .map(([kind, condition]) => `when '${kind}' then ${condition}`)
    .join(' ')
  const { rows } = await client.query(
    `select needed.relation,
            needed.name,
            needed.kind,
            format_type(atttypid, atttypmod) as found
       from rows from (jsonb_to_recordset($1) as (relation text, name text, kind text))
         with ordinality as needed (relation, name, kind, place)
       left join pg_attribute
         on attrelid = to_regclass('public.' || needed.relation)
        and attname = needed.name
        and not attisdropped
       left join pg_type on pg_type.oid = atttypid
      where (case needed.kind ${suits} end) is not true
      order by place`,
    [JSON.stringify(neededColumns.map(([relation, name, kind]) => ({ relation, name, kind })))],
  )
  return rows.map(({ relation, name, kind, found }) =>
    found === null
      ? `The portal lacks ${relation}.${name} ${kind}.`
      : `The portal lacks ${relation}.${name} ${kind}: it is ${found}.`,
  )
}

/** @param {Table} table */
function identifiesRows({ constraints, indexes }) {
  const keys = Object.values(constraints).some(({ definition }) =>
    /^(PRIMARY KEY|UNIQUE) \(id\)$/.test(String(definition)),
  )
  return (
    keys ||
    Object.values(indexes).some(({ definition }) =>
      /^CREATE UNIQUE INDEX .* USING btree \(id\)$/.test(String(definition)),
    )
  )
}

/** @param {string} relation @param {Table} table @returns {string[]} */
function describeUnread(relation, { columns }) {
  const missing = readColumns[/** @type {keyof typeof readColumns} */ (relation)].filter((name) => !(name in columns))
  return missing.length === 0
    ? []
    : [`${relation} lacks ${missing.join(', ')}: the migrations do without, the application does not.`]
}

/** @param {string} relation @param {Table} table @returns {string[]} */
function describeReferences(relation, { columns, constraints, indexes }) {
  const definitions = Object.values(constraints).map(({ definition }) => String(definition))
  const begun = [...definitions, ...Object.values(indexes).map(({ definition }) => String(definition))]
  return references.flatMap(([owner, name]) => {
    if (owner !== relation || !name || !(name in columns)) return []
    const missing = []
    if (!definitions.some((text) => text.startsWith(`FOREIGN KEY (${name}) REFERENCES`))) missing.push('foreign key')
    if (
      !begun.some((text) => new RegExp(`(?:KEY|UNIQUE|btree) \\(${name}\\b`).test(text) && !text.startsWith('FOREIGN'))
    )
      missing.push('index')
    if (missing.length === 0) return []
    const lacks = missing.map((what) => `no ${what}`).join(' and ')
    return [
      `${relation}.${name} has ${lacks}. The migrations work all the same${missing.includes('index') ? ' and bring an index that begins with it' : ''}.`,
    ]
  })
}

/** @param {string} relation @param {Table} table @param {string[]} ours @returns {string[]} */
function describeOwnTriggers(relation, { triggers }, ours) {
  const own = Object.entries(triggers).filter(
    ([name, { definition, enabled }]) =>
      relation === 'jobs' && enabled && !ours.includes(name) && /\bUPDATE\b.* ON /.test(String(definition)),
  )
  return own.map(
    ([name]) => `The portal’s trigger ${name} on jobs also fires when 003 fills the company of existing jobs.`,
  )
}
