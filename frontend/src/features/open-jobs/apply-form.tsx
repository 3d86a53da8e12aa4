import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { apply } from '../../api/applications.ts'
import { FormFailure, fieldErrors } from '../../api/form-failure.tsx'
import type { Job } from '../../api/jobs.ts'
import type { SignedInUser } from '../../api/session.ts'
import { emptyFields, focusFirstInvalid } from '../../lib/form-values.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextAreaField, TextField } from '../../ui/field.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Notice } from '../../ui/notice.tsx'
import { FileField } from './file-field.tsx'

const largestBytes = 10_000_000

const labels = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  address: 'Address',
  coverLetter: 'Cover letter',
  resume: 'Resume',
}

const needed = { name: 'Your name is needed.', email: 'Your e-mail address is needed.' }

const resumeFault = (file: File | null): string | null => {
  if (!file) return 'Your resume is needed.'
  if (file.size === 0) return `${file.name} is empty. Choose it again.`
  if (file.size > largestBytes) return `${file.name} is larger than 10 MB. Choose a smaller file.`
  return null
}

const Sent = ({ job }: { readonly job: Job }): ReactNode => (
  <Notice
    tone="good"
    role="status"
    title={`Your application to ${job.company} is in`}
    actions={
      <Link to="/applications" className={buttonClass('main')}>
        See my applications
      </Link>
    }
  >
    Your resume is being read now. You get an e-mail when there is news, and you can look here at any time.
  </Notice>
)

interface FieldsProps {
  readonly user: SignedInUser
  readonly errors: Readonly<Record<string, string>>
}

const Fields = ({ user, errors }: FieldsProps): ReactNode => (
  <>
    <TextField label="Name" name="name" autoComplete="name" required defaultValue={user.name} error={errors.name} />
    <TextField
      label="E-mail"
      name="email"
      type="email"
      autoComplete="email"
      required
      defaultValue={user.email}
      error={errors.email}
    />
    <TextField
      label="Phone"
      name="phone"
      type="tel"
      autoComplete="tel"
      defaultValue={user.phone ?? ''}
      error={errors.phone}
    />
    <TextField label="Address" name="address" autoComplete="street-address" error={errors.address} />
    <TextAreaField label="Cover letter" name="coverLetter" rows={6} error={errors.coverLetter} />
  </>
)

const useApplication = (job: Job) => {
  const cache = useQueryClient()
  const [share, setShare] = useState(0)
  const mutation = useMutation({
    mutationFn: (form: FormData) => apply(form, setShare),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['own-applications'] }),
  })
  const send = (form: FormData, resume: File): void => {
    form.set('jobId', job.id)
    // Last, so that the server can check every field before it takes the file.
    form.set('resume', resume)
    setShare(0)
    mutation.mutate(form)
  }
  return { mutation, share, send }
}

export const ApplyForm = ({ job, user }: { readonly job: Job; readonly user: SignedInUser }): ReactNode => {
  const { mutation, share, send } = useApplication(job)
  const [resume, setResume] = useState<File | null>(null)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const fault = resumeFault(resume)
    const found = { ...emptyFields(values, needed), ...(fault && { resume: fault }) }
    setFaults(found)
    if (Object.keys(found).length > 0 || !resume) focusFirstInvalid(event.currentTarget)
    else send(values, resume)
  }
  if (mutation.isSuccess) return <Sent job={job} />
  const errors = { ...fieldErrors(mutation.error, labels), ...faults }
  return (
    <Card>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
        <h2 className="text-20">Apply for this job</h2>
        <Fields user={user} errors={errors} />
        <FileField
          label="Resume"
          hint="PDF, Word (DOCX), ODT, RTF, HTML, Markdown or plain text, at most 10 MB."
          accept=".pdf,.docx,.odt,.rtf,.html,.htm,.md,.txt,.json,application/pdf,text/plain"
          file={resume}
          error={errors.resume}
          onChange={(file) => {
            setResume(file)
            setFaults({})
          }}
        />
        {mutation.isPending && (
          <Meter
            label="Sending"
            value={share}
            figure={share < 1 ? `${Math.round(share * 100)} %` : 'Sent, being checked'}
          />
        )}
        <FormFailure error={mutation.error} labels={labels} />
        <div>
          <Button type="submit" look="main" size="touch" isBusy={mutation.isPending}>
            Send the application
          </Button>
        </div>
      </form>
    </Card>
  )
}
