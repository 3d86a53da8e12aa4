// @ts-check
// The text of restore.sql. Rows are inserted, not copied from the CSV files beside it: one file then holds all that is
// needed, it runs from any directory, and also through a connection without psql, which the embedded database has not.
// They go to temporary tables first, so that what has become of the portal meanwhile can be seen before any row is put
// back. A statement of rows is one line and an empty one; `restore.js` reads it so.

import { escapeIdentifier as quote } from 'pg'

/** @typedef {import('./dependents.js').Dependent} Dependent */
/** @typedef {import('./losses.js').DoomedTable} DoomedTable */
/** @typedef {import('./losses.js').Reference} Reference */

/** What follows it is run at one go. */
export const afterRows = '-- All rows are there: from here on they are put in their places.'

/** What `up` puts in by itself and nothing but the application changes: what is not in the backup was deleted. */
const seededTable = 'public.feature_flags'
const logTable = 'public.automation_logs'

/** @param {DoomedTable} table */
const savedName = ({ name }) => `pg_temp.${quote(`saved_${name.replace('public.', '')}`)}`

/** @param {string[]} columns @param {string} [alias] */
const listColumns = (columns, alias) =>
  columns.map((name) => (alias ? `${alias}.${quote(name)}` : quote(name))).join(', ')

/**
 * @param {{ versions: string[], tables: DoomedTable[], dependents: Dependent[], madeAt: string }} backup
 * `versions`: those taken back, in ascending order.
 */
export function writeBeginning({ versions, tables, dependents, madeAt }) {
  const last = versions.at(-1)
  const columns = dependents.filter(({ drop }) => drop === null)
  return `-- What "down" took away on ${madeAt}: migrations ${versions.join(', ')}. Holds personal data.
-- After a new "up" to ${last}, before the application runs: psql -v ON_ERROR_STOP=1 -f restore.sql "$DATABASE_URL"
-- (embedded database: node backend/database/runMigration.js restore DIRECTORY). Everything happens or nothing; a second
-- run leads to the same. Rows whose person, job or application has gone meanwhile are left out, with a warning.

begin;

set local client_encoding = 'UTF8';
set local client_min_messages = warning;
set local lock_timeout = '5s';
set local statement_timeout = 0;
set local search_path = '';
set local datestyle = 'ISO, YMD';
set local timezone = 'UTC';

do $$
declare
  missing text;
begin
  if to_regclass('hiring.schema_migrations') is not null then
    select string_agg(version, ', ' order by version)
      into missing
      from unnest(array[${versions.map((version) => `'${version}'`).join(', ')}]) as needed (version)
     where version not in (select version from hiring.schema_migrations);
  end if;
  if missing is not null or to_regclass('hiring.schema_migrations') is null then
    raise exception using
      errcode = 'HO105',
      message = 'These rows belong to migrations that this database lacks: ' || coalesce(missing, '${versions.join(', ')}') || '.',
      hint = 'Run up --to ${last} first.';
  end if;
end
$$;

set constraints all immediate;
${tables.length === 0 ? '' : `\nlock table ${tables.map(({ name }) => name).join(', ')} in share row exclusive mode;\n`}
${columns.map(({ definition }) => `${definition.replace(' add column ', ' add column if not exists ')};\n\n`).join('')}${tables
  .map(
    (table) => `create temporary table ${savedName(table)} on commit drop as
select ${listColumns(table.columns)} from ${table.name} with no data;

`,
  )
  .join('')}`
}

/** Takes out what an earlier look at the table has put in. @param {DoomedTable} table */
export const writeRestart = (table) => `truncate ${savedName(table)};\n\n`

/** @param {DoomedTable} table @param {(string | null)[][]} rows */
export const writeRows = (table, rows) =>
  `insert into ${savedName(table)} values ${rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ')};\n\n`

