-- Mails that wait or have been sent, and the mailbox that stands in for a mail server.
-- It leads to the same schema as the text of 0.1.0, whose place it takes:
-- replaces sha256:0726407a38fc5209b0785965655689ad84b2342752dd93799cf848ba2df582cd

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

create table if not exists public.mails (
  id uuid not null default gen_random_uuid(),
  key text not null,
  kind text not null,
  to_name text not null,
  to_address text not null,
  content jsonb not null,
  job_id uuid,
  status text not null default 'queued',
  transport text,
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null default now(),
  last_attempt_at timestamptz,
  sent_at timestamptz,
  constraint mails_pkey primary key (id),
  constraint mails_key_key unique (key),
  constraint mails_job_id_fkey foreign key (job_id) references public.jobs (id) on delete set null,
  constraint mails_content_check check (jsonb_typeof(content) = 'object'),
  constraint mails_status_check check (status in ('queued', 'sent', 'failed')),
  constraint mails_transport_check check (transport in ('smtp', 'mailbox')),
  constraint mails_attempts_check check (attempts >= 0),
  constraint mails_sent_at_check check ((status = 'sent') = (sent_at is not null))
);

comment on table public.mails is 'What is told to whom. Queued in the transaction of the move that causes it; only the service reads it.';
comment on column public.mails.id is 'Identifies the mail; its Message-ID is made of it.';
comment on column public.mails.key is 'Unique for ever: the same event never writes twice to the same person.';
comment on column public.mails.kind is 'Which mail it is, e.g. invitation.';
comment on column public.mails.to_name is 'Recipient.';
comment on column public.mails.to_address is 'Where it goes.';
comment on column public.mails.content is 'The facts that it tells; links are signed only when it is sent.';
comment on column public.mails.job_id is 'The job concerned; null once that is deleted.';
comment on column public.mails.status is 'queued, sent or failed.';
comment on column public.mails.transport is 'How it was handed over: smtp or mailbox.';
comment on column public.mails.attempts is 'How often sending was tried.';
comment on column public.mails.last_error is 'Why the last attempt failed.';
comment on column public.mails.created_at is 'When it was queued.';
comment on column public.mails.last_attempt_at is 'When sending was last tried.';
comment on column public.mails.sent_at is 'When it was handed over.';

create index if not exists idx_mails_job_id on public.mails (job_id);
-- What is still to be sent: few rows of a table that only grows.
create index if not exists idx_mails_queued on public.mails (created_at) where status = 'queued';

create table if not exists public.mailbox_messages (
  message_id text not null,
  to_name text not null,
  to_address text not null,
  subject text not null,
  html text not null,
  text text not null,
  calendar jsonb,
  received_at timestamptz not null default now(),
  constraint mailbox_messages_pkey primary key (message_id),
  constraint mailbox_messages_calendar_check check (jsonb_typeof(calendar) in ('object', 'null'))
);

comment on table public.mailbox_messages is 'Mails as they would have gone out, where no mail server is configured.';
comment on column public.mailbox_messages.message_id is 'RFC 5322 Message-ID without angle brackets.';
comment on column public.mailbox_messages.to_name is 'Recipient.';
comment on column public.mailbox_messages.to_address is 'Where it would have gone.';
comment on column public.mailbox_messages.subject is 'Subject line.';
comment on column public.mailbox_messages.html is 'The HTML part.';
comment on column public.mailbox_messages.text is 'The plain-text part.';
comment on column public.mailbox_messages.calendar is 'The attached calendar file: fileName, method, content.';
comment on column public.mailbox_messages.received_at is 'When it was delivered.';

create index if not exists idx_mailbox_messages_received_at on public.mailbox_messages (received_at desc);
create index if not exists idx_mailbox_messages_to_address on public.mailbox_messages (lower(to_address), received_at desc);

alter table public.mails enable row level security;
alter table public.mailbox_messages enable row level security;

revoke all on public.mails, public.mailbox_messages from public, anon, authenticated, service_role;
grant select, insert, update, delete on public.mails, public.mailbox_messages to service_role;

insert into hiring.schema_migrations (version, name)
values ('006', 'add_mails')
on conflict (version) do nothing;

commit;
