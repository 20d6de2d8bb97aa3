import { isRole, type Role } from '@upshot/shared/people/role'
import type { ReactNode } from 'react'
import { SelectField } from '../ui/select-field.tsx'
import { roleAbout, roleNames } from './role-text.ts'

export interface RoleFieldProps {
  roles: readonly Role[]
  value: Role
  error?: ReactNode
  onChange: (role: Role) => void
}

/** What somebody may do, said in words as soon as it is chosen. */
export function RoleField({ roles, value, error, onChange }: RoleFieldProps): ReactNode {
  return (
    <SelectField
      label="Role"
      description={roleAbout[value]}
      choices={roles.map(role => ({ value: role, label: roleNames[role] }))}
      value={value}
      error={error}
      onChange={role => {
        if (role !== null && isRole(role)) onChange(role)
      }}
    />
  )
}