/** On one line, whatever the text holds. @param {string | null} value */
function literal(value) {
  if (value === null) return 'null'
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", "''")
  return `E'${escaped.replaceAll(/[\n\r\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
}

/** @param {{ tables: DoomedTable[], dependents: Dependent[] }} backup */
export function writeEnd({ tables, dependents }) {
  const whole = tables.filter(isWhole)
  const log = whole.find(({ name }) => name === logTable)
  return [
    afterRows,
    tables.length === 0 ? '' : silenceTriggers(tables),
    log ? setNewEntriesAside(log) : '',
    ...whole.toReversed().map(clear),
    ...tables.map((table) => (isWhole(table) ? putRows(table) : putColumns(table))),
    tables.length === 0 ? '' : wakeTriggers,
    log ? appendNewEntries(log) : '',
    whole.some(({ name }) => name === 'public.accounts') ? followPasswords : '',
    ...dependents.filter(({ drop }) => drop !== null).map(({ definition }) => `${definition};`),
    'commit;\n',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** @param {DoomedTable} table */
const isWhole = ({ where }) => where === 'true'

/** Rows come back as they were: no trigger may stamp, refuse or copy. Those that were off already stay off. @param {DoomedTable[]} tables */
const silenceTriggers = (tables) => `create temporary table pg_temp.silenced_triggers on commit drop as
select tgrelid::regclass as relation, tgname as name, tgenabled as state
  from pg_trigger
 where tgrelid = any (array[${tables.map(({ name }) => `'${name}'`).join(', ')}]::regclass[])
   and not tgisinternal
   and tgenabled <> 'D';

do $$
declare
  silenced record;
begin
  for silenced in select * from pg_temp.silenced_triggers loop
    execute format('alter table %s disable trigger %I', silenced.relation, silenced.name);
  end loop;
end
$$;`

const wakeTriggers = `do $$
declare
  silenced record;
begin
  for silenced in select * from pg_temp.silenced_triggers loop
    execute format('alter table %s enable %strigger %I', silenced.relation,
      case silenced.state when 'A' then 'always ' when 'R' then 'replica ' else '' end, silenced.name);
  end loop;
end
$$;`

/** @param {DoomedTable} table */
function clear(table) {
  const { name, key, uniques } = table
  if (name === seededTable) return `delete from ${name};`
  return [key, ...uniques.filter((columns) => columns.join() !== key.join())]
    .map(
      (columns) =>
        `delete from ${name} as present\n using ${savedName(table)} as saved\n where ${columns.map((column) => `present.${quote(column)} = saved.${quote(column)}`).join(' and ')};`,
    )
    .join('\n')
}

/** @param {DoomedTable} table */
function putRows(table) {
  const { name, columns, references } = table
  const forgetful = references.filter(({ onDelete }) => onDelete === 'n' || onDelete === 'd')
  const values = columns.map((column) => {
    const reference = forgetful.find(({ columns: own }) => own.includes(column))
    return reference ? `case when ${stillThere(reference)} then saved.${quote(column)} end` : `saved.${quote(column)}`
  })
  const needed = references
    .filter((reference) => !forgetful.includes(reference))
    .map((reference) => stillThere(reference))
  return `insert into ${name} (${listColumns(columns)})
overriding system value
select ${values.join(', ')}
  from ${savedName(table)} as saved${whereAll(needed)};

${warnOfGaps(table)}`
}

/** @param {DoomedTable} table */
function putColumns(table) {
  const { name, key, columns, references } = table
  const put = columns.filter((column) => !key.includes(column))
  const needed = references
    .filter((reference) => reference.columns.some((column) => put.includes(column)))
    .map((reference) => stillThere(reference, (column) => (put.includes(column) ? 'saved' : 'present')))
  return `update ${name} as present
   set ${put.map((column) => `${quote(column)} = saved.${quote(column)}`).join(', ')}
  from ${savedName(table)} as saved${whereAll([sameRow(table), ...needed])};

${warnOfGaps(table)}`
}

/** @param {DoomedTable} table */
const sameRow = ({ key }) => key.map((column) => `present.${quote(column)} = saved.${quote(column)}`).join(' and ')

/** @param {string[]} conditions */
const whereAll = (conditions) => (conditions.length === 0 ? '' : `\n where ${conditions.join('\n   and ')}`)

/** @param {Reference} reference @param {(column: string) => string} [sideOf] */
function stillThere({ columns, table, keys }, sideOf = () => 'saved') {
  const sides = columns.map((column) => `${sideOf(column)}.${quote(column)}`)
  const isNull = sides.map((side) => `${side} is null`).join(' or ')
  const same = sides.map((side, index) => `parent.${quote(keys[index] ?? '')} = ${side}`).join(' and ')
  return `(${isNull} or exists (select from ${table} as parent where ${same}))`
}

/** @param {DoomedTable} table */
function warnOfGaps(table) {
  const differences = isWhole(table)
    ? ''
    : `\n       and (${listColumns(table.columns, 'present')}) is not distinct from (${listColumns(table.columns, 'saved')})`
  return `do $$
declare
  gaps bigint;
begin
  select count(*)
    into gaps
    from ${savedName(table)} as saved
   where not exists (
     select from ${table.name} as present where ${sameRow(table)}${differences}
   );
  if gaps > 0 then
    raise warning '% of the saved rows of ${table.name} % left out: what % to has gone.', gaps,
      case gaps when 1 then 'was' else 'were' end, case gaps when 1 then 'it refers' else 'they refer' end;
  end if;
end
$$;`
}

/** What was logged since (at least the new migrations) comes after what was there before. @param {DoomedTable} log */
const setNewEntriesAside = (log) => `create temporary table pg_temp.new_entries on commit drop as
select *
  from ${log.name}
 where id not in (select id from ${savedName(log)});

delete from ${log.name};`

/** The trigger gives them their places in the chains. @param {DoomedTable} log */
function appendNewEntries({ name, columns }) {
  const chained = columns.includes('sequence')
  const written = listColumns(columns.filter((column) => !['sequence', 'previous_hash', 'hash'].includes(column)))
  return `insert into ${name} (${written})
select ${written}
  from pg_temp.new_entries
 order by ${chained ? 'sequence, ' : ''}created_at, id;`
}

/** Who has changed their password in the portal meanwhile must not find the old one working again. */
const followPasswords = `update public.accounts
   set password = nullif(users.password, '!')
  from public.users
 where users.id = accounts.user_id
   and accounts.provider_id = 'credential'
   and accounts.password is distinct from nullif(users.password, '!');`
