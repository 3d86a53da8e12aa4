// @ts-check
// How the server is asked what stands on something, and how that could be made again. A view depends through its
// rule, a computed column through its expression: both stand for the view and the column here.

/** The statement that gives a thing its comment; nothing where it has none. @param {string} target @param {string} oid @param {string} catalogue */
const commentOn = (target, oid, catalogue) =>
  `coalesce('; comment on ' || ${target} || ' is ' || quote_literal(obj_description(${oid}, '${catalogue}')), '')`

/** Rights are taken from everybody first: where the platform hands them out by itself, more would come back than went. @param {string} acl @param {string} owner @param {string} target */
const grantsOn = (acl, owner, target) => `
  case when ${acl} is not null then format('; revoke all on %s from public, anon, authenticated, service_role', ${target}) || coalesce((
    select string_agg(format('; grant %s on %s to %s%s', privilege_type, ${target},
             case when grantee = 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end,
             case when is_grantable then ' with grant option' else '' end), '' order by place)
      from aclexplode(${acl}) with ordinality as given (grantor, grantee, privilege_type, is_grantable, place)
     where grantee <> ${owner}
  ), '') else '' end`

/** @param {string} relation */
const nameOf = (relation) =>
  `(select format('%I.%I', nspname, relname) from pg_class as named join pg_namespace on pg_namespace.oid = relnamespace where named.oid = ${relation})`

const views = `
  select word.kind, null as relation, relname::text as part, named.name,
         format('drop %s %s', word.kind, named.name) as drop,
         format('create %s %s%s as %s%s', word.kind, named.name,
           ' with (' || array_to_string(reloptions, ', ') || ')',
           rtrim(pg_get_viewdef(pg_class.oid), ';'),
           case when relkind = 'm' and not relispopulated then ' with no data' end)
           || format('; alter %s %s owner to %I', word.kind, named.name, pg_get_userbyid(relowner))
           || ${grantsOn('relacl', 'relowner', 'named.name')}
           || ${commentOn("word.kind || ' ' || named.name", 'pg_class.oid', 'pg_class')} as definition,
         reached.*
    from reached
    join pg_class on pg_class.oid = objid and relkind in ('v', 'm')
   cross join lateral (select ${nameOf('pg_class.oid')} as name) as named
   cross join lateral (select case relkind when 'v' then 'view' else 'materialized view' end as kind) as word
   where classid = 'pg_class'::regclass`

const indexes = `
  select 'index', ${nameOf('indrelid')}, quote_ident(relname), quote_ident(relname),
         format('drop index %s', named.name),
         pg_get_indexdef(indexrelid)
           || ${commentOn("'index ' || named.name", 'pg_class.oid', 'pg_class')},
         reached.*
    from reached
    join pg_index on indexrelid = objid
    join pg_class on pg_class.oid = objid
   cross join lateral (select ${nameOf('pg_class.oid')} as name) as named
   where classid = 'pg_class'::regclass
     and relnamespace <> 'pg_toast'::regnamespace
     and not exists (select from pg_constraint where conindid = objid and contype in ('p', 'u', 'x'))`

/** A part of a table: constraint, trigger, policy or rule. @param {{ kind: string, relation: string, name: string, catalogue: string, definition: string, join: string }} options */
const partOfTable = ({ kind, relation, name, catalogue, definition, join }) => `
  select '${kind}', ${nameOf(relation)}, quote_ident(${name}), format('%I on %s', ${name}, ${nameOf(relation)}),
         ${
           kind === 'constraint'
             ? `format('alter table %s drop constraint %I', ${nameOf(relation)}, ${name})`
             : `format('drop ${kind} %I on %s', ${name}, ${nameOf(relation)})`
         },
         ${definition}
           || ${commentOn(`format('${kind} %I on %s', ${name}, ${nameOf(relation)})`, 'objid', catalogue)},
         reached.*
    from reached
    join ${join}
   where classid = '${catalogue}'::regclass`

