// The plans of what the product really sends, with its own parameters, roles and triggers: auto_explain, which comes
// with every PostgreSQL, hands each one over as a notice.

import type { Pool } from 'pg'

/** A node of a plan, as PostgreSQL's JSON has it. */
export interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly PlanNode[]
}

export interface Plan {
  readonly query: string
  readonly node: PlanNode
}

/** Has every new connection to the database explain what it runs; asked by a superuser. */
export const explainEverything = async (admin: Pool): Promise<void> => {
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_format': 'json',
    'auto_explain.log_level': 'notice',
  }
  const { rows } = await admin.query<{ name: string }>('select quote_ident(current_database()) as name')
  for (const [name, value] of Object.entries(settings)) {
    await admin.query(`alter database ${rows[0]?.name} set ${name} = '${value}'`)
  }
}

/** Collects the plans of what the pool runs from now on. Its connections are made anew, so that they explain. */
export const collectPlans = async (pool: Pool): Promise<{ take(): readonly Plan[] }> => {
  let plans: Plan[] = []
  pool.on('connect', (client) =>
    client.on('notice', ({ message = '' }) => {
      const [, json] = /^duration: .* plan:\n(.*)$/s.exec(message) ?? []
      if (json === undefined) return
      const { 'Query Text': query, Plan: node } = JSON.parse(json) as { 'Query Text': string; Plan: PlanNode }
      plans.push({ query, node })
    }),
  )
  // It was opened before anybody listened.
  const first = await pool.connect()
  first.release(true)
  return {
    take: () => {
      const taken = plans
      plans = []
      return taken
    },
  }
}

/** A node and everything below it. */
export const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** How many rows a scan has looked at, those that it threw away included; 0 for a node that is no scan. */
export const rowsRead = (node: PlanNode): number =>
  node['Relation Name'] === undefined
    ? 0
    : (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
      node['Actual Loops']

/** How many rows a sort has put in order; 0 for a node that is no sort. */
export const rowsSorted = (node: PlanNode): number =>
  node['Node Type'].endsWith('Sort') ? (node.Plans?.[0]?.['Actual Rows'] ?? 0) : 0
