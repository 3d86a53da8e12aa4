import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { FormFailure, fieldErrors } from '../../api/form-failure.tsx'
import { myJobsQuery, postJob } from '../../api/jobs.ts'
import { focusFirstInvalid } from '../../lib/form-values.ts'
import { useTitle } from '../../lib/use-title.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckField, ChoiceField, TextAreaField, TextField } from '../../ui/field.tsx'
import { draftErrors, draftFrom, type FieldErrors, jobLabels, type SalaryKind } from './job-draft.ts'
import { RequirementFields } from './requirement-fields.tsx'

const AboutFields = ({ errors }: { readonly errors: FieldErrors }): ReactNode => (
  <>
    <TextField label="Title" name="title" required maxLength={200} error={errors.title} />
    <TextAreaField
      label="Description"
      name="description"
      required
      rows={10}
      hint="Name the skills, years and education that you ask for: resumes are compared with this text."
      error={errors.description}
    />
    <TextField label="Category" name="category" required placeholder="Engineering" error={errors.category} />
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField label="Country" name="country" required autoComplete="country-name" error={errors.country} />
      <TextField label="City" name="city" required error={errors.city} />
    </div>
    <TextField label="Location" name="location" required placeholder="Street, or remote" error={errors.location} />
  </>
)

const salaryKinds = [
  { value: 'range', label: 'A range' },
  { value: 'fixed', label: 'A fixed figure' },
] as const

interface SalaryFieldsProps {
  readonly kind: SalaryKind
  readonly onKind: (kind: SalaryKind) => void
  readonly errors: FieldErrors
}

const SalaryFields = ({ kind, onKind, errors }: SalaryFieldsProps): ReactNode => (
  <>
    <ChoiceField legend="Salary" name="salaryKind" value={kind} options={salaryKinds} onChange={onKind} />
    {kind === 'fixed' ? (
      <TextField label="Fixed salary" name="fixedSalary" inputMode="numeric" required error={errors.fixedSalary} />
    ) : (
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label="Salary from" name="salaryFrom" inputMode="numeric" required error={errors.salaryFrom} />
        <TextField label="Salary to" name="salaryTo" inputMode="numeric" required error={errors.salaryTo} />
      </div>
    )}
  </>
)

const ShortlistFields = ({ errors }: { readonly errors: FieldErrors }): ReactNode => {
  const [openings, setOpenings] = useState('1')
  return (
    <>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <TextField
          label="Openings"
          name="numberOfOpenings"
          inputMode="numeric"
          required
          hint="So many candidates are shortlisted at a time."
          value={openings}
          onChange={(event) => setOpenings(event.target.value)}
          error={errors.numberOfOpenings}
        />
        <TextField
          label="Buffer"
          name="shortlistingBuffer"
          inputMode="numeric"
          hint="So many more stay ready to move up."
          placeholder={`As many as openings: ${openings || '1'}`}
          error={errors.shortlistingBuffer}
        />
      </div>
      <CheckField
        label="Automation"
        name="automationEnabled"
        defaultChecked
        hint="When applications close, the best are shortlisted and invited by themselves, and whoever drops out is replaced. You can pause it at any time and decide by hand."
      />
    </>
  )
}

export const NewJobPage = (): ReactNode => {
  useTitle('Post a job')
  const navigate = useNavigate()
  const cache = useQueryClient()
  const announce = useAnnounce()
  const form = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<SalaryKind>('range')
  const [faults, setFaults] = useState<FieldErrors>({})
  const { mutate, error, isPending } = useMutation({
    mutationFn: postJob,
    onSuccess: async (job) => {
      void cache.invalidateQueries({ queryKey: myJobsQuery.queryKey })
      await navigate({ to: '/recruiter/jobs/$id', params: { id: job.id } })
      announce(`${job.title} is open for applications.`)
    },
    onError: () => form.current && focusFirstInvalid(form.current),
  })
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const found = draftErrors(values, kind)
    setFaults(found)
    if (Object.keys(found).length > 0) focusFirstInvalid(event.currentTarget)
    else mutate(draftFrom(values, kind))
  }
  const errors = { ...fieldErrors(error, jobLabels), ...faults }
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <h1 className="text-20">Post a job</h1>
      <form ref={form} noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
        <FormFailure error={error} labels={jobLabels} />
        <AboutFields errors={errors} />
        <RequirementFields errors={errors} />
        <SalaryFields kind={kind} onKind={setKind} errors={errors} />
        <ShortlistFields errors={errors} />
        <div>
          <Button type="submit" look="main" isBusy={isPending}>
            Post the job
          </Button>
        </div>
      </form>
    </div>
  )
}