const partsOfTables = [
  partOfTable({
    kind: 'constraint',
    relation: 'conrelid',
    name: 'conname',
    catalogue: 'pg_constraint',
    definition: `format('alter table %s add constraint %I %s', ${nameOf('conrelid')}, conname, pg_get_constraintdef(objid))`,
    join: "pg_constraint on pg_constraint.oid = objid and conrelid <> 0 and contype <> 'n'",
  }),
  partOfTable({
    kind: 'trigger',
    relation: 'tgrelid',
    name: 'tgname',
    catalogue: 'pg_trigger',
    definition: `pg_get_triggerdef(objid) || case tgenabled
             when 'D' then format('; alter table %s disable trigger %I', ${nameOf('tgrelid')}, tgname)
             when 'A' then format('; alter table %s enable always trigger %I', ${nameOf('tgrelid')}, tgname)
             when 'R' then format('; alter table %s enable replica trigger %I', ${nameOf('tgrelid')}, tgname)
             else ''
           end`,
    join: 'pg_trigger on pg_trigger.oid = objid and not tgisinternal',
  }),
  partOfTable({
    kind: 'policy',
    relation: 'polrelid',
    name: 'polname',
    catalogue: 'pg_policy',
    definition: `format('create policy %I on %s as %s for %s to %s%s%s', polname, ${nameOf('polrelid')},
             case when polpermissive then 'permissive' else 'restrictive' end,
             case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
             (select string_agg(case role when 0 then 'public' else quote_ident(pg_get_userbyid(role)) end, ', ') from unnest(polroles) as role),
             ' using (' || pg_get_expr(polqual, polrelid) || ')',
             ' with check (' || pg_get_expr(polwithcheck, polrelid) || ')')`,
    join: 'pg_policy on pg_policy.oid = objid',
  }),
  partOfTable({
    kind: 'rule',
    relation: 'ev_class',
    name: 'rulename',
    catalogue: 'pg_rewrite',
    definition: "rtrim(pg_get_ruledef(objid), ';')",
    join: "pg_rewrite on pg_rewrite.oid = objid and rulename <> '_RETURN'",
  }),
]

const functions = `
  select word.kind, null, proname::text, named.name,
         format('drop %s %s', word.kind, named.name),
         rtrim(pg_get_functiondef(pg_proc.oid))
           || format('; alter %s %s owner to %I', word.kind, named.name, pg_get_userbyid(proowner))
           || ${grantsOn('proacl', 'proowner', "word.kind || ' ' || named.name")}
           || ${commentOn("word.kind || ' ' || named.name", 'pg_proc.oid', 'pg_proc')},
         reached.*
    from reached
    join pg_proc on pg_proc.oid = objid and prokind in ('f', 'w', 'p')
    join pg_namespace on pg_namespace.oid = pronamespace
   cross join lateral (
     select format('%I.%I(%s)', nspname, proname, pg_get_function_identity_arguments(pg_proc.oid)) as name
   ) as named
   cross join lateral (select case prokind when 'p' then 'procedure' else 'function' end as kind) as word
   where classid = 'pg_proc'::regclass`

const columns = `
  select case when attgenerated = '' then 'default' else 'column' end,
         named.name, quote_ident(attname), format('%s.%I', named.name, attname),
         format(case when attgenerated = '' then 'alter table %s alter column %I drop default' else 'alter table %s drop column %I' end,
           named.name, attname),
         case when attgenerated = ''
           then format('alter table %s alter column %I set default %s', named.name, attname, pg_get_expr(adbin, adrelid))
           else format('alter table %s add column %I %s generated always as (%s) %s%s', named.name, attname,
                  format_type(atttypid, atttypmod), pg_get_expr(adbin, adrelid),
                  case attgenerated when 's' then 'stored' else 'virtual' end,
                  case when attnotnull then ' not null' else '' end)
         end,
         reached.*
    from reached
    join pg_attrdef on (classid = 'pg_class'::regclass and adrelid = objid and adnum = objsubid)
                    or (classid = 'pg_attrdef'::regclass and pg_attrdef.oid = objid)
    join pg_attribute on attrelid = adrelid and attnum = adnum
   cross join lateral (select ${nameOf('adrelid')} as name) as named
   where (classid = 'pg_attrdef'::regclass) = (attgenerated = '')
     and not exists (
       select from seed
        where seed.classid = 'pg_class'::regclass and seed.objid = adrelid and seed.objsubid in (0, adnum)
     )`

const statistics = `
  select 'statistics', null, stxname::text, named.name,
         format('drop statistics %s', named.name),
         pg_get_statisticsobjdef(pg_statistic_ext.oid),
         reached.*
    from reached
    join pg_statistic_ext on pg_statistic_ext.oid = objid
    join pg_namespace on pg_namespace.oid = stxnamespace
   cross join lateral (select format('%I.%I', nspname, stxname) as name) as named
   where classid = 'pg_statistic_ext'::regclass`

const publications = `
  select 'publication', null, pubname::text, format('%I', pubname),
         format('alter publication %I drop table %s', pubname, ${nameOf('prrelid')}),
         format('alter publication %I add table %s%s%s', pubname, ${nameOf('prrelid')},
           (
             select ' (' || string_agg(quote_ident(attname), ', ' order by attnum) || ')'
               from unnest(prattrs) as published
               join pg_attribute on attrelid = prrelid and attnum = published
           ),
           ' where (' || pg_get_expr(prqual, prrelid) || ')'),
         reached.*
    from reached
    join pg_publication_rel on pg_publication_rel.oid = objid
    join pg_publication on pg_publication.oid = prpubid
   where classid = 'pg_publication_rel'::regclass`

