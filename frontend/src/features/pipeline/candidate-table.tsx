import { Link } from '@tanstack/react-router'
import {
  createColumnHelper,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table'
import { ArrowDown, ArrowUp, ArrowUpDown, Flag } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Candidate, CandidateOrder } from '../../api/dashboard.ts'
import { classNames } from '../../lib/class-names.ts'
import { ownZone, shortDate } from '../../lib/zoned-time.ts'
import { InterviewCell, ScoreCell, ShortlistMark } from './candidate-cells.tsx'

const features = tableFeatures({ rowSortingFeature })
const column = createColumnHelper<typeof features, Candidate>()

const NameCell = ({ candidate }: { readonly candidate: Candidate }): ReactNode => (
  <span className="flex min-w-0 items-center gap-2">
    <Link
      from="/recruiter/jobs/$id"
      to="/recruiter/jobs/$id"
      search={(before) => ({ ...before, candidate: candidate.applicationId })}
      resetScroll={false}
      preload={false}
      data-candidate={candidate.applicationId}
      className="font-medium [overflow-wrap:anywhere] after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent-text"
    >
      {candidate.name}
    </Link>
    {candidate.flags.length > 0 && (
      <Flag size={14} aria-label="The resume has something to look at" className="shrink-0 text-warn" />
    )}
  </span>
)

const columns = column.columns([
  column.accessor('rank', {
    header: 'Rank',
    sortDescFirst: false,
    cell: ({ row }) => <span className="tabular-nums">{row.original.rank ?? '–'}</span>,
  }),
  column.accessor('name', {
    header: 'Name',
    sortDescFirst: false,
    cell: ({ row }) => <NameCell candidate={row.original} />,
  }),
  column.accessor('fitScore', {
    header: 'Fit score',
    sortDescFirst: true,
    cell: ({ row }) => <ScoreCell candidate={row.original} />,
  }),
  column.accessor('shortlistStatus', {
    header: 'Status',
    enableSorting: false,
    cell: ({ row }) => <ShortlistMark candidate={row.original} />,
  }),
  column.accessor((candidate) => candidate.interview?.status, {
    id: 'interview',
    header: 'Interview',
    enableSorting: false,
    cell: ({ row }) => <InterviewCell interview={row.original.interview} />,
  }),
  column.accessor('appliedAt', {
    header: 'Applied',
    sortDescFirst: true,
    cell: ({ row }) => (
      <span className="text-13 whitespace-nowrap text-muted tabular-nums">
        {shortDate(row.original.appliedAt, ownZone())}
      </span>
    ),
  }),
])

const sortNames: readonly CandidateOrder['sortBy'][] = ['fitScore', 'rank', 'name', 'appliedAt']

const sortFrom = (sorting: SortingState): Pick<CandidateOrder, 'sortBy' | 'sortOrder'> | null => {
  const [first] = sorting
  const sortBy = sortNames.find((name) => name === first?.id)
  return first && sortBy ? { sortBy, sortOrder: first.desc ? 'desc' : 'asc' } : null
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const
const arrows = { asc: ArrowUp, desc: ArrowDown }

const cellLook: Readonly<Record<string, string>> = {
  rank: 'md:w-16 max-md:row-start-1 max-md:col-start-2 max-md:text-right',
  name: 'min-w-0 max-md:row-start-1 max-md:col-start-1',
  fitScore: 'md:w-28 lg:w-36 max-md:row-start-2 max-md:col-start-1',
  shortlistStatus: 'xl:whitespace-nowrap max-md:row-start-2 max-md:col-start-2 max-md:text-right',
  interview: 'xl:whitespace-nowrap max-md:row-start-3 max-md:col-span-2',
  appliedAt: 'md:w-28 max-md:hidden',
}

interface CandidateTableProps {
  readonly candidates: readonly Candidate[]
  readonly order: CandidateOrder
  readonly opened: string | undefined
  readonly onSort: (sort: Pick<CandidateOrder, 'sortBy' | 'sortOrder'>) => void
}

const useCandidateTable = ({ candidates, order, onSort }: Omit<CandidateTableProps, 'opened'>) => {
  const sorting: SortingState = [{ id: order.sortBy, desc: order.sortOrder === 'desc' }]
  return useTable({
    features,
    columns,
    data: candidates,
    getRowId: (candidate) => candidate.applicationId,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (change: Updater<SortingState>) => {
      const sort = sortFrom(typeof change === 'function' ? change(sorting) : change)
      if (sort) onSort(sort)
    },
  })
}

type CandidateTableModel = ReturnType<typeof useCandidateTable>
type Header = ReturnType<CandidateTableModel['getHeaderGroups']>[number]['headers'][number]

const HeaderCell = ({ table, header }: { readonly table: CandidateTableModel; readonly header: Header }): ReactNode => {
  const sorted = header.column.getIsSorted()
  const Arrow = sorted ? arrows[sorted] : ArrowUpDown
  const canSort = header.column.getCanSort()
  return (
    <th
      scope="col"
      aria-sort={canSort ? (sorted ? ariaSort[sorted] : 'none') : undefined}
      className={classNames('px-3 py-1 text-left text-12 font-medium text-muted', cellLook[header.id])}
    >
      {canSort ? (
        <button
          type="button"
          onClick={header.column.getToggleSortingHandler()}
          className="-mx-1 inline-flex min-h-7 items-center gap-1 rounded-md px-1 hover:text-ink"
        >
          <table.FlexRender header={header} />
          <Arrow size={12} aria-hidden className={sorted ? 'text-ink' : 'opacity-60'} />
        </button>
      ) : (
        <table.FlexRender header={header} />
      )}
    </th>
  )
}

const rowGround = (candidate: Candidate, isOpened: boolean): string => {
  if (isOpened) return 'bg-accent-soft'
  if (candidate.shortlistStatus === 'shortlisted') return 'bg-good-soft/60 hover:bg-sunken'
  return 'hover:bg-sunken'
}

/** The ranked candidates. Below 768 px every row is a card. */
export const CandidateTable = ({ opened, ...given }: CandidateTableProps): ReactNode => {
  const table = useCandidateTable(given)
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      <table className="w-full text-13 max-md:block">
        <caption className="sr-only">Candidates</caption>
        <thead className="bg-surface max-md:sr-only">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <HeaderCell key={header.id} table={table} header={header} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody className="max-md:block">
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              className={classNames(
                'relative border-t border-line max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-x-3 max-md:gap-y-1 max-md:px-4 max-md:py-3',
                rowGround(row.original, row.id === opened),
              )}
            >
              {row.getAllCells().map((cell) => (
                <td key={cell.id} className={classNames('md:h-9 md:px-3 md:py-1', cellLook[cell.column.id])}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
