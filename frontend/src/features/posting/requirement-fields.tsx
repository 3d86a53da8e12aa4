import type { ReactNode } from 'react'
import { SelectField, TextField } from '../../ui/field.tsx'
import { educationOptions, type FieldErrors, seniorityOptions } from './job-draft.ts'

const Options = ({ options }: { readonly options: Readonly<Record<string, string>> }): ReactNode => (
  <>
    <option value="">As described</option>
    {Object.entries(options).map(([value, words]) => (
      <option key={value} value={value}>
        {words}
      </option>
    ))}
  </>
)

/** What a job asks for in fields of its own; what is left empty is read from the description. */
export const RequirementFields = ({ errors }: { readonly errors: FieldErrors }): ReactNode => (
  <fieldset className="flex flex-col gap-5 rounded-card border border-line p-4">
    <legend className="px-1 text-14 font-medium">What the job asks for</legend>
    <p className="text-13 text-muted">
      Whatever you leave empty is read from the description. What you enter wins over it.
    </p>
    <TextField
      label="Required skills"
      name="requiredSkills"
      placeholder="Welding, SAP FI, French"
      hint="Separated by commas."
      error={errors.requiredSkills}
    />
    <TextField
      label="Preferred skills"
      name="preferredSkills"
      hint="Separated by commas."
      error={errors.preferredSkills}
    />
    <div className="grid gap-5 sm:grid-cols-3">
      <TextField label="Years of experience" name="minYears" inputMode="decimal" error={errors.minYears} />
      <SelectField label="Education" name="education" defaultValue="">
        <Options options={educationOptions} />
      </SelectField>
      <SelectField label="Seniority" name="seniority" defaultValue="">
        <Options options={seniorityOptions} />
      </SelectField>
    </div>
  </fieldset>
)
