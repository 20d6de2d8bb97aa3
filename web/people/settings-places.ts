import {
  type Icon,
  IconBuilding,
  IconHistory,
  IconKey,
  IconRoute,
  IconShieldLock,
  IconTags,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { Role } from '@upshot/shared/people/role'

export interface SettingsPlace {
  to: string
  label: string
  icon: Icon
  /** What can be done there, for the list of all settings. */
  about: string
  /** Who can do anything there; left out: everybody. */
  needs?: Role
}

export interface SettingsGroup {
  label: string
  places: readonly SettingsPlace[]
}

export const settingsGroups: readonly SettingsGroup[] = [
  {
    label: 'Workspace',
    places: [
      {
        to: '/settings/people',
        label: 'People',
        icon: IconUsers,
        about: 'Who is here, what they may do, and invitations.',
      },
      { to: '/settings/teams', label: 'Teams', icon: IconUsersGroup, about: 'Who works together.' },
      {
        to: '/settings/workspace',
        label: 'Workspace',
        icon: IconBuilding,
        about: 'Name, time zone, calendar, currency, and who counts as staff.',
      },
      { to: '/settings/kinds', label: 'Kinds', icon: IconTags, about: 'The kinds of activity that can be logged.' },
      {
        to: '/settings/programmes',
        label: 'Programmes',
        icon: IconRoute,
        about: 'Activities with one aim, and the metric they should move.',
      },
      {
        to: '/settings/audit',
        label: 'Audit log',
        icon: IconHistory,
        about: 'Who changed what, and when.',
        needs: 'admin',
      },
    ],
  },
  {
    label: 'Yours',
    places: [
      {
        to: '/settings/security',
        label: 'Security',
        icon: IconShieldLock,
        about: 'Your password, second factor, and where you are signed in.',
      },
      {
        to: '/settings/tokens',
        label: 'API tokens',
        icon: IconKey,
        about: 'Keys for scripts and tools that act in your name.',
      },
    ],
  },
]
