// @ts-check
// The schema as the server knows it, in one plain structure that is equal wherever the same migrations ran: on every
// supported version of PostgreSQL and in PGlite. What versions write differently is made equal here and nowhere else.

/** @typedef {import('./client.js').Client} Client */
/** @typedef {Record<string, string | boolean | string[]>} Entry What is known of one thing; what it lacks is left out. */
/** @typedef {Record<string, Entry>} Entries By name, quoted where SQL needs it. */
/** @typedef {Record<string, string[]>} Grants By role (`public`: everybody), the owner's own left out. */
/**
 * @typedef {object} Table
 * @property {Entry} table
 * @property {Entries} columns
 * @property {Entries} constraints
 * @property {Entries} indexes Without those that a constraint made.
 * @property {Entries} triggers
 * @property {Entries} policies
 * @property {Entries} rules
 * @property {Grants} grants
 */
/**
 * @typedef {object} Catalogue
 * @property {Record<string, Table>} tables By schema and name.
 * @property {Entries} functions Of schema hiring, by schema, name and types of arguments.
 * @property {Record<string, Grants>} functionGrants
 * @property {Entries} schemas
 * @property {Record<string, Grants>} schemaGrants
 * @property {Entries} roles
 * @property {string[]} extensions
 * @property {string[]} flags
 */

/** What a table has; `table` and `grants` are of another shape. */
export const parts = /** @type {const} */ (['columns', 'constraints', 'indexes', 'triggers', 'policies', 'rules'])

/**
 * @param {Client} client One connection, not a pool.
 * @param {readonly string[] | null} [portalTables] Which tables of schema public to read; default: all of them.
 * @returns {Promise<Catalogue>}
 */
export async function readCatalogue(client, portalTables = null) {
  return withEveryNameQualified(client, async () => {
    const { rows: tables } = await client.query(tablesQuery, [portalTables])
    const oids = tables.map(({ oid }) => oid)
    /** @type {Catalogue['tables']} */
    const byName = {}
    for (const { name, entry } of tables) {
      byName[name] = {
        table: withoutNulls(entry),
        columns: {},
        constraints: {},
        indexes: {},
        triggers: {},
        policies: {},
        rules: {},
        grants: {},
      }
    }
    for (const part of parts) {
      const { rows } = await client.query(partQueries[part], [oids])
      for (const { relation, name, entry } of rows) {
        const table = byName[relation]
        if (table) table[part][name] = withoutNulls(entry)
      }
    }
    const grants = await readGrants(client, tableGrantsQuery, [oids])
    for (const [name, table] of Object.entries(byName)) table.grants = grants[name] ?? {}

    const catalogue = {
      tables: byName,
      functions: await readEntries(client, functionsQuery),
      functionGrants: await readGrants(client, functionGrantsQuery),
      schemas: await readEntries(client, schemasQuery),
      schemaGrants: await readGrants(client, schemaGrantsQuery),
      roles: await readEntries(client, rolesQuery),
      extensions: await readNames(client, extensionsQuery),
      flags: byName['public.feature_flags'] ? await readNames(client, flagsQuery) : [],
    }
    return sorted(catalogue)
  })
}

/**
 * The server writes a name with its schema only where the search path does not lead there anyway, and the path of a
 * role or a database may lead anywhere.
 * @template Result
 * @param {Client} client @param {() => Promise<Result>} read @returns {Promise<Result>}
 */
async function withEveryNameQualified(client, read) {
  const { rows } = await client.query("select current_setting('search_path') as path")
  await client.query("select set_config('search_path', '', false)")
  try {
    return await read()
  } finally {
    // In a transaction that has failed this is refused too, and must not hide what failed first.
    await client.query("select set_config('search_path', $1, false)", [rows[0]?.path]).catch(() => {})
  }
}

/** @param {string} oid */
function ownerInWords(oid) {
  return `case
    when ${oid} = (select nspowner from pg_namespace where nspname = 'hiring') then 'the owner of schema hiring'
    else (select quote_ident(rolname) from pg_roles where oid = ${oid})
  end`
}

// Whoever made schema hiring ran the migrations, and row security does not bind an owner. The portal's tables may
// well be somebody else's.
const tablesQuery = `
  select pg_class.oid,
         pg_class.oid::regclass::text as name,
         jsonb_build_object(
           'comment', obj_description(pg_class.oid, 'pg_class'),
           'rowSecurity', relrowsecurity,
           'forcedRowSecurity', relforcerowsecurity,
           'durable', relpersistence = 'p',
           'owner', case
             when nspname = 'public' and relname in ('users', 'jobs', 'applications') then null
             else ${ownerInWords('relowner')}
           end
         ) as entry
    from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
   where relkind in ('r', 'p')
     and (nspname = 'hiring' or (nspname = 'public' and ($1::text[] is null or relname = any ($1))))`

