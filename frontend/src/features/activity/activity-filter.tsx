import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { actionWords } from './activity-words.ts'

export interface FilterChoice {
  readonly action: string
  /** Local calendar dates, `2026-03-12`, or empty. */
  readonly from: string
  readonly until: string
}

export const noFilter: FilterChoice = { action: '', from: '', until: '' }

interface ActivityFilterBarProps {
  readonly choice: FilterChoice
  readonly onChange: (choice: FilterChoice) => void
}

export const ActivityFilterBar = ({ choice, onChange }: ActivityFilterBarProps): ReactNode => (
  <search aria-label="Filter the log" className="flex flex-wrap items-end gap-3">
    <SelectField
      label="Action"
      value={choice.action}
      onChange={(event) => onChange({ ...choice, action: event.target.value })}
      className="w-full sm:w-56"
    >
      <option value="">All actions</option>
      {Object.entries(actionWords).map(([action, words]) => (
        <option key={action} value={action}>
          {words}
        </option>
      ))}
    </SelectField>
    <TextField
      label="From"
      type="date"
      required
      value={choice.from}
      onChange={(event) => onChange({ ...choice, from: event.target.value })}
      className="w-[calc(50%-6px)] sm:w-40"
    />
    <TextField
      label="Until"
      type="date"
      required
      value={choice.until}
      onChange={(event) => onChange({ ...choice, until: event.target.value })}
      className="w-[calc(50%-6px)] sm:w-40"
    />
    {choice !== noFilter && <Button onClick={() => onChange(noFilter)}>Clear</Button>}
  </search>
)
