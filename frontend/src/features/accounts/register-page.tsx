import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { FormFailure, fieldErrors } from '../../api/form-failure.tsx'
import { type Role, register } from '../../api/session.ts'
import { emptyFields, focusFirstInvalid, textOf } from '../../lib/form-values.ts'
import { useTitle } from '../../lib/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { AccountFrame, RoleField } from './account-form.tsx'
import { useSignedIn } from './use-signed-in.ts'

const route = getRouteApi('/public/register')

const labels = { name: 'Name', company: 'Company', email: 'E-mail', phone: 'Phone', password: 'Password' }

const needed = {
  name: 'Your name is needed.',
  email: 'Your e-mail address is needed.',
  password: 'A password is needed.',
}

const Fields = ({
  role,
  errors,
}: {
  readonly role: Role
  readonly errors: Readonly<Record<string, string>>
}): ReactNode => (
  <>
    <TextField label="Name" name="name" autoComplete="name" required error={errors.name} />
    {role === 'Employer' && (
      <TextField
        label="Company"
        name="company"
        autoComplete="organization"
        hint="Candidates see this as the employer; without it they see your name."
        error={errors.company}
      />
    )}
    <TextField label="E-mail" name="email" type="email" autoComplete="email" required error={errors.email} />
    <TextField
      label="Phone"
      name="phone"
      type="tel"
      autoComplete="tel"
      placeholder="+49 171 5550123"
      error={errors.phone}
    />
    <TextField
      label="Password"
      name="password"
      type="password"
      autoComplete="new-password"
      hint="At least 8 characters."
      required
      error={errors.password}
    />
  </>
)

export const RegisterPage = (): ReactNode => {
  useTitle('Register')
  const { next } = route.useSearch()
  const signedIn = useSignedIn(next)
  const [role, setRole] = useState<Role>('Job Seeker')
  const [empty, setEmpty] = useState<Readonly<Record<string, string>>>({})
  const form = useRef<HTMLFormElement>(null)
  const { mutate, error, isPending } = useMutation({
    mutationFn: register,
    onSuccess: signedIn,
    onError: () => form.current && focusFirstInvalid(form.current),
  })
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const missing = emptyFields(values, needed)
    setEmpty(missing)
    if (Object.keys(missing).length > 0) {
      focusFirstInvalid(event.currentTarget)
      return
    }
    mutate({
      name: textOf(values, 'name'),
      email: textOf(values, 'email'),
      phone: textOf(values, 'phone'),
      password: String(values.get('password')),
      role,
      company: textOf(values, 'company'),
    })
  }
  return (
    <AccountFrame title="Register" lead={next ? 'Register, and you come back to where you were.' : undefined}>
      <form ref={form} noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
        <FormFailure error={error} labels={labels} />
        <RoleField role={role} onChange={setRole} />
        <Fields role={role} errors={{ ...fieldErrors(error, labels), ...empty }} />
        <Button type="submit" look="main" size="touch" isBusy={isPending}>
          Register
        </Button>
      </form>
      <p className="text-14">
        You have an account?{' '}
        <Link to="/login" search={next ? { next } : {}} className="font-medium text-accent-text underline">
          Sign in
        </Link>
      </p>
    </AccountFrame>
  )
}
