-- Takes back 003: the jobs' own deadlines and weights, and which jobs have been ranked.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
  portal jsonb := '{}';
  ours record;
  place text;
  was jsonb;
begin
  -- Without the records nothing of ours is here: what has such names is the portal's.
  if to_regclass('hiring.schema_migrations') is null then
    return;
  end if;
  select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '003';
  if later is not null then
    raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
  end if;
  delete from hiring.schema_migrations where version = '003';

  drop trigger if exists jobs_fill_company on public.jobs;
  drop function if exists hiring.fill_company();

  -- What the portal had before 001 stays, with its own default and comment.
  if to_regclass('hiring.portal_columns') is not null then
    select coalesce(jsonb_object_agg(concat_ws(' ', relation, 'column', name), to_jsonb(portal_columns)), '{}')
      into portal
      from hiring.portal_columns;
    select portal || coalesce(jsonb_object_agg(concat_ws(' ', relation, kind, name), to_jsonb(portal_names)), '{}')
      into portal
      from hiring.portal_names;
  end if;
  for ours in
    select *
      from (values
        ('jobs', 'constraint', 'jobs_company_check'),
        ('jobs', 'constraint', 'jobs_score_weights_check'),
        ('jobs', 'constraint', 'jobs_processing_wait_minutes_check'),
        ('jobs', 'constraint', 'jobs_interview_minutes_check'),
        ('jobs', 'constraint', 'jobs_slot_limit_hours_check'),
        ('jobs', 'constraint', 'jobs_slot_hours_check'),
        ('jobs', 'constraint', 'jobs_confirmation_hours_check'),
        ('jobs', 'constraint', 'jobs_ranked_at_check'),
        ('jobs', 'index', 'idx_jobs_awaiting_ranking'),
        ('jobs', 'index', 'idx_jobs_open'),
        ('jobs', 'column', 'company'),
        ('jobs', 'column', 'score_weights'),
        ('jobs', 'column', 'processing_wait_minutes'),
        ('jobs', 'column', 'interview_minutes'),
        ('jobs', 'column', 'slot_limit_hours'),
        ('jobs', 'column', 'slot_hours'),
        ('jobs', 'column', 'confirmation_hours'),
        ('jobs', 'column', 'ranked_at'),
        ('jobs', 'column', 'ranking_requested_at')
      ) as ours (relation, kind, name)
  loop
    place := concat_ws(' ', ours.relation, ours.kind, ours.name);
    if portal ? place and ours.kind = 'column' then
      was := portal -> place;
      execute format('alter table public.%I alter column %I %s', ours.relation, ours.name,
        coalesce('set default ' || (was ->> 'default_value'), 'drop default'));
      execute format('comment on column public.%I.%I is %L', ours.relation, ours.name, was ->> 'comment');
    elsif portal ? place then
      continue;
    elsif ours.kind = 'index' then
      execute format('drop index if exists public.%I', ours.name);
    else
      execute format('alter table public.%I drop %s if exists %I', ours.relation, ours.kind, ours.name);
    end if;
  end loop;
end
$$;

commit;
