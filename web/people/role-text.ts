import type { Role } from '@upshot/shared/people/role'

export const roleNames: Readonly<Record<Role, string>> = {
  viewer: 'Viewer',
  advocate: 'Advocate',
  manager: 'Manager',
  admin: 'Admin',
}

/** What a role may, beyond the ones before it. */
export const roleAbout: Readonly<Record<Role, string>> = {
  viewer: 'Reads everything, changes nothing.',
  advocate: 'Also logs activities and imports files.',
  manager: 'Also proposes metrics, and invites people into their own teams.',
  admin: 'Also manages people, teams and settings, and reads the audit log.',
}
