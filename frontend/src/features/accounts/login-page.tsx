import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { asFailure } from '../../api/failure.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { type Role, signIn } from '../../api/session.ts'
import { emptyFields, focusFirstInvalid, textOf } from '../../lib/form-values.ts'
import { useTitle } from '../../lib/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { AccountFrame, RoleField } from './account-form.tsx'
import { useSignedIn } from './use-signed-in.ts'

const route = getRouteApi('/public/login')

export const LoginPage = (): ReactNode => {
  useTitle('Sign in')
  const { next } = route.useSearch()
  const signedIn = useSignedIn(next)
  const [role, setRole] = useState<Role>('Job Seeker')
  const [empty, setEmpty] = useState<Readonly<Record<string, string>>>({})
  const { mutate, error, isPending } = useMutation({ mutationFn: signIn, onSuccess: signedIn })
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const missing = emptyFields(form, { email: 'Your e-mail address is needed.', password: 'Your password is needed.' })
    setEmpty(missing)
    if (Object.keys(missing).length > 0) focusFirstInvalid(event.currentTarget)
    else mutate({ email: textOf(form, 'email'), password: String(form.get('password')), role })
  }
  const fields = { ...(error ? asFailure(error).facts.fields : {}), ...empty }
  return (
    <AccountFrame title="Sign in" lead={next ? 'Sign in, and you come back to where you were.' : undefined}>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
        {error && <FailureNotice error={error} />}
        <RoleField role={role} onChange={setRole} />
        <TextField label="E-mail" name="email" type="email" autoComplete="email" required error={fields.email} />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={fields.password}
        />
        <Button type="submit" look="main" size="touch" isBusy={isPending}>
          Sign in
        </Button>
      </form>
      <p className="text-14">
        No account yet?{' '}
        <Link to="/register" search={next ? { next } : {}} className="font-medium text-accent-text underline">
          Register
        </Link>
      </p>
    </AccountFrame>
  )
}
