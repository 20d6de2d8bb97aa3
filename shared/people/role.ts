/** What a person may do in a workspace; each role may all that the ones before it may. */
export const roles = ['viewer', 'advocate', 'manager', 'admin'] as const
export type Role = (typeof roles)[number]

export function isRole(text: string): text is Role {
  return roles.some(role => role === text)
}

/** Whether `role` may what `needed` may: `atLeast('manager', 'advocate')` is true. */
export function atLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed)
}
