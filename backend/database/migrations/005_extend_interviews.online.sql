-- The long work of 005 beside a portal in use: done by itself, and nothing where it has been done. The runner takes it
-- before 005_extend_interviews.up.sql where a table is large; by hand: psql -f, without -1.

-- patient step: the extension for times that overlap
do $$
begin
  if not exists (select from pg_extension where extname = 'btree_gist') then
    if to_regnamespace('extensions') is null then
      create schema extensions;
      comment on schema extensions is 'Made by migration 005 for btree_gist.';
    end if;
    create extension btree_gist schema extensions;
    comment on extension btree_gist is 'Made by migration 005 for interviews_no_overlap.';
  end if;
end
$$;
