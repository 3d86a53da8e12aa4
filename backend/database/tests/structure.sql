-- What must be true of the product's tables, policies, functions and roles, whatever they are called.

\ir begin.psql
\ir matrix.psql

create temporary table product_tables as
select distinct relation::regclass as relation, relation as name, relation in ('public.users', 'public.jobs', 'public.applications') as is_portals
  from matrix;

create temporary table product_policies as
select pg_policies.*, product_tables.relation, product_tables.is_portals
  from pg_policies
  join product_tables on product_tables.name = schemaname || '.' || tablename;

select * from no_plan();

-- Tables -------------------------------------------------------------------------------------------------------------

select has_table(split_part(name, '.', 1)::name, split_part(name, '.', 2)::name, format('%s is there', name))
  from product_tables
 order by name;
select has_table('hiring'::name, 'schema_migrations'::name, 'hiring.schema_migrations is there');

select ok(relrowsecurity, format('%s is guarded row by row', name))
  from product_tables
  join pg_class on pg_class.oid = relation
 order by name;

select ok(
         pg_get_userbyid(relowner) not in ('anon', 'authenticated', 'service_role', 'authenticator'),
         format('%s belongs to no role of the API, so its policies bind them', name)
       )
  from product_tables
  join pg_class on pg_class.oid = relation
 order by name;

select is_empty(
         $$select name, role, privilege
             from product_tables,
                  unnest(array['anon', 'authenticated', 'service_role']) as role,
                  unnest(array['truncate', 'references', 'trigger']) as privilege
            where has_table_privilege(role, relation, privilege)$$,
         'no right goes beyond select, insert, update and delete: truncate, say, asks no policy'
       );

-- Policies -----------------------------------------------------------------------------------------------------------

select is_empty(
         $$select name from product_tables
            where not exists (select from product_policies where product_policies.relation = product_tables.relation)
              and exists (
                select from unnest(array['anon', 'authenticated']) as role, unnest(array['select', 'insert', 'update', 'delete']) as command
                 where has_table_privilege(role, product_tables.relation, command)
              )$$,
         'what is granted to people has a policy'
       );

select is_empty(
         $$select tablename, policyname, roles from product_policies
            where not is_portals and not roles <@ '{anon,authenticated,service_role}'$$,
         'every policy names its roles, and they are the API’s; none is for everybody'
       );

select is_empty(
         $$select tablename, policyname from product_policies
            where not is_portals and cmd <> 'SELECT' and (qual = 'true' or with_check = 'true')$$,
         'no policy lets every writer through'
       );

-- A portal may have policies of its own, such as one for everybody: these keep them from opening more.
select isnt_empty(
         format(
           $$select from product_policies
              where relation = %L::regclass and permissive = 'RESTRICTIVE' and %L = any (roles)
                and cmd in (upper(%L), 'ALL') and coalesce(qual, with_check) <> 'true'$$,
           relation, role, command
         ),
         format('%s by %s on %s is bounded by a restrictive policy', command, role, name)
       )
  from product_tables,
       unnest(array['anon', 'authenticated']) as role,
       unnest(array['select', 'insert', 'update', 'delete']) as command
 where is_portals
   and (
     has_table_privilege(role, relation, command)
     or (command <> 'delete' and has_any_column_privilege(role, relation, command))
   )
 order by name, role, command;

-- Functions ----------------------------------------------------------------------------------------------------------

select results_eq(
         $$select distinct pg_proc.oid::regprocedure::text
             from pg_proc, unnest(array['anon', 'authenticated']) as role
            where pronamespace = 'hiring'::regnamespace
              and prosecdef
              and has_function_privilege(role, pg_proc.oid, 'execute')$$,
         $$values ('hiring.caller_role()')$$,
         'who is signed in calls nothing with the owner’s rights but the question for their own role'
       );

select is_empty(
         $$select oid::regprocedure from pg_proc
            where pronamespace = 'hiring'::regnamespace and array['search_path=""'] <@ proconfig is not true$$,
         'the search path of every function is fixed, and empty'
       );

select is_empty(
         $$select pg_proc.oid::regprocedure
             from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) as granted
            where pronamespace = 'hiring'::regnamespace and granted.grantee = 0$$,
         'no function is for everybody'
       );

select is_empty(
         $$select tgrelid::regclass, tgname
             from pg_trigger
             join product_tables on product_tables.relation = tgrelid
             join pg_proc on pg_proc.oid = tgfoid
            where not tgisinternal and not is_portals and pronamespace <> 'hiring'::regnamespace$$,
         'what works behind the tables is in the schema hiring'
       );

-- Schemas, extensions, roles -----------------------------------------------------------------------------------------

select is_empty(
         $$select setting
             from pg_db_role_setting, unnest(setconfig) as setting
            where setting ~ '^pgrst\.db_schemas=.*\mhiring\M'$$,
         'the API does not show the schema hiring'
       );

select is_empty(
         $$select role, schema
             from unnest(array['anon', 'authenticated', 'service_role']) as role, unnest(array['hiring', 'public']) as schema
            where has_schema_privilege(role, schema, 'create')$$,
         'no role of the API creates anything beside the product'
       );

select has_extension('btree_gist'::name, 'btree_gist is there, for interviews_no_overlap');

select is_empty(
         $$select extname, extnamespace::regnamespace
             from pg_extension
            where obj_description(oid, 'pg_extension') ~ '^Made by migration' and extnamespace <> to_regnamespace('extensions')$$,
         'extensions that the migrations made are in the schema extensions'
       );

select results_eq(
         $$select rolname::text collate "default", rolsuper, rolcreaterole, rolcreatedb, rolbypassrls
             from pg_roles where rolname in ('anon', 'authenticated', 'service_role') order by rolname$$,
         $$values ('anon', false, false, false, false),
                  ('authenticated', false, false, false, false),
                  ('service_role', false, false, false, true)$$,
         'of the roles of the API only the service passes by the policies'
       );

select is_empty(
         $$select member.rolname, role.rolname
             from pg_auth_members
             join pg_roles as member on member.oid = pg_auth_members.member
             join pg_roles as role on role.oid = pg_auth_members.roleid
            where member.rolname in ('anon', 'authenticated')$$,
         'neither visitors nor those who are signed in can take on another role'
       );

select * from finish();
rollback;
