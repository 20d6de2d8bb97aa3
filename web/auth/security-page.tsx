import type { ReactNode } from 'react'
import { useHere } from '../frame/session.ts'
import { SettingsFrame } from '../people/settings-frame.tsx'
import { ChangePasswordCard } from './change-password-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { TwoFactorCard } from './two-factor-card.tsx'

export function SecurityPage(): ReactNode {
  const { person } = useHere()
  return (
    <SettingsFrame title="Security" note={`How ${person.email} signs in. It counts in all your workspaces.`}>
      {person.hasPassword ? <ChangePasswordCard email={person.email} /> : null}
      <TwoFactorCard hasPassword={person.hasPassword} />
      <SessionsCard />
    </SettingsFrame>
  )
}
