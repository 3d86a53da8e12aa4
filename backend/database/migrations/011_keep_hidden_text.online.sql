-- The long work of 011, in steps that stop nobody. Run by the runner before 011_keep_hidden_text.up.sql on a large portal.

-- step: a column for hidden text
alter table public.resumes add column if not exists hidden jsonb not null default '[]'::jsonb;

-- step: its check, for new rows
do $$
begin
  if not exists (
    select from pg_constraint where conrelid = 'public.resumes'::regclass and conname = 'resumes_hidden_check'
  ) then
    alter table public.resumes add constraint resumes_hidden_check check (jsonb_typeof(hidden) = 'array') not valid;
  end if;
end
$$;

-- patient step: its check, for the rows that are there
alter table public.resumes validate constraint resumes_hidden_check;
