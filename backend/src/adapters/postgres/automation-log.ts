// What happened and why. The database numbers and chains the entries, and refuses to change them.

import { type SqlBool, sql } from 'kysely'
import { type ApplicationId, asId, type JobId } from '../../domain/types.ts'
import type { ActivityRequest, AutomationLog, LogEntry } from '../../orchestrator/ports.ts'
import type { ActivityEntry } from '../../orchestrator/views.ts'
import { type Order, readCursor, rowsToFetch, toPage } from './pages.ts'
import { searchByIndex } from './planning.ts'
import { toJson } from './stored-text.ts'
import type { TablesTransaction } from './transaction.ts'

const append = async (trx: TablesTransaction, entry: LogEntry): Promise<void> => {
  await trx
    .insertInto('automation_logs')
    .values({
      job_id: entry.jobId,
      action_type: entry.action,
      trigger_source: entry.trigger,
      actor_id: entry.actorId,
      details: toJson(entry.details),
      created_at: entry.at.toString(),
    })
    .execute()
}

const newestFirst: Order = { name: 'activity', kinds: ['integer'] }

const selectEntries = (trx: TablesTransaction) =>
  trx
    .selectFrom('automation_logs')
    .leftJoin('users as actors', 'actors.id', 'automation_logs.actor_id')
    .select([
      'automation_logs.id',
      'automation_logs.sequence',
      'automation_logs.created_at',
      'automation_logs.action_type',
      'automation_logs.trigger_source',
      'automation_logs.details',
      'actors.name as actor_name',
    ])

type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number]

// Other tools may write entries too: whatever is no id must find nobody rather than break the list.
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const idIn = ({ details }: EntryRow, detail: 'applicationId' | 'vacatedBy'): string | null => {
  const value = details?.[detail]
  return typeof value === 'string' && uuid.test(value) ? value.toLowerCase() : null
}

type Names = ReadonlyMap<string, string>

// Looked up by themselves: within the list's own statement the planner may not use the index for an id that it has to
// take out of a row first, because row level security comes before.
const findNames = async (trx: TablesTransaction, rows: readonly EntryRow[]): Promise<Names> => {
  const ids = new Set(rows.flatMap((row) => [idIn(row, 'applicationId') ?? [], idIn(row, 'vacatedBy') ?? []].flat()))
  if (ids.size === 0) return new Map()
  const found = await trx
    .selectFrom('applications')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(found.map(({ id, name }) => [id, name]))
}

const toEntry = (row: EntryRow, names: Names): ActivityEntry => {
  const details = row.details ?? {}
  const { applicationId } = details
  return {
    id: row.id,
    sequence: Number(row.sequence),
    at: row.created_at,
    action: row.action_type,
    trigger: row.trigger_source,
    actorName: row.actor_name,
    applicationId: typeof applicationId === 'string' ? asId<ApplicationId>(applicationId) : null,
    candidateName: names.get(idIn(row, 'applicationId') ?? '') ?? null,
    replacedName: names.get(idIn(row, 'vacatedBy') ?? '') ?? null,
    details,
  }
}

const list = async (trx: TablesTransaction, jobId: JobId, request: ActivityRequest) => {
  const { action, from, until } = request
  const after = readCursor(newestFirst, request.cursor)
  await searchByIndex(trx)
  const rows = await selectEntries(trx)
    .where('automation_logs.job_id', '=', jobId)
    .$if(action !== undefined, (query) => query.where('automation_logs.action_type', '=', action ?? ''))
    .$if(from !== undefined, (query) =>
      query.where(sql<SqlBool>`automation_logs.created_at >= ${from?.toString()}::timestamptz`),
    )
    .$if(until !== undefined, (query) =>
      query.where(sql<SqlBool>`automation_logs.created_at < ${until?.toString()}::timestamptz`),
    )
    .$if(after !== null, (query) => query.where(sql<SqlBool>`automation_logs.sequence < ${after?.[0]}::bigint`))
    .orderBy('automation_logs.sequence', 'desc')
    .limit(rowsToFetch(request))
    .execute()
  const names = await findNames(trx, rows)
  return toPage(rows, request, {
    order: newestFirst,
    keyOf: (row) => [Number(row.sequence)],
    toItem: (row) => toEntry(row, names),
  })
}

interface LinkRow {
  readonly sequence: string
  readonly id: string
  readonly previous_hash: string | null
  readonly hash: string
  readonly content_hash: string
}

// Two conditions rather than `is not distinct from`, which no index answers.
const ofChain = (jobId: JobId | null) =>
  jobId === null ? sql<SqlBool>`job_id is null` : sql<SqlBool>`job_id = ${jobId}::uuid`

export const createAutomationLog = (trx: TablesTransaction): AutomationLog => ({
  append: (entry) => append(trx, entry),
  list: (jobId, request) => list(trx, jobId, request),
  findBrokenLink: async (jobId) => {
    const { rows } = await sql<{ sequence: string | null }>`
      select hiring.find_broken_link(${jobId}::uuid) as sequence
    `.execute(trx)
    const sequence = rows[0]?.sequence ?? null
    return sequence === null ? null : Number(sequence)
  },
  listJobIds: async ({ after, limit }) => {
    const rows = await trx
      .selectFrom('automation_logs')
      .select('job_id')
      .distinct()
      .where('job_id', 'is not', null)
      .$if(after !== null, (query) => query.where('job_id', '>', after))
      .orderBy('job_id')
      .limit(limit)
      .execute()
    return rows.flatMap(({ job_id: jobId }) => (jobId === null ? [] : asId<JobId>(jobId)))
  },
  readChain: async (jobId) => {
    const { rows } = await sql<LinkRow>`
      select sequence, id, encode(previous_hash, 'hex') as previous_hash, encode(hash, 'hex') as hash,
        encode(hiring.hash_log_entry(automation_logs), 'hex') as content_hash
      from automation_logs
      where ${ofChain(jobId)}
      order by sequence
    `.execute(trx)
    return rows.map((row) => ({
      sequence: Number(row.sequence),
      id: row.id,
      previousHash: row.previous_hash,
      hash: row.hash,
      contentHash: row.content_hash,
    }))
  },
  findEnd: async (jobId, sequence) => {
    const { rows } = await sql<{ readonly hash: string | null; readonly last: string | null }>`
      select
        (select encode(hash, 'hex') from automation_logs where ${ofChain(jobId)} and sequence = ${sequence}::bigint limit 1) as hash,
        (select sequence from automation_logs where ${ofChain(jobId)} order by sequence desc limit 1) as last
    `.execute(trx)
    return { hash: rows[0]?.hash ?? null, last: Number(rows[0]?.last ?? 0) }
  },
  listHeads: async (jobIds) => {
    const heads = await Promise.all(
      jobIds.map((jobId) =>
        sql<{ readonly sequence: string; readonly hash: string }>`
          select sequence, encode(hash, 'hex') as hash
          from automation_logs
          where ${ofChain(jobId)}
          order by sequence desc
          limit 1
        `.execute(trx),
      ),
    )
    return heads.flatMap(({ rows }, index) =>
      rows.map(({ sequence, hash }) => ({ jobId: jobIds[index] ?? null, sequence: Number(sequence), hash })),
    )
  },
})
