-- Every cell of the access matrix (docs/generated/access.md), tried as every caller with rows of their own and of others.

\ir begin.psql
\ir scene.psql
\ir matrix.psql

-- As whom, with what: 'rows', 'none' or 'refused'. Whatever the statement did is undone.
create function pg_temp.outcome_of(statement text, caller_role text, sub uuid)
  returns text
  language plpgsql
as $$
declare
  reached bigint;
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', sub, 'role', caller_role)::text, ''), true);
  perform set_config('role', caller_role, true);
  execute statement;
  get diagnostics reached = row_count;
  raise exception using errcode = 'HO999', message = case when reached > 0 then 'rows' else 'none' end;
exception
  when sqlstate 'HO999' then
    return sqlerrm;
  when insufficient_privilege then
    return 'refused';
  -- Rights and policies come first: what a constraint refuses has passed them.
  when integrity_constraint_violation then
    return 'rows';
end
$$;

-- The words in braces are columns of a pipeline.
create function pg_temp.filled(template text, pipeline pipelines)
  returns text
  language plpgsql
as $$
declare
  place record;
begin
  for place in select key, value from jsonb_each_text(to_jsonb(pipeline)) loop
    template := replace(template, '{' || place.key || '}', place.value);
  end loop;
  return template;
end
$$;

create function pg_temp.reach_of(command text, own text[], foreign_ones text[])
  returns text
  language sql
as $$
  select case
    when own || foreign_ones <@ '{rows}' then 'all'
    when own || foreign_ones <@ '{none}' then 'none'
    when own || foreign_ones <@ '{refused}' then 'refused'
    when own <@ '{rows}' and foreign_ones <@ (case command when 'insert' then '{refused}' else '{none}' end)::text[] then 'own'
    else format('own: %s; foreign: %s', own, foreign_ones)
  end
$$;

create temporary table findings as
select caller.name as caller,
       tried.command,
       format('%s%s', matrix.relation, coalesce(', ' || nullif(matrix.rows, ''), '')) as subject,
       matrix.access -> caller.kind ->> tried.command as expected,
       pg_temp.reach_of(
         tried.command,
         coalesce(array_agg(tried.outcome) filter (where tried.is_own), '{}'),
         coalesce(array_agg(tried.outcome) filter (where not tried.is_own), '{}')
       ) as found
  from matrix
 cross join callers as caller
 cross join lateral (
   select command.name as command,
          coalesce(caller.kind = any (matrix.owned_by) and pipeline.number = any (caller.owns), false) as is_own,
          pg_temp.outcome_of(
            pg_temp.filled(
              case command.name
                when 'select' then format('select from %s where %s', matrix.relation, matrix.condition)
                when 'insert' then format('insert into %s %s', matrix.relation, matrix.addition)
                when 'update' then format('update %s set %s where %s', matrix.relation, matrix.change, matrix.condition)
                when 'delete' then format('delete from %s where %s', matrix.relation, matrix.condition)
              end,
              pipeline
            ),
            caller.role,
            caller.sub
          ) as outcome
     from pipelines as pipeline
    cross join (values ('select'), ('insert'), ('update'), ('delete')) as command (name)
 ) as tried
 group by matrix.relation, matrix.rows, matrix.access, caller.name, caller.kind, tried.command;

-- The product's tables, and whatever shows them to others: a portal's own tables are its own affair, its views are not.
create temporary table guarded as
select format('%I.%I', nspname, relname) as name
  from pg_class
  join pg_namespace on pg_namespace.oid = relnamespace
 where nspname in ('public', 'hiring', 'extensions')
   and (nspname = 'hiring' or relkind in ('v', 'm', 'f') or format('%I.%I', nspname, relname) in (select relation from matrix))
   and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
   and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e');

select plan((
  (select count(*) from findings)
  + (select count(*) from column_limits)
  + (select count(*) from guarded where name like 'hiring.%')
  + (select count(*) from guarded where name <> 'public.jobs')
  + 3
)::integer);

select is(found, expected, format('%s of %s by %s', command, subject, caller))
  from findings
 order by subject, caller, command;

-- A portal lacks some of the columns; there must be none beyond.
select is_empty(
         format(
           $query$select attname from pg_attribute
             where attrelid = %L::regclass and attnum > 0 and not attisdropped
               and has_column_privilege('authenticated', attrelid, attnum, %L) and not attname = any (%L)$query$,
           relation, command, names
         ),
         format('%s of %s ends at the columns that are named', command, relation)
       )
  from column_limits
 order by relation, command;

select is_empty(
         format(
           $query$select role, privilege
             from unnest(array['anon', 'authenticated', 'service_role']) as role,
                  unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as privilege
            where has_table_privilege(role, %L::regclass, privilege)$query$,
           name
         ),
         format('nobody has any right to %s', name)
       )
  from guarded
 where name like 'hiring.%'
 order by name;

-- A visitor, and everything that there is ----------------------------------------------------------------------------

select is(
         pg_temp.outcome_of('select from ' || name, 'anon', null),
         'refused',
         format('a visitor reads nothing of %s', name)
       )
  from guarded
 where name <> 'public.jobs'
 order by name;

select is(
         pg_temp.outcome_of('select from public.jobs where expired', 'anon', null),
         'none',
         'a visitor reads no job that was withdrawn'
       );

select results_eq(
         $query$select oid::regprocedure::text
           from pg_proc
          where pronamespace = 'hiring'::regnamespace and has_function_privilege('anon', oid, 'execute')$query$,
         $query$values ('hiring.caller_id()')$query$,
         'a visitor calls hiring.caller_id() alone'
       );

select is(
         pg_temp.outcome_of('create table public.mine ()', 'anon', null),
         'refused',
         'a visitor creates nothing'
       );

select * from finish();
rollback;
