import type { ReactNode } from 'react'
import type { CandidateOrder, ShortlistStatus } from '../../api/dashboard.ts'
import { shortlistWords } from '../../api/status-words.ts'
import { counted } from '../../lib/amounts.ts'
import { SelectField } from '../../ui/field.tsx'

type Sort = Pick<CandidateOrder, 'sortBy' | 'sortOrder'>

const statuses: readonly ShortlistStatus[] = ['shortlisted', 'buffer', 'pending', 'rejected', 'expired']

/** On a narrow screen the table has no headings, so its orders are chosen here. */
const sorts: readonly (Sort & { readonly words: string })[] = [
  { sortBy: 'fitScore', sortOrder: 'desc', words: 'Best fit first' },
  { sortBy: 'rank', sortOrder: 'asc', words: 'By rank' },
  { sortBy: 'name', sortOrder: 'asc', words: 'By name' },
  { sortBy: 'appliedAt', sortOrder: 'desc', words: 'Newest first' },
]

interface ListControlsProps {
  readonly order: CandidateOrder
  readonly shown: number
  readonly hasMore: boolean
  readonly onSort: (sort: Sort) => void
  readonly onStatus: (status: ShortlistStatus | undefined) => void
}

export const ListControls = ({ order, shown, hasMore, onSort, onStatus }: ListControlsProps): ReactNode => (
  <div className="flex flex-wrap items-end justify-between gap-3">
    <div className="flex w-full flex-wrap gap-3 sm:w-auto">
      <SelectField
        label="Status"
        value={order.filterStatus ?? ''}
        onChange={(event) => onStatus(statuses.find((status) => status === event.target.value))}
        className="min-w-0 flex-1 sm:w-44 sm:flex-none"
      >
        <option value="">All</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {shortlistWords[status].word}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="Order"
        value={order.sortBy}
        onChange={(event) => {
          const chosen = sorts.find((sort) => sort.sortBy === event.target.value)
          if (chosen) onSort({ sortBy: chosen.sortBy, sortOrder: chosen.sortOrder })
        }}
        className="min-w-0 flex-1 md:hidden"
      >
        {sorts.map((sort) => (
          <option key={sort.sortBy} value={sort.sortBy}>
            {sort.words}
          </option>
        ))}
      </SelectField>
    </div>
    <p role="status" className="text-13 text-muted">
      {shown > 0 && (hasMore ? `The first ${shown} candidates` : counted(shown, 'candidate'))}
    </p>
  </div>
)