/** @type {Record<typeof parts[number], string>} */
const partQueries = {
  // PostgreSQL 18 can hold a not-null that it has not checked yet: that does not count as not null.
  columns: `
    select attrelid::regclass::text as relation,
           quote_ident(attname) as name,
           jsonb_build_object(
             'type', format_type(atttypid, atttypmod)
               || case when attcollation <> typcollation then ' collate ' || attcollation::regcollation else '' end,
             'notNull', attnotnull and not exists (
               select from pg_constraint
                where conrelid = attrelid and contype = 'n' and conkey = array[attnum] and not convalidated
             ),
             'default', case when attgenerated = '' then pg_get_expr(adbin, adrelid) end,
             'generated', case attgenerated
               when 's' then 'stored ' || pg_get_expr(adbin, adrelid)
               when 'v' then 'virtual ' || pg_get_expr(adbin, adrelid)
             end,
             'identity', case attidentity when 'a' then 'always' when 'd' then 'by default' end,
             'storage', case when attstorage <> typstorage then
               case attstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end
             end,
             'comment', col_description(attrelid, attnum)
           ) as entry
      from pg_attribute
      join pg_type on pg_type.oid = atttypid
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
     where attrelid = any ($1::oid[])
       and attnum > 0
       and not attisdropped`,
  // PostgreSQL 18 lists every not-null as a constraint of its own (type n): columns say that already. "Enforced"
  // means that nobody has switched off the server's own triggers behind it, as "disable trigger all" does.
  constraints: `
    select conrelid::regclass::text as relation,
           quote_ident(conname) as name,
           jsonb_build_object(
             'definition', regexp_replace(pg_get_constraintdef(pg_constraint.oid), ' NOT VALID$', ''),
             'validated', convalidated,
             'enforced', not exists (
               select from pg_trigger where tgconstraint = pg_constraint.oid and tgenabled not in ('O', 'A')
             )
           ) as entry
      from pg_constraint
     where conrelid = any ($1::oid[])
       and contype in ('c', 'f', 'u', 'p', 'x')`,
  indexes: `
    select indrelid::regclass::text as relation,
           quote_ident(relname) as name,
           jsonb_build_object('definition', pg_get_indexdef(indexrelid), 'valid', indisvalid and indisready) as entry
      from pg_index
      join pg_class on pg_class.oid = indexrelid
     where indrelid = any ($1::oid[])
       and not exists (select from pg_constraint where conindid = indexrelid and contype in ('u', 'p', 'x'))`,
  // A trigger that fires on replicas as well (A) does here what an ordinary one (O) does.
  triggers: `
    select tgrelid::regclass::text as relation,
           quote_ident(tgname) as name,
           jsonb_build_object('definition', pg_get_triggerdef(oid), 'enabled', tgenabled in ('O', 'A')) as entry
      from pg_trigger
     where tgrelid = any ($1::oid[])
       and not tgisinternal`,
  policies: `
    select polrelid::regclass::text as relation,
           quote_ident(polname) as name,
           jsonb_build_object(
             'command', case polcmd
               when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all'
             end,
             'kind', case when polpermissive then 'permissive' else 'restrictive' end,
             'roles', (
               select jsonb_agg(coalesce(quote_ident(rolname), 'public') order by rolname)
                 from unnest(polroles) as given (role)
                 left join pg_roles on pg_roles.oid = role
             ),
             'using', pg_get_expr(polqual, polrelid),
             'check', pg_get_expr(polwithcheck, polrelid)
           ) as entry
      from pg_policy
     where polrelid = any ($1::oid[])`,
  rules: `
    select ev_class::regclass::text as relation,
           quote_ident(rulename) as name,
           jsonb_build_object('definition', pg_get_ruledef(oid)) as entry
      from pg_rewrite
     where ev_class = any ($1::oid[])`,
}

const tableGrantsQuery = `
  select oid::regclass::text as object, acl.*
    from pg_class
   cross join lateral (
     select grantee, privilege_type, is_grantable, null::text as column_name
       from aclexplode(coalesce(relacl, acldefault('r', relowner)))
      where grantee <> relowner
     union all
     select grantee, privilege_type, is_grantable, quote_ident(attname)
       from pg_attribute
      cross join aclexplode(attacl)
      where attrelid = pg_class.oid
        and not attisdropped
        and grantee <> relowner
   ) as acl
   where oid = any ($1::oid[])`