/** What none of the others knows; the portal must see to it itself. */
const unknown = `
  select 'something', null, '', pg_describe_object(classid, objid, objsubid), '', null, reached.*
    from reached
   where (
       classid = 'pg_class'::regclass
       and (select relkind from pg_class where oid = objid) in ('r', 'p', 'f', 'c')
       and (objsubid = 0 or (select attgenerated from pg_attribute where attrelid = objid and attnum = objsubid) = '')
       and not exists (select from seed where seed.classid = reached.classid and seed.objid = reached.objid)
       and (select relnamespace from pg_class where oid = objid) is distinct from to_regnamespace($5)
     )
      or (classid = 'pg_type'::regclass and (select typtype from pg_type where oid = objid) in ('d', 'r'))
      or (classid = 'pg_proc'::regclass and (select prokind from pg_proc where oid = objid) = 'a')
      or classid in ('pg_operator'::regclass, 'pg_cast'::regclass, 'pg_event_trigger'::regclass)`

export const dependentsQuery = `
  with recursive seed (classid, objid, objsubid, origin) as (
    select 'pg_class'::regclass::oid, to_regclass(name)::oid, 0, regexp_replace(name, '^public\\.', '')
      from unnest($1::text[]) as doomed (name)
     where to_regclass(name) is not null
     union all
    select 'pg_class'::regclass, attrelid, attnum::integer, regexp_replace("table", '^public\\.', '') || '.' || name
      from jsonb_to_recordset($2::jsonb) as doomed ("table" text, name text)
      join pg_attribute on attrelid = to_regclass("table") and attname = name
     union all
    select 'pg_proc'::regclass, pg_proc.oid, 0, format('%s.%s()', nspname, proname)
      from pg_proc
      join pg_namespace on pg_namespace.oid = pronamespace
     where nspname || '.' || proname = any ($3)
     union all
    select 'pg_class'::regclass, pg_class.oid, 0, relname::text
      from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'i' and relname = any ($4)
     union all
    select 'pg_namespace'::regclass, oid, 0, nspname::text
      from pg_namespace
     where nspname = $5
  ),
  chain (classid, objid, objsubid, origin, depth) as (
    select *, 0
      from seed
     union
    select reader.classid, reader.objid, reader.objsubid, chain.origin, chain.depth + 1
      from chain
      join pg_depend
        on refclassid = chain.classid
       and refobjid = chain.objid
       and (chain.objsubid = 0 or refobjsubid = chain.objsubid)
      left join pg_rewrite
        on pg_depend.classid = 'pg_rewrite'::regclass and pg_rewrite.oid = pg_depend.objid and rulename = '_RETURN'
      left join (pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum and attgenerated <> '')
        on pg_depend.classid = 'pg_attrdef'::regclass and pg_attrdef.oid = pg_depend.objid
     cross join lateral (
       select case when ev_class is null and adrelid is null then pg_depend.classid else 'pg_class'::regclass::oid end as classid,
              coalesce(ev_class, adrelid, pg_depend.objid) as objid,
              case when ev_class is null then coalesce(adnum::integer, pg_depend.objsubid) else 0 end as objsubid
     ) as reader
     where chain.depth < 50
       and (reader.classid, reader.objid, reader.objsubid) is distinct from (chain.classid, chain.objid, chain.objsubid)
  ),
  reached as (
    select chain.classid, chain.objid, chain.objsubid, min(chain.origin) as "on", max(chain.depth) as depth
      from chain
     where not exists (
       select from seed
        where (seed.classid, seed.objid) = (chain.classid, chain.objid) and seed.objsubid in (0, chain.objsubid)
     )
     group by chain.classid, chain.objid, chain.objsubid
  )
  select kind, relation, part, name, "on", drop, definition
    from (${[views, indexes, ...partsOfTables, functions, columns, statistics, publications, unknown].join(' union all ')}) as dependent
   order by depth, kind, name`

/** Every column of the tables, in words that would add it. */
export const foreignColumnsQuery = `
  select format('%s.%s', nspname, relname) as relation,
         quote_ident(attname) as part,
         format('alter table %I.%I add column %I %s%s%s', nspname, relname, attname, format_type(atttypid, atttypmod),
           ' default ' || pg_get_expr(adbin, adrelid),
           case when attnotnull then ' not null' else '' end) as definition
    from unnest($1::text[]) as doomed (name)
    join pg_class on pg_class.oid = to_regclass(doomed.name)
    join pg_namespace on pg_namespace.oid = relnamespace
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
    left join pg_attrdef on adrelid = pg_class.oid and adnum = attnum
   order by 1, attnum`
