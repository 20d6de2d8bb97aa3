import { IconDeviceDesktop, IconKeyboard, IconLogout, IconMoon, IconShieldLock, IconSun } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ColourChoice, colourChoices, useColourChoice } from '../theme/colour-choice.ts'
import { Menu, type MenuGroup, type MenuItem } from '../ui/menu.tsx'
import type { FramePerson, FrameWorkspace } from './frame.tsx'
import css from './person-menu.module.css'

export interface PersonMenuProps {
  person: FramePerson
  /** Every workspace of the person, the current one included. */
  workspaces: readonly FrameWorkspace[]
  onSwitch: (workspaceId: string) => void
  onKeys: () => void
  onSignOut: () => void
}

const colourNames: Record<ColourChoice, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }
const colourIcons: Record<ColourChoice, ReactNode> = {
  system: <IconDeviceDesktop size={16} aria-hidden />,
  light: <IconSun size={16} aria-hidden />,
  dark: <IconMoon size={16} aria-hidden />,
}
const security = '/settings/security'

export function PersonMenu({ person, workspaces, onSwitch, onKeys, onSignOut }: PersonMenuProps): ReactNode {
  const { choice, choose } = useColourChoice()
  const router = useRouter()

  const own: MenuItem[] = [{ label: 'Keys', icon: <IconKeyboard size={16} aria-hidden />, run: onKeys }]
  if (Object.hasOwn(router.routesByPath, security)) {
    own.push({
      label: 'Password and sessions',
      icon: <IconShieldLock size={16} aria-hidden />,
      run: () => router.history.push(security),
    })
  }
  const switching: MenuGroup = {
    label: 'Workspace',
    items: workspaces.map(workspace => ({
      label: workspace.name,
      checked: workspace.isCurrent,
      run: () => {
        if (!workspace.isCurrent) onSwitch(workspace.id)
      },
    })),
  }
  const items: (MenuItem | MenuGroup)[] = [
    ...(workspaces.length > 1 ? [switching] : []),
    {
      label: 'Colours',
      items: colourChoices.map(colour => ({
        label: colourNames[colour],
        icon: colourIcons[colour],
        checked: colour === choice,
        run: () => choose(colour),
      })),
    },
    { label: 'Yours', items: own },
    { label: person.email, items: [{ label: 'Sign out', icon: <IconLogout size={16} aria-hidden />, run: onSignOut }] },
  ]

  return (
    <Menu
      label={`${person.name}, ${person.email}`}
      items={items}
      button={button => (
        // Drawn by CSS: initials are a picture of the name, not a part of it.
        <button
          {...button}
          type="button"
          className={css.person}
          aria-label={`${person.name}: your menu`}
          data-initials={initials(person.name)}
        />
      )}
    />
  )
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0]?.[0] ?? ''
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return (first + last).toUpperCase()
}