// Line ends as in the released files: psql sends a checkout of Windows as it is.
const functionsQuery = `
  select pg_proc.oid::regprocedure::text as name,
         jsonb_build_object(
           'comment', obj_description(pg_proc.oid, 'pg_proc'),
           'returns', pg_get_function_result(pg_proc.oid),
           'arguments', pg_get_function_arguments(pg_proc.oid),
           'language', lanname,
           'volatility', case provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
           'parallel', case proparallel when 's' then 'safe' when 'r' then 'restricted' else 'unsafe' end,
           'strict', proisstrict,
           'owner', ${ownerInWords('proowner')},
           'runsAs', case when prosecdef then 'its owner' else 'its caller' end,
           'settings', (select jsonb_agg(setting order by setting) from unnest(proconfig) as setting),
           'body', coalesce(pg_get_function_sqlbody(pg_proc.oid), replace(prosrc, E'\\r\\n', E'\\n'))
         ) as entry
    from pg_proc
    join pg_language on pg_language.oid = prolang
    join pg_namespace on pg_namespace.oid = pronamespace
   where nspname = 'hiring'`

const functionGrantsQuery = `
  select pg_proc.oid::regprocedure::text as object, grantee, privilege_type, is_grantable, null::text as column_name
    from pg_proc
    join pg_namespace on pg_namespace.oid = pronamespace
   cross join aclexplode(coalesce(proacl, acldefault('f', proowner)))
   where nspname = 'hiring'
     and grantee <> proowner`

const schemasQuery = `
  select quote_ident(nspname) as name, jsonb_build_object('comment', obj_description(oid, 'pg_namespace')) as entry
    from pg_namespace
   where nspname = 'hiring'`

const schemaGrantsQuery = `
  select quote_ident(nspname) as object, grantee, privilege_type, is_grantable, null::text as column_name
    from pg_namespace
   cross join aclexplode(coalesce(nspacl, acldefault('n', nspowner)))
   where nspname = 'hiring'
     and grantee <> nspowner`

// The service is meant to pass by row security; who else is a member of what is the platform's affair.
const rolesQuery = `
  select rolname as name,
         jsonb_build_object(
           'superuser', rolsuper,
           'bypassesRowSecurity', rolbypassrls,
           'memberOf', case when rolname <> 'service_role' then (
             select coalesce(jsonb_agg(distinct quote_ident(joined.rolname)), '[]')
               from pg_auth_members
               join pg_roles as joined on joined.oid = roleid
              where member = pg_roles.oid
           ) end
         ) as entry
    from pg_roles
   where rolname in ('anon', 'authenticated', 'service_role')`

const extensionsQuery = "select extname as name from pg_extension where extname = 'btree_gist'"

const flagsQuery = 'select flag_name as name from public.feature_flags'

/** @param {Client} client @param {string} query @returns {Promise<Entries>} */
async function readEntries(client, query) {
  const { rows } = await client.query(query)
  return Object.fromEntries(rows.map(({ name, entry }) => [name, withoutNulls(entry)]))
}

/** @param {Client} client @param {string} query @returns {Promise<string[]>} */
async function readNames(client, query) {
  const { rows } = await client.query(query)
  return rows.map(({ name }) => String(name)).sort()
}

/**
 * @param {Client} client @param {string} query @param {unknown[]} [parameters]
 * @returns {Promise<Record<string, Grants>>} By the name of the thing.
 */
async function readGrants(client, query, parameters = []) {
  const { rows } = await client.query(
    `select object, coalesce(quote_ident(rolname), 'public') as role, lower(privilege_type) as privilege, column_name, is_grantable
       from (${query}) as acl
       left join pg_roles on pg_roles.oid = grantee`,
    parameters,
  )
  /** @type {Record<string, Grants>} */
  const grants = {}
  for (const { object, role, privilege, column_name: column, is_grantable: isGrantable } of rows) {
    grants[object] ??= {}
    grants[object][role] ??= []
    grants[object][role].push(`${privilege}${column ? ` (${column})` : ''}${isGrantable ? ' with grant option' : ''}`)
  }
  return grants
}

/** @param {Record<string, unknown>} entry @returns {Entry} */
function withoutNulls(entry) {
  const known = Object.entries(entry).filter(([, value]) => value !== null)
  return /** @type {Entry} */ (
    Object.fromEntries(known.map(([key, value]) => [key, typeof value === 'string' ? castedOnce(value) : value]))
  )
}

/**
 * A comparison of a varchar with a list is written with casts of the list; read back, as from a dump, it has casts of
 * each word instead. Both mean words of type text.
 * @param {string} expression
 */
function castedOnce(expression) {
  const word = "'(?:[^']|'')*'"
  const list = new RegExp(
    String.raw`\(ARRAY\[(${word}::character varying(?:, ${word}::character varying)*)\]\)::text\[\]`,
    'g',
  )
  return expression
    .replaceAll(list, (_, words) => `ARRAY[${words.replaceAll('::character varying', '::text')}]`)
    .replaceAll(new RegExp(String.raw`\((${word})::character varying\)::text\b`, 'g'), '$1::text')
}

/** Names in one order, whatever order the server gave. @template Value @param {Value} value @returns {Value} */
function sorted(value) {
  if (Array.isArray(value)) return /** @type {Value} */ ([...value].sort())
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return /** @type {Value} */ (Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)])))
}
