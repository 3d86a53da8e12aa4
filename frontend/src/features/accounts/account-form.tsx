import type { ReactNode } from 'react'
import type { Role } from '../../api/session.ts'
import { ChoiceField } from '../../ui/field.tsx'

const roles = [
  { value: 'Job Seeker', label: 'Job Seeker', hint: 'I look for a job' },
  { value: 'Employer', label: 'Employer', hint: 'I hire people' },
] as const

interface RoleFieldProps {
  readonly role: Role
  readonly onChange: (role: Role) => void
}

export const RoleField = ({ role, onChange }: RoleFieldProps): ReactNode => (
  <ChoiceField legend="I am a" name="role" value={role} options={roles} onChange={onChange} />
)

interface AccountFrameProps {
  readonly title: string
  readonly lead?: string | undefined
  readonly children: ReactNode
}

export const AccountFrame = ({ title, lead, children }: AccountFrameProps): ReactNode => (
  <div className="mx-auto flex max-w-md flex-col gap-6">
    <div className="flex flex-col gap-1">
      <h1 className="text-24">{title}</h1>
      {lead && <p className="text-muted">{lead}</p>}
    </div>
    {children}
  </div>
)
